import type { Report, Span } from '../../core/index.js';

/** A place with the words behind it up to some words in the same line, which are what differs. */
export function reachingTo(
  { start, end }: Span,
  words: string | null,
  { view }: Report,
  /** How many characters behind the place the words may end. */
  reach: number,
): Span {
  const behind = view.text.slice(end, end + reach).split('\n')[0] ?? '';
  const at = words === null ? -1 : behind.indexOf(words);
  return { start, end: at < 0 ? end : end + at + (words?.length ?? 0) };
}
