import { clauseNumbersRelated, type StandardId, type Writeup } from '../../core/index.js';
import type { RankedClause } from '../../standards/index.js';

export interface ClauseKey {
  number: string;
  standard: StandardId;
}

/** Which clauses each document belongs to: document `d` has the keys `ids[offsets[d]] .. ids[offsets[d + 1] - 1]`. */
export interface ClauseTable {
  readonly keys: readonly ClauseKey[];
  readonly offsets: Uint32Array;
  readonly ids: Uint16Array;
}

type Filed = Pick<Writeup, 'clauses' | 'standards'>;

export const keysOf = ({ clauses, standards }: Filed): ClauseKey[] =>
  clauses.flatMap((number) => standards.map((standard) => ({ number, standard })));

/** Makes a clause table of documents given one after another. Keys are numbered as they come. */
export class ClauseTableBuilder {
  private readonly keys = new Map<string, { key: ClauseKey; id: number }>();
  private readonly ids: number[] = [];
  private readonly offsets: number[] = [0];

  add(keys: readonly ClauseKey[]): void {
    for (const { number, standard } of keys) {
      const name = `${standard} ${number}`;
      const known = this.keys.get(name) ?? { key: { number, standard }, id: this.keys.size };
      this.keys.set(name, known);
      this.ids.push(known.id);
    }
    this.offsets.push(this.ids.length);
  }

  finish(): ClauseTable {
    return {
      keys: [...this.keys.values()].map(({ key }) => key),
      offsets: Uint32Array.from(this.offsets),
      ids: Uint16Array.from(this.ids),
    };
  }
}

export function buildClauseTable(writeups: readonly Filed[]): ClauseTable {
  const builder = new ClauseTableBuilder();
  for (const writeup of writeups) builder.add(keysOf(writeup));
  return builder.finish();
}

/** The keys of one document. */
export const keysAt = ({ keys, offsets, ids }: ClauseTable, doc: number): ClauseKey[] =>
  Array.from(ids.subarray(offsets[doc], offsets[doc + 1]), (id) => keys[id] as ClauseKey);

/** A later key must be this much better to be named instead of an earlier one; main clause and standard come first. */
const CLEARLY = 0.1;

export interface BestKey {
  /** The key with the greatest value. */
  id: number;
  value: number;
  /** The first key that is about as good: the one to name the document by. */
  named: number;
}

/** The best of the values given per key, over the keys of a document. Negative values stand for rejected keys. */
export function bestKey(table: ClauseTable, doc: number, values: ArrayLike<number>): BestKey {
  const best: BestKey = { id: -1, value: Number.NEGATIVE_INFINITY, named: -1 };
  // Below zero even with the margin, so that the first accepted key is named whatever its value.
  let namedValue = -2 * CLEARLY;
  for (let at = table.offsets[doc] ?? 0, end = table.offsets[doc + 1] ?? 0; at < end; at++) {
    const id = table.ids[at] ?? 0;
    const value = values[id] ?? 0;
    if (value > best.value) {
      best.id = id;
      best.value = value;
    }
    if (value > namedValue + CLEARLY) {
      best.named = id;
      namedValue = value;
    }
  }
  return best;
}

/** As `bestKey`, the value alone: asked for every document of an index. */
export function bestValue(table: ClauseTable, doc: number, values: Float32Array): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let at = table.offsets[doc] as number, end = table.offsets[doc + 1] as number; at < end; at++) {
    const value = values[table.ids[at] as number] as number;
    if (value > best) best = value;
  }
  return best;
}

/** A parent or child of the clause that was meant is nearly as good as the clause itself. */
const RELATED = 0.85;

/** How much a ranking of clauses speaks for each key, from 0 to 1. */
export function clauseCredits(table: ClauseTable, ranked: readonly RankedClause[]): Float32Array {
  return Float32Array.from(table.keys, ({ number, standard }) =>
    ranked.reduce((best, clause) => {
      if (clause.standard !== standard || !clauseNumbersRelated(clause.number, number)) return best;
      return Math.max(best, clause.number === number ? clause.score : RELATED * clause.score);
    }, 0),
  );
}
