import { type Case, type Check, driftFrom, type RawFlag } from '../flags.js';
import { isClosed, isNegative, isPending, isUnfinished } from '../reading/cues.js';
import { marksNonconformity } from '../reading/findings.js';
import { type Item, itemsOf, rankItems } from '../reading/items.js';
import { matchQuantity } from '../reading/matching.js';
import { overlap } from '../reading/overlap.js';
import type { Piece } from '../reading/passage.js';
import { readRelations } from '../reading/relations.js';
import { type Requirement, requirementsOf } from '../reading/requirements.js';
import { within } from '../reading/within.js';
import { readWords } from '../reading/words.js';

/** Verdict wordings are the verdict check's business. */
const VERDICT_ONLY = /^(?:[^,;。]{0,8}(?:开具|判定|列为|构成|提出)[^,;。]{0,8})?(?:一般|轻微|严重)?不符合/u;
/** The finding of a line that the auditor judged so. */
const RAISES = /不符合|\b(?:raised|issued|recorded) (?:as|an?)\b|\bnonconformit/iu;
const CLEARLY_MORE = 2;
/** So much in common with a calm note, which says in so many words that all is well, that the denial must be wrong. */
const MUCH = 0.7;
const AFFIRMS =
  /√|✓|\bok\b|(?<!没)有(?!效期)|齐|全|都|均|在期|合格|正常|符合|完成|一致|\b(?:all|seen|complete\w*|in place|in date|available|signed|done|closed|current|correct)\b/iu;
/** So much of a sentence in a troubled note means that it tells that trouble. */
const ENOUGH = 1.5;
/** The same for a line of another clause. */
const ELSEWHERE = 1.6;

/** A missed target is negative by its figures, whatever words the notes use. */
function isMissed(piece: Piece, { narrative }: Case, requirements: readonly Requirement[]): boolean {
  const sentence = narrative.sentences[piece.sentence] ?? piece;
  const figures = within(narrative.quantities, sentence);
  if (readRelations(narrative).some((relation) => relation.piece === piece)) return true;
  return requirements.some(
    ({ met, actual, limit, label }) =>
      !met &&
      (figures.some((q) => matchQuantity(q, actual) === 'same' || matchQuantity(q, limit) === 'same') ||
        overlap(
          piece.words,
          label.words.map(({ word }) => word),
        ) >= 0.7),
  );
}

/** `针对…的情况，列为观察项`: sums up what the notes mark as an observation. */
const OBSERVED = /观察|改进(?:建议|机会)|\b(?:observation|obs|OFI)\b/iu;
const sumsUp = (piece: Piece, { narrative, evidence }: Case): boolean => {
  const sentence = narrative.sentences[piece.sentence] ?? piece;
  return (
    OBSERVED.test(narrative.text.slice(sentence.start, sentence.end)) &&
    evidence.own.some(({ text, primary }) => primary && OBSERVED.test(text))
  );
};

/** `其余7台未一次通过`, `仅1批附有`: the rest of a whole, whose number follows from the notes. */
const REST = /其余|其他|另|余下|剩|仅|只有|\b(?:others?|remaining|rest|only)\b/iu;
const tellsRest = (piece: Piece, { narrative }: Case): boolean =>
  REST.test(piece.text) && within(narrative.quantities, piece).length > 0;

/** What was put right on the spot was wrong before. */
const SETTLED = /当场|当天|口头|提醒|提出|沟通|整改|纠正|\b(?:told|corrected|put back|replaced|same day)\b/iu;

/** `上次NC 1个(台账没更新)`: what was found at an earlier audit, in brackets behind it. */
const EARLIER_FAULT =
  /(?:上次|上年|去年|前次|上回|\b(?:last|previous|prior)\b)[^(),;。]{0,24}(?:不符合|NC|问题|\bfindings?|\bnonconformit\w+)[^(),;。]{0,6}\((?<fault>[^()]{0,50})\)/iu;

