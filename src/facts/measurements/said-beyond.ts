import {
  baseValue,
  type Figure,
  isPlainFigure,
  type Measurement,
  type Report,
  scanFigures,
  shiftFigure,
  viewText,
} from '../../core/index.js';

/**
 * A value that its own words place on the wrong side of the limit right behind it: `87.4dB(A),低于限值85dB(A)`. Values
 * that are where the words say are left out.
 */
export const readSaidBeyond = (report: Report): Measurement[] =>
  report.language === 'en'
    ? []
    : report.sentences.flatMap((sentence) => {
        const content = viewText(report, sentence);
        if (!SIDE.test(content)) return [];
        const figures = scanFigures(content);
        return figures.flatMap((value, index) => {
          const limit = figures[index + 1];
          const found = limit && measurementOf(content, value, limit);
          return found ? [shifted(found, sentence.start)] : [];
        });
      });

const SIDE = /(?:低于|小于|未超|不超|没有超|高于|大于|不低于)[^,。;\d]{0,14}(?:限|标准|要求|规定)/u;
const LIMIT =
  '[^,。;\\d]{0,10}?(?:限值|限量|上限|下限|标准(?:值|限值|要求)?|要求(?:值)?|规定(?:值)?|控制值)(?:的|为|是|:)?\\s?';
const BELOW = new RegExp(
  `^\\s?[,(]?\\s?(?<claim>(?:均|都|仍|也|远)?(?:低于|小于|未超过?|不超过|没有超过))${LIMIT}$`,
  'u',
);
const ABOVE = new RegExp(`^\\s?[,(]?\\s?(?<claim>(?:均|都|仍|也|远)?(?:高于|大于|不低于))${LIMIT}$`, 'u');
/** `高于上限`, `超过限值`: told as a miss. */
const MISS = /高于[^,。;\d]{0,8}(?:限值|限量|上限)|大于[^,。;\d]{0,8}(?:限值|限量|上限)/u;

function measurementOf(content: string, value: Figure, limit: Figure): Measurement | null {
  if (!isPlainFigure(value) || limit.upper !== null || limit.unit === null) return null;
  if (value.unit?.dimension !== limit.unit.dimension) return null;
  const gap = content.slice(value.end, limit.core.start);
  const [below, above] = [BELOW.exec(gap), MISS.test(gap) ? null : ABOVE.exec(gap)];
  const told = below ?? above;
  if (!told) return null;
  const [found, end] = [baseValue(value), baseValue(limit)];
  if (below ? found <= end : found >= end) return null;
  const start = value.end + told[0].indexOf(told.groups?.claim ?? '');
  const bound = { value: end, strict: false };
  return {
    start: value.start,
    end: limit.end,
    values: [value],
    limit: {
      start: limit.start,
      end: limit.end,
      raw: limit.raw,
      unit: limit.unit,
      low: below ? null : bound,
      high: below ? bound : null,
    },
    claim: { start, end: start + (told.groups?.claim ?? '').length },
  };
}

const shifted = (found: Measurement, by: number): Measurement => ({
  start: found.start + by,
  end: found.end + by,
  values: found.values.map((value) => shiftFigure(value, by)),
  limit: { ...found.limit, start: found.limit.start + by, end: found.limit.end + by },
  claim: { start: found.claim.start + by, end: found.claim.end + by },
});
