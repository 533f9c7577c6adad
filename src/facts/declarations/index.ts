import { type Declaration, firstFrom, type Report, type Sentence } from '../../core/index.js';
import { clauseBlockAt, departmentScope } from '../context.js';
import { readForms } from './forms.js';
import { isEarlier, periodAt } from './periods.js';
import { TOPICS } from './topics/index.js';
import type { TopicPatterns } from './words.js';

/** Procedures, conditions and plans state nothing that is. */
const HYPOTHETICAL =
  /(?:如果|假如|一旦|若|倘若|如有|如发生|如出现|当出现|当发生|应当|程序规定|控制程序》规定|规定了|规定发生|要求对|建议|将要|拟|避免|防止|预防|减少|杜绝|尽量|是否|有无|除|风险[::]?|可能|\bif\b|\bshould\b|\bin case of\b|\bapart from\b|\bexcept\b)[^。;]{0,24}$/iu;
/** A firm's own fines punish its staff, not the firm; what befalls others is not its own. */
const INTERNAL_FINE = /员工|班组|内部|制度|考核|工资/u;
/** Guards and stokers work round the clock where production does not. */
const ON_GUARD = /保安|门卫|值班|监控|司炉|消防|guard/iu;
const OTHERS = /供方|供应商|承包[方商]|分包|同行|同类企业|外单位|supplier|contractor/iu;
/** Plans and targets count nothing that happened: `投诉不超过5件`, `0起/年`. */
const LIMIT_BEFORE = /不超过|不高于|≤|<|目标|指标|控制在|at most|no more than|target/iu;
const LIMIT_AFTER = /^\s?(?:\/|以内|以下|以上|及以下|per year|a year)/iu;
const NOT_SO = /非(?:行政)?处罚|不(?:属于?|构成|算)|未遂|near miss/iu;
const SERIOUS = /重大|严重|较大|重伤|死亡|伤亡|有效|有责|群体|serious|major|lost-time|fatal|severe/iu;
/** `审核当天无动火作业` denies it for that day alone. */
const FOR_NOW =
  /(?:当天|当日|当时|审核(?:时|期间|现场)|现场目前|目前现场|当前现场|during the audit|at the time)[^。;]{0,12}$/iu;
const PASSING: ReadonlySet<string> = new Set([
  'permit-work',
  'temporary-site',
  'nonconforming-output',
  'customer-property',
  'contractor',
]);
/** What is played through is no event. */
const PLAYED = /演练|模拟|假设|情景|未遂|drill|exercise|scenario|simulat/iu;
/** A hurt that is not of the work. */
const OFF_WORK = /非工作原因|非因工|不计入工伤|不属于工伤|不认定|下班|工余|家属|not work-related/iu;
/** Equipment that others keep, or that the law does not bind. */
const NOT_STATUTORY = /产权方|物业|房东|出租方|业主|不需|无需|不属|非特种|不在目录|landlord|leased|rented/iu;
/** What the organisation complains of, or others suffer. */
const OF_OTHERS = /对供方|对供应商|向(?:供方|供应商|厂家|原料商)|承包[方商]|分包|供方的投诉/u;
const COUNTED: ReadonlySet<string> = new Set(['complaint', 'accident']);

/** What the report says exists, and what it says does not. */
export function extractDeclarations(report: Report): Declaration[] {
  const written = report.sentences.flatMap((sentence, index) => {
    const content = report.view.text.slice(sentence.start, sentence.end);
    return isEarlier(content)
      ? []
      : TOPICS.flatMap((patterns) => readTopic(report, sentence, index, content, patterns));
  });
  return [...written, ...formDeclarations(report, written)].sort((a, b) => a.start - b.start);
}

/** What forms say, unless the words of the same place were read already. */
function formDeclarations(report: Report, written: readonly Declaration[]): Declaration[] {
  const read = new Map<string, Declaration[]>();
  for (const declaration of written) {
    const key = `${declaration.topic}/${declaration.exists}`;
    const group = read.get(key) ?? [];
    if (group.length === 0) read.set(key, group);
    group.push(declaration);
  }
  return readForms(report).flatMap(({ patterns, start, end, exists, label }) => {
    const next = firstFrom(read.get(`${patterns.topic}/${exists}`) ?? [], start);
    const known = next !== undefined && next.end <= end;
    if (known || !topicIsClient(patterns, label)) return [];
    const match = { index: 0, end: label.length, text: label, exists, certain: true, sorts: [] };
    return [{ ...declare(patterns, match), start, end, sentence: -1 }];
  });
}

/** What the audit itself changed (`审核计划无变更`) is no change of the organisation. */
const topicIsClient = ({ topic }: TopicPatterns, words: string): boolean =>
  topic !== 'change' ||
  !/审核(?:计划|方案|组|范围|时间|安排)|计划(?:有|的)?变更|audit (?:plan|team|programme)/iu.test(words);

interface Match {
  index: number;
  end: number;
  text: string;
  exists: boolean;
  certain: boolean;
  sorts: readonly string[];
}

