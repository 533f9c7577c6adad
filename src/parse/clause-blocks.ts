import type {
  ClauseBlock,
  ReportLine,
  ReportTable,
  Section,
  Span,
  TableRow,
  Verdict,
} from '../core/index.js';
import { isClauseList, parseClauseList } from './clauses.js';

const VERDICT_WORDS: ReadonlyArray<readonly [RegExp, Verdict]> = [
  [/^(?:符合|基本符合|Y|√|✓|☑符合|conform(?:ity|s)?|OK)$/iu, 'conform'],
  [
    /^(?:不符合|N|×|NC|轻微不符合|严重不符合|一般不符合|nonconform(?:ity|s)?|doesnotconform|notconforming)$/iu,
    'nonconform',
  ],
  [/^(?:观察项?|沟通|待改进|OBS|observation|OFI)$/iu, 'observation'],
  [/^(?:不适用|N\/A|NA|\/)$/iu, 'not_applicable'],
];
const HEADER = {
  clause: /条款|clause/iu,
  evidence: /证据|记录|内容|描述|事实|情况|发现|所见|摘要|evidence|finding|observ/iu,
  verdict: /判定|判断|评定|结论|评价|符合性|verdict|result|conformity/iu,
};
/** `范围 4.3  evidence  符合`: a row whose columns only spaces keep apart. */
const SPACED_ROW =
  /^(?<title>[^\s,。]{1,20})\s(?<clauses>[QESO]{0,3}\s?\d{1,2}(?:\.\d{1,2}){0,3}(?:[\s/、,]{1,2}[QESO]{0,3}\s?\d{1,2}(?:\.\d{1,2}){1,3}){0,5})\s{2,}(?<evidence>\S.{5,}?)(?:\s{2,}(?<verdict>符合|不符合|基本符合|观察项?|不适用|N|Y|√|×))?\s*$/u;
