import type { Check, RawFlag } from '../flags.js';
import { sentenceAt } from '../reading/passage.js';
import { baseOf, type Quantity } from '../reading/quantity.js';
import { comparable } from '../reading/senses.js';

/** `较去年的30天缩短`, `比上月的1.8%上升`: the earlier figure, and which way it went. */
const THAN = /(?:较|比|相比|同比)[^,;。\d]{0,10}(?:\d{1,2}月份?的?)?$/u;
const WENT_AFTER =
  /^(?:的?水平)?(?:相比)?[,，]?(?:有所|明显|略有|均)?(?:(?<up>延长|增加|上升|提高|升高|增长|上涨)|(?<down>缩短|减少|下降|降低|下跌))/u;
const FROM = /(?:\bfrom|由|从)[^,;。.\d]{0,14}(?:\d{1,2}月份?的?)?$/iu;
const TO = /(?:\bto|至|到)\s?(?:\d{1,2}月份?的?)?$/iu;
const UP = /(?:\b(?:rose|risen|increased?|grew|grown|climbed|went up|improved)\b|上升|增加|提高|升)/iu;
const DOWN =
  /(?:\b(?:fell|fallen|decreased?|dropped|declined|reduced|went down|came down|down)\b|下降|减少|降低|降)/iu;
/** How far before the first figure the verb stands. */
const REACH = 40;

const sizeOf = (q: Quantity, other: Quantity): number =>
  q.measure.dimension !== null && q.measure.dimension === other.measure.dimension ? baseOf(q) : q.value;

function flagAt(text: string, [start, end]: readonly [number, number], a: Quantity, b: Quantity): RawFlag {
  const told = (q: Quantity): string => text.slice(q.start, q.end).trim();
  return {
    start,
    end,
    kind: 'drift',
    messageId: 'relation-false',
    params: { subject: told(a), object: told(b) },
  };
}

/** `23天，较去年的30天延长`: whether it went up or down follows from the two figures told. */
export const checkChanges: Check = ({ narrative: { text, quantities }, narrative }) =>
  quantities.flatMap((b, at): RawFlag[] => {
    const a = quantities[at - 1];
    const sentence = sentenceAt(narrative, b.start);
    if (!a || !sentence || a.start < sentence.start || !comparable(a, b)) return [];
    if (
      [a, b].some(
        ({ upper, comparison, decimals, value }) =>
          upper !== null || comparison !== null || (decimals === 0 && value >= 1990 && value < 2050),
      )
    )
      return [];
    const between = text.slice(a.end, b.start);
    const rises = sizeOf(a, b) < sizeOf(b, a);
    if (sizeOf(a, b) === sizeOf(b, a)) return [];
    if (THAN.test(between) && between.length <= 24) {
      const went = WENT_AFTER.exec(text.slice(b.end));
      if (!went) return [];
      const wrong = rises === (went.groups?.up !== undefined);
      return wrong ? [flagAt(text, [a.start, b.end + went[0].length], a, b)] : [];
    }
    const before = text.slice(Math.max(sentence.start, a.start - REACH), a.start);
    if (!FROM.test(before) || !TO.test(between) || between.length > 24) return [];
    const from = Math.max(sentence.start, a.start - REACH);
    const verb = text.slice(from, b.start);
    const [up, down] = [UP.exec(verb), DOWN.exec(verb)];
    if ((up === null) === (down === null) || rises === (up !== null)) return [];
    const verbAt = from + (up?.index ?? down?.index ?? 0);
    return [flagAt(text, [Math.min(verbAt, a.start), b.end], a, b)];
  });
