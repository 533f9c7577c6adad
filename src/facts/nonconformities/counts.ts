import {
  englishNumerals,
  innermostAt,
  lastStartingBy,
  type NcCount,
  type NcGrade,
  type Report,
  type Span,
  spanFrom,
  spansOverlap,
  viewText,
} from '../../core/index.js';
import { readCountCells } from './cells.js';
import { readRaised } from './raised.js';
import { gradeOf, isElsewhere, numberOf, speaksOfThisAudit } from './words.js';

const NUM = '(?<n>\\d{1,3}|[〇零一二两三四五六七八九十]{1,3})';
const UNIT = '(?:项|个|份|条)';
const RAISE = '(?:开具|提出|开出|出具|发现|形成|共有?)';
const WORD_NUM = `no|single|sole|both|${englishNumerals(0, 10)}|\\d{1,2}`;

interface CountShape {
  pattern: RegExp;
  grade?: NcGrade | 'all';
  /** The number that the words themselves say. */
  value?: number;
}

const SHAPES: readonly CountShape[] = [
  // 严重不符合项(0)项, 一般不符合项1项, 轻微不符合1项
  {
    pattern: new RegExp(
      `(?<g>严重|一般|轻微|观察)(?:不符合)?项?(?:报告)?\\s?[(:为共]?\\s{0,4}${NUM}\\s{0,4}\\)?\\s?${UNIT}`,
      'gu',
    ),
  },
  // QMS( 1 )个一般不符合, with the blank of the form
  {
    pattern: new RegExp(
      `(?<s>[QESO]MS|OHSMS)?\\(\\s{0,6}${NUM}?\\s{0,6}\\)\\s?${UNIT}(?<g>严重|一般|轻微)不符合`,
      'gu',
    ),
  },
  // 共开具3份,两份为一般,一份为严重
  {
    pattern: new RegExp(
      `${NUM}\\s?${UNIT}(?:均)?(?:为|属于?)(?<g>严重|一般|轻微)(?:不符合)?(?:项)?(?=[,。;、]|$)`,
      'gu',
    ),
  },
  { pattern: /\ball (?<w>two|three|four|five|six) (?:are|were) (?<g>minor|major)\b/giu },
  // 2项轻微不符合, 4项一般不符合, (2)项一般不符合
  { pattern: new RegExp(`\\(?${NUM}\\)?\\s?${UNIT}(?:的)?(?<g>严重|一般|轻微)不符合`, 'gu') },
  // 共开具不符合项报告2项, 开具不符合3项, 不符合项共计3项
  {
    pattern: new RegExp(
      `${RAISE}(?:了|的)?(?:书面)?不符合(?:项)?(?:报告)?(?:共计?|为|:)?\\s?\\(?\\s?${NUM}\\s?\\)?\\s?${UNIT}`,
      'gu',
    ),
    grade: 'all',
  },
  {
    pattern: new RegExp(`不符合(?:项)?(?:共计|合计|总计|总数为?|:)\\s?${NUM}\\s?${UNIT}`, 'gu'),
    grade: 'all',
  },
  // 不符合报告数量:0份, 不符合项总数为2
  {
    pattern: new RegExp(
      `不符合(?:项)?(?:报告)?(?:总)?(?:数量?|份数|项数)(?:为|共|:)?\\s?\\(?${NUM}\\)?\\s?(?:${UNIT}|(?=[,。;]|$))`,
      'gu',
    ),
    grade: 'all',
  },
  // 共开具2项不符合
  { pattern: new RegExp(`${RAISE}(?:了)?${NUM}\\s?${UNIT}(?:书面)?不符合(?!品)`, 'gu'), grade: 'all' },
  // 通报不符合项1项, 附不符合报告2份
  {
    pattern: new RegExp(
      `(?<![\\d.严重一般轻微其中]\\s?)不符合(?:项|报告|项报告)(?:共|计)?\\s?\\(?${NUM}\\)?\\s?${UNIT}(?=[,。;、()]|$)`,
      'gu',
    ),
    grade: 'all',
  },
  // 以上1项不符合已确认
  {
    pattern: new RegExp(
      `(?<=(?:以上|上述|前述)(?:共)?)${NUM}\\s?${UNIT}(?:书面)?不符合(?!品)(?:项|报告)?`,
      'gu',
    ),
    grade: 'all',
  },
  // 请在30日内完成3项不符合的整改
  {
    pattern: new RegExp(
      `(?<=(?:请|须|应|需|要求)[^。;]{0,30}?)${NUM}\\s?${UNIT}不符合(?:项)?(?:的)?(?=[^。;]{0,4}(?:整改|纠正|关闭))`,
      'gu',
    ),
    grade: 'all',
  },
  // 不符合项:无
  {
    pattern:
      /(?<![严重一般轻微])不符合(?:项|报告)?(?:清单|情况|汇总)?\s?[:为]\s?(?:无|没有|零)(?=[。;,\s]|$)/gu,
    value: 0,
    grade: 'all',
  },
  // 不符合项:■无 □有, Nonconformities raised in this audit: ■ none □ yes
  {
    pattern:
      /(?<![严重一般轻微])不符合(?:项|报告)?[^\n□■☑☐。;:]{0,8}[:]?\s?[■☑√☒]\s?(?:无|没有|否)(?=\s|□|☐|$)|\bnon-?conformit(?:y|ies)\b[^\n□■☑☐.;:]{0,30}[:?]\s?[■☑☒]\s?(?:none|no)\b/giu,
    value: 0,
    grade: 'all',
  },
  // 未开具不符合项, 未发现严重不符合
  {
    pattern:
      /(?:未|没有|无)(?:开具|提出|开出|发现|出具|产生|形成)(?:任何|书面)?(?<g>严重|一般|轻微)?不符合(?!品)(?:项)?/gu,
    value: 0,
  },
  // two minor nonconformities, 3 nonconformities, Nonconformities: 2
  {
    pattern: new RegExp(
      `(?<!\\d\\.)\\b(?<w>${WORD_NUM})\\s(?:of\\s)?(?:the\\s|these\\s)?(?:(?<g>major|minor)\\s)?non-?conformit(?:y|ies)\\b(?!\\s(?:notes?|forms?|sheets?|reports? (?:were|was) written))`,
      'giu',
    ),
  },
  {
    pattern: new RegExp(
      `\\b(?<w>${WORD_NUM})\\s(?<g>major)(?=\\s(?:and|,)\\s(?:${WORD_NUM})\\sminor\\snon)`,
      'giu',
    ),
  },
  { pattern: /\b(?:(?<g>major|minor)\s)?non-?conformities\s?:\s?(?<w>\d{1,2}|none|nil)\b/giu },
  {
    pattern: /\bnon-?conformity reports?(?: attached| issued| raised)?\s?[:(]\s?(?<w>\d{1,2})\b/giu,
    grade: 'all',
  },
  {
    pattern: new RegExp(
      `\\b(?<w>${WORD_NUM}) (?:findings? (?:was|were|are) (?:graded|rated|classified)(?: as)? (?<g>major|minor)\\b)`,
      'giu',
    ),
  },
  { pattern: new RegExp(`\\b(?<w>${WORD_NUM}) (?<g>major|minor) findings?\\b`, 'giu') },
];
/** The blank of the form that nobody filled in. */
const BLANK =
  /(?:(?:开具|提出|开出|发现|出具)(?:了)?(?:书面)?不符合(?:项报告|报告|项)(?:共计?|为)?(?:[\s_]{0,10}|\([\s_]{0,10}\))|(?:严重|一般|轻微)不符合(?:项)?(?:报告)?(?:共|为|:)?(?:[\s_]{1,10}|\([\s_]{1,10}\)))[项个份](?!目|工作|不符合)/gu;

/** Words without which no sentence speaks of nonconformities. */
const SPEAKS =
  /不符合|conformit|[项份]均为(?:一般|轻微|严重)|\ball \w{3,5} (?:are|were) (?:minor|major)|(?:minor|major) findings?|findings? (?:was|were) (?:graded|rated|classified)/iu;

/** Numbers of nonconformities stated for this audit. */
export function extractNcCounts(report: Report): NcCount[] {
  const cells = readCountCells(report);
  const written = report.sentences.flatMap((sentence) => {
    const content = viewText(report, sentence);
    if (!SPEAKS.test(content)) return readHeaded(report, content, sentence);
    const raised = readRaised(report, sentence);
    const inBlock =
      report.layout === 'record' && innermostAt(report.clauseBlocks, sentence.start) !== undefined;
    const counts = readCounts(content, sentence, inBlock).filter(
      (count) =>
        !raised.some((one) => spansOverlap(one, count)) &&
        !isElsewhere(report, sentence, count.start - sentence.start) &&
        !isDated(content.slice(0, count.start - sentence.start)) &&
        !isDatedBehind(content.slice(count.end - sentence.start), count.start, report),
    );
    return isElsewhere(report, sentence) ? counts : [...counts, ...readBlanks(content, sentence)];
  });
  return [...cells, ...written.filter((count) => !cells.some((cell) => spansOverlap(cell, count)))];
}

/** `One minor: clause 7.1.3, ...` under a heading that speaks of nonconformities. */
const HEADED = /^(?<w>no|one|two|three|four|five|\d{1,2}) (?<g>minor|major)(?=\s?[:,.(]| and )[^.;]{0,90}/iu;

/** `共3项,其中严重1项(安环部),一般2项`. */
const HEADED_ZH =
  /^(?:共|合计|总计)\s?\d{1,2}\s?[项个份][^。;]{0,60}?(?:严重|一般|轻微)|^(?:其中)?(?:严重|一般|轻微)\s?\d{1,2}\s?[项个份]/u;
const GRADED_ZH = /(?<g>严重|一般|轻微)(?:项)?\s?(?<n>\d{1,2})\s?[项个份]/gu;

const LONGEST_HEADING = 60;

function readHeaded(report: Report, content: string, sentence: Span): NcCount[] {
  const [match, zh] = [HEADED.exec(content), HEADED_ZH.test(content)];
  if ((!match && !zh) || isElsewhere(report, sentence)) return [];
  const line = innermostAt(report.lines, sentence.start);
  if (line?.kind !== 'text' || line.start !== sentence.start) return [];
  const above = lastStartingBy(report.lines, line.start - 1);
  const title = above && above.end - above.start < LONGEST_HEADING ? viewText(report, above) : '';
  if (!/不符合|non-?conformit|findings/iu.test(title)) return [];
  const found = match ? [match] : [...content.matchAll(GRADED_ZH)];
  return found.flatMap(({ index, groups, 0: words }): NcCount[] => {
    const value = numberOf(groups?.n ?? groups?.w);
    const grade = gradeOf(groups?.g);
    if (value === null || grade === null) return [];
    const start = sentence.start + index;
    return [{ start, end: start + words.length, value, grade, standards: [], place: 'summary' }];
  });
}

function readCounts(content: string, sentence: Span, inBlock: boolean): NcCount[] {
  const counts: NcCount[] = [];
  for (const { pattern, grade, value } of SHAPES) {
    for (const match of content.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      if (counts.some((count) => count.start < end && start < count.end)) continue;
      if (groups.g !== undefined && !SPEAKS.test(content)) continue;
      // `4 Nonconformities` alone in its line, or `4 Nonconformities at stage 2`, is a numbered heading.
      const opens = /^#{0,6}\s?$/u.test(content.slice(0, match.index));
      if (/^\d/u.test(match[0]) && (match[0] === content || (opens && /^\d+ N/u.test(match[0])))) continue;
      if (isPart(content, match.index, match.index + match[0].length)) continue;
      if (inBlock && ABOVE.test(content.slice(0, match.index))) continue;
      if (value === 0 && OF_ONE_THING.test(content.slice(match.index + match[0].length))) continue;
      if (value === 0 && OF_THE_REST.test(content.slice(0, match.index))) continue;
      if (value === 0 && isOfPassage(content.slice(0, match.index))) continue;
      if (value === 0 && DISCLAIMED.test(content.slice(match.index + match[0].length))) continue;
      if (
        /(?:^|[^\p{L}])(?:an?|each|any)\s$/iu.test(content.slice(Math.max(0, match.index - 6), match.index))
      )
        continue;
      counts.push({
        start,
        end,
        value: value ?? numberOf(groups.n ?? groups.w),
        grade: grade ?? gradeOf(groups.g) ?? 'all',
        standards: groups.s
          ? [groups.s]
          : [
              ...standardsBefore(content, match.index),
              ...standardsBehind(content.slice(match.index + match[0].length)),
            ],
        place: placeOf(content),
      });
    }
  }
  const isBlank = (count: NcCount) =>
    /\(\s*\)/u.test(content.slice(count.start - sentence.start, count.end - sentence.start));
  return counts.filter((count) => count.value !== null || isBlank(count));
}

/** The number of one department, of those closed already, or of a rule is not that of the audit. */
const PART =
  /(?:(?<!各|受审核|所有|全部|有关|相关)(?:部门|部|车间|科|室|中心|仓库|厂区|分公司|总部|场所)(?:本次|此次|现场|审核|均|都){0,2}(?:共|各|分别)?(?:开具|提出|发现|有|存在)?(?:了|的)?|其余|剩余|尚有|另有|余|超过|达到|如有|若有|每|该|第)\s?$/u;
/** `3小时修复,未开具不符合,作为观察项`: said of what was told right before. */
const OF_ONE_THING = /^,?\s?(?:仅|只)?(?:作为|列为|记为|按)[^,。;]{0,6}(?:观察|改进|建议|关注)/u;
/** `目标管理过程有效,未开具不符合`: of what the sentence is about, where nothing before it names the audit or all of it. */
const isOfPassage = (before: string): boolean =>
  before.replace(/[^\p{L}]/gu, '').length >= SHORTEST_TOPIC && !OF_AUDIT.test(before);

const SHORTEST_TOPIC = 4;
const OF_AUDIT =
  /审核|本次|此次|组|全部|各|所有|共|体系|[QESO]MS|严重|一般|轻微|结论|综上|不符合|\p{Script=Latin}{3}/u;
/** `未发现不符合不代表不存在不符合`: what every sample leaves open. */
const DISCLAIMED = /^[^,。;]{0,6}?,?(?:并?不|也不|并非)(?:代表|等于|意味|表示|说明|证明)/u;
/** `综合部的其他活动未发现不符合`: besides what was just told. */
const OF_THE_REST = /(?:其他|其余|除此|此外)[^,。;]{0,10}$/u;
/** `以上1项不符合`: all of the list above, but in the passage of a department those of that one. */
const ABOVE = /(?:以上|上述|前述)\s?$/u;
/** A number with the date of its audit is that of another audit, unless the words say that it is this one. */
const DATED =
  /(?:19|20)\d\d\s?(?:年|[-./]\d{1,2})|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:19|20)\d\d/u;
const isDated = (before: string): boolean => DATED.test(before) && !speaksOfThisAudit(before);

/** `two nonconformities of June 2024`, `2项一般不符合(2024年6月开具)`: of the audit of that month. */
const DATED_BEHIND =
  /^(?:\s(?:of|from|in|raised (?:in|on|at)|found in|recorded in)\s(?:the )?(?:(?:[a-z]+ )?(?:audit|visit|assessment|surveillance) (?:of|in) )?(?:\d{1,2} (?:to \d{1,2} )?)?(?:(?<month>[A-Z][a-z]{2,8}) )?(?<year>20\d\d)\b|\s?\(\s?(?<zh>20\d\d)年?(?:[-./]?\d{1,2}月?)?[^()]{0,8}(?:开具|提出|发现|审核|监督))/u;

/** The audit of this report has dates of its own; a month named behind a count is not one of them. */
function isDatedBehind(after: string, at: number, report: Report): boolean {
  const { month, year, zh } = DATED_BEHIND.exec(after)?.groups ?? {};
  if (zh !== undefined) return true;
  if (year === undefined) return false;
  const own = report.view.text
    .slice(0, Math.min(at, HEAD))
    .split('\n')
    .filter((line) => /audit|on site|dates/iu.test(line) && !/previous|last|earlier|former/iu.test(line))
    .some((line) => line.includes(year) && (month === undefined || line.includes(month)));
  return !own || /verified|closed|corrected|effective/iu.test(after);
}

const HEAD = 1500;

const SOME = /其中[^,;。]{0,4}$/u;
const SETTLED = /^[^,;。]{0,6}(?:已|均已|在?现场|当场)/u;
/** `监测资源方面的1项轻微不符合见3.2`: one of them, told elsewhere. */
const OF_FIELD = /(?:方面|区域|环节|过程)的?\s?$/u;
const TOLD_IN = /^(?:的)?(?:情况|内容)?(?:详?见|参见|已在)\s?(?:第|前|上|下|本|附|[\d(])/u;
const isPart = (content: string, at: number, end: number): boolean => {
  const before = content.slice(Math.max(0, at - 16), at);
  const after = content.slice(end);
  return (
    PART.test(before) ||
    OF_FIELD.test(before) ||
    TOLD_IN.test(after) ||
    (SOME.test(before) && SETTLED.test(after))
  );
};

/** `审核中发现的□EMS(   )个`, `质量管理体系未开具不符合`: counts of one system alone. */
const standardsBefore = (content: string, at: number): string[] => {
  const before = content.slice(Math.max(0, at - 16), at);
  const match = /(QMS|EMS|OHSMS)[^。;,]{0,3}$/u.exec(before);
  if (match?.[1]) return [match[1]];
  const [name] = OWN_SYSTEM.exec(before)?.slice(1) ?? [];
  return name ? [SYSTEMS[name] ?? ''] : [];
};

const OWN_SYSTEM =
  /(?<![、和与及])(质量|环境|职业健康安全|安全)(?:管理)?体系(?:方面)?(?:本次|此次|均|则|共)?$/u;
const SYSTEMS: Readonly<Record<string, string>> = {
  质量: 'QMS',
  环境: 'EMS',
  职业健康安全: 'OHSMS',
  安全: 'OHSMS',
  '9001': 'QMS',
  '14001': 'EMS',
  '45001': 'OHSMS',
};

/** `one minor nonconformity for ISO 9001 and two minor nonconformities for ISO 45001`. */
const standardsBehind = (after: string): string[] => {
  const number =
    /^ (?:for|under|against|to|concerning|in) (?:the )?ISO (9001|14001|45001)\b(?! and ISO|\/)/iu.exec(
      after,
    )?.[1];
  return number ? [SYSTEMS[number] ?? ''] : [];
};

const placeOf = (content: string): NcCount['place'] => {
  if (/验证|审核中发现的/u.test(content)) return 'verification';
  if (/推荐|整改|结论|recommend/iu.test(content)) return 'conclusion';
  return 'summary';
};

const readBlanks = (content: string, sentence: Span): NcCount[] =>
  [...content.matchAll(BLANK)].map((match) => ({
    ...spanFrom(sentence.start, match),
    value: null,
    grade: 'all',
    standards: [],
    place: 'summary',
  }));
