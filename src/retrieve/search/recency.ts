import { RECENCY_SHARE } from './shares.js';

const DAY_MS = 86_400_000;
/** No day: nothing is known, or it lies where no audit does. */
export const NO_DAY = 0;
const LAST_DAY = 0xffff;

/** An ISO date as days since 1970, which fit into sixteen bits for 179 years; `NO_DAY` for what is none of these. */
export function dayOf(date: string | null): number {
  const day = date === null ? Number.NaN : Math.floor(Date.parse(date) / DAY_MS);
  return day > NO_DAY && day <= LAST_DAY ? day : NO_DAY;
}

/** A certificate runs for three years: what was written in the cycle before is worth half as much. */
const HALVED_AFTER = 3 * 365.25;
/** By age in days, what it adds to a score. */
const BY_AGE = Float32Array.from(
  { length: LAST_DAY + 1 },
  (_, age) => RECENCY_SHARE * 2 ** (-age / HALVED_AFTER),
);

/** By list: one of a million is looked through once, not for every query. */
const lasts = new WeakMap<Uint16Array, number>();

function lastOf(days: Uint16Array): number {
  const known = lasts.get(days);
  if (known !== undefined) return known;
  let last = NO_DAY;
  for (let doc = 0; doc < days.length; doc++) last = Math.max(last, days[doc] as number);
  lasts.set(days, last);
  return last;
}

/** The last day of some lists, which do not change. */
export const newestOf = (lists: readonly Uint16Array[]): number => Math.max(NO_DAY, ...lists.map(lastOf));

/** What its age adds to the score of a document, from 0 to `RECENCY_SHARE`; nothing to those without a day. */
export const recencyOf =
  (days: Uint16Array, newest: number) =>
  (doc: number): number => {
    const day = days[doc] as number;
    return day === NO_DAY ? 0 : (BY_AGE[newest - day] as number);
  };
