import type { Report, ReportLine, Span } from '../../core/index.js';
import { cellFigures, cellMention, MET, type TableReading, tableScope } from './cells.js';
import { onlyYear } from './table-years.js';

/** Tables of objectives whose cells an extractor left one a line: headings first, then cell after cell. */

export type Column = 'number' | 'name' | 'target' | 'result' | 'verdict' | 'other';

/** What a heading may begin with: `2024年`, `年度`, `本年度公司`. */
const YEAR = '(?:(?:20\\d{2}\\s?年度?|本?年度?|全年)的?)?';
const OF = '(?:公司|部门|质量|环境|安全|管理|年度)*';
const EN_YEAR = '(?:\\s(?:FY\\s?)?\\d{4}(?:\\s?[/-]\\s?\\d{2,4})?)?';
const HEADINGS: ReadonlyArray<readonly [Column, RegExp]> = [
  ['number', /^(?:序号|编号|no\.?)$/iu],
  [
    'verdict',
    /^(?:是否.{1,6}|考核?评价|评价|判定|结论|达标情况|(?:考核|评价|判定)结[果论]|met\??|status|verdict|assessment|(?:target|objective) met\??)$/iu,
  ],
  [
    'result',
    new RegExp(
      `^${YEAR}.{0,18}(?:实际|完成|结果|达成|实绩|现状).{0,4}$|^(?:\\d{4} )?(?:actuals?|results?|achieved|performance|outcome)(?: value)?${EN_YEAR}$`,
      'iu',
    ),
  ],
  [
    'target',
    new RegExp(
      `^${YEAR}${OF}(?:目标值|指标值|目标指标|考核指标|指标要求|目标要求|考核值|要求|标准|限值)$|^(?:\\d{4} )?(?:targets?|goal|limit)(?: value)?${EN_YEAR}$`,
      'iu',
    ),
  ],
  [
    'name',
    new RegExp(
      `^${OF}(?:目标|项目|指标)(?:名称|项目|内容)$|^(?:quality |environmental |ohs )?(?:objectives?|metric|indicator|kpi|process)${EN_YEAR}$`,
      'iu',
    ),
  ],
  [
    'other',
    /^(?:责任|主管|归口)?(?:部门|人)$|^(?:管理)?体系$|^(?:类别|层级)$|^(?:统计|计算|考核|测量)(?:方法|公式|频次|周期|部门)$|^(?:周期|频次|备注|owner|department|formula|frequency)$/iu,
  ],
];
/** Bare `目标` is the name or the value; with a year, `2024年指标`, it is the value. */
const AMBIGUOUS = /^(?:公司|部门|质量|环境|安全|管理|年度)*(?:目标|指标|项目)$/u;
const DATED = /^(?:20\d{2}\s?年度?|本年度?)的?(?:公司|质量)*(?:目标|指标)$/u;
const LONGEST_CELL = 40;

export interface FlattenedTable {
  /** Indexes of the first and the last line. */
  first: number;
  last: number;
  reading: TableReading;
}

/** `目标`, `指标` and `项目` are names or values by what else is there. */
export function columnsOf(headings: readonly string[]): Column[] | null {
  const columns = headings.map(
    (heading): Column | null =>
      (DATED.test(heading) ? 'target' : undefined) ??
      HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0] ??
      (AMBIGUOUS.test(heading) ? null : 'other'),
  );
  for (const column of ['name', 'target'] as const) {
    if (!columns.includes(column)) {
      const open = columns.indexOf(null);
      if (open < 0) return null;
      columns[open] = column;
    }
  }
  const settled = columns.map((column) => column ?? 'other');
  // `质量目标完成情况` above the headings is the title of the table.
  const opens = settled[0] !== 'result' && settled[0] !== 'verdict';
  // Without numbers nothing tells rows of bare targets from lists of something else.
  return opens && (settled.includes('result') || settled.includes('number')) ? settled : null;
}

