import { type Case, type Check, driftFrom, type RawFlag } from '../flags.js';
import { isOfAims } from '../reading/aims.js';
import { saysSoOfAll } from '../reading/all-before-sample.js';
import { isHedged, isPositive } from '../reading/assessments.js';
import { isByTheSame } from '../reading/by-whom.js';
import { claimsEverything, isEntrusted, isNegative, isSample, notesEverything } from '../reading/cues.js';
import type { Line } from '../reading/evidence.js';
import { matchQuantity } from '../reading/matching.js';
import { isDoneNextDay } from '../reading/next-days.js';
import {
  hasIt,
  isCountedTwice,
  isDoneBeside,
  isSaidBeside,
  isValidAsNoted,
  TRIED_AGAIN,
} from '../reading/noted-done.js';
import { overlap } from '../reading/overlap.js';
import type { Passage, Piece } from '../reading/passage.js';
import { type NotedUnit, notedUnits } from '../reading/units-of-notes.js';
import { within } from '../reading/within.js';
import type { Word } from '../reading/words.js';

/** Something is said to be done, to have taken place or to have turned out well. */
const DONE =
  /(?:已|均已|全部)?(?:完成|开展|实施|处理完毕|处置完毕|落实|关闭|召开|进行了|修复|更换完毕)|可接受|合格(?!率|线|供方)|受控|安全(?=[。,;]|$)|\b(?:was|were|is|are|has been|have been) (?:held|met|done|completed|carried out|found complete|complete|verified|safe|effective|closed|tested)\b|\bproved effective\b|\bconfirmed\b/iu;
/** `no result above the limit`: everything, put the other way round. */
const NONE_WRONG =
  /\bno \w+ (?:\w+ )?(?:above|over|outside|below|missing|unsigned|overdue|expired)\b|\b(?:none|nothing) (?:was|were) (?:above|over|missing|overdue)\b/iu;
const REST =
  /其[他余它]|剩余|除[^,;。]{1,30}外|\b(?:the other|the rest|remaining|except|apart from|other than)\b/iu;
const SAID =
  /据(?:介绍|称|说)|(?:报告|表|评价|记录)(?:上)?的?结论|称|说|表示|自评|自述|\b(?:said|says|stated|according to|reported|claims?)\b/iu;
const PLANNED = /计划|拟|将|预计|待|\b(?:planned|due|will|to be)\b/iu;

/** The closing words of a clause: how a process runs, not that every part of it is done. */
const AS_PLANNED =
  /^(?:内部审核|内审|管理评审|培训|监视和测量|[\p{Script=Han}]{2,6}过程)按(?:策划|要求|规定)(?:的安排)?(?:实施|进行|开展|运行)$/u;

/** `均已关闭` says `关闭`, and `was closed` says `closed`. */
const ALREADY = /^(?:均已|已|全部)/u;
const AUXILIARY = /^(?:was|were|is|are|has been|have been|had been) /iu;

/** `The clause is met`: a verdict, which another check weighs. */
const VERDICT = /\b(?:clause|requirements?|standard)\b[^,;.]{0,20}\b(?:met|fulfilled|satisfied|complied)\b/iu;

/** `审核员建议再次开展宣贯`: what is asked for is not said to be done. */
const ASKED_FOR = /建议|提醒|要求(?=其|企业|公司|部门|对)|\b(?:asked to|advised|recommended|suggested)\b/iu;

/** Each with one of its own. */
const SINGLE = /\b(?:a single|the same|only one|its own)\b|只有一[个张块]|同一[个张块]/iu;

/** Words in common from which on a claim and a trouble are about one thing. */
const ONE_THING = 0.9;
/** The same for lines of other clauses, and for claims about one thing. */
const SURELY_ONE_THING = 1.7;
/** The part of a claim's words that a trouble shares with it at least. */
const COVERAGE = 0.45;
const ONLY_THERE = 1.5;

