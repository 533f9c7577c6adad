import { join } from 'node:path';
import { quantiseAll } from '../dense/quantised.js';
import { ExactVectors, type VectorRows } from '../dense/vectors.js';
import type { FieldData } from '../lexical/field.js';
import type { ClauseKey, ClauseTable } from '../search/clause-table.js';
import { fieldSections, readField } from './postings-sections.js';
import { type SectionArray, SectionFile, writeSections } from './section-file.js';

/** Below this many vectors they are read into memory and scanned as they are. */
export const SCAN_BYTES_FROM = 5_000;

/** What is told of some writeups of a corpus, one after another in the order of their numbers. */
interface Indexed {
  /** Numbers of the writeups in the record, by document, rising. */
  numbers: Float64Array;
  texts: FieldData;
  clauses: ClauseTable;
}

export interface FreshSegment extends Indexed {
  vectors: ExactVectors;
}

/** Vectors of a segment, wherever they lie. */
export interface SegmentVectors extends VectorRows {
  /** Writes the vectors as they are one after another. */
  fillExact(into: Float32Array): Promise<void>;
  /** Writes them in bytes, with what a step of each is worth. */
  fillBytes(codes: Int8Array, scales: Float32Array): Promise<void>;
  /** Whether they are as they were written, which nobody compared yet where a search reads their bytes only. */
  areWhole(): Promise<boolean>;
}

/** A part of an index that never changes. Posting lists and vectors may stay on disk and are read as a query needs them. */
export interface Segment extends Indexed {
  /** Of its file, which it has for itself; null where it could not be written. */
  name: string | null;
  vectors: SegmentVectors;
}

export interface SegmentMeta {
  dimensions: number;
  keys: readonly ClauseKey[];
}

export type SegmentFile = SectionFile<SegmentMeta>;

export const segmentPath = (directory: string, name: string): string =>
  join(directory, `segment-${name}.bin`);

export function laidTogether(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A segment as sections of a file. */
export function segmentSections({ numbers, texts, clauses, vectors }: FreshSegment): {
  meta: SegmentMeta;
  arrays: Record<string, SectionArray>;
} {
  const bytes = vectors.size < SCAN_BYTES_FROM ? null : quantiseAll(vectors);
  return {
    meta: { dimensions: vectors.dimensions, keys: clauses.keys },
    arrays: {
      numbers,
      vectors: vectors.data,
      ...(bytes ? { codes: bytes.codes, scales: bytes.scales } : {}),
      'clause-filings': clauses.filings,
      days: clauses.days,
      'clause-offsets': clauses.offsets,
      'clause-ids': clauses.ids,
      ...fieldSections('text', texts),
    },
  };
}

/** Writes a segment into a folder under a name that tells its content apart from any other; returns the name. */
export function writeSegment(directory: string, segment: FreshSegment): string {
  const { meta, arrays } = segmentSections(segment);
  return writeSections((name) => segmentPath(directory, name), meta, arrays);
}

function fillQuantised(vectors: ExactVectors, codes: Int8Array, scales: Float32Array): void {
  const quantised = quantiseAll(vectors);
  codes.set(quantised.codes);
  scales.set(quantised.scales);
}

const inMemoryVectors = (vectors: ExactVectors): SegmentVectors => ({
  dimensions: vectors.dimensions,
  size: vectors.size,
  row: (doc) => vectors.row(doc),
  fillExact: async (into) => into.set(vectors.data),
  fillBytes: async (codes, scales) => fillQuantised(vectors, codes, scales),
  areWhole: async () => true,
});

/** A segment that could not be written, as if it had been. */
export const inMemorySegment = ({ vectors, ...indexed }: FreshSegment): Segment => ({
  ...indexed,
  name: null,
  vectors: inMemoryVectors(vectors),
});

function vectorsIn(file: SegmentFile, size: number): SegmentVectors {
  const { dimensions } = file.meta;
  const row = new Float32Array(dimensions);
  const rows: VectorRows = {
    dimensions,
    size,
    row(doc) {
      file.readInto('vectors', doc * dimensions, row);
      return row;
    },
  };
  return {
    ...rows,
    fillExact: (into) => file.fill('vectors', into),
    async fillBytes(codes, scales) {
      if (file.has('codes')) {
        await file.fill('codes', codes);
        await file.fill('scales', scales);
        return;
      }
      // So few that their bytes were not worth a place in the file.
      fillQuantised(new ExactVectors(dimensions, await file.array('vectors', 'f32')), codes, scales);
    },
    areWhole: () => file.isWhole(['vectors']),
  };
}

/** Vectors as they are take up half of a large file, and a search reads their bytes only. */
const isSearched = (file: SegmentFile) => (name: string) => name !== 'vectors' || !file.has('codes');

/** Reads a segment; null where it is cut short or altered. */
export async function readSegment(file: SegmentFile, name: string | null): Promise<Segment | null> {
  if (!(await file.isWhole(file.names.filter(isSearched(file))))) return null;
  const numbers = await file.array('numbers', 'f64');
  return {
    name,
    numbers,
    texts: await readField(file, 'text', 'on disk'),
    clauses: {
      keys: file.meta.keys,
      filings: await file.array('clause-filings', 'u32'),
      days: await file.array('days', 'u16'),
      offsets: await file.array('clause-offsets', 'u32'),
      ids: await file.array('clause-ids', 'u16'),
    },
    vectors: vectorsIn(file, numbers.length),
  };
}

/** Opens the segment of this name; null where it is missing, damaged, or another one. */
export async function openSegment(directory: string, name: string): Promise<Segment | null> {
  const file = SectionFile.open<SegmentMeta>(segmentPath(directory, name));
  return file?.name === name ? readSegment(file, name) : null;
}