export const isHeading = (text: string): boolean =>
  AMBIGUOUS.test(text) || DATED.test(text) || HEADINGS.some(([, pattern]) => pattern.test(text));

/** Finds flattened tables among lines that belong to no table. */
export function readFlattened(
  report: Report,
  lines: readonly ReportLine[],
  admitted: (text: string) => boolean,
): FlattenedTable[] {
  const { text } = report.view;
  const contents = lines.map((line) => (line.kind === 'row' ? '' : text.slice(line.start, line.end)));
  const tables: FlattenedTable[] = [];
  for (let first = 0; first < lines.length; first++) {
    let last = first;
    while (last < lines.length && last - first < 8 && isHeading(contents[last] ?? '')) last++;
    const headings = contents.slice(first, last);
    const columns = headings.length >= 3 ? columnsOf(headings) : null;
    if (!columns) continue;
    const years = columns.map((_, at) => onlyYear(headings[at] ?? ''));
    const table = readRows(report, lines, contents, last, { columns, years }, admitted);
    if (table.reading.mentions.length === 0) continue;
    tables.push({ ...table, first });
    first = table.last;
  }
  return tables;
}

function readRows(
  report: Report,
  lines: readonly ReportLine[],
  contents: readonly string[],
  from: number,
  { columns, years }: { columns: readonly Column[]; years: ReadonlyArray<number | null> },
  admitted: (text: string) => boolean,
): Omit<FlattenedTable, 'first'> {
  const reading: TableReading = { mentions: [], claims: [] };
  const yearOf = (column: Column) => years[columns.indexOf(column)] ?? null;
  const dated = (from: number) => {
    for (const mention of reading.mentions.slice(from))
      if (mention.role !== null) mention.year = yearOf(mention.role);
  };
  const order = columns.filter((column) => column !== 'number');
  const numbered = order.length < columns.length;
  const isCell = (index: number) => {
    const content = contents[index] ?? '';
    return content !== '' && content.length <= LONGEST_CELL && !/[。]|[a-z]\.$/u.test(content);
  };
  let last = from - 1;
  let at = from;
  while (isCell(at)) {
    if (numbered && /^\d{1,2}[.、]?$/u.test(contents[at] ?? '')) at++;
    const read = reading.mentions.length;
    if (readRow(report, lines.slice(at, at + order.length), order, admitted, reading)) {
      dated(read);
      at += order.length;
      last = at - 1;
    } else at++;
  }
  return { last, reading };
}

/** Reads one row, whose cells stand in the order of the columns, into `reading`; false where it is none. */
export function readRow(
  report: Report,
  cells: readonly Span[],
  order: readonly Column[],
  admitted: (text: string) => boolean,
  reading: TableReading,
): boolean {
  const { text } = report.view;
  const cell = (column: Column) => cells[order.indexOf(column)];
  const [name, target, result, verdict] = [cell('name'), cell('target'), cell('result'), cell('verdict')];
  if (cells.length < order.length || !name || !target) return false;
  if (!result && order.includes('result')) return false;
  const title = text.slice(name.start, name.end);
  const aims = cellFigures(text, target);
  const [aim] = aims;
  // `重伤0起,轻伤≤2起`: of several measures in one cell only the first can be told on either side.
  const actuals = result ? cellFigures(text, result).slice(0, aims.length > 1 ? 1 : undefined) : [];
  if (!aim || (result && actuals.length === 0) || !/\p{L}{2}/u.test(title) || /[≥≤]/u.test(title))
    return false;
  const scope = tableScope(report, name.start);
  const isAdmitted = admitted(cells.map((part) => text.slice(part.start, part.end)).join('\n'));
  reading.mentions.push(cellMention(target, aim, 'target', title, scope, isAdmitted));
  if (result)
    for (const actual of actuals)
      reading.mentions.push(cellMention(result, actual, 'result', title, scope, isAdmitted));
  if (verdict && MET.test(text.slice(verdict.start, verdict.end)))
    reading.claims.push({ start: verdict.start, end: verdict.end, name: title, scope });
  return true;
}
