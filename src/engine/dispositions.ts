import { z } from 'zod';
import { DECISIONS, type Disposition, type Finding, SECOND_READER } from '../core/index.js';

/** One decision as the file keeps it: what was decided, and, for people who open the file, on what. */
const keptDecisionSchema = z.strictObject({
  status: z.enum(DECISIONS),
  reason: z.string().trim().min(1),
  by: z.string().optional(),
  at: z.string().optional(),
  ruleId: z.string().optional(),
  message: z.string().optional(),
});
export type KeptDecision = z.infer<typeof keptDecisionSchema>;

/** What a reviewer decided, by fingerprint; kept in a file beside the report. */
export const dispositionsFileSchema = z.strictObject({
  version: z.literal(1),
  findings: z.record(z.string(), keptDecisionSchema),
});
export type DispositionsFile = z.infer<typeof dispositionsFileSchema>;

const toDisposition = ({ status, reason, by, at }: KeptDecision): Disposition => ({
  status,
  reason,
  ...(by === undefined ? {} : { by }),
  ...(at === undefined ? {} : { at }),
});

export const applyDispositions = (
  findings: readonly Finding[],
  decisions: Readonly<Record<string, KeptDecision>>,
): Finding[] =>
  findings.map((finding) => {
    const kept = Object.hasOwn(decisions, finding.fingerprint) ? decisions[finding.fingerprint] : undefined;
    return kept ? { ...finding, disposition: toDisposition(kept) } : finding;
  });

/**
 * Fingerprints that were decided on and are found no more: the passage was mended, or is worded anew. Of what a model
 * proposed nothing can be said: it may not have been asked, or proposes something else the next time.
 */
export function staleDecisions(
  findings: readonly Finding[],
  decisions: Readonly<Record<string, KeptDecision>>,
): string[] {
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  return Object.entries(decisions)
    .filter(([fingerprint, { ruleId }]) => ruleId !== SECOND_READER && !found.has(fingerprint))
    .map(([fingerprint]) => fingerprint);
}
