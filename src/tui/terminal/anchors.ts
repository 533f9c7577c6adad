import { stripVTControlCharacters } from 'node:util';
import { textWidth } from '../text/width.js';

/**
 * Pictures made of several characters (skin tones, families, flags, keycaps), and single ones: terminals differ in how
 * many columns they draw them over.
 */
const PICTURES =
  /\p{RI}\p{RI}|[\d#*]\ufe0f?\u20e3|\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)*/gu;
const ANY = /\p{RI}|\u20e3|\p{Extended_Pictographic}/u;

const toColumn = (column: number): string => `\x1b[${column + 1}G`;

/** A line in which the cursor is put where we count it behind every picture, so that all behind it stands in its place. */
export function anchored(line: string): string {
  if (!ANY.test(line)) return line;
  let out = '';
  let column = 0;
  let from = 0;
  for (const { index, 0: picture } of line.matchAll(PICTURES)) {
    const part = line.slice(from, index + picture.length);
    column += textWidth(stripVTControlCharacters(part));
    out += part + toColumn(column);
    from = index + picture.length;
  }
  return out + line.slice(from);
}
