import {
  type ClauseRef,
  clauseNumbersRelated,
  type Facts,
  placesAs,
  type RuleFinding,
  type Span,
  spansOverlap,
} from '../../core/index.js';

interface Listed extends Span {
  refs: readonly ClauseRef[];
}

const isRelated = (one: ClauseRef, refs: readonly ClauseRef[]): boolean =>
  refs.some((other) => clauseNumbersRelated(one.number, other.number));

/** Clauses that a statement gives to all nonconformities, against those told one by one: each has one the other lacks. */
export function compareClauseSets({ ncClauseSets, ncMentions, ncStories }: Facts): RuleFinding[] {
  return ncClauseSets
    .slice(0, 2)
    .flatMap((set): RuleFinding[] => {
      const told = [
        ...ncMentions.map(({ start, end, clauses }): Listed => ({ start, end, refs: clauses })),
        ...ncStories.flatMap(({ clause }): Listed[] => (clause ? [{ ...clause }] : [])),
        ...ncClauseSets
          .filter((other) => other !== set)
          .map(({ clauses, ...span }) => ({ ...span, refs: clauses })),
      ].filter((one) => one.refs.length > 0 && !spansOverlap(one, set));
      const strange = told.filter(({ refs }) => refs.every((ref) => !isRelated(ref, set.clauses)));
      const untold = set.clauses.filter((ref) => told.every(({ refs }) => !isRelated(ref, refs)));
      const [other] = strange;
      if (!other || untold.length === 0) return [];
      return [
        {
          messageId: 'differs',
          severity: 'warning',
          params: {
            first: untold.map(({ number }) => number).join('、'),
            second: other.refs.map(({ number }) => number).join('、'),
          },
          places: placesAs(
            [{ start: set.start, end: set.end }, other].sort((a, b) => a.start - b.start),
            'nonconformity',
          ),
        },
      ];
    })
    .slice(0, 1);
}