const DEPARTMENT =
  /(?:受审核部门|部门[一二三四五六七八九十\d]{0,2})\s*[:】]\s*(?<a>[\p{Script=Han}]{2,12}?(?:部|层|室|组|科|处|中心|车间|办|厂|院|校|班|站|队))|^(?:#{1,6}\s*)?(?:[一二三四五六七八九十]{1,3}、)?\s*(?<b>[\p{Script=Han}]{2,10}(?:部|层|室|科|处|中心|车间|办公室))\s*(?:\(|$)/u;

/** Lines after the last row of a department: the next one's header, or the sections that close a report. */
const AFTER_ROWS =
  /^(?:受审核部门\s?[:：]|(?:[一二三四五六七八九十]{1,3}、)?\s?(?:(?:本次)?(?:审核)?(?:开具的)?不符合项?(?:清单|汇总|报告|情况|一览表?)?|观察项|审核结论(?:[与和及、]推荐意见)?|推荐意见|审核组的推荐意见)\s?[:：]?$|(?:Nonconformities|(?:Audit )?conclusions?|Recommendation)\s?:?$)/iu;

const content = (text: string, span: Span): string => text.slice(span.start, span.end);

/** `Result: conforms`, `判定：符合`: a cell that bears its own label. */
const CELL_LABEL = /^\s*(?:result|verdict|conformity|判定|结论|评价|符合性)\s?[::]\s?/iu;

function readVerdict(words: string): Verdict | null {
  const plain = words.replace(CELL_LABEL, '').replace(/\s/gu, '');
  return VERDICT_WORDS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** `符合,首件检验执行到位`: a verdict with a remark, unless the remark takes something out of it. */
function withRemark(words: string): Verdict | null {
  const match = /^\s*(?<verdict>基本符合|符合|不符合)(?:要求|标准)?[,;(。](?<remark>.{2,60})$/u.exec(words);
  const { verdict = '', remark = '' } = match?.groups ?? {};
  return match && !/除|但|见|不符合|整改|观察|NC|待|其余/u.test(remark) ? readVerdict(verdict) : null;
}

interface DepartmentMark {
  at: number;
  name: string;
}

function readDepartments(text: string, lines: readonly ReportLine[]): DepartmentMark[] {
  return lines.flatMap((line) => {
    const groups =
      line.kind === 'row' ? undefined : DEPARTMENT.exec(content(text, line).slice(0, 80))?.groups;
    const name = groups?.a ?? groups?.b;
    return name === undefined ? [] : [{ at: line.start, name }];
  });
}

const departmentAt = (marks: readonly DepartmentMark[], offset: number): string | null =>
  marks.findLast((mark) => mark.at <= offset)?.name ?? null;

/** Clause blocks from record tables, spaced rows, bare clause lines and clause headings. */
export function readClauseBlocks(
  text: string,
  lines: readonly ReportLine[],
  sections: readonly Section[],
  tables: readonly ReportTable[],
): ClauseBlock[] {
  const departments = readDepartments(text, lines);
  const place = (block: Omit<ClauseBlock, 'department'>): ClauseBlock => ({
    ...block,
    department: departmentAt(departments, block.start),
  });
  const blocks = [
    ...tables.flatMap((table) => fromTable(text, table)),
    ...lines.flatMap((line) => fromSpacedRow(text, line) ?? []),
    ...fromBareClauseLines(text, lines),
    ...fromSections(text, sections),
  ];
  return blocks.map(place).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** `Clause 8.4.1`, `条款：8.4.1`: the number of a cell that bears its own label. */
const withoutLabel = (words: string): string => words.replace(/^\s*(?:clause|条款)\s?[::]?\s?/iu, '');

function fromTable(text: string, table: ReportTable): Array<Omit<ClauseBlock, 'department'>> {
  const names = table.header?.cells.map((cell) => content(text, cell)) ?? [];
  const column = (pattern: RegExp, taken: number[] = []) =>
    names.findIndex((name, i) => !taken.includes(i) && pattern.test(name));
  const clause = column(HEADER.clause);
  const evidence = column(HEADER.evidence, [clause]);
  if (clause < 0 || evidence < 0)
    return table.rows
      .filter((row, index) => !isNumbered(text, row, names[0] ?? '', index))
      .flatMap((row) => fromHeadlessRow(text, row));
  const verdict = column(HEADER.verdict, [clause, evidence]);
  return table.rows.flatMap((row) => {
    const own = fromRow(text, row, clause, evidence, verdict);
    // A row that continues the process above lacks its first cell, and all others stand one to the left.
    return own.length > 0 ? own : fromHeadlessRow(text, row);
  });
}

/** `5 | 危险废物合规处置率 | 100% | 100%`, the fifth row: its number counts rows. */
function isNumbered(text: string, { cells: [first] }: TableRow, name: string, index: number): boolean {
  const number = first ? content(text, first).trim() : '';
  return (
    /^\d{1,2}$/u.test(number) && (/序号|^(?:no\.?|#)$/iu.test(name.trim()) || Number(number) === index + 1)
  );
}

function fromRow(
  text: string,
  row: TableRow,
  clause: number,
  evidence: number,
  verdict: number,
): Array<Omit<ClauseBlock, 'department'>> {
  const clauseCell = row.cells[clause];
  const evidenceCell = row.cells[evidence];
  if (!clauseCell || !evidenceCell) return [];
  const clauses = parseClauseList(withoutLabel(content(text, clauseCell)));
  if (clauses.length === 0) return [];
  const titleCell = row.cells[clause === 0 ? 1 : 0];
  const verdictCell = verdict < 0 ? undefined : row.cells[verdict];
  const read = verdictCell
    ? (readVerdict(content(text, verdictCell)) ?? withRemark(content(text, verdictCell)))
    : null;
  return [
    {
      start: evidenceCell.start,
      end: evidenceCell.end,
      clauses,
      title: titleCell && titleCell !== evidenceCell ? content(text, titleCell) : '',
      verdict: read,
      verdictSpan: read && verdictCell ? { start: verdictCell.start, end: verdictCell.end } : null,
    },
  ];
}

/** `| 管理评审 | 9.3 | evidence | 符合 |` under no header: the clause cell tells which cell is which. */
function fromHeadlessRow(text: string, row: TableRow): Array<Omit<ClauseBlock, 'department'>> {
  const clause = row.cells.findIndex((cell) => isClauseList(withoutLabel(content(text, cell))));
  const evidence = row.cells[clause + 1];
  if (clause < 0 || !evidence || evidence.end - evidence.start < 8) return [];
  return fromRow(text, row, clause, clause + 1, clause + 2);
}

function fromSpacedRow(text: string, line: ReportLine): Omit<ClauseBlock, 'department'> | null {
  const match = line.kind === 'text' ? SPACED_ROW.exec(content(text, line)) : null;
  if (!match?.groups) return null;
  const { title = '', clauses = '', evidence = '', verdict } = match.groups;
  const refs = parseClauseList(clauses);
  if (refs.length === 0) return null;
  const start = line.start + match[0].indexOf(evidence, title.length + clauses.length);
  const verdictStart = verdict === undefined ? 0 : line.start + match[0].lastIndexOf(verdict);
  return {
    start,
    end: start + evidence.length,
    clauses: refs,
    title,
    verdict: readVerdict(verdict ?? ''),
    verdictSpan: verdict === undefined ? null : { start: verdictStart, end: verdictStart + verdict.length },
  };
}

/** Flattened record tables: a line that holds nothing but clause numbers, under a short line with the process. */
function fromBareClauseLines(
  text: string,
  lines: readonly ReportLine[],
): Array<Omit<ClauseBlock, 'department'>> {
  // A bare `4` under a cell with a figure (`≤3`) is the next cell of a table of figures.
  const isFigureCell = (index: number) => {
    const above = lines[index - 1];
    return (
      /^\d{1,2}$/u.test(content(text, lines[index] as ReportLine)) &&
      above !== undefined &&
      /\d/u.test(content(text, above))
    );
  };
  const marks = lines.flatMap((line, index) =>
    line.kind === 'text' && isClauseList(content(text, line)) && !isFigureCell(index) ? [index] : [],
  );
  const heads = marks.filter((index, i) => marks[i - 1] !== index - 1);
  return heads.flatMap((index, i) => {
    const refs = refsFrom(text, lines, index);
    const next = heads[i + 1];
    const titleLine = lines[index - 1];
    const title = titleLine && titleLine.end - titleLine.start <= 40 ? content(text, titleLine) : '';
    const last = next === undefined ? lines.length - 1 : next - 2;
    const first = index + refs.lines;
    const from = lines[first];
    const closing = lines.findIndex(
      (line, at) => at > first && at <= last && AFTER_ROWS.test(content(text, line)),
    );
    const to = lines[Math.max(first, closing < 0 ? last : closing - 1)];
    if (!from || !to || refs.clauses.length === 0) return [];
    return [
      { start: from.start, end: to.end, clauses: refs.clauses, title, verdict: null, verdictSpan: null },
    ];
  });
}

function refsFrom(text: string, lines: readonly ReportLine[], index: number) {
  let count = 0;
  const clauses = [];
  for (let line = lines[index]; line && isClauseList(content(text, line)); line = lines[index + ++count]) {
    clauses.push(...parseClauseList(content(text, line)));
  }
  return { clauses, lines: count };
}

/** A heading line longer than this holds text of its own (`4.1 Requirements (8.2). Orders 24-088 ...`). */
const RUN_IN_HEADING = 70;

/** Text under a clause heading, up to the next heading. */
function fromSections(text: string, sections: readonly Section[]): Array<Omit<ClauseBlock, 'department'>> {
  return sections.flatMap((section, index) => {
    if (section.clauses.length === 0) return [];
    const next = sections[index + 1];
    const end = Math.min(section.end, next?.start ?? section.end);
    const lineEnd = text.indexOf('\n', section.start);
    const headingEnd = lineEnd < 0 ? end : Math.min(lineEnd, end);
    const runsOn = headingEnd - section.start > RUN_IN_HEADING;
    const body = end > headingEnd + 1 && !runsOn ? headingEnd + 1 : section.start;
    return [
      { start: body, end, clauses: section.clauses, title: section.title, verdict: null, verdictSpan: null },
    ];
  });
}
