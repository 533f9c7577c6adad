import {
  type ClauseRef,
  compareClauseNumbers,
  type Language,
  type Profile,
  parseClauseRef,
  type StandardId,
} from '../../core/index.js';
import { type Clause, clausesOf, clauseTitle } from '../../standards/index.js';

/** A clause that the audit has to cover, whether or not anything was written about it. */
export interface PlannedClause {
  ref: ClauseRef;
  titleZh: string;
  titleEn: string;
}

/** Clauses whose parts audit practice writes up one by one; all others are written up whole. */
const WRITTEN_IN_PARTS: Readonly<Record<StandardId, readonly string[]>> = {
  QMS: ['7.1', '8.5', '9.1'],
  EMS: ['6.1', '9.1'],
  OHSMS: ['6.1', '8.1', '9.1'],
};

/** Where one number means one thing in every standard (harmonized structure), so that one narrative serves all. */
const SHARED = ['4', '5.1', '5.2', '5.3', '6.2', '6.3', '7', '9.1.1', '9.2', '9.3', '10'];

const isBelow = (number: string, roots: readonly string[]): boolean =>
  roots.some((root) => number === root || number.startsWith(`${root}.`));

/** The clauses to write about: `8.4`, but `8.5.1` rather than `8.5`. */
const writtenClauses = (clauses: readonly Clause[], standard: StandardId): Clause[] =>
  clauses.filter(({ number }) => {
    const [chapter, section, ...parts] = number.split('.');
    if (section === undefined) return false;
    const isInParts = WRITTEN_IN_PARTS[standard].includes(`${chapter}.${section}`);
    return parts.length === (isInParts ? 1 : 0);
  });

interface Row {
  number: string;
  clauses: Clause[];
}

function rowsOf(clauses: readonly Clause[]): Row[] {
  const rows: Row[] = [];
  for (const clause of clauses) {
    const same = rows.find(
      ({ number, clauses: [first] }) =>
        number === clause.number && (isBelow(number, SHARED) || first?.titleZh === clause.titleZh),
    );
    if (same) same.clauses.push(clause);
    else rows.push({ number: clause.number, clauses: [clause] });
  }
  return rows;
}

/** The clauses that the departments' plans name and the catalogue does not list by itself. */
function departmentClauses(profile: Profile): ClauseRef[] {
  const written = profile.departments.flatMap(({ clauses }) => clauses);
  return written.flatMap((clause) => parseClauseRef(clause) ?? []);
}

/**
 * The clauses of an audit in the standards' order, those that several standards share in one row. Prefixes are
 * left out where the audit has one standard only.
 */
export function plannedClauses(profile: Profile): PlannedClause[] {
  const wanted = departmentClauses(profile);
  const isCombined = profile.standards.length > 1;
  const written = profile.standards.flatMap(({ id, edition }) => {
    const clauses = clausesOf(id, edition);
    const named = clauses.filter(({ number }) =>
      wanted.some((ref) => ref.number === number && covers(ref, id)),
    );
    return [...new Set([...writtenClauses(clauses, id), ...named])];
  });
  const rows = rowsOf(written).map(({ number, clauses }) => ({
    ref: { number, standards: isCombined ? clauses.map(({ standard }) => standard) : [] },
    titleZh: clauses[0]?.titleZh ?? '',
    titleEn: clauses[0]?.titleEn ?? '',
  }));
  return rows.sort((a, b) => compareClauseNumbers(a.ref.number, b.ref.number));
}

/** The title of any clause, also of one that no plan names; empty where no standard has it. */
export const titleOfClause = ({ number, standards }: ClauseRef, language: Language): string =>
  clauseTitle(number, standards.slice(0, 1), language);

const covers = (ref: ClauseRef, standard: StandardId): boolean =>
  ref.standards.length === 0 || ref.standards.includes(standard);

/** True when two references may mean one clause: the same number, and no standard that only the other names. */
export const sameClause = (a: ClauseRef, b: ClauseRef): boolean =>
  a.number === b.number && sharesStandard(a, b);

/** True when `inner` equals `outer` or is a part of it, for a standard of both. */
export const coversClause = (outer: ClauseRef, inner: ClauseRef): boolean =>
  (inner.number === outer.number || inner.number.startsWith(`${outer.number}.`)) &&
  sharesStandard(outer, inner);

const sharesStandard = (a: ClauseRef, b: ClauseRef): boolean =>
  a.standards.length === 0 || b.standards.length === 0 || a.standards.some((id) => b.standards.includes(id));
