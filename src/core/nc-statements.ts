import type { NcCount } from './facts.js';

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
    if (last && near && !last.some((other) => repeats(other, count))) last.push(count);
    else runs.push([count]);
  }
  return runs.flatMap((run) => toStatement(run) ?? []);
}

/** A grade named twice for one system, or once for all systems and once for one, begins another statement. */
const repeats = (a: NcCount, b: NcCount): boolean =>
  a.grade === b.grade &&
  (a.standards.join() === b.standards.join() || a.standards.length === 0 || b.standards.length === 0);

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