/** What a piece speaks of; a predicate alone (`均已处理完毕`) speaks of what the piece before it does. */
function subjectOf(piece: Piece, narrative: Passage): readonly Word[] {
  const own = piece.words.filter(({ weight }) => weight === 1);
  if (own.length > 1) return piece.words;
  const pieces = narrative.sentences[piece.sentence]?.pieces ?? [];
  const before = pieces[pieces.indexOf(piece) - 1] ?? narrative.pieces[narrative.pieces.indexOf(piece) - 1];
  return [...(before?.words ?? []), ...piece.words];
}

/** A trouble is also about what the unit before it in its line says: `每年再确认, 25年的没看到`. */
const near = (words: readonly Word[], unit: NotedUnit): number =>
  Math.max(
    overlap(words, unit.words),
    unit.trouble ? 0.9 * overlap(words, [...unit.words, ...unit.before]) : 0,
  );

/** Something was carried out, whatever came of it. */
const ACT = /进行了|开展|实施|召开|评价|执行/u;

/** In terse notes the trouble stands a gap away from its subject; the whole line then tells what it is about. */
function troubleOfLine(words: readonly Word[], units: readonly NotedUnit[]) {
  return units
    .filter(({ trouble }) => trouble)
    .map((unit) => ({ unit, score: 0.9 * overlap(words, unit.line.words) }))
    .filter(({ score }) => score >= ONE_THING)
    .sort((a, b) => b.score - a.score)[0];
}

const TARGET_MET =
  /\btargets? (?:was|were|is|are|has been) (?:met|achieved|reached)\b|\bmet (?:the|its) targets?\b|目标(?:均)?已?(?:实现|达成|达到)|达到了?目标/iu;
const TARGET_MISSED = /\bmissed\b|\bnot (?:met|achieved)\b|\bbehind\b|没(?:有)?达?到|未达|没达|未实现/iu;
const TARGET_WELL = /√|✓|(?<!not )\b(?:met|ok|achieved)\b|(?<![未没有])达到|达成/iu;

const TARGETS = /(?:目标|指标|target|tgt)?\s?(?:[≥≤]|[<>]=?)|(?:目标|指标|target|tgt)(?!\s?[≥≤<>])/giu;

/** The target is said to be met where the notes know of one target, which was missed. */
const missedTarget = (piece: Piece, lines: readonly Line[]): Line | null =>
  TARGET_MET.test(piece.text) &&
  !isNegative(piece.text) &&
  lines.flatMap(({ text }) => [...text.matchAll(TARGETS)]).length === 1 &&
  !lines.some(({ text }) => TARGET_WELL.test(text))
    ? (lines.find(({ text }) => TARGET_MISSED.test(text)) ?? null)
    : null;

/** `抽查3人，证书均在期`: all of the sample that the sentence has just named. */
const isOfSample = (piece: Piece, narrative: Passage): boolean => {
  const sentence = narrative.sentences[piece.sentence];
  return sentence !== undefined && isSample(narrative.text.slice(sentence.start, piece.start));
};

/** `总体上…齐全` claims as much as `齐全` alone. */
const WHOLLY = /总体(?:上|来看)?(?=[^,;。]{0,12}(?:齐全|完整|全部|均|都))|\boverall,? (?=all|every)/iu;
/** Keeping to what was laid down, said of the figures just told. */
const BY_FIGURES =
  /(?:满足|符合)[^,;。]{0,8}(?:要求|规定|标准|约定|限值)|在[^,;。]{0,8}(?:范围|限值)[^,;。]{0,2}内/u;

/** Several figures stand before the assertion in its sentence, and it says that they keep to their limits. */
const isOfFigures = (piece: Piece, { quantities, sentences }: Passage): boolean =>
  BY_FIGURES.test(piece.text) &&
  within(quantities, piece).length === 0 &&
  within(quantities, { start: sentences[piece.sentence]?.start ?? piece.start, end: piece.start }).length > 1;

