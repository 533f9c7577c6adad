import type { HeadcountFact, Report, ReportTable } from '../../core/index.js';
import { countColumnOf } from './departments.js';

/** Everybody, as the last row of a table of departments counts them. */

const TOTAL = /^(?:合计|总计|共计|总人数|total|sum)$/iu;
const COUNT = /^(?<n>\d{1,5})\s?(?:人|名)?$/u;
/** The words right above or below the table say whom it counts. */
const EVERYBODY =
  /(?:以上|上表|上述)[^。;\n]{0,6}(?:公司)?(?:全部|全体)(?:在册|在职)?(?:员工|人员|职工)|\ball (?:employees|staff)\b/iu;
const COVERED =
  /(?:以上|上表|上述)[^。;\n]{0,6}(?:公司)?(?:全部|全体)|覆盖(?:的)?(?:员工|人员)(?:总)?(?:人数|数量)|体系(?:覆盖)?人数|员工(?:总)?(?:人)?数|\ball (?:employees|staff)\b|(?:employees|people|staff) (?:with)?in (?:the )?scope/iu;
const BESIDE = 60;

export function readTableTotals(report: Report): HeadcountFact[] {
  const { text } = report.view;
  return report.tables.flatMap((table: ReportTable): HeadcountFact[] => {
    const counts = countColumnOf(report, table);
    const row = table.rows.at(-1);
    const [name, number] = [row?.cells[0], row?.cells[counts]];
    if (counts < 1 || !name || !number || table.rows.length < 3) return [];
    const words = (span: { start: number; end: number }) => text.slice(span.start, span.end).trim();
    const value = Number(COUNT.exec(words(number))?.groups?.n);
    const around = `${text.slice(Math.max(0, table.start - BESIDE), table.start)}\n${text.slice(table.end, table.end + BESIDE)}`;
    if (!(value > 0) || !TOTAL.test(words(name)) || !COVERED.test(around)) return [];
    const measure = EVERYBODY.test(around) ? 'all' : 'scope';
    // The words below that say so belong to the statement.
    const below = EVERYBODY.exec(text.slice(table.end, table.end + BESIDE));
    const end = below ? table.end + below.index + below[0].length : number.end;
    return [{ start: name.start, end, value, measure, explained: false }];
  });
}
