import { murmur3 } from '../dense/hash.js';

/**
 * Terms with their numbers as typed arrays, so that a vocabulary of a million terms is at hand as soon as it is read: the
 * UTF-8 bytes of all terms, where each begins, and an open-addressing table of term numbers by hash (0 for free, else
 * the number plus one).
 */
export interface TermTable {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly slots: Uint32Array;
}

/** At most half full, so that a look-up meets a free slot soon. */
const slotsFor = (count: number): number => 2 ** Math.ceil(Math.log2(Math.max(4, 2 * count)));

const hashOf = (term: string): number => murmur3(term, 0);

/** Terms of a step. */
const STEP = 2_048;

/** Builds a table in steps, between which others may have their turn. */
export function* buildingTermTable(terms: readonly string[]): Generator<void, TermTable> {
  const encoder = new TextEncoder();
  const starts = new Uint32Array(terms.length + 1);
  const encoded: Uint8Array[] = [];
  for (const [id, term] of terms.entries()) {
    const bytes = encoder.encode(term);
    encoded.push(bytes);
    starts[id + 1] = (starts[id] ?? 0) + bytes.length;
    if (id % STEP === 0) yield;
  }
  const bytes = new Uint8Array(starts[terms.length] ?? 0);
  const slots = new Uint32Array(slotsFor(terms.length));
  for (const [id, term] of terms.entries()) {
    bytes.set(encoded[id] as Uint8Array, starts[id] ?? 0);
    let slot = hashOf(term) % slots.length;
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
    slots[slot] = id + 1;
    if (id % STEP === 0) yield;
  }
  return { bytes, starts, slots };
}

export const termCount = ({ starts }: TermTable): number => starts.length - 1;

const decoder = new TextDecoder();

export const termAt = ({ bytes, starts }: TermTable, id: number): string =>
  decoder.decode(bytes.subarray(starts[id], starts[id + 1]));

/** The number of a term, -1 where the table does not have it. */
export function findTerm(table: TermTable, term: string): number {
  const { slots } = table;
  for (let slot = hashOf(term) % slots.length; ; slot = (slot + 1) % slots.length) {
    const id = (slots[slot] ?? 0) - 1;
    if (id < 0 || termAt(table, id) === term) return id;
  }
}
