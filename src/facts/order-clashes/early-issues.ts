import {
  type DateMention,
  dayInterval,
  type OrderClash,
  parseChineseNumeral,
  type Report,
  type Sentence,
  type Span,
  viewText,
} from '../../core/index.js';
import { daysAt } from '../events/years.js';

/** Work told to have followed an issue of a document that came out only later: `EI-03第2版 … 6月24日首次发布`. */

const CODE = '(?<![A-Za-z0-9/-])(?<code>[A-Z]{1,6}(?:[-/][A-Z0-9]{1,6}){1,3})(?![A-Za-z0-9])';
const VERSION =
  '(?:第?(?<zh>[A-Z](?:/\\d{1,2})?|\\d{1,2}|[一二三四五六七八九])版|(?:issue|revision|rev\\.?|version|edition) (?<en>[A-Z]|\\d{1,2}))';
const BEHIND = new RegExp(`${CODE}[\\s,()》]{0,3}${VERSION}`, 'gu');
const BEFORE = new RegExp(`\\b${VERSION} of (?:\\p{L}+ ){0,4}?${CODE}`, 'giu');

const RELEASED =
  /首次发布|发布|颁布|批准|签发|实施|生效|编制完成|\b(?:released|issued|approved|published|came into force|written)\b/iu;
const FOLLOWED =
  /按照?|依据|根据|执行|采用|使用|\b(?:follow(?:ed|s|ing)|according to|in accordance with|under|used|to)\b/iu;
/** Drafts and trials, revisions that are told of, and what was found wrong. */
const OTHER =
  /试行|草案|征求意见|修订|换版|改版|原版|旧版|作废|代替|开具|不符合(?!品)|计划|拟|\b(?:draft|trial|revised|replaced|supersed\w+|withdrawn|nonconformit\w+|planned)\b/iu;
/** A sentence that goes on about what the one before it dates. */
const GOES_ON = /^\s?(?:该|此|其|记录|按|依据|演练|作业|according to|its?\b|the record|this|that)/iu;

interface Issue extends Span {
  key: string;
}

/** What a sentence names by code and issue; offsets in the view. */
const issuesIn = (words: string, offset: number): Issue[] =>
  [BEHIND, BEFORE].flatMap((shape) =>
    [...words.matchAll(shape)].map(({ index, 0: text, groups = {} }) => {
      const version = groups.zh ?? groups.en ?? '';
      return {
        key: `${groups.code} ${parseChineseNumeral(version)?.value ?? version.toUpperCase()}`,
        start: offset + index,
        end: offset + index + text.length,
      };
    }),
  );

interface Dated extends Issue {
  date: DateMention;
  sentence: Sentence;
}

export function readEarlyIssues(report: Report): OrderClash[] {
  const told = report.sentences.flatMap((sentence, index) => datedIn(report, sentence, index));
  const releases = told.filter(({ sentence, date }) => isReleased(report, sentence, date));
  return releases.flatMap((release): OrderClash[] => {
    const use = told.find((other) => isBefore(report, other, release));
    if (!use) return [];
    return [
      {
        kind: 'edition',
        sure: FIRST.test(viewText(report, release.sentence)),
        earlier: release.date.raw,
        later: use.date.raw,
        places: [...placesOf(use), ...placesOf(release)],
      },
    ];
  });
}

/** Nothing was out before it. */
const FIRST = /首次|新编|新制定|\bfirst\b/iu;

/** The issue with its date, as one where they stand in one sentence. */
const placesOf = ({ start, end, date, sentence }: Dated): Span[] =>
  date.start >= sentence.start
    ? [{ start: Math.min(start, date.start), end: Math.max(end, date.end) }]
    : [date, { start, end }].map((place) => ({ start: place.start, end: place.end }));

/** The issues of a sentence with its only day, or with that of the sentence it goes on from. */
function datedIn(report: Report, sentence: Sentence, index: number): Dated[] {
  const words = viewText(report, sentence);
  const issues = issuesIn(words, sentence.start);
  if (issues.length === 0 || OTHER.test(words)) return [];
  const before = report.sentences[index - 1];
  const goesOn = before?.line === sentence.line && GOES_ON.test(words);
  const own = daysAt(report, sentence);
  const [date, ...more] = own.length === 0 && goesOn ? daysAt(report, before) : own;
  return date && more.length === 0 ? issues.map((issue) => ({ ...issue, date, sentence })) : [];
}

const NEAR = 16;
/** The words of release stand beside the date. */
const isReleased = ({ view: { text } }: Report, sentence: Sentence, { start, end }: DateMention): boolean =>
  RELEASED.test(text.slice(end, Math.min(sentence.end, end + NEAR))) ||
  RELEASED.test(text.slice(Math.max(sentence.start, start - NEAR), start));

const REACH = 40;
function isBefore({ view: { text } }: Report, use: Dated, release: Dated): boolean {
  if (use.sentence === release.sentence || use.key !== release.key) return false;
  const [used, released] = [dayInterval(use.date), dayInterval(release.date)];
  const lead = text.slice(Math.max(use.sentence.start, use.start - REACH), use.start);
  return (
    used !== null &&
    released !== null &&
    used.to < released.from &&
    FOLLOWED.test(lead) &&
    !RELEASED.test(text.slice(use.date.start - NEAR < 0 ? 0 : use.date.start - NEAR, use.date.start))
  );
}
