import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { InputError } from '../../core/index.js';
import {
  applyBaseline,
  type Baseline,
  type BaselineEntry,
  baselineEntries,
  baselineSchema,
  staleEntries,
} from '../../engine/index.js';
import type { CheckedReport } from './check-report.js';
import { readJsonFile, writeJsonFile } from './json-file.js';

const ERRORS = { unreadable: 'baseline-unreadable', invalid: 'baseline-invalid' };

/** A report as a baseline names it: from the baseline's folder, so that both can move together. */
const keyOf = (baselinePath: string, reportPath: string): string =>
  relative(dirname(resolve(baselinePath)), resolve(reportPath))
    .split(sep)
    .join('/')
    .normalize('NFC');

/** Reads a baseline. @throws InputError where it is missing or not valid. */
export async function loadBaseline(path: string): Promise<Baseline> {
  const baseline = await readJsonFile(path, baselineSchema, ERRORS);
  if (baseline === null) throw new InputError('baseline-missing', { file: path });
  return baseline;
}

/** Marks what a baseline knows of a report. */
export function markKnown(
  report: CheckedReport,
  baseline: Baseline,
  path: string,
  reason: string,
): CheckedReport {
  const entries = baseline.files[keyOf(path, report.file.path)] ?? [];
  return {
    ...report,
    file: { ...report.file, findings: applyBaseline(report.file.findings, entries, reason) },
  };
}

/** Entries of a baseline that nothing answers to any more. */
export interface StaleReport {
  file: string;
  entries: BaselineEntry[];
  /** The report itself is gone. */
  missing: boolean;
}

/** What a baseline says of the reports checked and no longer holds, and of reports that are gone. */
export function staleInBaseline(
  baseline: Baseline,
  path: string,
  reports: readonly CheckedReport[],
): StaleReport[] {
  const checked = new Map(reports.map((report) => [keyOf(path, report.file.path), report.file.findings]));
  return Object.entries(baseline.files)
    .map(([file, entries]) => {
      const findings = checked.get(file);
      const missing = findings === undefined && !existsSync(join(dirname(resolve(path)), file));
      const stale = findings === undefined ? (missing ? entries : []) : staleEntries(findings, entries);
      return { file, entries: stale, missing };
    })
    .filter(({ entries }) => entries.length > 0);
}

/**
 * Writes the findings of the reports checked as known; what an older baseline at that place says of other reports
 * stays, unless they are gone. Returns how many findings it holds for the reports checked.
 * @throws InputError where the file cannot be written, or the one that is there is no baseline.
 */
export async function writeBaseline(path: string, reports: readonly CheckedReport[]): Promise<number> {
  const before = (await readJsonFile(path, baselineSchema, ERRORS)) ?? { version: 1, files: {} };
  const kept = Object.entries(before.files).filter(([file]) =>
    existsSync(join(dirname(resolve(path)), file)),
  );
  const made = reports.map(
    (report) => [keyOf(path, report.file.path), baselineEntries(report.file.findings)] as const,
  );
  const files = Object.fromEntries(
    [...new Map([...kept, ...made])]
      .filter(([, entries]) => entries.length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  await writeJsonFile(path, { version: 1, files });
  return made.reduce((sum, [, entries]) => sum + entries.length, 0);
}
