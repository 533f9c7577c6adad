import { CLOSING_WORDS } from '../data/events.js';
import { type Case, type Check, driftFrom, type RawFlag } from '../flags.js';
import { isPassed } from '../reading/acceptances.js';
import { isOfAims } from '../reading/aims.js';
import { isByTheSame } from '../reading/by-whom.js';
import { isClosed, isEntrusted, isNegative, isPending, isUnfinished } from '../reading/cues.js';
import { type Item, itemsOf, type Ranked, rankItems } from '../reading/items.js';
import { matchQuantity } from '../reading/matching.js';
import { isMeans } from '../reading/means.js';
import { isDoneNextDay } from '../reading/next-days.js';
import { overlap } from '../reading/overlap.js';
import type { Passage, Piece } from '../reading/passage.js';
import { within } from '../reading/within.js';
import { readWords, sameAct, type Word } from '../reading/words.js';

/** Undone by its own words; a remark that was settled on the spot, or that the auditor accepted, is not. */
const isOpenItem = (item: Item): boolean =>
  isUnfinished(item.text) ||
  ((isPending(item.text) || isNegative(item.text)) && !isClosed(item.text) && !isPassed(item.text));
/** `问2人 1人答不上`: so many of something, who have nothing to do with what stands apart before them. */
const COUNTED_TROUBLE = /^\d{1,3}\s?[人名个位台份件张处项次户家条]/u;
/** Whether all that is wrong in the item is told of a number of other things than those of the assertion. */
function isOpenBeside(item: Item, piece: Piece): boolean {
  if (isUnfinished(item.text) || isPending(item.text)) return false;
  const parts = item.text.split(/[\s,;，；]+/u).filter((part) => isNegative(part));
  return (
    parts.length > 0 &&
    parts.every((part) => COUNTED_TROUBLE.test(part) && overlap(piece.words, readWords(part)) === 0)
  );
}
/** One thing is done and the next still to come, of which the assertion speaks: `5-why done, check planned 15 Apr`. */
const isOpenInPart = (item: Item, piece: Piece): boolean =>
  item.pieces.some(
    (part) =>
      /\bplanned\b|\bbooked\b|\bdue\b|计划(?!全年|年度|每|共|\s?\d)|待/iu.test(part.text) &&
      !isClosed(part.text) &&
      overlap(piece.words, part.words) >= 0.9,
  );

/** Asking for something, or following it up, is not doing it. */
const REQUESTED =
  /提醒|跟进|跟踪|着手|启动|列入|牵头|负责|要求|建议|沟通|告知|督促|\b(?:asked|requested|told|reminded)\b/iu;

/** `查目标完成情况`: names what is looked at, and says nothing of it. */
const REPORT_OF = /(?:完成|落实|实施|整改|关闭|执行)(?:情况|进度|率|状态|结果)(?=$|[:：,;。])/u;

/** `应完成78台次`: how many there were to be. */
const TO_BE_DONE =
  /(?:应|须|需|计划|要求)[^,;。\d]{0,4}完成\s?\d|\bwere to be (?:done|completed|carried out)\b/iu;

/** `纠正单`, `整改措施`: a paper or a plan by the name of an act. */
const NAMES_PAPER = /^(?:单|措施|报告|表|通知|方案|要求)/u;

/** What the assertion says was settled. */
const actsIn = (piece: Piece): Word[] =>
  piece.words.filter(
    (word) =>
      CLOSING_WORDS.has(word.text) &&
      !isMeans(word, piece) &&
      !NAMES_PAPER.test(piece.text.slice(word.end - piece.start)),
  );

/** Whether an item says of an act that it was done: the act stands there without denial or plan before it. */
function saysDone(item: Item, act: Word): boolean {
  return item.line.words.some((word) => {
    if (word.start < item.start || word.end > item.end || !sameAct(act, word)) return false;
    const before = item.line.text.slice(Math.max(item.start, word.start - 6), word.start);
    const after = item.line.text.slice(word.end, Math.min(item.end, word.end + 8));
    if (/^\s?(?:还|尚|仍)?(?:安排|计划|待|未|申请|进行中|not|planned|due|booked)/iu.test(after)) return false;
    return !/(?:尚未|还没|没有?|未|待|刚|计划|拟|预计|安排|申请|不|期限|not yet|not|no|to be|planned|due|without)\s?[^\s,;。]{0,2}$|(?:正?在|要)\s?$/iu.test(
      before,
    );
  });
}

/** The segmenter takes `都关` for one word. */
const isActOfAll = (act: Word, { text }: Word): boolean =>
  /^[都全均已]\p{Script=Han}/u.test(text) && act.text.includes(text.slice(1));

/** A count that the item gives to the very act says how far things went: `关了4项`. */
function sharesCount(piece: Piece, item: Item, acts: readonly Word[], narrative: Passage): boolean {
  const figures = within(narrative.quantities, piece);
  return within(item.line.quantities, item)
    .filter((noted) => figures.some((q) => matchQuantity(q, noted) === 'same'))
    .some((noted) =>
      item.line.words.some((word) => {
        const gap = Math.max(noted.start - word.end, word.start - noted.end);
        return gap <= 2 && acts.some((act) => sameAct(act, word) || isActOfAll(act, word));
      }),
    );
}

const sharesFigure = (piece: Piece, item: Item, narrative: Passage): boolean =>
  within(narrative.quantities, piece).some((q) =>
    within(item.line.quantities, item).some((noted) => matchQuantity(q, noted) === 'same'),
  );

/** `又测了14批`: the note counts the very number as done, whatever else it leaves open. */
const isCountedAsDone = (piece: Piece, item: Item, narrative: Passage): boolean =>
  within(item.line.quantities, item).some(
    (noted) =>
      /\p{Script=Han}了\s?$/u.test(
        item.line.text.slice(Math.max(item.start, noted.start - 3), noted.start),
      ) && within(narrative.quantities, piece).some((q) => matchQuantity(q, noted) === 'same'),
  );

