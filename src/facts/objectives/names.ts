import { rememberValue } from '../../core/index.js';
import { readEnglishLead } from './english.js';

/** The name of an objective, read backwards from its figure, and the words between the two. */
export interface Name {
  name: string;
  tail: string;
  /** Offset of the name in the words that were read. */
  at: number;
  /** The name is one that objectives have; others count only beside a written comparison or a known target. */
  metric: boolean;
}

const METRIC_END =
  '(?:率|(?<![季年月制程])度|满意|投诉|抱怨|事故|事件|次数|件数|起数|人数|数量|总量|耗|消耗量?|排放量?|得分|成本|损失|泄漏|伤害|死亡|重伤|轻伤|火灾|爆炸|返工|报废|退货|周期|时间|时限|学时|浓度|噪声|比例|指数|处罚|污染|职业病|中毒|触电|费用|用量|流失|误报|差错|漏检|频次|逾期|延误|停机|违章)';
const WORD = '(?:[\\p{Script=Han}A-Za-z0-9/·&+-]|\\([^()]{1,8}\\))';
const METRIC_NAME = new RegExp(
  `(?<name>${WORD}{0,24}${METRIC_END})(?:\\([^()]{1,12}\\))?(?:的)?(?<tail>[^\\p{N},;。]{0,14})$`,
  'u',
);
const PLAIN_NAME =
  /(?<name>[\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z/]{1,15}?)(?<tail>(?:为|是|达到?|:|\s|目标|指标|实际|要求|每(?:季度?|月|年|周|天|日)|全年|年度|月均|(?:应|须|要)?控制在){0,4})$/u;
/** List numbers, conjunctions, verbs of counting and the rest of a period that stick to the front of a name. */
const LEADING_JUNK =
  /^(?:[\d.、]{1,4}|汇总|调查|测评|至|月至|和|及|与|以及|其中|达到|实现|确保|年度?|月份?|日|[上下]半年度?|全年|本年度?|当年|[一二三四]季度|截止|截至|本期|累计|共|受理|收到|接到|发生|总|各月|各|仅|满足|公司(?=[^\p{N}]{2})|规定|制定的|企业)+/u;
/** `车间目标是成品率`: what stands before the word for objective is whose it is. */
const WHOSE =
  /^[\p{Script=Han}]{0,10}(?:目标|指标)(?:值)?(?:是|为|含|包括|规定|确定|要求)?(?=\p{Script=Han}{2})/u;
/** `公司制定的顾客满意率`, `设备部陈述公司吨纱电耗`: who says so is no part of the name. */
const SAID_BY =
  /^[\p{Script=Han}]{0,10}?(?:公司|集团|总部|企业)(?:级|总|的|制定的?|规定的?|下达的?|按(?![期时])|年度|之一)*(?=\p{Script=Han}{3})/u;
/** `完成了公司下达的`, `管理手册规定`: what is done with a target, and where it stands. */
const DONE_WITH =
  /^(?:已经?|均|都|并|也|可|能够?|未)?(?:达到|达成|完成|实现|超过|超出|优于|高于|低于|好于|大于|小于|满足|符合|对照|对比|较(?!好)|按照|不?超|(?:保持|维持|稳定|控制)在)了?/u;
const SET_BY =
  /^(?:本|该|我|由)?(?:公司|集团|总部|企业|组织|部门|车间|管理层|最高管理者|总经理|管理|质量|手册|文件|方针|体系|年度|环境|安全|年初|当年){0,4}(?:级|总)?[中内里上]?(?:的|向各部门|对\p{Script=Han}{2,4}部)?(?:所|已经?)?(?:制定|规定|确定|明确|设定|策划|下达|下发|分解|发布|批准|承诺|约定|既定|预定|提出|建立|形成|要求(?=的)|设置)(?:了|的|为|至|到)*/u;
/** `设备科统计单位产品能耗`: who keeps the figure. */
const KEPT_BY =
  /^[\p{Script=Han}]{1,8}(?:部|科|室|中心|组|处|车间)(?:统计|考核|汇总|监测|测算|核算|反映|提供)的?(?=\p{Script=Han}{3})/u;
/** `附表二则写明`, `看板上张贴的`, `介绍公司`: where a name is written, or who tells it. */
const WRITTEN =
  /^[\p{Script=Han}\d()]{0,20}?(?:写明|写着|写为|写的是|写作|载明|载有|注明|列明|标明|列有|显示|记载|张贴的?|悬挂的?|贴有|(?:标注|公布|公示|展示|列出|规定|确定|批准|发布)的|陈述|介绍|提到)(?:公司|质量|环境|安全|年度|的)*(?:目标|指标)?[是为中]?(?=\p{Script=Han}{3})/u;
