import type { Case, Check, RawFlag } from '../flags.js';
import { matchQuantity } from '../reading/matching.js';
import { sentenceAt } from '../reading/passage.js';
import { isWholeCount, type Quantity } from '../reading/quantity.js';

/** What stands between a whole and its part, told in this order. */
const WHOLE_FIRST =
  /其中|回收|收回|收|完成|合格|办结|关闭|通过|抽|符合|回复|整改|重要|重大|高风险|有(?:记录|证)|持证|\b(?:of which|closed|complete[d]?|done|passed|sampled|returned|replied|significant)\b/iu;
/** What stands between a part and its whole: `19 of 22`, `3 out of 5`. */
const PART_FIRST =
  /^\s(?:(?!and\b|with\b)[a-z]+\s){0,2}(?:out\s)?of(?:\sthe)?(?:\s(?:last|first|latest|past))?\s$/iu;

/** The same in notes: `3/5`, `2 late of last 10`. */
const PART_OF = /^\s?(?:\/|(?:[a-z]+\s){0,2}(?:out )?of(?: the)?(?: (?:last|first|latest|past))?)\s?$/iu;

/** The notes give the larger figure first, as a whole is given, or both as a fraction (`27/35`). */
const isNotedAsWhole = (smaller: Quantity, larger: Quantity, { evidence }: Case): boolean =>
  evidence.own.some((line) => {
    const find = (q: Quantity) =>
      line.quantities.find((noted) => !noted.doubtful && matchQuantity(q, noted) === 'same');
    const [part, whole] = [find(smaller), find(larger)];
    if (!part || !whole) return false;
    return whole.start < part.start || PART_OF.test(line.text.slice(part.end, whole.start));
  });

/** `其中1806房`: the number of a room. */
const isRoom = (text: string, { core }: Quantity): boolean =>
  /^\s?(?:房|室|号|#|床|栋|幢|病?区|线)/u.test(text.slice(core.end));

/** `由2名审核员承担,共开具不符合4项`: people have no findings among them. */
const PEOPLE = /^(?:人|名|位|people|persons?|employees|workers)$/iu;
const arePeopleAndThings = (a: Quantity, b: Quantity): boolean =>
  [a, b].every(({ measure }) => measure.spelling !== '') &&
  PEOPLE.test(a.measure.spelling) !== PEOPLE.test(b.measure.spelling);

function judge(a: Quantity, b: Quantity, subject: Case): RawFlag | null {
  const { narrative } = subject;
  if (arePeopleAndThings(a, b)) return null;
  if (!isWholeCount(a) || !isWholeCount(b) || [a, b].some((q) => isRoom(narrative.text, q))) return null;
  const between = narrative.text.slice(a.end, b.start);
  const sentence = sentenceAt(narrative, a.start);
  if (!sentence || b.end > sentence.end || between.length > 24) return null;
  // `另1人补考通过，26人均合格`: what is said of the first ends with the comma.
  const joint = between.split(/[,;，；]/u).at(-1) ?? '';
  const wrong = PART_FIRST.test(between) ? a.value > b.value : b.value > a.value && WHOLE_FIRST.test(joint);
  const [smaller, larger] = a.value < b.value ? [a, b] : [b, a];
  if (!wrong || !isNotedAsWhole(smaller, larger, subject)) return null;
  return {
    start: a.start,
    end: b.end,
    kind: 'unsupported',
    messageId: 'part-exceeds',
    params: { first: a.raw.trim(), second: b.raw.trim() },
  };
}

/** A part cannot exceed its whole: `发出27份，收回35份` has the two on the wrong places. */
export const checkParts: Check = (subject) => {
  const figures = subject.narrative.quantities;
  return figures.flatMap((q, index) => {
    const next = figures[index + 1];
    return next ? (judge(q, next, subject) ?? []) : [];
  });
};
