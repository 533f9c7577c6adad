import type { Span } from '../../core/index.js';
import { type Case, type Check, driftFrom, type RawFlag } from '../flags.js';
import { saysSoOfAll } from '../reading/all-before-sample.js';
import { isPositive } from '../reading/assessments.js';
import { claimsEverything, countsAll, isNegative, isSample, notesEverything } from '../reading/cues.js';
import { type Item, itemsOf, type Ranked, rankItems } from '../reading/items.js';
import { matchQuantity } from '../reading/matching.js';
import { overlap } from '../reading/overlap.js';
import type { Passage, Piece } from '../reading/passage.js';
import { isCount, isWholeCount, type Quantity } from '../reading/quantity.js';
import { within } from '../reading/within.js';
import { likeness } from '../reading/words.js';

/** Everybody by name, which `抽查10名` beside it does not soften. */
const WHOLE =
  /(?<!安)全[体员]|(?:公司|全厂|企业|各部门|全司)(?:的)?(?:全部|所有)|(?:全部|所有)(?!抽|所抽|所查|样|合格|符合|齐|完|关|按|在|有|已|均|都|为|是|满足|达|正常|通过|签|受控|到|整改|上述|以上|这|该)\p{Script=Han}{2,10}?(?:均|都)|(?:出厂|全厂|公司|在用|在册|交付)(?:的)?(?:产品|设备|人员|合同|批次|车辆|供方|员工)[^,;。]{0,6}(?:全部|均|都)/u;
const SAMPLED = /抽查?的|所抽|所查|样本|抽|\bsampled?\b/iu;

/** Another item of the line may be meant where it fits nearly as well. */
const CLOSE = 0.15;
/** Of two items that share as much with an assertion, the one that says so of everything is meant. */
const SAME_MATTER = 1;

const figuresOf = (item: Item): Quantity[] => within(item.line.quantities, item).filter(isCount);

/** Keeping to limits is computed, not sampled. */
const MEASURED =
  /规定内|工艺|^[均都]?(?:已)?(?:满足|符合)(?:相关|上述|规定|标准)?的?要求|时限|限值|目标|范围|承诺|公差|\b(?:limits?|targets?|tolerance|range)\b/iu;

/** `上述结果均`: those that were told, and no others. */
const REFERS_BACK = /^(?:上述|以上|前述|这[些几两三]|该[些等])|^(?:the above|these|those)\b/iu;

/** A larger figure before the part, or behind it in `7 of 8`. */
const isWholeOf = (whole: Quantity, part: Quantity, { line }: Item): boolean =>
  whole.value > part.value &&
  (whole.start < part.start || /^\s?(?:\/|(?:out )?of)\s?$/u.test(line.text.slice(part.end, whole.start)));

/** `覆盖全部门`, as noted and as told. */
const EVERYWHERE = /(?:全|所有|各)(?:部的?)?(?:部门|门|科室|车间|班组|过程)/u;

const WHOLE_FRACTION = /(?<![\d.])(?<all>\d{1,5})\s?\/\s?\k<all>(?![\d.])/gu;

/** `84/84 evaluated`: as many as there are, unless another figure of the item tells of most of them only; `4/4 4/4 3/4` of several in turn. */
function isWholeFraction(item: Item): boolean {
  const fractions = [...item.text.matchAll(WHOLE_FRACTION)];
  const all = Number(fractions[0]?.groups?.all);
  if (fractions.length > 1) return true;
  return all > 0 && !figuresOf(item).some(({ value }) => value < all && value > all / 2);
}

/** `all scored, 1 below 60`: the act was done to all of them. */
const ALL_DONE = /\ball (?<act>[a-z]{3,12})/iu;
const isDoneToAll = (piece: Piece, item: Item): boolean => {
  const done = ALL_DONE.exec(item.text)?.groups?.act?.slice(0, 4).toLowerCase();
  return done !== undefined && piece.text.toLowerCase().includes(done);
};

/** A total and a smaller part that belongs to what the assertion says of everything: `73件 办结71` for `全部办结`. */
function partOf(piece: Piece, item: Item): Quantity | null {
  if (isDoneToAll(piece, item)) return null;
  if (!isSample(item.text) && /(?:都|全|均)(?!部?门)/u.test(item.text)) return null;
  if (
    countsAll(item.text) ||
    isWholeFraction(item) ||
    (EVERYWHERE.test(item.text) && EVERYWHERE.test(piece.text))
  )
    return null;
  const figures = figuresOf(item);
  return (
    figures.find((part) => {
      if (!/^\d/u.test(part.raw) || part.value === 0) return false;
      if (!figures.some((whole) => isWholeOf(whole, part, item))) return false;
      const near = item.line.words.filter(
        (word) =>
          word.start >= item.start &&
          word.end <= item.end &&
          ((word.end <= part.start && part.start - word.end <= (word.tag === 'latin' ? 8 : 2)) ||
            (word.start >= part.end && word.start - part.end <= 2)),
      );
      return piece.words.some((word) => word.weight === 1 && near.some((other) => likeness(word, other) > 0));
    }) ?? null
  );
}

const SAMPLE_COUNT =
  /(?:抽(?:查|样|取|检)?了?|看了?|查了?|测|试|sampled|checked|spot[- ]checked)\s?(?:\d{1,2}[-./月]\d{1,2}日?\s)?[^\d,;。]{0,14}$/iu;

