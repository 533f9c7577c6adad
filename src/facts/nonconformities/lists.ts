import {
  type NcMention,
  type Report,
  type ReportLine,
  type ReportTable,
  type Span,
  spansOverlap,
} from '../../core/index.js';
import { readFlatLists } from './flat-lists.js';
import { readNumbered } from './numbered.js';
import { parseClauses, readTarget } from './target.js';
import { gradeIn, isElsewhere, speaksOfThisAudit } from './words.js';

const CLAUSE =
  '[QESO]{0,3}\\s?\\d{1,2}(?:\\.\\d{1,2}){1,4}(?:\\s?[/、]\\s?(?:EC\\s?|[QESO]{1,3}\\s?)?\\d{1,2}(?:\\.\\d{1,2}){1,4})*';
const MARK = '(?:\\(?\\d{1,2}[).、]|[①-⑳])?';
/** `装配部8.6/EC 10.4(严重)`, `1.仓储部8.5.4 一般`: one entry of a list of nonconformities. */
const ENTRY = new RegExp(
  `^${MARK}\\s{0,2}(?<department>[\\p{Script=Han}A-Za-z]{2,14}?)\\s{0,3}(?<clause>${CLAUSE})\\s{0,3}(?:条款?)?\\s?(?:\\((?<note>[^()]{0,40})\\)|(?<grade>严重|一般|轻微))?(?:\\s?:.{0,90})?$`,
  'u',
);
const LIST_CUE =
  /(?:分布(?:在|于|为|情况)?|涉及(?:的)?(?:部门|条款)[/、和与及]?(?:条款|部门)?|不符合分布|不符合(?:项)?清单|具体(?:如下|为)|分别(?:为|是|在|涉及|位于)|不符合(?:项|报告)?(?:共|为|:)?\s?\(?\s?[\d一二两三四五六]{1,2}\s?\)?\s?[项个份](?=\s?[(:,])|[项个份](?:严重|一般|轻微)?不符合(?:项)?(?=\s?[(:,]))\s?[:(,]?\s?/gu;
/** A line of a list: a number of its own, a department and a clause in either order. */
const LINE_MARK =
  '^(?:\\(?\\d{1,2}[).、]|[①-⑳]|[A-Z]{1,4}-\\d{1,3}|(?:严重|一般|轻微)?不符合(?:项)?\\s?[\\d一二三四五]{1,2}\\s?[:、.]?)';
const NAME = '[\\p{Script=Han}A-Za-z]{2,12}?';
const LIST_LINE = new RegExp(
  `${LINE_MARK}\\s{0,3}(?:(?<department>${NAME})[\\s,、/(]{0,3}(?<clause>${CLAUSE})|(?<clauseFirst>${CLAUSE})[\\s,、/(]{1,3}(?<second>${NAME}))(?=[\\s,:;)条]|$)`,
  'u',
);
const ANNOUNCES =
  /不符合[^。;\n]{0,30}(?:项|份|个|:)\s?[:。]?\s*$|不符合(?:项)?(?:报告)?(?:如下|清单|一览|汇总|情况|分布)?\s?:?\s*$|附表\s?:?\s*$|nonconformities/iu;
/** Lines of other words that may stand between the announcement and the list. */
const LEAD_LINES = 2;

/** Nonconformities listed: numbered, by department and clause, line by line, or in a table. */
export function extractListed(report: Report): NcMention[] {
  const flat = readFlatLists(report);
  const inFlat = (mention: NcMention) => flat.some((row) => spansOverlap(row, mention));
  const numbered = report.sentences
    .flatMap((sentence) => readNumbered(report, sentence))
    .filter((mention) => !inFlat(mention));
  if (numbered.length > flat.length) return numbered;
  if (flat.length > 0) return [...flat, ...readReferences(report, flat)];
  return distinctPlaces([
    ...report.lines.flatMap((line) => readCuedList(report, line)),
    ...readListLines(report),
    ...report.tables.flatMap((table) => readTable(report, table)),
  ]);
}

/** `B-01经确认，不符合8.1.2`: a row of the list, spoken of by its number elsewhere. */
function readReferences(report: Report, rows: readonly NcMention[]): NcMention[] {
  return report.sentences.flatMap((sentence) => {
    const content = report.view.text.slice(sentence.start, sentence.end);
    const own = rows.filter(({ number }) => number !== null && content.toUpperCase().includes(number));
    const [row] = own;
    if (!row || own.length > 1 || rows.some((other) => spansOverlap(other, sentence))) return [];
    const { words, ...target } = readTarget(content);
    return words ? [{ ...row, ...target, start: sentence.start, end: sentence.start + words.end }] : [];
  });
}

/** Two cues before one list read it twice. */
const distinctPlaces = (mentions: readonly NcMention[]): NcMention[] => [
  ...new Map(mentions.map((mention) => [mention.start, mention])).values(),
];

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
    const trimmed = piece
      .replace(/[;,、。]\s*$/u, '')
      .replace(/^([^(]*)\)$/u, '$1')
      .trim();
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
      clauses: parseClauses(groups.clause ?? ''),
      from: 'words',
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
    return listAfter(report, index).map((item) => {
      const groups = LIST_LINE.exec(contentOf(item))?.groups ?? {};
      const clause = groups.clause ?? groups.clauseFirst ?? '';
      return {
        start: item.start,
        end: item.end,
        grade: gradeIn(contentOf(item)),
        clause: clause.replace(/\s/gu, '') || null,
        clauses: parseClauses(clause),
        from: 'words' as const,
        department: groups.department ?? groups.second ?? null,
        number: null,
        place: 'list' as const,
      };
    });
  });
}

/** The run of list lines that begins within a few lines of an announcement. */
function listAfter(report: Report, index: number): ReportLine[] {
  const isItem = (line: ReportLine) =>
    line.kind !== 'row' && LIST_LINE.test(report.view.text.slice(line.start, line.end));
  const near = report.lines.slice(index + 1, index + 2 + LEAD_LINES);
  const lead = near.findIndex(isItem);
  if (lead < 0) return [];
  const rest = report.lines.slice(index + 1 + lead);
  const stop = rest.findIndex((line) => !isItem(line));
  return rest.slice(0, stop < 0 ? rest.length : stop);
}

const HEADER = {
  clause: /条款|clause/iu,
  grade: /性质|级别|等级|程度|grade|type/iu,
  department: /部门|department/iu,
  fact: /不符合(?:事实|描述|内容|项|情况)|nonconformity|finding/iu,
};

/** A table headed by clause and grade under words about nonconformities: one a row. */
function readTable(report: Report, table: ReportTable): NcMention[] {
  const { text } = report.view;
  const names = table.header?.cells.map((cell) => text.slice(cell.start, cell.end)) ?? [];
  const column = (pattern: RegExp) => names.findIndex((name) => pattern.test(name));
  const [clause, grade, department, fact] = [
    column(HEADER.clause),
    column(HEADER.grade),
    column(HEADER.department),
    column(HEADER.fact),
  ];
  const before = text.slice(Math.max(0, table.start - 80), table.start);
  const titled = fact >= 0 || /不符合|conformit/iu.test(before);
  if (clause < 0 || Math.max(grade, fact) < 0 || !titled || isElsewhere(report, table)) return [];
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
      clauses: parseClauses(cellText(clause) ?? ''),
      from: 'words' as const,
      department: cellText(department),
      number: null,
      place: 'list' as const,
    };
  });
}
