import {
  innermostAt,
  lastIndexStartingBy,
  type OfficeHolder,
  type Report,
  type Span,
  spanFrom,
  viewText,
} from '../../core/index.js';
import { personNameAt } from '../../entities/index.js';
import { statementAt } from '../identity/statement.js';

/** Who leads a project by the list of projects, and who is met as its manager where it was audited. */

/** The last column of a list of projects; its rows follow, printed one a line or in cells. */
const HEADED =
  /(?:项目|工程)(?:名称)?[\s|].{0,160}(?:项目)?(?:经理|负责人)\s{0,3}\|?\s{0,3}$|\bprojects?\b.{0,160}\b(?:project|site) manager\s{0,3}\|?\s{0,3}$/iu;
const RULED = /^[\s|:-]*$/u;
const MOST_ROWS = 30;
const NAME = '\\p{Script=Han}{2,4}';
/** A row: the project at its start, the name at its end. */
const ROW = new RegExp(
  `^[\\s|]{0,4}(?:\\d{1,2}[.、\\s|]{1,4})?(?<project>[\\p{Script=Han}\\p{L}\\d()#-]{4,40})[\\s|].{0,200}[\\s|](?<name>${NAME})[\\s|]{0,4}$`,
  'u',
);
/** `(疾控中心项目部,2031年6月10日)`, `5.2 云岭项目现场`: where a passage or a line was audited. */
const SITE = /(?<key>[\p{Script=Han}]{2,12}?)(?:工程)?项目(?:经理)?(?:部|现场)?/gu;
const MET = new RegExp(
  `(?:项目)?(?:经理|负责人)(?<name>${NAME}?)(?=介绍|说|称|陪同|出示|提供|现场|签|在场|答|确认|带领|说明|汇报|,)`,
  'gu',
);
const OFFICE = '项目经理';
/** Lines behind its heading in which the manager of a site speaks. */
const LINES = 3;

interface Project extends Span {
  project: string;
  person: string;
}

export function projectManagers(report: Report): OfficeHolder[] {
  const listed = listedProjects(report);
  if (listed.length === 0) return [];
  const met = managersMet(report, listed);
  return met.length === 0 ? [] : [...listed, ...met].map((one) => holderOf(report, one));
}

const holderOf = ({ view }: Report, { project, person, start, end }: Project): OfficeHolder => ({
  start,
  end,
  person,
  office: 'project-manager',
  of: project,
  words: `${project}${OFFICE}`,
  former: false,
  statement: statementAt(view.text, { start, end }),
});

function listedProjects(report: Report): Project[] {
  return report.lines.flatMap((line, at) => {
    if (!HEADED.test(viewText(report, line))) return [];
    const rows: Project[] = [];
    for (const next of report.lines.slice(at + 1, at + 1 + MOST_ROWS)) {
      const words = viewText(report, next);
      if (RULED.test(words)) continue;
      const { project = '', name = '' } = ROW.exec(words)?.groups ?? {};
      if (project === '' || personNameAt(name, 0) !== name.length) break;
      rows.push({ start: next.start, end: next.end, project, person: name });
    }
    return rows;
  });
}

/** The one listed project that the words name by a part of its name. */
function projectNamed(words: string, listed: readonly Project[]): string | null {
  const named = [...words.matchAll(SITE)].flatMap(({ groups }) => {
    const key = groups?.key ?? '';
    const own = listed.filter(({ project }) => project.includes(key));
    return own.length === 1 ? own.map(({ project }) => project) : [];
  });
  return new Set(named).size === 1 ? (named[0] ?? null) : null;
}

function managersMet(report: Report, listed: readonly Project[]): Project[] {
  return report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    if (!/经理|负责人/u.test(words)) return [];
    return [...words.matchAll(MET)].flatMap((match): Project[] => {
      const person = match.groups?.name ?? '';
      const span = spanFrom(sentence.start, match);
      if (
        personNameAt(person, 0) !== person.length ||
        listed.some(({ start, end }) => start <= span.start && span.end <= end)
      )
        return [];
      const project = projectNamed(words, listed) ?? projectNamed(headingOf(report, sentence), listed);
      return project ? [{ ...span, project, person }] : [];
    });
  });
}

/** The heading of a passage, or a line right above that names a project in brackets. */
function headingOf(report: Report, sentence: Span): string {
  const title = innermostAt(report.sections, sentence.start)?.title ?? '';
  const at = lastIndexStartingBy(report.lines, sentence.start);
  const above = report.lines
    .slice(Math.max(0, at - LINES), at)
    .map((line) => viewText(report, line))
    .findLast((words) => /项目[部现)]|项目$/u.test(words) && words.length < LONGEST_HEADING);
  return above ?? title;
}
const LONGEST_HEADING = 50;
