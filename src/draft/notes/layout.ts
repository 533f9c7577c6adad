import { type ClauseRef, compareClauseNumbers, foldKey } from '../../core/index.js';
import { clauseTitle } from '../../standards/index.js';
import {
  type DepartmentHead,
  departmentHead,
  introducesByName,
  namesPeopleOnly,
  namesTitledPeople,
} from './department.js';
import { type ClauseHead, clauseHead, type HeadingStyle, opensClause, tellsOfDay } from './heading.js';
import type { NoteLine } from './lines.js';
import { tagOf } from './tags.js';

/** What a line is within its file. */
export interface PlacedLine {
  line: NoteLine;
  department: string | null;
  /** Title of the section that the line stands in, which says what its lines are about. */
  topic: string | null;
  /** Clause heading that opens at this line, or null. */
  head: ClauseHead | null;
  /** Clauses that the line names at its end; empty for most. */
  tagged: readonly ClauseRef[];
  /** The line only introduces others: a department, a heading, a section title. */
  introduces: boolean;
  /** A department or section begins, so that the clause above no longer holds. */
  resets: boolean;
  /** The line names a department. */
  named: boolean;
  /** The evidence on the line; empty for lines that only introduce. */
  content: string;
}

/** A title is short; longer words are a note. */
const SECTION_TITLE_LENGTH = 16;
/** A single word behind a heading, when other lines follow, names the clause or the department. */
const SHORT_TITLE = 10;
/** In notes without headings, a bare number after more lines than these opens nothing: it is a date or a label. */
const INTRODUCTION = 2;
const EVIDENCE =
  /[\d√×✓✗→]|OK|NC|[没未缺不有无]|^(?:好|可以|正常|做了|讲了|口头|fine|good|seen|done|yes|no)/iu;

