import {
  type Declaration,
  firstFrom,
  groupBy,
  type Report,
  type Sentence,
  spansOverlap,
  viewText,
} from '../../core/index.js';
import { kindBefore, ofWhat, outcomeOf, wordsBefore, wordsOf } from './cases.js';
import { readForms } from './forms.js';
import {
  gradeOf,
  happened,
  isAim,
  isBooking,
  isDutyThen,
  isForNow,
  isHypothetical,
  isNameWithout,
  isOfClient,
  isOfOne,
  isOfOneCase,
  isOfOthers,
  isOfSomeDays,
  isOfTheAudit,
  isOfTheLasting,
  isOfTheRest,
  isPast,
  isSinceThen,
} from './honest.js';
import { namedProcesses } from './named.js';
import { isEarlier, isLastYear, periodAt } from './periods.js';
import { sayingsOf, sayingsOver } from './sayings/index.js';
import { deniedTogether } from './together.js';
import { AUDIT_TOPICS } from './topics/audits.js';
import { TOPICS } from './topics/index.js';
import { whereFound, whomDenied } from './whom.js';
import { type Match, overlaps, type TopicPatterns } from './words.js';

export { readNoneInRows, readResults } from './results.js';

/** What the report says exists, and what it says does not. */
export function extractDeclarations(report: Report): Declaration[] {
  const written = report.sentences.flatMap((sentence, index) => {
    const content = viewText(report, sentence);
    const earlier = isEarlier(content);
    const together = earlier ? NOTHING : deniedTogether(content);
    const said = earlier ? NOTHING : saidIn(report, sentence, index, content);
    const topics = earlier
      ? TOPICS.filter(
          ({ topic }) => OF_THE_LAST_AUDIT.has(topic) || (topic === 'change' && isLastYear(content)),
        )
      : TOPICS;
    return [
      ...topics
        .filter(({ topic, about }) => together.has(topic) || said.has(topic) || about.test(content))
        .flatMap((patterns) =>
          readTopic(
            report,
            sentence,
            index,
            content,
            patterns,
            together.get(patterns.topic) ?? [],
            said.get(patterns.topic) ?? [],
          ),
        ),
      ...(earlier ? [] : readNamed(sentence, index, content)),
    ];
  });
  const told = written.filter((one) => !isNamed(one, written));
  return [...told, ...formDeclarations(report, told)].sort((a, b) => a.start - b.start);
}

/** What a statement says, with what the one behind its semicolon adds. */
function saidIn(report: Report, { end }: Sentence, index: number, content: string) {
  const own = sayingsOf(content);
  const next = report.sentences[index + 1];
  if (own.size > 0 || !next || !/;\s*$/u.test(content)) return own;
  return sayingsOver(content + report.view.text.slice(end, next.start), viewText(report, next));
}

const NOTHING: ReadonlyMap<Declaration['topic'], Match[]> = new Map();

/** `模具全部自制，没有交给外面做过`: what is denied of one process is denied of no other. */
const isNamed = (one: Declaration, all: readonly Declaration[]): boolean =>
  one.topic === 'outsourcing' &&
  !one.exists &&
  all.some((other) => other.topic === 'named-outsourcing' && !other.exists && spansOverlap(one, other));

/** What speaks of the last audit is told of an earlier time, and binds now. */
const OF_THE_LAST_AUDIT: ReadonlySet<Declaration['topic']> = new Set([
  'previous-nonconformity',
  'open-finding',
]);

/** Of these, `有效` and `重大` are words of the sentence and say nothing of how bad a case is. */
const UNGRADED: ReadonlySet<Declaration['topic']> = new Set(AUDIT_TOPICS.map(({ topic }) => topic));

