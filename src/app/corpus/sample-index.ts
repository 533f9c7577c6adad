import { join } from 'node:path';
import type { Embedder, Writeup } from '../../core/index.js';
import { buildIndex, openSavedIndex, type SearchIndex, saveIndex } from '../../retrieve/index.js';
import { packageRoot } from '../tool.js';

/** The index of the sample writeups as the build leaves it, so that no process has to compute it anew. */
const builtIndexPath = join(packageRoot, 'dist', 'sample-index.bin');

/** Computes the index of the sample writeups and keeps it beside them. */
export const saveSampleIndex = (
  writeups: readonly Writeup[],
  embedder: Embedder,
  stamp: string,
  path: string = builtIndexPath,
): Promise<void> => saveIndex(path, stamp, writeups, embedder);

/** The saved index where it is of exactly these writeups and this embedder, else computed. */
export const openSampleIndex = async (
  writeups: readonly Writeup[],
  embedder: Embedder,
  stamp: string,
  path: string = builtIndexPath,
): Promise<SearchIndex> =>
  (await openSavedIndex(path, stamp, writeups, embedder)) ?? buildIndex(writeups, embedder);
