import type { StandardId } from '../../core/index.js';

/** Words that name the field of a standard without naming a clause. Format: see keywords-shared.ts. */
export const STANDARD_CUES: Readonly<Record<StandardId, string>> = {
  QMS: '1: 质量, 顾客, 客户, 产品, 服务, 合格率, quality, customer, product',
  EMS: '1: 环境, 环保, 排放, 污染, 危废, 废水, 废气, 节能, 能耗, 能源, 绿色, environment, environmental, env, waste, emission, pollution',
  OHSMS:
    '1: 安全, 职业健康, 职业病, 危险源, 工伤, 事故, 劳保, 隐患, 防护, safety, ohs, health, hazard, injury, accident, ppe',
};

/** A shape of words and figures that speaks for a clause. */
export interface ClausePattern {
  standard: StandardId;
  number: string;
  weight: number;
  /** Matched against folded text (NFKC, lower case). */
  pattern: RegExp;
}

const pattern = (standard: StandardId, number: string, weight: number, source: RegExp): ClausePattern => ({
  standard,
  number,
  weight,
  pattern: source,
});

const ALL: readonly StandardId[] = ['QMS', 'EMS', 'OHSMS'];
const each = (
  standards: readonly StandardId[],
  number: string,
  weight: number,
  source: RegExp,
): ClausePattern[] => standards.map((standard) => pattern(standard, number, weight, source));