/** What forms say, unless the words of the same place were read already. */
function formDeclarations(report: Report, written: readonly Declaration[]): Declaration[] {
  const read = groupBy(written, ({ topic, exists }) => `${topic}/${exists}`);
  return readForms(report).flatMap(({ patterns, start, end, exists, certain, label }) => {
    const next = firstFrom(read.get(`${patterns.topic}/${exists}`) ?? [], start);
    const known = next !== undefined && next.end <= end;
    if (known || !isOfClient(patterns, label)) return [];
    const match = { index: 0, end: label.length, text: label, exists, certain, sorts: [] };
    return [{ ...declare(patterns, match), start, end, sentence: -1 }];
  });
}

function readTopic(
  report: Report,
  sentence: Sentence,
  index: number,
  content: string,
  patterns: TopicPatterns,
  together: readonly Match[],
  said: readonly Match[],
): Declaration[] {
  if (patterns.topic === 'change' && isOfTheAudit(content)) return [];
  const denials = [
    ...patterns.denies.flatMap((pattern) => matches(content, pattern, false, true)),
    ...together,
  ]
    .filter(
      ({ index: at }) =>
        !isHypothetical(content.slice(Math.max(0, at - 40), at)) && !isNameWithout(content.slice(at, at + 4)),
    )
    .filter(({ index: at, end }) => isOfClient(patterns, content.slice(Math.max(0, at - 24), end)))
    .filter(
      ({ index: at, end }) => !isAim(content.slice(Math.max(0, at - 30), at), content.slice(end, end + 16)),
    )
    .filter(({ index: at, text }) => !isBooking(text, content.slice(Math.max(0, at - 40), at)))
    .filter(({ index: at, text }) => !isOfSomeDays(content.slice(Math.max(0, at - 16), at), text))
    .filter(({ text }) => !isOfTheLasting(patterns, text))
    .filter(({ index: at, text }) => !isOfOneCase(patterns, content.slice(Math.max(0, at - 12), at), text))
    .filter(({ index: at }) => !isOfTheRest(content.slice(Math.max(0, at - 6), at)))
    .filter(({ end }) => !isOfOthers(patterns, content.slice(end, end + 40)))
    .filter(({ end }) => !isSinceThen(content.slice(end, end + 40)))
    .filter(({ index: at, end }) => !isOfOne(content.slice(at, end)))
    .filter(({ index: at }) => !isForNow(patterns, content.slice(Math.max(0, at - 24), at)))
    .map((match) => ({
      ...match,
      text: `${leadOf(content, match.index)}${match.text}${ofWhat(patterns, content, match)}`,
    }));
  const meant =
    said.length === 0 || /[□■☑☐√]/u.test(content)
      ? []
      : said.filter(
          ({ index: at, end }) =>
            !isHypothetical(content.slice(Math.max(0, at - 40), at)) &&
            !isOfSomeDays('', content.slice(Math.max(0, at - 16), end)),
        );
  const affirmations = patterns.affirms
    .flatMap(({ pattern, certain, sorts, unless }) =>
      matches(content, pattern, true, certain, sorts).filter(
        ({ index: at, end }) => !unless?.test(content.slice(Math.max(0, at - 24), end + 24)),
      ),
    )
    .filter(
      (match) =>
        !isHypothetical(content.slice(Math.max(0, match.index - 40), match.index)) &&
        !isPast(patterns, content.slice(Math.max(0, match.index - 24), match.index), match.text) &&
        !isDutyThen(content.slice(0, match.index), content.slice(match.end)) &&
        !denials.some((denial) => overlaps(denial, match)) &&
        !isWhole(content, match) &&
        happened(content, match, patterns),
    );
  const named = affirmations.map((match) => withSortsOf(match, meant));
  // Words in any order say nothing against what the set phrases of the same sentence say.
  const denied =
    affirmations.length > 0
      ? denials
      : [
          ...denials,
          ...meant.filter((match) => !match.exists && !denials.some((one) => overlaps(one, match))),
        ];
  const told = [
    ...named,
    ...meant.filter(
      (match) =>
        match.exists &&
        !affirmations.some((one) => overlaps(one, match)) &&
        !denied.some((denial) => shareSort(sortsOf(patterns, denial), sortsOf(patterns, match))) &&
        happened(content, match, patterns),
    ),
  ];
  return [...longestOnly(denied), ...longestOnly(told)].map((match) => ({
    ...declare(patterns, { ...match, text: kindBefore(patterns, content, match) + match.text }),
    grade: UNGRADED.has(patterns.topic)
      ? 0
      : gradeOf(
          wordsBefore(content, match.index) +
            wordsOf(patterns, content, match) +
            outcomeOf(patterns, report.view.text.slice(sentence.start), match),
        ),
    ...(match.exists ? whereFound(report, sentence) : whomDenied(report, sentence, content, match)),
    period: periodAt(content, match.index, match.end),
    start: sentence.start + match.index,
    end: sentence.start + match.end,
    sentence: index,
  }));
}

