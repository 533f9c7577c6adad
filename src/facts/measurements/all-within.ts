import {
  bareFigure,
  type Figure,
  type Measurement,
  matchesNear,
  type Report,
  spanOf,
  UNIT_PATTERN,
  type Unit,
  unitOf,
} from '../../core/index.js';

/**
 * Values listed with the words that all of them lie within a limit, whatever was required of them:
 * `-18.4、-17.2、-18.5℃,库温均在-18℃以下`, `58, 64 and 71 micron, every reading within 60 to 80`.
 */

const NUMBER = '[-−]?\\d+(?:\\.\\d+)?';
const UNIT = `(?:${UNIT_PATTERN})`;
const VALUE = `(?<![\\d.A-Za-z/-])${NUMBER}(?![\\d.]|[-/]\\d)\\s?${UNIT}?`;
const RANGE = `${VALUE}\\s?(?:~|～|至|到)\\s?${NUMBER}(?![\\d.]|[-/]\\d)\\s?${UNIT}`;
const LIST = `(?:${RANGE}|${VALUE}(?:\\s?(?:、|,|,?\\s?and|和|及)\\s?${NUMBER}(?![\\d.]|[-/]\\d)\\s?${UNIT}?){1,24})`;
const ALL_ZH = '(?:均|都|全部|皆|各点)(?:控制|保持|处于|稳定)?';
const ALL_EN = '(?:every|all|each)(?: [a-z]+){0,3}?(?: (?:is|are|was|were|lay|lies|being))?';
const OVER = '(?:[^。;\\d\\n]{0,40}?)';
/** How the limit is worded: a range, an upper or a lower end. */
const LIMITS = [
  `(?<=处于|介于|控制在|保持在)\\s?(?<low5>${NUMBER})\\s?${UNIT}?\\s?(?:~|～|-|—|至|到)\\s?(?<high5>${NUMBER})\\s?(?<unit8>${UNIT})`,
  `在\\s?(?<low1>${NUMBER})\\s?${UNIT}?\\s?(?:~|～|-|—|至|到)\\s?(?<high1>${NUMBER})\\s?(?<unit1>${UNIT})?\\s?(?:的)?(?:之间|范围|区间|以?内)`,
  `在\\s?(?<high2>${NUMBER})\\s?(?<unit2>${UNIT})?\\s?(?:及以下|以下|以内|之内)`,
  `在\\s?(?<low2>${NUMBER})\\s?(?<unit3>${UNIT})?\\s?(?:及以上|以上)`,
  `(?:不超过|不大于|不高于|≤|小于等于)\\s?(?<high3>${NUMBER})\\s?(?<unit4>${UNIT})?`,
  `(?:不低于|不小于|不少于|≥|大于等于|达到)\\s?(?<low3>${NUMBER})\\s?(?<unit5>${UNIT})?`,
  `(?:低于|小于|<)\\s?(?<high4>${NUMBER})\\s?(?<unit6>${UNIT})?`,
  `(?:高于|大于|>)\\s?(?<low4>${NUMBER})\\s?(?<unit7>${UNIT})?`,
].join('|');
const LIMITS_EN = [
  `(?:within|between|in the range(?: of)?) (?<low1>${NUMBER})\\s?${UNIT}? ?(?:to|and|-|–) ?(?<high1>${NUMBER})\\s?(?<unit1>${UNIT})?`,
  `(?:no more than|not more than|at most|at or below|not exceeding|not above|within) (?<high3>${NUMBER})\\s?(?<unit4>${UNIT})?`,
  `(?:at least|not less than|no less than|at or above|not below) (?<low3>${NUMBER})\\s?(?<unit5>${UNIT})?`,
  `(?:below|under|less than) (?<high4>${NUMBER})\\s?(?<unit6>${UNIT})?`,
  `(?:above|over|more than) (?<low4>${NUMBER})\\s?(?<unit7>${UNIT})?`,
].join('|');
const CUE_ZH =
  /\d\s?[^\d。;]{0,6}[、,~～至到]\s?[-−]?\d.{0,300}?(?:均|都|全部|皆|各点)(?:控制|保持|处于|稳定)?(?:在|不|≤|≥|低|高|小|大|达到|<|>|介于|\s?[-−]?\d)/u;
