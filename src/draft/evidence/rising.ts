import type { Conflict } from './conflicts.js';

/**
 * Harm that grew from one period to the next, whatever was done about it: `刀伤 25年 4起 26年 1-8月 5起`. What it says of
 * the measures is the auditor's to judge.
 */
const HARM_ZH =
  '(?:[刀割烫砸夹扭摔灼刺挫轻工]伤|伤害|受伤|事故|未遂|投诉|客诉|退货|退换|返工|报废|不良|故障|停机|泄漏|违章|差错|货损|逾期)';
const PERIOD_ZH = '(?:(?:20)?\\d{2}年(?:全年|度)?|去年|上年|前年)';
const NOW_ZH =
  '(?:(?:20)?\\d{2}年|今年|本年)[ ]?(?:度|上半年|前?\\d{1,2}(?:[-~–—至到]\\d{1,2})?[ ]?(?:月份?|个月|季度)|到\\d{1,2}月|至今|截至\\S{1,8})?';
const UNIT = '(?:起|件|次|例|人次|单|箱|宗)';
const RISING_ZH = new RegExp(
  `${HARM_ZH}[^\\d;；。]{0,8}${PERIOD_ZH}[ ]?(?<a>\\d{1,5})[ ]?(?<u>${UNIT})[ ,，、;；]{0,3}${NOW_ZH}[ ,，]{0,3}(?:已有?)?(?<b>\\d{1,5})[ ]?\\k<u>`,
  'u',
);
const RISING_EN =
  /\b(?:accidents?|incidents?|injur(?:y|ies)|cuts?|near miss(?:es)?|complaints?|returns?|rejects?|scrap|spills?|breakdowns?|lost[- ]time \w+|LTIs?)\b[^\d.;]{0,16}(?<p>20\d\d|last year)[ :–-]{0,3}(?<a>\d{1,5})\b[ ,;]{0,3}(?:and )?(?<q>20\d\d|this year)[^\d.;]{0,4}(?:\([^)]{1,16}\)|ytd|to date|so far|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ –-]{1,3}[a-z]{3,9})?[ :–-]{0,3}(?<b>\d{1,5})\b(?![.%])/iu;
/** An explanation that the auditor took. */
const ACCEPTED = /(?:ok|√|✓|有效|已分析|原因分析|analysed|root cause)/iu;

export function risen(text: string): Conflict | null {
  const { a, b, u = '' } = (RISING_ZH.exec(text) ?? RISING_EN.exec(text))?.groups ?? {};
  if (a === undefined || b === undefined || Number(b) <= Number(a) || ACCEPTED.test(text)) return null;
  return { kind: 'rising', first: `${a}${u}`, second: `${b}${u}` };
}
