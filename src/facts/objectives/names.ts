import type { Figure } from '../../core/index.js';
import type { Role } from './context.js';

/** What the words around a figure say it measures. */
export interface Lead {
  /** Start of the name in the text, or of the words before the figure where no name was written. */
  start: number;
  name: string;
  /** Called a target or a result by the words themselves. */
  role: Role | null;
  /** The name is one that objectives have; others count only beside a written comparison or a known target. */
  metric: boolean;
  /** Only 达到 stands between name and figure, which targets say as often as results. */
  reaches: boolean;
  /** The words before the figure speak of an objective. */
  called: boolean;
}

const METRIC_END =
  '(?:率|(?<![季年月制程])度|满意|投诉|抱怨|事故|事件|次数|件数|起数|人数|数量|总量|耗|消耗量?|排放量?|得分|成本|损失|泄漏|伤害|死亡|重伤|轻伤|火灾|爆炸|返工|报废|退货|周期|时间|时限|学时|浓度|噪声|比例|指数|处罚|污染|职业病|中毒|触电|费用|用量|流失)';
const WORD = '(?:[\\p{Script=Han}A-Za-z0-9/·&+-]|\\([^()]{1,8}\\))';
const METRIC_NAME = new RegExp(
  `(?<name>${WORD}{0,24}${METRIC_END})(?:\\([^()]{1,12}\\))?(?:的)?(?<tail>[^\\p{N},;。]{0,14})$`,
  'u',
);
const PLAIN_NAME =
  /(?<name>[\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z/]{1,15})(?<tail>(?:为|是|达到?|:|\s|目标|指标|实际|要求){0,4})$/u;
const ENGLISH_TAIL =
  '(?::|as|is|was|were|of|reached|stood at|=|target|result|at|for|below|above)?\\s?(?:is|was|of)?';
const ENGLISH_NAME = new RegExp(
  `(?:^\\s?|[-•*]\\s|\\band\\s|[.;,]\\s|\\ba\\s|\\bthe\\s)(?:the\\s|a\\s)?(?:(?:target|objective|goal|limit|company objective)\\s(?:for|of)\\s(?:the\\s)?)?(?<name>[A-Z]?[A-Za-z][A-Za-z -]{2,48}?)\\s?(?:\\((?:[^()]{1,20})\\))?\\s?(?<tail>${ENGLISH_TAIL})\\s*$`,
  'iu',
);
const ENGLISH_AFTER =
  /^\s(?:(?:or more|or less)\s)?(?:for\s|of\s)?(?:the\s)?(?<name>[a-z][a-z -]{2,40}?)(?=[,.;:]|\sper\b|\sin\b|\swere\b|\swas\b|\sand\s\d|\sand\sthe\b|$)/iu;
const ENGLISH_METRIC =
  /rate|delivery|deliveries|satisfaction|returns|complaints?|scrap|yield|index|ppm|accidents?|injur|defects?|otd|availability|completion|consumption|emissions?|downtime|cost|efficiency|incidents?|training|response|score|rejects?|rework|turnaround|reliability|freight|use per/iu;

const REACHES = /^\s?达到?\s?$/u;
const CALLED = /目标|指标|objective|target|goal/iu;
const TARGET_CUE = /目标值?|指标|要求|规定|标准值|限值|target|goal|limit|objective/iu;
const RESULT_CUE =
  /实际|实绩|实测|完成|结果|达成|达到|统计|测评|调查|得分|平均|为|达|现状|仅|合计|result|actual|achieved|reached|was|were|stood|recorded/iu;
/** List numbers, conjunctions, verbs of counting and the rest of a period that stick to the front of a name. */
const LEADING_JUNK =
  /^(?:[\d.、]{1,4}|汇总|调查|测评|至|月至|和|及|与|以及|其中|达到|实现|确保|年度?|月份?|日|[上下]半年度?|全年|本年度?|当年|[一二三四]季度|截止|截至|本期|累计|共|受理|收到|接到|发生|总|各月|各|仅|满足|公司(?=[^\p{N}]{2})|规定|制定的|企业)+/u;
/** `车间目标是成品率`: what stands before the word for objective is whose it is. */
const WHOSE =
  /^[\p{Script=Han}]{0,10}(?:目标|指标)(?:值)?(?:是|为|含|包括|规定|确定|要求)?(?=\p{Script=Han}{2})/u;
/** `公司制定的顾客满意率`, `设备部陈述公司吨纱电耗`: who says so is no part of the name. */
const SAID_BY =
  /^[\p{Script=Han}]{0,10}?(?:公司|集团|总部|企业)(?:级|总|的|制定的?|规定的?|按|年度|之一)*(?=\p{Script=Han}{3})/u;
/** Words that call a figure something without naming it. */
const CUE_ONLY =
  /^(?:调查|统计|测评|考核|汇总|实际|平均|综合|总体|结果|得分|完成|情况|目标|指标|要求|值|为|是|在|对|与|个|第)+$|^(?:is|was|are|were|the|of|and|for|objectives?|targets?|(?:actual )?results?|value|limit|actual|with|a|an|in|at|to)(?:\s(?:is|was|were|of|for))?$/iu;
/** Names of something other than an objective. */
const NO_NAME = /^(?:其中|合计|共|总计|累计|占|同比|环比|抽查|检查|回收率?|问卷)/u;
/** Physical quantities are requirements on products and places; they become objectives only where called so. */
const PHYSICAL =
  /(?:温度|湿度|浓度|长度|宽度|厚度|高度|深度|硬度|强度|精度|圆度|平面度|同轴度|垂直度|粗糙度|黏度|粘度|速度|密度|纯度|幅度|压力|时间|噪声|周期|程度|角度|尺度|刻度|年度|制度|进度|力度)$/u;
