import type { Case, Check, RawFlag } from '../flags.js';
import { likenessOfLabels } from '../reading/labels.js';
import { matchQuantity } from '../reading/matching.js';
import { type Claim, readClaims } from '../reading/met-claims.js';
import type { Passage } from '../reading/passage.js';
import type { Quantity } from '../reading/quantity.js';
import { type Requirement, readRequirements, requirementsOf } from '../reading/requirements.js';
import { comparable, keepsTo } from '../reading/senses.js';
import { within } from '../reading/within.js';

/** `其余3项均实现目标`: not about what was told before. */
const OTHERS = /其[余他它]|另外?[一二两三四五\d]|\b(?:others?|remaining|rest)\b/iu;

/** `四项目标全部达到`: all that there are, and their number is no figure of one of them. */
const WHOLE_LIST =
  /(?:^|[一二两三四五六七八九十\d][项个](?:\p{Script=Han}{2})?|各项?|所有)(?:目标|指标)[^,;。]{0,3}(?:均|都|全部?|皆)|\b(?:all|both) (?:(?:of )?(?:the |its |these )?)?(?:two |three |four |five |six |\d )?(?:targets|objectives|goals)\b/iu;

const isAbout = (requirement: Requirement, q: Quantity): boolean =>
  matchQuantity(q, requirement.actual) === 'same' || matchQuantity(q, requirement.limit) === 'same';

/** `两项均达到目标`. */
const COUNTS_THEM = /^[两三四五六七八九]项$/u;

/** `比限值多1起`: how far off it is. */
const GAP_BEFORE = /(?:多|少|差|高出|低了|超出)(?:了)?\s?$/u;

/** Requirements whose figures stand in a stretch of the narrative. */
function seenIn(
  narrative: Passage,
  from: number,
  to: number,
  requirements: readonly Requirement[],
): Requirement[] {
  const figures = within(narrative.quantities, { start: from, end: to }).filter(
    ({ raw, start }) =>
      !COUNTS_THEM.test(raw) && !GAP_BEFORE.test(narrative.text.slice(Math.max(0, start - 4), start)),
  );
  return figures.flatMap((q) => {
    const about = requirements.filter((requirement) => isAbout(requirement, q));
    const whole = about.filter(({ actual }) =>
      figures.some((other) => matchQuantity(other, actual) === 'same'),
    );
    if (whole.length === 1) return whole;
    const oneLimit = about.every(({ limit }) => limit === about[0]?.limit);
    if (about.length <= 1 || oneLimit) return about;
    const words = { words: wordsNear(narrative, q), head: null, role: null, certain: true } as const;
    const scored = about.map((requirement) => ({
      requirement,
      score: likenessOfLabels(words, requirement.label),
    }));
    scored.sort((a, b) => b.score - a.score);
    return scored[0] && scored[0].score > 0 ? [scored[0].requirement] : [];
  });
}

const wordsNear = (narrative: Passage, q: Quantity) =>
  within(narrative.words, { start: Math.max(0, q.start - 24), end: q.end + 8 }).map((word) => ({
    word,
    weight: word.weight,
  }));

/** The last requirement, with the others of its limit. */
const lastGroup = (seen: readonly Requirement[]): Requirement[] =>
  seen.filter(({ limit }) => limit === seen.at(-1)?.limit);

/** `both within target`, `两项均达到目标`: of the two told last, whatever follows. */
const PAIR = /\bboth\b|[两二]者|两项(?=均|都|皆)/iu;

const lastTwo = (seen: readonly Requirement[]): Requirement[] => {
  const limits = [...new Set(seen.map(({ limit }) => limit))].slice(-2);
  return seen.filter(({ limit }) => limits.includes(limit));
};

