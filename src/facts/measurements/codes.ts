import { parseChineseNumeral } from '../../core/index.js';

/** Names by number that tell one room, machine or point from the next: `C2`, `chamber 3`, `2号库`, `三号烘房`. */

const NUMBER_HAN = '\\d{1,3}|[一二三四五六七八九十]{1,2}';
/** `C1 to C5`, `P1 and P2`, `C2`. */
const LETTERED =
  /(?<![A-Za-z\d/-])(?<letters>[A-Z]{1,3})-?(?<from>\d{1,3})(?:\s?(?<mark>to|and|-|–|~|至|到|、|和|,)\s?\k<letters>-?(?<to>\d{1,3}))?(?![\d.]|-\d)/gu;
/** `chambers 1 to 3`, `cell 2`, `lines 4 and 5`. */
const WORDED =
  /\b(?<noun>[a-z]{4,12}?)(?:s|es)?\s(?<from>\d{1,2})(?:\s?(?<mark>to|and|-|–)\s?(?<to>\d{1,2}))?(?![\d.%:]|\s?[a-z°%])/giu;
/** `2号库`, `3#炉`, `一号烘房`, `1~3号库`. */
const NUMBERED = new RegExp(
  `(?<![\\d.])(?:(?<from>${NUMBER_HAN})\\s?(?<mark>[-~至到、和])\\s?)?(?<to>${NUMBER_HAN})\\s?[号#]\\s?(?<noun>\\p{Script=Han})`,
  'gu',
);
const SPANS = /^(?:to|-|–|~|至|到)$/u;
const LONGEST_RANGE = 30;

/** Each thing named by number in a text, ranges taken apart: `C1 to C3` names `C1`, `C2` and `C3`. */
export function codesIn(text: string): string[] {
  if (!/\d|号/u.test(text)) return [];
  return [
    ...[...text.matchAll(LETTERED)].flatMap(({ groups }) => named(groups, groups?.letters ?? '')),
    ...[...text.matchAll(WORDED)].flatMap(({ groups }) =>
      MONTHS.test(groups?.noun ?? '') ? [] : named(groups, (groups?.noun ?? '').toLowerCase()),
    ),
    ...[...text.matchAll(NUMBERED)].flatMap(({ groups }) => named(groups, groups?.noun ?? '')),
  ];
}

const MONTHS =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|clause|table|annex|section|page|than|least|most|every|after|from|with|within|over|under|about)$/iu;

function named(groups: Record<string, string | undefined> | undefined, noun: string): string[] {
  const last = numberOf(groups?.to ?? groups?.from);
  const first = numberOf(groups?.from ?? groups?.to);
  const spans = SPANS.test(groups?.mark ?? '') && last > first && last - first <= LONGEST_RANGE;
  const numbers = spans ? [...Array(last - first + 1).keys()].map((step) => first + step) : [first, last];
  return [...new Set(numbers)].map((number) => `${noun}${number}`);
}

const numberOf = (raw = ''): number =>
  /^\d/u.test(raw) ? Number(raw) : (parseChineseNumeral(raw)?.value ?? Number.NaN);

/** Names of documents that requirements are laid down in: `QW-15`, `WPS-11`, `CP-220`. */
const DOCUMENT = /(?<![A-Za-z\d])[A-Z]{2,5}(?:-[A-Z]{1,4})?-\d{1,4}(?!\d|[-–]\d)/gu;

export const documentsIn = (text: string): string[] => [...text.matchAll(DOCUMENT)].map(([code]) => code);
