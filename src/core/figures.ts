import { scanDates } from './dates.js';
import { foldWidth } from './fold.js';
import { CHINESE_NUMERAL_CHARACTERS, parseChineseNumeral } from './numerals.js';
import { remember, rememberValue } from './remember.js';
import { isTaken, type Span, spanOf } from './span.js';
import { UNIT_PATTERN, type Unit, unitOf } from './units.js';

export type Comparison = '>=' | '<=' | '>' | '<';

/** A number as it was written. */
export interface Figure extends Span {
  raw: string;
  /** In the written unit: `96` for 96%, 百分之九十六 and 九成六. */
  value: number;
  /** Decimals as written, which is the precision that was reported. */
  decimals: number;
  unit: Unit | null;
  /** The comparison written with it (`≥`, `不低于`, `以上`), or null. */
  comparison: Comparison | null;
  /** Upper end where a range was written (`185-205℃`). */
  upper: number | null;
  /** 约, 左右, about: the figure claims no precision. */
  approximate: boolean;
  /** The digits and the unit alone, without comparison words. */
  core: Span;
}

const PREFIXES: ReadonlyArray<readonly [Comparison, string]> = [
  [
    '>=',
    '≥|>=|=>|min\\.|at or above|不低于|不少于|不小于|不得低于|不得少于|不得小于|应不低于|至少达到|至少|大于等于|大于或等于|最低|at least|not less than|no less than|not lower than|no lower than|not below|(?:not|no) fewer than|minimum(?: of)?|a minimum of',
  ],
  [
    '<=',
    '≤|<=|=<|max\\.|at or below|不高于|不大于|不超过|不多于|不得超过|不得高于|不得大于|不超|至多|最多|小于等于|小于或等于|最高|控制在|no more than|not more than|at most|up to|not exceeding|(?:(?:must|shall|should|may|does|to) )?not exceed|not to exceed|maximum(?: of)?|a maximum of|no higher than|not higher than|not above|not over|limited to|within(?: a (?:maximum|limit|ceiling) of)?',
  ],
  [
    '>',
    '>|大于|高于|超过|多于|more than|greater than|higher than|better than|in excess of|over|above|exceeding',
  ],
  [
    '<',
    '<|小于|低于|少于|(?<!期|识|签|录|训|据|员|料|存|备)不足|不到|less than|below|under|fewer than|lower than',
  ],
];
const SUFFIXES: ReadonlyArray<readonly [Comparison, string]> = [
  [
    '>=',
    '(?:\\(含\\))?(?:及以上|或以上|以上)|及更高|or more|or above|or better|or higher|or warmer|and above|minimum|at (?:the )?least(?! ?\\d)',
  ],
  [
    '<=',
    '(?:\\(含\\))?(?:及以下|或以下|以下|以内|之内|内(?![部容审外在]))|or less|or below|or fewer|or lower|or colder|and below|maximum|at (?:the )?most(?! ?\\d)',
  ],
];
/** `不超过3起(含)`. */
const INCLUDED = /^\s?\(含\)/u;
const APPROXIMATE_BEFORE =
  /(?:(?<![履签预节违契特条公邀制合])约|大约|近|将近|大概|approximately|about|around|approx\.?)\s{0,2}$/iu;
const APPROXIMATE_AFTER = /^\s{0,2}(?:左右|上下|余|多(?!于))/u;

const prefixComparison = new Map(
  PREFIXES.map(([comparison, words]) => [comparison, new RegExp(`^(?:${words})$`, 'iu')]),
);
const PREFIX_AT_END = new RegExp(`(?:${PREFIXES.map(([, words]) => words).join('|')})[ :]{0,2}$`, 'iu');
const SUFFIX_AT_START = new RegExp(`^[ ]?(?:${SUFFIXES.map(([, words]) => `(${words})`).join('|')})`, 'iu');