/** `三项指标均满足`: said of so many things, and not of whatever else there is. */
const COUNTED = /^[^,;。]{0,4}[一二两三四五六七八九十\d]+[项个条]/u;
const MOST_OF_IT = 0.6;

/** Another assertion tells the trouble: `顾客试用确认尚未进行`. */
const isTold = ({ words }: NotedUnit, piece: Piece, { pieces }: Passage): boolean => {
  const content = words.filter(({ weight }) => weight === 1).length;
  return pieces.some(
    (other) =>
      other !== piece && isNegative(other.text) && overlap(words, other.words) >= MOST_OF_IT * content,
  );
};

/** `all current` speaks of what stands before it, unless that is in trouble. */
const isPredicate = ({ line, words, start }: NotedUnit, units: readonly NotedUnit[]): boolean =>
  words.filter(({ weight }) => weight === 1).length <= 1 &&
  !units.some((other) => other.line === line && other.end <= start && other.trouble);

/** `都符合,但…`: what a line says of everything it takes back. */
const BUT = /^\s{0,3}(?:但|不过|可是|除了|\b(?:but|except|however)\b)/iu;
const isTakenBack = ({ line }: NotedUnit, units: readonly NotedUnit[]): boolean =>
  units.some((other) => other.line === line && other.trouble && BUT.test(other.text));

/** The note that says so of everything and has most in common with the claim, a figure counting as a word. */
function calmest(piece: Piece, { quantities }: Passage, words: readonly Word[], units: readonly NotedUnit[]) {
  const told = within(quantities, piece);
  return units
    .filter((unit) => !unit.trouble && notesEverything(unit.text) && !isTakenBack(unit, units))
    .map((unit) => {
      const about = isPredicate(unit, units) ? [...unit.before, ...unit.words] : unit.words;
      const same = within(unit.line.quantities, unit).filter((noted) =>
        told.some((q) => matchQuantity(q, noted) === 'same'),
      );
      return { unit, score: overlap(words, about) + same.length };
    })
    .sort((a, b) => b.score - a.score)[0];
}

