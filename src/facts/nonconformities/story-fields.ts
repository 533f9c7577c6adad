import {
  type ClauseRef,
  type NcStory,
  type Span,
  STANDARD_IDS,
  type StoryDepartment,
} from '../../core/index.js';
import { clauseNumbersOf } from '../../standards/index.js';
import { CLAUSES, DEPARTMENT, parseClauses, withoutDocumentClauses } from './target.js';

const LIST_OF = `(?<names>${DEPARTMENT}(?:\\s?[、,/和及]\\s?${DEPARTMENT}){0,3})`;
const STANDARD = '(?:(?:ISO|GB\\/T)\\s?\\d{4,5}(?::20\\d\\d|-20\\d\\d)?\\s?,?\\s?)?';
const UNIT = '(?![\\d.]|\\s?(?:mm|cm|m|kg|g|t|MPa|dB|℃|%|‰|元|万|天|小时|分钟|个|次|件|年|月|吨|米))';

/** Where the clause of a nonconformity stands in the words of its entry, the surest first. */
const CLAUSE_SHAPES: readonly RegExp[] = [
  new RegExp(
    `(?:不符合|不满足|违反|不符)[^。;《》\\n]{0,40}?(?<![\\d.A-Za-z-])(?<clauses>${CLAUSES})${UNIT}`,
    'diu',
  ),
  new RegExp(
    `${STANDARD}(?:标准)?(?:条款号?|条文|标准要求|clauses?)\\s?[:为是]?\\s?(?<clauses>${STANDARD}${CLAUSES})${UNIT}`,
    'diu',
  ),
  new RegExp(`(?<![\\d.A-Za-z》-])(?<clauses>${CLAUSES})\\s?(?:条款|条(?![形纹码件]))`, 'diu'),
];
/** A number alone: the last shape; what opens an entry may be the number of its section. */
const BARE =
  /(?:^|[(:,、;\s])(?<clauses>(?:(?:QMS|EMS|OHSMS|[QESO]{1,3})\s?)?\d{1,2}(?:\.\d{1,2}){1,4})(?=\s?[),:;、\s]|\s?\p{Script=Han}|$)/dgu;

