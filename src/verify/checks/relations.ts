import type { Case, Check, RawFlag } from '../flags.js';
import { matchQuantity } from '../reading/matching.js';
import type { Passage } from '../reading/passage.js';
import { type Quantity, signedBaseOf } from '../reading/quantity.js';
import { type Operator, type Relation, readRelations } from '../reading/relations.js';
import { type Requirement, requirementsOf } from '../reading/requirements.js';

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

/** Where the narrative leaves the compared figure out, the notes have it beside the limit. */
/** `4.3（满分5分）`: the best there is, not what was reached. */
const isFullMark = ({ start }: Quantity, text: string): boolean =>
  /(?:满分|总分|out of)[^\d,;。]{0,4}$/iu.test(text.slice(0, start));

function subjectOf(relation: Relation, requirements: readonly Requirement[], text: string): Quantity | null {
  if (relation.subject && !isFullMark(relation.subject, text)) return relation.subject;
  const known = requirements.filter(({ limit }) => matchQuantity(relation.object, limit) === 'same');
  return known.length === 1 ? (known[0]?.actual ?? null) : null;
}

/** A range bounds from above by its upper end. */
const boundOf = ({ operator, object }: Relation, subject: Quantity): number =>
  object.upper !== null && operator.startsWith('<') && object.sign >= 0
    ? (valueIn(object, subject) / object.value) * object.upper
    : valueIn(object, subject);

/** `640, 40 above the consented 600`: what it says is how far apart the two are. */
const isGap = (gap: Quantity, object: Quantity, figures: readonly Quantity[]): boolean =>
  figures.some(
    (other) =>
      other !== gap &&
      other !== object &&
      Math.abs(Math.abs(other.value - object.value) - gap.value) <= 1e-9 * Math.max(other.value, 1),
  );

function judge(
  relation: Relation,
  requirements: readonly Requirement[],
  { text, quantities: figures }: Passage,
): RawFlag | null {
  const subject = subjectOf(relation, requirements, text);
  if (
    !subject ||
    isGap(subject, relation.object, figures) ||
    TRUTH[relation.operator](valueIn(subject, relation.object), boundOf(relation, subject))
  )
    return null;
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
