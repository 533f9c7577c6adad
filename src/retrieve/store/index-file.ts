import { QuantisedVectors, quantiseAll } from '../dense/quantised.js';
import { ExactVectors, type VectorIndex, type VectorRows } from '../dense/vectors.js';
import { type ByteSource, inMemory, type Postings } from '../lexical/bm25.js';
import type { FieldData } from '../lexical/field.js';
import type { ClauseKey } from '../search/clause-table.js';
import type { IndexData } from '../search/search-index.js';
import { type SectionArray, SectionFile, writeSections } from './section-file.js';

/** Below this many vectors they are read into memory and scanned as they are. */
export const SCAN_BYTES_FROM = 5_000;

interface Meta {
  /** Stamp of the corpus that it was computed from, and of the words it was computed with. */
  stamp: string;
  embedder: string;
  dimensions: number;
  keys: readonly ClauseKey[];
  /** Checksum of the graph file that belongs to it, null below the size that needs one. */
  graph: number | null;
}

/**
 * The computed index. It is a cache: whatever is wrong with it, it is computed again from the record. Posting lists and
 * vectors stay on disk; what is read of them for a query, the system keeps in memory as it sees fit.
 */
export interface IndexFile extends Omit<Meta, 'keys'> {
  /** Numbers of the writeups in the record, by document, rising. */
  numbers: Float64Array;
  data: IndexData;
  rows: VectorRows;
  scan: VectorIndex;
  /** Whether `rows` are as they were written, which nobody compared yet where a search does not read them. */
  hasWholeRows(): Promise<boolean>;
}

const FIELDS = ['text-words', 'text-pairs', 'profile-words', 'profile-pairs'] as const;
type FieldName = (typeof FIELDS)[number];

const postingsIn = ({ texts, profiles }: IndexData): Record<FieldName, Postings> => ({
  'text-words': texts.words,
  'text-pairs': texts.pairs,
  'profile-words': profiles.words,
  'profile-pairs': profiles.pairs,
});

function postingSections(name: string, { lengths, terms, offsets, counts, lasts, lists }: Postings) {
  return {
    [`${name}-lengths`]: lengths,
    [`${name}-terms`]: terms.bytes,
    [`${name}-starts`]: terms.starts,
    [`${name}-slots`]: terms.slots,
    [`${name}-offsets`]: offsets,
    [`${name}-counts`]: counts,
    [`${name}-lasts`]: lasts,
    [`${name}-lists`]: lists.read(0, lists.length),
  };
}

export interface FreshIndex extends Omit<Meta, 'keys'> {
  numbers: Float64Array;
  data: IndexData;
  vectors: ExactVectors;
}

export function writeIndexFile(path: string, index: FreshIndex): void {
  const { stamp, embedder, dimensions, graph, numbers, data, vectors } = index;
  const { keys, filings, offsets, ids } = data.clauses;
  const bytes = vectors.size < SCAN_BYTES_FROM ? null : quantiseAll(vectors);
  const arrays: Record<string, SectionArray> = {
    numbers,
    vectors: vectors.data,
    ...(bytes ? { codes: bytes.codes, scales: bytes.scales } : {}),
    'clause-filings': filings,
    'clause-offsets': offsets,
    'clause-ids': ids,
  };
  for (const [name, postings] of Object.entries(postingsIn(data))) {
    Object.assign(arrays, postingSections(name, postings));
  }
  const meta: Meta = { stamp, embedder, dimensions, keys, graph };
  writeSections(path, meta, arrays);
}

type File = SectionFile<Meta>;

/** A list is small, and asked for once: it is read when it is needed. */
function onDisk(file: File, name: string): ByteSource {
  let buffer = new Uint8Array(1024);
  return {
    length: file.lengthOf(name),
    read(from, to) {
      if (to - from > buffer.length) buffer = new Uint8Array(2 * (to - from));
      const part = buffer.subarray(0, to - from);
      file.readInto(name, from, part);
      return part;
    },
  };
}

