import type { Span } from '../../core/index.js';
import { notesEverything } from './cues.js';
import type { Line } from './evidence.js';
import { overlap } from './overlap.js';
import type { Piece } from './passage.js';
import { within } from './within.js';

const SAMPLE_BEGINS = /抽|看了?\s?\d|查了?\s?\d|\b(?:sampled?|checked|seen|looked at)\b/iu;
/** A word of content in common, or a part of one. */
const SAME_WORD = 0.7;

/** `台账都在期 抽4 1人没贴`: the note says so of everything before it comes to what was sampled. */
export function saysSoOfAll(told: Piece, noted: Span & { line: Line; text: string }): boolean {
  const begins = noted.text.search(SAMPLE_BEGINS);
  if (begins <= 0 || !notesEverything(noted.text.slice(0, begins))) return false;
  const before = within(noted.line.words, { start: noted.start, end: noted.start + begins });
  return overlap(told.words, before) >= SAME_WORD;
}
