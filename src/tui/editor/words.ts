/** Cuts a text without line ends into words that join to it again. */
export type CutWords = (text: string) => readonly string[];

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words as the runtime knows them, until a better dictionary is loaded. */
export const plainWords: CutWords = (text) => [...segmenter.segment(text)].map(({ segment }) => segment);

/** Chinese words have no spaces between them, so only a window around the caret is cut into words. */
const WINDOW = 200;

/** The front of the line that an offset is in. */
export const lineStart = (text: string, offset: number): number =>
  offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;

const isSpace = (text: string, at: number): boolean => /\s/u.test(text[at] ?? '');

/** The end of the word at or after an offset; the next line's front from a line's end. */
export function nextWordEnd(text: string, offset: number, cut: CutWords = plainWords): number {
  let at = offset;
  if (text[at] === '\n') return at + 1;
  while (at < text.length && text[at] !== '\n' && isSpace(text, at)) at++;
  const lineEnd = text.indexOf('\n', at);
  const stop = Math.min(lineEnd < 0 ? text.length : lineEnd, at + WINDOW);
  const [word = ''] = cut(text.slice(at, stop));
  return at + word.length;
}

/** The front of the word before an offset; the line before's end from a line's front. */
export function previousWordStart(text: string, offset: number, cut: CutWords = plainWords): number {
  let at = offset;
  if (text[at - 1] === '\n') return at - 1;
  while (at > 0 && text[at - 1] !== '\n' && isSpace(text, at - 1)) at--;
  const from = Math.max(lineStart(text, at), at - WINDOW);
  const last = cut(text.slice(from, at)).at(-1) ?? '';
  return at - last.length;
}
