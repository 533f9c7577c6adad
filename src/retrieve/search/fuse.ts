import type { Embedder, SearchQuery, StandardId } from '../../core/index.js';
import type { RankedClause } from '../../standards/index.js';
import { type QueryTerms, scoringFields } from '../lexical/field.js';
import { bestKey, type ClauseKey, type ClauseTable, clauseCredits, filingCount } from './clause-table.js';
import { allowedFilings, keyTest } from './filter.js';
import { newestOf, recencyOf } from './recency.js';
import { Relative } from './relative.js';
import type { SearchIndex } from './search-index.js';
import { RECENCY_SHARE, SHARES, TOTAL_SHARES } from './shares.js';
import { shortlist } from './shortlist.js';

/** How many of the best are looked at more closely, at least. */
const CANDIDATES = 200;

/** Why a writeup ranks where it does; each part from 0 to 1. */
export interface ScoreParts {
  /** Its own words, relative to the best match of the query. */
  lexical: number;
  /** Cosine of the vectors. */
  dense: number;
  /** How plainly the query names its clause by the catalogue's weighted words. */
  clause: number;
  /** How much the query sounds like what is written about its clause, relative to the best clause. */
  profile: number;
  /** How like the notes are that were filed under its clause. */
  notes: number;
  /** How new it is beside the newest; halves with every cycle of certification. */
  recency: number;
  /** 1 for a standard that the query's words point at; one that points at none is read as one of quality. */
  standard: number;
  total: number;
}

export interface Candidate {
  index: SearchIndex;
  doc: number;
  /** The clause of the writeup that the query fits best. */
  key: ClauseKey | null;
  parts: ScoreParts;
}

/** A query as the indexes need it. */
export interface PreparedQuery {
  terms: QueryTerms;
  /** Its vector by each embedder that an index was made with. */
  vectors: ReadonlyMap<string, Float32Array>;
  ranked: readonly RankedClause[];
  /** Clauses by how like the notes filed under them are. */
  filed: readonly RankedClause[];
  /** The standards that its words point at. */
  meant: readonly StandardId[];
  filter: Pick<SearchQuery, 'clause' | 'standard'>;
  limit: number;
  /** Look at everything, to measure what is missed otherwise. */
  exhaustive: boolean;
}

/** The vector of a query for what one embedder embedded. */
export const vectorFor = (
  { vectors }: PreparedQuery,
  { id, dimensions }: Omit<Embedder, 'embed'>,
): Float32Array => vectors.get(id) ?? new Float32Array(dimensions);

const vectorOf = (query: PreparedQuery, { embedderId, vectors }: SearchIndex): Float32Array =>
  vectorFor(query, { id: embedderId, dimensions: vectors.dimensions });

/** What is known of an index before its documents are looked at one by one. */
interface Target {
  index: SearchIndex;
  lexical: Relative;
  /** By clause key. */
  clause: Float32Array;
  profile: Float32Array;
  notes: Float32Array;
  standard: Float32Array;
  /** By clause key: what a document gains from its clause; negative where the filter rejects the key. */
  gain: Float32Array;
  /** What its age adds to the score of a document. */
  recency: (doc: number) => number;
  /** By filing: whether the filter lets it pass; null without a filter. */
  allowed: Uint8Array | null;
}

const REJECTED = -1;
/** Whoever asks for a clause gets its writeups, also those that share no word with the query. */
const ASKED_FOR = 1e-3;

/** Scores in places of which some do not count: `filings` names the group of each place, `allowed` says which groups do. */
interface ScoreList {
  scores: Float32Array;
  filings?: Uint32Array;
  allowed?: ArrayLike<number> | null;
}

function bestScore({ scores, filings, allowed }: ScoreList): number {
  let best = 0;
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] as number;
    if (score <= best) continue;
    if (!allowed || allowed[filings ? (filings[place] as number) : place] === 1) best = score;
  }
  return best;
}

/** Relative to the best of all scores that count. */
function relative(lists: readonly ScoreList[]): Relative[] {
  const best = lists.reduce((most, list) => Math.max(most, bestScore(list)), 0);
  return lists.map(({ scores }) => new Relative(scores, best));
}

