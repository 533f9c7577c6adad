import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { standardIdSchema } from '../../core/index.js';
import { packageRoot } from '../tool.js';

/** `corpus/manifest.json`: what is known of each sample report beside its text. */
export const manifestSchema = z.array(
  z.strictObject({
    file: z.string(),
    title: z.string(),
    industry: z.string(),
    standards: z.array(standardIdSchema).min(1),
    auditDate: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u),
    language: z.enum(['zh', 'en']),
    provenance: z.string(),
    license: z.string(),
    /** Hex SHA-256 of the file. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  }),
);
export type ManifestEntry = z.infer<typeof manifestSchema>[number];

export const corpusDirectory = join(packageRoot, 'corpus');

export const loadManifest = (): ManifestEntry[] =>
  manifestSchema.parse(JSON.parse(readFileSync(join(corpusDirectory, 'manifest.json'), 'utf8')));
