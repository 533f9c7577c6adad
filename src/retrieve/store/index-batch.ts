import type { Writeup } from '../../core/index.js';
import { offlineEmbedder, offlineVector, termHash } from '../dense/offline-embedder.js';
import { buffersOf, type Segment, SegmentBuilder } from '../lexical/segment.js';
import { Pace } from '../pace.js';
import { type ClauseKey, keysOf } from '../search/clause-table.js';
import { dayOf } from '../search/recency.js';
import { clauseTitlesOf, embeddedText, TITLE_REPEATS } from '../search/search-index.js';
import { loadTokeniser, normaliseForTerms, type Parts, type Tokeniser } from '../terms/tokenise.js';

/** A batch of writeups as JSON; null for one that was removed meanwhile: nothing is found by it. */
export interface BatchTask {
  bodies: readonly (string | null)[];
}

export interface IndexedBatch {
  words: Segment;
  pairs: Segment;
  /** The clauses of each. */
  keys: ClauseKey[][];
  /** The day of each, as `dayOf` gives it. */
  days: Uint16Array;
  /** One after another; null where somebody else embeds. */
  vectors: Float32Array | null;
}

export const readBody = (body: string | null): Writeup | null =>
  body === null ? null : (JSON.parse(body) as Writeup);

/** The text that the vector of a writeup stands for. */
export const textToEmbed = (writeup: Writeup | null): string =>
  writeup === null ? '' : embeddedText(writeup);

/** Titles come up again and again; a firm's own hardly number more than this. */
const MOST_TITLES = 2000;

interface ReadTitle {
  normalised: string;
  parts: Parts;
}

/** Reads the terms of titles once each. */
class TitleTerms {
  private readonly known = new Map<string, ReadTitle>();

  constructor(private readonly tokeniser: Tokeniser) {}

  of(title: string): ReadTitle {
    const known = this.known.get(title);
    if (known) return known;
    const normalised = normaliseForTerms(title);
    const read = { normalised, parts: this.tokeniser.partsOf(normalised) };
    if (this.known.size < MOST_TITLES) this.known.set(title, read);
    return read;
  }
}

/** The terms of the document at hand by their hashes, each of which is worked out once in a batch. */
class HashedTerms {
  private readonly hashes: number[] = [];

  constructor(
    private readonly sort: 'word' | 'pair',
    private readonly builder: SegmentBuilder,
  ) {}

  forEach(visit: (hash: number, count: number) => void): void {
    this.builder.forEachTerm((number, count) => visit(this.hashOf(number), count));
  }

  private hashOf(number: number): number {
    const known = this.hashes[number];
    if (known !== undefined) return known;
    const hash = termHash(this.sort, this.builder.term(number));
    this.hashes[number] = hash;
    return hash;
  }
}

/** The postings of a batch as they grow. Each text is cut into terms once, for its postings and its vector. */
class BatchBuilder {
  readonly words = new SegmentBuilder();
  readonly pairs = new SegmentBuilder();
  private readonly hashedWords = new HashedTerms('word', this.words);
  private readonly hashedPairs = new HashedTerms('pair', this.pairs);
  private readonly titles: TitleTerms;

  constructor(private readonly tokeniser: Tokeniser) {
    this.titles = new TitleTerms(tokeniser);
  }

  /** Adds a writeup; returns its vector, which is that of `textToEmbed`, where one is wanted. */
  add(writeup: Writeup | null, embeds: boolean): Float32Array | null {
    const vector = writeup === null ? null : this.addTerms(writeup, embeds);
    this.words.endDocument();
    this.pairs.endDocument();
    return vector;
  }

  private addTerms(writeup: Writeup, embeds: boolean): Float32Array | null {
    const title = this.titles.of(writeup.title);
    const text = normaliseForTerms(writeup.text);
    this.count(this.tokeniser.partsOf(text), 1);
    this.count(title.parts, 1);
    const vector = embeds
      ? offlineVector({
          normalised: embeddedText({ title: title.normalised, text }),
          words: (visit) => this.hashedWords.forEach(visit),
          pairs: (visit) => this.hashedPairs.forEach(visit),
        })
      : null;
    this.count(title.parts, TITLE_REPEATS - 1);
    this.count(this.titles.of(clauseTitlesOf(writeup)).parts, TITLE_REPEATS);
    return vector;
  }

  private count({ words, pairs }: Parts, times: number): void {
    this.words.count(words, times);
    this.pairs.count(pairs, times);
  }
}

/** One part of computing an index, alike in a worker and outside. `embeds` is false where somebody else embeds. */
export async function indexBatch({ bodies }: BatchTask, embeds: boolean): Promise<IndexedBatch> {
  const builder = new BatchBuilder(await loadTokeniser());
  const writeups = bodies.map(readBody);
  const { dimensions } = offlineEmbedder;
  const vectors = embeds ? new Float32Array(writeups.length * dimensions) : null;
  const pace = new Pace();
  for (const [doc, writeup] of writeups.entries()) {
    const vector = builder.add(writeup, embeds);
    if (vector) vectors?.set(vector, doc * dimensions);
    await pace.rest();
  }
  return {
    words: builder.words.finish(),
    pairs: builder.pairs.finish(),
    keys: writeups.map((writeup) => (writeup === null ? [] : keysOf(writeup))),
    days: Uint16Array.from(writeups, (writeup) => dayOf(writeup?.date ?? null)),
    vectors,
  };
}

/** What of a batch is moved between threads rather than copied. */
export const movedWith = ({ words, pairs, vectors }: IndexedBatch): ArrayBuffer[] => [
  ...buffersOf(words),
  ...buffersOf(pairs),
  ...(vectors ? [vectors.buffer as ArrayBuffer] : []),
];
