import { makeVisible, makeVisibleLines } from '../core/index.js';

/** Characters that Markdown (CommonMark and GitHub's tables and strikethrough) reads inside a line. */
const INLINE = /[\\`*_[\]<>|~]/gu;
/** What makes a line something else than a paragraph: heading, list, quotation, rule. */
const LINE_START = /^(\s{0,10})([#+>=-]|\d{1,9}(?=[.)]))/u;

const escapeStart = (line: string): string =>
  line.replace(LINE_START, (_, space: string, mark: string) =>
    /\d/u.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
  );

/** A piece of text inside a line: nothing in it is read as markup, nothing in it ends the line. */
export const inline = (text: string): string =>
  makeVisible(text.replace(/\s*[\r\n]+\s*/gu, ' ').replaceAll('\t', ' '))
    .replace(INLINE, '\\$&')
    .replace(/&(?=[A-Za-z#])/gu, '&amp;');

/** Running text: its lines stay lines, each shown as it was written. */
export const paragraphs = (text: string): string =>
  makeVisibleLines(text)
    .map((line) => escapeStart(inline(line).trim()))
    .filter((line) => line !== '')
    .join('\n\n');

export const bullets = (items: readonly string[]): string =>
  items.map((item) => `- ${escapeStart(inline(item))}`).join('\n');

/** A table in GitHub's form; cells are escaped. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inline).join(' | ')} |`;
  return [line(header), `|${' --- |'.repeat(header.length)}`, ...rows.map(line)].join('\n');
}
