import {
  innermostAt,
  lastStartingBy,
  type ObjectiveScope,
  type Report,
  remember,
  rememberFor,
  type Section,
  type Span,
  startingWithin,
} from '../../core/index.js';
import { departmentScope, ORGANISATION } from '../context.js';

export type Role = 'target' | 'result';

/** What a list is about at some place: targets or results, and whose. */
export interface Context {
  role: Role | null;
  scope: ObjectiveScope;
  /** Offset of the words that say so in the text at hand, 0 for an item of their list; -1 where they stand further up. */
  since: number;
  /** The scope is that of one line (`维修部：…。`) and ends with it. */
  brief: boolean;
}

export const NO_CONTEXT: Context = { role: null, scope: ORGANISATION, since: -1, brief: false };

/** Phrases that open a list of targets or of results for what follows in the passage. */
const OPENS: ReadonlyArray<readonly [RegExp, Role]> = [
  [
    /(?:完成|达成|实施|实现|考核|统计|测量)(?:情况|结果)|实际完成|完成值|结果(?=:)|实绩|统计:|考核:|汇总|实际:|(?<![a-z])(?:results?|performance|scorecard|dashboard)(?![a-z])/giu,
    'result',
  ],
  [
    /(?:目标|指标)(?:[\p{Script=Han}]{0,6})\s?:|目标(?:为|含|包括)|(?:制定|建立|设定|确定|发布|规定|共设|设立|下达)了?(?:\p{Script=Han}{0,8})(?:目标|指标)(?!的?(?:完成|实现|达成|考核|统计))|(?<![a-z])(?:objectives?|targets?)(?:\sfor\s\w{1,10})?(?:\sare|\swere|\sinclude|:)/giu,
    'target',
  ],
];

