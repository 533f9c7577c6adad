import { type Case, type Check, driftFrom, type RawFlag } from '../flags.js';
import { isClosed, isPending } from '../reading/cues.js';
import type { DateReading } from '../reading/dates.js';
import { ownOrAll } from '../reading/evidence.js';
import type { Piece } from '../reading/passage.js';
import { within } from '../reading/within.js';

/** What makes the day behind it one that is still to come. */
const PLANNED =
  /(?:(?<![安污编])排(?:在|到|期)?|计划(?:于|在)?|拟(?:于|在)?|定于|预计|约(?:在|的|好)?|改期到|\b(?:planned|booked|scheduled|due|arranged)(?: for| on| by)?|\bby)\s?$/iu;
const UNDONE = /(?:未|没有?|尚未|不)(?:按[^,;。]{0,4})?(?:完成|补|做|开展|实施)|\bnot\b/iu;
const DONE =
  /已(?:经)?(?:于|在)?|完成|补完|做完|\b(?:was|were|has been|have been|completed|done|carried out)\b/iu;

/** Whether the notes know the day, and only as one that something is planned for. */
function isOnlyPlanned({ from: { month, day } }: DateReading, { evidence }: Case): boolean {
  if (month === null || day === null) return false;
  const written = new RegExp(`(?<![\\d.])0?${month}(?:[./-]|月)0?${day}(?!\\d|\\.\\d)`, 'gu');
  const noted = ownOrAll(evidence).flatMap(({ text }) =>
    [...text.matchAll(written)].map(({ index }) => PLANNED.test(text.slice(Math.max(0, index - 12), index))),
  );
  return noted.length > 0 && noted.every((planned) => planned);
}

const claimsDone = (piece: Piece): boolean =>
  DONE.test(piece.text) && isClosed(piece.text) && !isPending(piece.text) && !UNDONE.test(piece.text);

/** `排4.20` told as `已于4月20日完成`: a day to come is told as the day on which it was done. */
export const checkPlannedDays: Check = (subject) =>
  subject.narrative.pieces.flatMap((piece): RawFlag[] =>
    claimsDone(piece) && within(subject.narrative.dates, piece).some((date) => isOnlyPlanned(date, subject))
      ? [driftFrom(piece, 'pending-closed', piece.text)]
      : [],
  );
