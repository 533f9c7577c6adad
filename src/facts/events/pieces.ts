import { type DateMention, type EventKind, stretchEnd, stretchStart } from '../../core/index.js';
import { cueIn } from './cues.js';

/** The words of a date with what surrounds it in its sentence. */
export interface Piece {
  /** From the start of the date's piece to its end. */
  whole: string;
  /** What precedes the date in it. */
  before: string;
  /** What follows the date in it. */
  after: string;
}

/** `reviewed on 4 June and accepted on 5 June`: what follows belongs to the next date. */
const NEXT_STATEMENT = /\s(?:and|but|while|then)\s/u;
const ASIDE = /^\s?\([^()]{1,30}\)/u;
const NEVER = /(?!)/u;
const LIST_BETWEEN = /^\s?(?:、|,|和|及|与|and|,\sand)\s?$/u;
/** Words that leave open what a date is the date of: `, is dated`, `,日期为`. */
const CONTENTLESS =
  /^(?:[\s,.:()。;]|(?:最终|最后)?(?:批准|审批|会签|签批)(?=日期|时间)|日期|时间|为|是|于|在|is|was|are|were|dated|on|the|of|[A-Z]{1,4}-?\d[\w-]{0,12}){0,12}$/u;

/** `成立时间:2015年6月1日 体系实施时间:2023年3月10日`: the label before the next date is said of that one. */
const withoutLabel = (after: string, next: DateMention | undefined): string =>
  next === undefined ? after : after.replace(SPACED, '').replace(/(?:^|[\s,;、)])[^\s,;、:]{2,20}:\s?$/u, '');

/** `评审2029年2月17日 签订2029年2月10日`: columns that a space parts, each with its word before its date. */
const SPACED = /^\s+\p{Script=Han}{2,8}$/u;

/** The piece of the sentence between commas and other dates that holds the date. */
export function pieceAround(
  content: string,
  date: DateMention,
  dates: readonly DateMention[],
  line: string,
): Piece {
  const previous = dates.findLast((other) => other.end <= date.start);
  const next = dates.find((other) => other.start >= date.end);
  // `2 October 2023 (system start) to 16 May 2024`: what stands in brackets is said of the date before them.
  const gap = content.slice(previous?.end ?? 0, date.start).replace(previous ? ASIDE : NEVER, '');
  // What directly follows the previous date is said of that one: `12月28日签订并自1月1日起`.
  const follows = gap.slice(0, 4).split(/[,;、:]/u)[0] ?? '';
  const before = previous && !SPACED.test(gap) && cueIn(follows, line) ? gap.slice(follows.length) : gap;
  const after = content.slice(date.end, next?.start ?? content.length).split(NEXT_STATEMENT)[0] ?? '';
  const aside = ASIDE.exec(after)?.[0] ?? '';
  const said = cueIn(aside, line) === null ? withoutLabel(after, next) : aside;
  const rest = said === aside ? said : said.slice(0, stretchEnd(said, 0, ',;、()'));
  const ahead = before.slice(stretchStart(before, before.length, ',;、'));
  return { whole: ahead + date.raw + rest, before: ahead, after: rest };
}

export const isListed = (content: string, previous: DateMention | undefined, date: DateMention): boolean =>
  previous !== undefined && LIST_BETWEEN.test(content.slice(previous.end, date.start));

/** English puts the date last: `was signed on`, `the review of`. */
const PREPOSITION = /[a-z]{2}\s{1,3}(?:on|of|in|from|dated|at|by|was|is)\s{1,3}$/iu;

/** `Contract review: order 4471 was accepted on`: what the line is about, not what was done on the date. */
const LABEL = /^\s*[A-Z][A-Za-z ]{2,30}:\s/u;

/** A bracket opened before the date: the words in it are the nearest. */
const OPEN = /\([^()]{2,16}$/u;

/** What is said right after a date is said of it before anything said ahead of it; in English after a preposition not. */
export const cueNear = ({ whole, before, after }: Piece, line: string): EventKind | null =>
  (OPEN.test(before) ? cueIn(before.slice(before.search(OPEN) + 1), line) : null) ??
  (PREPOSITION.test(before) ? (cueIn(before.replace(LABEL, ''), line) ?? cueIn(before, line)) : null) ??
  cueIn(after, line, whole) ??
  cueIn(before + after, line);

/** `交期`, `工期`: such a date has its name, short as it is. */
const DEADLINE = /[交货工租保限]期/u;

/** A date that stands alone between commas is known by the piece after it, unless that has a date of its own. */
export function cueAfter(
  content: string,
  { whole }: Piece,
  date: DateMention,
  dates: readonly DateMention[],
  line: string,
): EventKind | null {
  const own = whole.replace(date.raw, '').trim();
  if (own.length > 3 || DEADLINE.test(own)) return null;
  const next = content.slice(date.end + 1).split(/[,;]/u)[0] ?? '';
  const end = date.end + 1 + next.length;
  return dates.some((other) => other.start > date.end && other.start < end) ? null : cueIn(next, line);
}

/** Words that date a paper named further ahead: `评审表由餐饮部、采购部于…会签`, `the form signed by Sales, Quality is dated`. */
const DATES_A_PAPER =
  /(?:日期|时间|落款)(?:为|是|:)?\s?$|[为于]\s?$|(?:is|was|are) dated\s?$|bears the date(?: of)?\s?$/iu;
const PAPER = /[表单]|记录|报告|纪要|form|sheet|record|minutes/iu;
const SIGNED_OFF = /^\s?(?:会签|签字确认|签批|审批)/u;
/** The statement before: a semicolon or a full stop parts it from what the date is said of. */
const STATEMENT = /[;。]|\.\s/u;

/** What a paper is called before the enumeration of those who signed it. */
export function cueOfPaper(
  content: string,
  { before }: Piece,
  date: DateMention,
  dates: readonly DateMention[],
  line: string,
): EventKind | null {
  if (!DATES_A_PAPER.test(before) && !SIGNED_OFF.test(content.slice(date.end))) return null;
  const previous = dates.findLast((other) => other.end <= date.start);
  const ahead =
    content
      .slice(previous?.end ?? 0, date.start)
      .split(STATEMENT)
      .at(-1) ?? '';
  const piece = ahead.split(/,(?=\p{Script=Han})/u).at(-1) ?? '';
  return PAPER.test(piece) && /、|\sand\s/u.test(piece) ? cueIn(piece, line) : null;
}

/** `Its first purchase order, PO-5512, is dated 12 April`: up to two pieces further ahead. */
export function cueBefore(
  content: string,
  { whole }: Piece,
  date: DateMention,
  dates: readonly DateMention[],
  line: string,
): EventKind | null {
  if (!CONTENTLESS.test(whole.replace(date.raw, ''))) return null;
  const previous = dates.findLast((other) => other.end <= date.start);
  const pieces = content.slice(previous?.end ?? 0, date.start).split(/[,;]/u);
  for (const piece of pieces.slice(-3, -1).reverse()) {
    const kind = cueIn(piece, line);
    if (kind !== null) return kind;
    if (!CONTENTLESS.test(piece)) return null;
  }
  return null;
}