/** A period stands where a name would: `一季度0次，二季度2次`, `1月97.5%`. */
const PERIOD = /^(?:第?[一二三四1-4]季度|[上下]半年|\d{1,2}月份?|\d{4}年|各月|各季度|Q[1-4])$/u;

/** Names that measure many things beside objectives. */
const WEAK = /(?<!满意|忠诚|知名)度$|时间$|周期$|数量$|总量$|人数$|比例$|指数$|费用$|用量$|得分$|事件$/u;

export const isPhysical = (name: string): boolean => PHYSICAL.test(name);

const roleOf = (words: string): Role | null => {
  if (TARGET_CUE.test(words) && !/实际|达到|完成/u.test(words)) return 'target';
  return RESULT_CUE.test(words) ? 'result' : null;
};

/** Reads backwards from a figure to the delimiter before it, and in English forwards too. */
export function readLead(text: string, floor: number, figure: Figure, known: readonly string[]): Lead {
  const before = text.slice(Math.max(floor, figure.start - 80), figure.start);
  const cut = before.replace(/[\s:]+$/u, '');
  const delimiter = Math.max(...[',', ';', '。', '、', '(', '\n'].map((mark) => cut.lastIndexOf(mark)));
  const colon = cut.lastIndexOf(':');
  const cutAt = Math.max(delimiter, colon) + 1;
  const lead = cut.slice(cutAt);
  const offset = figure.start - before.length + cutAt;
  const bracket = cut.lastIndexOf('(') === cutAt - 1;
  const ahead = cutAt > 0 && (colon >= cutAt - 1 || bracket) ? cut.slice(0, cutAt - 1) : '';
  const read = readKnownName(lead, known) ?? readName(lead) ?? readCalledName(lead, ahead);
  const called = CALLED.test(lead);
  if (read) {
    const { name, tail, metric } = read;
    return { start: offset + read.at, name, role: roleOf(tail), metric, reaches: REACHES.test(tail), called };
  }
  const role = roleOf(lead);
  const after =
    role === 'result' ? undefined : ENGLISH_AFTER.exec(text.slice(figure.end, figure.end + 60))?.groups?.name;
  if (after) {
    return {
      start: figure.start,
      name: after.trim(),
      role,
      metric: ENGLISH_METRIC.test(after),
      reaches: false,
      called,
    };
  }
  const skipped = /^[\s.]*/u.exec(lead)?.[0].length ?? 0;
  const start = skipped === lead.length ? figure.start : offset + skipped;
  return { start, name: '', role, metric: false, reaches: false, called };
}

interface Name {
  name: string;
  tail: string;
  at: number;
  metric: boolean;
}

/** `工期履约率：目标≥98%`: the colon parts a name from the words that call its figure a target. */
function readCalledName(lead: string, ahead: string): Name | null {
  if (
    ahead === '' ||
    !/^\s?(?:公司|部门|年度)?(?:目标|指标|target|limit|objective)(?:值|为)?\s?$/iu.test(lead)
  )
    return null;
  const piece = ahead.slice(
    Math.max(...[',', ';', '。', '\n', ')'].map((mark) => ahead.lastIndexOf(mark))) + 1,
  );
  const read = readName(piece);
  return read && { ...read, tail: lead, at: 0 };
}

/** A name that the report gives a target elsewhere, with nothing but a few words between it and the figure. */
function readKnownName(lead: string, known: readonly string[]): Name | null {
  const found = known.find(
    (name) => lead.includes(name) && lead.length - lead.lastIndexOf(name) - name.length <= 14,
  );
  if (found === undefined) return null;
  const at = lead.lastIndexOf(found);
  return { name: found, tail: lead.slice(at + found.length), at, metric: true };
}

export function readName(lead: string): Name | null {
  const trimmed = lead.replace(/\s+$/u, '');
  const metric = METRIC_NAME.exec(trimmed)?.groups;
  if (metric?.name) return cleanName(lead, metric.name, metric.tail ?? '', !WEAK.test(metric.name));
  const english = ENGLISH_NAME.exec(lead)?.groups;
  if (
    english?.name &&
    /^[\x20-\x7e]+$/u.test(lead) &&
    !CUE_ONLY.test(english.name.trim()) &&
    !NO_ENGLISH_NAME.test(english.name.trim())
  ) {
    return {
      name: english.name.trim(),
      tail: CALLED_TARGET.test(lead) ? 'target' : (english.tail ?? ''),
      at: lead.indexOf(english.name),
      metric: ENGLISH_METRIC.test(english.name),
    };
  }
  const plain = PLAIN_NAME.exec(trimmed)?.groups;
  return plain?.name ? cleanName(lead, plain.name, plain.tail ?? '', false) : null;
}

function cleanName(lead: string, written: string, tail: string, metric: boolean): Name | null {
  const name = written.replace(WHOSE, '').replace(SAID_BY, '').replace(LEADING_JUNK, '');
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

/** `the objective for on-time delivery is`: the words before the name call it a target. */
const CALLED_TARGET = /\b(?:target|objective|goal|limit)\s(?:for|of)\b/iu;
const NO_ENGLISH_NAME = /^(?:for|of|and|with|is|include)\b|\b(?:objectives?|targets?|goals?)\b/iu;

/** True where only a period stands before the figure. */
export const isPeriodLead = (text: string, floor: number, figure: Figure): boolean => {
  const before = text
    .slice(Math.max(floor, figure.start - 12), figure.start)
    .replace(/^.*[,;。:、\n]/su, '')
    .trim();
  return PERIOD.test(before.replace(/[为是]$/u, ''));
};
