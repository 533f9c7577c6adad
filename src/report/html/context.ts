import { type Evidence, escapeHtml } from '../../core/index.js';

/** Characters of the line shown on either side of a passage in its card. */
const AROUND = 28;
const LONGEST_QUOTE = 160;
const HEAD = 110;
const TAIL = 40;

/** Takes off half a character at either end, where a cut fell into a surrogate pair. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/gu, '');

const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ↵ ').replaceAll('\t', ' ');

const shorten = (quote: string): string =>
  quote.length <= LONGEST_QUOTE ? quote : `${whole(quote.slice(0, HEAD))} … ${whole(quote.slice(-TAIL))}`;

/** A passage with the words around it on its lines, marked; the quote alone where the text does not fit. */
export function passageInContext({ quote, start, end }: Evidence, text: string | null): string {
  const marked = `<mark>${escapeHtml(oneLine(shorten(quote)))}</mark>`;
  if (text === null || text.slice(start, end) !== quote) return marked;
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const found = text.indexOf('\n', end);
  const lineEnd = found < 0 ? text.length : found;
  const from = Math.max(lineStart, start - AROUND);
  const to = Math.min(lineEnd, end + AROUND);
  const before = `${from > lineStart ? '…' : ''}${whole(text.slice(from, start)).trimStart()}`;
  const after = `${whole(text.slice(end, to)).trimEnd()}${to < lineEnd ? '…' : ''}`;
  return `${escapeHtml(oneLine(before))}${marked}${escapeHtml(oneLine(after))}`;
}
