import { z } from 'zod';
import { type Finding, isPossible } from '../core/index.js';

const entrySchema = z.strictObject({
  fingerprint: z.string().min(1),
  ruleId: z.string(),
  message: z.string(),
});
export type BaselineEntry = z.infer<typeof entrySchema>;

/**
 * Findings that a firm's existing reports are known to have, by report. They are kept by report and not in one heap,
 * since a new report written over an old one must not inherit what was let pass in the old.
 */
export const baselineSchema = z.strictObject({
  version: z.literal(1),
  /** By path relative to the baseline's own folder, with `/`. */
  files: z.record(z.string(), z.array(entrySchema)),
});
export type Baseline = z.infer<typeof baselineSchema>;

/** Marks the findings of a baseline as `known`, unless somebody decided on them. */
export function applyBaseline(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
  reason: string,
): Finding[] {
  const known = new Set(entries.map(({ fingerprint }) => fingerprint));
  return findings.map((finding) =>
    finding.disposition === null && known.has(finding.fingerprint)
      ? { ...finding, disposition: { status: 'known', reason } }
      : finding,
  );
}

/** Entries of a report that its check no longer finds. */
export function staleEntries(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
): BaselineEntry[] {
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  return entries.filter(({ fingerprint }) => !found.has(fingerprint));
}

/**
 * What a baseline keeps of a report: all findings that nobody decided on, those of the baseline before included. What a
 * model proposed is left out: it does not count anyway, and may be proposed otherwise the next time.
 */
export const baselineEntries = (findings: readonly Finding[]): BaselineEntry[] =>
  findings
    .filter((finding) => !isPossible(finding))
    .filter(({ disposition }) => disposition === null || disposition.status === 'known')
    .map(({ fingerprint, ruleId, message }) => ({ fingerprint, ruleId, message }));
