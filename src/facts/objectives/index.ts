import type { ObjectiveClaim, ObjectiveResult, ObjectiveTarget, Report, Span } from '../../core/index.js';
import { readFlattened } from './flattened.js';
import { objectiveKey } from './key.js';
import { readLines } from './lines.js';
import { isMissTold, type Placed, place } from './placed.js';
import { settle } from './settle.js';
import { readSpaced } from './spaced.js';
import { captionYear } from './table-years.js';
import { readObjectiveTable } from './tables.js';

export interface Objectives {
  targets: ObjectiveTarget[];
  results: ObjectiveResult[];
  claims: ObjectiveClaim[];
}

/** Cells of a table name no period. */
const UNDATED = { period: null, aside: false, partial: false } as const;
/** `2025年指标≥98.0%`: the year that opens a cell. */
const CELL_YEAR = /^\s*(20\d{2})年/u;

const yearIn = ({ view }: Report, { start, end }: Span): number | null => {
  const year = CELL_YEAR.exec(view.text.slice(start, end))?.[1];
  return year === undefined ? null : Number(year);
};

/**
 * Objectives with their targets, the figures reached, and what is claimed of them. A figure whose words leave open
 * what it is becomes a result where a target of the same name was written anywhere in the report.
 */
export function extractObjectives(report: Report): Objectives {
  const placed: Placed[] = [];
  const claims: ObjectiveClaim[] = [];
  const standing = report.tables.flatMap((table) => {
    const reading = readObjectiveTable(report, table, isMissTold);
    return reading ? [{ table: table as Span, reading }] : [];
  });
  const flattened = [
    ...readFlattened(report, report.lines, isMissTold),
    ...readSpaced(report, report.lines, isMissTold),
  ].map(({ first, last, reading }) => ({
    table: { start: report.lines[first]?.start ?? 0, end: report.lines[last]?.end ?? 0 },
    reading,
  }));
  const tables = [...standing, ...flattened];
  for (const { table, reading } of tables) {
    const year = captionYear(report, table);
    placed.push(
      ...reading.mentions.map((mention) =>
        place(mention, {
          ...UNDATED,
          year: yearIn(report, mention) ?? mention.year ?? year,
          admitted: mention.admitted,
        }),
      ),
    );
    claims.push(
      ...reading.claims.map(({ start, end, name, scope }) => ({
        kind: 'claim' as const,
        start,
        end,
        key: objectiveKey(name),
        scope,
        met: true,
        announces: false,
      })),
    );
  }
  const inTable = (span: Span) =>
    tables.some(({ table }) => table.start <= span.start && span.end <= table.end);
  const lines = report.lines.filter((line) => !inTable(line));
  const first = readLines(report, lines, []);
  const second = readLines(report, lines, knownNames([...placed, ...first.placed]), first);
  return {
    ...settle([...placed, ...second.placed], report.view.text),
    claims: [...claims, ...second.claims],
  };
}

/** Names that a target was written for, longest first; short ones would be found inside other words. */
const knownNames = (placed: readonly Placed[]): string[] =>
  [
    ...new Set(
      placed
        .filter(({ role, byContext, name }) => role === 'target' && !byContext && name.length >= 3)
        .map(({ name }) => name.toLowerCase()),
    ),
  ].sort((a, b) => b.length - a.length);
