import { ANTONYMS } from '../data/antonyms.js';
import { type Case, type Check, driftFrom, type RawFlag } from '../flags.js';
import { isNegative } from '../reading/cues.js';
import { ownOrAll } from '../reading/evidence.js';
import { type Item, itemsOf } from '../reading/items.js';
import { matchQuantity } from '../reading/matching.js';
import { overlap } from '../reading/overlap.js';
import type { Piece } from '../reading/passage.js';
import { isRestOf } from '../reading/rests.js';
import { within } from '../reading/within.js';

/** How much two assertions must share to speak of one thing. */
const SAME_SUBJECT = 1;

/** The sides of a pair, each way round. */
const SIDES = ANTONYMS.flatMap(([a, b]) => [
  { noted: a, told: b },
  { noted: b, told: a },
]);

/** `6个在有效期内` where two of eight were not: said of the others. */
const isOfRest = (piece: Piece, { narrative, evidence }: Case): boolean =>
  within(narrative.quantities, piece).some((q) => isRestOf(q, narrative, ownOrAll(evidence)));

/** `在有效期的为四名` of a noted `4个有效，蔡某过期`: said of a number that the notes give without trouble. */
const isOfNotedCount = (piece: Piece, { narrative, evidence }: Case, state: RegExp): boolean =>
  within(narrative.quantities, piece).some((q) =>
    ownOrAll(evidence).some((line) =>
      line.pieces.some(
        (noted) =>
          !isNegative(noted.text) &&
          !state.test(noted.text) &&
          within(line.quantities, noted).some(
            (n) => n.measure.dimension === 'count' && matchQuantity(q, n) === 'same',
          ),
      ),
    ),
  );

/** `was not locked`: the other state after all. */
const DENIED = /\b(?:not|never|no longer|hardly)\s(?:been |being |yet |all |both )?$|n['’]t\s(?:been )?$/iu;

function judge(piece: Piece, subject: Case, items: readonly Item[]): RawFlag | null {
  const { narrative } = subject;
  const words = narrative.sentences[piece.sentence]?.pieces.flatMap((part) => part.words) ?? [];
  for (const { noted, told } of SIDES) {
    const said = told.exec(piece.text);
    if (!said || noted.test(piece.text) || DENIED.test(piece.text.slice(0, said.index))) continue;
    const about = items.filter((item) => noted.test(item.text) || told.test(item.text));
    const near = (item: Item) => overlap(piece.words, item.words) + 0.5 * overlap(words, item.words);
    const ranked = about.map((item) => ({ item, score: near(item) })).sort((a, b) => b.score - a.score);
    const best = ranked[0];
    if (!best || best.score < SAME_SUBJECT || told.test(best.item.text)) continue;
    if (items.some((item) => told.test(item.text) && near(item) >= SAME_SUBJECT)) continue;
    if (isOfRest(piece, subject) || isOfNotedCount(piece, subject, noted)) continue;
    return driftFrom(piece, 'opposite', best.item.text);
  }
  return null;
}

/** Overdue and in date, in use and withdrawn, matching and differing: the state must be the noted one. */
export const checkAntonyms: Check = (subject) => {
  const items = itemsOf(subject.evidence);
  return subject.narrative.pieces.flatMap((piece) => judge(piece, subject, items) ?? []);
};