/** The requirements that a claim speaks of: by the figures nearest to it, else by its words. */
function requirementsFor(
  claim: Claim,
  narrative: Passage,
  requirements: readonly Requirement[],
): Requirement[] {
  const sentence = narrative.sentences[claim.piece.sentence];
  if (!sentence) return [];
  const index = sentence.pieces.indexOf(claim.piece);
  const own = seenIn(narrative, claim.piece.start, claim.piece.end, requirements);
  if (claim.collective && OTHERS.test(claim.piece.text)) return own;
  if (claim.collective && WHOLE_LIST.test(claim.piece.text)) return [...requirements];
  if (claim.collective) {
    const told = seenIn(narrative, sentence.start, claim.piece.end, requirements);
    const pair = PAIR.test(claim.piece.text) ? lastTwo(told) : told;
    if (pair.length > 1 || (told.length > 0 && !claim.general && told.length === pair.length)) return pair;
    const seen = seenIn(narrative, sentence.start, sentence.end, requirements);
    if (seen.length > 0 || claim.general) return seen;
    const before = narrative.sentences[claim.piece.sentence - 1];
    const earlier = before ? seenIn(narrative, before.start, before.end, requirements) : [];
    return earlier.length > 0 ? earlier : [...requirements];
  }
  if (own.length > 0) return lastGroup(own);
  const earlier = sentence.pieces.slice(Math.max(0, index - (claim.general ? 1 : 2)), index).reverse();
  for (const piece of earlier) {
    const seen = seenIn(narrative, piece.start, piece.end, requirements);
    if (seen.length > 0) return lastGroup(seen);
  }
  if (claim.general) return [];
  const words = claim.piece.words.map((word) => ({ word, weight: word.weight }));
  return requirements
    .map((requirement) => ({
      requirement,
      score: likenessOfLabels({ words, head: null, role: null, certain: true }, requirement.label),
    }))
    .filter(({ score }) => score >= 0.7)
    .sort((a, b) => b.score - a.score)
    .map(({ requirement }) => requirement)
    .filter(({ limit }, _, ranked) => limit === ranked[0]?.limit);
}

const LOWER_END = /下限|最低|\b(?:lower|minimum)\b/iu;
const UPPER_END = /上限|最高|\b(?:upper|maximum)\b/iu;

/** `高于上限`, `低于范围`: above or below the end of a range that is named, else beyond the range. */
function standsBeside({ piece, side }: Claim, actual: Quantity, limit: Quantity): boolean {
  const above = side === 'above';
  const [lower, upper] = [
    { ...limit, upper: null },
    { ...limit, value: limit.upper ?? limit.value, upper: null },
  ];
  if (above ? LOWER_END.test(piece.text) : UPPER_END.test(piece.text))
    return keepsTo(actual, above ? lower : upper, above ? 'at-least' : 'at-most');
  return !keepsTo(actual, above ? upper : lower, above ? 'at-most' : 'at-least');
}

function holds(claim: Claim, { actual, limit, sense, met }: Requirement): boolean {
  if (claim.side === null) return met === claim.met;
  if (sense === 'range') return standsBeside(claim, actual, limit);
  const keptBelow = keepsTo(actual, limit, 'at-most');
  return claim.side === 'below' ? keptBelow : keepsTo(actual, limit, 'at-least');
}

/** The passage of the notes says itself that the target was missed: by one of several readings. */
const NOTED_FAILURE =
  /(?:没|未)(?:能)?(?:有)?(?:达到?成?|完成|实现|到(?!期|货|场))|(?:没|未)达标|\b(?:missed|not (?:met|achieved)|behind)\b/iu;

const notesFailure = ({ line, actual }: Requirement): boolean => {
  const sentence = line.sentences.find(({ start, end }) => start <= actual.start && actual.start < end);
  return sentence !== undefined && NOTED_FAILURE.test(line.text.slice(actual.end, sentence.end));
};

/** `8月为82.1分，未达标；6月、7月均已达标`: the narrative tells itself that this one failed. */
function toldAsFailed(claim: Claim, { text, pieces, quantities }: Passage, { actual }: Requirement): boolean {
  return quantities.some((q) => {
    if (matchQuantity(q, actual) !== 'same') return false;
    const at = pieces.findIndex((piece) => piece.start <= q.start && q.start < piece.end);
    const here = pieces
      .slice(at, at + 3)
      .filter((piece) => piece !== claim.piece && piece.sentence === pieces[at]?.sentence);
    return here.some((piece) => NOTED_FAILURE.test(text.slice(piece.start, piece.end)));
  });
}

/** `-17.5，半小时后为-18.6，满足…`: the figure told last before the claim is not the one that the notes hold to the limit. */
function speaksOfAnother(claim: Claim, narrative: Passage, { actual, limit }: Requirement): boolean {
  const sentence = narrative.sentences[claim.piece.sentence];
  if (!sentence) return false;
  const last = within(narrative.quantities, { start: sentence.start, end: claim.piece.end }).findLast(
    (q) => matchQuantity(q, limit) !== 'same',
  );
  return (
    last !== undefined &&
    last.measure.dimension !== null &&
    comparable(last, actual) &&
    matchQuantity(last, actual) !== 'same'
  );
}

/** Words of failing that the notes use themselves are no flip (`未办`, `不合格` of a product). */
/** `超过内控目标但未超过限值`: of two limits one is kept. */
const BOTH_SIDES =
  /(?:超过|高于|低于|超出)[^,;。]{0,16}(?:但|而|且)?(?:未|没有?|不)(?:超过|高于|低于|超出)|\b(?:above|over|below) [^,;.]{0,40}\b(?:but|yet) (?:not|still|within|below|above|under)\b/iu;