/** `12345转来异味|投诉单1件`: words in any order around a set phrase name the sort that it leaves open. */
const withSortsOf = (match: Match, meant: readonly Match[]): Match =>
  match.sorts.length > 0
    ? match
    : { ...match, sorts: meant.find((one) => one.exists && overlaps(one, match))?.sorts ?? [] };

/** `重伤及死亡|事故为0`: what the words right before a denial limit it to. */
const leadOf = (content: string, at: number): string =>
  /(?:重大|较大|严重|重伤|死亡|伤亡|特大|群体)[^,。;:、]{0,6}$|(?:扬尘|噪[声音]|粉尘|油烟|异味|臭气|环境|环保|居民|周边|邻里)(?:有效)?$|范围[^,。;:]{0,6},$|(?:生产|加工|制造)(?:过程|工序|环节)?(?:中)?(?:均|都)?$/u.exec(
    content.slice(Math.max(0, at - 10), at),
  )?.[0] ?? '';

const readNamed = (sentence: Sentence, index: number, content: string): Declaration[] =>
  namedProcesses(content)
    .filter(({ match }) => !isHypothetical(content.slice(Math.max(0, match.index - 40), match.index)))
    .map(({ topic, match }) => ({
      ...declare({ topic }, match),
      period: periodAt(content, match.index, match.end),
      start: sentence.start + match.index,
      end: sentence.start + match.end,
      sentence: index,
    }));

/** `追尾，负全部责任，无人员伤亡`: what is denied of one sort leaves the other as it was told. */
const shareSort = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((sort) => b.includes(sort));

/** What the words of a statement alone tell. */
const declare = (
  patterns: Pick<TopicPatterns, 'topic' | 'sorts'>,
  match: Match,
): Omit<Declaration, 'start' | 'end' | 'sentence'> => ({
  topic: patterns.topic,
  exists: match.exists,
  sorts: sortsOf(patterns, match),
  department: null,
  within: null,
  period: null,
  grade: gradeOf(match.text),
  certain: match.certain,
});

function sortsOf({ sorts = [] }: Pick<TopicPatterns, 'sorts'>, match: Match): string[] {
  const named = sorts.filter(([, words]) => words.test(match.text)).map(([sort]) => sort);
  return named.length > 0 ? named : [...match.sorts];
}

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

/** `4.5 Property of customers.`: a heading names its subject and tells nothing of it. */
const isWhole = (content: string, { text }: Match): boolean =>
  /^[\d.]+\s/u.test(content) && content.replace(/[^\p{L}]/gu, '') === text.replace(/[^\p{L}]/gu, '');

/** `■有变更 □无变更`: what an empty box stands before is not said. */
const UNTICKED = /[□☐]\s?$/u;

function matches(
  content: string,
  pattern: RegExp,
  exists: boolean,
  certain: boolean,
  sorts: readonly string[] = [],
): Match[] {
  // Most patterns match nothing, and searching is cheaper than setting out to match all.
  if (content.search(pattern) < 0) return [];
  const said = [...content.matchAll(pattern)].filter(
    ({ index }) => !UNTICKED.test(content.slice(Math.max(0, index - 2), index)),
  );
  return said.map((match) => ({
    index: match.index,
    end: match.index + match[0].length,
    text: match[0],
    exists,
    certain,
    sorts,
  }));
}