const STILL_TO_COME =
  /计划(?!全年|年度|每|共|\s?\d)|安排|定于|定在|拟|预计|将|待|下次|到期|截止|前完成|\b(?:plan\w*|due|next|booked|by|to)\b|前(?:要|须|再)?(?:完成|做|培训|整改|关)?/iu;

/** `4.9补签了`: the act right behind its day, and that it was done. */
const DONE_BEHIND = /^[ ]?(?<act>(?![没未不])\p{Script=Han})\p{Script=Han}{0,3}[了过完好](?=$|[\s,;。])/u;

/** `应25-10 实26-01`: when it was done after all. */
const ACTUAL = /实(?:际|于)?\s?$/u;

/** The day that the assertion gives to the act stands so in the notes: `确认 2025.1.15` as `2025-01-15完成确认`. */
const isDated = (piece: Piece, item: Item, acts: readonly Word[], narrative: Passage): boolean =>
  within(narrative.dates, piece).some(({ from }) =>
    within(item.line.dates, item).some((noted) => {
      if (ACTUAL.test(item.line.text.slice(Math.max(item.start, noted.start - 4), noted.start)))
        return noted.from.month === from.month && (from.day === null || noted.from.day === from.day);
      if (from.day === null || noted.from.day !== from.day || noted.from.month !== from.month) return false;
      const done = DONE_BEHIND.exec(item.line.text.slice(noted.end, item.end))?.groups?.act;
      if (acts.some(({ text }) => text.charAt(0) === done)) return true;
      const around = item.line.text.slice(Math.max(item.start, noted.start - 8), noted.end + 6);
      const beside = within(item.line.words, { start: noted.start - 10, end: noted.start });
      const act = beside.some((word) =>
        piece.words.some((other) => other.tag !== 'date' && sameAct(other, word)),
      );
      return act && !STILL_TO_COME.test(around);
    }),
  );

/** The narrative says that it was put right during the audit. */
const AT_ONCE =
  /当场|现场|当即|立即|随即|后(?:恢复|继续|方|才)|\b(?:on the spot|immediately|at once|then (?:carried on|continued|resumed)|during the (?:audit|visit)|in our presence|within the day)\b/iu;
/** What was wrong was put right before the auditor's eyes: `老赵马上换了`, `swapped there and then`. */
const PUT_RIGHT =
  /(?:当场|当即|马上|立[即刻]|随即|当时就)[^,;。]{0,8}(?:了|好|掉|上|走|正)(?=$|[\s,;。])|[好上完掉走了](?:再|才)(?:让)?\p{Script=Han}{1,2}(?=$|[\s,;。])|\b(?:there and then|on the spot|straight away|put right|swapped|during (?:the )?(?:audit|visit)|while (?:i|we|there))\b/iu;

/** `企业答复已考核` of a noted `说考了`: what somebody says, told as such. */
const SAID =
  /答复|回答|答称|称(?![号重量])|表示|(?<!明|小)说(?!明)|\b(?:said|says|told us|claim\w*|stated|according to)\b/iu;
const isSaid = (piece: Piece, items: readonly Ranked[]): boolean =>
  SAID.test(piece.text) && items.some(({ item }) => SAID.test(item.text));

const CLAIMS_DONE =
  /已|完成|完毕|关闭|补齐|有效(?!期|至|日期)|通过|落实|修复|恢复|到位|\b(?:has|have|was|were) (?:been )?\w+(?:ed|en|ne|lt|de)\b/iu;

function judge(piece: Piece, subject: Case, items: readonly Item[]): RawFlag | null {
  const { narrative } = subject;
  if (
    isNegative(piece.text) ||
    isPending(piece.text) ||
    REQUESTED.test(piece.text) ||
    isEntrusted(piece.text) ||
    !(isClosed(piece.text) || CLAIMS_DONE.test(piece.text))
  )
    return null;
  const acts =
    REPORT_OF.test(piece.text) || TO_BE_DONE.test(piece.text) || isOfAims(piece.text) ? [] : actsIn(piece);
  if (acts.length === 0) return null;
  const ranked = rankItems(piece, narrative, items);
  const best = ranked[0];
  if (!best) return null;
  const close = ranked.filter(({ score }) => score >= 0.6 * best.score).slice(0, 3);
  if (close.some(({ item }) => sharesCount(piece, item, acts, narrative))) return null;
  if (isSaid(piece, close)) return null;
  const open = close.filter(
    ({ item }) => (isOpenItem(item) && !isOpenBeside(item, piece)) || isOpenInPart(item, piece),
  );
  if (open.length === 0) return null;
  const told =
    acts.some((act) => close.some(({ item }) => saysDone(item, act))) ||
    close.some(
      ({ item }) =>
        isDated(piece, item, acts, narrative) ||
        isDoneNextDay(piece, item) ||
        isCountedAsDone(piece, item, narrative) ||
        isByTheSame(piece.text, item.text),
    ) ||
    (AT_ONCE.test(piece.text) && open.some(({ item }) => PUT_RIGHT.test(item.line.text)));
  if (
    told ||
    !open.some(
      ({ item }) => isUnfinished(item.text) || isPending(item.text) || !sharesFigure(piece, item, narrative),
    )
  )
    return null;
  return driftFrom(piece, 'pending-closed', open[0]?.item.text ?? '');
}

/** Something pending, planned or undone in the notes must not be reported as done. */
export const checkStates: Check = (subject) => {
  const items = itemsOf(subject.evidence);
  return subject.narrative.pieces.flatMap((piece) => judge(piece, subject, items) ?? []);
};
