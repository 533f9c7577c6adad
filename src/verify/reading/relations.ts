import type { Span } from '../../core/index.js';
import { labelsOf } from './labels.js';
import type { Passage, Piece } from './passage.js';
import type { Quantity } from './quantities.js';
import { comparable } from './requirements.js';

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
      `${NOT}(?:高于|大于|超过|超出|多于|长于|\\babove\\b|\\bover\\b(?= \\d| the)|\\bexceed(?:s|ed|ing)?\\b|\\b(?:higher|more|greater|longer) than\\b)`,
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

const FAR = 24;
/** Bare numbers are compared only with what stands right before. */
const CLOSE = 8;
/** `98.6%，不低于98%`: nothing but punctuation between, else the words quote a limit. */
const DIRECT = /^[\s,，均为也都]{0,4}$/u;

function figureAfter(passage: Passage, piece: Piece, at: number): Quantity | null {
  return (
    passage.quantities.find(
      (q) => q.core.start >= at && q.core.start - at <= FAR && q.core.end <= piece.end,
    ) ?? null
  );
}

/** The nearest figure before the word in its sentence that measures the same; limits do not count. */
function figureBefore(passage: Passage, sentence: Span, at: number, object: Quantity): Quantity | null {
  const labels = labelsOf(passage);
  const before = passage.quantities.filter(
    (q, index) =>
      q.start >= sentence.start &&
      q.core.end <= at &&
      q.upper === null &&
      q.comparison === null &&
      labels[index]?.role !== 'limit',
  );
  const nearest = before.reverse().find((q) => sameKind(q, object));
  if (!nearest) return null;
  const gap = passage.text.slice(nearest.core.end, at);
  const bothKnown = nearest.measure.dimension !== null && object.measure.dimension !== null;
  return bothKnown || gap.length <= CLOSE ? nearest : null;
}

/** Comparing counts of different things, or a bare number with a count, says nothing. */
const sameKind = (a: Quantity, b: Quantity): boolean => {
  const bareCount =
    [a, b].some((q) => q.measure.dimension === 'count') && a.measure.dimension !== b.measure.dimension;
  return comparable(a, b) && !bareCount;
};

export function readRelations(passage: Passage): Relation[] {
  return passage.pieces.flatMap((piece) =>
    WORDS.flatMap(([operator, words]) =>
      [...piece.text.matchAll(words)].flatMap((match) => {
        const start = piece.start + match.index;
        const before = passage.text.slice(Math.max(0, start - 12), start);
        if (operator.endsWith('=') && QUOTED.test(before)) return [];
        const object = figureAfter(passage, piece, start + match[0].length);
        const sentence = passage.sentences[piece.sentence];
        if (!object || !sentence) return [];
        const subject = figureBefore(passage, sentence, start, object);
        if (operator.endsWith('=') && (!subject || !DIRECT.test(passage.text.slice(subject.core.end, start))))
          return [];
        return [{ start, end: object.end, operator, subject, object, piece }];
      }),
    ),
  );
}

/** Whether a figure is what another one is compared with, not a limit that is quoted. */
export const isRelation = (passage: Passage, q: Quantity): boolean =>
  readRelations(passage).some(({ object, operator }) => object === q && !operator.endsWith('='));
