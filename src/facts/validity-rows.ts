import { dayInterval, type Report, type Span, scanDates, type ValidityFact } from '../core/index.js';
import { CONTRACT, codesIn, HANDLED, NOT_RENEWED } from './validity-words.js';

const UNTIL_COLUMN = /有效(?:期|日期|至)|到期|截止日|失效|valid|expir|\bdue\b/iu;
const LONGEST_HEADER = 60;
/** A cell with its label above it, and how many such cells tell what it belongs to. */
const LONGEST_LABEL = 10;
const STACKED_CELLS = 6;
/** Shorter stretches are periods of work, not of validity. */
const SHORTEST_VALIDITY = 150;

/** Rows of a table, or of words spaced out like one, whose header speaks of validity. */
export function readRows(report: Report): ValidityFact[] {
  const { text } = report.view;
  const make = (row: Span, cell: Span, content: string): ValidityFact[] => {
    const date = scanDates(content).at(-1);
    if (!date || date.to.year === null || date.to.month === null) return [];
    const whole = text.slice(row.start, row.end);
    const until = { ...date, from: date.to };
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
        stated: true,
        handled,
        settled: handled,
        uses: [],
      },
    ];
  };
  const cells = report.tables.flatMap(({ header, rows }) => {
    const column =
      header?.cells.findIndex(({ start, end }) => UNTIL_COLUMN.test(text.slice(start, end))) ?? -1;
    if (column < 0 || CONTRACT.test(text.slice(header?.start, header?.end))) return [];
    return rows.flatMap((row) => {
      const cell = row.cells[column];
      return cell ? make(row, cell, text.slice(cell.start, cell.end)) : [];
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
