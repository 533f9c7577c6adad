import { type ClauseRef, clauseNumbersRelated, parseClauseRef, type Span } from '../../core/index.js';

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** `1.`, `2)`, `(3)`, `①` at the head of a sentence: the writer's own numbering. */
const ENUMERATION =
  /(?<=^|[。;；\n:：]\s{0,4})\s{0,4}(?:[-*•·]\s{0,4})?(?:[(（]\d{1,2}[)）]|\d{1,2}\s?(?:[、)）]|\.(?!\d))|[①-⑳])/gu;

/** Management system standards with their editions; naming one states nothing about the client. */
const STANDARD =
  /(?:GB\/T\s?|GB\s?)?(?:ISO\s?|IEC\s?)?(?:19001|24001|45001|9001|14001|28001|50430)(?:[-:：—]\s?(?:20)\d{2})?(?![\d])/gu;

/** What makes a number a figure after all: a unit, not the word of an English sentence (`8.2 are met`). */
const UNIT_LETTERS = String.raw`[A-Za-z]|\s?(?:[%℃㎡年月日]|(?:mm|cm|m|kg|g|t|kV|V|A|MPa|kPa|min|h|s|days?|hours?|tonnes?|litres?)(?![A-Za-z]))`;
const CLAUSE_NUMBER = String.raw`(?:[4-9]|10)(?:\.\d{1,2}){1,4}`;
/** Clause numbers: with a prefix, with three parts, or next to a word that says so. */
const CLAUSE_PATTERNS: readonly RegExp[] = [
  new RegExp(
    `(?<![A-Za-z\\d])[QESO]{1,3}\\s?${CLAUSE_NUMBER}(?:\\s?[-~/、]\\s?[QESO]{0,3}${CLAUSE_NUMBER}){0,4}(?![\\d.]*\\d)`,
    'gu',
  ),
  /(?<![\dA-Za-z.])(?:[4-9]|10)(?:\.\d{1,2}){2,4}(?![\d.]*\d)/gu,
  new RegExp(
    `(?:条款|标准|clauses?|第|不符合|不满足|符合)\\s{0,2}(?:的|第)?\\s?${CLAUSE_NUMBER}(?![\\d.]*\\d|${UNIT_LETTERS})`,
    'giu',
  ),
  new RegExp(`(?<![\\d.])${CLAUSE_NUMBER}(?=\\s{0,2}(?:条款|条|款|的?要求|clause))`, 'gu'),
];

const CLOCK =
  /(?<!\d)(?:[01]?\d|2[0-3])[:：][0-5]\d(?![:：\d])|(?<!\d)(?:[01]?\d|2[0-3])[点时][0-5]?\d分(?![\d钟])|(?<=凌晨|清晨|早上|早|上午|中午|下午|傍晚|晚上|晚|夜间)[ ]?(?:\d{1,2}|[一二三四五六七八九十两]{1,3})[点时](?!间|长|段)(?:半|[0-5]?\d分?)?|(?<![\d.])(?:1[0-2]|[1-9])(?:\.[0-5]\d)?[ ]?[ap]\.?m\b/giu;

/** Numbers of a narrative that state no fact: enumeration, clause numbers, names of standards, times of day. */
export const narrativeMasks = (text: string, clause: ClauseRef | null): Span[] => [
  ...[ENUMERATION, STANDARD, CLOCK, ...CLAUSE_PATTERNS].flatMap((pattern) => spansOf(text, pattern)),
  ...(clause ? ownNumber(text, clause) : []),
];

/** The clause's own number, wherever it stands without a unit. */
function ownNumber(text: string, { number }: ClauseRef): Span[] {
  if (!number.includes('.')) return [];
  const escaped = number.replaceAll('.', '\\.');
  return spansOf(text, new RegExp(`(?<![\\d.])${escaped}(?![\\d.]*\\d|${UNIT_LETTERS})`, 'gu'));
}

const LIST_MARK = /^\s{0,8}(?:[-*•·>]\s{0,4})?(?:\d{1,2}\s?[.、)）](?!\d)|[(（]\d{1,2}[)）])?\s{0,4}/u;
const LEADING_CLAUSES =
  /^#{0,6}\s{0,4}(?:[QESO]{1,3}\s?)?(?:[4-9]|10)(?:\.\d{1,2}){0,4}(?:\s?[/、,~-]\s?(?:[QESO]{1,3})?(?:[4-9]|10)(?:\.\d{1,2}){1,4}){0,4}(?=[\s:：\u4e00-\u9fff]|$)/u;

/** `8.1 tonnes of flake`: a quantity, whatever clause it stands under. */
const UNIT_BEHIND =
  /^[ ]?(?:tonnes?|tons?|kgs?|mg|litres?|hours?|days?|min|mm|cm|km|kWh?|MPa|kPa|%|℃|°C|吨|公斤|千克|米|升|小时|分钟)(?![A-Za-z\d])/iu;

/** The list mark and the clause number before a note. A date such as `7.15` is only taken where it is the clause. */
export function noteMasks(text: string, clause: string | null): Span[] {
  const mark = LIST_MARK.exec(text)?.[0].length ?? 0;
  const spans = mark > 0 ? [{ start: 0, end: mark }] : [];
  const numbers = LEADING_CLAUSES.exec(text.slice(mark))?.[0];
  if (numbers === undefined || UNIT_BEHIND.test(text.slice(mark + numbers.length))) return spans;
  const refs = numbers.split(/[/、,~-]/u).flatMap((part) => parseClauseRef(part.replace(/^#+/u, '')) ?? []);
  const known = clause === null ? null : parseClauseRef(clause);
  // `- 8 dispatch notes`: a whole number counts something.
  const dotted = numbers.includes('.');
  const isClause =
    numbers.startsWith('#') ||
    refs.some(
      (ref) =>
        ref.standards.length > 0 ||
        (dotted && known !== null && clauseNumbersRelated(ref.number, known.number)),
    );
  return [...spans, ...(isClause ? [{ start: mark, end: mark + numbers.length }] : [])];
}

/** The text with the spans blanked out; offsets stay. */
export function blank(text: string, spans: readonly Span[]): string {
  const units = [...text].length === text.length ? [...text] : text.split('');
  for (const { start, end } of spans) units.fill(' ', start, end);
  return units.join('');
}
