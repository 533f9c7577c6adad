import { agrees } from './companions.js';
import type { Line } from './evidence.js';
import { type Passage, pieceAt } from './passage.js';
import { baseOf, type Quantity } from './quantity.js';
import { spread } from './spreads.js';

const MOST_OF_LINE = 16;

const EACH =
  /(?:平均)?每(?:一)?[\p{Script=Han}]{1,3}(?:为|约)?\s?$|平均\s?$|\b(?:each|per \w+|apiece|on average)\s?$/iu;
const EACH_AFTER = /^\s?(?:each|apiece|per \w+|on average)\b/iu;

/** `平均每盘500米` of a noted `15盘共7.5km`: one noted figure shared out over another. */
export function isShareOut(q: Quantity, narrative: Passage, lines: readonly Line[]): boolean {
  const before = narrative.text.slice(Math.max(0, q.start - 12), q.start);
  if (!EACH.test(before) && !EACH_AFTER.test(narrative.text.slice(q.end, q.end + 16))) return false;
  return lines.some(({ quantities }) => {
    const few = quantities.slice(0, MOST_OF_LINE);
    return few.some((whole) =>
      few.some(
        (by) =>
          by !== whole &&
          by.value > 1 &&
          by.decimals === 0 &&
          (agrees(whole.value / by.value, q) || agrees(baseOf(whole) / by.value / q.measure.factor, q)),
      ),
    );
  });
}

const IN_ALL = /共|合计|总计|\b(?:in all|in total|together|altogether)\b/iu;
const MORE = /^\s?(?:more|further|others?|additional)\b|^\s?[个只台件份张人名处把块条批]?(?:也|又)/iu;
const ANOTHER = /(?:又|另|再)[^\d,;。]{0,4}$|\bother \w*\s?$/iu;

/** `three in all` of a noted `curtain torn, … 2 more torn`: one, and so many more. */
export const isOneAndMore = (q: Quantity, narrative: Passage, lines: readonly Line[]): boolean =>
  q.decimals === 0 &&
  IN_ALL.test(narrative.text.slice(Math.max(0, q.start - 12), q.end + 12)) &&
  lines.some(({ text, quantities }) =>
    quantities.some(
      (n) =>
        n.value === q.value - 1 &&
        (MORE.test(text.slice(n.end)) || ANOTHER.test(text.slice(Math.max(0, n.start - 6), n.start))),
    ),
  );

/** `of 2025`, told of a year that stands in the notes in whatever form, or of the year of the audit. */
export const isNotedYear = (q: Quantity, lines: readonly Line[], audited: number | null): boolean =>
  q.measure.dimension === null &&
  q.decimals === 0 &&
  q.upper === null &&
  q.value >= 1990 &&
  q.value < 2050 &&
  (q.value === audited ||
    lines.some(
      ({ text }) =>
        text.includes(String(q.value)) || new RegExp(`FY\\s?${q.value % 100}(?!\\d)`, 'iu').test(text),
    ));

const KEPT = /在[^,;。]{0,14}内|符合|合格|\b(?:within|inside|in range)\b/iu;
const BEYOND = /超|[高低]于|不(?:符合|合格)|\b(?:above|below|outside|beyond|over|under)\b/iu;

/** A figure with its tolerance, or a range, as its two ends. */
const endsOf = (q: Quantity): readonly [number, number] | null =>
  q.upper === null ? spread(q) : [q.value, q.upper];

/** `两处在范围内` of a noted `要求 55±5 54 58 64`: how many of the noted readings keep to the range, or do not. */
export function isCountKept(q: Quantity, narrative: Passage, lines: readonly Line[]): boolean {
  if (q.decimals > 0 || q.upper !== null) return false;
  const said = pieceAt(narrative, q.start)?.text ?? '';
  const beyond = BEYOND.test(said);
  if (!beyond && !KEPT.test(said)) return false;
  return lines.some(({ quantities }) =>
    quantities.some((range) => {
      const ends = endsOf(range);
      if (ends === null) return false;
      const readings = quantities.filter(
        (other) => endsOf(other) === null && other.measure.dimension !== 'count' && other !== range,
      );
      const kept = readings.filter(({ value }) => value >= ends[0] && value <= ends[1]).length;
      return readings.length > 1 && q.value === (beyond ? readings.length - kept : kept);
    }),
  );
}
