import { lastStartingBy, type Report, type Span, viewText } from '../../core/index.js';

/** `2024年指标`, `Result 2024`, `FY2024/25`: a business year is known by the year it ends in. */
const YEAR = /(?<![\d.])20(?<first>\d{2})(?:\s?[/~—–-]\s?(?:20)?(?<last>\d{2})(?!\d|\s?月))?(?!\d)/gu;
const LONGEST_CAPTION = 60;

/** The only year of some words; null for none and for several. */
export function onlyYear(words: string): number | null {
  const years = [...words.matchAll(YEAR)].map(({ groups }) => Number(`20${groups?.last ?? groups?.first}`));
  return new Set(years).size === 1 ? (years[0] ?? null) : null;
}

/** The year of the line right above a table of objectives: `2025年度目标及完成情况:`. */
export function captionYear(report: Report, table: Span): number | null {
  const line = lastStartingBy(report.lines, table.start - 1);
  if (!line || line.kind === 'row' || line.end - line.start > LONGEST_CAPTION) return null;
  const words = viewText(report, line);
  return /目标|指标|objective|target|kpi/iu.test(words) ? onlyYear(words) : null;
}