async function readPostings(file: File, name: FieldName): Promise<Postings> {
  const lengths = await file.array(`${name}-lengths`, 'u32');
  return {
    size: lengths.length,
    lengths,
    terms: {
      bytes: await file.array(`${name}-terms`, 'u8'),
      starts: await file.array(`${name}-starts`, 'u32'),
      slots: await file.array(`${name}-slots`, 'u32'),
    },
    offsets: await file.array(`${name}-offsets`, 'f64'),
    counts: await file.array(`${name}-counts`, 'u32'),
    lasts: await file.array(`${name}-lasts`, 'u32'),
    lists: name.startsWith('text')
      ? onDisk(file, `${name}-lists`)
      : inMemory(await file.array(`${name}-lists`, 'u8')),
  };
}

type Vectors = Pick<IndexFile, 'rows' | 'scan' | 'hasWholeRows'>;

async function readVectors(file: File, size: number): Promise<Vectors> {
  const { dimensions } = file.meta;
  if (!file.has('codes')) {
    const exact = new ExactVectors(dimensions, await file.array('vectors', 'f32'));
    return { rows: exact, scan: exact, hasWholeRows: async () => true };
  }
  const row = new Float32Array(dimensions);
  const rows: VectorRows = {
    dimensions,
    size,
    row(doc) {
      file.readInto('vectors', doc * dimensions, row);
      return row;
    },
  };
  const scan = new QuantisedVectors(dimensions, await file.array('scales', 'f32'));
  await file.fill('codes', scan.codes);
  return { rows, scan, hasWholeRows: () => file.isWhole(['vectors']) };
}

/** A computed index that could not be written, as if it had been. */
export function inMemoryIndex({ vectors, ...index }: FreshIndex): IndexFile {
  return { ...index, rows: vectors, scan: scanOf(vectors), hasWholeRows: async () => true };
}

function scanOf(vectors: ExactVectors): VectorIndex {
  if (vectors.size < SCAN_BYTES_FROM) return vectors;
  const { codes, scales } = quantiseAll(vectors);
  const scan = new QuantisedVectors(vectors.dimensions, scales);
  scan.codes.set(codes);
  return scan;
}

/** What a file says of itself; null where there is none that can be read. The arrays are not looked at. */
export function readIndexMeta(path: string): Omit<Meta, 'keys'> | null {
  return SectionFile.open<Meta>(path)?.meta ?? null;
}

/** Vectors as they are take up half of a large file, and a search reads their bytes only. */
const isSearched = (file: File) => (name: string) => name !== 'vectors' || !file.has('codes');

/** Opens an index file; null where it is missing, cut short, altered, or of another version. */
export async function openIndexFile(path: string): Promise<IndexFile | null> {
  try {
    const file = SectionFile.open<Meta>(path);
    if (!file || !(await file.isWhole(file.names.filter(isSearched(file))))) return null;
    const { stamp, embedder, dimensions, graph, keys } = file.meta;
    const postings: Partial<Record<FieldName, Postings>> = {};
    for (const name of FIELDS) postings[name] = await readPostings(file, name);
    const field = (kind: 'text' | 'profile'): FieldData => ({
      words: postings[`${kind}-words`] as Postings,
      pairs: postings[`${kind}-pairs`] as Postings,
    });
    const numbers = await file.array('numbers', 'f64');
    return {
      ...{ stamp, embedder, dimensions, graph, numbers },
      data: {
        texts: field('text'),
        profiles: field('profile'),
        clauses: {
          keys,
          filings: await file.array('clause-filings', 'u32'),
          offsets: await file.array('clause-offsets', 'u32'),
          ids: await file.array('clause-ids', 'u16'),
        },
      },
      ...(await readVectors(file, numbers.length)),
    };
  } catch {
    return null;
  }
}