function judge(claim: Claim, subject: Case, requirements: readonly Requirement[]): RawFlag | null {
  if (claim.side !== null && BOTH_SIDES.test(claim.piece.text)) return null;
  const named = requirementsFor(claim, subject.narrative, requirements);
  const about =
    claim.met && claim.collective
      ? named.filter((requirement) => !toldAsFailed(claim, subject.narrative, requirement))
      : named;
  const contradicting = about.find((requirement) => !holds(claim, requirement));
  const partly = about.some((requirement) => holds(claim, requirement));
  if (!contradicting || (partly && !(claim.met && claim.collective))) return null;
  if (!claim.met && claim.side === null && notesFailure(contradicting)) return null;
  if (!claim.collective && speaksOfAnother(claim, subject.narrative, contradicting)) return null;
  return {
    start: claim.piece.start,
    end: claim.piece.end,
    kind: 'drift',
    messageId: claim.side ? 'relation-false' : claim.met ? 'target-missed' : 'target-met',
    params: {
      actual: contradicting.actual.raw.trim(),
      limit: contradicting.limit.raw.trim(),
      subject: contradicting.actual.raw.trim(),
      object: contradicting.limit.raw.trim(),
    },
  };
}

/** Right before the number of samples: `checked 5: 1199 1201`. */
const SAMPLED = /(?:抽[查测检]?了?|\b(?:checked|sampled))\s?$/iu;

/** `设计75 允许-25`: how far it may be off, and no limit of its own. */
const ALLOWANCE = /(?:[±+]|(?:允许|允差|偏差)[ ]?[-−–])[ ]?$/u;

/** `设计75减25`: a sum, and no result beside its limit. */
const WORKED_OUT = /[减加即乘除]|\b(?:minus|plus|less|times)\b/iu;

/** `培训率100%，达标；交货率93.6%`: the next item, and no result beside that limit. */
const NEXT_ITEM = /[;；。]/u;

/** `超出上限165达3度`: by how much, and no result. */
const BEYOND = /(?:超[出过]|[低高]于)[^\d,;。]{0,6}$/u;
/** `超出目标1个`: the excess itself. */
const BY_HOW_MUCH =
  /(?:超[出过]|[高低多少]出?|距|差)(?:目标|限值|上限|标准|计划|要求)(?:值|数)?(?:了|约|达|尚差)?$/u;
const isExcess = (text: string, { actual, limit }: Requirement): boolean =>
  BY_HOW_MUCH.test(text.slice(Math.max(0, actual.start - 12), actual.start)) ||
  (limit.end <= actual.start &&
    text.slice(limit.end, actual.start).length <= 4 &&
    BEYOND.test(text.slice(0, limit.start)));

const between = (text: string, a: Quantity, b: Quantity): string =>
  text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));

/** The results and requirements that the narrative tells itself, where the notes hold their figures in no such pair. */
function toldRequirements({ narrative, evidence }: Case, noted: readonly Requirement[]): Requirement[] {
  const [line] = evidence.own;
  if (!line) return [];
  const told = readRequirements([{ ...line, ...narrative }]);
  return told
    .filter((requirement) => !isExcess(narrative.text, requirement))
    .filter(
      ({ actual, limit }) =>
        !noted.some((known) => matchQuantity(actual, known.actual) === 'same') &&
        // A bare range may be a code (`heat 25-1187`) or days.
        (limit.upper === null || limit.measure.dimension !== null) &&
        ![WORKED_OUT, NEXT_ITEM].some((apart) => apart.test(between(narrative.text, actual, limit))),
    );
}

/** 达到 / 未达到, 满足 / 超标: computed from the result and its requirement, never believed. */
export const checkTargets: Check = (subject) => {
  const noted = requirementsOf(subject.evidence);
  // A reading below zero is read without its sign; nothing is concluded from it and a range.
  const requirements = [...noted, ...toldRequirements(subject, noted)].filter(
    ({ sense, actual, limit, line }) =>
      (sense !== 'range' || actual.sign !== -1) &&
      !SAMPLED.test(line.text.slice(Math.max(0, actual.start - 10), actual.start)) &&
      !ALLOWANCE.test(line.text.slice(0, limit.core.start)),
  );
  if (requirements.length === 0) return [];
  return readClaims(subject.narrative).flatMap((claim) => judge(claim, subject, requirements) ?? []);
};
