import {
  type Embedder,
  InputError,
  type ScorePoints,
  type SearchQuery,
  type SearchResult,
  STANDARD_IDS,
} from '../../core/index.js';
import { likenessToFiledNotes, rankClauses } from '../../standards/index.js';
import { Pace, stepInTurns } from '../pace.js';
import { queryTerms } from '../terms/query.js';
import { loadTokeniser } from '../terms/tokenise.js';
import { fusing, type PreparedQuery, type ScoreParts } from './fuse.js';
import { meantStandards } from './meant-standards.js';
import { type Picked, pick } from './pick.js';
import type { SearchIndex } from './search-index.js';
import { RECENCY_SHARE, SHARES, TOTAL_SHARES } from './shares.js';

/**
 * Where the writeups come from: an index at hand, a store that gives its current one, or a server too large for one,
 * which gives an index of those that may answer the query.
 */
export type IndexProvider =
  | SearchIndex
  | { searchIndex(): Promise<SearchIndex> }
  | { candidateIndex(query: PreparedQuery): Promise<SearchIndex> };

export interface SearchOptions {
  sources: readonly IndexProvider[];
  embedder: Embedder;
  /** Embedders of sources that were made with another one. */
  others?: readonly Embedder[];
  /** Compares the query with everything, as slow as it may be: to measure what is missed otherwise. */
  exhaustive?: boolean;
}

export interface ExplainedResult extends Omit<SearchResult, 'explain'> {
  explain: ScoreParts;
  points: ScorePoints;
}

export interface CorpusSearch {
  /**
   * The writeups most like a rough note, best first, near-identical ones once.
   * Throws an InputError: `clause-unknown` for a clause filter that names no clause.
   */
  search(query: SearchQuery): Promise<SearchResult[]>;
  /** The same with what each source contributed. */
  explain(query: SearchQuery): Promise<ExplainedResult[]>;
}

/** Clauses below this confidence are chance hits of common words. */
const MEANT = 0.1;

async function vectorsOf(text: string, embedders: readonly Embedder[]): Promise<Map<string, Float32Array>> {
  const pairs = embedders.map(async (embedder): Promise<[string, Float32Array]> => {
    const [vector] = await embedder.embed([text]);
    return [embedder.id, vector ?? new Float32Array(embedder.dimensions)];
  });
  return new Map(await Promise.all(pairs));
}

async function prepare(
  query: SearchQuery,
  embedders: readonly Embedder[],
  pace: Pace,
): Promise<Omit<PreparedQuery, 'exhaustive'>> {
  const tokeniser = await loadTokeniser();
  const terms = queryTerms(query.text, tokeniser);
  // The first query compiles what the next ones only use: each step in a turn of its own.
  await pace.rest();
  const standards = query.standard ? [query.standard] : STANDARD_IDS;
  const ranked = rankClauses(query.text, standards);
  await pace.rest();
  const filed = likenessToFiledNotes(query.text, standards);
  await pace.rest();
  const vectors = await vectorsOf(query.text, embedders);
  await pace.rest();
  return {
    terms,
    vectors,
    ranked: ranked.filter(({ score }) => score >= MEANT),
    filed: filed.map(({ share, ...clause }) => ({ ...clause, score: share })),
    meant: query.standard ? [query.standard] : meantStandards(query.text),
    filter: { clause: query.clause, standard: query.standard },
    limit: query.limit,
  };
}

async function openSource(source: IndexProvider, query: PreparedQuery): Promise<SearchIndex> {
  if ('candidateIndex' in source) return source.candidateIndex(query);
  return 'searchIndex' in source ? source.searchIndex() : source;
}

async function openSources(
  sources: readonly IndexProvider[],
  query: PreparedQuery,
  embedder: Embedder,
): Promise<SearchIndex[]> {
  const indexes = await Promise.all(sources.map((source) => openSource(source, query)));
  const foreign = indexes.find(({ embedderId }) => !query.vectors.has(embedderId));
  if (foreign)
    throw new InputError('corpus-other-embedder', { index: foreign.embedderId, embedder: embedder.id });
  return indexes;
}

const rounded = (value: number): number => Number(value.toFixed(4));

/** What each source added to a score. */
function pointsOf(parts: ScoreParts, score: number): ScorePoints {
  const added = (source: keyof typeof SHARES) => rounded((SHARES[source] * parts[source]) / TOTAL_SHARES);
  return {
    profile: added('profile'),
    clause: added('clause'),
    notes: added('notes'),
    standard: added('standard'),
    lexical: added('lexical'),
    dense: added('dense'),
    recency: rounded((RECENCY_SHARE * parts.recency) / TOTAL_SHARES),
    mixing: rounded(score - parts.total),
  };
}

const toResult = ({ key, parts, score, writeup }: Picked): ExplainedResult[] => {
  const standard = key?.standard ?? writeup.standards[0];
  const clause = key?.number ?? writeup.clauses[0];
  if (standard === undefined || clause === undefined) return [];
  const { id, title, text, report } = writeup;
  const plain = { id, clause, standard, title, text, score: rounded(score), report };
  return [{ ...plain, explain: parts, points: pointsOf(parts, score) }];
};

/** Makes one search over all sources. Sources are asked for their index at every query, so additions show at once. */
export function createSearch({
  sources,
  embedder,
  others = [],
  exhaustive = false,
}: SearchOptions): CorpusSearch {
  const pace = new Pace();
  const explain = async (query: SearchQuery): Promise<ExplainedResult[]> => {
    // Whoever asks one thing after another would leave nothing else a turn.
    await pace.rest();
    const prepared = { ...(await prepare(query, [embedder, ...others], pace)), exhaustive };
    const indexes = await openSources(sources, prepared, embedder);
    await pace.rest();
    const candidates = await stepInTurns(fusing(indexes, prepared), pace);
    await pace.rest();
    return pick(candidates, query).flatMap(toResult);
  };
  return {
    explain,
    search: async (query) =>
      (await explain(query)).map(({ explain: _parts, points, ...result }) =>
        query.explain ? { ...result, explain: points } : result,
      ),
  };
}
