import {
  type NcCount,
  type NcGrade,
  type NcMention,
  parseChineseNumeral,
  type Report,
  type Span,
  spansOverlap,
} from '../core/index.js';

const GRADES: Readonly<Record<string, NcGrade>> = {
  严重: 'major',
  重大: 'major',
  主要: 'major',
  major: 'major',
  一般: 'minor',
  轻微: 'minor',
  次要: 'minor',
  minor: 'minor',
  观察: 'observation',
  observation: 'observation',
  observations: 'observation',
};
const WORDS: Readonly<Record<string, number>> = {
  no: 0,
  zero: 0,
  none: 0,
  one: 1,
  a: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** Other audits, and the past: their nonconformities are not those of this audit. */
const ELSEWHERE =
  /内审|内部审核|上次|上一次|上年度?|前次|一阶段|第一阶段|日常|以往|去年|自查|客户审核|二方审核|管理评审|监督检查|合规性评价|不合格品|internal audit|stage 1|stage one|previous|last (?:audit|surveillance|visit)|earlier audit/iu;
/** What makes a sentence speak of this audit all the same. */
const THIS_AUDIT = /本次(?:现场)?审核|审核中(?:提出|发现)|本次共|this audit|during the audit/iu;

const NUM = '(?<n>\\d{1,3}|[〇零一二两三四五六七八九十]{1,3})';
const UNIT = '(?:项|个|份|条)';

interface CountShape {
  pattern: RegExp;
  grade?: NcGrade | 'all';
}

const COUNT_SHAPES: readonly CountShape[] = [
  // 严重不符合项(0)项, 一般不符合项1项, 轻微不符合1项
  {
    pattern: new RegExp(
      `(?<g>严重|一般|轻微|观察)(?:不符合)?项?(?:报告)?\\s?[(:为共]?\\s{0,4}${NUM}\\s{0,4}\\)?\\s?${UNIT}`,
      'gu',
    ),
  },
  // 2项轻微不符合
  { pattern: new RegExp(`${NUM}\\s?${UNIT}(?:的)?(?<g>严重|一般|轻微)不符合`, 'gu') },
  // (1)个一般不符合, QMS( 1 )个一般不符合
  {
    pattern: new RegExp(
      `(?<s>[QESO]MS|OHSMS)?\\(\\s{0,6}${NUM}?\\s{0,6}\\)\\s?${UNIT}(?<g>严重|一般|轻微)不符合`,
      'gu',
    ),
  },
  // 共开具不符合项报告2项, 开具不符合3项, 提出不符合项共2项
  {
    pattern: new RegExp(
      `(?:开具|提出|开出|出具|发现|形成|共有?)(?:了|的)?(?:书面)?不符合(?:项)?(?:报告)?(?:共计?|为|:)?\\s?\\(?\\s?${NUM}\\s?\\)?\\s?${UNIT}`,
      'gu',
    ),
    grade: 'all',
  },
  // 共开具2项不符合
  {
    pattern: new RegExp(
      `(?:开具|提出|开出|出具|发现|形成|共有?)(?:了)?${NUM}\\s?${UNIT}(?:书面)?不符合(?!品)`,
      'gu',
    ),
    grade: 'all',
  },
  // two minor nonconformities, 3 nonconformities
  {
    pattern:
      /\b(?<w>no|zero|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s(?:(?<g>major|minor)\s)?non-?conformit(?:y|ies)\b/giu,
  },
];
/** The blank of the form that nobody filled in. */
const BLANK_COUNT = /(?:开具|提出|开出)不符合(?:项报告|报告|项)(?:[\s_]{0,10}|\(\s{0,10}\))项(?!目)/gu;

/** `项目部8.6/EC 11.2(严重)`: one entry of a list of nonconformities. */
const ENTRY =
  /^(?<department>[\p{Script=Han}A-Za-z]{0,14}?)\s{0,3}(?<clause>[QESO]{0,3}\s?\d{1,2}(?:\.\d{1,2}){1,4}(?:\s?[/、]\s?(?:EC\s?|[QESO]{1,3}\s?)?\d{1,2}(?:\.\d{1,2}){1,4})*)\s{0,3}(?:条款?)?\s?(?:\((?<note>[^()]{0,40})\))?$/u;
const LIST_CUE =
  /(?:分布(?:在|于|为|情况)?|涉及部门[/、和]?(?:条款)?|涉及条款|不符合分布|具体为|分别(?:为|是|在))\s?[:]?\s?/gu;
const RAISED =
  /(?:开具|开出|提出|开了|判为|构成)(?:了)?(?:一项|1项)?(?<g>严重|一般|轻微)?不符合(?:项|报告)?(?:\s?(?<n>\d{1,2}|[一二两三四五])\s?(?:项|份|个))?/gu;
/** A sentence that sums up counts; it raises nothing by itself. */
const SUMMARY = /本次|审核中|共(?:开具|提出|计)|其中|[(]\s{0,6}\d{0,3}\s{0,6}[)]\s?[项个]/u;
const NUMBERED =
  /\b(?<number>NC[- ]?\d{1,3})\b(?:\s?\((?:clause\s)?(?<clause>\d{1,2}(?:\.\d{1,2}){0,4}))?/giu;

const numberOf = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  if (/^\d+$/u.test(text)) return Number(text);
  return WORDS[text.toLowerCase()] ?? parseChineseNumeral(text)?.value ?? null;
};

/** Numbers of nonconformities stated for this audit. */
export function extractNcCounts(report: Report): NcCount[] {
  return report.sentences.flatMap((sentence) => {
    if (isElsewhere(report, sentence)) return [];
    const content = report.view.text.slice(sentence.start, sentence.end);
    const raised = readRaised(content, sentence);
    const counts = readCounts(content, sentence).filter(
      (count) => !raised.some((one) => spansOverlap(one, count)),
    );
    return [...counts, ...readBlanks(content, sentence)];
  });
}

function readCounts(content: string, sentence: Span): NcCount[] {
  const counts: NcCount[] = [];
  for (const { pattern, grade } of COUNT_SHAPES) {
    for (const match of content.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      if (counts.some((count) => count.start < end && start < count.end)) continue;
      if (groups.g !== undefined && !/不符合|conformit/iu.test(content)) continue;
      if (
        /(?:^|[^\p{L}])(?:an?|each|the|any)\s$/iu.test(
          content.slice(Math.max(0, match.index - 6), match.index),
        )
      )
        continue;
      counts.push({
        start,
        end,
        value: numberOf(groups.n ?? groups.w),
        grade: grade ?? GRADES[(groups.g ?? '').toLowerCase()] ?? 'all',
        standards: groups.s ? [groups.s] : standardsBefore(content, match.index),
        place: placeOf(content),
      });
    }
  }
  return counts.filter(
    (count) =>
      count.value !== null ||
      /\(\s*\)/u.test(content.slice(count.start - sentence.start, count.end - sentence.start)),
  );
}

/** `审核中发现的□EMS(   )个`: counts of one system alone. */
const standardsBefore = (content: string, at: number): string[] => {
  const match = /(QMS|EMS|OHSMS)[^。;,]{0,3}$/u.exec(content.slice(Math.max(0, at - 12), at));
  return match?.[1] ? [match[1]] : [];
};

const placeOf = (content: string): NcCount['place'] => {
  if (/验证|审核中发现的/u.test(content)) return 'verification';
  if (/推荐|整改|结论|recommend/iu.test(content)) return 'conclusion';
  return 'summary';
};

function readBlanks(content: string, sentence: Span): NcCount[] {
  return [...content.matchAll(BLANK_COUNT)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    value: null,
    grade: 'all',
    standards: [],
    place: 'summary',
  }));
}

