/** Clauses as they are learnt: one matter where several standards ask for the same under one number. */
import { STANDARD_IDS, type StandardId } from '../../src/core/index.js';
import { CLAUSES_ALIKE } from '../../src/standards/data/clauses-alike.js';
import { clausesOf } from '../../src/standards/index.js';
import { LETTERS } from '../../src/standards/likeness.js';

const groups = CLAUSES_ALIKE.map((group) => group.split(' '));
const parentOf = (number: string): string => number.replace(/\.\d+$/u, '');

const has = (standard: StandardId, number: string): boolean =>
  clausesOf(standard).some((clause) => clause.number === number);

const alike = (number: string, a: StandardId, b: StandardId): boolean =>
  [number, parentOf(number)].some((one) =>
    groups.some((group) => group.includes(LETTERS[a] + one) && group.includes(LETTERS[b] + one)),
  );

/** `QES7.2`, `ES8.2`, `Q8.4`: a clause of a standard with the letters of all that share it; those below a shared one are shared. */
export function matterOf(standard: StandardId, number: string): string {
  const sharing = STANDARD_IDS.filter(
    (other) => other === standard || (alike(number, standard, other) && has(other, number)),
  );
  return sharing.map((id) => LETTERS[id]).join('') + number;
}
