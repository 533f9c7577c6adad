import { eachGrapheme } from './graphemes.js';
import { graphemeWidth } from './width.js';

/** A screen row of a text: a half-open range of offsets, without the line end. */
export interface Row {
  start: number;
  end: number;
}

/** May not begin a row (closing punctuation). */
const CLOSING = new Set('，。、；：！？）》〉」』】〕〗”’⟩％℃…—·,.;:!?)]}%');
/** May not end a row (opening punctuation). */
const OPENING = new Set('（《〈「『【〔〖“‘⟨([{');
const WORD = /^[\p{L}\p{N}_.@#&+/~-]$/u;
const IDEOGRAPH = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

const isWord = (grapheme: string): boolean => {
  const code = grapheme.charCodeAt(0);
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? true : WORD.test(grapheme);
  return code < 0x2e80 && !IDEOGRAPH.test(grapheme) && WORD.test(grapheme);
};

/** True when a row may end between two neighbours. */
function mayBreak(before: string, after: string): boolean {
  if (before === ' ' || before === '\t') return after !== ' ';
  if (after === ' ' || CLOSING.has(after) || OPENING.has(before)) return false;
  return !(isWord(before) && isWord(after));
}

/** Longest tail that moves to the next row to keep a word or punctuation together. */
const LONGEST_TAIL = 24;

/** Breaks one line (without line ends) into rows. */
export function wrapLine(text: string, from: number, to: number, columns: number, rows: Row[]): void {
  let start = from;
  let width = 0;
  let previous = '';
  /** The last place where this row may end, and the width up to it. */
  let breakAt = from;
  let widthToBreak = 0;
  eachGrapheme(text, from, to, (begin, end) => {
    const grapheme = text.slice(begin, end);
    const columnsHere = graphemeWidth(grapheme);
    if (begin > start && mayBreak(previous, grapheme)) {
      breakAt = begin;
      widthToBreak = width;
    }
    previous = grapheme;
    // One space may hang over the edge, so that the next row does not begin with it.
    const hangs = grapheme === ' ' && width <= columns;
    if (width + columnsHere > columns && begin > start && !hangs) {
      const tail = width - widthToBreak;
      const mayMove = breakAt > start && tail <= LONGEST_TAIL && tail + columnsHere <= columns;
      const cut = mayMove ? breakAt : begin;
      rows.push({ start, end: cut });
      width = cut === begin ? 0 : width - widthToBreak;
      start = cut;
      breakAt = cut;
      widthToBreak = 0;
    }
    width += columnsHere;
  });
  rows.push({ start, end: to });
}

/** Breaks a text into screen rows of a width, softly at words and by Chinese line-breaking rules. */
export function wrapText(text: string, columns: number): Row[] {
  const rows: Row[] = [];
  const usable = Math.max(2, columns);
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    wrapLine(text, from, to, usable, rows);
    from = to + 1;
  }
  return rows;
}
