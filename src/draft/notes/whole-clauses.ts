import { formatClauseRef, type Note, parseClauseRef } from '../../core/index.js';

/** Clauses that are audited and written up as one, whatever their parts are numbered. */
const WHOLE: readonly string[] = ['6.2', '7.5', '8.1', '8.2', '8.3', '8.4', '9.2', '9.3'];

const wholeOf = (number: string): string | undefined =>
  WHOLE.find((whole) => number === whole || number.startsWith(`${whole}.`));

const numberOf = ({ clause }: Note): string => parseClauseRef(clause ?? '')?.number ?? '';

/** How many lines words put under a clause itself and under its parts, and whether a heading names a part. */
interface Tally {
  itself: number;
  parts: number;
  headed: boolean;
}

function tallyOf(notes: readonly Note[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const note of notes) {
    const number = numberOf(note);
    const whole = wholeOf(number);
    if (whole === undefined) continue;
    const tally = tallies.get(whole) ?? { itself: 0, parts: 0, headed: false };
    if (note.routed === 'auto') tally[number === whole ? 'itself' : 'parts']++;
    else tally.headed ||= number !== whole;
    tallies.set(whole, tally);
  }
  return tallies;
}

/**
 * Where words alone put most lines of a matter under 8.4 and one under 8.4.1, all of them belong to 8.4: nobody writes up
 * his suppliers in two places. Parts that most lines are about, or that a heading names, stay as they are.
 */
export function withWholeClauses(notes: readonly Note[]): Note[] {
  const tallies = tallyOf(notes);
  return notes.map((note) => {
    const clause = note.routed === 'auto' ? parseClauseRef(note.clause ?? '') : null;
    const whole = clause ? wholeOf(clause.number) : undefined;
    const tally = whole === undefined ? undefined : tallies.get(whole);
    if (!clause || whole === undefined || !tally || tally.headed || tally.itself <= tally.parts) return note;
    return { ...note, clause: formatClauseRef({ ...clause, number: whole }) };
  });
}
