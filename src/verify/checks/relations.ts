import type { Case, Check, RawFlag } from '../flags.js';
import { agrees } from '../reading/companions.js';
import { followsLimit, pairsInTurn } from '../reading/in-turn.js';
import { matchQuantity } from '../reading/matching.js';
import type { Passage } from '../reading/passage.js';
import { type Quantity, signedBaseOf } from '../reading/quantity.js';
import { type Operator, type Relation, readRelations } from '../reading/relations.js';
import { type Requirement, requirementsOf } from '../reading/requirements.js';
import { comparable, keepsTo, type Sense } from '../reading/senses.js';

const TRUTH: Readonly<Record<Operator, (a: number, b: number) => boolean>> = {
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
};

function valueIn(q: Quantity, other: Quantity): number {
  const known = q.measure.dimension !== null && q.measure.dimension === other.measure.dimension;
  return known ? signedBaseOf(q) : (q.sign < 0 ? -1 : 1) * q.value;
}

/** `4.3（满分5分）`: the best there is, not what was reached. */
const isFullMark = ({ start }: Quantity, text: string): boolean =>
  /(?:满分|总分|out of)[^\d,;。]{0,4}$/iu.test(text.slice(0, start));

/** Where the narrative leaves the compared figure out, the notes have it beside the limit. */
function subjectOf(relation: Relation, requirements: readonly Requirement[], text: string): Quantity | null {
  if (relation.subject && !isFullMark(relation.subject, text)) return relation.subject;
  const known = requirements.filter(({ limit }) => matchQuantity(relation.object, limit) === 'same');
  return known.length === 1 ? (known[0]?.actual ?? null) : null;
}

/** `低于100±3g的下限`: beyond the nearer end of what is allowed. */
const UPWARD = /^(?:>|<=)$/u;

/** A range bounds from above by its upper end, which below zero is the smaller number. */
const boundOf = ({ operator, object }: Relation, subject: Quantity): number => {
  const { upper, value, sign, tolerance } = object;
  if (tolerance !== null)
    return (valueIn(object, subject) / value) * (value + (UPWARD.test(operator) ? tolerance : -tolerance));
  const other = upper !== null && operator.startsWith('<') && (sign >= 0 || upper < value);
  return other ? (valueIn(object, subject) / value) * upper : valueIn(object, subject);
};

/** `640, 40 above the consented 600`, `31.5, 5% over 30`: what it says is how far apart the two are. */
const isGap = (gap: Quantity, object: Quantity, figures: readonly Quantity[]): boolean =>
  figures.some((other) => {
    if (other === gap || other === object || !comparable(other, object)) return false;
    const apart = Math.abs(other.value - object.value);
    const share = gap.measure.dimension === 'ratio' && agrees(apart / object.value / gap.measure.factor, gap);
    return share || Math.abs(apart - gap.value) <= 1e-9 * Math.max(other.value, 1);
  });

/** The sense of a limit in a row: its own, else that of the word which opens the row. */
const senseIn = ({ upper, comparison }: Quantity, operator: Operator): Sense =>
  upper !== null ? 'range' : (comparison ?? operator).startsWith('>') ? 'at-least' : 'at-most';

/** `158℃、92℃，高于145℃和80℃`: each of the figures before with the one in its place behind; null where there is but one. */
function holdsInTurn({ operator, object }: Relation, narrative: Passage): boolean | null {
  const pairs = pairsInTurn(narrative, object);
  if (!pairs) return followsLimit(narrative, object) ? true : null;
  return pairs.every(([result, limit]) => keepsTo(result, limit, senseIn(limit, operator)));
}

/** Of a range of readings it is enough that one of its ends stands so. */
const endsOf = (q: Quantity): Quantity[] => (q.upper === null ? [q] : [q, { ...q, value: q.upper }]);

/** `标称90,实测91,未超出±2`: how far it may stray from the nominal value before it, which it keeps to. */
const isAllowance = ({ core }: Quantity, text: string): boolean =>
  /[±]\s?$|\+\/-\s?$/u.test(text.slice(Math.max(0, core.start - 4), core.start));

function strayHolds({ operator, object }: Relation, subject: Quantity, narrative: Passage): boolean {
  if (!isAllowance(object, narrative.text)) return false;
  const nominal = narrative.quantities.findLast((q) => q.end <= subject.start && comparable(q, subject));
  return nominal !== undefined && TRUTH[operator](Math.abs(subject.value - nominal.value), object.value);
}

function judge(relation: Relation, requirements: readonly Requirement[], narrative: Passage): RawFlag | null {
  const { text, quantities: figures } = narrative;
  const subject = subjectOf(relation, requirements, text);
  if (!subject || isGap(subject, relation.object, figures)) return null;
  if (strayHolds(relation, subject, narrative)) return null;
  const holds =
    holdsInTurn(relation, narrative) ??
    endsOf(subject).some((end) =>
      TRUTH[relation.operator](valueIn(end, relation.object), boundOf(relation, subject)),
    );
  if (holds) return null;
  return {
    start: relation.start,
    end: Math.max(relation.end, relation.piece.end),
    kind: 'drift',
    messageId: 'relation-false',
    params: { subject: subject.raw.trim(), object: relation.object.raw.trim() },
  };
}

/** `高于`, `少于`, `exceeds`: what is said of two figures must be true of them. */
export const checkRelations: Check = ({ narrative, evidence }: Case) => {
  const requirements = requirementsOf(evidence);
  return readRelations(narrative).flatMap((relation) => judge(relation, requirements, narrative) ?? []);
};
