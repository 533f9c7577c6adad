import type { Facts, NcCount } from './facts.js';

type NcFacts = Pick<Facts, 'ncCounts' | 'ncMentions'>;

/** Numbers of nonconformities as one place of the report states them. */
export interface NcStatement {
  total: number;
  minor: number | null;
  major: number | null;
  /** The total is given as such, not only grade by grade. */
  whole: boolean;
  /** Systems that the numbers are given for one by one. */
  systems: string[];
  counts: NcCount[];
}

/** Counts further apart than this, in UTF-16 units, are two statements. */
const REACH = 60;

/** Counts that stand close together make one statement: `严重(0)项，轻微(2)项`. Blanks and observations are no counts. */
export function readNcStatements(all: readonly NcCount[]): NcStatement[] {
  const counts = all.filter((count) => count.grade !== 'observation' && count.value !== null);
  const runs: NcCount[][] = [];
  for (const count of [...counts].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    const previous = last?.at(-1);
    const near = previous !== undefined && count.start - previous.end < REACH;
    if (last && near && !last.some((other) => isOther(other, count))) last.push(count);
    else runs.push([count]);
  }
  return runs.flatMap((run) => toStatement(run) ?? []);
}

/** A grade named twice for one system, or once for all systems and once for one, begins another statement. */
const repeats = (a: NcCount, b: NcCount): boolean =>
  a.grade === b.grade &&
  (a.standards.join() === b.standards.join() || a.standards.length === 0 || b.standards.length === 0);

/** Two counts that cannot belong to one statement. */
const isOther = (a: NcCount, b: NcCount): boolean => repeats(a, b) || isOfSystem(a, b) || deniesAll(a, b);

/** `轻微不符合(1)项` and `各部门均未出具不符合`. */
const deniesAll = (a: NcCount, b: NcCount): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([none, some]) => none?.grade === 'all' && none.value === 0 && (some?.value ?? 0) > 0);

/** `2项轻微不符合,质量管理体系未开具不符合`: all of one system is no part of a statement about all of them. */
const isOfSystem = (a: NcCount, b: NcCount): boolean =>
  (a.grade === 'all' || b.grade === 'all') && a.standards.length > 0 !== b.standards.length > 0;

function toStatement(run: NcCount[]): NcStatement | null {
  const sum = (grade: NcCount['grade']): number | null => {
    const values = run.filter((count) => count.grade === grade).map((count) => count.value ?? 0);
    return values.length === 0 ? null : values.reduce((a, b) => a + b, 0);
  };
  const [minor, major, all] = [sum('minor'), sum('major'), sum('all')];
  const total = all ?? (minor === null && major === null ? null : (minor ?? 0) + (major ?? 0));
  const systems = [...new Set(run.flatMap(({ standards }) => standards))];
  return total === null ? null : { total, minor, major, whole: all !== null, systems, counts: run };
}

/** The numbers to compare: grade by grade where both give it, else the totals. */
export function comparableCounts(a: NcStatement, b: NcStatement, facts: NcFacts): Array<[number, number]> {
  if (a.systems.length > 0 !== b.systems.length > 0 && mayDiffer(a, b, facts)) return [];
  const pairs: Array<[number, number]> = [];
  if (a.minor !== null && b.minor !== null) pairs.push([a.minor, b.minor]);
  if (a.major !== null && b.major !== null) pairs.push([a.major, b.major]);
  if (pairs.length > 0) return pairs;
  // `一般不符合1项` beside `未开具严重不符合`: different grades, and neither gives a total.
  if (!a.whole && !b.whole) return [];
  return isOneGradeOfMore(a, b, facts) || isOneGradeOfMore(b, a, facts) ? [] : [[a.total, b.total]];
}

/** `2项一般不符合` beside `共3项`: the third may be a major one, where any is spoken of; the rest of major ones are minor. */
const isOneGradeOfMore = (part: NcStatement, whole: NcStatement, facts: NcFacts): boolean => {
  const missing = part.minor === null ? 'minor' : 'major';
  return (
    !part.whole &&
    whole.whole &&
    part.total < whole.total &&
    (missing === 'minor' ||
      [...facts.ncCounts.filter(({ value }) => value !== 0), ...facts.ncMentions].some(
        ({ grade }) => grade === missing,
      ))
  );
};

/**
 * Numbers system by system beside a whole: of one system they are a part; of all they add up, unless one report
 * counts for two systems.
 */
function mayDiffer(a: NcStatement, b: NcStatement, facts: NcFacts): boolean {
  const [parts, whole] = a.systems.length > 0 ? [a, b] : [b, a];
  const shared = facts.ncMentions.some(
    ({ clauses }) => new Set(clauses.flatMap(({ standards }) => standards)).size > 1,
  );
  return parts.total > whole.total ? shared : parts.systems.length === 1;
}

/**
 * Numbers by system that add up to more than the whole may hold one report counted under two systems, unless the
 * nonconformities told or listed make the whole, each under one system.
 */
export function mayShareReports(a: NcStatement, b: NcStatement, facts: NcFacts): boolean {
  if (a.systems.length > 0 === b.systems.length > 0) return false;
  const [parts, whole] = a.systems.length > 0 ? [a, b] : [b, a];
  const single = facts.ncMentions.filter(({ clauses }) =>
    clauses.some(({ standards }) => standards.length === 1),
  );
  return parts.systems.length > 1 && parts.total > whole.total && single.length < whole.total;
}
