import {
  innermostAt,
  type NcCount,
  type Report,
  type Span,
  spanFrom,
  spanOf,
  spansOverlap,
  viewText,
} from '../../core/index.js';
import { readCountCells } from './cells.js';
import { BLANK_COUNT, COUNT_SHAPES } from './count-shapes.js';
import { countedOn, systemsBeside } from './count-systems.js';
import { isDated, isDatedBehind } from './dated-counts.js';
import { isElsewhere } from './elsewhere.js';
import { readHeaded } from './headed-counts.js';
import { isOfSome } from './partial-counts.js';
import { readRaised } from './raised.js';
import { gradeOf, numberOf } from './words.js';

/** Words without which no sentence speaks of nonconformities. */
const SPEAKS =
  /不符合|conformit|[项份]均为(?:一般|轻微|严重)|\ball \w{3,5} (?:are|were) (?:minor|major)|(?:minor|major) findings?|findings? (?:was|were) (?:graded|rated|classified)|\bfindings\b[^.\n]{0,12}:|\b(?:major|minor)s\b|(?:上述|以上)\S{1,3}项[^。]{0,8}(?:纠正|整改)/iu;

/** `absence of a finding does not mean that no nonconformity exists`: what an audit by sampling leaves open. */
const DISCLAIMED =
  /\b(?:does not|do not|cannot|can not|need not) (?:mean|imply|prove|guarantee|exclude|show)\b[^.;]{0,40}$|不(?:能)?(?:代表|意味着|等于|说明|表明|证明|排除)[^。;]{0,16}$/iu;

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

function readCounts(content: string, sentence: Span, inBlock: boolean): NcCount[] {
  const counts: NcCount[] = [];
  for (const { pattern, grade, value, within } of COUNT_SHAPES) {
    if (within && !within.test(content)) continue;
    for (const match of content.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const place = spanFrom(sentence.start, match);
      if (counts.some((count) => spansOverlap(count, place))) continue;
      if (groups.g !== undefined && !SPEAKS.test(content)) continue;
      const own = spanOf(match);
      const [before, after] = [content.slice(0, own.start), content.slice(own.end)];
      if (isHeading(content, before, match[0]) || isThatOne(numberOf(groups.w), after)) continue;
      if (isOfSome(content, own, value === 0, inBlock)) continue;
      if (/(?:^|[^\p{L}])(?:an?|each|any)\s$/iu.test(before.slice(-6)) || DISCLAIMED.test(before)) continue;
      counts.push({
        ...place,
        value: value ?? numberOf(groups.n ?? groups.w),
        grade: grade ?? gradeOf(groups.g) ?? 'all',
        standards: groups.s ? [groups.s] : systemsBeside(before, after),
        place: placeOf(content),
      });
      const last = counts.at(-1);
      if (last) counts.push(...furtherCounts(last, content, sentence));
    }
  }
  const isBlank = (count: NcCount) =>
    /\(\s*\)/u.test(content.slice(count.start - sentence.start, count.end - sentence.start));
  return counts.filter((count) => count.value !== null || isBlank(count));
}

/** Those of other systems that one count goes on to. */
function furtherCounts(count: NcCount, content: string, sentence: Span): NcCount[] {
  const behind = count.end - sentence.start;
  const next = countedOn(content.slice(behind));
  if (!next) return [];
  const further: NcCount = {
    ...count,
    start: count.end + next.start,
    end: count.end + next.end,
    value: next.written.toLowerCase() === 'no' ? 0 : numberOf(next.written),
    standards: [next.system],
  };
  return [
    further,
    ...furtherCounts({ ...further, end: count.end + next.start + next.written.length }, content, sentence),
  ];
}

/** `4 Nonconformities` alone in its line, `4 Nonconformities at stage 2`, or in capitals, is a numbered heading. */
const isHeading = (content: string, before: string, words: string): boolean =>
  /^\d/u.test(words) &&
  (words === content ||
    (/^#{0,6}\s?$/u.test(before) && /^\d+ N/u.test(words)) ||
    (/^\d+ NON-?CONFORMIT(?:Y|IES)$/u.test(words) && !/[A-Z]{2}\W*$/u.test(before)));

/** `one minor finding, NC-2 (clause 7.2), was raised`: told of this one, and no number of all. */
const isThatOne = (value: number | null, after: string): boolean =>
  value === 1 && /^,?\s?\(?(?:no\. ?)?[A-Z]{1,4}[- ]?\d/u.test(after);

const placeOf = (content: string): NcCount['place'] => {
  if (/验证|审核中发现的/u.test(content)) return 'verification';
  if (/推荐|整改|结论|recommend/iu.test(content)) return 'conclusion';
  return 'summary';
};

const readBlanks = (content: string, sentence: Span): NcCount[] =>
  [...content.matchAll(BLANK_COUNT)].map((match) => ({
    ...spanFrom(sentence.start, match),
    value: null,
    grade: 'all',
    standards: [],
    place: 'summary',
  }));