const CUE_EN = /\d\s?[^\d.;]{0,8},\s?[-−]?\d.{0,300}?\b(?:every|all|each)\b/iu;
const TOLD_ZH = new RegExp(`(?<list>${LIST})${OVER}(?<claim>${ALL_ZH}(?<limit>${LIMITS}))`, 'gu');
const TOLD_EN = new RegExp(
  `(?<list>${LIST})[^.;\\d\\n]{0,60}?(?<claim>\\b${ALL_EN} (?<limit>${LIMITS_EN}))`,
  'giu',
);
/** Counts, parts and other days are not what is spoken of. */
const OTHERS = /除|其余|其他|个别|except|other|rest/iu;

/** `显示6.3~7.1℃`: a range that was read; `要求15~30℃` was required. */
const AS_RANGE = /[~～至到]/u;
const READ = /显示|记录|实测|读数|曲线|测得|检测|监测|recorded|read|logged|between/iu;
const REQUIRED = /要求|规定|标准|应|须|设定|允许|工艺|范围|限|required|specif|limit|shall|must/iu;
const LEAD = 30;
const isReadRange = (before: string): boolean => {
  const clause = /[^,。;:\n]*$/u.exec(before)?.[0] ?? '';
  return READ.test(clause) && !REQUIRED.test(clause);
};

const numberIn = (raw: string): number => Number(raw.replace('−', '-'));

/** Lists of values that are said to lie within a limit of which at least one of them is outside. */
export function readAllWithin(report: Report): Measurement[] {
  const { text } = report.view;
  const matches =
    report.language === 'en' ? matchesNear(text, CUE_EN, TOLD_EN) : matchesNear(text, CUE_ZH, TOLD_ZH);
  return matches.flatMap((match) => {
    const { list = '', claim = '', limit = '', ...rest } = match.groups ?? {};
    if (OTHERS.test(match[0])) return [];
    if (AS_RANGE.test(list) && !isReadRange(text.slice(Math.max(0, match.index - LEAD), match.index)))
      return [];
    const part = (name: string) =>
      Object.entries(rest).find(([key, raw]) => key.startsWith(name) && raw)?.[1];
    const [low, high, written] = [part('low'), part('high'), part('unit')];
    const unit = unitOf(written ?? '');
    const values = valuesIn(list, match.index, unit);
    if (values === null || values.length < 2) return [];
    const factor = unit?.factor ?? 1;
    const start = match.index + match[0].length - claim.length;
    const limitStart = match.index + match[0].lastIndexOf(limit);
    const strict = /^(?:低于|小于|高于|大于|<|>|below|under|less|above|over|more)/iu.test(limit);
    const end = (raw: string | undefined) =>
      raw === undefined ? null : { value: numberIn(raw) * factor, strict };
    return [
      {
        ...spanOf(match),
        values,
        limit: {
          start: limitStart,
          end: limitStart + limit.length,
          raw: limit,
          unit,
          low: end(low),
          high: end(high),
        },
        claim: { start, end: limitStart },
      },
    ];
  });
}

/** The values of a list; null where they are of another unit than the limit, or of none while it has one that they lack. */
function valuesIn(list: string, at: number, unit: Unit | null): Figure[] | null {
  const found = [...list.matchAll(new RegExp(`(?<number>${NUMBER})\\s?(?<unit>${UNIT})?`, 'gu'))];
  const last = unitOf(found.at(-1)?.groups?.unit ?? '');
  if ((last === null) !== (unit === null) || (last && unit && last.name !== unit.name)) return null;
  return found.map((match) => {
    const raw = match.groups?.number ?? '';
    return { ...bareFigure(raw, at + match.index, numberIn(raw)), unit };
  });
}
