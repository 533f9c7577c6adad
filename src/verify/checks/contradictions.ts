import { type Case, type Check, driftFrom, type RawFlag } from '../flags.js';
import { isNegative } from '../reading/cues.js';
import type { Line } from '../reading/evidence.js';
import { matchQuantity } from '../reading/matching.js';
import { overlap } from '../reading/overlap.js';
import type { Passage, Piece } from '../reading/passage.js';
import type { Quantity } from '../reading/quantity.js';
import { within } from '../reading/within.js';
import { likeness, sameAct, type Word } from '../reading/words.js';

/** A word that the notes deny, with the words around it that tell what it is about. */
interface Denied {
  word: Word;
  context: Word[];
  line: Line;
  text: string;
  /** How many it is denied of: `1项没回`. */
  figure: Quantity | null;
}

const DENIAL =
  /(?:尚未|还没有?|(?<!有)没有|(?<!有)没|未能?|未见|无|缺少?|不|\bnot\b|\bno\b|\bnever\b|\bwithout\b|n['’]t\b)\s{0,3}$|(?:没|未)(?:有)?(?:做|作|进行|开展|搞)\s?$/iu;
/** A denial that reaches the word: nothing between them starts a new thought. */
const DENIED_BEFORE =
  /(?:尚未|没有?|未|无|缺|欠|不|漏|否|\black(?:s|ed|ing)?\b|\bmissing\b|\bfail(?:s|ed)?\b|\bnot\b|\bno\b|\bwithout\b|n['’]t\b)(?:(?!且|并|但|而|已|均|有(?!效))[^,;。]){0,12}$|\b(?:without|no|not|unable|cannot|failure|nothing|none|nobody|never|nor|lack(?:s|ed|ing)?|absence|missing|fail(?:s|ed)?)\b(?:(?!\b(?:and|but)\b)[^,;.。]){0,48}$/iu;
const DENIED_AFTER =
  /^(?:(?!且|并|但|而)[^,;。]){0,5}(?:缺失|缺|没有?|未|无|不全|不足|不齐|待|\bmissing\b|\bnot\b)|^(?:(?!\b(?:and|but)\b)[^,;.。]){0,24}\b(?:missing|not|absent|lacking)\b/iu;
/** The segmenter took the denial into the word: `没电`. */
const DENIED_INSIDE = /^[没未无缺不]/u;
/** `used before it was assessed`, `评价之前已使用`: so it was not yet done then. */
const NOT_YET_BEFORE = /\b(?:before|prior to|ahead of) [^,;.]{0,24}$/iu;
const NOT_YET_AFTER = /^(?:完成)?[之以]?前(?:已|便|就|即|先)/u;
/** All but one thing: `covered all inputs apart from supplier performance`. */
const ALL_BUT =
  /除[^,;。]{1,24}外|\b(?:apart from|except(?:ing| for)?|other than|with the exception of|excluding|but for)\b/iu;
const AFFIRMED = /(?:已|并|均|都|有|经|全部|及时|\b(?:was|were|has|have|had|been|is|are))\s?$/iu;

/** `今年还没开 计划4月`: what is to come stands behind the denial and is not denied. */
const TO_COME = /^(?:计划|安排|预计|拟|打算|下次|planned|due|next)/iu;

const isDenied = (text: string, word: Word): boolean =>
  DENIAL.test(text.slice(Math.max(0, word.start - 8), word.start)) &&
  !(/\s$/u.test(text.slice(0, word.start)) && TO_COME.test(word.text));

/** Whether a denial in the assertion reaches the word. */
const isDeniedNearby = (passage: Passage, piece: Piece, word: Word): boolean =>
  DENIED_BEFORE.test(passage.text.slice(piece.start, word.start)) ||
  DENIED_AFTER.test(passage.text.slice(word.end, piece.end)) ||
  NOT_YET_BEFORE.test(passage.text.slice(piece.start, word.start)) ||
  NOT_YET_AFTER.test(passage.text.slice(word.end, piece.end)) ||
  ALL_BUT.test(piece.text);

/** `缺 西苑`: what is denied is denied of somebody or some place. */
const isProper = ({ tag }: Word): boolean => /^(?:n[rstz]|x)/u.test(tag);

const isTelling = (word: Word): boolean =>
  word.weight > 0 && /^(?:v|n|a|latin)/u.test(word.tag) && word.tag !== 'nr';

function deniedIn(line: Line): Denied[] {
  return line.pieces.flatMap((piece) =>
    piece.words
      .filter((word) => isTelling(word) && isDenied(line.text, word))
      .map((word) => ({
        word,
        context: contextOf(line, piece, word),
        line,
        text: piece.text.trim(),
        figure:
          line.quantities.find(
            (q) => q.end <= word.start && /^\s?[^\s,;。]{0,4}$/u.test(line.text.slice(q.end, word.start)),
          ) ?? null,
      })),
  );
}

/** The rest of the assertion; where that is little, the rest of its sentence too. */
function contextOf(line: Line, piece: Piece, word: Word): Word[] {
  const others = (words: readonly Word[]) => words.filter((other) => other !== word && other.weight === 1);
  const own = others(piece.words);
  return own.length >= 2
    ? own
    : others(line.sentences[piece.sentence]?.pieces.flatMap(({ words }) => words) ?? []);
}

/** What the notes say goes on (`仍在采购`, `还在用`) and the narrative says has ended (`不再采购`). */
const GOES_ON = /(?:仍在?|还在?|\bstill)\s?$/iu;
const ENDED = /(?:不再|未再|停止|已停止?|\bno longer)\s?$/iu;

function judgeEnded({ narrative, evidence }: Case): RawFlag[] {
  const ongoing = evidence.own.flatMap((line) =>
    line.words
      .filter(
        (word) =>
          word.tag !== 'date' && GOES_ON.test(line.text.slice(Math.max(0, word.start - 6), word.start)),
      )
      .map((word) => ({ word, line })),
  );
  return narrative.pieces.flatMap((piece) => {
    const ended = piece.words.filter((word) =>
      ENDED.test(narrative.text.slice(Math.max(0, word.start - 9), word.start)),
    );
    const known = ongoing.find(({ word }) => ended.some((other) => likeness(word, other) > 0));
    if (!known) return [];
    return [driftFrom(piece, 'opposite', known.line.text)];
  });
}

/** Whether the notes also say it without denial, so that both may be true. */
const isAlsoAffirmed = ({ evidence }: Case, denied: Denied): boolean =>
  evidence.own.some((line) =>
    line.words.some(
      (word) => word !== denied.word && likeness(word, denied.word) === 1 && !isDenied(line.text, word),
    ),
  );

/** The segmenter joins some denials to their word (`未登记`), so the text is asked as well. */
const isDeniedSomewhere = ({ text }: Passage, { text: word }: Word): boolean =>
  ['未', '没', '没有', '无', '不', '缺', '缺少'].some((denial) => text.includes(denial + word));

/** A single character such as 做 or 贴 is only taken for the same act where the narrative affirms it. */
const speaksOf = (word: Word, denied: Word, narrative: Passage): boolean =>
  likeness(word, denied) === 1 &&
  (denied.text.length > 1 || AFFIRMED.test(narrative.text.slice(Math.max(0, word.start - 6), word.start)));

/** `1项已回复` where one was left unanswered, whatever is said of the others. */
function affirmedOfSameCount(denied: Denied, { narrative }: Case): RawFlag[] {
  const { figure, line } = denied;
  if (!figure || line.quantities.filter((q) => matchQuantity(q, figure) === 'same').length > 1) return [];
  return narrative.pieces.flatMap((piece) => {
    const counted = within(narrative.quantities, piece).some((q) => matchQuantity(q, figure) === 'same');
    const affirmed = piece.words.some(
      (word) =>
        sameAct(word, denied.word) &&
        !DENIED_INSIDE.test(word.text) &&
        !isDeniedNearby(narrative, piece, word),
    );
    if (!counted || !affirmed || within(narrative.quantities, piece).length > 1) return [];
    return [
      {
        start: piece.start,
        end: piece.end,
        kind: 'drift' as const,
        messageId: 'negation-lost',
        params: { noted: denied.text.slice(0, 60) },
      },
    ];
  });
}

/** `有四分之三能够出水` where one of four was dry: said of another number of them. */
function isOfOthers({ figure }: Denied, piece: Piece, narrative: Passage): boolean {
  const told = within(narrative.quantities, piece);
  return figure !== null && told.length > 0 && told.every((q) => matchQuantity(q, figure) !== 'same');
}

/** `no written confirm until 9 May`: it was given that day. */
const UNTIL_A_DAY = /^[^.;,\d]{0,50}\buntil (?=\d)/iu;

function judge(denied: Denied, subject: Case): RawFlag[] {
  const { narrative } = subject;
  if (UNTIL_A_DAY.test(denied.line.text.slice(denied.word.end))) return [];
  const counted = affirmedOfSameCount(denied, subject);
  if (counted.length > 0) return counted;
  const mentions = narrative.pieces.flatMap((piece) =>
    piece.words.filter((word) => speaksOf(word, denied.word, narrative)).map((word) => ({ piece, word })),
  );
  if (
    mentions.length === 0 ||
    isDeniedSomewhere(narrative, denied.word) ||
    mentions.some(
      ({ piece, word }) =>
        isDeniedNearby(narrative, piece, word) || (isProper(denied.word) && isNegative(piece.text)),
    )
  )
    return [];
  if (isAlsoAffirmed(subject, denied)) return [];
  return mentions
    .filter(({ piece }) => {
      if (isOfOthers(denied, piece, narrative)) return false;
      const sentence = narrative.sentences[piece.sentence]?.pieces ?? [];
      return (
        overlap(
          denied.context,
          sentence.flatMap(({ words }) => words),
        ) >= 1
      );
    })
    .map(({ piece }) => ({
      start: piece.start,
      end: piece.end,
      kind: 'drift',
      messageId: 'negation-lost',
      params: { noted: denied.text.slice(0, 60) },
    }));
}

/** What the notes deny must not be affirmed: `未检出` turned into `检出`, `没有评审记录` into `经评审`. */
export const checkContradictions: Check = (subject) => [
  ...subject.evidence.own.flatMap(deniedIn).flatMap((denied) => judge(denied, subject)),
  ...judgeEnded(subject),
];
