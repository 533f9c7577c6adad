import { readFileSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { ClauseKey } from '../search/clause-table.js';
import type { IndexData } from '../search/search-index.js';
import { replaceFile } from './durable.js';

/**
 * The computed index as one file: a mark with the format's version, the length of a JSON header, a CRC-32 of all that
 * follows, the header, then the arrays, each padded to eight bytes. It is a cache: whatever is wrong with it, it is
 * computed again from the record.
 */

const MARK = Buffer.from('CWINDEX1');
const START = MARK.length + 8;
const PAD = 8;

export interface IndexFile {
  /** Stamp of the corpus that it was computed from. */
  stamp: string;
  embedder: string;
  dimensions: number;
  /** Numbers of the writeups in the record, by document. */
  numbers: Float64Array;
  data: IndexData;
  /** Checksum of the graph file that belongs to it, null below the size that needs one. */
  graph: number | null;
}

type SectionArray = Float32Array | Float64Array | Uint32Array | Uint16Array | Uint8Array;

const ARRAYS = {
  f32: Float32Array,
  f64: Float64Array,
  u32: Uint32Array,
  u16: Uint16Array,
  u8: Uint8Array,
} as const;
type ArrayType = keyof typeof ARRAYS;

interface Header {
  stamp: string;
  embedder: string;
  dimensions: number;
  size: number;
  graph: number | null;
  keys: readonly ClauseKey[];
  sections: Record<string, { type: ArrayType; offset: number; length: number }>;
}

const encodeTerms = (terms: readonly string[]): Uint8Array => new TextEncoder().encode(terms.join('\n'));
const decodeTerms = (bytes: Uint8Array): string[] =>
  bytes.length === 0 ? [] : new TextDecoder().decode(bytes).split('\n');

const padded = (length: number): number => Math.ceil(length / PAD) * PAD;

function sectionsOf({ data, numbers }: IndexFile): ReadonlyArray<readonly [string, ArrayType, SectionArray]> {
  const { texts, profiles, clauses, vectors } = data;
  return [
    ['numbers', 'f64', numbers],
    ['vectors', 'f32', vectors],
    ['clause-offsets', 'u32', clauses.offsets],
    ['clause-ids', 'u16', clauses.ids],
    ...Object.entries({
      'text-words': texts.words,
      'text-pairs': texts.pairs,
      'profile-words': profiles.words,
      'profile-pairs': profiles.pairs,
    }).flatMap(
      ([name, { terms, offsets, docs, impacts }]) =>
        [
          [`${name}-terms`, 'u8', encodeTerms(terms)],
          [`${name}-offsets`, 'u32', offsets],
          [`${name}-docs`, 'u32', docs],
          [`${name}-impacts`, 'f32', impacts],
        ] as const,
    ),
  ];
}

export function writeIndexFile(path: string, file: IndexFile): void {
  const chunks: Uint8Array[] = [];
  const sections: Header['sections'] = {};
  let offset = 0;
  for (const [name, type, array] of sectionsOf(file)) {
    const bytes = new Uint8Array(padded(array.byteLength));
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    sections[name] = { type, offset, length: array.length };
    chunks.push(bytes);
    offset += bytes.length;
  }
  const { stamp, embedder, dimensions, graph, numbers, data } = file;
  const { keys } = data.clauses;
  const header: Header = { stamp, embedder, dimensions, size: numbers.length, graph, keys, sections };
  const json = Buffer.from(JSON.stringify(header));
  const body = Buffer.concat([json, Buffer.alloc(padded(json.length) - json.length), ...chunks]);
  const head = Buffer.alloc(START);
  MARK.copy(head);
  head.writeUInt32LE(json.length, MARK.length);
  head.writeUInt32LE(crc32(body), MARK.length + 4);
  replaceFile(path, (temporary) => writeFileSync(temporary, Buffer.concat([head, body]), { mode: 0o600 }));
}

function readParts(bytes: Buffer): { header: Header; payload: Buffer } | null {
  if (bytes.length < START || !bytes.subarray(0, MARK.length).equals(MARK)) return null;
  const body = bytes.subarray(START);
  if (crc32(body) !== bytes.readUInt32LE(MARK.length + 4)) return null;
  const length = bytes.readUInt32LE(MARK.length);
  const header = JSON.parse(body.toString('utf8', 0, length)) as Header;
  return { header, payload: body.subarray(padded(length)) };
}

function decode(header: Header, payload: Buffer): IndexFile {
  const read = <T extends ArrayType>(name: string, type: T): InstanceType<(typeof ARRAYS)[T]> => {
    const section = header.sections[name];
    if (section?.type !== type) throw new RangeError(`section ${name} missing`);
    const from = payload.byteOffset + section.offset;
    const bytes = section.length * ARRAYS[type].BYTES_PER_ELEMENT;
    // A copy: a view would need the alignment that a Buffer does not promise.
    return new ARRAYS[type](payload.buffer.slice(from, from + bytes) as ArrayBuffer) as InstanceType<
      (typeof ARRAYS)[T]
    >;
  };
  const postings = (name: string, size: number) => ({
    size,
    terms: decodeTerms(read(`${name}-terms`, 'u8')),
    offsets: read(`${name}-offsets`, 'u32'),
    docs: read(`${name}-docs`, 'u32'),
    impacts: read(`${name}-impacts`, 'f32'),
  });
  const { stamp, embedder, dimensions, graph, size, keys } = header;
  return {
    stamp,
    embedder,
    dimensions,
    graph,
    numbers: read('numbers', 'f64'),
    data: {
      texts: { words: postings('text-words', size), pairs: postings('text-pairs', size) },
      profiles: {
        words: postings('profile-words', keys.length),
        pairs: postings('profile-pairs', keys.length),
      },
      clauses: { keys, offsets: read('clause-offsets', 'u32'), ids: read('clause-ids', 'u16') },
      vectors: read('vectors', 'f32'),
    },
  };
}

/** Reads an index file; null where it is missing, cut short, altered, or of another version. */
export function readIndexFile(path: string): IndexFile | null {
  try {
    const parts = readParts(readFileSync(path));
    return parts && decode(parts.header, parts.payload);
  } catch {
    return null;
  }
}
