import type { Case, Check, RawFlag } from '../flags.js';
import { matchQuantity } from '../reading/matching.js';
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

function judge(relation: Relation, requirements: readonly Requirement[], text: string): RawFlag | null {
  const subject = subjectOf(relation, requirements, text);
  if (
    !subject ||
    TRUTH[relation.operator](valueIn(subject, relation.object), valueIn(relation.object, subject))
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
  return readRelations(narrative).flatMap((relation) => judge(relation, requirements, narrative.text) ?? []);
};
