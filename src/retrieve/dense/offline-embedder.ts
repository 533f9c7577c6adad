import { type Embedder, STANDARD_IDS } from '../../core/index.js';
import { rankClauses } from '../../standards/index.js';
import { countTerms } from '../lexical/bm25.js';
import { conceptsOf } from '../terms/concepts.js';
import { loadTokeniser, normaliseForTerms, pairText } from '../terms/tokenise.js';
import { vocabularyFingerprint } from '../terms/vocabulary.js';
import { murmur3 } from './hash.js';

const DIMENSIONS = 256;

/** What each sort of feature adds to a vector. Concepts and topics carry meaning across different wordings. */
const WEIGHT = { word: 1, pair: 0.4, concept: 1.5, topic: 4 } as const;

/** Further topics are noise: a passage is about one clause, sometimes two. */
const TOPICS = 3;

const featureHash = (feature: string): number => murmur3(feature, 0);

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
    this.addHash(featureHash(feature), weight);
  }

  /** Adds a feature by its `featureHash`. */
  addHash(hash: number, weight: number): void {
    const place = (hash >>> 1) % this.dimensions;
    this.vector[place] = (this.vector[place] as number) + (hash & 1 ? weight : -weight);
  }

  /** The vector, brought to unit length. A zero vector stays zero: a text without any feature is like no other. */
  unit(): Float32Array {
    const { vector } = this;
    let squares = 0;
    for (let i = 0; i < vector.length; i++) squares += (vector[i] as number) ** 2;
    const factor = squares === 0 ? 0 : 1 / Math.sqrt(squares);
    for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) * factor;
    return vector;
  }
}

/** Calls back with each term of one sort, by its `termHash`, and how often it stands in a text. */
type EachTerm = (visit: (hash: number, count: number) => void) => void;

const PREFIX = { word: 'w', pair: 'p', concept: 'c' } as const;
type Sort = keyof typeof PREFIX;

/** Words and pairs that are written alike are features of their own. */
export const termHash = (sort: Sort, term: string): number => featureHash(PREFIX[sort] + term);

/** A text with its terms, which whoever indexes it has counted already. */
export interface CountedText {
  /** From `normaliseForTerms`. */
  normalised: string;
  words: EachTerm;
  pairs: EachTerm;
}

const countsOf = (sort: Sort, terms: Iterable<string>): EachTerm => {
  const counts = countTerms(terms);
  return (visit) => {
    for (const [term, count] of counts) visit(termHash(sort, term), count);
  };
};

/** A repeat adds ever less; hardly any term stands in a text more often than these. */
const DAMPED = Array.from({ length: 64 }, (_, count) => 1 + Math.log(count));
const damped = (count: number): number => DAMPED[count] ?? 1 + Math.log(count);

/** The vector of a text whose terms are counted. */
export function offlineVector({ normalised, words, pairs }: CountedText): Float32Array {
  const features = new HashedFeatures(DIMENSIONS);
  const addAll = (each: EachTerm, weight: number) =>
    each((hash, count) => features.addHash(hash, weight * damped(count)));
  addAll(words, WEIGHT.word);
  addAll(pairs, WEIGHT.pair);
  addAll(countsOf('concept', conceptsOf(normalised)), WEIGHT.concept);
  for (const { number, standard, score } of rankClauses(normalised, STANDARD_IDS, TOPICS)) {
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
      const normalised = normaliseForTerms(text);
      const { words, pairs } = tokeniser.partsOf(normalised);
      return offlineVector({
        normalised,
        words: countsOf('word', words),
        pairs: countsOf('pair', pairs.map(pairText)),
      });
    });
  },
};