function isElsewhere(report: Report, sentence: Span): boolean {
  const content = report.view.text.slice(sentence.start, sentence.end);
  if (THIS_AUDIT.test(content) && !/内审|内部审核|internal audit/iu.test(content)) return false;
  if (ELSEWHERE.test(content)) return true;
  const block = report.clauseBlocks.find(({ start, end }) => start <= sentence.start && sentence.start < end);
  if (block?.clauses.some(({ number }) => /^(?:9\.2|9\.3|10)/u.test(number))) return true;
  const line = report.lines.find(({ start, end }) => start <= sentence.start && sentence.start < end);
  const lead = line ? report.view.text.slice(line.start, sentence.start) : '';
  if (ELSEWHERE.test(lead)) return true;
  const section = report.sections.findLast(
    ({ start, end }) => start <= sentence.start && sentence.start < end,
  );
  return (
    section !== undefined && ELSEWHERE.test(section.title) && section.level >= 2 && !THIS_AUDIT.test(content)
  );
}

/** Nonconformities of this audit one by one: listed with department and clause, numbered, or raised in the text. */
export function extractNcMentions(report: Report): NcMention[] {
  return report.sentences
    .flatMap((sentence) => {
      if (isElsewhere(report, sentence)) return [];
      const content = report.view.text.slice(sentence.start, sentence.end);
      return [...readNumbered(content, sentence), ...readRaised(content, sentence)];
    })
    .concat(readLists(report));
}

