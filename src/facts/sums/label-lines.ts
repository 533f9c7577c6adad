import { type Figure, type Report, type ReportLine, type SumFact, viewText } from '../../core/index.js';
import { onlyFigure } from '../only-figure.js';

/** Lists that an extractor left with a label on one line and its figure on the next, the total last. */

const TOTAL = /^(?:合计|总计|共计|总数|total|sum)\s?:?$/iu;
const LONGEST_LABEL = 20;
const FEWEST = 2;
const MOST = 40;

const wordsOf = (report: Report, line: ReportLine | undefined): string =>
  line && line.kind !== 'row' ? viewText(report, line).trim() : '';

/** The figure that fills a line; null where it holds anything else, or cannot be added. */
function figureAt(report: Report, line: ReportLine | undefined): Figure | null {
  const words = wordsOf(report, line);
  if (!line || words === '' || words.length > 16) return null;
  const figure = onlyFigure(report.view.text, line);
  return figure?.unit?.dimension === 'ratio' ? null : figure;
}

const isLabel = (words: string): boolean =>
  words.length > 0 && words.length <= LONGEST_LABEL && /\p{L}/u.test(words) && !/[。:]$/u.test(words);

export function readLabelLines(report: Report): SumFact[] {
  const { lines } = report;
  return lines.flatMap((line, index): SumFact[] => {
    if (!TOTAL.test(wordsOf(report, line))) return [];
    const total = figureAt(report, lines[index + 1]);
    if (!total) return [];
    const parts: Figure[] = [];
    for (let at = index - 1; at > 0 && parts.length < MOST; at -= 2) {
      const part = figureAt(report, lines[at]);
      const label = wordsOf(report, lines[at - 1]);
      if (!part || !isLabel(label) || figureAt(report, lines[at - 1]) || part.unit?.name !== total.unit?.name)
        break;
      parts.unshift(part);
    }
    const [first] = parts;
    if (!first || parts.length < FEWEST) return [];
    return [{ start: first.start, end: total.end, total, parts, exhaustive: 'yes' }];
  });
}
