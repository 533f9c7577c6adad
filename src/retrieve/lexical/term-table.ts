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

export function buildTermTable(terms: readonly string[]): TermTable {
  const encoder = new TextEncoder();
  const starts = new Uint32Array(terms.length + 1);
  const encoded = terms.map((term) => encoder.encode(term));
  encoded.forEach((bytes, id) => {
    starts[id + 1] = (starts[id] ?? 0) + bytes.length;
  });
  const bytes = new Uint8Array(starts[terms.length] ?? 0);
  encoded.forEach((term, id) => {
    bytes.set(term, starts[id] ?? 0);
  });
  const slots = new Uint32Array(slotsFor(terms.length));
  terms.forEach((term, id) => {
    let slot = hashOf(term) % slots.length;
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
    slots[slot] = id + 1;
  });
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
