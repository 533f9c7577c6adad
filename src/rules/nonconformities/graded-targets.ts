import { type NcMention, placesAs, type RuleFinding, sameClauses, sameDepartment } from '../../core/index.js';

/** One clause and department, minor where it was found and major in the list. */
export function compareTargets(mentions: readonly NcMention[]): RuleFinding[] {
  const known = mentions.filter(
    ({ clauses, department, grade, number }) =>
      clauses.length > 0 && department !== null && grade !== null && number === null,
  );
  const told = known.filter(({ place }) => place === 'text');
  const listed = known.filter(({ place }) => place === 'list');
  return told.flatMap((text): RuleFinding[] => {
    const partners = listed.filter((entry) => isOneTarget(text, entry));
    const rivals = told.filter((other) => isOneTarget(text, other));
    const [entry] = partners;
    // Two of one clause with one department may well have two grades.
    if (!entry || partners.length > 1 || rivals.length > 1 || entry.grade === text.grade) return [];
    if (entry.grade === 'observation' || text.grade === 'observation') return [];
    return [
      {
        messageId: 'target',
        params: { clause: entry.clause ?? '' },
        places: placesAs(
          [text, entry].sort((a, b) => a.start - b.start),
          'nonconformity',
        ),
      },
    ];
  });
}

const isOneTarget = (a: NcMention, b: NcMention): boolean =>
  sameClauses(a.clauses, b.clauses) && sameDepartment(a.department ?? '', b.department ?? '');
