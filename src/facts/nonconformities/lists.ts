import type { NcMention, Report, ReportLine, ReportTable, Span } from '../../core/index.js';
import { gradeIn, isElsewhere, speaksOfThisAudit } from './words.js';

const CLAUSE =
  '[QESO]{0,3}\\s?\\d{1,2}(?:\\.\\d{1,2}){1,4}(?:\\s?[/、]\\s?(?:EC\\s?|[QESO]{1,3}\\s?)?\\d{1,2}(?:\\.\\d{1,2}){1,4})*';
const MARK = '(?:\\(?\\d{1,2}[).、]|[①-⑳])?';
/** `装配部8.6/EC 10.4(严重)`, `1.仓储部8.5.4 一般`: one entry of a list of nonconformities. */
const ENTRY = new RegExp(
  `^${MARK}\\s{0,2}(?<department>[\\p{Script=Han}A-Za-z]{2,14}?)\\s{0,3}(?<clause>${CLAUSE})\\s{0,3}(?:条款?)?\\s?(?:\\((?<note>[^()]{0,40})\\)|(?<grade>严重|一般|轻微))?$`,
  'u',
);
const LIST_CUE =
  /(?:分布(?:在|于|为|情况)?|涉及部门[/、和]?(?:条款)?|不符合分布|不符合(?:项)?清单|具体(?:如下|为)|分别(?:为|是|在))\s?[:]?\s?/gu;
const NUMBERED =
  /\b(?<number>NC[- ]?[A-Z]?\d{1,3})\b(?:\s?(?:至|到|to|-|~)\s?(?<last>NC[- ]?[A-Z]?\d{1,3}))?(?:\s?\((?:clause\s)?(?<clause>\d{1,2}(?:\.\d{1,2}){0,4}))?/giu;
/** A line of a list: a number of its own, a department, a clause. */
const LIST_LINE = new RegExp(
  `^(?:\\(?\\d{1,2}[).、]|[①-⑳]|[A-Z]{1,4}-\\d{1,3})\\s{0,3}(?<department>[\\p{Script=Han}A-Za-z]{2,12}?)\\s{1,3}(?<clause>${CLAUSE})(?:\\s|$)`,
  'u',
);
const ANNOUNCES = /不符合[^。;\n]{0,30}(?:项|份|个|:)\s?:?\s*$|附表\s?:?\s*$|nonconformities/iu;

/** Nonconformities listed: numbered, by department and clause, line by line, or in a table. */
export function extractListed(report: Report): NcMention[] {
  const numbered = report.sentences.flatMap((sentence) =>
    isElsewhere(report, sentence) ? [] : readNumbered(report, sentence),
  );
  if (numbered.length > 0) return numbered;
  return [
    ...report.lines.flatMap((line) => readCuedList(report, line)),
    ...readListLines(report),
    ...report.tables.flatMap((table) => readTable(report, table)),
  ];
}

/** `NC-1`, `NC-1 to NC-3`: a range stands for every number in it. */
function readNumbered(report: Report, sentence: Span): NcMention[] {
  const content = report.view.text.slice(sentence.start, sentence.end);
  return [...content.matchAll(NUMBERED)].flatMap((match) => {
    const { number = '', last, clause } = match.groups ?? {};
    return numbersOf(number, last).map((name) => ({
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
      grade: null,
      clause: clause ?? null,
      department: null,
      number: name,
      place: 'list' as const,
    }));
  });
}

function numbersOf(first: string, last: string | undefined): string[] {
  const name = first.toUpperCase().replace(/[\s-]/gu, '');
  const from = Number(/\d+$/u.exec(name)?.[0]);
  const to = Number(/\d+$/u.exec(last ?? '')?.[0] ?? from);
  const stem = name.replace(/\d+$/u, '');
  return to > from && to - from < 30
    ? Array.from({ length: to - from + 1 }, (_, index) => `${stem}${from + index}`)
    : [name];
}

/** Entries after `分布:` or `涉及部门/条款:`, which may run over several sentences of one line. */
function readCuedList(report: Report, line: ReportLine): NcMention[] {
  const content = report.view.text.slice(line.start, line.end);
  if (isElsewhere(report, line) && !speaksOfThisAudit(content)) return [];
  return [...content.matchAll(LIST_CUE)].flatMap((cue) =>
    readEntries(content, cue.index + cue[0].length).map((entry) => ({
      ...entry,
      start: line.start + entry.start,
      end: line.start + entry.end,
    })),
  );
}

function readEntries(content: string, from: number): NcMention[] {
  const entries: NcMention[] = [];
  let at = from;
  for (const piece of content.slice(from).split(/(?<=[;,。]|、(?!\d))/u)) {
    const trimmed = piece.replace(/[;,、。]\s*$/u, '').trim();
    const groups = ENTRY.exec(trimmed)?.groups;
    const start = at + piece.indexOf(trimmed);
    at += piece.length;
    if (!groups) {
      if (/\d(?:\.\d)+/u.test(trimmed) || entries.length === 0) break;
      continue;
    }
    entries.push({
      start,
      end: start + trimmed.length,
      grade: gradeIn(`${groups.note ?? ''}${groups.grade ?? ''}`),
      clause: groups.clause?.replace(/\s/gu, '') ?? null,
      department: groups.department ?? null,
      number: null,
      place: 'list',
    });
    if (piece.endsWith('。')) break;
  }
  return entries.filter((entry) => entry.grade !== 'observation');
}

/** `(1) 综合部 7.2 培训未评价`, one a line under a line that announces nonconformities. */
function readListLines(report: Report): NcMention[] {
  const contentOf = (line: Span) => report.view.text.slice(line.start, line.end);
  return report.lines.flatMap((line, index) => {
    if (!ANNOUNCES.test(contentOf(line)) || isElsewhere(report, line)) return [];
    const rest = report.lines.slice(index + 1);
    const stop = rest.findIndex((next) => !LIST_LINE.test(contentOf(next)));
    return rest.slice(0, stop < 0 ? rest.length : stop).map((item) => {
      const groups = LIST_LINE.exec(contentOf(item))?.groups;
      return {
        start: item.start,
        end: item.end,
        grade: gradeIn(contentOf(item)),
        clause: groups?.clause?.replace(/\s/gu, '') ?? null,
        department: groups?.department ?? null,
        number: null,
        place: 'list' as const,
      };
    });
  });
}

const HEADER = {
  clause: /条款|clause/iu,
  grade: /性质|级别|等级|程度|grade|type/iu,
  department: /部门|department/iu,
};

/** A table headed by clause and grade under words about nonconformities: one a row. */
function readTable(report: Report, table: ReportTable): NcMention[] {
  const { text } = report.view;
  const names = table.header?.cells.map((cell) => text.slice(cell.start, cell.end)) ?? [];
  const column = (pattern: RegExp) => names.findIndex((name) => pattern.test(name));
  const [clause, grade, department] = [
    column(HEADER.clause),
    column(HEADER.grade),
    column(HEADER.department),
  ];
  const before = text.slice(Math.max(0, table.start - 80), table.start);
  if (clause < 0 || grade < 0 || !/不符合|conformit/iu.test(before) || isElsewhere(report, table)) return [];
  return table.rows.map((row) => {
    const cellText = (index: number) => {
      const cell = index < 0 ? undefined : row.cells[index];
      return cell ? text.slice(cell.start, cell.end) : null;
    };
    return {
      start: row.start,
      end: row.end,
      grade: gradeIn(cellText(grade) ?? ''),
      clause: cellText(clause),
      department: cellText(department),
      number: null,
      place: 'list' as const,
    };
  });
}
