import type { Case, Check, RawFlag } from '../flags.js';
import { likenessOfLabels } from '../reading/labels.js';
import { matchQuantity } from '../reading/matching.js';
import type { Passage, Piece } from '../reading/passage.js';
import type { Quantity } from '../reading/quantity.js';
import { type Requirement, readRequirements, requirementsOf } from '../reading/requirements.js';
import { comparable, keepsTo } from '../reading/senses.js';
import { within } from '../reading/within.js';

interface Claim {
  piece: Piece;
  met: boolean;
  /** Set where the claim is about standing above or below, whichever of them is good. */
  side: 'above' | 'below' | null;
  /** About all requirements in sight, not the last one. */
  collective: boolean;
  /** General words of conformity count only right beside the figures. */
  general: boolean;
}

const FAILED =
  /未(?:能)?(?:达[成标]|达到(?![^,;。]{0,4}\d[^,;。目指承要]{0,12}(?:$|[,;。]|的更换值|的报警值))|满足|实现|完成(?=[^,;。]{0,8}(?:目标|指标|计划))|符合)|没有?(?:达[到成标]|完成|满足)|不(?:满足|达标)|(?<!开具|开出|判定?|判为|列为|构成|形成|提出|出具|一般|轻微|严重|作为|[项个])不(?:符合|合格)(?![项品单报,;。]|$)|(?<!未|无|没|没有|不)超[标限速差温](?!的)|(?<!未|无|没|没有|不)超出[^,;。]{0,20}?(?:范围|上限|限值|规定|标准|要求|承诺)|劣于|差于|逊于|滞后|\b(?:missed|worse than (?:the |its |their )?(?:target|limit|objective|goal)|(?:fell|falls?|fallen|is|was|were|remain\w*|stay\w*) short of (?=[^,;.]{0,16}\b(?:targets?|goals?|objectives?|minimum|requirements?|limit))|not (?:been )?(?:met|achieved)|(?:do|does|did) not (?:meet|achieve|keep to)|behind|out of (?:range|tolerance|limits?)|exceed(?:ed|s)? the limit|fails? to meet)\b/giu;
const MET =
  /(?<![未不没])(?:达标(?!率)|达成(?!率)|完成(?!率)(?=[^,;。]{0,14}(?:目标|的计划))|达到(?=[^,;。]{0,16}(?:目标|要求|指标|承诺|标准))|优于|好于|(?<=均|都|全部?)已?达到(?=$|[,;。])|(?<=均|都|全部?|已|已经|如期|顺利)实现(?!率))|(?<![未不没])(?:控制|保持|稳定)在[^,;。]{0,12}(?:目标|限值|指标|上限)[^,;。]{0,2}(?:以内|之内|内|以下)|(?<!不|未|没有)(?:在|处于|落在|位于)[^,;。]{0,16}(?:范围|限值|时限|承诺|公差)[^,;。]{0,2}内|(?<![未不没])(?:满足|符合)(?=[^,;。]{0,20}(?:要求|限值|标准|规定|目标|约定|合同|任务书|$))|\b(?:(?:was|were|been|all|is|are) (?:met|achieved|reached)|better than (?:the |its |their )?(?:target|limit|objective|goal)|met (?:the|their|its)(?![^,;.]{0,12} (?:date|deadline|supplier|client|customer))|meets? (?:it|them)(?=$|[,;.])|meets? (?:the|its|their|this) (?=(?:\w+ )?(?:minimum|maximum|limit|target|requirement|objective))|on target|ahead of (?:the )?target|within (?:the )?(?:limit|range|target|tolerance|consent|maximum|specification|requirement|permitted)|(?:inside|under|within) (?:the|its|their)(?: \w+)? (?:limits?|ceiling|cap|target|allowance|maximum)|inside the)\b/giu;
/** Above or below a limit that is named, not written as a figure. */
const ABOVE =
  /(?<!不|未|没)(?:高于|超过|超出)(?=[^,;。\d]{0,5}(?:合格线|目标|指标|下限|上限|限值|标准|周期|限额|定额))|\babove(?=\s(?:the\s)?(?:target|limit|minimum|maximum))/giu;
const BELOW =
  /(?<!不|未|没)(?:低于|少于)(?=[^,;。\d]{0,5}(?:合格线|目标|指标|下限|上限|限值|标准))|\bbelow(?=\s(?:the\s)?(?:target|limit|minimum|maximum))/giu;
const GENERAL = /满足|符合|不符合|合格/u;
const COLLECTIVE = /均|都|全部|各|两项|三项|四项|\b(?:all|both|each|every)\b/iu;

/** `其余3项均实现目标`: not about what was told before. */
const OTHERS = /其[余他它]|另外?[一二两三四五\d]|\b(?:others?|remaining|rest)\b/iu;

/** `四项目标全部达到`: all that there are, and their number is no figure of one of them. */
const WHOLE_LIST =
  /(?:^|[一二两三四五六七八九十\d][项个](?:\p{Script=Han}{2})?|各项?|所有)(?:目标|指标)[^,;。]{0,3}(?:均|都|全部?|皆)|\b(?:all|both) (?:(?:of )?(?:the |its |these )?)?(?:two |three |four |five |six |\d )?(?:targets|objectives|goals)\b/iu;

interface Wording {
  match: RegExpExecArray;
  met: boolean;
  side: Claim['side'];
}

function readWordings(text: string): Wording[] {
  const find = (pattern: RegExp, met: boolean, side: Claim['side']): Wording[] =>
    [...text.matchAll(pattern)].map((match) => ({ match, met, side }));
  const failed = find(FAILED, false, null);
  const met = find(MET, true, null).filter(
    ({ match }) =>
      !failed.some(
        ({ match: other }) =>
          match.index < other.index + other[0].length && other.index < match.index + match[0].length,
      ),
  );
  return [...failed, ...met, ...find(ABOVE, true, 'above'), ...find(BELOW, true, 'below')];
}

const readClaims = (narrative: Passage): Claim[] =>
  narrative.pieces.flatMap((piece) =>
    readWordings(piece.text).map(({ match, met, side }) => ({
      piece,
      met,
      side,
      collective: COLLECTIVE.test(piece.text.slice(0, match.index + match[0].length)),
      general: GENERAL.test(match[0]),
    })),
  );

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
