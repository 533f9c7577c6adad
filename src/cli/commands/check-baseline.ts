import { basename } from 'node:path';
import {
  type CheckedReport,
  loadBaseline,
  markKnown,
  staleInBaseline,
  writeBaseline,
} from '../../app/index.js';
import type { CommandContext } from '../context.js';

export interface BaselineOptions {
  baseline?: string;
  writeBaseline?: string;
}

/** A baseline with the place it was read from. */
export interface ReadBaseline {
  path: string;
  baseline: Awaited<ReturnType<typeof loadBaseline>>;
}

/** The baseline named, read before any report is, so that a mistake in it is told at once. */
export const readBaseline = async ({ baseline: path }: BaselineOptions): Promise<ReadBaseline | null> =>
  path === undefined ? null : { path, baseline: await loadBaseline(path) };

export function markAllKnown(
  context: CommandContext,
  reports: readonly CheckedReport[],
  { path, baseline }: ReadBaseline,
): CheckedReport[] {
  const reason = context.t('cli:check.knownReason', { baseline: basename(path) });
  return reports.map((report) => markKnown(report, baseline, path, reason));
}

/** Tells entries that nothing answers to any more. */
export function tellStaleBaseline(
  context: CommandContext,
  reports: readonly CheckedReport[],
  { path, baseline }: ReadBaseline,
): void {
  for (const { file, entries, missing } of staleInBaseline(baseline, path, reports)) {
    const key = missing ? 'cli:check.missingInBaseline' : 'cli:check.staleBaseline';
    context.notice(context.t(key, { baseline: path, file, count: entries.length }));
  }
}

/** Writes the baseline asked for; what it holds is known from now on. */
export async function recordBaseline(
  context: CommandContext,
  reports: readonly CheckedReport[],
  { writeBaseline: path }: BaselineOptions,
): Promise<CheckedReport[]> {
  if (path === undefined) return [...reports];
  const count = await writeBaseline(path, reports);
  context.notice(context.t('cli:check.wroteBaseline', { file: path, count }));
  return markAllKnown(context, reports, { path, baseline: await loadBaseline(path) });
}
