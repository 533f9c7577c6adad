import { type Decision, type Finding, InputError, shortNames } from '../../core/index.js';
import type { KeptDecision } from '../../engine/index.js';
import { type CheckedReport, withDecisions } from './check-report.js';
import { dispositionsPath, loadDispositions, saveDispositions } from './dispositions-file.js';

/** What a reviewer asks for: decisions by the names of findings, or their beginnings. */
export interface DecisionRequest {
  accept: readonly string[];
  dismiss: readonly string[];
  reopen: readonly string[];
  reason: string;
  by: string | undefined;
  /** `YYYY-MM-DD` */
  at: string;
}

/** One decision that was recorded or taken back. */
export interface MadeDecision {
  name: string;
  status: Decision | 'reopened';
}

/** Shorter beginnings are too likely to be slips. */
const SHORTEST_PREFIX = 4;

/** The fingerprint that a name means. @throws InputError where none or several do. */
function resolve(name: string, candidates: readonly string[], file: string): string {
  const wanted = name.trim().replace(/^#/u, '').toLowerCase();
  const found = [...new Set(candidates)].filter((fingerprint) => fingerprint.startsWith(wanted));
  const names = shortNames(candidates);
  const listed = (fingerprints: readonly string[]): string =>
    fingerprints.map((fingerprint) => names.get(fingerprint) ?? fingerprint).join(' ') || '-';
  const [only] = found;
  if (only === undefined || (wanted.length < SHORTEST_PREFIX && only !== wanted))
    throw new InputError('finding-unknown', { name, file, names: listed(candidates) });
  if (found.length > 1) throw new InputError('finding-ambiguous', { name, file, names: listed(found) });
  return only;
}

/**
 * Records what a reviewer decided on findings of one report, in the file beside it, and shows it in the report.
 * @throws InputError where a name means no finding, a reason is missing, or the file cannot be written.
 */
export async function decide(
  report: CheckedReport,
  request: DecisionRequest,
): Promise<{ report: CheckedReport; made: MadeDecision[]; path: string }> {
  const { file } = report;
  const { accept, dismiss, reopen, by, at } = request;
  const reason = request.reason.trim();
  if (accept.length + dismiss.length > 0 && reason === '') throw new InputError('decision-without-reason');
  const byName = new Map(file.findings.map((finding) => [finding.fingerprint, finding]));
  const changes = new Map<string, KeptDecision | null>();
  const made: MadeDecision[] = [];
  const take = (name: string, candidates: readonly string[], status: MadeDecision['status']): void => {
    const fingerprint = resolve(name, candidates, file.path);
    if (changes.has(fingerprint)) throw new InputError('decision-twice', { name });
    changes.set(
      fingerprint,
      status === 'reopened' ? null : keptDecision(status, byName.get(fingerprint), reason, by, at),
    );
    made.push({ name: shortNames(candidates).get(fingerprint) ?? fingerprint, status });
  };
  const found = [...byName.keys()];
  for (const name of accept) take(name, found, 'accepted');
  for (const name of dismiss) take(name, found, 'dismissed');
  if (reopen.length > 0) {
    const decided = Object.keys(await loadDispositions(file.path));
    for (const name of reopen) take(name, decided, 'reopened');
  }
  await saveDispositions(file.path, changes);
  return {
    report: withDecisions(report.file, report.source, await loadDispositions(file.path)),
    made,
    path: dispositionsPath(file.path),
  };
}

/** A decision as the file keeps it. */
export const keptDecision = (
  status: Decision,
  finding: Finding | undefined,
  reason: string,
  by: string | undefined,
  at: string,
): KeptDecision => ({
  status,
  reason,
  ...(by === undefined ? {} : { by }),
  at,
  ...(finding === undefined ? {} : { ruleId: finding.ruleId, message: finding.message }),
});
