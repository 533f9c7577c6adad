import type { Limit, Span } from '../../core/index.js';
import type { Reading } from './values.js';
import { comparable } from './values.js';
import { MEASURED, OBJECTIVE } from './words.js';

export interface Pair {
  reading: Reading;
  limit: Limit;
}

/** From a value to the requirement right behind it: `4.5 s(要求4~5 s)`, `3.6Ω,要求不大于4Ω`. */
const BEHIND =
  /^(?:\s?[A-Za-zμµ%‰℃°][A-Za-zμµ%‰℃°/³²·]{0,11})?\s?(?:\(|,|;)?\s?(?:(?:[\p{Script=Han}]{0,12}?(?:要求|规定|标准|限值?|允许|控制值|标准值|企标|合格范围|设计值|规程)[\p{Script=Han}]{0,6}(?:为|是|:)?)|(?:limit|required?|requirement|specification|acceptance|tolerance|drawing)[a-z ]{0,20}:?)?\s?$/iu;
const LIMIT_WORDS =
  /要求|规定|标准|限值|允许|应|须|工艺|图纸|企标|规程|控制|必须|不得|required?|requirement|specification|limit|allows?|shall|must|tolerance|drawing/iu;
const NAME = /(?<name>[\p{Script=Han}A-Za-z]{1,10}\d?)\s?(?:应|须|要求|规定|控制在?|为|是|:)?\s?$/u;
const NO_NAME =
  /^(?:要求|规定|标准|限值|实测|结果|分别|现场|抽检|为|是|实际|均|测得|读数|记录|应|不|最大|最小|最高|最低)$/u;
/** Humidity and contents are measured in per cent; most rates are objectives. */
const MEASURED_SHARE =
  /湿度|含水|水分|氧|浓度|压实度|含量|盐分|固含|可燃|moisture|humidity|content|absorption|shrinkage|oxygen/iu;
/** How far behind a requirement its value may stand, where both have one name and where they have none. */
const REACH = { named: 320, unnamed: 140 };

/** Every value with the requirement it is held against, within one passage. */
export function pairUp(content: string, readings: readonly Reading[], limits: readonly Limit[]): Pair[] {
  return readings.flatMap((reading) => {
    const behind = limitBehind(content, reading, limits);
    const limit = behind ?? limitBefore(content, reading, limits, readings);
    if (!limit || isObjective(content, limit, reading)) return [];
    // A requirement right behind its value may leave out the unit.
    if (!comparable(reading, limit) && !(behind && limit.unit === null)) return [];
    return [{ reading, limit }];
  });
}

function isObjective(content: string, limit: Limit, reading: Reading): boolean {
  const [from, to] = [Math.min(limit.start, reading.start), Math.max(limit.end, reading.end)];
  const around = content.slice(Math.max(0, from - 60), to);
  if (OBJECTIVE.test(content.slice(Math.max(0, from - 16), to))) return true;
  return limit.unit?.dimension === 'ratio' && !MEASURED_SHARE.test(around);
}

function limitBehind(content: string, reading: Reading, limits: readonly Limit[]): Limit | undefined {
  const next = limits.find((limit) => limit.start >= reading.end);
  if (!next) return undefined;
  const gap = content.slice(reading.end, next.start);
  const bracketed = /^\s?\(/u.test(gap);
  return BEHIND.test(gap) && (bracketed || LIMIT_WORDS.test(gap)) ? next : undefined;
}

/** The nearest requirement before a value of the same name, or of the same unit where the words say it was measured. */
function limitBefore(
  content: string,
  reading: Reading,
  limits: readonly Limit[],
  readings: readonly Reading[],
): Limit | undefined {
  const before = limits.filter(
    (limit) =>
      limit.end <= reading.start &&
      reading.start - limit.end <= REACH.named &&
      comparable(reading, limit) &&
      // A requirement in brackets belongs to the value before it.
      !readings.some(
        (other) => other.end <= limit.start && content.slice(other.end, limit.start).trim() === '(',
      ),
  );
  const name = nameOf(content, reading);
  const isRequired = (limit: Limit) =>
    LIMIT_WORDS.test(content.slice(Math.max(0, limit.start - 24), limit.end));
  const named = before.filter(
    (limit) =>
      isOneName(name, nameOf(content, limit)) &&
      (limit.low === null || limit.high === null || isRequired(limit)),
  );
  if (named.length > 0) return named.at(-1);
  const near = before.filter((limit) => reading.start - limit.end <= REACH.unnamed);
  const lead = content.slice(Math.max(0, reading.start - 16), reading.start);
  const sentence = content.slice(near.at(-1)?.end ?? reading.start, reading.start);
  const only = new Set(near.map(({ low, high }) => `${low?.value}/${high?.value}`)).size === 1;
  return only &&
    near.every((limit) => isRequired(limit)) &&
    MEASURED.test(lead) &&
    !/[。]/u.test(sentence) &&
    !hasOtherName(name, nameOf(content, near[0]))
    ? near.at(-1)
    : undefined;
}

const nameOf = (content: string, span: Span | undefined): string => {
  const name = span
    ? (NAME.exec(content.slice(Math.max(0, span.start - 14), span.start))?.groups?.name ?? '')
    : '';
  return NO_NAME.test(name)
    ? ''
    : name
        .replace(/^(?:实际|实测|现场|抽测|测得)/u, '')
        .replace(/(?:应|须|要求|规定|实测|测得|不|为)+$/u, '');
};

/** `到场温度` and `三车到场温度`: one ends with the other, or both with three characters at least. */
function isOneName(first: string, second: string): boolean {
  const [a, b] = [first.toLowerCase(), second.toLowerCase()];
  let same = 0;
  while (same < Math.min(a.length, b.length) && a.at(-1 - same) === b.at(-1 - same)) same += 1;
  return same >= 3 || (same >= 2 && same === Math.min(a.length, b.length));
}

const SYMBOL = /^[A-Z][A-Za-z]{0,4}\d?$/u;

/** Symbols and pollutants are told apart where the requirement and the value both have one. */
const hasOtherName = (a: string, b: string): boolean => SYMBOL.test(a) && SYMBOL.test(b) && a !== b;