function readNumbered(content: string, sentence: Span): NcMention[] {
  return [...content.matchAll(NUMBERED)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    grade: null,
    clause: match.groups?.clause ?? null,
    department: null,
    number: (match.groups?.number ?? '').toUpperCase().replace(/[\s-]/gu, ''),
    place: 'list',
  }));
}

function readRaised(content: string, sentence: Span): NcMention[] {
  if (SUMMARY.test(content)) return [];
  return [...content.matchAll(RAISED)].flatMap((match) => {
    const count = numberOf(match.groups?.n) ?? 1;
    return Array.from({ length: count }, () => ({
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
      grade: GRADES[match.groups?.g ?? ''] ?? null,
      clause: null,
      department: null,
      number: null,
      place: 'text' as const,
    }));
  });
}

/** Entries after `分布:` or `涉及部门/条款:`, which may run over several sentences of one line. */
function readLists(report: Report): NcMention[] {
  const { text } = report.view;
  return report.lines.flatMap((line) => {
    const content = text.slice(line.start, line.end);
    if (isElsewhere(report, line) && !THIS_AUDIT.test(content)) return [];
    return [...content.matchAll(LIST_CUE)].flatMap((cue) => {
      const from = cue.index + cue[0].length;
      return readEntries(content, from).map((entry) => ({
        ...entry,
        start: line.start + entry.start,
        end: line.start + entry.end,
      }));
    });
  });
}

function readEntries(content: string, from: number): NcMention[] {
  const entries: NcMention[] = [];
  let at = from;
  for (const piece of content.slice(from).split(/(?<=[;,、。])/u)) {
    const trimmed = piece.replace(/[;,、。]\s*$/u, '').trim();
    const match = ENTRY.exec(trimmed);
    const start = at + piece.indexOf(trimmed);
    at += piece.length;
    if (!match) {
      if (/\d(?:\.\d)+/u.test(trimmed) || entries.length === 0) break;
      continue;
    }
    const note = match.groups?.note ?? '';
    entries.push({
      start,
      end: start + trimmed.length,
      grade: Object.entries(GRADES).find(([word]) => note.includes(word))?.[1] ?? null,
      clause: match.groups?.clause?.replace(/\s/gu, '') ?? null,
      department: match.groups?.department || null,
      number: null,
      place: 'list',
    });
    if (piece.endsWith('。')) break;
  }
  return entries.filter((entry) => entry.grade !== 'observation');
}