const NUMBER = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
/** Starts with a digit or with 十: 千人 and 万元 hold no numeral. */
const HAN = `[〇零一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾][${CHINESE_NUMERAL_CHARACTERS}]{0,11}(?:点[〇零一二三四五六七八九]{1,6})?`;
const RANGE_MARK = '[ ]{0,2}(?:-|~|—|–|至|到|to)[ ]{0,2}';
/** A number inside a code (`NCR-25-019`, `DN100`, `8.5.1`, `A/1`) is no figure. */
const NOT_IN_CODE_BEFORE = '(?<![A-Za-z\\d][-/.:]|[A-Za-z\\d.]|[A-Za-z]#)';
const ARABIC = new RegExp(
  `${NOT_IN_CODE_BEFORE}(?<number>${NUMBER})(?![\\d]|\\.\\d|[-/][A-Za-z]|月)(?:[ ]?(?<unit1>${UNIT_PATTERN})(?=${RANGE_MARK}(?:[-+]|plus |minus )?\\d))?` +
    `(?:${RANGE_MARK}(?<upper>(?:[-+]|plus |minus )?(?:${NUMBER}))(?![\\d-]|\\.\\d))?(?:[ ]{0,2}(?<big>[万亿千](?!元|㎡|m²|平|人民))?[ ]?(?<unit>${UNIT_PATTERN}))?`,
  'gu',
);
/** Tenths and hundredths in words: 百分之九十六, 千分之三, 九成八. */
const HAN_RATIO = new RegExp(
  `(?<base>百分之|千分之|百万分之|万分之)(?<ratio>百|${HAN}|${NUMBER})|(?<tenths>[一二三四五六七八九])成(?<rest>[一二三四五六七八九半])?(?![立为员果本品都功套长就])`,
  'gu',
);
/** Chinese numerals count only before a unit: 三份, 十二项; never 统一, 十分, 第一方. */
const HAN_COUNT = new RegExp(`(?<![第每统唯之其万千百十某])(?<han>${HAN})(?<unit>${UNIT_PATTERN})`, 'gu');
/** Wordings in which a numeral with its unit counts nothing. */
const IDIOMS =
  /^(?:一个|一种|一次(?!性)|一方面|一项|一条|一部|一级|二级|三级|一类|二类|三类|一期|二期|三期|一层|二层|三层|四层|五层|一道|一把|一批|一组|一场|一点|一位|一名|一户|一班|一套|一分|十分|万分|百分|千分|一起|一对|一口|一本|一张|一份|一家|一座|一周|一支|一单|一例|一处|一块|一页|一轮|一步|一度|一年|一门|一双|两方面|四周|一间|一片|三方|一方|二方)$/u;

const RATIO_BASE: Readonly<Record<string, Unit>> = {
  百分之: { name: '%', dimension: 'ratio', factor: 0.01 },
  千分之: { name: '‰', dimension: 'ratio', factor: 0.001 },
  百万分之: { name: 'ppm', dimension: 'ratio', factor: 0.000001 },
  万分之: { name: '‱', dimension: 'ratio', factor: 0.0001 },
};
const PERCENT: Unit = { name: '%', dimension: 'ratio', factor: 0.01 };
const MAGNITUDE: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000, 千: 1000 };

interface Core extends Span {
  value: number;
  decimals: number;
  unit: Unit | null;
  upper: number | null;
}

const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0;
const numberIn = (text: string): number =>
  Number(
    text
      .replaceAll(',', '')
      .replace(/^(?:\+|plus )/iu, '')
      .replace(/^minus /iu, '-'),
  );

/** `库温-18℃`, `零下20℃`, `minus 18 °C`: a hyphen behind a digit, a letter or a unit makes a range or a code instead. */
const MINUS = /(?:(?<![\dA-Za-z%℃°)])[-−]|零下|负|minus )$/iu;

/** What is measured from a nought that is not the least there can be: degrees, and pressure against that of the air. */
const BELOW_NOUGHT: ReadonlySet<string> = new Set(['temperature', 'pressure']);

function readArabic(match: RegExpExecArray): Core {
  const { number = '', upper, unit: written, unit1, big } = match.groups ?? {};
  const scale = big === undefined ? 1 : (MAGNITUDE[big] ?? 1);
  const unit = unitOf(written ?? unit1 ?? '');
  const span = spanOf(match);
  const minus =
    unit !== null && BELOW_NOUGHT.has(unit.dimension)
      ? MINUS.exec(match.input.slice(Math.max(0, span.start - 8), span.start))
      : null;
  const sign = minus ? -1 : 1;
  // `<4% - 2025 actual 3.6%`: a year behind a share is no upper end.
  const isYear = unit1 === '%' && written === undefined && /^(?:19|20)\d{2}$/u.test(upper ?? '');
  const between = match[0].slice(number.length).indexOf('%') + 1;
  return {
    start: span.start - (minus?.[0].length ?? 0),
    end: isYear ? span.start + number.length + between : span.end,
    value: sign * numberIn(number) * scale,
    decimals: decimalsOf(number),
    unit,
    upper: upper === undefined || isYear ? null : numberIn(upper) * scale,
  };
}

