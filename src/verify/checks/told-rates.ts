import { PER_UNITS } from '../data/unit-spellings.js';
import type { Check, RawFlag } from '../flags.js';
import { ownOrAll } from '../reading/evidence.js';
import { candidatesFor } from '../reading/matching.js';
import type { Quantity } from '../reading/quantity.js';

/** `每小时换气18次`, `每分钟15升`: what a rate is per, told before it. */
const PER_BEFORE =
  /每(?:个|一)?(?<per>分钟|小时|秒|天|日|周|月|季度|年|班)(?![^,;。]{0,3}(?:均|都|为))[^,;。\d每]{0,8}$/u;

/** What time is counted by. */
const OF_TIME = new Set(['time', 'months', 'shift']);

/** The unit behind the stroke of a noted rate. */
const perOf = ({ measure: { spelling } }: Quantity): string | undefined =>
  /(?:\/|每|\bper\s)\s?(?<per>[\p{L}]{1,8})$/iu.exec(spelling)?.groups?.per;

/** `每分钟换气18次` of a noted `18次/h`. */
export const checkToldRates: Check = ({ narrative, evidence }) =>
  narrative.quantities.flatMap((q): RawFlag[] => {
    const before = PER_BEFORE.exec(narrative.text.slice(Math.max(0, q.start - 16), q.start));
    const told = PER_UNITS.get(before?.groups?.per ?? '');
    if (!before || !told || q.measure.dimension === null || q.measure.dimension.includes('/')) return [];
    const noted = candidatesFor(q, ownOrAll(evidence)).same.flatMap(({ quantity }) => {
      const per = PER_UNITS.get(perOf(quantity) ?? '');
      return per && OF_TIME.has(per.dimension) ? [{ quantity, per }] : [];
    });
    const all = candidatesFor(q, ownOrAll(evidence)).same.length;
    const wrong = noted.filter(({ per }) => per.dimension !== told.dimension || per.factor !== told.factor);
    if (noted.length === 0 || wrong.length < all) return [];
    const start = q.start - before[0].length;
    return [
      {
        start,
        end: q.end,
        kind: 'unsupported',
        messageId: 'figure-unit',
        params: { figure: narrative.text.slice(start, q.end), noted: wrong[0]?.quantity.raw.trim() ?? '' },
      },
    ];
  });
