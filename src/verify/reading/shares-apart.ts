import { agrees, companionsOf, orderedPairs } from './companions.js';
import type { Evidence } from './evidence.js';
import type { Passage } from './passage.js';
import { baseOf, type Quantity } from './quantity.js';
import { requirementsOf } from './requirements.js';

/** By what share a result lies beside its limit: `高出4.2%`, `5% over the ceiling`. */
const APART =
  /(?:超标?|超过|超出|高于|低于|高|低|多|少|差|偏[高低]|不足|超支|节约|节省|结余|余量|相差|偏差)[^,;。\d]{0,14}$|\b(?:over|above|below|under|short|beyond|exceed\w*|by)\b[^,;\d]{0,20}$/iu;
const APART_BEHIND =
  /^\s?(?:(?:over|above|below|under|short|beyond|inside|within|more|less|higher|lower|better|worse|ahead|off)\b|的(?:余量|偏差|差距))/iu;

/** Values in one unit where both have one, else as written. */
const shareOf = (a: Quantity, b: Quantity): number => {
  const known = a.measure.dimension !== null && a.measure.dimension === b.measure.dimension;
  const [of, by] = known ? [baseOf(a), baseOf(b)] : [a.value, b.value];
  return by === 0 ? Number.NaN : Math.abs(of - by) / by;
};

/** `39.6，控制值38，高出4.2%`: by what share a noted result and its limit, or two figures told beside it, are apart. */
export function isShareApart(q: Quantity, narrative: Passage, evidence: Evidence): boolean {
  if (q.measure.dimension !== 'ratio' || q.upper !== null) return false;
  const { text } = narrative;
  if (
    !APART.test(text.slice(Math.max(0, q.start - 20), q.core.start)) &&
    !APART_BEHIND.test(text.slice(q.end, q.end + 12))
  )
    return false;
  const told = orderedPairs(companionsOf(q, narrative, null));
  const noted = requirementsOf(evidence).map(({ actual, limit }) => [actual, limit] as const);
  return [...told, ...noted].some(([a, b]) => agrees(shareOf(a, b) / q.measure.factor, q));
}
