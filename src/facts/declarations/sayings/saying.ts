import { type DeclarationTopic, type Span, stretchAround } from '../../../core/index.js';
import { type Match, overlaps } from '../words.js';

/**
 * A statement known by words of several kinds that stand together in any order: who, what became of it, since when. A
 * pattern that spells out the order knows the phrases it was written from; these know the relation.
 */
export interface Saying {
  topic: DeclarationTopic;
  exists: boolean;
  /** A word of each kind; the statement runs from the first of them to the last. */
  holds: readonly RegExp[];
  /** Words anywhere in the sentence that make it something else. */
  lacks?: RegExp;
  sorts?: readonly string[];
  /** What came of it may be told behind a semicolon: `his hand was cut; he was off work for a week`. */
  goesOn?: true;
}

/** Kinds that stand further apart, in UTF-16 units, are of different statements. */
const WIDEST = 160;
/** How far the statement is widened to the marks around it, for a quote that can be read. */
const WIDENED = 12;

/**
 * What a sentence says by such words; offsets into the sentence. Never certain: words in any order leave room for
 * another reading.
 */
export const readSayings = (content: string, sayings: readonly Saying[]): Said[] =>
  withSortsOfAll(saidBy(content, sayings));

type Said = Match & Pick<Saying, 'topic'>;

/** `质检科并入生产部，科长改任副部长`: words that tell two sorts of one thing speak of both. */
const withSortsOfAll = (said: readonly Said[]): Said[] =>
  said.map((one) => {
    if (one.sorts.length === 0) return one;
    const alike = said.filter((other) => areAlike(one, other));
    return { ...one, sorts: [...new Set(alike.flatMap(({ sorts }) => sorts))] };
  });

const areAlike = (a: Said, b: Said): boolean =>
  a.topic === b.topic && a.exists === b.exists && overlaps(a, b);

const saidBy = (content: string, sayings: readonly Saying[]): Said[] =>
  sayings.flatMap(({ topic, exists, holds, lacks, sorts = [] }) => {
    const span = spanOfKinds(content, holds);
    if (!span || lacks?.test(content)) return [];
    const { start, end } = wholeWords(content, stretchAround(content, span, ',;。', WIDENED));
    const [index, text] = [start, content.slice(start, end)];
    return [{ topic, index, end, text, exists, certain: false, sorts }];
  });

/** From the first word of the kinds to the last; null where one is missing or far off. */
function spanOfKinds(content: string, kinds: readonly RegExp[]): Span | null {
  let [start, end] = [content.length, 0];
  for (const kind of kinds) {
    const found = kind.exec(content);
    if (!found) return null;
    start = Math.min(start, found.index);
    end = Math.max(end, found.index + found[0].length);
  }
  return end - start > WIDEST ? null : { start, end };
}

const LETTER = /[A-Za-z'’]/;
const isInsideWord = (content: string, at: number): boolean =>
  at > 0 && LETTER.test(content.charAt(at - 1)) && LETTER.test(content.charAt(at));

/** With the rest of the words at its ends that were cut, and without the spaces there. */
function wholeWords(content: string, wide: Span): Span {
  let { start, end } = wide;
  while (isInsideWord(content, start)) start--;
  while (isInsideWord(content, end)) end++;
  while (content.charAt(start) === ' ') start++;
  while (content.charAt(end - 1) === ' ') end--;
  return { start, end };
}
