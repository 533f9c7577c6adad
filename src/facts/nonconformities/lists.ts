import {
  groupBy,
  innermostAt,
  type NcMention,
  type Report,
  type ReportLine,
  spansOverlap,
  viewText,
} from '../../core/index.js';
import { isElsewhere, speaksOfThisAudit } from './elsewhere.js';
import { readFlatLists } from './flat-lists.js';
import { readLabelCells } from './label-cells.js';
import { readListLines } from './list-lines.js';
import { readTable } from './list-tables.js';
import { numberName, readNumbered } from './numbered.js';
import { CLAUSES, parseClauses, readTarget } from './target.js';
import { gradeIn } from './words.js';

const MARK = '(?:\\(?\\d{1,2}[).、]|[①-⑳])?';
/** `装配部8.6/EC 10.4(严重)`, `1.仓储部8.5.4 一般`: one entry of a list of nonconformities. */
const ENTRY = new RegExp(
  `^${MARK}\\s{0,2}(?:(?![QESO]{1,3}\\s?\\d)(?<department>(?!依据|按照?|对照|违反|不满足|参照|执行|条款|标准)[\\p{Script=Han}A-Za-z]{2,14}?)\\s{0,3}|(?=[QESO]))(?<clause>${CLAUSES})\\s{0,3}(?:条款?)?\\s?(?:\\((?<note>[^()]{0,120})\\)|(?<grade>严重|一般|轻微))?(?:\\s?[:,].{0,90})?$`,
  'u',
);
const LIST_CUE =
  /(?:分布(?:在|于|为|情况)?|涉及(?:的)?(?:部门|条款)[/、和与及]?(?:条款|部门)?|不符合分布|不符合(?:项)?清单|具体(?:如下|为)|分别(?:为|是|在|涉及|位于)|不符合(?:项|报告)?(?:共|为|:)?\s?\(?\s?[\d一二两三四五六]{1,2}\s?\)?\s?[项个份](?=\s?[(:,])|[项个份](?:严重|一般|轻微)?不符合(?:项)?(?=\s?[(:,])|(?<=不符合[^。\n]{0,24}(?:轻微|一般|严重)\s?[1-9]\s?)[项个份](?=\s?:)|(?<=[。;,])(?:[QES]{1,3}|[QE]MS|OHSMS)\s?:\s?\d{1,2}\s?[项个份](?=,))\s?[:(,]?\s?/gu;
/** Nonconformities listed: numbered, by department and clause, line by line, or in a table. */
export function extractListed(report: Report): NcMention[] {
  const flat = [...readFlatLists(report), ...readLabelCells(report)];
  const inFlat = (mention: NcMention) => flat.some((row) => spansOverlap(row, mention));
  const numbered = ofLatestYear(
    report,
    report.sentences
      .flatMap((sentence) => readNumbered(report, sentence))
      .filter((mention) => !inFlat(mention)),
  );
  const tables = report.tables.flatMap((table) => readTable(report, table));
  const rows = tables.filter(({ number }) => number !== null);
  if (rows.length > 0 && rows.length >= new Set(numbered.map(({ number }) => number)).size) {
    const others = numbered.filter((one) => !rows.some((row) => spansOverlap(row, one)));
    return [...rows, ...others, ...readReferences(report, rows, [...rows, ...others])];
  }
  if (numbered.length > flat.length) return numbered;
  const lines = readListLines(report);
  const own = flat.length > 0 ? flat : lines.filter(({ number }) => number !== null);
  if (own.length > 0) return [...own, ...readReferences(report, own, own)];
  return distinctPlaces([
    ...report.lines.flatMap((line, index) => readCuedList(report, line, index)),
    ...lines,
    ...tables,
  ]);
}

/** `NC-31-02`, `BX-2031-02`: numbers of an earlier year are those of an earlier audit, spoken of again. */
function ofLatestYear(report: Report, numbered: readonly NcMention[]): NcMention[] {
  const yearOf = (mention: NcMention): number =>
    Number(/^[A-Z]+-(?:20)?(?<year>\d\d)-\d/iu.exec(viewText(report, mention))?.groups?.year);
  const latest = Math.max(...numbered.map(yearOf).filter(Number.isFinite));
  return numbered.filter((mention) => !(yearOf(mention) < latest));
}

/** `B-01`, `QH-02`, `SV1-03`: what the rows of a list may be numbered by. */
const CODE = /(?<![A-Za-z\d])[A-Z]{1,5}\d{0,2}(?:-\d{2,4})?-\d{1,3}(?![\d.])/giu;

/** `B-01经确认，不符合8.1.2`: a row of the list, spoken of by its number in a sentence that nothing was read from. */
function readReferences(report: Report, rows: readonly NcMention[], read: readonly NcMention[]): NcMention[] {
  const byNumber = groupBy(
    rows.filter(({ number }) => number !== null),
    ({ number }) => numberName(number ?? ''),
  );
  return report.sentences.flatMap((sentence) => {
    const content = viewText(report, sentence);
    const codes = new Set((content.match(CODE) ?? []).map(numberName));
    const own = [...codes].flatMap((code) => byNumber.get(code) ?? []);
    const [row] = own;
    if (!row || own.length > 1 || read.some((other) => spansOverlap(other, sentence))) return [];
    const { words, ...target } = readTarget(content);
    return words ? [{ ...row, ...target, start: sentence.start, end: sentence.start + words.end }] : [];
  });
}

/** Two cues before one list read it twice, the first of them with the words of the second. */
const distinctPlaces = (mentions: readonly NcMention[]): NcMention[] => [
  ...new Map(
    [...mentions].sort((a, b) => a.start - b.start).map((mention) => [mention.end, mention]),
  ).values(),
];

/** A line with those that go on with its list: each but the last ends where an entry does. */
function listAt({ lines, view }: Report, line: ReportLine, index: number): string {
  let end = line.end;
  for (let at = index + 1; at <= index + MOST_LINES; at++) {
    const next = lines[at];
    if (next?.kind !== 'text' || !GOES_ON.test(view.text.slice(line.start, end))) break;
    end = next.end;
  }
  return view.text.slice(line.start, end).replaceAll('\n', ' ');
}
const MOST_LINES = 4;
const GOES_ON = /\d[^。\n]{0,40}[;、]\s{0,2}$/u;

/** Entries after `分布:` or `涉及部门/条款:`, which may run over several sentences and lines. */
function readCuedList(report: Report, line: ReportLine, index: number): NcMention[] {
  const own = viewText(report, line);
  const content = own.search(LIST_CUE) < 0 ? own : listAt(report, line, index);
  const cues = [...content.matchAll(LIST_CUE)];
  if (cues.length === 0 || (isElsewhere(report, line) && !speaksOfThisAudit(content))) return [];
  const ofThis = cues.filter((cue) => {
    const sentence = innermostAt(report.sentences, line.start + cue.index);
    return (
      cue.index < own.length &&
      !(sentence && isElsewhere(report, sentence, line.start + cue.index - sentence.start))
    );
  });
  return ofThis.flatMap((cue) =>
    readEntries(bracketed(content, cue), cue.index + cue[0].length).map((entry) => ({
      ...entry,
      start: line.start + entry.start,
      end: line.start + entry.end,
    })),
  );
}

/** `2项(设施部E8.1、综合部Q7.2),严重0项`: a list in brackets ends where they are closed. */
function bracketed(content: string, cue: RegExpExecArray): string {
  const start = cue.index + cue[0].length;
  if (!/\(\s?$/u.test(cue[0])) return content;
  let depth = 1;
  for (let at = start; at < content.length; at++) {
    if (content[at] === '(') depth++;
    else if (content[at] === ')' && --depth === 0) return content.slice(0, at);
  }
  return content;
}

/** `第一项涉及8.5.6` names no department. */
const isOrdinal = (name: string | undefined): boolean => /^第|涉及|分别|条款|标准|^均?为/u.test(name ?? '');

/** `QMS/EC 1项,` leads the entries of a system. */
const SYSTEM_COUNT = /^(?:(?:QMS|EMS|OHSMS|EC|[QES])[/、]?){1,4}\s?:?\s?\(?\d{1,2}\)?\s?[项个份]$/u;

function readEntries(content: string, from: number): NcMention[] {
  const entries: NcMention[] = [];
  let at = from;
  for (const piece of content.slice(from).split(/(?<=[;,。]|、(?!\d))(?![^()]{0,120}\))/u)) {
    const trimmed = piece
      .replace(/[;,、。|]\s*$/u, '')
      .replace(/^([^(]*)\)$/u, '$1')
      .trim();
    const groups = ENTRY.exec(trimmed)?.groups;
    const start = at + piece.indexOf(trimmed);
    at += piece.length;
    if (!groups) {
      if (SYSTEM_COUNT.test(trimmed)) continue;
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
      department: isOrdinal(groups.department) ? null : (groups.department ?? null),
      number: null,
      place: 'list',
    });
    if (piece.endsWith('。')) break;
  }
  return entries.filter((entry) => entry.grade !== 'observation');
}
