import { z } from 'zod';
import { type Disposition, dispositionSchema, type Finding } from '../core/index.js';

/** What a reviewer decided, by fingerprint; kept in a file beside the report. */
export const dispositionsFileSchema = z.strictObject({
  version: z.literal(1),
  findings: z.record(z.string(), dispositionSchema),
});
export type DispositionsFile = z.infer<typeof dispositionsFileSchema>;

export const applyDispositions = (
  findings: readonly Finding[],
  dispositions: Readonly<Record<string, Disposition>>,
): Finding[] =>
  findings.map((finding) => ({
    ...finding,
    disposition: dispositions[finding.fingerprint] ?? finding.disposition,
  }));
