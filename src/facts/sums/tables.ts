import { type Figure, type Span, type SumFact, scanFigures, shiftFigure } from '../../core/index.js';

const TOTAL_ROW = /^(?:合计|总计|共计|小计|total|sum)$/iu;

/** A row headed 合计 holds the sums of the columns above it. */
export function readTotalRow(text: string, rows: readonly (readonly Span[])[]): SumFact[] {
  const at = rows.findIndex(
    (cells) => cells[0] && TOTAL_ROW.test(text.slice(cells[0].start, cells[0].end).replace(/\s/gu, '')),
  );
  const totals = rows[at];
  if (at < 2 || !totals) return [];
  return totals.slice(1).flatMap((cell, index) => {
    const total = figureOf(text, cell);
    const parts = rows.slice(0, at).map((cells) => {
      const part = cells[index + 1];
      return part ? figureOf(text, part) : null;
    });
    if (!total || parts.some((part) => part === null) || total.unit?.dimension === 'ratio') return [];
    return [
      {
        start: cell.start,
        end: cell.end,
        total,
        parts: parts.flatMap((part) => part ?? []),
        exhaustive: 'yes' as const,
      },
    ];
  });
}

/** The figure that fills a cell, or null where the cell holds anything else. */
function figureOf(text: string, cell: Span): Figure | null {
  const content = text.slice(cell.start, cell.end);
  const [figure, ...others] = scanFigures(content);
  if (!figure || others.length > 0 || content.replace(figure.raw, '').trim().length > 2) return null;
  return shiftFigure(figure, cell.start);
}
