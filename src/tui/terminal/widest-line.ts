import stringWidth from 'string-width';

/** Lines that were measured; a screen has some hundred at once. */
const KEPT = 4000;
const known = new Map<string, number>();

/** Columns of the widest line of a text with escape sequences. Ink measures every line of the screen in every frame. */
export default function widestLine(text: string): number {
  const before = known.get(text);
  if (before !== undefined) return before;
  const width = Math.max(...text.split('\n').map((line) => stringWidth(line)));
  if (known.size >= KEPT) known.clear();
  known.set(text, width);
  return width;
}
