import type { Check, RawFlag } from '../flags.js';
import { within } from '../reading/within.js';

const INSIDE =
  /在[^,;。]{0,24}(?:范围|区间|公差|之间|之内|以内|内)|符合[^,;。]{0,24}(?:范围|要求)|\bwithin\b|\binside\b|\bbetween\b/iu;
const NOT_INSIDE = /(?:不|未|超出|超过)[^,;。]{0,6}(?:在|范围)|\bnot within\b|\boutside\b/iu;

/** A reading said to lie within a range that the same sentence gives, and which it does not lie in. */
export const checkRanges: Check = ({ narrative }) =>
  narrative.sentences.flatMap((sentence) =>
    sentence.pieces.flatMap((piece, at): RawFlag[] => {
      if (!INSIDE.test(piece.text) || NOT_INSIDE.test(piece.text)) return [];
      const range = within(narrative.quantities, piece).find(({ upper }) => upper !== null);
      if (!range || range.upper === null || range.upper <= range.value || range.sign < 0) return [];
      const before = sentence.pieces.slice(Math.max(0, at - 1), at + 1);
      const { upper, value } = range;
      const wrong = before
        .flatMap((part) => within(narrative.quantities, part))
        .find(
          (q) =>
            q !== range &&
            q.start < range.start &&
            q.upper === null &&
            q.sign >= 0 &&
            q.measure.dimension !== 'count' &&
            q.measure.dimension !== null &&
            (range.measure.dimension === null || q.measure.dimension === range.measure.dimension) &&
            (q.value < value || q.value > upper) &&
            q.value > value / 3 &&
            q.value < upper * 3,
        );
      if (!wrong) return [];
      const [subject, object] = [wrong, range].map(({ raw }) => raw.trim());
      return [
        {
          start: wrong.start,
          end: piece.end,
          kind: 'drift',
          messageId: 'relation-false',
          params: { subject: subject ?? '', object: object ?? '' },
        },
      ];
    }),
  );
