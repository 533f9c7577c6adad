import type { Page } from './page.js';

/** Marks that must not begin a line, and marks that must not end one. */
const NO_START = /^[，。；：、！？）》】」』〉”’…—％%‰℃)\]},.;:!?]/u;
const NO_END = /[（《【「『〈“‘([{]$/u;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Splits a text into pieces that are never broken: Latin words, and single Han characters with their marks. */
function unbreakable(text: string, columns: Page['columns']): string[] {
  const pieces: string[] = [];
  let wideBefore = false;
  for (const { segment } of graphemes.segment(text)) {
    const last = pieces.at(-1);
    const wide = columns(segment) > 1;
    const breakable =
      last === undefined ||
      (segment !== ' ' &&
        (last.endsWith(' ') || ((wide || wideBefore) && !NO_START.test(segment) && !NO_END.test(last))));
    if (breakable) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
    wideBefore = wide;
  }
  return pieces;
}

/** Cuts a piece that is wider than a whole line. */
function cut(piece: string, width: number, columns: Page['columns']): string[] {
  if (columns(piece) <= width) return [piece];
  const parts = [''];
  let used = 0;
  for (const { segment } of graphemes.segment(piece)) {
    const size = columns(segment);
    if (used + size > width && used > 0) {
      parts.push('');
      used = 0;
    }
    parts[parts.length - 1] += segment;
    used += size;
  }
  return parts;
}

/**
 * Breaks one paragraph into lines of at most `width` display columns, between Han characters or at spaces, with
 * closing marks kept off the start of a line and opening marks off its end. Always at least one line.
 */
export function wrapText(text: string, width: number, columns: Page['columns']): string[] {
  const room = Math.max(2, width);
  const lines = [''];
  let used = 0;
  for (const piece of unbreakable(text, columns).flatMap((whole) => cut(whole, room, columns))) {
    const size = columns(piece.trimEnd());
    if (used > 0 && used + size > room) {
      lines.push('');
      used = 0;
    }
    lines[lines.length - 1] += piece;
    used += columns(piece);
  }
  return lines.map((line) => line.trimEnd());
}

/** Wraps paragraphs behind a first prefix and, on later lines, spaces of the same width. */
export function hang(page: Page, prefix: string, paragraphs: readonly string[]): string[] {
  const indent = page.columns(prefix);
  return paragraphs
    .flatMap((paragraph) => wrapText(paragraph, page.width - indent, page.columns))
    .map((line, index) => (index === 0 ? prefix : ' '.repeat(indent)) + line)
    .map((line) => line.trimEnd());
}
