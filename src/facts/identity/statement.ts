import type { Span } from '../../core/index.js';

const LONGEST = 240;

/** The statement round a span: from the full stop before it to the one after, within its line. */
export function statementSpan(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const from = start - (before.length - 1 - Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')));
  const after = text.slice(end, end + LONGEST);
  const stop = after.search(/[。\n]/u);
  return { start: from, end: end + (stop < 0 ? after.length : stop) };
}

/** The words of the statement round a span. */
export function statementAt(text: string, span: Span): string {
  const { start, end } = statementSpan(text, span);
  return text.slice(start, end);
}
