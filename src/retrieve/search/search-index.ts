import type { Embedder, Writeup } from '../../core/index.js';
import { clauseTitle } from '../../standards/index.js';
import { vectorIndexOf } from '../dense/graph.js';
import { ExactVectors, type VectorIndex } from '../dense/vectors.js';
import { buildField, countInto, Field, type FieldData, noTerms } from '../lexical/field.js';
import { loadTokeniser, type Terms, type Tokeniser } from '../terms/tokenise.js';
import { buildClauseTable, type ClauseTable } from './clause-table.js';
import { clauseProfiles } from './profiles.js';

/** Everything that search needs of a set of writeups, all of it computed and therefore never backed up. */
export interface IndexData {
  texts: FieldData;
  clauses: ClauseTable;
  /** One text for each key of `clauses`. */
  profiles: FieldData;
  /** Unit vectors, one after another. */
  vectors: Float32Array;
}

/** A set of writeups that can be searched. Documents are numbered from 0 in the order they were given. */
export interface SearchIndex {
  readonly size: number;
  readonly embedderId: string;
  readonly texts: Field;
  readonly clauses: ClauseTable;
  readonly profiles: Field;
  readonly vectors: VectorIndex;
  /** Null where the writeup has been removed since the index was built. */
  writeup(doc: number): Writeup | null;
}

/** The words of a title weigh as much as this many of the text's: they name the subject. */
const TITLE_REPEATS = 2;

/** The text a writeup is found by: its own title and the standard's, both languages, then the narrative. */
function indexedText(writeup: Writeup): string {
  const titles = new Set([writeup.title]);
  for (const number of writeup.clauses) {
    titles.add(clauseTitle(number, writeup.standards, 'zh'));
    titles.add(clauseTitle(number, writeup.standards, 'en'));
  }
  return `${`${[...titles].join('\n')}\n`.repeat(TITLE_REPEATS)}${writeup.text}`;
}

export const embeddedText = (writeup: Writeup): string => `${writeup.title}\n${writeup.text}`;

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

/** A vector that is at hand already, by place in the list of writeups. */
export type KnownVector = (place: number) => Float32Array | null;

async function vectorsOf(
  writeups: readonly Writeup[],
  embedder: Embedder,
  known: KnownVector,
): Promise<Float32Array[]> {
  const vectors = writeups.map((_, place) => known(place));
  const texts = writeups.filter((_, place) => vectors[place] === null).map(embeddedText);
  const fresh = (await embedder.embed(texts)).values();
  return vectors.map((vector) => vector ?? fresh.next().value ?? new Float32Array(embedder.dimensions));
}

/** The terms a writeup is found by. */
export const termsOf = (writeup: Writeup, tokeniser: Tokeniser): Terms =>
  tokeniser.terms(indexedText(writeup));

/** Tokenises and embeds writeups. Vectors that `known` has are taken from it. */
export async function computeIndex(
  writeups: readonly Writeup[],
  embedder: Embedder,
  known: KnownVector = () => null,
): Promise<IndexData> {
  const tokeniser = await loadTokeniser();
  const terms = writeups.map((writeup) => termsOf(writeup, tokeniser));
  const vectors = await vectorsOf(writeups, embedder, known);
  return assembleIndex(writeups, terms, layOut(vectors, embedder.dimensions), tokeniser);
}

/** An index of writeups whose terms and vectors (one after another) are at hand. */
export function assembleIndex(
  writeups: readonly Writeup[],
  terms: readonly Terms[],
  vectors: Float32Array,
  tokeniser: Tokeniser,
): IndexData {
  const clauses = buildClauseTable(writeups);
  return {
    texts: buildField(terms.map((own) => countInto(noTerms(), own))),
    clauses,
    profiles: buildField(clauseProfiles(clauses.keys, writeups, terms, tokeniser)),
    vectors,
  };
}

export interface IndexSource {
  data: IndexData;
  embedderId: string;
  vectors: VectorIndex;
  writeup(doc: number): Writeup | null;
}

export const openIndex = ({ data, embedderId, vectors, writeup }: IndexSource): SearchIndex => ({
  size: data.texts.words.size,
  embedderId,
  texts: new Field(data.texts),
  clauses: data.clauses,
  profiles: new Field(data.profiles),
  vectors,
  writeup,
});

/** Builds an index in memory. */
export async function buildIndex(writeups: readonly Writeup[], embedder: Embedder): Promise<SearchIndex> {
  const data = await computeIndex(writeups, embedder);
  return openIndex({
    data,
    embedderId: embedder.id,
    vectors: await vectorIndexOf(new ExactVectors(embedder.dimensions, data.vectors)),
    writeup: (doc) => writeups[doc] ?? null,
  });
}
