import { dayInterval, type Report, type Span, scanDates, type ValidityFact } from '../../core/index.js';
import { CONTRACT, codesIn, HANDLED, monthsAfter, NOT_RENEWED, periodIn } from './words.js';

const UNTIL_COLUMN = /有效(?:期|日期|至)|到期|截止日|失效|valid|expir|\bdue\b/iu;
const LONGEST_HEADER = 60;
/** `15 May 2022, no end date`: the day is that of issue. */
const ENDLESS =
  /长期|永久|不限期|无(?:固定|截止)?(?:期限|日期)|\bno (?:end|expiry|expiration|closing)(?: date)?\b|\b(?:unlimited|indefinite(?:ly)?|open-ended|until revoked)\b/iu;
/** A cell with its label above it, and how many such cells tell what it belongs to. */
const LONGEST_LABEL = 10;
const STACKED_CELLS = 6;
/** Shorter stretches are periods of work, not of validity. */
const SHORTEST_VALIDITY = 150;

/** `6个月`: how long, in months, where the column of last days gives that. */
const periodOf = (words: string): number | null =>
  /^\s?[\d一二三四五六半两]{1,3}\s?(?:个月|年)\s?$/u.test(words) ? periodIn(`有效期${words.trim()}`) : null;

/** Rows of a table, or of words spaced out like one, whose header speaks of validity. */
export function readRows(report: Report): ValidityFact[] {
  const { text } = report.view;
  const make = (row: Span, cell: Span, content: string, months: number | null = null): ValidityFact[] => {
    const date = scanDates(content).at(-1);
    const last = months === null ? date?.to : date && monthsAfter(date.to, months);
    if (!date || !last || last.year === null || last.month === null) return [];
    const whole = text.slice(row.start, row.end);
    if (ENDLESS.test(content)) return [];
    const until = { ...date, from: last, to: last };
    const start = cell.start + date.start;
    const codes = codesIn(whole);
    const handled = HANDLED.test(whole.replace(NOT_RENEWED, '').replace(/有效/gu, ''));
    const end = cell.start + date.end;
    return [
      {
        start,
        end,
        date: until,
        name: '',
        codes,
        holder: '',
        claim: null,
        stated: months === null,
        handled,
        contract: false,
        settled: handled,
        uses: [],
      },
    ];
  };
  const cells = report.tables.flatMap(({ header, rows }) => {
    const column =
      header?.cells.findIndex(({ start, end }) => UNTIL_COLUMN.test(text.slice(start, end))) ?? -1;
    if (column < 0 || CONTRACT.test(text.slice(header?.start, header?.end))) return [];
    const words = (cell: Span) => text.slice(cell.start, cell.end);
    return rows.flatMap((row) => {
      const cell = row.cells[column];
      const months = cell ? periodOf(words(cell)) : null;
      if (!cell || months === null) return cell ? make(row, cell, words(cell)) : [];
      const dated = row.cells.find((other) => scanDates(words(other)).length > 0);
      return dated ? make(row, dated, words(dated), months) : [];
    });
  });
  const spaced = report.lines.flatMap((line, index) => {
    const header = report.lines[index - 1];
    const head = header ? text.slice(header.start, header.end) : '';
    if (line.kind !== 'text' || head.length > LONGEST_HEADER || !UNTIL_COLUMN.test(head)) return [];
    if (/\d/u.test(head) || CONTRACT.test(head) || head.split(/\s+/u).length < 3) return [];
    const words = text.slice(line.start, line.end);
    const date = scanDates(words).at(-1);
    const days = date && dayInterval(date);
    const long = days !== undefined && days !== null && days.to - days.from >= SHORTEST_VALIDITY;
    return long || (date && isLastWord(words, date)) ? make(line, line, words) : [];
  });
  const stacked = report.lines.flatMap((line, index) => {
    const next = report.lines[index + 1];
    const label = text.slice(line.start, line.end);
    if (line.kind !== 'text' || next?.kind !== 'text' || label.length > LONGEST_LABEL) return [];
    const words = text.slice(next.start, next.end);
    const date = UNTIL_COLUMN.test(label) ? scanDates(words)[0] : undefined;
    if (!date || date.start > 0 || words.length - date.end > LONGEST_LABEL) return [];
    const above = report.lines[Math.max(0, index - STACKED_CELLS)] ?? line;
    return make({ start: above.start, end: next.end }, next, words);
  });
  return [...cells, ...spaced, ...stacked];
}

const isLastWord = (words: string, { end }: Span): boolean => words.slice(end).trim().length <= 8;
