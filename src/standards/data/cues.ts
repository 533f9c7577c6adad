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

export const CLAUSE_PATTERNS: readonly ClausePattern[] = [
  // 发50 收44, 发放 30 份 回收 28 份, 40 sent 22 back
  pattern('QMS', '9.1.2', 5, /发(?:放|出)?\s?\d{1,5}\s?[份张家]?.{0,4}(?:收|回)/u),
  pattern('QMS', '9.1.2', 4, /\d{1,5} (?:sent|issued).{0,12}\d{1,5} (?:back|returned|received)/u),
  // A/1, B/0: version marks
  pattern('QMS', '7.5', 2, /(?<![a-z0-9])[a-h]\/\d(?![a-z0-9])/u),
  pattern('EMS', '7.5', 2, /(?<![a-z0-9])[a-h]\/\d(?![a-z0-9])/u),
  pattern('OHSMS', '7.5', 2, /(?<![a-z0-9])[a-h]\/\d(?![a-z0-9])/u),
  // D>70, D值≥160: the score of the LEC method
  pattern('OHSMS', '6.1.2', 4, /(?<![a-z])d\s?值?\s?(?:≥|>|>=|大于)\s?\d/u),
  // 休6天, 休息 3 天, lost 4 days
  pattern('OHSMS', '10.2', 3, /休(?:息|工)?\s?\d{1,3}\s?[天日]|lost \d{1,3} (?:days|shifts)/u),
  // a concentration against its limit: 21.3(≤60)
  pattern('EMS', '9.1.1', 2, /(?:颗粒|cod|voc|氨氮|噪声|nox|so2|ph)[^,。;\n]{0,12}\d[^,。;\n]{0,8}\((?:≤|<)/u),
];