export const CLAUSE_PATTERNS: readonly ClausePattern[] = [
  // PO 4471, 采购单 PO-2508-3
  pattern('QMS', '8.4.3', 6, /(?<![a-z])po[ #-]{0,2}\d{3,}/u),
  // 来料不良 6/80 ，退给供方
  pattern('QMS', '8.7', 4, /不良[^。;]{0,20}退(?:给|回|货)/u),
  // customer's gearbox tags, customer's moulds
  pattern(
    'QMS',
    '8.5.3',
    5,
    /customer[’']?s [a-z]{4,}(?: [a-z]+)? (?:tag|on the floor|in store|returned|received|logged)/u,
  ),
  // 发50 收44, 发放 30 份 回收 28 份, 40 sent 22 back
  pattern('QMS', '9.1.2', 5, /发(?:放|出)?\s?\d{1,5}\s?[份张家]?.{0,4}(?:收|回)/u),
  pattern('QMS', '9.1.2', 4, /\d{1,5} (?:sent|issued).{0,12}\d{1,5} (?:back|returned|received)/u),
  // 版本 车间 A2 技术室 A3, rev B at machine, rev C in system: one document in two versions
  ...each(
    ALL,
    '7.5.3',
    7,
    /版本?[^。;]{0,4}(?:车间|现场|在用|机台|岗位)[^。;]{0,12}(?:受控|技术|办公|文控|清单|总表)|(?<![a-z])rev(?:ision)?\.?\s?[a-z0-9]{1,2}[^.;]{0,20}(?<![a-z])rev(?:ision)?\.?\s?[a-z0-9]{1,2}(?![a-z])/u,
  ),
  // A/1, B/0: version marks
  ...each(ALL, '7.5', 2, /(?<![a-z0-9])[a-h]\/\d(?![a-z0-9])/u),
  // 及时率≥98%, 目标 95, 实际 93.1: a result against its target
  ...each(ALL, '6.2', 3, /[率数度量耗次起]\s?(?:≥|≤|<|>|不低于|不高于|不超过)\s?\d/u),
  ...each(ALL, '6.2', 3, /(?:目标|指标|target)\s?(?:值|为)?\s?[≥≤<>]{0,2}\s?\d/u),
  ...each(ALL, '6.2', 1.5, /(?:实际|actual|ytd)\s?(?:值|为)?\s?\d/u),
  // 46 部, 71 部: so many laws
  ...each(['EMS', 'OHSMS'], '6.1.3', 3, /\d{1,3}\s?部(?![门分件])/u),
  // 证在期, 证书过期, A2 证
  ...each(ALL, '7.2', 2.5, /证书?[^,。;]{0,4}(?:在期|到期|过期|有效|齐)/u),
  ...each(ALL, '7.2', 3, /(?<![a-z])[a-c][12]\s?(?:证|本|照)/u),
  // IPC证 6人, 叉车证 3
  ...each(ALL, '7.2', 3, /[a-z]{2,6}\s?证(?!书编|据)/u),
  // 没证, 无证
  ...each(ALL, '7.2', 3, /[没无缺]证(?!据|明)/u),
  // 没校, 该校了
  pattern('QMS', '7.1.5', 4, /[没要该送未]校(?![长园区对车内])/u),
  // 9.12评 9.15签: a contract reviewed, then signed
  pattern('QMS', '8.2', 4, /\d\s?评[^。;]{0,10}\d\s?签/u),
  // 今年目标 ...: what a line begins with is its topic
  ...each(ALL, '6.2', 4, /^(?:今年|年度|部门|公司|全年)?目标/u),
  // 登高证 8, 操作证 4 个
  ...each(ALL, '7.2', 2.5, /证\s?\d{1,3}(?!\d*[-年月.])/u),
  // 问了两个工人, 问3个
  ...each(ALL, '7.3', 3, /问(?:了)?\s?[一两二三四五仨\d]{1,2}\s?(?:个|名|位|人)|asked \d/u),
  // 外部:..., 内:...: issues outside and inside
  ...each(ALL, '4.1', 3, /(?:^|[\s,;])(?:外部?|内部?)\s?(?::|\s)/u),
  // 过程 16 个
  ...each(ALL, '4.4', 4, /过程\s?\d{1,2}\s?个/u),
  // 现场还有2版, 最新 3 版
  ...each(ALL, '7.5', 2.5, /\d\s?版(?!本号)/u),
  // 上错菜, 发错货
  pattern('QMS', '8.7', 4, /[上送发拿贴装印配用做打]错/u),
  // 漏水投诉 分析
  pattern('QMS', '10.2', 3, /(?:投诉|客诉)[^。;]{0,6}(?:分析|原因)/u),
  // 风险 ... at the head of a note
  pattern('QMS', '6.1', 2, /^风险/u),
  // 范围 ... at the head of a note
  ...each(ALL, '4.3', 3, /^范围|^scope\b/u),
  // review, with its minutes or actions
  ...each(ALL, '9.3', 4, /^(?:mgmt |management |mgt )?review\b.{0,60}(?:minute|input|output|action)/u),
  // 知识库 863 条, 术语库 12万条
  pattern('QMS', '7.1.6', 3, /库[^,。;]{0,6}\d\s?万?[条篇份]/u),
  // 供应 3家 评价表
  pattern('QMS', '8.4', 3, /\d{1,3}\s?家[^。;]{0,10}评价|评价[^。;]{0,10}\d{1,3}\s?家/u),
  // order 7731 reviewed
  pattern('QMS', '8.2', 4, /(?:order|po|contract)[^.;]{0,24}review/u),
  // 环保 39 安全 64: laws by field
  ...each(['EMS', 'OHSMS'], '6.1.3', 3, /环保?\s?\d{1,3}.{0,6}安全?\s?\d{1,3}/u),
  // 开了 4 张单 关了, 3 NCs closed
  ...each(ALL, '9.2', 2, /\d{1,2}\s?[张个项]?\s?(?:不符合|单|ncs?)[^。;]{0,8}(?:关|closed)/u),
  // D>70, D值≥160: the score of the LEC method
  pattern('OHSMS', '6.1.2', 4, /(?<![a-z])d\s?值?\s?(?:=|≥|>|>=|大于)\s?\d/u),
  // 休6天, 休息 3 天, lost 4 days
  pattern('OHSMS', '10.2', 3, /休(?:息|工)?\s?\d{1,3}\s?[天日]|lost \d{1,3} (?:days|shifts)/u),
  // 手指夹伤 1 起, 烫伤 2 度: an injury that happened
  pattern('OHSMS', '10.2', 3, /[伤烫割夹摔撞][^,。;]{0,6}\d\s?(?:起|度|人次)/u),
  // 冷库 … -17.1℃, cold store 3.2 °C: a store held at its temperature
  pattern(
    'QMS',
    '8.5.1',
    5,
    /(?:冷库|冻库|冷藏[库车]|保鲜库|cold store|chiller|freezer)[^;。]{0,24}-?\d+(?:\.\d+)?\s?(?:℃|°c|deg ?c)/u,
  ),
  // evidence of evaluation since 2024, 没评价过 法规符合
  ...each(
    ['EMS', 'OHSMS'],
    '9.1.2',
    4,
    /(?:evidence|record) of evaluation|evaluat\w+ (?:since|in) 20\d\d|法规[^。;]{0,10}(?:没|未)[^。;]{0,4}评价/u,
  ),
  // a concentration against its limit: 21.3(≤60)
  pattern(
    'EMS',
    '9.1.1',
    3,
    /(?:颗粒|cod|voc|氨氮|噪声|nox|so2|ph)[^,。;\n]{0,12}\d[^,。;\n]{0,8}\((?:≤|<)?\d/u,
  ),
];