function readTopic(
  report: Report,
  sentence: Sentence,
  index: number,
  content: string,
  patterns: TopicPatterns,
): Declaration[] {
  if (!patterns.about.test(content)) return [];
  const denials = patterns.denies
    .flatMap((pattern) => matches(content, pattern, false, true))
    .filter(({ index: at, end }) => topicIsClient(patterns, content.slice(Math.max(0, at - 16), end)))
    .filter(
      ({ index: at }) =>
        !(PASSING.has(patterns.topic) && FOR_NOW.test(content.slice(Math.max(0, at - 24), at))),
    );
  const affirmations = patterns.affirms
    .flatMap(({ pattern, certain, sorts }) => matches(content, pattern, true, certain, sorts))
    .filter(
      (match) => !denials.some((denial) => overlaps(denial, match)) && happened(content, match, patterns),
    );
  return [...longestOnly(denials), ...longestOnly(affirmations)].map((match) => ({
    ...declare(patterns, match),
    ...(match.exists ? whereFound(report, sentence) : whomDenied(report, sentence, content, match)),
    period: periodAt(content, match.index, match.end),
    start: sentence.start + match.index,
    end: sentence.start + match.end,
    sentence: index,
  }));
}

/** What the words of a statement alone tell. */
const declare = (patterns: TopicPatterns, match: Match): Omit<Declaration, 'start' | 'end' | 'sentence'> => ({
  topic: patterns.topic,
  exists: match.exists,
  sorts: sortsOf(patterns, match),
  department: null,
  within: null,
  period: null,
  seriousOnly: SERIOUS.test(match.text),
  certain: match.certain,
});

function sortsOf({ sorts = [] }: TopicPatterns, match: Match): string[] {
  const named = sorts.filter(([, words]) => words.test(match.text)).map(([sort]) => sort);
  return named.length > 0 ? named : [...match.sorts];
}

const overlaps = (a: Match, b: Match): boolean => a.index < b.end && b.index < a.end;

/** Several patterns may read the same words; the surest stands, of these the one that read most. */
const longestOnly = (found: readonly Match[]): Match[] =>
  found.filter((match, index) =>
    found.every((other, at) => {
      if (at === index || !overlaps(match, other)) return true;
      if (match.certain !== other.certain) return match.certain;
      const difference = match.end - match.index - (other.end - other.index);
      return difference > 0 || (difference === 0 && index < at);
    }),
  );

function matches(
  content: string,
  pattern: RegExp,
  exists: boolean,
  certain: boolean,
  sorts: readonly string[] = [],
): Match[] {
  // Most patterns match nothing, and searching is cheaper than setting out to match all.
  if (content.search(pattern) < 0) return [];
  return [...content.matchAll(pattern)].flatMap((match) => {
    const { index } = match;
    if (HYPOTHETICAL.test(content.slice(Math.max(0, index - 40), index))) return [];
    return [{ index, end: index + match[0].length, text: match[0], exists, certain, sorts }];
  });
}

/** Sorts out targets, what befell others and what the sentence itself calls something else. */
function happened(content: string, match: Match, { topic }: TopicPatterns): boolean {
  const before = content.slice(Math.max(0, match.index - 24), match.index);
  const after = content.slice(match.end, match.end + 24);
  if (COUNTED.has(topic) && (LIMIT_BEFORE.test(match.text + before.slice(-8)) || LIMIT_AFTER.test(after)))
    return false;
  if (topic === 'shift-work' && ON_GUARD.test(before)) return false;
  if (topic === 'accident' && (PLAYED.test(content) || OFF_WORK.test(content))) return false;
  if (topic === 'special-equipment' && NOT_STATUTORY.test(match.text + after)) return false;
  if (topic === 'complaint' && OF_OTHERS.test(before + match.text)) return false;
  if (topic === 'penalty' && INTERNAL_FINE.test(content)) return false;
  if (['penalty', 'accident', 'legal-notice'].includes(topic) && OTHERS.test(before + match.text))
    return false;
  return !NOT_SO.test(match.text + after.slice(0, 16));
}

/** Evidence of a record table belongs to the department of its block; null outside and for leadership. */
function blockDepartment(report: Report, sentence: Sentence): string | null {
  const scope = departmentScope(clauseBlockAt(report, sentence.start)?.department ?? '');
  return scope.level === 'department' ? scope.name : null;
}

type Where = Pick<Declaration, 'department' | 'within'>;

const whereFound = (report: Report, sentence: Sentence): Where => ({
  department: blockDepartment(report, sentence),
  within: null,
});

const OWN_DEPARTMENT = /本部门|该部门|部门内|本车间|本项目部|现场目前/u;
const WHOLE_ORGANISATION =
  /公司|组织|企业|单位|受审核方|全厂|厂内|我厂|学校|医院|体系|organi[sz]ation|company/iu;
/** `销售部不涉及特种设备`, `the sales office has no ...`: whom a denial names right before it. */
const NAMED =
  /(?<zh>[\p{Script=Han}]{2,8}(?:部|车间|科|室|组|班))(?:作业|目前|现场|均|也)?$|\bthe (?<en>[a-z]+ (?:office|department|shop|team|section)) (?:has|have|uses|carries out)\s?$/iu;

/** A denial speaks for a department alone only where it says so, or names it. */
function whomDenied(report: Report, sentence: Sentence, content: string, match: Match): Where {
  const before = content.slice(0, match.index);
  const groups = NAMED.exec(before)?.groups;
  const named = groups?.zh ?? groups?.en;
  if (named !== undefined && !/本部$|全部$|内部$/u.test(named)) return { department: named, within: null };
  const own = blockDepartment(report, sentence);
  if (OWN_DEPARTMENT.test(content)) return { department: own, within: null };
  return { department: null, within: WHOLE_ORGANISATION.test(before) ? null : own };
}
