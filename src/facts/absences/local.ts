/** Words that make a denial one of a place, a day, a sample or a rule, and so not of the whole organisation. */
const CHINESE =
  '自身|本身|[调转离]岗|现场|当[日天时]|抽样|抽查|所抽|样本|该|此|本(?:部门|车间|科|班|工序|区域|岗位|层)|车间内|区域内|(?:车间|工段|班组|科室|专线|生产线)[^,。]{0,3}$|通道|办公楼|本部|总部|[东西南北][区厂]|分厂|抽|查|附近|周边|周围|厂界|期间|如|若|尚|暂|计划|拟|规定|禁止|严禁|不得|应|需';
const ENGLISH =
  'sampled?|seen|on the day|during the (?:visit|tour|audit)|in this (?:area|department|shop)|if|should|must|shall|plan|would';

/** These words and those of one reader besides. */
export const localChinese = (more: string): RegExp => new RegExp(`${CHINESE}|${more}`, 'u');
export const localEnglish = (...more: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${[ENGLISH, ...more].join('|')})\\b`, 'iu');
