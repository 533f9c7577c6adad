import { clauseNumbersRelated, type StandardId, type Writeup } from '../../core/index.js';
import type { RankedClause } from '../../standards/index.js';
import { dayOf } from './recency.js';

export interface ClauseKey {
  number: string;
  standard: StandardId;
}

/**
 * What is told of each document beside its text: the day of its audit (`dayOf`), and which clauses it belongs to. Thousands of documents are filed under the same ones, so that what a query
 * makes of them is worked out once for all: document `d` is filed as `f = filings[d]`, and filing `f` has the keys
 * `ids[offsets[f]] .. ids[offsets[f + 1] - 1]`.
 */
export interface ClauseTable {
  readonly keys: readonly ClauseKey[];
  readonly filings: Uint32Array;
  readonly days: Uint16Array;
  readonly offsets: Uint32Array;
  readonly ids: Uint16Array;
}

type Filed = Pick<Writeup, 'clauses' | 'standards'>;
type Dated = Pick<Writeup, 'date'>;

export const keysOf = ({ clauses, standards }: Filed): ClauseKey[] =>
  clauses.flatMap((number) => standards.map((standard) => ({ number, standard })));

/** Makes a clause table of documents given one after another. Keys and filings are numbered as they come. */
export class ClauseTableBuilder {
  private readonly keys = new Map<string, { key: ClauseKey; id: number }>();
  private readonly known = new Map<string, number>();
  private readonly filings: number[] = [];
  private readonly days: number[] = [];
  private readonly ids: number[] = [];
  private readonly offsets: number[] = [0];

  add(keys: readonly ClauseKey[], day: number): void {
    this.filings.push(this.filingOf(keys));
    this.days.push(day);
  }

  /** The number of the filing under these keys. */
  filingOf(keys: readonly ClauseKey[]): number {
    const ids = keys.map((key) => this.idOf(key));
    const name = ids.join(' ');
    let filing = this.known.get(name);
    if (filing === undefined) {
      filing = this.known.size;
      this.known.set(name, filing);
      this.ids.push(...ids);
      this.offsets.push(this.ids.length);
    }
    return filing;
  }

  finish(): ClauseTable {
    return {
      keys: [...this.keys.values()].map(({ key }) => key),
      filings: Uint32Array.from(this.filings),
      days: Uint16Array.from(this.days),
      offsets: Uint32Array.from(this.offsets),
      ids: Uint16Array.from(this.ids),
    };
  }

  private idOf(key: ClauseKey): number {
    const name = `${key.standard} ${key.number}`;
    const known = this.keys.get(name) ?? { key, id: this.keys.size };
    this.keys.set(name, known);
    return known.id;
  }
}

export function buildClauseTable(writeups: readonly (Filed & Dated)[]): ClauseTable {
  const builder = new ClauseTableBuilder();
  for (const writeup of writeups) builder.add(keysOf(writeup), dayOf(writeup.date));
  return builder.finish();
}

/** The table of all documents of several, one after another: the same as if they had been given to one builder. */
export function joinClauseTables(tables: readonly ClauseTable[]): ClauseTable {
  const [only, second] = tables;
  if (only && !second) return only;
  const builder = new ClauseTableBuilder();
  const size = tables.reduce((sum, table) => sum + table.filings.length, 0);
  const filings = new Uint32Array(size);
  const days = new Uint16Array(size);
  let doc = 0;
  for (const table of tables) {
    const known = Uint32Array.from({ length: filingCount(table) }, (_, filing) =>
      builder.filingOf(keysOfFiling(table, filing)),
    );
    days.set(table.days, doc);
    for (let own = 0; own < table.filings.length; own++) {
      filings[doc++] = known[table.filings[own] as number] as number;
    }
  }
  return { ...builder.finish(), filings, days };
}

export const filingCount = ({ offsets }: ClauseTable): number => offsets.length - 1;

/** The numbers of the keys of a filing. */
export const idsOf = ({ offsets, ids }: ClauseTable, filing: number): Uint16Array =>
  ids.subarray(offsets[filing], offsets[filing + 1]);

/** The documents of each filing, rising: filing `f` has `docs[offsets[f]] .. docs[offsets[f + 1] - 1]`. */
export interface FiledDocs {
  readonly offsets: Uint32Array;
  readonly docs: Uint32Array;
}

export function filedDocs(table: ClauseTable): FiledDocs {
  const { filings } = table;
  const offsets = new Uint32Array(filingCount(table) + 1);
  for (let doc = 0; doc < filings.length; doc++) {
    const filing = filings[doc] as number;
    offsets[filing + 1] = (offsets[filing + 1] as number) + 1;
  }
  for (let filing = 1; filing < offsets.length; filing++) {
    offsets[filing] = (offsets[filing] as number) + (offsets[filing - 1] as number);
  }
  const next = offsets.slice();
  const docs = new Uint32Array(filings.length);
  for (let doc = 0; doc < filings.length; doc++) {
    const filing = filings[doc] as number;
    const place = next[filing] as number;
    docs[place] = doc;
    next[filing] = place + 1;
  }
  return { offsets, docs };
}

const keysOfFiling = (table: ClauseTable, filing: number): ClauseKey[] =>
  Array.from(idsOf(table, filing), (id) => table.keys[id] as ClauseKey);

/** The keys of one document. */
export const keysAt = (table: ClauseTable, doc: number): ClauseKey[] =>
  keysOfFiling(table, table.filings[doc] ?? 0);

/** A later key must be this much better to be named instead of an earlier one; main clause and standard come first. */
const CLEARLY = 0.1;

export interface BestKey {
  /** The key with the greatest value; -1 where there are none. */
  id: number;
  value: number;
  /** The first key that is about as good: the one to name a document by. */
  named: number;
}

/** The best of the values given per key, over the keys of a filing. Negative values stand for rejected keys. */
export function bestKey(table: ClauseTable, filing: number, values: ArrayLike<number>): BestKey {
  const best: BestKey = { id: -1, value: Number.NEGATIVE_INFINITY, named: -1 };
  // Below zero even with the margin, so that the first accepted key is named whatever its value.
  let namedValue = -2 * CLEARLY;
  for (const id of idsOf(table, filing)) {
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