const WORD_THEN_CLAUSE =
  /^([\p{L}][\p{L}\d#]{0,7})[ \t:：]{1,4}([QES]{1,3}[ ]?(?:10|[4-9])(?:\.\d{1,2}){1,3})$/u;

/** Any short word right before a prefixed clause number that ends the line: `车间一 S8.1.2`. */
function wordBeforeClause(body: string): DepartmentHead | null {
  const [, name, rest] = WORD_THEN_CLAUSE.exec(body.trim()) ?? [];
  return name === undefined || rest === undefined ? null : { name, rest };
}

/** A clause behind a department: nothing else follows, its people do, or it can be nothing but a clause. */
const isSureBehind = (clause: ClauseHead | null): boolean =>
  clause !== null && (clause.certainty === 'sure' || namesTitledPeople(clause.rest));

/** In notes with at least so many headings behind departments, words may follow the clause on the line. */
const DEPARTMENTAL = 2;

/**
 * A department stands alone, with its people or before a clause; before other words it is part of the note.
 * `loose`: a clause with words behind will do, unless they tell what happened on that day.
 */
function departmentOf(line: NoteLine, known: readonly string[], loose: boolean): DepartmentHead | null {
  const head = departmentHead(line.body, known) ?? wordBeforeClause(line.body);
  if (!head || line.item !== null) return null;
  const bracketed = /^[[【]/u.test(line.body);
  const clause = clauseHead(head.rest, false);
  const introduces =
    bracketed ||
    line.level > 0 ||
    head.rest === '' ||
    namesPeopleOnly(head.rest) ||
    introducesByName(line.body) ||
    isSureBehind(clause) ||
    (loose && clause?.separated === true && !tellsOfDay(clause));
  return introduces ? head : null;
}

/** How many lines give a clause right behind the name of a department. */
const headedByDepartment = (
  lines: readonly NoteLine[],
  departments: ReadonlyArray<DepartmentHead | null>,
): number =>
  lines.filter((_, i) => {
    const behind = departments[i]?.rest ?? '';
    return behind !== '' && isSureBehind(clauseHead(behind, false));
  }).length;

/** Words behind a heading that only repeat what the clause is about. */
function isTitle(head: ClauseHead, line: NoteLine, next: NoteLine | undefined): boolean {
  const rest = foldKey(head.rest);
  if (rest === '') return true;
  const titles = head.refs.map(({ number, standards }) =>
    foldKey(clauseTitle(number, standards, /[\u4e00-\u9fff]/u.test(head.rest) ? 'zh' : 'en')),
  );
  if (titles.some((title) => title !== '' && (title.includes(rest) || rest === title)))
    return next !== undefined;
  if (EVIDENCE.test(head.rest) || rest.length > 24) return false;
  if (line.level > 0) return true;
  const words = head.rest.trim().replace(/^[-–—:：\s]+/u, '');
  const announces =
    next !== undefined &&
    (next.indent > line.indent ||
      (next.bullet && !line.bullet) ||
      (words.length <= SHORT_TITLE && clauseHead(next.body, false) === null));
  return announces && !/\s/u.test(words);
}

/** Judges how a file writes its headings from those that can be nothing else. */
function styleOf(
  heads: ReadonlyArray<ClauseHead | null>,
  lines: readonly NoteLine[],
  departmental: boolean,
): HeadingStyle {
  const found = heads.flatMap((head, i) => (head ? [{ head, line: lines[i] }] : []));
  const alone = found.filter(
    ({ head, line }) => head.certainty === 'sure' && (head.rest === '' || (line?.level ?? 0) > 0),
  );
  const inline = found.filter(
    ({ head, line }) => head.rest !== '' && line?.level === 0 && line.indent === 0 && !line.bullet,
  );
  const rising = inline.filter(({ head }, i) => {
    const before = inline[i - 1]?.head.refs[0]?.number;
    return before === undefined || compareClauseNumbers(head.refs[0]?.number ?? '', before) > 0;
  });
  return {
    set: alone.length > 0,
    inline: inline.length >= 2 && inline.length > alone.length && rising.length * 3 >= inline.length * 2,
    departmental,
  };
}

/** `### 7.1.5`, then `计量室 湛工`: who was met about the clause right above, no part of the notes of its own. */
const nests = (above: NoteLine | undefined, head: ClauseHead | null | undefined, opened: boolean): boolean =>
  opened && (above?.level ?? 0) > 0 && head?.rest === '';

/** Finds departments and clause headings of one file. */
export function placeLines(lines: readonly NoteLine[], knownDepartments: readonly string[]): PlacedLine[] {
  const strict = lines.map((line) => departmentOf(line, knownDepartments, false));
  const departmental = headedByDepartment(lines, strict) >= DEPARTMENTAL;
  const departments = departmental ? lines.map((line) => departmentOf(line, knownDepartments, true)) : strict;
  const heads = lines.map((line, i) => clauseHead(departments[i]?.rest ?? line.body, line.level > 0));
  const style = styleOf(heads, lines, departmental);
  let last = '';
  let current: string | null = null;
  let topic: string | null = null;
  /** Of the last clause heading; a Markdown heading above that level opens another part of the notes. */
  let headLevel = 0;
  /** The line that opened the last clause. */
  let opened = -1;
  return lines.map((line, i) => {
    const department = departments[i] ?? null;
    if (department) current = department.name;
    const candidate = heads[i] ?? null;
    const number = candidate?.refs[0]?.number ?? '';
    const rises = last === '' || compareClauseNumbers(number, last) > 0;
    const named = department !== null;
    const lone = candidate?.certainty === 'open' && !named && !style.set && !style.inline && i > INTRODUCTION;
    const opens =
      candidate !== null &&
      !lone &&
      ((named && isSureBehind(candidate)) ||
        opensClause(candidate, style, line.indent > 0 || line.bullet, rises, named));
    const head = opens ? candidate : null;
    if (head) {
      last = head.refs.at(-1)?.number ?? last;
      opened = i;
    }
    const isPart = line.level > 0 && line.level < headLevel && !head && !department;
    if (head && line.level > 0) headLevel = line.level;
    const titlesSection =
      (line.level > 0 || line.section) &&
      !head &&
      !department &&
      !EVIDENCE.test(line.body) &&
      line.body.length <= SECTION_TITLE_LENGTH &&
      (i > 0 || line.section);
    const section = titlesSection || isPart;
    if (department || head || isPart) topic = null;
    if (titlesSection) topic = line.body;
    const titled = head !== null && isTitle(head, line, lines[i + 1]);
    const belongsToClause = nests(lines[i - 1], heads[i - 1], opened === i - 1);
    const bare =
      department !== null &&
      !head &&
      (department.rest === '' || namesPeopleOnly(department.rest) || introducesByName(line.body));
    const tag = head || department || section ? null : tagOf(line.body);
    const content = head
      ? titled
        ? ''
        : head.rest
      : department
        ? bare
          ? ''
          : department.rest
        : section
          ? ''
          : (tag?.content ?? line.body);
    return {
      line,
      department: current,
      topic,
      head,
      tagged: tag?.refs ?? [],
      introduces: titled || bare || section,
      resets: !head && (section || (department !== null && !belongsToClause)),
      named,
      content,
    };
  });
}
