import { dayInterval, dayNumber, monthOf, type PartialDate, scanDates } from '../../core/index.js';
import type { Conflict } from './conflicts.js';

/** Validities that ended before the day of the audit: `有效期至 2026.2.1`, `校验到今年2月`, `证书 25.4.20～26.4.19`, `exp 08/2025`. */

const VALID_UNTIL =
  /(?:有效期?(?:限)?(?:至|到)?|到期(?:日期?)?|复审(?:日期?)?|下次(?:检验|检定|校准|复审|年检|检测|维保)(?:日期?)?|(?:失效|截止)日期?|(?:证书?|执照|资质|合同|协议|许可证?|保险|保单|授权书?)(?:只)?到|next (?:due|inspection|test|exam\w*)(?: date)?|(?:检定|校准|校验|检验|年检|年审|检测|标定|复审|延期|续|签|有效|期限|保)到|截止(?:到|至)?|valid (?:to|until|till)|exp(?:ir(?:es|y|ed|ing))?\.?(?: date)?|due(?: date)?|runs? (?:out|to)|ends?)[\s:：]{0,3}$/iu;
const UNTIL_AFTER = /^[\s]{0,2}(?:到期|过期|失效|截止|止|expiry)/u;
/** What is valid from one day to another. */
const VALID_FOR =
  /(?:证书?|有效期?|校准|检定|校验|合同|协议|许可证?|资质|保险|保单|\bcert\w*|\bvalid\w*|\blicen[cs]e|\bcal\w*|\bpolicy|\bcontract)[^;；。]{0,14}$/iu;
/** `今年2月`, `去年12.5`. */
const RELATIVE =
  /(?<y>今年|去年|前年|本年|20\d\d年)[ ]?(?:底|(?=到期|过期|失效)|(?<m>1[0-2]|0?[1-9])(?:月|[.](?<d>[12]\d|3[01]|0?[1-9])))/gu;
/** `08/2025`, `Aug 25` where a year is meant, `9 Feb 26`. */
const SHORT =
  /(?<![\d/])(?<m>0?[1-9]|1[0-2])\/(?<y>20\d{2})(?![\d/])|\b(?:(?<d>\d{1,2}) )?(?<n>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6} '?(?<s>2\d)(?![\d:]|[ ]?(?:people|attended|pcs|%))/giu;
const AGO: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 去年: 1, 前年: 2 };

const ago = (said: string, year: number): number => AGO[said] ?? year - Number(said.slice(0, 4));

/** Certificates of auditees run for a few years. */
const NEAR_YEARS = 5;

interface End {
  start: number;
  end: number;
  raw: string;
  /** Day of `dayNumber`, at the latest. */
  to: number;
  range: boolean;
}

/** `26.4.19` is a year first where Chinese is written and the year lies near the audit; elsewhere it may be a day. */
const isYearFirst = (text: string, said: number | null, year: number): boolean =>
  said !== null && Math.abs(said - year) <= NEAR_YEARS && /[\u4e00-\u9fff]/u.test(text);

function endsIn(text: string, year: number): End[] {
  const full = scanDates(text).flatMap((date): End[] => {
    const interval = dayInterval(date);
    const clear =
      date.from.month !== null && (/\d{4}/u.test(date.raw) || isYearFirst(text, date.from.year, year));
    const range = interval !== null && interval.to - interval.from > 31;
    return clear && interval
      ? [{ start: date.start, end: date.end, raw: date.raw, to: interval.to, range }]
      : [];
  });
  const relative = [...text.matchAll(RELATIVE)].map(({ 0: raw, index, groups }): End => {
    const month = Number(groups?.m ?? 12);
    const to = dayNumber(year - ago(groups?.y ?? '', year), month, Number(groups?.d ?? 28));
    return { start: index, end: index + raw.length, raw, to, range: false };
  });
  const short = [...text.matchAll(SHORT)].map(({ 0: raw, index, groups }): End => {
    const to = dayNumber(
      Number(groups?.y ?? `20${groups?.s}`),
      monthOf(groups?.n) ?? Number(groups?.m),
      Number(groups?.d ?? 28),
    );
    return { start: index, end: index + raw.length, raw, to, range: false };
  });
  return [...full, ...relative, ...short];
}

/** A validity that ended before the day of the audit, or null. */
export function expiredAt(text: string, audit: PartialDate | null): Conflict | null {
  if (!audit?.year || !audit.month) return null;
  const today = dayNumber(audit.year, audit.month, audit.day ?? 1);
  const found = endsIn(text, audit.year).find(({ start, end, to, range }) => {
    const before = text.slice(Math.max(0, start - 20), start);
    const ends =
      VALID_UNTIL.test(before) || UNTIL_AFTER.test(text.slice(end)) || (range && VALID_FOR.test(before));
    return ends && to < today;
  });
  return found ? { kind: 'expired', first: found.raw, second: found.raw } : null;
}
