import type { Embedder, Writeup } from '../../core/index.js';
import { clauseTitle } from '../../standards/index.js';
import { ExactVectors, type VectorIndex } from '../dense/vectors.js';
import { buildField, countInto, Field, type FieldData, noTerms } from '../lexical/field.js';
import { turn } from '../pace.js';
import { loadTokeniser, type Terms, type Tokeniser } from '../terms/tokenise.js';
import { buildClauseTable, type ClauseTable, type FiledDocs, filedDocs } from './clause-table.js';
import { clauseProfiles } from './profiles.js';

/** Everything that search needs of a set of writeups, all of it computed and therefore never backed up. */
export interface IndexData {
  /** In one part or several, each with the documents that follow those of the part before. */
  texts: readonly FieldData[];
  clauses: ClauseTable;
  /** One text for each key of `clauses`. */
  profiles: FieldData;
}

/** A set of writeups that can be searched. Documents are numbered from 0 in the order they were given. */
export interface SearchIndex {
  readonly size: number;
  readonly embedderId: string;
  readonly texts: Field;
  readonly clauses: ClauseTable;
  readonly filed: FiledDocs;
  readonly profiles: Field;
  readonly vectors: VectorIndex;
  /** Null where the writeup has been removed since the index was built. */
  writeup(doc: number): Writeup | null;
}

/** The words of a title weigh as much as this many of the text's: they name the subject. */
export const TITLE_REPEATS = 2;

/** The standard's titles of a writeup's clauses, both languages, without its own title. */
export function clauseTitlesOf({ title, clauses, standards }: Writeup): string {
  const titles = clauses.flatMap((number) => [
    clauseTitle(number, standards, 'zh'),
    clauseTitle(number, standards, 'en'),
  ]);
  return [...new Set(titles)].filter((other) => other !== title).join('\n');
}

/** The text a writeup is found by: its own title and the standard's, both languages, then the narrative. */
export const indexedText = (writeup: Writeup): string =>
  `${`${writeup.title}\n${clauseTitlesOf(writeup)}\n`.repeat(TITLE_REPEATS)}${writeup.text}`;

export const embeddedText = ({ title, text }: Pick<Writeup, 'title' | 'text'>): string => `${title}\n${text}`;

/** Lays unit vectors one after another. Throws where the embedder broke its word about the dimensions. */
export function layOut(vectors: readonly Float32Array[], dimensions: number): Float32Array {
  const data = new Float32Array(vectors.length * dimensions);
  vectors.forEach((vector, doc) => {
    if (vector.length !== dimensions)
      throw new RangeError(`vector of ${vector.length}, not ${dimensions} dimensions`);
    data.set(vector, doc * dimensions);
  });
  return data;
}

/** The terms a writeup is found by. */
export const termsOf = (writeup: Writeup, tokeniser: Tokeniser): Terms =>
  tokeniser.terms(indexedText(writeup));

/** An index of writeups whose terms are at hand. */
export function assembleIndex(
  writeups: readonly Writeup[],
  terms: readonly Terms[],
  tokeniser: Tokeniser,
): IndexData {
  const clauses = buildClauseTable(writeups);
  return {
    texts: [buildField(terms.map((own) => countInto(noTerms(), own)))],
    clauses,
    profiles: buildField(clauseProfiles(clauses, terms, tokeniser)),
  };
}

export interface IndexSource {
  data: IndexData;
  embedderId: string;
  vectors: VectorIndex;
  writeup(doc: number): Writeup | null;
}

export const openIndex = ({ data, embedderId, vectors, writeup }: IndexSource): SearchIndex => ({
  size: data.clauses.filings.length,
  embedderId,
  texts: new Field(data.texts),
  clauses: data.clauses,
  filed: filedDocs(data.clauses),
  profiles: new Field([data.profiles]),
  vectors,
  writeup,
});

/** The same of many writeups, with a turn for whatever else waits in the thread between its steps. */
export async function openIndexInTurns(source: IndexSource): Promise<SearchIndex> {
  const { data, vectors, embedderId, writeup } = source;
  await turn();
  const texts = await Field.inTurns(data.texts);
  await turn();
  const filed = filedDocs(data.clauses);
  await turn();
  const profiles = new Field([data.profiles]);
  const size = data.clauses.filings.length;
  return { size, embedderId, texts, clauses: data.clauses, filed, profiles, vectors, writeup };
}

/** Computes what an index of writeups consists of. */
export async function buildIndexData(
  writeups: readonly Writeup[],
  embedder: Embedder,
): Promise<{ data: IndexData; vectors: ExactVectors }> {
  const tokeniser = await loadTokeniser();
  const terms = writeups.map((writeup) => termsOf(writeup, tokeniser));
  const vectors = layOut(await embedder.embed(writeups.map(embeddedText)), embedder.dimensions);
  return {
    data: assembleIndex(writeups, terms, tokeniser),
    vectors: new ExactVectors(embedder.dimensions, vectors),
  };
}

/** Builds an index in memory. */
export async function buildIndex(writeups: readonly Writeup[], embedder: Embedder): Promise<SearchIndex> {
  const { data, vectors } = await buildIndexData(writeups, embedder);
  return openIndex({ data, embedderId: embedder.id, vectors, writeup: (doc) => writeups[doc] ?? null });
}
