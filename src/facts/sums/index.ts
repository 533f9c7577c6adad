import {
  cellsAndLines,
  type Report,
  type Span,
  type SumFact,
  scanFigures,
  shiftFigure,
  viewText,
} from '../../core/index.js';
import { readAnnouncedSums, readSummedUp } from './announced.js';
import { readBalances } from './balances.js';
import { readTotalSentence, readTotalsBehind } from './behind.js';
import { readDoneAndRest } from './done-and-rest.js';
import { readEnglishSums } from './english.js';
import { readNextSentences } from './english-next.js';
import { readFlatColumns } from './flat-columns.js';
import { readFormulas } from './formulas.js';
import { readInlineSums } from './inline.js';
import { readLabelLines } from './label-lines.js';
import { readMovements } from './movements.js';
import { readShares } from './shares.js';
import { readSpreadSums } from './spread.js';
import { squeeze, unsqueezed } from './squeeze.js';
import { readTableSums } from './tables.js';

/** Wholes with their parts: in sentences, in lists over several lines, in tables with a row of totals. */
export function extractSums(report: Report): SumFact[] {
  const { text } = report.view;
  const parts = cellsAndLines(report);
  const read = (content: string) => [
    ...(report.language === 'en' ? readSqueezed(content) : readChineseSums(content)),
    ...readFormulas(content),
  ];
  const inline = parts.flatMap((part) =>
    read(text.slice(part.start, part.end)).map((sum) => shift(sum, part.start)),
  );
  const known = new Set(inline.map(({ total }) => total.start));
  return [
    ...inline,
    ...readSpreadSums(report).filter(({ total }) => !known.has(total.start)),
    ...readLineLists(report),
    ...readListsBelow(report),
    ...readSummedUp(text),
    ...readBalances(text),
    ...readMovements(report),
    ...readTotalsBehind(report),
    ...readLabelLines(report),
    ...readFlatColumns(report),
    ...report.tables.flatMap((table) =>
      readTableSums(
        text,
        table.header?.cells ?? null,
        table.rows.map((row) => row.cells),
      ),
    ),
  ].sort((a, b) => a.start - b.start);
}

/** English separates words by spaces, which damage doubles. */
function readSqueezed(content: string): SumFact[] {
  const { text, original } = squeeze(content);
  return [...readEnglishSums(text), ...readTotalSentence(text), ...readNextSentences(text)].map((sum) =>
    unsqueezed(sum, original),
  );
}

/** A list that two readers know is one sum. */
function readChineseSums(content: string): SumFact[] {
  const inline = readInlineSums(content);
  const announced = [...readAnnouncedSums(content), ...readDoneAndRest(content)].filter(
    (sum) => !inline.some((other) => other.total.start === sum.total.start),
  );
  return [...inline, ...announced, ...readShares(content)];
}

const shift = (sum: SumFact, by: number): SumFact => ({
  ...sum,
  start: sum.start + by,
  end: sum.end + by,
  total: shiftFigure(sum.total, by),
  parts: sum.parts.map((part) => shiftFigure(part, by)),
});

const OPENED_BELOW = /共\s?\d[^。;\n]{0,24}:\s*$/u;

/** `冲床共24台，按吨位分：` with all parts in the line below. */
const readListsBelow = ({ lines, view: { text } }: Report): SumFact[] =>
  lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (!next || line.kind === 'row' || next.kind === 'row') return [];
    if (!OPENED_BELOW.test(text.slice(line.start, line.end))) return [];
    return readInlineSums(text.slice(line.start, next.end))
      .map((sum) => shift(sum, line.start))
      .filter(({ total, end }) => total.end <= line.end && end > next.start);
  });

const ANNOUNCED = /共[^。;\n]{0,30}(?:如下|分类|分布|包括|分别)[^。;\n]{0,6}:\s*$/u;
const ITEM = /^(?:\(\s?\d{1,2}\s?\)|\d{1,2}[.、)]|[①-⑳]|[-•])/u;

/** `合格供方共32家，分类如下：` with one part a line below. */
function readLineLists(report: Report): SumFact[] {
  const contentOf = (line: Span) => viewText(report, line);
  return report.lines.flatMap((line, index) => {
    if (!ANNOUNCED.test(contentOf(line))) return [];
    const total = scanFigures(contentOf(line)).at(-1);
    const rest = report.lines.slice(index + 1);
    const stop = rest.findIndex((next) => !ITEM.test(contentOf(next)));
    const items = rest.slice(0, stop < 0 ? rest.length : stop);
    const parts = items.flatMap((item) =>
      scanFigures(contentOf(item))
        .filter((figure) => figure.unit?.dimension === total?.unit?.dimension)
        .map((figure) => shiftFigure(figure, item.start)),
    );
    if (!total?.unit || parts.length < 2 || parts.length !== items.length) return [];
    const end = items.at(-1)?.end ?? line.end;
    return [
      { start: line.start, end, total: shiftFigure(total, line.start), parts, exhaustive: 'yes' as const },
    ];
  });
}
