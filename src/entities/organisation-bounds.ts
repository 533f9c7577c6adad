import { cues, followers, generic, isBrand, isStop, leads, stops, trades } from './organisation-lexicon.js';
import { regionAt } from './places.js';
import { isCommonWord, isHan } from './words.js';

const LONGEST_NAME = 26;
/** `(苏州)`, `(集团)`; more than that in brackets is a remark. */
const LONGEST_REMARK = 7;

const isNameUnit = (unit: string | undefined): boolean =>
  isHan(unit) || (unit !== undefined && /[A-Za-z0-9()&·]/u.test(unit));

/** `10日`, `3家`: the unit of a figure before a name is no part of it. */
const MEASURED = /^(?:年|月|日|号|时|分|秒|点|个|件|份|次|人|名|台|家|批|吨|项|张|元|万元|天)/u;

/** Everything up to the last day, month or year in figures. */
const LAST_DATE = /^.{0,24}\d{1,4}(?:年|月|日|号)/u;

const skipUnit = (text: string, start: number): number =>
  /\d/u.test(text.charAt(start - 1))
    ? start + (MEASURED.exec(text.slice(start, start + 2))?.[0].length ?? 0)
    : start;

/** Where the run of characters begins that may belong to a name with a legal form at `end`. */
export function runStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME && isNameUnit(text[start - 1])) start--;
  const dated = LAST_DATE.exec(text.slice(start, end))?.[0].length ?? 0;
  start = skipUnit(text, start + dated);
  const run = text.slice(start, end);
  const open = run.lastIndexOf('(');
  const close = run.lastIndexOf(')');
  // A bracket with only one end inside, or with a remark in it, belongs to the sentence.
  if (open > close) return start + open + 1;
  if (close >= 0 && (open < 0 || close - open > LONGEST_REMARK)) return start + close + 1;
  return start;
}

/** The same for names without a legal form, which are all Chinese. */
export function hanRunStart(text: string, end: number, longest = LONGEST_NAME): number {
  let start = end;
  while (start > 0 && end - start < longest && isHan(text[start - 1])) start--;
  return skipUnit(text, start);
}

/** Where the words of the sentence end and the name begins, between `from` and `to`. */
export function nameStart(text: string, from: number, to: number): number {
  let start = from;
  for (let at = from; at < to; at++) {
    if (text[at - 1] !== '(' && regionAt(text, at) !== '') return at;
    const lead = leads.startingAt(text, at);
    if (lead !== '' && at + lead.length < to - 1 && !trades.has(lead)) {
      start = at + lead.length;
      at = start - 1;
    } else if (at + 1 < to - 1 && isStop(text, at, start)) start = at + 1;
  }
  return start;
}

/** Moves over general words before a name (`物业项目某某服务中心`) as long as a name remains. */
export function skipGeneric(text: string, from: number, to: number): number {
  let start = from;
  for (;;) {
    const word = regionAt(text, start) === '' ? generic.startingAt(text, start) : '';
    if (word.length < 2 || !isBrand(text.slice(start + word.length, to))) return start;
    start += word.length;
  }
}

export const isLeftEdge = (text: string, at: number): boolean => !isHan(text[at - 1]);

export const isRightEdge = (text: string, at: number): boolean =>
  !isHan(text[at]) || followers.startingAt(text, at) !== '';

/** As `isRightEdge`; after `医院` or `学校` any word may begin. */
export const isWordEdge = (text: string, at: number): boolean =>
  isRightEdge(text, at) || isCommonWord(text.slice(at, at + 2)) || isCommonWord(text.slice(at, at + 3));

/** The word for a role that introduces an offset, over spaces, colons, quotation marks and `为`. */
export function cueBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && at - end < 4 && /[\s:“"「『(]/u.test(text.charAt(end - 1))) end--;
  return (
    cues.endingAt(text, end) ||
    (/[为是给至到]/u.test(text.charAt(end - 1)) ? cues.endingAt(text, end - 1) : '')
  );
}

/** A name begins at an edge, after a role, after a word of the sentence, or with a place. */
export const isAnchored = (text: string, start: number): boolean =>
  isLeftEdge(text, start) ||
  cueBefore(text, start) !== '' ||
  stops.has(text.charAt(start - 1)) ||
  leads.endingAt(text, start) !== '' ||
  regionAt(text, start) !== '';
