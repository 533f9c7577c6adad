import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Writeup, writeupSchema } from '../../core/index.js';
import { packageRoot } from '../tool.js';
import { corpusDirectory, loadManifest, type ManifestEntry } from './manifest.js';

/** The slotted sample writeups as the build leaves them, with what they were made from. */
const builtSchema = z.object({ stamp: z.string(), writeups: z.array(writeupSchema) });

export const builtSamplePath = join(packageRoot, 'dist', 'sample-writeups.json');

/** Changes whenever a sample report does. */
export const sampleStamp = (manifest: readonly ManifestEntry[]): string =>
  createHash('sha256').update(JSON.stringify(manifest)).digest('hex');

/** Reads and slots the sample reports. */
export async function computeSampleWriteups(manifest: readonly ManifestEntry[]): Promise<Writeup[]> {
  // Slotting takes long to load, and a program as built needs none of it.
  const { prepareReport } = await import('./ingest.js');
  const prepared = [];
  for (const entry of manifest) prepared.push(await prepareReport(join(corpusDirectory, entry.file), entry));
  return prepared.flatMap(({ slotted }) => slotted.writeups.map(({ writeup }) => writeup));
}

/** The sample writeups: as built where the build is current, else computed anew. */
export async function loadSampleWriteups(): Promise<Writeup[]> {
  const manifest = loadManifest();
  return readBuilt(sampleStamp(manifest)) ?? (await computeSampleWriteups(manifest));
}

function readBuilt(stamp: string): Writeup[] | null {
  try {
    const built = builtSchema.safeParse(JSON.parse(readFileSync(builtSamplePath, 'utf8')));
    return built.success && built.data.stamp === stamp ? built.data.writeups : null;
  } catch {
    return null;
  }
}
