import { type Figure, isFigureSlip } from '../../core/index.js';
import { scanEnglishNumbers } from './english-numbers.js';

/** Whether what looks like a whole with its parts behind it may be something else. */

/** `Of the seven complaints, ...`: what follows divides them. */
export const OPENED = /\bof (?:the |these |those |all )?$/iu;

/** `31 near misses were reported. Fifteen concerned slips, eleven lifting and five chemicals`: itself one of the parts. */
export function isPartOf(content: string, total: Figure, parts: readonly Figure[]): boolean {
  const ahead = content.slice(Math.max(0, total.start - LAST_SENTENCE), total.start);
  const sum = parts.reduce((value, part) => value + part.value, total.value);
  return (
    /\.\s$/u.test(ahead) &&
    scanEnglishNumbers(ahead.slice(ahead.lastIndexOf('. ', ahead.length - 3) + 1)).some(({ value }) =>
      isFigureSlip(value, sum, NEXT_TO),
    )
  );
}
/** `nine on 2,195 jobs (four colour, three late, two miscounts)`: the number before it is what the parts add up to. */
export function isFilledBefore(content: string, total: Figure, parts: readonly Figure[]): boolean {
  const ahead =
    content
      .slice(Math.max(0, total.start - SAME_CLAUSE), total.start)
      .split(/[.;:]\s/u)
      .at(-1) ?? '';
  const sum = parts.reduce((value, part) => value + part.value, 0);
  return scanEnglishNumbers(ahead).some(({ value }) => value === sum);
}
const SAME_CLAUSE = 40;

const NEXT_TO = 0.12;
const LAST_SENTENCE = 120;

/** Behind a mere comma or a dash, and far behind the whole, numbers of other things may follow. */
export const isSure = (ahead: string, gap: string): boolean =>
  OPENED.test(ahead) ||
  (gap.length <= FARTHEST &&
    /[:(]|\bof (?:which|whom|these)\b|made up|consisting|compris|composed|split|namely/iu.test(gap));

const FARTHEST = 62;