/** `工人提"夜里太暗"`, `drivers said too dark`: a complaint in the words of those who made it. */
const COMPLAINED =
  /(?<!不)太(?=\p{Script=Han})|(?:[工员人户者们家]|司机|班组|代表)(?:们)?(?:提出?|反映|说|抱怨|投诉|建议)|\btoo (?:\w+)\b|\b(?:complain\w*|raised|asked for|said)\b/iu;

const isTrouble = ({ text }: Item): boolean =>
  isNegative(text) || isUnfinished(text) || isPending(text) || SETTLED.test(text) || COMPLAINED.test(text);

/** The sentence speaks of an earlier audit, and the assertion of what was found there. */
const OF_EARLIER = /上次|上年|去年|前次|上回|上一|\b(?:last|previous|prior|earlier)\b/iu;
function tellsEarlierFault(piece: Piece, { narrative }: Case, items: readonly Item[]): boolean {
  const sentence = narrative.sentences[piece.sentence] ?? piece;
  if (!OF_EARLIER.test(narrative.text.slice(sentence.start, sentence.end))) return false;
  return items.some(({ text }) => {
    const fault = EARLIER_FAULT.exec(text)?.groups?.fault ?? '';
    return isNegative(fault) && overlap(readWords(fault), piece.words) > 0;
  });
}

/** The trouble is noted under another clause. */
const isToldElsewhere = (piece: Piece, { evidence }: Case): boolean =>
  evidence.lines.some(
    ({ own, header, text, words }) =>
      !own && !header && (isNegative(text) || isUnfinished(text)) && overlap(piece.words, words) >= ELSEWHERE,
  );

/** `不良1只` within an accepted sample: what is counted as bad is told with its number. */
const BAD =
  /不良|不合格|不符合|缺陷|破损|瑕疵|退货|投诉|超差|\b(?:defect|reject|complaint|return|fail|finding|nonconform|NCs?\b)/iu;

const countsTrouble = (piece: Piece, item: Item, { narrative }: Case): boolean =>
  BAD.test(piece.text) &&
  BAD.test(item.line.text) &&
  within(narrative.quantities, piece).some((q) =>
    item.line.quantities.some((noted) => matchQuantity(q, noted) === 'same'),
  );

function judge(
  piece: Piece,
  subject: Case,
  items: readonly Item[],
  requirements: readonly Requirement[],
): RawFlag | null {
  if (
    !isNegative(piece.text) ||
    isClosed(piece.text) ||
    VERDICT_ONLY.test(piece.text) ||
    (RAISES.test(piece.text) && subject.evidence.own.some(({ text }) => marksNonconformity(text))) ||
    isMissed(piece, subject, requirements) ||
    tellsRest(piece, subject) ||
    sumsUp(piece, subject)
  )
    return null;
  const ranked = rankItems(piece, subject.narrative, items);
  const calm = ranked.find(({ item }) => !isTrouble(item));
  const trouble = ranked.find(({ item }) => isTrouble(item));
  if (calm && countsTrouble(piece, calm.item, subject)) return null;
  if (
    !calm ||
    calm.own < MUCH ||
    !AFFIRMS.test(calm.item.text) ||
    (trouble && trouble.score * CLEARLY_MORE > calm.score)
  )
    return null;
  const sentence = subject.narrative.sentences[piece.sentence]?.pieces.flatMap(({ words }) => words) ?? [];
  const told = (item: Item) =>
    overlap(piece.words, item.words) > 0 || overlap(sentence, item.words) >= ENOUGH;
  if (items.some((item) => isTrouble(item) && told(item)) || tellsEarlierFault(piece, subject, items))
    return null;
  if (isToldElsewhere(piece, subject)) return null;
  return driftFrom(piece, 'negation-added', calm.item.text);
}

/** The narrative must not say that something is missing or wrong where the notes say that it is there. */
export const checkNegation: Check = (subject) => {
  const items = itemsOf(subject.evidence);
  const requirements = requirementsOf(subject.evidence);
  return subject.narrative.pieces.flatMap((piece) => judge(piece, subject, items, requirements) ?? []);
};
