import {
  type Figure,
  isCount,
  type Report,
  type Span,
  type SumFact,
  scanFigures,
  shiftFigure,
} from '../core/index.js';

/** Words that announce the whole before its figure. */
const TOTAL_CUE =
  /(?:共计?|总计|合计|共有|总数|总共|总额|总量|累计|计|total(?:led|ling)?(?: of)?|in total|altogether)\s?:?\s?$/iu;
/** Words after the whole that open its parts. */
const PARTS_OPEN =
  /^\s{0,2}[,;:(]?\s{0,2}(?:其中|分别为|分别是|即|包括|含|of which|including|namely|comprising|consisting of)[:,]?\s?/iu;
const BRACKET_OPEN = /^\s?[(:]\s?/u;
const REST = /^(?:其余|其他|其它|剩余|余|另有?|还有|the (?:rest|others?|remaining)|remaining|other)/iu;
/** Words that make parts overlap or stay open. */
const OPEN_ENDED = /等|包括|主要|部分|兼|including|such as|among others/iu;
/** Counts of people by post rarely name every post. */
const POSTS = /人员|员工|工人|工程师|员$|师$/u;
/** Pairs and sets that divide a whole by their nature. */
const PARTITIONS: readonly RegExp[] = [
  /严重|一般|轻微|major|minor/iu,
  /^[QES]$|QMS|EMS|OHSMS/u,
  /^男|^女/u,
  /合格|不合格/u,
  /完成|未完成|剩余/u,
  /高|中|低|high|medium|low/iu,
  /环境|安全|质量/u,
  /内部|外部/u,
  /上半年|下半年/u,
];
const WINDOW = 400;

interface Part {
  figure: Figure;
  label: string;
}

/** Wholes with their parts: `共40个，其中A 29个、B 11个`, `5件（甲2件、乙3件）`, table columns with a 合计 row. */
export function extractSums(report: Report): SumFact[] {
  const { text } = report.view;
  const inline = report.lines.flatMap((line) =>
    (line.kind === 'row' ? line.cells : [line]).flatMap((part) => readInline(text, part)),
  );
  return [
    ...inline,
    ...report.tables.flatMap((table) =>
      readTotals(
        text,
        table.rows.map((row) => row.cells),
      ),
    ),
  ].sort((a, b) => a.start - b.start);
}

function readInline(text: string, part: Span): SumFact[] {
  const content = text.slice(part.start, part.end);
  const figures = scanFigures(content).filter(
    (figure) => figure.upper === null && figure.comparison === null,
  );
  return figures.flatMap((total, index) => {
    const sum = readParts(content, total, figures.slice(index + 1));
    return sum ? [shift(sum, part.start)] : [];
  });
}

type Opening = 'of-which' | 'list' | 'comma';

/** Reads the parts after a whole; the opening decides how far they reach and whether they must be complete. */
function readParts(content: string, total: Figure, rest: readonly Figure[]): SumFact | null {
  if (total.unit === null || !isCount(total.unit)) return null;
  const opening = readOpening(content, total);
  if (!opening) return null;
  const end = listEnd(content, opening.end);
  if (end === null) return null;
  const inList = rest.filter(
    (figure) => figure.start >= opening.end && figure.end <= end && sameUnit(figure, total),
  );
  const parts = collect(content, opening.end, inList, total);
  const complete = sumOf(parts) === total.value || parts.length === inList.length;
  if (parts.length < 2 || !complete) return null;
  return {
    start: total.start,
    end: parts.at(-1)?.figure.end ?? total.end,
    total,
    parts: parts.map(({ figure }) => figure),
    exhaustive: isExhaustive(parts, content.slice(opening.end, end), opening.kind),
  };
}

function readOpening(content: string, total: Figure): { kind: Opening; end: number } | null {
  const after = content.slice(total.end, total.end + 24);
  const opened = PARTS_OPEN.exec(after);
  if (opened) {
    const kind = /其中|含|包括|of which|including/iu.test(opened[0]) ? 'of-which' : 'list';
    return { kind, end: total.end + opened[0].length };
  }
  const bracket = BRACKET_OPEN.exec(after);
  if (bracket) return { kind: 'list', end: total.end + bracket[0].length };
  const announced = TOTAL_CUE.test(content.slice(Math.max(0, total.start - 12), total.start));
  const comma = announced ? /^[,;]\s?/u.exec(after) : null;
  return comma && { kind: 'comma', end: total.end + comma[0].length };
}

/** A bracketed list ends with its bracket, any other with the sentence; null where neither is near. */
function listEnd(content: string, start: number): number | null {
  const window = content.slice(start, start + WINDOW);
  const stop = content[start - 1] === '(' ? window.indexOf(')') : window.search(/[。;]|\.\s/u);
  if (stop >= 0) return start + stop;
  return start + window.length === content.length ? content.length : null;
}

const sumOf = (parts: readonly Part[]): number =>
  Number(parts.reduce((sum, { figure }) => sum + figure.value, 0).toPrecision(12));

/**
 * Figures of the whole's unit that follow one another with only a label between them. Collecting stops where the
 * whole is reached: what follows divides it once more (`Q 2项、S 3项，分布在生产部4项、仓库1项`).
 */
function collect(content: string, start: number, inList: readonly Figure[], total: Figure): Part[] {
  const parts: Part[] = [];
  let from = start;
  for (const figure of inList) {
    const label = content.slice(from, figure.start).replace(LABEL_EDGES, '').trim();
    if (BESIDES.test(label)) break;
    if (label.length === 0 || label.length > 24 || NO_LABEL.test(label)) return [];
    parts.push({ figure, label });
    from = figure.end;
    if (sumOf(parts) === total.value) break;
  }
  return parts;
}

const LABEL_EDGES = /^(?:[\s,、;和及与]|and\s)+|[\s:为是有]+$/gu;
/** What stands beside the whole is no part of it. */
const BESIDES = /^(?:另|此外|同时|除此)/u;
/** Nested totals, percentages and sentences are no labels. */
const NO_LABEL = /[。(%]|共|合计|小计|评价|确定|抽|由/u;

const sameUnit = (a: Figure, b: Figure): boolean => a.unit?.dimension === b.unit?.dimension;

function isExhaustive(parts: readonly Part[], list: string, opening: Opening): boolean {
  const labels = parts.map(({ label }) => label);
  if (labels.some((label) => REST.test(label))) return true;
  if (OPEN_ENDED.test(list) || labels.some((label) => POSTS.test(label))) return false;
  if (opening === 'list') return true;
  if (PARTITIONS.some((pattern) => labels.every((label) => pattern.test(label)))) return true;
  return shareAffix(labels);
}

/** `网络故障、硬件故障、系统故障`: labels that end or begin alike divide one thing. */
function shareAffix(labels: readonly string[]): boolean {
  const [first = ''] = labels;
  const tail = first.slice(-2);
  const head = first.slice(0, 2);
  return (
    first.length >= 3 &&
    (labels.every((label) => label.length >= 3 && label.endsWith(tail)) ||
      labels.every((label) => label.length >= 3 && label.startsWith(head)))
  );
}

const shift = (sum: SumFact, by: number): SumFact => ({
  ...sum,
  start: sum.start + by,
  end: sum.end + by,
  total: shiftFigure(sum.total, by),
  parts: sum.parts.map((part) => shiftFigure(part, by)),
});

const TOTAL_ROW = /^(?:合计|总计|共计|小计|total|sum)$/iu;

/** A row headed 合计 holds the sums of the columns above it. */
function readTotals(text: string, rows: readonly (readonly Span[])[]): SumFact[] {
  const at = rows.findIndex(
    (cells) => cells[0] && TOTAL_ROW.test(text.slice(cells[0].start, cells[0].end).replace(/\s/gu, '')),
  );
  const totals = rows[at];
  if (at < 2 || !totals) return [];
  return totals.slice(1).flatMap((cell, index) => {
    const total = figureOf(text, cell);
    const parts = rows
      .slice(0, at)
      .map((cells) => (cells[index + 1] ? figureOf(text, cells[index + 1] as Span) : null));
    if (!total || parts.some((part) => part === null) || total.unit?.dimension === 'ratio') return [];
    const read = parts as Figure[];
    return [{ start: cell.start, end: cell.end, total, parts: read, exhaustive: true }];
  });
}

/** The figure that fills a cell, or null where the cell holds anything else. */
function figureOf(text: string, cell: Span): Figure | null {
  const content = text.slice(cell.start, cell.end);
  const [figure, ...others] = scanFigures(content);
  if (!figure || others.length > 0 || content.replace(figure.raw, '').trim().length > 2) return null;
  return shiftFigure(figure, cell.start);
}
