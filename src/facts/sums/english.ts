import type { Figure, SumFact } from '../../core/index.js';

const WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  no: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const NUMBER =
  '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
/** `Nine complaints were received: three about ..., two about ...`, `93 employees (58 in ..., 22 in ...)`. */
const WHOLE = new RegExp(
  `\\b(?<total>${NUMBER})\\s(?<noun>[a-z][a-z-]*(?:\\s[a-z-]+){0,4}?)(?<open>\\s?\\(|[^.:;(]{0,40}:\\s|[^.:;(]{0,40},\\sof which\\s|,\\s)(?=(?:the remaining\\s)?${NUMBER}\\s)`,
  'giu',
);
const ITEM = new RegExp(
  `^(?:and\\s)?(?:the (?:remaining|other)\\s)?(?<number>${NUMBER})\\s(?<label>[^,;.()]{2,60})$`,
  'iu',
);
/** Items of a bare list must say that they are all there is. */
const COMPLETE = /each|in total|only one group|all of|remaining|none in any other/iu;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

const numberIn = (text: string): number => WORDS[text.toLowerCase()] ?? Number(text.replaceAll(',', ''));

const toFigure = (raw: string, start: number): Figure => ({
  start,
  end: start + raw.length,
  raw,
  value: numberIn(raw),
  decimals: 0,
  unit: null,
  comparison: null,
  upper: null,
  approximate: false,
  core: { start, end: start + raw.length },
});

/** Wholes with their parts in English sentences, numbers in digits or words. */
export function readEnglishSums(content: string): SumFact[] {
  return [...content.matchAll(WHOLE)].flatMap((match) => {
    const { total = '', open = '', noun = '' } = match.groups ?? {};
    if (MONTH.test(noun)) return [];
    const start = match.index + match[0].length;
    const list = content.slice(start, start + 300);
    const end = open.includes('(') ? list.indexOf(')') : list.search(/[.;]/u);
    const parts = readItems(list.slice(0, end < 0 ? list.length : end), start);
    const stated = open.trim() === ',' ? COMPLETE.test(list) : true;
    if (parts.length < 2 || !stated) return [];
    return [
      {
        start: match.index,
        end: start,
        total: toFigure(total, match.index),
        parts,
        exhaustive: 'yes' as const,
      },
    ];
  });
}

/** Every piece between commas must be a number with its label; anything else is no list of parts. */
function readItems(list: string, base: number): Figure[] {
  const parts: Figure[] = [];
  let at = 0;
  for (const piece of list.split(
    /(?<=,)|(?=\sand\s(?:the\s)?(?:remaining\s)?(?:\d|zero|one|two|three|four|five|six|seven|eight|nine|ten))/u,
  )) {
    const trimmed = piece.replace(/,$/u, '').trim();
    const number = ITEM.exec(trimmed)?.groups?.number;
    if (number === undefined || MONTH.test(ITEM.exec(trimmed)?.groups?.label ?? ''))
      return parts.length >= 2 && COMPLETE.test(piece) ? parts : [];
    parts.push(toFigure(number, base + at + piece.indexOf(number)));
    at += piece.length;
  }
  return parts;
}
