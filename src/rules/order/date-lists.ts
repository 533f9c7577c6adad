import { innermostAt, type Report, type Span, scanDates, viewText } from '../../core/index.js';

/** Between two dates of one list; a remark on one of them may stand in brackets. */
const JOINS = /^\s?(?:\([^()]{0,40}\)\s?)?(?:[,、]\s?(?:and\s)?|and\s|和|及|与)\s?$/iu;

/** How many dates stand in a row with the one at a place: `11 March, 2 April and 19 May` are three. */
export function datesInRow(report: Report, { start }: Span): Span[] {
  const sentence = innermostAt(report.sentences, start);
  if (!sentence) return [];
  const content = viewText(report, sentence);
  const dates = scanDates(content);
  const at = dates.findIndex((date) => sentence.start + date.start === start);
  const own = dates[at];
  if (!own) return [];
  const joined = (left: number): boolean => {
    const [a, b] = [dates[left], dates[left + 1]];
    return a !== undefined && b !== undefined && JOINS.test(content.slice(a.end, b.start));
  };
  let from = at;
  while (from > 0 && joined(from - 1)) from--;
  let to = at;
  while (to < dates.length - 1 && joined(to)) to++;
  return dates
    .slice(from, to + 1)
    .map((date) => ({ start: sentence.start + date.start, end: sentence.start + date.end }));
}

/** Each date of a list belongs to a thing of its own: where not all of them were read, none is compared. */
export function isReadInPart(report: Report, event: Span, alike: readonly Span[]): boolean {
  const row = datesInRow(report, event);
  return row.length > 1 && !row.every(({ start }) => alike.some((other) => other.start === start));
}
