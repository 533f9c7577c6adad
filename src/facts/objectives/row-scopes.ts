import type { ObjectiveScope, ReportTable, Span, TableRow } from '../../core/index.js';
import { departmentScope, ORGANISATION } from '../context.js';
import { objectiveKey } from './key.js';

/** Whose an objective is, where a table that breaks objectives down says so row by row: `公司 | …`, `一车间 | …`. */

const WHOSE =
  /^(?:目标)?(?:(?:责任|主管|归口|考核|承担|分解|适用|所属)?(?:部门|单位|层级|层面|级别)|(?:level|unit|department|section|team|owner|responsible|scope))(?:名称|\/层级)?$/iu;
const WHOLE =
  /^(?:全?公司|总公司|企业|组织|集团|总体|管理层|最高管理层)(?:级|层面|总目标|目标)?$|^(?:company|organi[sz]ation|whole|corporate|overall|site)(?:[ -]wide)?$/iu;

/**
 * Null where no column tells, or where the column only names who is in charge of an objective of the whole: then no
 * row stands for the organisation and no objective comes back with another department.
 */
export function rowScopes(text: string, table: ReportTable): Map<TableRow, ObjectiveScope> | null {
  const headings = table.header?.cells.map((cell) => wordsOf(text, cell)) ?? [];
  const column = headings.findIndex((heading) => WHOSE.test(heading));
  if (column < 0) return null;
  let owner = '';
  const owners = table.rows.map((row) => {
    owner = wordsOf(text, row.cells[column]) || owner;
    return { row, owner };
  });
  const level = /层级|层面|级别|level/iu.test(headings[column] ?? '');
  const whole = owners.some((one) => WHOLE.test(one.owner));
  if (!level && !whole && !isBrokenDown(text, table, headings, owners)) return null;
  return new Map(
    owners.map(({ row, owner: name }) => [row, WHOLE.test(name) ? ORGANISATION : departmentScope(name)]),
  );
}

/** One objective stands in several rows, each of another department. */
function isBrokenDown(
  text: string,
  table: ReportTable,
  headings: readonly string[],
  owners: ReadonlyArray<{ row: TableRow; owner: string }>,
): boolean {
  const name = headings.findIndex((heading) => /目标|项目|指标|objective|indicator|kpi/iu.test(heading));
  if (name < 0) return false;
  const keys = table.rows.map((row) => objectiveKey(wordsOf(text, row.cells[name])));
  return keys.some(
    (key, index) =>
      key !== '' &&
      keys.some((other, at) => at < index && other === key && owners[at]?.owner !== owners[index]?.owner),
  );
}

const wordsOf = (text: string, cell: Span | undefined): string =>
  cell
    ? text
        .slice(cell.start, cell.end)
        .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
        .trim()
    : '';
