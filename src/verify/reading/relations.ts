import { rememberFor, type Span } from '../../core/index.js';
import { labelsOf } from './labels.js';
import { numbersThing } from './numbered.js';
import type { Passage, Piece } from './passage.js';
import type { Quantity } from './quantity.js';
import { comparable } from './senses.js';
import { firstFrom, within } from './within.js';

export type Operator = '>' | '<' | '>=' | '<=';

/** A statement that one figure stands above or below another. */
export interface Relation extends Span {
  operator: Operator;
  /** The figure that is compared; null where the narrative leaves it out. */
  subject: Quantity | null;
  object: Quantity;
  piece: Piece;
}

const NOT = "(?<!不|未|没|没有|未曾|不会|没能|no |not |never |n[’']t )";
const WORDS: ReadonlyArray<readonly [Operator, RegExp]> = [
  [
    '>=',
    /(?<!未|没|没有|不|能)达到(?=[^,;。]{0,3}\d)|不低于|不少于|不小于|未低于|没有低于|\b(?:not|no) (?:less|lower|below|fewer) than\b/giu,
  ],
  [
    '<=',
    /不高于|不超过|不大于|不多于|未超[过出]|未高于|没有?超过|\b(?:not exceed(?:ing)?|no more than|not more than|not above|no higher than|within the)\b/giu,
  ],
  [
    '>',
    new RegExp(
      `${NOT}(?:高于|大于|超过|超出|多于|长于|高出(?=[^,;。\\d]{0,3}(?:警戒|限|上限|目标|标准|规定|报警|控制|要求|内控)[^,;。\\d]{0,4}\\d)|\\babove\\b|\\bover\\b(?= \\d| the)|\\bexceed(?:s|ed|ing)?\\b|\\b(?:higher|more|greater|longer) than\\b)`,
      'giu',
    ),
  ],
  [
    '<',
    new RegExp(
      `${NOT}(?:低于|小于|少于|不足(?![^,;。]{0,14}要求)|不到|短于|未达到(?=[^,;。]{0,4}\\d[^,;。目指承要]{0,12}(?:$|[,;。]|的更换值|的报警值))|\\bbelow\\b|\\bunder\\b|\\b(?:less|lower|shorter|fewer) than\\b|\\bshort of\\b)`,
      'giu',
    ),
  ],
];