function* targetsOf(indexes: readonly SearchIndex[], query: PreparedQuery): Generator<void, Target[]> {
  const test = keyTest(query.filter);
  const floor = query.filter.clause === undefined ? 0 : ASKED_FOR;
  const passes = indexes.map(({ clauses }) => clauses.keys.map((key) => test === null || test(key)));
  const allowed = indexes.map(({ clauses }) => test && allowedFilings(clauses, test));
  const texts = yield* scoringFields(
    indexes.map((index) => index.texts),
    query.terms,
  );
  yield;
  const lexical = relative(
    indexes.map(({ clauses }, i) => ({
      scores: texts[i] as Float32Array,
      filings: clauses.filings,
      allowed: allowed[i] ?? null,
    })),
  );
  yield;
  const clauses = yield* scoringFields(
    indexes.map((index) => index.profiles),
    query.terms,
  );
  const profiles = relative(
    indexes.map((_, i) => ({ scores: clauses[i] as Float32Array, allowed: passes[i]?.map(Number) ?? null })),
  );
  const newest = newestOf(indexes.map((index) => index.clauses.days));
  return indexes.map((index, i) => {
    const clause = clauseCredits(index.clauses, query.ranked);
    const profile = (profiles[i] as Relative).all();
    const notes = clauseCredits(index.clauses, query.filed);
    const meant = clause.map(
      (credit, key) =>
        SHARES.clause * credit + SHARES.profile * (profile[key] ?? 0) + SHARES.notes * (notes[key] ?? 0),
    );
    const standard = meant.map((value, key) =>
      value > 0 && query.meant.some((id) => id === index.clauses.keys[key]?.standard) ? 1 : 0,
    );
    const gain = meant.map((value, key) =>
      passes[i]?.[key] ? floor + value + SHARES.standard * (standard[key] ?? 0) : REJECTED,
    );
    return {
      index,
      lexical: lexical[i] as Relative,
      clause,
      profile,
      notes,
      standard,
      gain,
      recency: recencyOf(index.clauses.days, newest),
      allowed: allowed[i] ?? null,
    };
  });
}

function candidate(
  { index, lexical, clause, profile, notes, standard, gain, recency }: Target,
  doc: number,
  query: PreparedQuery,
): Candidate {
  const vector = vectorOf(query, index);
  const { id, value, named } = bestKey(index.clauses, index.clauses.filings[doc] ?? 0, gain);
  const dense = Math.max(0, index.vectors.similarity(vector, doc));
  const newer = recency(doc);
  const total = SHARES.lexical * lexical.at(doc) + SHARES.dense * dense + newer + Math.max(0, value);
  return {
    index,
    doc,
    key: index.clauses.keys[named] ?? null,
    parts: {
      lexical: lexical.at(doc),
      dense,
      clause: clause[id] ?? 0,
      profile: profile[id] ?? 0,
      notes: notes[id] ?? 0,
      standard: standard[id] ?? 0,
      recency: newer / RECENCY_SHARE,
      total: Math.min(1, total / TOTAL_SHARES),
    },
  };
}

/** The documents that may be among the results; the others are not looked at closely. */
function docsOf({ index, lexical, gain, recency, allowed }: Target, query: PreparedQuery): Iterable<number> {
  const { clauses, filed, vectors, size } = index;
  const vector = vectorOf(query, index);
  const cosine = vectors.cosine(vector);
  // Near repeats are left out later.
  const spare = 2 * query.limit;
  const best = query.exhaustive ? Math.max(1, size) : Math.max(CANDIDATES, spare);
  const ofEach = query.filter.clause === undefined ? spare : 0;
  const own = ownScores(clauses, gain, allowed);
  const docs = new Set(
    shortlist(filed, { own, lexical, cosine, recency }, { best, first: Math.max(1, query.limit), ofEach }),
  );
  if (cosine === null) {
    const { filings } = clauses;
    const allows = allowed ? (doc: number) => allowed[filings[doc] as number] === 1 : undefined;
    for (const { doc } of vectors.nearest(vector, CANDIDATES, allows)) docs.add(doc);
  }
  return docs;
}

/** By filing, what a document scores by its clauses alone; negative for those that the filter rejects. */
function ownScores(clauses: ClauseTable, gain: Float32Array, allowed: Uint8Array | null): Float32Array {
  return new Float32Array(filingCount(clauses)).map((_, filing) =>
    allowed?.[filing] === 0 ? REJECTED : Math.max(0, bestKey(clauses, filing, gain).value),
  );
}

const candidatesOf = (target: Target, query: PreparedQuery): Candidate[] =>
  Array.from(docsOf(target, query), (doc) => candidate(target, doc, query));

/**
 * The steps to the best candidates of all indexes, best first. Throws an InputError for a clause filter that names no
 * clause. Vectors are compared within a step: what compares them serves one query at a time.
 */
export function* fusing(indexes: readonly SearchIndex[], query: PreparedQuery): Generator<void, Candidate[]> {
  const order = new Map(indexes.map((index, i) => [index, i]));
  const found: Candidate[] = [];
  for (const target of yield* targetsOf(indexes, query)) {
    for (const one of candidatesOf(target, query)) found.push(one);
    yield;
  }
  return found.sort(
    (a, b) =>
      b.parts.total - a.parts.total || (order.get(a.index) ?? 0) - (order.get(b.index) ?? 0) || a.doc - b.doc,
  );
}