/** `分解表中`, `公司考核运输部的`. */
const PLACED =
  /^[\p{Script=Han}\d]{0,10}?(?:(?:表|手册|书|看板|栏|文件|卡|图|墙|材料|方案|计划|报告|清单)[中内里上](?:的|所)?|(?:考核|下达给?)[\p{Script=Han}]{1,6}(?:部|科|室|中心|车间|组|处)的)(?=\p{Script=Han}{3})/u;
/** Of `《目标分解表》中成活率` the first character is none of the name. */
const INSIDE = /^[中内里上]的?(?=\p{Script=Han}{3})/u;
const OWNED = /^(?:公司|集团|总部|企业|组织|年度|全年|既定|的){1,4}(?=$|\p{Script=Han}{2})/u;
/** Words that call a figure something without naming it. */
const CUE_ONLY =
  /^(?:调查|统计|测评|考核|汇总|实际|平均|综合|总体|结果|得分|完成|情况|目标|指标|要求|值|为|是|在|对|与|个|第|分别|全年|年度|(?:每|各|全)(?:个)?(?:学?年度?|学期|月|季度?|周|班次?)|数据|显示|表明|控制|保持|维持)+$/u;
/** Names of something other than an objective. */
const NO_NAME =
  /^(?:(?:国家|行业|企业|产品|技术|规范|图纸|工艺|检验)?(?:标准|图纸|规范|限值)(?:的?(?:要求|规定))?$|其中|合计|共|总计|累计|占|同比|环比|抽查|检查|回收率?|问卷)/u;
/** Physical quantities are requirements on products and places; they become objectives only where called so. */
const PHYSICAL =
  /(?:温度|湿度|浓度|长度|宽度|厚度|高度|深度|硬度|强度|精度|圆度|平面度|同轴度|垂直度|粗糙度|黏度|粘度|速度|密度|纯度|幅度|压力|时间|噪声|周期|程度|角度|尺度|刻度|年度|制度|进度|力度)$/u;
/** A period stands where a name would: `一季度0次，二季度2次`, `1月97.5%`. */
export const PERIOD =
  /^(?:第?[一二三四1-4]季度|[上下]半年|\d{1,2}月份?|\d{4}年|各月|各季度|Q[1-4]|去年|上年度?|同期|上年同期)$/u;
/** How long customers wait is an objective. */
const OF_SERVICE = /(?:响应|到场|到达|救援|交付|交货|维修|抢修|回复|等待|配送)(?:时间|周期|时限)$/u;
/** Names that measure many things beside objectives. */
const WEAK = /(?<!满意|忠诚|知名)度$|时间$|周期$|数量$|总量$|人数$|比例$|指数$|费用$|用量$|得分$|事件$/u;

export const isPhysical = (name: string): boolean => PHYSICAL.test(name) && !OF_SERVICE.test(name);

const LATIN = /^[\x20-\x7e]*[A-Za-z]{2}[\x20-\x7e]*$/u;

/** Reads the name at the end of the words before a figure; null where they name nothing. */
export function readName(lead: string): Name | null {
  const trimmed = lead.replace(/\s+$/u, '');
  if (LATIN.test(trimmed)) {
    const english = readEnglishLead(trimmed);
    return english && english.name !== ''
      ? { name: english.name, tail: english.role ?? '', at: english.at, metric: english.metric }
      : null;
  }
  const metric = METRIC_NAME.exec(trimmed)?.groups;
  if (metric?.name)
    return cleanName(
      lead,
      metric.name,
      metric.tail ?? '',
      !WEAK.test(metric.name) || OF_SERVICE.test(metric.name),
    );
  const plain = PLAIN_NAME.exec(trimmed)?.groups;
  return plain?.name ? cleanName(lead, plain.name, plain.tail ?? '', false) : null;
}

/** Takes from the front of a name who set the target, who says so, and what is done with it. */
const bare = rememberValue(bareName);

function bareName(written: string): string {
  let name = written;
  for (let round = 0; round < 4; round++) {
    const before = name;
    for (const junk of [WRITTEN, PLACED, KEPT_BY, DONE_WITH, SET_BY, WHOSE, SAID_BY, OWNED, LEADING_JUNK])
      name = name.replace(junk, '');
    if (name === before) break;
  }
  return name.replace(/^的/u, '');
}

function cleanName(lead: string, written: string, tail: string, metric: boolean): Name | null {
  const quoted = /[》”"』]$/u.test(lead.slice(0, lead.lastIndexOf(written)));
  const name = bare(quoted ? written.replace(INSIDE, '') : written);
  if (
    name.length < 2 ||
    CUE_ONLY.test(name) ||
    NO_NAME.test(name) ||
    PERIOD.test(written) ||
    /^(?:实际|目标|指标|要求|结果|完成|统计)/u.test(name)
  )
    return null;
  return { name, tail, at: lead.lastIndexOf(name), metric };
}
