import { foldKey, rememberValue } from '../../core/index.js';

/** Words that say nothing about which objective is meant. */
const FILLER =
  /公司|层面|级别|企业|组织|本部门|部门|年度|全年|上半年|下半年|季度|月度|总体|总的|质量目标|管理目标|环境目标|目标值?|指标|实际值?|综合|平均|统计|测评|调查|结果|得分|分值|指数|本次|当年|同期|累计|完成情况|完成|目前/gu;
const ENGLISH_FILLER =
  /\b(?:the|rate|index|level|overall|average|actual|result|target|of|our|company|score|number|for|and|in|a|an|is)\b/gu;

/** One word for each family of words that name the same thing in objectives. */
const SYNONYMS: ReadonlyArray<readonly [RegExp, string]> = [
  [/客户|用户|业主|甲方|消费者/gu, '顾客'],
  [/满意程度|满意度|满意率/gu, '满意'],
  [/交货|交付/gu, '交付'],
  [/按时|按期|准时/gu, '及时'],
  [/一次性/gu, '一次'],
  [/交检|交验|检验/gu, '交验'],
  [/供应商|外部供方/gu, '供方'],
  [/合同的?履行|合同的?履约/gu, '合同履约'],
  [/完好/gu, '完好'],
  [/\bcustomer|\bclient/gu, 'customer'],
  [/\bon[ -]?time delivery|\botd\b/gu, 'ontimedelivery'],
];
const RATE = /(?:率|度|比例|比率|数量|次数|件数|起数|数)$/u;

/**
 * Folds an objective's name for matching: synonyms become one word, fillers and the sort of measure (`率`, `度`,
 * `rate`) go. Two objectives are the same exactly when their keys are equal; `分项工程一次验收合格率` and
 * `工程一次验收合格率` stay apart.
 */
export const objectiveKey = rememberValue(foldName);

function foldName(name: string): string {
  const lower = name.normalize('NFKC').toLowerCase();
  const merged = SYNONYMS.reduce((text, [pattern, word]) => text.replace(pattern, word), lower);
  const words = /\p{Script=Han}/u.test(merged) ? merged : merged.replace(ENGLISH_FILLER, ' ');
  const plain = foldKey(words.replace(FILLER, '')).replace(/[^\p{L}\p{N}]/gu, '');
  return plain
    .replace(/的/gu, '')
    .replace(RATE, '')
    .replace(/(?<=轻伤|重伤|死亡|工伤)事故$/u, '')
    .replace(/^(?:产品|项目)(?=.{2})/u, '');
}

const LOWER_IS_BETTER =
  /投诉|抱怨|事故|不合格|不良|不符合|退货|返工|返修|报废|缺陷|差错|失误|损失|延误|逾期|故障|受伤|轻伤|重伤|死亡|伤害|负伤|职业病|火灾|爆炸|中毒|泄漏|污染|超标|能耗|电耗|水耗|消耗|排放|浓度|噪声|脱岗|睡岗|流失|离职|处罚|违章|违规|拒收|漏检|误判|停机|损耗|缺勤|延期|缺陷|空置|complaint|return|scrap|defect|accident|injur|downtime|delay|reject|rework|emission|incident|turnover|spill|ppm|late (?:deliver|order|ship)|overdue|absen|damage|claims|error|waste(?! recovery| recycl)|loss(?:es)?(?![a-z])/iu;
const HANDLING =
  /处置|处理|解决|整改|回复|响应|闭环|关闭|收集|回收|合规|修复|检定|培训|演练|及时|达标|覆盖|验收|控制率|完好|修理|resolved|closed|handled|answered|response/iu;

/** True for objectives where less is better: complaints, accidents, losses, but not their handling. */
export const lowerIsBetter = (name: string): boolean => LOWER_IS_BETTER.test(name) && !HANDLING.test(name);
