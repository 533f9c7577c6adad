import type { Limit } from '../../../core/index.js';
import { isOneQuantity, kinship } from '../names.js';
import { substancesIn } from '../substances.js';
import { FINISHED, GENERIC, NUMBERED, QUALIFIERS, UNFINISHED } from './words.js';

/** A requirement or a value with the words it is told by. */
export interface Spoken {
  /** The name of the quantity right before the figure. */
  name: string;
  /** The words of its sentence around it. */
  words: string;
  line: number;
  start: number;
}

/** A value, whose words may hold those of a requirement before it in its sentence. */
export interface SpokenValue extends Spoken {
  /** The words right before the figure, since the last mark. */
  piece: string;
  /** It was said not to be too much of a load, which is of other things than what bears it. */
  isLoad: boolean;
  /** Where its words begin in the view. */
  wordsFrom: number;
  /** The words that called it conforming. */
  claim: string;
}

export interface StatedLimit extends Spoken {
  limit: Limit;
  end: number;
}

/** How surely a value is of a requirement: by its name and thing, by the thing alone, or as the only one of its sentence. */
export type Tie = 'named' | 'shared' | 'only';

const HAN = /\p{Script=Han}/u;
const SHORTEST = 2;
const PLAIN =
  /^(?:that|this|with|from|were|have|been|must|shall|kept|during|which|value|values|report|shows?|showed|limit|measured|required|maximum|permitted|found|reads?|readings?|than|more|below|above|most|display|record|visit|morning|laboratory|register|operation)$/u;

const stemsOf = (words: string): Set<string> =>
  new Set(
    (words.toLowerCase().match(/[a-z]{3,}/gu) ?? [])
      .filter((word) => !PLAIN.test(word))
      .map((word) => word.slice(0, 5)),
  );

/** How much the words have in common that not any requirement has. */
export function shared(a: string, b: string): number {
  if (!HAN.test(a) || !HAN.test(b)) {
    const second = stemsOf(b);
    return [...stemsOf(a)].filter((word) => second.has(word)).length * SHORTEST;
  }
  const other = b.replace(GENERIC, '\n');
  let best = 0;
  for (const piece of a.replace(GENERIC, '\n').split(/[^\p{L}]+/u))
    for (let from = 0; from < piece.length; from++)
      while (from + best < piece.length && other.includes(piece.slice(from, from + best + 1))) best++;
  return best;
}

const numbered = (words: string): string[] =>
  (words.match(NUMBERED) ?? []).map((name) => name.toLowerCase().replace(/\s/gu, ''));

/** A value and a requirement: each speaks of a thing, a time or a state that the other does not. */
export function isApart(value: string, limit: string): boolean {
  if (QUALIFIERS.some((word) => word.test(value) !== word.test(limit))) return true;
  if (FINISHED.test(value) ? UNFINISHED.test(limit) : FINISHED.test(limit)) return true;
  const [first, second] = [numbered(value), numbered(limit)];
  return first.length > 0 && second.length > 0 && !first.some((name) => second.includes(name));
}

/** The requirement that a value is told of; null where none is, or several of which nobody can say which. */
export function tieOf(
  value: SpokenValue,
  limits: readonly StatedLimit[],
): { to: StatedLimit; tie: Tie } | null {
  const scored = limits
    .map((to) => ({ to, own: wordsBehind(value, to) }))
    .filter(
      ({ to, own }) =>
        kinship(value.name, to.name) !== 'other' &&
        !isApart(own, to.words) &&
        !(isParted(own) && !(value.isLoad && LOAD.test(to.words)) && isOfAnother(value.piece, to.words)),
    )
    .map(({ to, own }) => ({ to, common: shared(to.words, own), isSame: isSame(value, to) }))
    .sort((a, b) => b.common + (b.isSame ? 1 : 0) - a.common - (a.isSame ? 1 : 0) || b.to.start - a.to.start);
  const [best] = scored;
  if (!best) return null;
  const rivals = scored.filter(({ common, isSame }) => common === best.common && isSame === best.isSame);
  if (best.common >= SHORTEST) {
    const to = oneOf(
      rivals.map((rival) => rival.to),
      value.claim,
    );
    return to && { to, tie: best.isSame ? 'named' : 'shared' };
  }
  const beside = limits.filter(({ line }) => line === value.line);
  const [only] = beside;
  const isOnly = only !== undefined && new Set(beside.map(boundsOf)).size === 1 && only === best.to;
  return isOnly ? { to: only, tie: 'only' } : null;
}

/** Whose requirement it is. */
const SOURCES: readonly RegExp[] = [
  /内控|企业标准|企标|in-house|internal/iu,
  /国标|国家标准|GB\b|national/iu,
  /行业?标准?|industry/iu,
  /合同|协议|contract/iu,
  /图[纸样]|drawing/iu,
  /许可|permit|licen[cs]e/iu,
];

/** Of several with different bounds the one that the claim names: `企业内控≤6.5%,国标≤7.0%`, `符合内控要求`. */
function oneOf(rivals: readonly StatedLimit[], claim: string): StatedLimit | null {
  const [first] = rivals;
  if (!first || new Set(rivals.map(boundsOf)).size === 1) return first ?? null;
  const named = rivals.filter(({ words }) => {
    const own = /[^,;。]*$/u.exec(words)?.[0] ?? '';
    return SOURCES.some((source) => source.test(own) && source.test(claim));
  });
  // Both are said to be kept: the narrower holds the other.
  const highs = named.map(({ limit }) => limit.high?.value ?? null);
  if (named.length > 1 && highs.includes(null)) return null;
  return [...named].sort((a, b) => (a.limit.high?.value ?? 0) - (b.limit.high?.value ?? 0))[0] ?? null;
}

const LOAD = /载|储|存|起重|load|stor/iu;

/** Behind a requirement in the same piece of a sentence a value is of that, whatever it was found on. */
const isParted = (own: string): boolean => !/^[,、(]/u.test(own);

/** `2#变压器`: one of several that one requirement is for. */
const INSTANCE = /(?:\d{1,3}\s?[号#]|[一二三四]级)\p{Script=Han}{1,4}/gu;

/** `会议室温度`, `空压机储气罐压力`: the words right before a value name a thing or a substance that the requirement does not. */
function isOfAnother(piece: string, words: string): boolean {
  const [own, other] = [piece, words].map((text) => substancesIn(text).map(({ row }) => row));
  const [last] = (own ?? []).slice(-1);
  if (last !== undefined && (other ?? []).length > 0) return !other?.includes(last);
  const things =
    piece
      .replace(INSTANCE, '\n')
      .replace(GENERIC, '\n')
      .match(/\p{Script=Han}{2,}/gu) ?? [];
  return things.length > 0 && things.every((thing) => shared(thing, words) < SHORTEST);
}

/** The words of a value without those of the requirement that stands before it in its sentence. */
const wordsBehind = ({ words, wordsFrom }: SpokenValue, { limit }: StatedLimit): string =>
  words.slice(Math.max(0, limit.end - wordsFrom));

const boundsOf = ({ limit: { low, high } }: StatedLimit): string => `${low?.value}/${high?.value}`;

const isSame = ({ name }: Spoken, other: Spoken): boolean =>
  kinship(name, other.name) === 'same' || isOneQuantity(name, other.name);
