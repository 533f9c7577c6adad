import {
  type Figure,
  isPlainFigure,
  type Measurement,
  type Report,
  type Span,
  scanFigures,
  shiftFigure,
  viewText,
} from '../../core/index.js';
import { type ReadLimit, readLimits } from './limits.js';
import { quantityName } from './names.js';
import { ADMITTED, BLAMELESS, COLLECTIVE, CONFORMING, MEASURED_SHARE } from './words.js';

/**
 * Values whose requirement stands some lines before them under the same name, with what was said of them further on:
 * `要求捻度偏差不超过±3%` … `捻度偏差：-4.1%` … `综合结论：符合要求，准予出厂`.
 */

const LINES_BETWEEN = 6;
const REACH = 260;
const SHORTEST = 3;
/** `最小值7Pa`: of the quantity that its line speaks of. */
const EXTREME = /(?<which>最[小低]|最[大高])(?:值|的|为|达|:)*\s?$/u;
const BOUND = /(?:不得?)?(?:超过|大于|小于|低于|高于)$/u;
const QUANTITY = /^\p{Script=Han}{2,6}/u;

interface Named<T> {
  fact: T;
  name: string;
  line: number;
}

export function readApart(report: Report, known: ReadonlySet<number>): Measurement[] {
  if (report.language === 'en') return [];
  const limits: Named<ReadLimit>[] = [];
  return report.lines.flatMap((line, index) => {
    if (line.kind === 'heading') return [];
    const content = viewText(report, line);
    if (!/\d/u.test(content)) return [];
    const own = readLimits(content);
    for (const limit of own) {
      const name = quantityName(content, limit).replace(BOUND, '');
      const objective = limit.unit?.dimension === 'ratio' && !MEASURED_SHARE.test(name);
      if (QUANTITY.test(name) && !objective)
        limits.push({ fact: shifted(limit, line.start), name, line: index });
    }
    const near = limits.filter((limit) => index - limit.line <= LINES_BETWEEN);
    if (near.length === 0) return [];
    return scanFigures(content).flatMap((figure) => {
      const inLimit = own.some(({ start, end }) => figure.start < end && start < figure.end);
      if (inLimit || !isReading(figure) || known.has(line.start + figure.start)) return [];
      const limit = near.findLast(
        ({ fact, name, line: at }) =>
          fact.unit?.dimension === figure.unit?.dimension &&
          (at < index || fact.end <= line.start + figure.start) &&
          isNamedSo(content, figure, name),
      );
      if (!limit) return [];
      const claim = claimBehind(report, line.start + figure.end);
      return claim
        ? [
            {
              start: Math.min(limit.fact.start, line.start + figure.start),
              end: claim.end,
              values: [shiftFigure(figure, line.start)],
              limit: limit.fact,
              claim,
              apart: true as const,
            },
          ]
        : [];
    });
  });
}

const shifted = (limit: ReadLimit, by: number): ReadLimit => ({
  ...limit,
  start: limit.start + by,
  end: limit.end + by,
});

const isReading = (figure: Figure): boolean => figure.unit !== null && isPlainFigure(figure);

function isNamedSo(content: string, figure: Figure, name: string): boolean {
  const own = quantityName(content, figure);
  const [short, long] = own.length <= name.length ? [own, name] : [name, own];
  if (short.length >= SHORTEST && long.endsWith(short)) return true;
  const lead = content.slice(Math.max(0, figure.start - 8), figure.start);
  return EXTREME.test(lead) && content.slice(0, figure.start).includes(name.slice(0, 2));
}

/** The words behind that call it conforming, unless they admit a miss. */
function claimBehind({ view: { text } }: Report, from: number): Span | null {
  const behind = text.slice(from, from + REACH);
  const claim = COLLECTIVE.exec(behind) ?? CONFORMING.exec(behind);
  if (!claim) return null;
  const until = claim.index + claim[0].length;
  if (ADMITTED.test(behind.slice(0, until + 24).replace(BLAMELESS, ''))) return null;
  return { start: from + claim.index, end: from + until };
}
