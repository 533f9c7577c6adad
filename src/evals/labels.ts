import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { InputError, severitySchema } from '../core/index.js';
import { listCases, parseCaseFile } from './case-file.js';

const quotes = z.array(z.string().regex(/\S/u)).min(1);

const inconsistencySchema = z.object({
  id: z.string().min(1),
  kind: z.string().min(1),
  severity: severitySchema,
  quotes,
  explanation: z.string(),
  /** `certain`, or a word for what a careful reader may see otherwise. */
  certainty: z.string().default('certain'),
});

const nearMissSchema = z.object({ id: z.string().min(1), quotes, why_fine: z.string().optional() });

/** `NAME.labels.json` beside a report; what else it holds is let pass. */
export const labelsSchema = z
  .object({
    file: z.string().min(1),
    language: z.enum(['zh', 'en']),
    clean: z.boolean(),
    inconsistencies: z.array(inconsistencySchema),
    near_misses: z.array(nearMissSchema),
  })
  .superRefine(({ file, clean, inconsistencies, near_misses }, context) => {
    if (path.basename(file) !== file) {
      context.addIssue({ code: 'custom', path: ['file'], message: 'names no file of the same folder' });
    }
    if (clean && inconsistencies.length > 0) {
      context.addIssue({
        code: 'custom',
        path: ['clean'],
        message: 'is true, yet inconsistencies are listed',
      });
    }
    const ids = [...inconsistencies, ...near_misses].map(({ id }) => id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['inconsistencies'],
        message: `the id ${twice} is used twice`,
      });
    }
  });
export type Labels = z.infer<typeof labelsSchema>;

export interface LabelledCase {
  /** The label file's name without its ending; unique within a folder. */
  name: string;
  /** Path of the report. */
  document: string;
  labels: Labels;
}

const ENDING = '.labels.json';

/**
 * Reads every `*.labels.json` of a folder, sorted by name. A folder that is missing or holds none, a label file that
 * is broken, and a report that is not there are `InputError`s that name the file and the field: an evaluation that
 * checked nothing must never look like one that passed.
 */
export async function loadLabelledFolder(dir: string): Promise<LabelledCase[]> {
  const files = await listCases(dir, ENDING);
  const present = new Set(await readdir(dir));
  return Promise.all(
    files.map(async (file) => {
      const labels = parseCaseFile(file, await readFile(path.join(dir, file), 'utf8'), labelsSchema);
      if (!present.has(labels.file))
        throw new InputError('eval-document-missing', { file, document: labels.file });
      return { name: file.slice(0, -ENDING.length), document: path.join(dir, labels.file), labels };
    }),
  );
}
