import { chmodSync } from 'node:fs';
import type { Embedder, Writeup } from '../../core/index.js';
import type { FieldData } from '../lexical/field.js';
import { buildIndexData, openIndex, type SearchIndex } from '../search/search-index.js';
import { vocabularyFingerprint } from '../terms/vocabulary.js';
import { fieldSections, readField } from './postings-sections.js';
import { scanOf } from './scan.js';
import { SectionFile, writeSections } from './section-file.js';
import { readSegment, type SegmentMeta, segmentSections } from './segment-file.js';

/** One segment with its profiles, all in one file. */
interface SavedMeta extends SegmentMeta {
  stamp: string;
  embedder: string;
}

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
  const numbers = Float64Array.from(writeups, (_, doc) => doc);
  const [texts] = data.texts as readonly [FieldData];
  const { meta, arrays } = segmentSections({ numbers, texts, clauses: data.clauses, vectors });
  const saved: SavedMeta = { ...meta, stamp: stampOf(stamp), embedder: embedder.id };
  writeSections(() => path, saved, { ...arrays, ...fieldSections('profile', data.profiles) });
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
  const file = SectionFile.open<SavedMeta>(path);
  const isAsked =
    file?.meta.stamp === stampOf(stamp) && file.meta.embedder === id && file.meta.dimensions === dimensions;
  if (!isAsked) return null;
  try {
    const segment = await readSegment(file, null);
    if (segment?.numbers.length !== writeups.length) return null;
    return openIndex({
      data: {
        texts: [segment.texts],
        clauses: segment.clauses,
        profiles: await readField(file, 'profile', 'in memory'),
      },
      embedderId: id,
      vectors: await scanOf([segment], dimensions),
      writeup: (doc) => writeups[doc] ?? null,
    });
  } catch {
    return null;
  }
}
