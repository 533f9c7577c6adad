import { type Figure, foldWidth, type Span, scanFigures } from '../../core/index.js';
import { meets } from './meets.js';

/**
 * A requirement told first and readings told later in the same passage: `工艺卡要求扭矩 25±2N·m，现场抽两颗 29 和 30`,
 * `排放标准 6~9 … 在线 9.4`, `set 185 on the panel, card says 170-180`.
 */

const LAID_DOWN =
  /(?:要求|规定|标准|规程|规范|工艺卡?|限值|范围|作业(?:指导)?书|图纸|方案|卡片|公差|应[为在]|\b(?:spec|card|limit|range|tolerance|procedure|WI|drawing|required?|should be|traveller|instruction)\b)[^\d;；。]{0,14}$/iu;
const READ =
  /(?:现场|实际|实测|测得|量(?:了|得)|测(?:了|得)|红外|显示|表显|在线|读数|记录(?:里|上)?|有[一两\d][炉批件个次支根片处点台]|抽[查测检]?(?:[了\d一两二三四五几]{0,3}[个件只颗处台点份样片根次]?)|设定|设置|\b(?:actual(?:ly)?|measured|reads?|reading|shows?|showing|gauge|panel|display|found|set(?: at| to)?|running at|checked|sampled)\b)[^\d;；。]{0,10}$/iu;
const READ_BEHIND = /^ ?\S{0,3} ?(?:on the )?(?:panel|display|gauge|dial|screen)\b/iu;
/** Right behind a range its readings: `Rz 40~75，量了三点 38 45`. */
const READ_NEXT = /^[\s,，]{1,3}(?:量|测|实测|抽测|红外|现场|实际|measured|found)/iu;
/** `25±2`, `1200 +/-3`. */
const TOLERANCE = /(?<mid>\d+(?:\.\d+)?) ?(?:±|\+\/-) ?(?<by>\d+(?:\.\d+)?)/gu;
/** Right before the number of samples. */
const SAMPLED = /(?:抽[查测检]?了?|\b(?:checked|sampled))\s?$/iu;
/** Between readings of one row: `29 和 30`, `1199 1201`. */
const ROW = /^[\s,，、/和及与&]{1,3}(?:and )?$/u;

interface Reading {
  measured: Span;
  requirement: Span;
  met: boolean;
}

/** A figure with its tolerance as the range that it stands for. */
function withTolerances(text: string, figures: readonly Figure[]): Figure[] {
  const spans = [...text.matchAll(TOLERANCE)].map(({ 0: raw, index, groups }) => ({
    start: index,
    end: index + raw.length,
    low: Number(groups?.mid) - Number(groups?.by),
    high: Number(groups?.mid) + Number(groups?.by),
  }));
  return figures.flatMap((figure): Figure[] => {
    const inside = spans.find(({ start, end }) => figure.core.start < end && start < figure.core.end);
    if (!inside) return [figure];
    if (figure.core.start === inside.start) return [];
    const core = { start: inside.start, end: figure.core.end };
    return [{ ...figure, ...core, core, value: inside.low, upper: inside.high, comparison: null }];
  });
}

/** `ch. 3`: which of several places. */
const NUMBERED_PLACE = /\b(?:ch|no|room|store|line|bay|cell|chamber|tank|kiln|oven|press|machine)\.? $/iu;

/** No number of things: `抽3炉`. */
const isBare = ({ comparison, upper, unit, core, end }: Figure, text: string): boolean =>
  comparison === null &&
  upper === null &&
  unit?.dimension !== 'count' &&
  !/^[ ]?[#＃号]/u.test(text.slice(end)) &&
  !NUMBERED_PLACE.test(text.slice(0, core.start)) &&
  (unit !== null || !/^(?![和与及、])[\u4e00-\u9fff]/u.test(text.slice(end)));

/** `display -21.4C, spec -18 or colder`: a sign that the figure was read without. */
const MINUS = /(?:^|[\s,，:：(（≤≥<>、/\u4e00-\u9fff])-$/u;
const withSign = (text: string, figure: Figure): Figure =>
  figure.upper === null && figure.value > 0 && MINUS.test(text.slice(0, figure.core.start).slice(-2))
    ? { ...figure, value: -figure.value }
    : figure;

/** What the readings of a passage are against its one requirement; empty where it has none or several. */
export function readingsApart(passage: string): Reading[] {
  const text = foldWidth(passage);
  const figures = withTolerances(text, scanFigures(text)).map((figure) => withSign(text, figure));
  const tolerated = (figure: Figure): boolean => /±|\+\/-/u.test(text.slice(figure.start, figure.end));
  const limits = figures.filter(
    (figure, i) =>
      (figure.upper !== null || figure.comparison !== null) &&
      (tolerated(figure) ||
        (figure.upper !== null &&
          READ_NEXT.test(text.slice(figure.end, figures[i + 1]?.end ?? text.length))) ||
        LAID_DOWN.test(text.slice(Math.max(figures[i - 1]?.end ?? 0, figure.start - 24), figure.start))),
  );
  const [limit, ...more] = limits;
  if (!limit || more.length > 0) return [];
  if (figures.some((figure) => figure !== limit && (figure.upper !== null || figure.comparison !== null)))
    return [];
  const out: Reading[] = [];
  let row = false;
  let counted: Figure | undefined;
  figures.forEach((figure, i) => {
    const from = figures[i - 1]?.end ?? 0;
    const before = text.slice(from, figure.start);
    const begins =
      READ.test(text.slice(Math.max(0, figure.start - 24), figure.start)) ||
      READ_BEHIND.test(text.slice(figure.end));
    // `抽2颗`, `checked 5: …`: how many, not how much.
    if (SAMPLED.test(before) && figure.unit === null && Number.isInteger(figure.value)) {
      counted = figure;
      return;
    }
    row =
      figure !== limit &&
      isBare(figure, text) &&
      (begins || (counted !== undefined && counted === figures[i - 1]) || (row && ROW.test(before)));
    if (
      !row ||
      /[;；。]/u.test(text.slice(Math.min(figure.end, limit.end), Math.max(figure.start, limit.start)))
    )
      return;
    // A bare limit says nothing of a figure with a unit: `烘道 130±5，计时 42min`.
    if (limit.unit === null && figure.unit !== null) return;
    const met = meets(figure, limit, null);
    if (met !== null)
      out.push({ measured: figure.core, requirement: { start: limit.start, end: limit.end }, met });
  });
  return out;
}