/** A requirement in these words is quoted, not compared with: `要求不少于15秒`. */
const QUOTED =
  /(?:要求|规定|标准|目标|指标|应|须|需|限值?|合格|允许|为|是|[(（]|\b(?:is|are|of|be|must|should|target|limit|required|objectives?|for)\b)[\s:]*$/iu;

/** `against a target of under 2%`: so the requirement reads. */
const OF_TARGET =
  /\b(?:target|limit|goal|aim|ceiling|requirement|objective|maximum)s? (?:of|is|was|being) (?:just )?$/iu;

const OF_A_TARGET = /^\s?(?:以内|内)?的?(?:目标|要求|标准|指标|承诺|时限|规定|限值)/u;

/** `超过处置时限5天`: by how much a term was exceeded, and not the term. */
const EXCEEDED_BY = /(?:时限|期限|有效期|交期|工期|到期日|截止日)(?:已|了|达|约)?\s?$/u;

const FAR = 24;
/** Bare numbers are compared only with what stands right before. */
const CLOSE = 8;
/** `92.1，人员每班不足四十分钟`: the next assertion has a subject of its own. */
const ANOTHER_SUBJECT = /[,;，；]\s?(?!但|仍|也|均|都|已|明显|略|远|且|并|而)\p{Script=Han}{3}/u;
const isBeside = (gap: string): boolean => gap.length <= CLOSE && !ANOTHER_SUBJECT.test(gap);
/** `98.6%，不低于98%`: nothing but punctuation between, else the words quote a limit. */
const DIRECT = /^[\s,，均为也都]{0,4}$/u;

const figureAfter = (passage: Passage, piece: Piece, at: number): Quantity | null =>
  within(passage.quantities, { start: Math.max(piece.start, at - FAR), end: piece.end }).find(
    ({ core }) => core.start >= at && core.start - at <= FAR,
  ) ?? null;

/** `比1月的2.4下降，低于2.0`: what the result was before. */
const COMPARED_WITH = /(?:比|较)(?:上|去|前|同|\d{1,2}月)[^,;。]{0,6}$/u;

/** `1.4 in 2025, below 2.0`. */
const isYear = ({ value, decimals, measure }: Quantity): boolean =>
  measure.dimension === null && decimals === 0 && value >= 1990 && value < 2050;

/** The nearest figure before the word in its sentence that measures the same; limits do not count. */
function figureBefore(passage: Passage, sentence: Span, at: number, object: Quantity): Quantity | null {
  const labels = labelsOf(passage);
  for (let index = firstFrom(passage.quantities, at) - 1; index >= 0; index--) {
    const q = passage.quantities[index];
    if (!q || q.start < sentence.start) break;
    const isResult =
      !isYear(q) &&
      !COMPARED_WITH.test(passage.text.slice(Math.max(0, q.start - 12), q.start)) &&
      !numbersThing(passage.text, q) &&
      q.upper === null &&
      q.comparison === null &&
      labels[index]?.role !== 'limit';
    if (!isResult || q.core.end > at) continue;
    if (!sameKind(q, object) && !boundsCount(passage.text, q, object)) continue;
    const bothKnown = q.measure.dimension !== null && object.measure.dimension !== null;
    return bothKnown || isBeside(passage.text.slice(q.core.end, at)) ? q : null;
  }
  return null;
}

/** Comparing counts of different things, or a bare number with a count, says nothing. */
const sameKind = (a: Quantity, b: Quantity): boolean => {
  const counts = [a, b].filter((q) => q.measure.dimension === 'count');
  return comparable(a, b) && (counts.length === 0 || a.measure.spelling === b.measure.spelling);
};

/** `不良3个，超过接收数5`: the acceptance number bounds the count right before it. */
const ACCEPTANCE = /(?:接收数|允收数|合格判定数|Ac)[\s=:为]*$/u;
const boundsCount = (text: string, before: Quantity, object: Quantity): boolean =>
  before.measure.dimension === 'count' &&
  object.measure.dimension === null &&
  ACCEPTANCE.test(text.slice(Math.max(0, object.start - 8), object.core.start));

/** What a passage says of figures standing above or below others; read once. */
export const readRelations = rememberFor((passage: Passage): Relation[] =>
  passage.pieces.flatMap((piece) => relationsIn(passage, piece)),
);

function relationAt(
  passage: Passage,
  piece: Piece,
  operator: Operator,
  match: RegExpExecArray,
): Relation | null {
  const start = piece.start + match.index;
  const quoted = operator.endsWith('=');
  const before = passage.text.slice(Math.max(0, start - FAR), start);
  if ((quoted && QUOTED.test(before.slice(-12))) || OF_TARGET.test(before)) return null;
  const object = figureAfter(passage, piece, start + match[0].length);
  const sentence = passage.sentences[piece.sentence];
  if (!object || !sentence) return null;
  // `没有超过限值:53dB(≤55)` tells the results behind the colon.
  if (/[:;]/u.test(passage.text.slice(start + match[0].length, object.core.start))) return null;
  if (EXCEEDED_BY.test(passage.text.slice(start, object.core.start))) return null;
  // `达到3分钟的目标`: whether less or more of it is asked for, another check knows.
  const timed = object.measure.dimension === 'time';
  if (timed && /^达到/u.test(match[0]) && OF_A_TARGET.test(passage.text.slice(object.end))) return null;
  // `超过85分贝的为清砂岗位` tells which of several it is.
  if (/^\s?的(?:为|是|系|有|仅|只|点位?|岗位|共|占|[一二两三\d]|那)/u.test(passage.text.slice(object.end)))
    return null;
  // `设计75减25即50的下限`: a sum, and no limit yet.
  if (/^\s?(?:[减加]|minus|plus)/u.test(passage.text.slice(object.end))) return null;
  const subject = figureBefore(passage, sentence, start, object);
  const direct = subject !== null && DIRECT.test(passage.text.slice(subject.core.end, start));
  return quoted && !direct ? null : { start, end: object.end, operator, subject, object, piece };
}

const relationsIn = (passage: Passage, piece: Piece): Relation[] =>
  WORDS.flatMap(([operator, words]) =>
    [...piece.text.matchAll(words)].flatMap((match) => relationAt(passage, piece, operator, match) ?? []),
  );

/** The figures that another one is compared with; a limit that is only quoted is not among them. */
export const comparedFigures = (passage: Passage): ReadonlySet<Quantity> =>
  new Set(
    readRelations(passage)
      .filter(({ operator }) => !operator.endsWith('='))
      .map(({ object }) => object),
  );
