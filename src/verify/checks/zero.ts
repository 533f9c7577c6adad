import { type Case, type Check, driftFrom, type RawFlag } from '../flags.js';
import { type Item, itemsOf } from '../reading/items.js';
import { overlap } from '../reading/overlap.js';
import type { Piece } from '../reading/passage.js';
import { within } from '../reading/within.js';

const NONE =
  /未发生|没有发生|零(?:事故|工伤|伤害|投诉|缺陷|违规|起)|无(?:任何)?(?:事故|工伤|伤害|投诉|客诉|事件|违规|退货|故障)|没有(?:任何)?(?:事故|工伤|伤害|投诉|客诉|事件|退货)|\b(?:no|zero)\s(?:[a-z-]+\s){0,2}(?:accidents?|injur\w+|incidents?|complaints?|events?|cases|returns)\b|\bnone (?:occurred|reported|was|were|in|this)\b/iu;
const EVENT =
  /伤|事故|事件|投诉|客诉|抱怨|退货|火灾|泄漏|起$|accident|injur|incident|riddor|\blti|complaint|first aid|return/iu;
/** Nothing is said to be left over, where the notes count what is. */
const NONE_LEFT =
  /(?:无|没有|未有|不存在)[^,;。]{0,10}(?:遗留|未关闭|未完成|未整改|剩余|超期|逾期|挂起|积压)|\b(?:no|none|nothing)\b[^,.;]{0,20}\b(?:outstanding|remain\w*|left|open|overdue)\b/iu;
const LEFT =
  /(?:遗留|未关(?:闭)?|没关|未结|未完成|未整改|没整改|剩余?|超期|逾期|积压)(?:的)?[\u4e00-\u9fff]{0,4}\s?[1-9]\d{0,4}(?![\d.月/-])|\b[1-9]\d{0,3} (?:\w+ )?(?:still )?(?:open|outstanding|overdue|remaining|left)\b/iu;

/** `主管称未发生事故，而台账见…`: what somebody says, and what stands against it. */
const TOLD = /称|说|表示|反映|\b(?:said|claimed|told|stated)\b/iu;
const BUT = /^\s?(?:而|但|然而|可|却|经查|实际|\b(?:but|however|whereas|yet)\b)/iu;

const PLANNED = /演练|预案|目标|drill|target/iu;

/** An occurrence that the notes count: `轻伤 1起`. A limit (`≤2起/年`) counts nothing. */
const occurs = (item: Item): boolean =>
  EVENT.test(item.text) &&
  within(item.line.quantities, item).some(
    (q) =>
      q.value >= 1 &&
      q.comparison === null &&
      (/起|次|件|例|cases?/u.test(q.measure.spelling) ||
        (/人|名/u.test(q.measure.spelling) && /伤/u.test(item.text)) ||
        /(?:first aid|complaints?|injur\w+|accidents?|incidents?|riddor|lti)/iu.test(item.text)),
  );

const noneOccurred = (piece: Piece, noted: string): RawFlag => driftFrom(piece, 'none-occurred', noted);

const DENIED_KIND = /(?:未发生|没有发生|无)(?:过|任何)?(?<kind>\p{Script=Han}{2,6})/u;

const DENIED_EVENT =
  /\b(?:no|zero) (?<kind>(?:[a-z-]+ ){0,3}(?:accident|injur|incident|complaint|event|case|return)\w*)/iu;
/** How notes write the lost time injuries that reports spell out. */
const LOST_TIME = /\blost[ -]time\b/iu;
const NONE_BEHIND = '[\\s:=]{1,2}(?:none|nil|0(?![\\d.])|zero|no)\\b';

/** `board says LTI 0, log has one`: what stands somewhere is not what the auditor found. */
const TOLD_NOTED = /称|说|看板|\b(?:says?|said|claims?|board|dashboard|told|asks?)\b|[?？]/iu;

/** `RIDDOR none in 2025`, `LTI 0`, `no complaint`: the note gives none of the very kind. */
function namesAsNone(noted: string, kind: string): boolean {
  const names = kind.split(' ').filter((word) => word.length > 2);
  const short = LOST_TIME.test(kind) ? ['lti', 'ltis'] : [];
  return [...names, ...short].some((name) => {
    const one = `${name.replace(/s$/u, '')}s?`;
    return new RegExp(`\\b${one}${NONE_BEHIND}|\\b(?:no|nil|zero) (?:[a-z-]+ ){0,2}${one}\\b`, 'iu').test(
      noted,
    );
  });
}

/** `重伤0，轻伤1起` told as `未发生重伤`: the notes give none of this kind. */
function isNotedAsNone(piece: Piece, { evidence }: Case): boolean {
  const event = DENIED_EVENT.exec(piece.text)?.groups?.kind?.trim();
  if (
    event !== undefined &&
    evidence.own.some(({ text }) => !TOLD_NOTED.test(text) && namesAsNone(text, event))
  )
    return true;
  const kind = DENIED_KIND.exec(piece.text)?.groups?.kind ?? '';
  const names = [...kind].map((_, at) => kind.slice(0, at + 1)).filter((name) => name.length > 1);
  return names.some((name) => {
    const none = new RegExp(
      `${name}(?:\\s?(?:20)?\\d{2}年?|\\s?[今本]年)?[\\s:：]{0,2}(?:0(?![\\d.])|没有|无|零)|[无零]${name}`,
      'u',
    );
    return evidence.own.some(({ text }) => none.test(text));
  });
}

/** `The targets are …, zero injuries and at least 60 reports`: what is aimed at, and nothing that happened. */
function isAmongTargets(piece: Piece, { narrative }: Case): boolean {
  const sentence = narrative.sentences[piece.sentence] ?? piece;
  return (
    /\bzero\b|零|(?<![\d.])0(?![\d.])/iu.test(piece.text) &&
    /目标|指标|\b(?:targets?|objectives?)\b/iu.test(narrative.text.slice(sentence.start, piece.end)) &&
    /不[少低超高]|至[少多]|[≤≥]|\b(?:at (?:least|most)|no (?:more|fewer|less) than|below|under)\b/iu.test(
      narrative.text.slice(sentence.start, sentence.end),
    )
  );
}

function judge(piece: Piece, subject: Case, items: readonly Item[]): RawFlag | null {
  const left = NONE_LEFT.test(piece.text)
    ? subject.evidence.own.find(({ text }) => LEFT.test(text))
    : undefined;
  if (left) return noneOccurred(piece, LEFT.exec(left.text)?.[0] ?? left.text);
  if (!NONE.test(piece.text)) return null;
  const sentence = subject.narrative.sentences[piece.sentence]?.pieces ?? [];
  const next = subject.narrative.pieces[subject.narrative.pieces.indexOf(piece) + 1];
  if (TOLD.test(piece.text) && next && BUT.test(next.text)) return null;
  const words = sentence.flatMap((part) => part.words);
  if (isNotedAsNone(piece, subject) || isAmongTargets(piece, subject)) return null;
  const counted = items.find(
    (item) =>
      occurs(item) &&
      (overlap(words, item.words) >= 0.7 || (EVENT.test(piece.text) && !PLANNED.test(item.text))),
  );
  return counted ? noneOccurred(piece, counted.text) : null;
}

/** `未发生` where the notes count an occurrence. */
export const checkZero: Check = (subject) => {
  const items = itemsOf(subject.evidence);
  return subject.narrative.pieces.flatMap((piece) => judge(piece, subject, items) ?? []);
};
