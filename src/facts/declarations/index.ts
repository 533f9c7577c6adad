import type { Declaration, DeclarationTopic, Report, Sentence } from '../../core/index.js';
import { clauseBlockAt, departmentScope } from '../context.js';
import { TOPICS, type TopicPatterns } from './topics.js';

/** Procedures, conditions and plans state nothing that is. */
const HYPOTHETICAL =
  /(?:如果|假如|一旦|若|倘若|如有|如发生|如出现|当出现|应当|程序规定|控制程序》规定|规定了|要求对|建议|将要|拟|避免|防止|预防|减少|杜绝|尽量)[^。;]{0,24}$/u;
/** A firm's own fines punish its staff, not the firm. */
const INTERNAL_FINE = /员工|班组|内部|制度|考核|工资/u;
/** Plans and targets count nothing that happened: `投诉不超过5件`. */
const LIMIT_WORDS = /不超过|不高于|≤|<|目标|指标|以内|以下/u;
const SERIOUS = /重大|严重|较大|重伤|死亡|伤亡|serious|major|lost-time/iu;
const OWN_DEPARTMENT = /本部门|该部门|部门内|本车间|现场目前/u;
const PERIOD_LIMIT =
  /(?<year>(?:19|20)\d{2})\s?年|\b(?:in|during|for|of) (?<inYear>(?:19|20)\d{2})\b|上半年|下半年|[一二三四]季度|本月|近一月|审核当天|当日/iu;

/** What the report says exists, and what it says does not. */
export function extractDeclarations(report: Report): Declaration[] {
  return report.sentences.flatMap((sentence) => {
    const content = report.view.text.slice(sentence.start, sentence.end);
    return TOPICS.flatMap((patterns) => readTopic(report, sentence, content, patterns));
  });
}

function readTopic(
  report: Report,
  sentence: Sentence,
  content: string,
  { topic, denies, affirms }: TopicPatterns,
): Declaration[] {
  const denials = denies.flatMap((pattern) => matches(content, pattern, topic, false));
  const affirmations = affirms
    .flatMap((pattern) => matches(content, pattern, topic, true))
    .filter((match) => !denials.some((denial) => overlaps(denial, match)));
  return [...longestOnly(denials), ...longestOnly(affirmations)].map((match) => ({
    topic,
    exists: match.exists,
    start: sentence.start + match.index,
    end: sentence.start + match.end,
    subject: match.subject,
    department: match.exists
      ? blockDepartment(report, sentence)
      : ownDepartment(report, sentence, content, match.index),
    period: periodOf(content),
    seriousOnly: SERIOUS.test(match.text),
  }));
}

/** The period a sentence is about; a year is written as `2024` whatever the language. */
function periodOf(content: string): string | null {
  const groups = PERIOD_LIMIT.exec(content);
  return groups?.groups?.year ?? groups?.groups?.inYear ?? groups?.[0] ?? null;
}

interface Match {
  index: number;
  end: number;
  text: string;
  exists: boolean;
  subject: string | null;
}

const overlaps = (a: Match, b: Match): boolean => a.index < b.end && b.index < a.end;

/** Several patterns may read the same words; the one that read most of them stands. */
const longestOnly = (found: readonly Match[]): Match[] =>
  found.filter((match, index) =>
    found.every((other, at) => {
      if (at === index || !overlaps(match, other)) return true;
      const difference = match.end - match.index - (other.end - other.index);
      return difference > 0 || (difference === 0 && index < at);
    }),
  );

function matches(content: string, pattern: RegExp, topic: DeclarationTopic, exists: boolean): Match[] {
  return [...content.matchAll(pattern)].flatMap((match) => {
    const before = content.slice(0, match.index);
    if (HYPOTHETICAL.test(before)) return [];
    const counted = topic === 'complaint' || topic === 'accident';
    if (exists && counted && LIMIT_WORDS.test(match[0] + before.slice(-8))) return [];
    if (exists && topic === 'penalty' && INTERNAL_FINE.test(content)) return [];
    const index = match.index;
    return [
      {
        index,
        end: index + match[0].length,
        text: match[0],
        exists,
        subject: match.groups?.subject?.trim() ?? null,
      },
    ];
  });
}

/** Evidence of a record table belongs to the department of its block; null outside and for leadership. */
function blockDepartment(report: Report, sentence: Sentence): string | null {
  const scope = departmentScope(clauseBlockAt(report, sentence.start)?.department ?? '');
  return scope.level === 'department' ? scope.name : null;
}

/** `销售部不涉及特种设备`, `the sales office has no ...`: whom a denial names right before it. */
const NAMED =
  /(?<zh>[\p{Script=Han}]{2,8}(?:部|车间|科|室|组|班))(?:作业|目前|现场|均|也)?$|\bthe (?<en>[a-z]+ (?:office|department|shop|team|section)) (?:has|have|uses|carries out)\s?$/iu;

/** A denial speaks for a department alone only where it says so, or names it. */
function ownDepartment(report: Report, sentence: Sentence, content: string, at: number): string | null {
  const groups = NAMED.exec(content.slice(0, at))?.groups;
  const named = groups?.zh ?? groups?.en;
  if (named !== undefined && !/本部$|全部$/u.test(named)) return named;
  return OWN_DEPARTMENT.test(content) ? blockDepartment(report, sentence) : null;
}