/** Whose a nonconformity is said to be, or where it was seen. */
const DEPARTMENT_SHAPES: ReadonlyArray<readonly [as: StoryDepartment['as'], shape: RegExp]> = [
  // 本次审核在综合部开具不符合项1项
  [
    'field',
    new RegExp(
      `(?:审核|现场)(?:中)?在${LIST_OF}(?=(?:各|共|分别)?(?:开具|开出|提出|下达)[^,。;]{0,12}不符合)`,
      'u',
    ),
  ],
  [
    'field',
    new RegExp(
      `(?:责任|受审核|涉及|归口|所属|所在|主责)(?:部门|单位|区域|场所)\\s?(?:为|是|:|\\()?\\s?${LIST_OF}`,
      'u',
    ),
  ],
  ['field', new RegExp(`(?:^|[\\s,;(])部门\\s?:\\s?${LIST_OF}(?=[\\s,;)]|$)`, 'u')],
  [
    'field',
    /\b(?:responsible(?: department| unit| area| function| party)?|department|owner|area|unit)(?:\s?[:=]\s?| is | was )(?:the )?(?<names>[a-z][a-z&-]*(?: [a-z&][a-z&-]*){0,3}?)(?=\s?[,.;)|]|$|\s{2}| (?:clause|and|by|with|until|plan|due)\b)/iu,
  ],
  [
    'field',
    /\b(?:raised|recorded|issued|was|were)\s?: (?<names>[A-Z][a-z]+(?: (?:& |and )?[A-Z]?[a-z]+){0,2})(?=, (?:clause )?\d|, clause)/u,
  ],
  [
    'field',
    /\b(?:assigned to|with) (?:the )?(?<names>[a-z][a-z-]*(?: [a-z-]+){0,2} (?:department|office|shop|section|team|store|workshop|warehouse|laboratory|kitchen))\b/iu,
  ],
  [
    'field',
    new RegExp(
      `(?:^|[)】.、:,①-⑳]|\\d)\\s{0,2}(?<![\\p{Script=Han}])${LIST_OF}(?=\\s?[,:、/( ]\\s?(?:条款|不符合|标准|(?:Q|E|S|QMS|EMS|OHSMS)?\\s?\\d{1,2}\\.\\d))`,
      'u',
    ),
  ],
  ['field', new RegExp(`^\\s?${LIST_OF}(?=\\s?(?:[,:]|[1-9一两二]?\\s?[项个]?\\s?\\())`, 'u')],
  ['field', new RegExp(`[(,]\\s?${LIST_OF}\\s?[),]`, 'u')],
  ['field', new RegExp(`由${LIST_OF}(?=承担|负责(?!人)|整改)`, 'u')],
  ['field', new RegExp(`(?:判|记|开)(?:给|在|于|到)${LIST_OF}`, 'u')],
  [
    'field',
    new RegExp(`[向给对]${LIST_OF}(?=(?:共)?(?:开具|开出|提出|下发|出具|开)(?:了)?[^。;,]{0,6}不符合)`, 'u'),
  ],
  [
    'found',
    new RegExp(
      `(?:^|[,:。;])\\s?(?:本次|此次|现场|审核(?:中|组)?)?(?:审核)?(?:在|对|到|查|抽查?)${LIST_OF}`,
      'u',
    ),
  ],
  // 不符合(造型车间树脂桶露天存放,违反8.1)
  [
    'field',
    /不符合(?:项|事实)?\s?[(:]\s?(?<names>(?!在|于|现场|抽?查)[\p{Script=Han}]{1,6}(?:部|车间|科|中心|仓库|班组|办公室))(?!门|件|分|位|长|主任|组|署)(?=[^),;。]{4,})/u,
  ],
  [
    'field',
    /\bnon-?conformity (?:in|of|with|for) (?:the )?(?<names>[a-z][a-z-]*(?: [a-z-]+){0,2} (?:department|office|shop|section|team|store|workshop|warehouse|laboratory|kitchen))\b/iu,
  ],
  [
    'field',
    /^(?:NCR?|Finding|No\.|Number)[ -]?\d{1,2}\s?(?:\((?:minor|major)\)|,? ?(?:minor|major))?\s?[,:]\s?(?<names>[A-Z][a-z]+(?: (?:and )?[A-Za-z]+){0,2})(?=\s?[,:(])/u,
  ],
  [
    'field',
    /\b(?:non-?conformity (?:of this audit )?|NCR?[- ]?\d{1,3} )(?:was |is )?(?:found|raised|recorded|issued) (?:in|against|with|to) (?:the )?(?<names>[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})(?: department)?(?=\s?[,.;:()]|$)/u,
  ],
  // 不符合项1:仓储部两桶稀释剂…, 针对涂装车间两桶稀释剂…的一般不符合
  [
    'found',
    new RegExp(
      `^(?:不符合(?:项|报告)?\\s?\\d{0,2}\\s?:|[^,。;:]{0,6}:\\s?针对|(?:针)?对)\\s?(?<names>${DEPARTMENT})(?=[^,。;:]{4,})`,
      'u',
    ),
  ],
  [
    'found',
    /\b(?:raised|found|identified|observed|recorded) (?:in|at|with|against|by) (?:the )?(?<names>[a-z][a-z-]*(?: [a-z-]+){0,2}?)(?=\s?[,.;:()]|$)/iu,
  ],
];

/** What none of the words that departments are named with can be part of. */
const NO_DEPARTMENT =
  /^(?:各|有关|相关|该|本|其他|责任|受审核|全部|所有|上述|以下|涉及)|^(?:涉|部门|总部)$|负责|已|的|应|整改|确认|条款|标准|不符|一般|轻微|严重/u;

