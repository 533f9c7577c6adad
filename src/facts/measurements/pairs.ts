import type { Span } from '../../core/index.js';
import type { ReadLimit } from './limits.js';
import { kinship, quantityName } from './names.js';
import type { Reading } from './values.js';
import { comparable } from './values.js';
import { MEASURED, MEASURED_SHARE, MEASURED_THING, OBJECTIVE } from './words.js';

export interface Pair {
  reading: Reading;
  limit: ReadLimit;
}

/** From a value to the requirement right behind it: `4.5 s(要求4~5 s)`, `3.6Ω,要求不大于4Ω`. */
const BEHIND =
  /^(?:\s?[A-Za-zμµ%‰℃°][A-Za-zμµ%‰℃°/³²·]{0,11})?\s?(?:\(|,|;)?\s?(?:(?:[\p{Script=Han}]{0,12}?(?:要求|规定|标准|限值?|允许|控制值|标准值|企标|合格范围|设计值|规程|核定|上限|下限)[\p{Script=Han}]{0,6}(?:为|是|:)?)|(?:against |versus |vs\.? )?(?:the |a |its )?(?:[a-z]+ ){0,2}(?:limit|required?|requirement|specification|spec|acceptance|tolerance|drawing|permitted|allowed|maximum|minimum)[a-z ]{0,20}:?)?\s?$/iu;
const LIMIT_WORDS =
  /要求|规定|标准|限值|限量|限定|允许|应|须|工艺|图纸|图样|企标|规程|规范|控制|必须|不得|核定|限存|定员|上限|下限|协议|设定|设计|范围|指导书|铭牌|说明书|最大储存量|最高工作|required?|requirement|specification|spec\b|limit|allows?|shall|must|may not|cannot|tolerance|drawing|minimum|maximum|permit|instruction|procedure|limited to|(?:is|are) (?:kept|held|stored|maintained|set|run|operated) (?:at|between|within)|保持在?|维持在?|at or (?:below|above)|between/iu;
/** A bare `±10 mm` binds a deviation. */
const DEVIATION = /误差|偏差|差值?$|deviation|error|offset/iu;
/** How far behind a requirement its value may stand, where both have one name and where they have none. */
const REACH = { named: 320, unnamed: 140 };

/** Every value with the requirement it is held against, within one passage. */
export function pairUp(content: string, readings: readonly Reading[], limits: readonly ReadLimit[]): Pair[] {
  return pairsBy(
    content,
    readings,
    limits,
    (reading) =>
      limitBefore(content, reading, limits, readings) ??
      limitOfName(content, reading, limits, readings) ??
      onlyLimit(content, reading, limits, readings),
  );
}

/** The same over several lines, where only names, or one requirement for one quantity, tie the two together. */
export function pairOver(
  content: string,
  readings: readonly Reading[],
  limits: readonly ReadLimit[],
): Pair[] {
  return pairsBy(content, readings, limits, (reading) => limitOfName(content, reading, limits, readings));
}

function pairsBy(
  content: string,
  readings: readonly Reading[],
  limits: readonly ReadLimit[],
  find: (reading: Reading) => ReadLimit | undefined,
): Pair[] {
  return readings.flatMap((reading) => {
    const behind = limitBehind(content, reading, limits);
    const ahead = behind ?? limitRightAhead(content, reading, limits);
    const limit =
      ahead ??
      (standsBesideLimit(content, reading)
        ? undefined
        : (find(reading) ?? limitOfNext(content, reading, limits, readings)));
    if (!limit || isObjective(content, limit, reading)) return [];
    if (limit.deviation && !DEVIATION.test(quantityName(content, reading))) return [];
    // A requirement right behind its value may leave out the unit.
    if (!comparable(reading, limit) && !(behind && limit.unit === null)) return [];
    if (isOtherStatistic(content, reading, limit)) return [];
    const weakest = weakestOf(limit, alternatives(content, limit, limits));
    return weakest ? [{ reading, limit: weakest }] : [];
  });
}

/** `接种温度42~43℃,实测42.5℃`: nothing but the word of measuring stands between. */
const FOUND_BETWEEN =
  /^\s?[,;(]\s?(?:现场|抽样)?(?:实测(?:值)?|实际|测得|抽测|读数|measured|found)\s?(?:为|是|:)?\s?$/iu;

const limitRightAhead = (
  content: string,
  reading: Reading,
  limits: readonly ReadLimit[],
): ReadLimit | undefined =>
  limits.findLast(
    (limit) =>
      limit.end <= reading.start &&
      limit.deviation !== true &&
      comparable(reading, limit) &&
      FOUND_BETWEEN.test(content.slice(limit.end, reading.start)),
  );

/** `70℃以上不少于25min,或80℃以上不少于10min`: either will do, and which was chosen nobody says. */
const alternatives = (content: string, limit: ReadLimit, limits: readonly ReadLimit[]): ReadLimit[] =>
  limits.filter((other) => {
    const [from, to] = [Math.min(limit.end, other.end), Math.max(limit.start, other.start)];
    const close = /^[^;。(]*(?:或(?!者?其)|\bor\b)[^;。(]*$/u.test(content.slice(from, to));
    return other !== limit && close && other.unit?.dimension === limit.unit?.dimension;
  });

/** What a value has to miss to miss all of them; null where they bind to different sides. */
function weakestOf(limit: ReadLimit, others: readonly ReadLimit[]): ReadLimit | null {
  const all = [limit, ...others];
  if (others.length === 0) return limit;
  if (all.every(({ low, high }) => low && !high))
    return all.reduce((least, one) => ((one.low?.value ?? 0) < (least.low?.value ?? 0) ? one : least));
  if (all.every(({ low, high }) => high && !low))
    return all.reduce((most, one) => ((one.high?.value ?? 0) > (most.high?.value ?? 0) ? one : most));
  return null;
}

/** `单组最小3.3MPa(标准平均值≥3.5、最小值≥3.0)`: the least of all is not held against what the mean must be. */
function isOtherStatistic(content: string, reading: Reading, limit: ReadLimit): boolean {
  const [found, required] = [reading, limit].map(({ start }) => content.slice(Math.max(0, start - 6), start));
  const isMean = (words = '') => /(?:平均值?|均值|mean|average)\s?$/iu.test(words);
  const isSingle = (words = '') =>
    /(?:最[小大低高]值?|单[组块个件点]值?|min(?:imum)?|max(?:imum)?|lowest|highest)\s?$/iu.test(words);
  return (isMean(found) && isSingle(required)) || (isSingle(found) && isMean(required));
}

function isObjective(content: string, limit: ReadLimit, reading: Reading): boolean {
  const [from, to] = [Math.min(limit.start, reading.start), Math.max(limit.end, reading.end)];
  const around = content.slice(Math.max(0, from - 60), to);
  if (OBJECTIVE.test(content.slice(Math.max(0, from - 16), to))) return true;
  return limit.unit?.dimension === 'ratio' && !MEASURED_SHARE.test(around);
}

/** `-20.5℃；冷藏库要求`: what is required of something else. */
const OF_ANOTHER =
  /^[^(]{0,12};\s?(?!规定|要求|标准|国家|国标|行业|排放|工艺|控制|允许|设计|限值|图纸|图样)\p{Script=Han}{2,12}(?:要求|规定|标准|限值|允许|控制)/u;

function limitBehind(content: string, reading: Reading, limits: readonly ReadLimit[]): ReadLimit | undefined {
  const next = limits.find((limit) => limit.start >= reading.end);
  if (!next) return undefined;
  const gap = content.slice(reading.end, next.start);
  const bracketed = /^\s?\(/u.test(gap);
  if (OF_ANOTHER.test(gap) || !BEHIND.test(gap) || !(bracketed || LIMIT_WORDS.test(gap))) return undefined;
  // `Cr 16.8%、Ni 10.4%，要求16.0~18.0、10.0~14.0`: the last of the values is held against the last of the list.
  const list = limits.slice(limits.indexOf(next));
  const length =
    list.findIndex((limit, at) => content.slice(limit.end, list[at + 1]?.start ?? limit.end) !== '、') + 1;
  return list[Math.max(1, length) - 1];
}

/** A bracket of requirements behind a value binds it, even one that cannot be read. */
const standsBesideLimit = (content: string, reading: Reading): boolean =>
  /^[^,。;(\d]{0,6}\([^)]{0,10}(?:要求|规定|标准|限值|设计|limit|required|spec)/iu.test(
    content.slice(reading.end, reading.end + 24),
  );

/** A requirement in brackets belongs to the value before it. */
const isBracketed = (content: string, limit: ReadLimit, readings: readonly Reading[]): boolean =>
  readings.some(
    (other) => other.end <= limit.start && /^\s?\([^()]{0,12}$/u.test(content.slice(other.end, limit.start)),
  );

/** The nearest requirement before a value of the same name, or of the same unit where the words say it was measured. */
function limitBefore(
  content: string,
  reading: Reading,
  limits: readonly ReadLimit[],
  readings: readonly Reading[],
): ReadLimit | undefined {
  const before = limits.filter(
    (limit) =>
      limit.end <= reading.start &&
      reading.start - limit.end <= REACH.named &&
      comparable(reading, limit) &&
      !isBracketed(content, limit, readings),
  );
  const name = quantityName(content, reading);
  const named = before.filter(
    (limit) =>
      kinship(name, quantityName(content, limit)) === 'same' &&
      (limit.low === null || limit.high === null || isRequired(content, limit)),
  );
  if (named.length > 0) return named.at(-1);
  const near = before.filter((limit) => reading.start - limit.end <= REACH.unnamed);
  const sentence = content.slice(near.at(-1)?.end ?? reading.start, reading.start);
  return isOne(near) &&
    near.every((limit) => isRequired(content, limit)) &&
    isMeasured(content, reading) &&
    !/[。]/u.test(sentence) &&
    near.every((limit) => !isOther(content, reading, limit))
    ? near.at(-1)
    : undefined;
}

/** Words of requirement stand before it, or open the list that it stands in. */
const isRequired = (content: string, limit: ReadLimit): boolean => {
  if (/±/u.test(limit.raw)) return true;
  // `接地电阻≤4Ω,实测5.1Ω`: a bound with what was measured right behind it.
  if (/^[≤≥<>]/u.test(limit.raw) && FOUND_NEXT.test(content.slice(limit.end, limit.end + 12))) return true;
  const before = content.slice(Math.max(0, limit.start - LIST), limit.end);
  return (
    LIMIT_WORDS.test(before.slice(-24 - limit.raw.length)) ||
    LIMIT_WORDS.test(before.split(/[。\n]/u).at(-1) ?? '')
  );
};
const LIST = 120;
const FOUND_NEXT =
  /^\s?[,;(、]\s?(?:[三五]?点?实测|实际测|测得|抽测|检测结果|检测值|检验结果|measured|found)/iu;

/** All set the same bounds. */
const isOne = (limits: readonly ReadLimit[]): boolean =>
  new Set(limits.map(({ low, high }) => `${low?.value}/${high?.value}`)).size === 1;

const FOUND_BEHIND =
  /^\s(?:were|was|is|are)\s(?:found|measured|recorded|counted|seen|in store|stored|present)/iu;

const isMeasured = (content: string, { head, end }: Reading): boolean => {
  const lead = content.slice(Math.max(0, head - 32), head).replace(TIME_OF_DAY, '');
  return MEASURED.test(lead) || MEASURED_THING.test(lead) || FOUND_BEHIND.test(content.slice(end, end + 20));
};

/** `记录:02:00 -18.0℃`, `记录10月16日218V`: when a value was read. */
const TIME_OF_DAY = /(?:(?:[01]?\d|2[0-4]):[0-5]\d|\d{1,2}月\d{1,2}日)\s?$/u;

/** Units that measure one quantity wherever they stand. */
const TELLING: ReadonlySet<string> = new Set([
  'level',
  'temperature',
  'resistance',
  'torque',
  'hardness',
  'light',
  'current',
  'flow',
]);
/** Units in which every substance has a requirement of its own. */
const OF_SUBSTANCES: ReadonlySet<string> = new Set([
  'concentration',
  'air-concentration',
  'content',
  'ratio',
]);

/** The requirement of a value's own name, before or behind it; else the only one of its quantity. */
function limitOfName(
  content: string,
  reading: Reading,
  limits: readonly ReadLimit[],
  readings: readonly Reading[],
): ReadLimit | undefined {
  const name = quantityName(content, reading);
  const free = limits.filter(
    (limit) =>
      comparable(reading, limit) &&
      isWithin(limit, reading) &&
      !SWING.test(quantityName(content, limit)) &&
      !isBracketed(content, limit, readings) &&
      isRequired(content, limit),
  );
  const kin = (limit: ReadLimit) => kinship(name, quantityName(content, limit));
  const named = free.filter((limit) => kin(limit) === 'same');
  if (named.length > 0) return isOne(named) ? named.at(-1) : undefined;
  if (name === '' && !isOne(free)) return limitOfThing(content, reading, free);
  const [only] = free;
  if (!only || !isOne(free) || free.some((limit) => kin(limit) === 'other')) return undefined;
  const nameless = name === '' || quantityName(content, only) === '';
  const dimension = reading.unit?.dimension ?? '';
  if (OF_SUBSTANCES.has(dimension) && !nameless) return undefined;
  const alone = readings.every((other) => !comparable(other, only) || other.head === reading.head);
  const near = !/[。\n]|\.\s/u.test(
    content.slice(Math.min(only.end, reading.end), Math.max(only.start, reading.start)),
  );
  // Bare numbers are of the requirement in their own sentence, if of any.
  if (reading.unit === null && only.unit !== null && !near) return undefined;
  const measured = isMeasured(content, reading);
  return (measured && (nameless || near || TELLING.has(dimension))) ||
    (alone && near && dimension !== 'temperature' && TELLING.has(dimension))
    ? only
    : undefined;
}

/**
 * `冷冻库温不高于-18℃、冷藏库0~4℃。抽冷冻2号库记录:02:00 -18.0℃`: of several requirements that of the one thing which
 * the words before a nameless value speak of.
 */
function limitOfThing(
  content: string,
  { head }: Reading,
  limits: readonly ReadLimit[],
): ReadLimit | undefined {
  const lead = /[^。;\n]*$/u.exec(content.slice(Math.max(0, head - LEAD), head))?.[0] ?? '';
  const things = limits.map((limit) => quantityName(content, limit).slice(0, THING));
  const meant = limits.filter(
    (_, index) => /^\p{Script=Han}{2}$/u.test(things[index] ?? '') && lead.includes(things[index] ?? ''),
  );
  return isOne(meant) ? meant.at(-1) : undefined;
}
const LEAD = 60;
/** What tells one thing from another stands first in its name. */
const THING = 2;

/** Another quantity by its name, or another substance. */
function isOther(content: string, reading: Reading, limit: ReadLimit): boolean {
  const names = [quantityName(content, reading), quantityName(content, limit)] as const;
  const kin = kinship(...names);
  const open = kin === 'open' && !names.includes('') && OF_SUBSTANCES.has(reading.unit?.dimension ?? '');
  return kin === 'other' || open;
}

/** Binds how much a quantity may vary. */
const SWING = /波动|偏差|变化|温差|压差|力降|压降|差值|误差|精度|swing|drift|drop|vary|variation/iu;
/** Sizes, weights and times are of anything; a value of these has to be said to be measured. */
const OF_ANYTHING: ReadonlySet<string> = new Set([
  'length',
  'area',
  'volume',
  'mass',
  'time',
  'ratio',
  'speed',
  '',
]);

const NEXT_VALUE = /^[,、][^,;。()\n]{0,20}$/u;

/** `抛丸87.9dB，组立82.4dB，限值85dB`: values of one unit in a row before the requirement of all. */
function limitOfNext(
  content: string,
  reading: Reading,
  limits: readonly ReadLimit[],
  readings: readonly Reading[],
): ReadLimit | undefined {
  const next = readings.find(({ start }) => start >= reading.end);
  if (!next || next.unit === null || next.unit.name !== reading.unit?.name) return undefined;
  if (!NEXT_VALUE.test(content.slice(reading.end, next.start)) || standsBesideLimit(content, next))
    return undefined;
  return limitBehind(content, next, limits);
}

/** The only requirement and the only value of their unit in one item, or in one sentence, or in two that follow. */
function onlyLimit(
  content: string,
  reading: Reading,
  limits: readonly ReadLimit[],
  readings: readonly Reading[],
): ReadLimit | undefined {
  const name = quantityName(content, reading);
  const anything = OF_ANYTHING.has(reading.unit?.dimension ?? '');
  for (const [marks, loose] of [
    [/[;。\n]|\.(?=\s)/gu, true],
    [/[。\n]|\.(?=\s)/gu, false],
  ] as const) {
    const { start, end } = pieceAround(content, reading, marks);
    const inside = <T extends Span>(spans: readonly T[]) =>
      spans.filter((span) => span.start >= start && span.end <= end);
    const all = inside(limits).filter(
      (limit) => comparable(reading, limit) && !SWING.test(quantityName(content, limit)),
    );
    const [limit] = all;
    const lone = inside(readings).every(
      (other) => !limit || !comparable(other, limit) || quantityName(content, other) === name,
    );
    if (!limit || all.length > 1 || !lone || limit.deviation) continue;
    const worded = /±/u.test(limit.raw) || LIMIT_WORDS.test(content.slice(start, limit.end));
    if (limit.low && limit.high && !worded) continue;
    if (!isRequired(content, limit)) continue;
    if (isOther(content, reading, limit)) return undefined;
    const nameless = name === '' || quantityName(content, limit) === '';
    const told = isMeasured(content, reading);
    if (told || (loose && !anything && nameless)) return limit;
  }
  return undefined;
}

/** The stretch between marks around a span. */
function pieceAround(content: string, { start, end }: Span, marks: RegExp): Span {
  let from = 0;
  for (const mark of content.slice(0, start).matchAll(marks)) from = mark.index + 1;
  const stop = content.slice(end).search(marks);
  return { start: from, end: stop < 0 ? content.length : end + stop };
}

const isWithin = (limit: ReadLimit, reading: Reading): boolean =>
  Math.max(limit.start - reading.end, reading.start - limit.end) <= REACH.named;
