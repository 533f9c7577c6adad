import { rmSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { DECISIONS } from '../../core/index.js';
import { readJsonFile } from './json-file.js';

const reasonDraftSchema = z.strictObject({ status: z.enum(DECISIONS), text: z.string() });
/** A reason that is being written and was not recorded yet. */
export type ReasonDraft = z.infer<typeof reasonDraftSchema>;

/** By fingerprint. */
export type ReasonDrafts = Readonly<Record<string, ReasonDraft>>;

const fileSchema = z.strictObject({
  version: z.literal(1),
  reasons: z.record(z.string(), reasonDraftSchema),
});
const ERRORS = { unreadable: 'dispositions-unreadable', invalid: 'dispositions-invalid' };

/** Beside the report, and only while there is an unfinished reason. */
export const reasonDraftsPath = (reportPath: string): string => `${reportPath}.reasons.json`;

/** @throws InputError for a file that is not valid. */
export const loadReasonDrafts = async (reportPath: string): Promise<ReasonDrafts> =>
  (await readJsonFile(reasonDraftsPath(reportPath), fileSchema, ERRORS))?.reasons ?? {};

/**
 * Writes unfinished reasons at once, also while the process ends; the file goes away with the last of them.
 * @throws the file system's own errors
 */
export function saveReasonDrafts(reportPath: string, reasons: ReasonDrafts): void {
  const path = reasonDraftsPath(reportPath);
  if (Object.keys(reasons).length === 0) rmSync(path, { force: true });
  else writeFileAtomic.sync(path, `${JSON.stringify({ version: 1, reasons }, null, 2)}\n`);
}
