import { rememberFor } from '../../core/index.js';
import { type Evidence, type Line, ownOrAll } from './evidence.js';
import { matchQuantity } from './matching.js';
import { contentIn, contentOf } from './overlap.js';
import type { Passage, Piece } from './passage.js';
import { within } from './within.js';
import type { Word } from './words.js';

/** One sentence of a line of the notes: the unit in which the notes state something. */
export interface Item {
  line: Line;
  start: number;
  end: number;
  text: string;
  words: Word[];
  pieces: Piece[];
}

export const itemsOf = rememberFor((evidence: Evidence): Item[] =>
  ownOrAll(evidence).flatMap((line) =>
    line.sentences.map((sentence) => ({
      line,
      start: sentence.start,
      end: sentence.end,
      text: line.text.slice(sentence.start, sentence.end),
      words: sentence.pieces.flatMap((piece) => piece.words),
      pieces: sentence.pieces,
    })),
  ),
);

export interface Ranked {
  item: Item;
  /** What the assertion itself shares with the item. */
  own: number;
  /** With part of what the assertions around it share, those right before it most. */
  score: number;
}

const OWN = 1.5;
const BEFORE = 0.5;
const ELSEWHERE = 0.15;
const FIGURE = 0.8;

/** The items that an assertion may speak of, best first; what shares nothing is left out. */
export function rankItems(piece: Piece, narrative: Passage, items: readonly Item[]): Ranked[] {
  const sentence = narrative.sentences[piece.sentence]?.pieces ?? [];
  const figures = within(narrative.quantities, piece);
  const index = sentence.indexOf(piece);
  const own = contentOf(piece.words);
  const before = contentOf(sentence[index - 1]?.words ?? []);
  const earlier = narrative.sentences[piece.sentence - 1]?.pieces ?? [];
  const elsewhere = contentOf(
    [...earlier, ...sentence]
      .filter((other) => other !== piece && other !== sentence[index - 1])
      .flatMap(({ words }) => words),
  );
  return items
    .map((item) => {
      const shared = contentIn(own, item.words);
      const around = BEFORE * contentIn(before, item.words) + ELSEWHERE * contentIn(elsewhere, item.words);
      const same = figures.filter((q) =>
        within(item.line.quantities, item).some((noted) => matchQuantity(q, noted) === 'same'),
      );
      return { item, own: shared, score: OWN * shared + around + FIGURE * same.length };
    })
    .filter(({ score }) => score >= (items.length === 1 ? 0.1 : 0.4))
    .sort((a, b) => b.score - a.score);
}