function contradicted(
  piece: Piece,
  { narrative, evidence }: Case,
  units: readonly NotedUnit[],
): NotedUnit | null {
  const universal = claimsEverything(piece.text) || /各项/u.test(piece.text);
  const noneWrong = NONE_WRONG.test(piece.text);
  const done = DONE.test(piece.text);
  if (!noneWrong && !done && !(universal && (isPositive(piece.text) || SINGLE.test(piece.text)))) return null;
  if (isOfAims(piece.text)) return null;
  if (VERDICT.test(piece.text) || ASKED_FOR.test(piece.text) || (!noneWrong && isNegative(piece.text)))
    return null;
  if (!universal && isEntrusted(piece.text)) return null;
  if (isHedged(piece.text.replace(WHOLLY, '')) || REST.test(piece.text) || SAID.test(piece.text)) return null;
  if ((PLANNED.test(piece.text) || AS_PLANNED.test(piece.text)) && !universal) return null;
  const words = subjectOf(piece, narrative);
  if (isValidAsNoted(piece, words, units) || isCountedTwice(piece, narrative, evidence.own)) return null;
  const ranked = units.map((unit) => ({ unit, score: near(words, unit) })).sort((a, b) => b.score - a.score);
  const said = (DONE.exec(piece.text)?.[0] ?? '').replace(AUXILIARY, '');
  const bareSaid = said.replace(ALREADY, '');
  const plain = (text: string): string => text.replace(/[不未没][\u4e00-\u9fff]{1,3}/gu, '');
  const sameWords = (unit: NotedUnit): boolean =>
    hasIt(unit, piece) ||
    isDoneBeside(unit, piece) ||
    isDoneNextDay(piece, unit) ||
    isByTheSame(piece.text, unit.text) ||
    isSaidIn(unit.text) ||
    isSaidIn(unit.line.text.slice(unit.end)) ||
    saysSoOfAll(piece, unit) ||
    isSaidBeside(bareSaid, unit, words);
  const isSaidIn = (text: string): boolean =>
    (said !== '' && plain(text).includes(said)) ||
    // `漏气1 资料缺1 都关闭了` says of all of them what `均已关闭` does.
    (bareSaid !== '' && notesEverything(text) && plain(text).includes(bareSaid)) ||
    (piece.text.includes('当场') && text.includes('当场')) ||
    (TRIED_AGAIN.test(piece.text) && TRIED_AGAIN.test(text));
  const trouble = ranked.find(({ unit }) => unit.trouble && !sameWords(unit));
  const fine = calmest(piece, narrative, words, units);
  if (universal || noneWrong) {
    const nearest = trouble && trouble.score >= ONE_THING ? trouble : undefined;
    const calm = isOfSample(piece, narrative) && ranked[0] && !ranked[0].unit.trouble;
    if (isOfFigures(piece, narrative) && !(nearest && overlap(words, nearest.unit.words) >= ONE_THING))
      return null;
    const found =
      nearest ??
      (ACT.test(piece.text) || calm
        ? undefined
        : troubleOfLine(
            words,
            units.filter((unit) => !sameWords(unit)),
          ));
    if (!found) return null;
    if (COUNTED.test(piece.text) && isTold(found.unit, piece, narrative)) return null;
    return fine && fine.score >= found.score ? null : found.unit;
  }
  if (isParticular(piece, narrative)) return null;
  const failed = ranked.find(({ unit }) => (unit.trouble || unit.planned) && !sameWords(unit));
  if (!failed || failed.score < ONE_THING) return null;
  const others = ranked.find(({ unit }) => !unit.trouble && !unit.planned);
  const content = words.filter(({ weight }) => weight === 1).length;
  if (failed.score >= COVERAGE * content && failed.score > (others?.score ?? 0)) return failed.unit;
  const apart = words.filter((word) => overlap([word], others?.unit.words ?? []) === 0);
  return near(apart, failed.unit) >= ONLY_THERE ? failed.unit : null;
}

/** `3月12日完成其中一次`, `已关闭三项`: a statement of one case, which other checks weigh. */
const isParticular = (piece: Piece, { quantities, dates }: Passage): boolean =>
  within(quantities, piece).length > 0 ||
  within(dates, piece).length > 0 ||
  /[一二两三四五六七八九十][次项起个份名]|才|后合格|复检|返工|返修/u.test(piece.text);

/** `均已处理完毕` about something that was noted under another clause. */
function contradictedElsewhere(piece: Piece, { narrative, evidence }: Case): NotedUnit | null {
  if (!claimsEverything(piece.text) || !DONE.test(piece.text) || isNegative(piece.text)) return null;
  if (isHedged(piece.text) || REST.test(piece.text) || SAID.test(piece.text)) return null;
  const words = subjectOf(piece, narrative);
  const others = evidence.lines.filter(({ own, header }) => !own && !header);
  const units = notedUnits(evidence, others).filter(({ trouble }) => trouble);
  const near = units
    .map((unit) => ({ unit, score: overlap(words, unit.line.words) }))
    .sort((a, b) => b.score - a.score)[0];
  const own = Math.max(0, ...evidence.own.map((line) => overlap(words, line.words)));
  return near && near.score >= SURELY_ONE_THING && near.score > own ? near.unit : null;
}

/**
 * `均`, `全部`, `all`, `已完成`, `was held` where the notes of the same thing say that something is missing, open or was
 * not done. What is said of the rest, of a source or of a plan is no such claim.
 */
export const checkAssurances: Check = (subject) => {
  const units = notedUnits(subject.evidence);
  return subject.narrative.pieces.flatMap((piece): RawFlag[] => {
    const unit =
      contradicted(piece, subject, units) ??
      missedTarget(piece, subject.evidence.own) ??
      contradictedElsewhere(piece, subject);
    return unit === null ? [] : [driftFrom(piece, 'assurance', unit.text)];
  });
};
