import type { Check, RawFlag } from '../flags.js';
import { sentenceAt } from '../reading/passage.js';
import { baseOf, type Quantity } from '../reading/quantity.js';
import { comparable } from '../reading/senses.js';
import { within } from '../reading/within.js';

/** `±0.05`, `plus or minus 2`: how far a reading may be off. */
const ALLOWED = /(?:±|\+\s?\/?\s?[-−–]|plus or minus|plus\/minus|正负)\s?$/iu;
const OUTSIDE =
  /(?:超出|超过|不在)[^,;。]{0,14}(?:公差|允差|误差|偏差|±)|\b(?:outside|beyond|out of|exceed\w*)\b[^,;.]{0,20}(?:tolerance|±|\+\s?\/?\s?-|plus or minus)/iu;
const INSIDE =
  /(?<!不)(?:在|处于|符合|满足)[^,;。]{0,14}(?:公差|允差|误差|偏差|±)|(?:未|没有?)超[出过][^,;。]{0,14}(?:公差|允差|误差|偏差|±)|\b(?:within|inside)\b[^,;.]{0,20}(?:tolerance|±|\+\s?\/?\s?-|plus or minus)/iu;

const apart = (a: Quantity, b: Quantity): number =>
  a.measure.dimension !== null && a.measure.dimension === b.measure.dimension
    ? Math.abs(baseOf(a) - baseOf(b)) / b.measure.factor
    : Math.abs(a.value - b.value);

/** Rounding of written decimals. */
const SLIGHT = 1e-9;

/** `20.02 kg against 20.00 kg, outside ±0.05`: whether two readings are further apart than is allowed is worked out. */
export const checkTolerances: Check = ({ narrative }) =>
  narrative.pieces.flatMap((piece): RawFlag[] => {
    const outside = OUTSIDE.test(piece.text) && !INSIDE.test(piece.text);
    if (!outside && !INSIDE.test(piece.text)) return [];
    const sentence = sentenceAt(narrative, piece.start);
    const allowed = within(narrative.quantities, piece).find(({ core }) =>
      ALLOWED.test(narrative.text.slice(Math.max(0, core.start - 16), core.start)),
    );
    if (!sentence || !allowed || allowed.tolerance !== null) return [];
    const before = within(narrative.quantities, { start: sentence.start, end: piece.start }).filter(
      (q) => comparable(q, allowed) && q.upper === null && q.decimals > 0,
    );
    const [reading, nominal] = before;
    if (!reading || !nominal || before.length !== 2) return [];
    const off = apart(reading, nominal);
    const truly = off > allowed.value + SLIGHT * Math.max(1, nominal.value);
    if (truly === outside) return [];
    return [
      {
        start: piece.start,
        end: piece.end,
        kind: 'drift',
        messageId: 'relation-false',
        params: { subject: reading.raw.trim(), object: allowed.raw.trim() },
      },
    ];
  });
