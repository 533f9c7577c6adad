import { isProper, lineOfBusiness } from '../../entities/index.js';
import { isVerb } from './learnt/verbs.js';
import type { SlotContext } from './names.js';

/** Firms right before somebody who is theirs (`沛岚置业解总评价`), in a text whose people are known. Read for slotting alone. */

const HAN_RUN = /(?<=^|[^\p{Script=Han}])\p{Script=Han}{3,10}$/mu;
const LONGEST = 10;
/** Departments, trades and what is done: people stand behind them, too. */
const NO_FIRM = /[的了在是由与和及对向]|[部科室组班员师长工人方处]$/u;
const SHORTEST_BRAND = 2;

/** What stands between the beginning of a phrase and a person, where it says what it deals in. */
export function firmsBeforePeople(text: string, { people }: Pick<SlotContext, 'people'>): string[] {
  const found = new Set<string>();
  for (const name of people) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const run = HAN_RUN.exec(text.slice(Math.max(0, at - LONGEST - 1), at))?.[0] ?? '';
      const brand = run.slice(0, run.length - lineOfBusiness(run).length);
      const isFirm =
        brand !== run && brand.length >= SHORTEST_BRAND && isProper(brand) && !isVerb(brand.slice(0, 2));
      if (isFirm && !NO_FIRM.test(run)) found.add(run);
    }
  }
  return [...found];
}