function readRatio(match: RegExpExecArray): Core | null {
  const { base, ratio, tenths, rest } = match.groups ?? {};
  if (base !== undefined && ratio !== undefined) {
    const read = /\d/u.test(ratio)
      ? { value: numberIn(ratio), decimals: decimalsOf(ratio) }
      : base === '百分之' && ratio === '百'
        ? { value: 100, decimals: 0 }
        : parseChineseNumeral(ratio);
    return read && { ...spanOf(match), ...read, unit: RATIO_BASE[base] ?? null, upper: null };
  }
  const units = rest === undefined ? 0 : rest === '半' ? 5 : (parseChineseNumeral(rest)?.value ?? 0);
  const tens = parseChineseNumeral(tenths ?? '')?.value ?? 0;
  return { ...spanOf(match), value: tens * 10 + units, decimals: 0, unit: PERCENT, upper: null };
}

/** After a Chinese numeral these name places and times as often as they count: 三车间, 二部, 四班, 一期. */
const PLACES_AND_TIMES = /^(?:车|部|班|期|级|层|方|口|门|对|点|度|年|周|场|单|道|栋)$/u;

function readHanCount(match: RegExpExecArray): Core | null {
  const { han = '', unit = '' } = match.groups ?? {};
  if (IDIOMS.test(match[0]) || PLACES_AND_TIMES.test(unit)) return null;
  const read = parseChineseNumeral(han);
  return read && { ...spanOf(match), ...read, unit: unitOf(unit), upper: null };
}

function comparisonBefore(text: string, core: Core): { comparison: Comparison; start: number } | null {
  const found = prefixIn(text.slice(Math.max(0, core.start - 24), core.start));
  return found && { comparison: found.comparison, start: core.start - found.length };
}

/** A figure is read in its cell, its sentence and its line; the words right before it are the same. */
const prefixIn = rememberValue((before: string): { comparison: Comparison; length: number } | null => {
  const match = PREFIX_AT_END.exec(before);
  if (!match) return null;
  const word = match[0].replace(/[ :]+$/u, '');
  const found = [...prefixComparison].find(([, pattern]) => pattern.test(word));
  return found ? { comparison: found[0], length: match[0].length } : null;
});

function comparisonAfter(text: string, core: Core): { comparison: Comparison; end: number } | null {
  const match = SUFFIX_AT_START.exec(text.slice(core.end, core.end + 16));
  const index = match ? match.slice(1).findIndex((group) => group !== undefined) : -1;
  const suffix = SUFFIXES[index];
  return match && suffix ? { comparison: suffix[0], end: core.end + match[0].length } : null;
}

function toFigure(text: string, folded: string, core: Core): Figure {
  const before = comparisonBefore(folded, core);
  const behind = comparisonAfter(folded, core);
  // `控制在3%以内` says it twice; `不低于3%以下` says two things, and the first holds.
  const after = before && before.comparison !== behind?.comparison ? null : behind;
  const start = before?.start ?? core.start;
  const end =
    after?.end ??
    core.end + (before ? (INCLUDED.exec(folded.slice(core.end, core.end + 5))?.[0].length ?? 0) : 0);
  return {
    start,
    end,
    raw: text.slice(start, end),
    value: core.value,
    decimals: core.decimals,
    unit: core.unit,
    upper: core.upper,
    comparison: before?.comparison ?? after?.comparison ?? null,
    approximate:
      APPROXIMATE_BEFORE.test(folded.slice(Math.max(0, start - 16), start)) ||
      APPROXIMATE_AFTER.test(folded.slice(end, end + 4)),
    core: { start: core.start, end: core.end },
  };
}

/** Numbers of published standards: `GB/T 19001-2016`, `ISO 9001:2015`, `GB 18918`. */
const STANDARD_NUMBER =
  /(?<![A-Za-z])(?:GB|GBZ|GA|JB|HJ|JGJ|DB\d{0,2}|ISO|IEC|EN|API|ASTM|DIN|AQ|QB|HG|YY|NB|SH|TSG|CNAS|OHSAS|OHSMS|IATF|GJB|DL|QC|JJG|JJF)(?:\/[A-Z]{1,3})?[ -]?\d[\d.]*(?:[-:—–][ ]?\d{2,4})?/gu;