/** How many were looked at, where the item says so. */
const sampleFigure = (item: Item): Quantity | null =>
  figuresOf(item)
    .filter(isWholeCount)
    .find((q) => SAMPLE_COUNT.test(item.line.text.slice(Math.max(item.start, q.start - 20), q.start))) ??
  null;

const namesFigure = (narrative: Passage, span: { start: number; end: number }, q: Quantity): boolean =>
  within(narrative.quantities, span).some((own) => matchQuantity(own, q) === 'same');

/** `其中一处水色发黄`: a single one of them is told, which no figure counts. */
const namesOne = (part: Quantity, { text }: Passage, { start, end }: Span): boolean =>
  part.value === 1 &&
  /其中[^,;。]{0,6}一\p{Script=Han}|\bone (?:of|had|was|showed)\b/iu.test(text.slice(start, end));

/** `MC-03…，T-02…，均在有效期内`: said of those that the sentence has named. */
function isOfNamed(piece: Piece, narrative: Passage): boolean {
  const before = { start: narrative.sentences[piece.sentence]?.start ?? piece.start, end: piece.start };
  return (
    /^(?:审核时|目前|当日|现场)?[均都皆]|^(?:both|all|each)\b/iu.test(piece.text) &&
    within(narrative.words, before).filter(({ tag }) => tag === 'code').length > 1
  );
}

/** `12台配重齐全` where four of the twelve were looked at: the whole is said to be as the sample was. */
function statesWhole(piece: Piece, item: Item, sample: Quantity, narrative: Passage): boolean {
  const whole = figuresOf(item).find(
    (q) => q.start < sample.start && q.value > sample.value && namesFigure(narrative, piece, q),
  );
  const found = within(item.line.words, { start: sample.end, end: item.end });
  return whole !== undefined && overlap(piece.words, found) >= 0.7;
}

/** A sentence after a semicolon still speaks of the sample before it. */
function contextStart(narrative: Passage, index: number): number {
  const [before, sentence] = [narrative.sentences[index - 1], narrative.sentences[index]];
  const joined = before && sentence && /;\s*$/u.test(narrative.text.slice(before.end, sentence.start));
  return (joined ? before : sentence)?.start ?? 0;
}

function judge(piece: Piece, subject: Case, items: readonly Item[]): RawFlag | null {
  const { narrative } = subject;
  const sentence = narrative.sentences[piece.sentence];
  const everything = claimsEverything(piece.text);
  if (
    !sentence ||
    isNegative(piece.text) ||
    REFERS_BACK.test(piece.text) ||
    MEASURED.test(piece.text) ||
    (!everything && !isPositive(piece.text))
  )
    return null;
  const text = narrative.text.slice(contextStart(narrative, piece.sentence), sentence.end);
  const ranked = rankItems(piece, narrative, items);
  const figures = within(narrative.quantities, piece);
  const holdsAll = ({ item }: Ranked): boolean =>
    figures.length > 0 && figures.every((q) => namesFigure(item.line, item, q));
  const best = ranked.find(holdsAll) ?? ranked[0];
  if (!best) return null;
  const flag = (messageId: string, noted: string): RawFlag => driftFrom(piece, messageId, noted);
  const part = everything ? partOf(piece, best.item) : null;
  const sampled = sampleFigure(best.item);
  const isSampled = part !== null && sampled !== null && sampled.start === part.start;
  if (part && !isSampled && !namesFigure(narrative, sentence, part) && !namesOne(part, narrative, sentence))
    return flag('part-to-whole', best.item.text);
  if (isSample(text) && !(WHOLE.test(piece.text) && !SAMPLED.test(piece.text))) return null;
  if (isOfNamed(piece, narrative) && !WHOLE.test(piece.text)) return null;
  const whole = ranked.some(
    ({ item, own }) => item !== best.item && own >= SAME_MATTER * best.own && notesEverything(item.text),
  );
  if (whole && !WHOLE.test(piece.text)) return null;
  const close = ranked.filter(
    ({ item, score }) => score >= CLOSE * best.score && item.line === best.item.line,
  );
  const from = close.find(({ item }) => isSample(item.text))?.item;
  if (!from || (from !== best.item && notesEverything(best.item.text))) return null;
  if (saysSoOfAll(piece, from)) return null;
  const sample = sampleFigure(from);
  // `快检三样均为阴性`: those that were counted, all of them.
  const counted = figuresOf(from);
  if (
    everything &&
    sample === null &&
    counted.length > 0 &&
    counted.every((q) => namesFigure(narrative, piece, q))
  )
    return null;
  if (!everything && !(sample && statesWhole(piece, from, sample, narrative))) return null;
  const context = { start: contextStart(narrative, piece.sentence), end: sentence.end };
  const named = sample !== null && namesFigure(narrative, context, sample);
  return named && !WHOLE.test(piece.text) ? null : flag('sample-to-population', from.text);
}

/** What was seen of a sample, or of a part, must not be said of everything. */
export const checkPopulation: Check = (subject) => {
  const items = itemsOf(subject.evidence);
  return subject.narrative.pieces.flatMap((piece) => judge(piece, subject, items) ?? []);
};
