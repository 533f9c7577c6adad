import type { Piece } from './passage.js';
import type { Word } from './words.js';

/** `通过电话`, `通过微信群上报`: by what means, and no act of passing. */
export const isMeans = (word: Word, { text, start }: Piece): boolean =>
  word.text === '通过' && /^\p{Script=Han}{2}/u.test(text.slice(word.end - start));