/** Blanks out dates and numbers of standards with spaces of the same length: their digits are no figures. */
function maskOthers(folded: string): string {
  const blank = (match: string) => ' '.repeat(match.length);
  const text = folded.replace(STANDARD_NUMBER, blank);
  let masked = '';
  let at = 0;
  for (const date of scanDates(text)) {
    masked += text.slice(at, date.start) + ' '.repeat(date.end - date.start);
    at = date.end;
  }
  return masked + text.slice(at);
}

/**
 * Finds every figure of a text in reading order: digits in any width, thousands separators, 百分之, 成, Chinese
 * numerals before a unit, with unit, comparison and reported decimals. Digits of dates and of codes are left out.
 * Offsets refer to `text`. Never throws.
 */
export const scanFigures = remember(readFigures);

const NUMERAL = new RegExp(`[\\d${CHINESE_NUMERAL_CHARACTERS}]`, 'u');

/** In the order in which they win, each with what every match of it holds. */
const READERS: ReadonlyArray<readonly [RegExp, RegExp, (match: RegExpExecArray) => Core | null]> = [
  [/分之|[一二三四五六七八九]成/u, HAN_RATIO, readRatio],
  [/\d/u, ARABIC, readArabic],
  [/[〇零一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾]/u, HAN_COUNT, readHanCount],
];

function readFigures(text: string): Figure[] {
  const width = foldWidth(text);
  if (!NUMERAL.test(width)) return [];
  const folded = maskOthers(width);
  const cores: Core[] = [];
  const occupied = new Uint8Array(folded.length);
  for (const [cue, pattern, read] of READERS) {
    if (!cue.test(folded)) continue;
    for (const match of folded.matchAll(pattern)) {
      const core = read(match);
      if (!core || isTaken(occupied, core)) continue;
      occupied.fill(1, core.start, core.end);
      cores.push(core);
    }
  }
  return cores.sort((a, b) => a.start - b.start).map((core) => toFigure(text, folded, core));
}

/** The value in the base unit of its dimension, rounded past the noise of binary fractions. */
export const baseValue = (figure: Pick<Figure, 'value' | 'unit'>): number =>
  Number((figure.value * (figure.unit?.factor ?? 1)).toPrecision(12));

/** True where both measure the same dimension, or either was written without a unit. */
export const sameDimension = (a: Pick<Figure, 'unit'>, b: Pick<Figure, 'unit'>): boolean =>
  a.unit === null || b.unit === null || a.unit.dimension === b.unit.dimension;

const counts = ({ unit }: Pick<Figure, 'unit'>): boolean =>
  unit === null || unit.dimension.startsWith('count:') || unit.dimension === 'people';

/** Both measure one thing: the same dimension, or both count (`4起`, `4件`, `four complaints`, a bare 4). */
export const comparableFigures = (a: Pick<Figure, 'unit'>, b: Pick<Figure, 'unit'>): boolean =>
  sameDimension(a, b) || (counts(a) && counts(b));

/**
 * The base value of a figure as it stands beside another: without a unit it takes the other's, and a bare 0.984 beside
 * a rate is a ratio.
 */
export function valueBeside(
  figure: Pick<Figure, 'value' | 'decimals' | 'unit'>,
  other: Pick<Figure, 'unit'>,
): number {
  if (figure.unit !== null) return baseValue(figure);
  if (other.unit?.dimension === 'ratio' && figure.value <= 1 && figure.decimals > 0) return figure.value;
  return baseValue({ value: figure.value, unit: other.unit });
}

/** A bare number as it stands at `start`; `value` is what it says where it is written in words or signs. */
export const bareFigure = (raw: string, start: number, value = numberIn(raw)): Figure => ({
  start,
  end: start + raw.length,
  raw,
  value,
  decimals: decimalsOf(raw),
  unit: null,
  comparison: null,
  upper: null,
  approximate: false,
  core: { start, end: start + raw.length },
});

/** None, as a dash or a word that fills a place says it. */
export const noughtAt = ({ start, end }: Span, raw: string): Figure => ({
  ...bareFigure(raw, start, 0),
  end,
  core: { start, end },
});

/** The same figure with its offsets moved, for text that was cut out of a longer one. */
export const shiftFigure = (figure: Figure, by: number): Figure => ({
  ...figure,
  start: figure.start + by,
  end: figure.end + by,
  core: { start: figure.core.start + by, end: figure.core.end + by },
});
