/**
 * The one loop of the program that is worth machine code: inner products of one vector of signed bytes with many. Sixteen
 * products at a time in WebAssembly (SIMD), which every supported Node.js has; two vectors at a time share what is read
 * of the query, which is widened beforehand. The module is assembled here from named
 * instructions, so that it needs no compiler and can be read.
 */

const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const tee = (local: number) => [0x22, local];
const constant = (value: number) => [0x41, value];
const add = [0x6a];
const subtract = [0x6b];
const shiftLeft = [0x74];
const isZero = [0x45];
const isLess = [0x49];
const block = [0x02, 0x40];
const loop = [0x03, 0x40];
const branch = (depth: number) => [0x0c, depth];
const branchIf = (depth: number) => [0x0d, depth];
const end = [0x0b];
const store = (offset: number) => [0x36, 2, offset];
const load16Bytes = (offset: number) => [0xfd, 0x00, 0, offset];
const zeroes = [0xfd, 0x0c, ...Array<number>(16).fill(0)];
const widenLow = [0xfd, 0x87, 0x01];
const widenHigh = [0xfd, 0x88, 0x01];
const multiplyAndAddPairs = [0xfd, 0xba, 0x01];
const addFour = [0xfd, 0xae, 0x01];
const lane = (number: number) => [0xfd, 0x1b, number];

/**
 * Parameters: addresses of the query (two bytes a value), of the vectors and of the results, how many pairs of vectors, and
 * their padded length.
 */
const [QUERY, VECTORS, RESULTS, PAIRS, LENGTH] = [0, 1, 2, 3, 4] as const;
const [AT, SECOND] = [5, 6] as const;
const [SUM, SECOND_SUM, LOW, HIGH, BYTES] = [7, 8, 9, 10, 11] as const;
const I32 = 0x7f;
const V128 = 0x7b;

const query = (into: number, offset: number) => [
  ...[...get(QUERY), ...get(AT), ...constant(1), ...shiftLeft, ...add, ...load16Bytes(offset), ...set(into)],
];
/** Adds sixteen products of a vector to its sum. */
const multiply = (vector: number, sum: number) => [
  ...[...get(vector), ...get(AT), ...add, ...load16Bytes(0), ...tee(BYTES)],
  ...[...widenLow, ...get(LOW), ...multiplyAndAddPairs],
  ...[...get(BYTES), ...widenHigh, ...get(HIGH), ...multiplyAndAddPairs],
  ...[...addFour, ...get(sum), ...addFour, ...set(sum)],
];
const result = (sum: number, offset: number) => [
  ...get(RESULTS),
  ...[...get(sum), ...lane(0), ...get(sum), ...lane(1), ...add],
  ...[...get(sum), ...lane(2), ...add, ...get(sum), ...lane(3), ...add],
  ...store(offset),
];
const advance = (local: number, by: readonly number[]) => [...get(local), ...by, ...add, ...set(local)];

const body = [
  ...[...block, ...loop],
  ...[...get(PAIRS), ...isZero, ...branchIf(1)],
  ...[...zeroes, ...set(SUM), ...zeroes, ...set(SECOND_SUM), ...constant(0), ...set(AT)],
  ...[...get(VECTORS), ...get(LENGTH), ...add, ...set(SECOND)],
  ...loop,
  ...[...query(LOW, 0), ...query(HIGH, 16), ...multiply(VECTORS, SUM), ...multiply(SECOND, SECOND_SUM)],
  ...[...get(AT), ...constant(16), ...add, ...tee(AT), ...get(LENGTH), ...isLess, ...branchIf(0)],
  ...end,
  ...[...result(SUM, 0), ...result(SECOND_SUM, 4)],
  ...[...advance(RESULTS, constant(8)), ...get(SECOND), ...get(LENGTH), ...add, ...set(VECTORS)],
  ...[...get(PAIRS), ...constant(1), ...subtract, ...set(PAIRS)],
  ...[...branch(0), ...end, ...end, ...end],
];

/** Unsigned LEB128. */
function size(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...size(value >>> 7)];
}
const sized = (bytes: readonly number[]) => [...size(bytes.length), ...bytes];
const section = (id: number, bytes: readonly number[]) => [id, ...sized(bytes)];
const name = (text: string) => sized([...Buffer.from(text)]);

const MOST_PAGES = 65_536;

const MODULE = Uint8Array.from([
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, [1, 0x60, 5, I32, I32, I32, I32, I32, 0]),
  ...section(2, [1, ...name('host'), ...name('memory'), 2, 1, ...size(1), ...size(MOST_PAGES)]),
  ...section(3, [1, 0]),
  ...section(7, [1, ...name('products'), 0, 0]),
  ...section(10, [1, ...sized([2, 2, I32, 5, V128, ...body])]),
]);

const PAGE = 65_536;
/** Vectors are padded to whole steps of the loop. */
export const STEP = 16;

/** Memory for vectors of bytes beside one another, and the inner products of a query with all of them. */
export interface ByteProducts {
  /** Where the vectors go, `count * length` bytes. */
  readonly vectors: Int8Array;
  /** Inner products of `query` (`length` bytes) with each vector; valid until the next call. */
  products(query: Int8Array): Int32Array;
  /** The inner product of `query` with one vector after another; valid until the next call. */
  product(query: Int8Array): (vector: number) => number;
}

/** As much of the engine's WebAssembly as is used here; the types of Node.js leave it to those of a browser. */
interface WebAssemblyHost {
  Memory: new (limits: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
}
const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyHost };

type Products = (query: number, vectors: number, results: number, pairs: number, length: number) => void;

/** @param length a multiple of `STEP`. */
export function byteProducts(count: number, length: number): ByteProducts {
  // The last vector has a neighbour of zeroes.
  const pairs = Math.floor(count / 2) + 1;
  const results = 2 * length;
  const vectors = Math.ceil((results + 8 * pairs) / STEP) * STEP;
  const pages = Math.ceil((vectors + 2 * pairs * length) / PAGE);
  const memory = new WebAssembly.Memory({ initial: Math.max(1, pages), maximum: MOST_PAGES });
  const instance = new WebAssembly.Instance(new WebAssembly.Module(MODULE), { host: { memory } });
  const run = instance.exports.products as Products;
  const setQuery = (query: Int8Array) => new Int16Array(memory.buffer, 0, length).set(query);
  const found = new Int32Array(memory.buffer, results, count);
  return {
    vectors: new Int8Array(memory.buffer, vectors, count * length),
    products(query) {
      setQuery(query);
      run(0, vectors, results, pairs, length);
      return found;
    },
    product(query) {
      setQuery(query);
      return (vector) => {
        run(0, vectors + vector * length, results, 1, length);
        return found[0] as number;
      };
    },
  };
}
