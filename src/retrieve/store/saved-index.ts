import { chmodSync } from 'node:fs';
import type { Embedder, Writeup } from '../../core/index.js';
import { buildIndexData, openIndex, type SearchIndex } from '../search/search-index.js';
import { vocabularyFingerprint } from '../terms/vocabulary.js';
import { openIndexFile, writeIndexFile } from './index-file.js';

/** Other words make other terms. */
const stampOf = (stamp: string): string => `${stamp}:${vocabularyFingerprint()}`;

/** Computes the index of writeups that do not change and writes it. `stamp` changes whenever they do. */
export async function saveIndex(
  path: string,
  stamp: string,
  writeups: readonly Writeup[],
  embedder: Embedder,
): Promise<void> {
  const { data, vectors } = await buildIndexData(writeups, embedder);
  const { id, dimensions } = embedder;
  const numbers = Float64Array.from(writeups, (_, doc) => doc);
  writeIndexFile(path, {
    stamp: stampOf(stamp),
    embedder: id,
    dimensions,
    graph: null,
    numbers,
    data,
    vectors,
  });
  // It holds nothing of a user's, and whoever installed the program is not always who uses it.
  chmodSync(path, 0o644);
}

/** The saved index; null where there is none of this stamp and embedder, or it is damaged. */
export async function openSavedIndex(
  path: string,
  stamp: string,
  writeups: readonly Writeup[],
  { id, dimensions }: Embedder,
): Promise<SearchIndex | null> {
  const file = await openIndexFile(path);
  const fits =
    file?.stamp === stampOf(stamp) &&
    file.embedder === id &&
    file.dimensions === dimensions &&
    file.numbers.length === writeups.length;
  if (!fits) return null;
  const { data, scan } = file;
  return openIndex({ data, embedderId: id, vectors: scan, writeup: (doc) => writeups[doc] ?? null });
}
