import { type Embedder, STANDARD_IDS } from '../../core/index.js';
import { rankClauses } from '../../standards/index.js';
import { countTerms } from '../lexical/bm25.js';
import { conceptsOf } from '../terms/concepts.js';
import { loadTokeniser, normaliseForTerms } from '../terms/tokenise.js';
import { vocabularyFingerprint } from '../terms/vocabulary.js';
import { murmur3 } from './hash.js';

const DIMENSIONS = 256;

/** What each sort of feature adds to a vector. Concepts and topics carry meaning across different wordings. */
const WEIGHT = { word: 1, pair: 0.4, concept: 1.5, topic: 4 } as const;

/** Further topics are noise: a passage is about one clause, sometimes two. */
const TOPICS = 3;

/**
 * Folds features into a vector: each goes to one place, with a sign, both from its hash, so that collisions cancel
 * out on average (Weinberger et al., Feature Hashing for Large Scale Multitask Learning, ICML 2009).
 */
export class HashedFeatures {
  private readonly vector: Float32Array;

  constructor(private readonly dimensions: number) {
    this.vector = new Float32Array(dimensions);
  }

  add(feature: string, weight: number): void {
    const hash = murmur3(feature, 0);
    const place = (hash >>> 1) % this.dimensions;
    this.vector[place] = (this.vector[place] as number) + (hash & 1 ? weight : -weight);
  }

  /** The vector at unit length. A zero vector stays zero: a text without any feature is like no other. */
  unit(): Float32Array {
    let squares = 0;
    for (const value of this.vector) squares += value * value;
    const factor = squares === 0 ? 0 : 1 / Math.sqrt(squares);
    return this.vector.map((value) => value * factor);
  }
}

/** Calls back with each term and how often it stands in a text. */
type EachTerm = (visit: (term: string, count: number) => void) => void;

/** The terms of a text, which whoever indexes it has counted already. */
export interface CountedText {
  text: string;
  words: EachTerm;
  pairs: EachTerm;
}

const countsOf = (terms: Iterable<string>): EachTerm => {
  const counts = countTerms(terms);
  return (visit) => {
    for (const [term, count] of counts) visit(term, count);
  };
};

/** The vector of a text whose terms are counted. */
export function offlineVector({ text, words, pairs }: CountedText): Float32Array {
  const features = new HashedFeatures(DIMENSIONS);
  const addAll = (prefix: string, each: EachTerm, weight: number) =>
    each((term, count) => features.add(prefix + term, weight * (1 + Math.log(count))));
  addAll('w', words, WEIGHT.word);
  addAll('p', pairs, WEIGHT.pair);
  addAll('c', countsOf(conceptsOf(text)), WEIGHT.concept);
  const topics = rankClauses(normaliseForTerms(text), STANDARD_IDS, TOPICS);
  for (const { number, standard, score } of topics) {
    features.add(`t${standard}${number}`, WEIGHT.topic * score);
  }
  return features.unit();
}

/**
 * An embedder that needs no model and no network: hashed words, character pairs, thesaurus concepts and clause
 * topics, 256 dimensions, unit length. Deterministic, without any statistics of a collection, so that a vector stays
 * valid whatever is added beside it. Its id follows the vocabulary; count it up when features or weights change.
 */
export const offlineEmbedder: Embedder = {
  get id() {
    return `offline-1-${vocabularyFingerprint()}`;
  },
  dimensions: DIMENSIONS,
  async embed(texts) {
    const tokeniser = await loadTokeniser();
    return texts.map((text) => {
      const { words, pairs } = tokeniser.wordsAndPairs(text);
      return offlineVector({ text, words: countsOf(words), pairs: countsOf(pairs) });
    });
  },
};
