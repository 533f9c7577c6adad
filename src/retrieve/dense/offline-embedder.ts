import { type Embedder, STANDARD_IDS } from '../../core/index.js';
import { rankClauses } from '../../standards/index.js';
import { conceptsOf } from '../terms/concepts.js';
import { loadTokeniser, normaliseForTerms, type Tokeniser } from '../terms/tokenise.js';
import { vocabularyFingerprint } from '../terms/vocabulary.js';
import { murmur3 } from './hash.js';

const DIMENSIONS = 256;

/** What each sort of feature adds to a vector. Concepts and topics carry meaning across different wordings. */
const WEIGHT = { word: 1, pair: 0.4, concept: 1.5, topic: 4 } as const;

/** Further topics are noise: a passage is about one clause, sometimes two. */
const TOPICS = 3;

type Features = Map<string, number>;

function addAll(features: Features, prefix: string, terms: readonly string[], weight: number): void {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const [term, count] of counts) features.set(prefix + term, weight * (1 + Math.log(count)));
}

function featuresOf(text: string, tokeniser: Tokeniser): Features {
  const features: Features = new Map();
  const { words, pairs } = tokeniser.terms(text);
  addAll(features, 'w', words, WEIGHT.word);
  addAll(features, 'p', pairs, WEIGHT.pair);
  addAll(features, 'c', conceptsOf(text), WEIGHT.concept);
  for (const { number, standard, score } of rankClauses(normaliseForTerms(text), STANDARD_IDS).slice(
    0,
    TOPICS,
  )) {
    features.set(`t${standard}${number}`, WEIGHT.topic * score);
  }
  return features;
}

/** A zero vector stays zero: a text without any feature is like no other. */
function normalise(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}

/**
 * Folds features into a vector: each goes to one place, with a sign, both from its hash, so that collisions cancel
 * out on average (Weinberger et al., Feature Hashing for Large Scale Multitask Learning, ICML 2009).
 */
export function hashFeatures(features: ReadonlyMap<string, number>, dimensions: number): Float32Array {
  const vector = new Float32Array(dimensions);
  for (const [feature, weight] of features) {
    const hash = murmur3(feature, 0);
    const place = (hash >>> 1) % dimensions;
    vector[place] = (vector[place] ?? 0) + (hash & 1 ? weight : -weight);
  }
  return normalise(vector);
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
    return texts.map((text) => hashFeatures(featuresOf(text, tokeniser), DIMENSIONS));
  },
};
