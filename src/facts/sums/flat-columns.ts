import {
  bareFigure,
  type Figure,
  type Report,
  type ReportLine,
  type SumFact,
  viewText,
} from '../../core/index.js';
import { NO_SUM_COLUMN, TOTAL } from './total-words.js';

/** Tables of which only the spaces between their columns are left: a label and its figures a line, the total last. */

const NUMBER = '\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?';
const ROW = new RegExp(
  `^(?<label>[\\p{L}(][^|\\t]{0,48}?)\\s+(?<numbers>(?:${NUMBER})(?:\\s+(?:${NUMBER})){0,5})$`,
  'u',
);
const ONE = new RegExp(NUMBER, 'gu');
const FEWEST = 3;
const MOST = 40;

interface Row {
  label: string;
  figures: Figure[];
}

function rowAt(report: Report, line: ReportLine | undefined): Row | null {
  if (!line || line.kind === 'row' || line.end - line.start > 80) return null;
  const match = ROW.exec(viewText(report, line).trimEnd());
  const { label = '', numbers = '' } = match?.groups ?? {};
  if (!match || /[。;:.]$/u.test(label)) return null;
  const from = line.start + match[0].length - numbers.length;
  return {
    label,
    figures: [...numbers.matchAll(ONE)].map(({ 0: raw, index }) => bareFigure(raw, from + index)),
  };
}

export function readFlatColumns(report: Report): SumFact[] {
  const { lines } = report;
  return lines.flatMap((line, index): SumFact[] => {
    if (!TOTAL_LINE.test(viewText(report, line).slice(0, 24))) return [];
    const total = rowAt(report, line);
    if (!total || !TOTAL.test(total.label)) return [];
    const rows: Row[] = [];
    let at = index - 1;
    for (; at >= 0 && rows.length < MOST; at -= 1) {
      const row = rowAt(report, lines[at]);
      if (!row || row.figures.length !== total.figures.length || TOTAL.test(row.label)) break;
      rows.unshift(row);
    }
    const above = lines[at];
    const header = above ? viewText(report, above) : '';
    if (rows.length < FEWEST || TOTAL.test(rowAt(report, above)?.label ?? '')) return [];
    const heads = header
      .trim()
      .split(/\s{2,}|\s(?=\p{Script=Han})/u)
      .slice(-total.figures.length);
    return total.figures.flatMap((figure, column): SumFact[] => {
      const head = total.figures.length === 1 ? header : (heads[column] ?? '');
      if (NO_SUM_COLUMN.test(head)) return [];
      const parts = rows.flatMap(({ figures }) => figures[column] ?? []);
      return [
        {
          start: parts[0]?.start ?? figure.start,
          end: figure.end,
          total: figure,
          parts,
          exhaustive: 'yes',
          doubtful: true,
        },
      ];
    });
  });
}

const TOTAL_LINE = /合计|总计|共计|总|total|sum|all/iu;
