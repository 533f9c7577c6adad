import type { Case, Check, RawFlag } from '../flags.js';
import { followsLimit, pairsInTurn } from '../reading/in-turn.js';
import type { Passage, Piece } from '../reading/passage.js';
import { areInOneUnit, type Quantity } from '../reading/quantity.js';
import { within } from '../reading/within.js';

/** A figure is said to keep to its limit. */
const KEEPS =
  /未(?:超[出过标限差]?|偏离)|(?<!规定)不超(?:出|标|限|差)?(?![过\d])|没(?:有)?超|在[^,;。]{0,10}(?:范围|规定|允许|公差|时限|要求)(?:之)?内|[均都皆]在[^,;。]{0,10}(?:以内|之内|以下)|\bwithin (?:the )?(?:range|limits?|tolerance|spec\w*|setting)\b|\b(?:did|does|do) not exceed\b|\bnot exceeded\b/iu;
const DENIED = /(?:并非|不是|未能|没能|不)在|\bnot within\b/iu;

const low = (q: Quantity): number | null => {
  if (q.tolerance) return q.value - q.tolerance;
  if (q.upper !== null) return q.value;
  return q.comparison === '>=' || q.comparison === '>' ? q.value : null;
};
const high = (q: Quantity): number | null => {
  if (q.tolerance) return q.value + q.tolerance;
  if (q.upper !== null) return q.upper;
  return q.comparison === '<=' || q.comparison === '<' ? q.value : null;
};
/** A bare range may be a code (`heat 25-1187`) or days. */
const LAID_DOWN = /(?:工艺|标准|要求|规定|范围|限|公差|应|spec\w*|range|limits?|target)[^\d,;。]{0,8}$/iu;
const isBound = (q: Quantity): boolean => low(q) !== null || high(q) !== null;
const isLimit = (q: Quantity, text: string): boolean => {
  if (!isBound(q)) return false;
  if (q.tolerance || q.comparison !== null || q.measure.dimension !== null) return true;
  return LAID_DOWN.test(text.slice(Math.max(0, q.start - 20), q.start));
};

const isBeyond = (actual: Quantity, limit: Quantity, claimed: boolean): boolean => {
  const [least, most] = claimed && !isBound(limit) ? [null, limit.value] : [low(limit), high(limit)];
  return (least !== null && actual.value < least) || (most !== null && actual.value > most);
};

/** The assertions of the sentence up to and with the claim, back to the last semicolon. */
function stretch(piece: Piece, { text, sentences }: Passage): { start: number; end: number } {
  const from = sentences[piece.sentence]?.start ?? 0;
  const cut = Math.max(text.lastIndexOf(';', piece.start), text.lastIndexOf('；', piece.start), from - 1);
  return { start: Math.max(from, cut + 1), end: piece.end };
}

/** Whether the figure told last before the claim, or in it, breaks the limit told beside it. */
function breaksLimit(piece: Piece, { narrative }: Case): boolean {
  const { text } = narrative;
  const told = within(narrative.quantities, stretch(piece, narrative));
  const bare = told.filter((q) => within([q], piece).length > 0 && !isLimit(q, text));
  const claimed = bare.find((q) =>
    /超(?:过|出)?(?:了)?(?:每[年月季周日]|目标|限值|规定|要求|上限|允收数)?的?\s?$/u.test(
      text.slice(Math.max(0, q.start - 8), q.start),
    ),
  );
  const limit = claimed ?? told.findLast((q) => isLimit(q, text));
  const actual = told.findLast((q) => q !== limit && !isLimit(q, text) && (!claimed || q.end <= piece.start));
  if (!limit || !actual) return false;
  const pairs = pairsInTurn(narrative, limit);
  if (pairs) return pairs.some(([one, its]) => isBeyond(one, its, claimed !== undefined));
  return (
    !followsLimit(narrative, limit) &&
    areInOneUnit(actual, limit) &&
    isBeyond(actual, limit, claimed !== undefined)
  );
}

/** `两点在范围内，一点为188`: what is said of some of them only. */
const OF_SOME =
  /(?:\d|[一二两三四五六七八九十])[个只台件份张人名处把块条批根点次]?[^\d,;。]{0,8}(?:均|都)?在[^,;。]{0,14}内|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine) (?:\w+ )?(?:were|was|are|is) within\b/iu;

/** `175±5，显示183，未超出工艺范围`: what is said to keep to its limit is computed, not believed. */
export const checkLimitClaims: Check = (subject) =>
  subject.narrative.pieces.flatMap((piece): RawFlag[] =>
    KEEPS.test(piece.text) &&
    !DENIED.test(piece.text) &&
    !OF_SOME.test(piece.text) &&
    breaksLimit(piece, subject)
      ? [{ start: piece.start, end: piece.end, kind: 'drift', messageId: 'limit-broken', params: {} }]
      : [],
  );