/** The department that the words of an entry name; `offset` is where they begin in the view. */
export function departmentOf(words: string, offset: number): StoryDepartment | null {
  for (const [as, shape] of DEPARTMENT_SHAPES) {
    const match = shape.exec(words);
    const written = match?.groups?.names;
    if (!match || written === undefined) continue;
    const names = written
      .split(/[、,/和及]|\band\b/u)
      .map((name) => name.trim())
      .filter((name) => name !== '');
    if (names.length === 0 || names.some((name) => NO_DEPARTMENT.test(name))) continue;
    const lead = match[0].length - match[0].replace(/^[\s,:。;)】.、(\d①-⑳]+/u, '').length;
    return { start: offset + match.index + lead, end: offset + match.index + match[0].length, names, as };
  }
  return null;
}

/** The clause that the words of an entry name: its number, with the word `条款` before it. */
export function clauseOf(written: string, offset: number): (Span & { refs: ClauseRef[] }) | null {
  const words = withoutDocumentClauses(written);
  for (const match of [...CLAUSE_SHAPES.map((shape) => shape.exec(words)), bareIn(words)]) {
    const [start, end] = match?.indices?.groups?.clauses ?? [0, 0];
    const refs = parseClauses(words.slice(start, end));
    if (refs.length === 0) continue;
    const lead = /(?:条款|clauses?)\s?[:为是]?\s?$/iu.exec(words.slice(0, start))?.[0].length ?? 0;
    return { start: offset + start - lead, end: offset + end, refs };
  }
  return null;
}

const isClause = (number: string): boolean => STANDARD_IDS.some((id) => clauseNumbersOf(id).has(number));

/** The first number alone behind the words it follows, else the one that opens them, where a standard has it. */
function bareIn(words: string): RegExpExecArray | undefined {
  const [first, ...others] = words.matchAll(BARE);
  if (!first || first.index > 0 || !/^\d/u.test(first[0])) return first;
  return others[0] ?? (isClause(first.groups?.clauses ?? '') ? first : undefined);
}

/** Words that every nonconformity is told with. */
const COMMON =
  /\p{Script=Han}{2,8}项目部|不符合(?:项|报告|事实|描述|清单|编号|性质)*|(?:责任|受审核|涉及)(?:部门|单位)|不满足|条款号?|标准|要求|规定|一般|轻微|严重|性质|开具|提出|发现|本次|审核组?|现场|抽查|未能?提供|编号\s?[::]?\s?[A-Z\d][A-Z\d-]*|^[A-Z]{1,5}(?:-?[A-Z\d]{2,8}){0,2}-\d{1,3}|序号|整改期限|纠正措施|完成|验证|(?:19|20)\d\d年|\d{1,2}月|\d{1,2}日|[项份个]|(?:QMS|EMS|OHSMS|[QES])?\d{1,2}(?:\.\d{1,2}){1,4}|(?:ISO|GB\/T)\s?\d{4,5}(?:[-:]20\d\d)?/gu;

/** What was found: the words without those of its department and clause and those that stand in every entry. */
export function factOf(words: string, offset: number, taken: ReadonlyArray<Span | null>): string {
  const rest = taken.reduce(
    (text, span) =>
      span
        ? text.slice(0, span.start - offset) +
          '\n'.repeat(span.end - span.start) +
          text.slice(span.end - offset)
        : text,
    words,
  );
  return rest.replace(COMMON, '\n').replace(/\n+/gu, '\n').trim();
}

const MAJOR =
  /[■☑√☒]\s?严重|(?<![□☐未无非]\s?)严重(?!不符合(?:项)?\s?[:为]?\s?[0无零])(?=不符合|[,、)(;。\s]|$)|\bmajor\b(?! (?:non-?conformit(?:y|ies) )?(?:none|0))/iu;
const MINOR = /[■☑√☒]\s?(?:一般|轻微)|(?<![□☐]\s?)(?:一般|轻微)(?=不符合|[,、)(;。\s]|$)|\bminor\b/iu;

/** The grade that an entry is given in words or by its ticked box; null where it names none or both. */
export function storyGrade(words: string): NcStory['grade'] {
  const [major, minor] = [MAJOR.test(words), MINOR.test(words)];
  return major === minor ? null : major ? 'major' : 'minor';
}
