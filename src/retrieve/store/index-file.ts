import { QuantisedVectors, quantiseAll } from '../dense/quantised.js';
import { ExactVectors, type VectorIndex, type VectorRows } from '../dense/vectors.js';
import { type ByteSource, inMemory, type Postings } from '../lexical/bm25.js';
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

function readPostings(file: File, name: FieldName): Postings {
  const lengths = file.array(`${name}-lengths`, 'u32');
  return {
    size: lengths.length,
    lengths,
    terms: {
      bytes: file.array(`${name}-terms`, 'u8'),
      starts: file.array(`${name}-starts`, 'u32'),
      slots: file.array(`${name}-slots`, 'u32'),
    },
    offsets: file.array(`${name}-offsets`, 'f64'),
    counts: file.array(`${name}-counts`, 'u32'),
    lasts: file.array(`${name}-lasts`, 'u32'),
    lists: name.startsWith('text')
      ? onDisk(file, `${name}-lists`)
      : inMemory(file.array(`${name}-lists`, 'u8')),
  };
}

function readVectors(file: File, size: number): { rows: VectorRows; scan: VectorIndex } {
  const { dimensions } = file.meta;
  if (!file.has('codes')) {
    const exact = new ExactVectors(dimensions, file.array('vectors', 'f32'));
    return { rows: exact, scan: exact };
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
  const scales = file.array('scales', 'f32');
  return {
    rows,
    scan: new QuantisedVectors(dimensions, scales, (codes) => file.readInto('codes', 0, codes)),
  };
}

/** A computed index that could not be written, as if it had been. */
export function inMemoryIndex({ vectors, ...index }: FreshIndex): IndexFile {
  const bytes = vectors.size < SCAN_BYTES_FROM ? null : quantiseAll(vectors);
  const scan = bytes
    ? new QuantisedVectors(index.dimensions, bytes.scales, (codes) => codes.set(bytes.codes))
    : vectors;
  return { ...index, rows: vectors, scan };
}

/** What a file says of itself; null where there is none that can be read. The arrays are not looked at. */
export function readIndexMeta(path: string): Omit<Meta, 'keys'> | null {
  return SectionFile.open<Meta>(path)?.meta ?? null;
}

/** Opens an index file; null where it is missing, cut short, altered, or of another version. */
export function openIndexFile(path: string): IndexFile | null {
  try {
    const file = SectionFile.open<Meta>(path);
    if (!file?.isWhole()) return null;
    const { stamp, embedder, dimensions, graph, keys } = file.meta;
    const postings = Object.fromEntries(FIELDS.map((name) => [name, readPostings(file, name)])) as Record<
      FieldName,
      Postings
    >;
    const numbers = file.array('numbers', 'f64');
    return {
      ...{ stamp, embedder, dimensions, graph, numbers },
      data: {
        texts: { words: postings['text-words'], pairs: postings['text-pairs'] },
        profiles: { words: postings['profile-words'], pairs: postings['profile-pairs'] },
        clauses: {
          keys,
          filings: file.array('clause-filings', 'u32'),
          offsets: file.array('clause-offsets', 'u32'),
          ids: file.array('clause-ids', 'u16'),
        },
      },
      ...readVectors(file, numbers.length),
    };
  } catch {
    return null;
  }
}
