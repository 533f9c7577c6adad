import {
  type NcMention,
  type NcStory,
  type Report,
  type ReportTable,
  type Span,
  viewText,
} from '../../core/index.js';
import { isElsewhere } from './elsewhere.js';
import { readFlatLists } from './flat-lists.js';
import { clauseOf, factOf, storyGrade } from './story-fields.js';
import { parseClauses } from './target.js';

const CLAUSE = /条款|标准号|clause/iu;
const DEPARTMENT =
  /^(?:责任|受审核|涉及|发生|所在|归口|所属)?(?:部门|单位|区域|场所)$|department|area|unit|owner|responsible/iu;
const FACT =
  /事实|描述|内容|不符合(?:项)?$|情况|摘要|陈述|finding|description|nonconformity|statement|what/iu;
const NUMBER = /编号|序号|^no\.?$|number|^#$|^nc$/iu;
/** Words near a table that make it a list of nonconformities. */
const TITLE = /不符合|non-?conformit|findings/iu;
const BEFORE = 90;

/** Entries of tables of nonconformities, also of those whose cells were printed one a line. */
export const tableStories = (report: Report): NcStory[] => [
  ...report.tables.flatMap((table) => readTable(report, table)),
  ...readFlat(report),
];

function readTable(report: Report, table: ReportTable): NcStory[] {
  const heads = table.header?.cells.map((cell) => viewText(report, cell).trim()) ?? [];
  const column = (pattern: RegExp) => heads.findIndex((head) => pattern.test(head));
  const [clauseAt, departmentAt, factAt, numberAt] = [CLAUSE, DEPARTMENT, FACT, NUMBER].map(column);
  if (clauseAt === undefined || departmentAt === undefined || factAt === undefined || numberAt === undefined)
    return [];
  if ((clauseAt < 0 && departmentAt < 0) || (factAt < 0 && numberAt < 0)) return [];
  const title = heads.join() + report.view.text.slice(Math.max(0, table.start - BEFORE), table.start);
  // A record of clauses has verdicts, and its rows are no nonconformities.
  if (!TITLE.test(title) || heads.some((head) => /判定|verdict|审核证据|审核记录/iu.test(head))) return [];
  if (isElsewhere(report, table)) return [];
  return table.rows.map((row): NcStory => {
    const cell = (at: number): Span | null => {
      const found = at < 0 ? undefined : row.cells[at];
      return found && found.end > found.start ? found : null;
    };
    const words = (span: Span | null) => (span ? viewText(report, span).trim() : '');
    const clause = cell(clauseAt);
    const refs = parseClauses(words(clause));
    const department = cell(departmentAt);
    const fact = cell(factAt) ?? { start: row.start, end: row.end };
    return {
      start: row.start,
      end: row.end,
      group: -table.start - 1,
      grade: storyGrade(viewText(report, row)),
      number: Number(/(?<!\d)\d{1,2}$/u.exec(words(cell(numberAt)))?.[0] ?? Number.NaN) || null,
      fact: factOf(viewText(report, fact), fact.start, []),
      clause: clause && refs.length > 0 ? { start: clause.start, end: clause.end, refs } : null,
      department: department && {
        start: department.start,
        end: department.end,
        names: words(department).split(/[、,/和及]| and /u),
        as: 'field',
      },
    };
  });
}

function readFlat(report: Report): NcStory[] {
  const rows = readFlatLists(report);
  const first = rows[0];
  return rows.map((row): NcStory => {
    const words = viewText(report, row);
    const at = row.department === null ? -1 : words.lastIndexOf(row.department);
    const department = at < 0 || row.department === null ? null : spanAt(row, at, row.department);
    const clause = clauseIn(row, words);
    return {
      start: row.start,
      end: row.end,
      group: -(first?.start ?? 0) - 1,
      grade: storyGrade(words),
      number: null,
      fact: factOf(words, row.start, [clause, department]),
      clause,
      department: department && { ...department, names: [row.department ?? ''], as: 'field' },
    };
  });
}

const spanAt = ({ start }: Span, at: number, words: string): Span => ({
  start: start + at,
  end: start + at + words.length,
});

function clauseIn(row: NcMention, words: string): NcStory['clause'] {
  const at = row.clause === null ? -1 : words.indexOf(row.clause);
  return at < 0 || row.clause === null
    ? clauseOf(words, row.start)
    : { ...spanAt(row, at, row.clause), refs: row.clauses };
}
