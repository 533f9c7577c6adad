import { type DeclarationTopic, stretchAround } from '../../../core/index.js';
import type { Match } from '../words.js';

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
export const readSayings = (
  content: string,
  sayings: readonly Saying[],
): Array<Match & Pick<Saying, 'topic'>> =>
  sayings.flatMap(({ topic, exists, holds, lacks, sorts = [] }) => {
    const span = spanOfKinds(content, holds);
    if (!span || lacks?.test(content)) return [];
    const { start, end } = stretchAround(content, span, ',;。', WIDENED);
    const [index, text] = [start, content.slice(start, end)];
    return [{ topic, index, end, text, exists, certain: false, sorts }];
  });

/** From the first word of the kinds to the last; null where one is missing or far off. */
function spanOfKinds(content: string, kinds: readonly RegExp[]): { start: number; end: number } | null {
  let [start, end] = [content.length, 0];
  for (const kind of kinds) {
    const found = kind.exec(content);
    if (!found) return null;
    start = Math.min(start, found.index);
    end = Math.max(end, found.index + found[0].length);
  }
  return end - start > WIDEST ? null : { start, end };
}