const UNIT_WORD = '(?:部|车间|科|室|中心|组|处|店|厂|工段|班组|分公司|所)';
/** `二、`, `(3)`, `- `: what an item of a list begins with. */
const NUMBERED = '(?:[一二三四五六七八九十]{1,2}、|\\(\\d{1,2}\\)|\\d{1,2}[.、)]\\s?|[-•●·]\\s?)?';
const UNIT_AT_END = new RegExp(`${UNIT_WORD}\\s*:?\\s*$`, 'u');
/** Ways to name the department whose objectives follow, each with what every text that uses it holds. */
const DEPARTMENTS: ReadonlyArray<readonly [cue: RegExp, pattern: RegExp]> = (
  [
    [
      /目标|指标/u,
      `(?<name>[\\p{Script=Han}]{1,8}${UNIT_WORD})(?:的|自设|自定|归口|内部|级|《|\\d{4}年度?|[\\p{Script=Han}]{2,6}签订的)*(?:\\d{4}年(?:[\\p{Script=Han}]{2,12}?)?)?(?:质量|环境|安全|管理|部门|年度|分解|控制)*(?:目标|指标)`,
    ],
    [
      /目标|指标/u,
      `(?<![\\p{Script=Han}]|[各有相]关?)(?<generic>(?:本|该)?(?:部门|车间|科室|班组|工段|项目部|分厂))(?:级|的|自定|自设|内控|内部|自身|年度|质量|环境|安全|管理|分解|考核|控制|\\d{4}年度?)*(?:目标|指标)`,
    ],
    [
      /目标|指标/u,
      `(?:^|[;。,\\n]\\s?)(?<setting>[\\p{Script=Han}]{1,8}${UNIT_WORD})(?:把|将|对|为|自行|给)(?=[^,;。\\n]{2,24}(?:目标|指标))`,
    ],
    [
      /目标|指标/u,
      `(?:部门|车间|分解)(?:级|的|质量|环境|安全|管理)*(?:目标|指标)\\s?\\((?<bracketed>[\\p{Script=Han}]{1,8}${UNIT_WORD})\\)`,
    ],
    [
      /考核|执行|控制/u,
      `(?:^|[;。,\\n]\\s?)(?<working>[\\p{Script=Han}]{1,8}${UNIT_WORD})(?:自行|内部|仍|一直)?(?:按照?|以)(?=[\\p{Script=Han}]{2,16}(?:≥|≤|不|\\d)[^,;。\\n]{0,16}(?:考核|执行|控制|管理|下达|分解))`,
    ],
    [
      /:/u,
      `(?:^|[;。\\n]\\s?)${NUMBERED}(?<alone>[\\p{Script=Han}]{1,8}${UNIT_WORD})(?:负责人|经理|主任|现场)?(?!统计|报告|汇总|介绍|说明|提供|反馈|考核)[^:;。,\\n]{0,6}:(?=[^:;。\\n]{0,24}(?:≥|≤|率|度|[\\d]))`,
    ],
    [
      /考核|下达/u,
      `(?:考核|下达给?)(?<name>[\\p{Script=Han}]{1,6}${UNIT_WORD})的?(?=[\\p{Script=Han}]{2,14}(?:目标|指标|≥|≤))`,
    ],
    [UNIT_AT_END, `^(?<line>[\\p{Script=Han}]{2,8}${UNIT_WORD})\\s*:?\\s*$`],
    [
      /:/u,
      `(?:^|[;。\\n]\\s?)${NUMBERED}(?<site>[\\p{Script=Han}]{1,14}(?:项目部?|片区|区|门店|工地|生产线|基地|厂区|分店|校区|院区|站点|分部)):(?=[^:;。\\n]{0,24}(?:≥|≤|率|度|[\\d]))`,
    ],
    [
      /["“]/u,
      `(?:^|[;。,\\n]\\s?)(?<quoted>[\\p{Script=Han}]{1,8}${UNIT_WORD})(?:自定|单列|单独设)?["“](?=[^"”]{2,30}(?:≥|≤|不|[\\d]))`,
    ],
    [
      /\bthe /iu,
      '\\b[Oo]bjectives? (?:of|for|set by) (?:the )?(?<of>[a-z]+(?: [a-z]+)?)(?: (?:shop|department|team|section|unit))(?=\\b)',
    ],
    [
      /objective/iu,
      "\\b(?<derived>[A-Z][a-z]+(?: [a-z]+)?) (?:shop|department|team|section|unit)(?:’s|'s)? (?:own )?[Oo]bjectives?\\b",
    ],
    [
      /\bthe /iu,
      '\\b[Tt]he (?!(?:top |senior |project )?(?:management|audit|leadership) team)(?<en>[a-z]+(?: [a-z]+)?) (?:shop|department|team|section)\\b(?=[^.]{0,40}(?:set|target|objective|rate))',
    ],
  ] as const
).map(([cue, source]) => [cue, new RegExp(source, 'gu')]);
const WHOLE =
  /(?:(?<!分|子)公司|总部|集团)(?:的|总的?|级|年度|\d{4}年)*[^,;。:\n]{0,24}?(?:目标|指标)|总目标|(?<![a-z])company(?:'s)?\s(?:\d{4}\s)?(?:quality\s)?objectives?/giu;

interface Mark {
  at: number;
  role?: Role;
  scope?: ObjectiveScope;
  brief?: boolean;
  /** `本部门`, `车间目标`: the department spoken of already, where there is one. */
  generic?: boolean;
}

const departmentsIn = (text: string): RegExpExecArray[] =>
  DEPARTMENTS.flatMap(([cue, pattern]) => (cue.test(text) ? [...text.matchAll(pattern)] : []));

const marksIn = remember(readMarks);

function readMarks(text: string): Mark[] {
  const marks: Mark[] = OPENS.flatMap(([pattern, role]) =>
    [...text.matchAll(pattern)].map((match) => ({ at: match.index, role })),
  );
  for (const match of text.matchAll(WHOLE)) marks.push({ at: match.index, scope: ORGANISATION });
  for (const match of departmentsIn(text)) {
    const { alone, generic, line, site, quoted } = match.groups ?? {};
    const department = Object.values(match.groups ?? {}).find((part) => part !== undefined) ?? '';
    if (/(?:目标|检查|考核|指标|审核|管理|主要|重点)项目$/u.test(department)) continue;
    if (/公司$|企业|总部/u.test(department) && !/分公司/u.test(department)) continue;
    marks.push({
      at: match.index,
      scope: departmentScope(department),
      generic: generic !== undefined,
      // The heading of a department alone opens a list of objectives no more than one of results.
      ...(line === undefined ? { role: 'target' as const } : {}),
      brief: (alone ?? site ?? quoted) !== undefined && !/:\s*$/u.test(text),
    });
  }
  return marks.sort((a, b) => a.at - b.at);
}

/** The context at any offset of a text, given the one it begins with. */
export function contextsOf(text: string, start: Context): (offset: number) => Context {
  const marks = marksIn(text);
  return (offset) =>
    marks.reduce(
      (context, mark) =>
        mark.at <= offset
          ? {
              role: mark.role ?? context.role,
              scope:
                mark.generic && context.scope.level === 'department'
                  ? context.scope
                  : (mark.scope ?? context.scope),
              since: mark.role ? mark.at : context.since,
              brief: mark.scope ? (mark.brief ?? false) : context.brief,
            }
          : context,
      start.brief ? { ...start, scope: ORGANISATION, brief: false } : start,
    );
}

/** Sections down to numbered items; deeper numbering goes on within a list. */
const majorSections = rememberFor((report: Report): Section[] =>
  report.sections.filter(({ level }) => level <= 3),
);

/** Lists of targets and results go on from line to line, but never into another section or table row. */
export const passageStart = (report: Report, line: Span): number =>
  Math.max(
    lastStartingBy(majorSections(report), line.start)?.start ?? -1,
    lastStartingBy(report.clauseBlocks, line.end - 1)?.start ?? -1,
  );

/** A clause block on objectives (6.2) lists targets, those of its department. */
export function homeContext(report: Report, part: Span, before: Context): Context {
  const block = innermostAt(report.clauseBlocks, part.start) ?? startingWithin(report.clauseBlocks, part)[0];
  if (!block?.clauses.some((clause) => clause.number.startsWith('6.2'))) return before;
  const scope =
    before.scope.level === 'organisation' ? departmentScope(block.department ?? '') : before.scope;
  return { role: before.role ?? 'target', scope, since: -1, brief: before.brief };
}
