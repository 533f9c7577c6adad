import {
  baseValue,
  type Figure,
  type Limit,
  remember,
  rememberValue,
  scanFigures,
  spansOverlap,
} from '../../core/index.js';
import { stopsBeyond } from './stops.js';
import { isExtreme } from './words.js';

/** Words that make a bare figure the most that is allowed. */
const MOST =
  /(?:限值|\(限|上限|允许值|最高允许浓度|允许误差|允许偏差|允许|控制值|排放标准|核定(?:存量|储量|库存|容量|人数|数量)?|核准|限存|限量值?|限定值|限员|定员|最大(?:储存|贮存|存储|存放)量|储存上限|最[高大](?:允许)?(?:工作|使用|操作|运行)(?:压力|温度|负荷)|许可(?:量|储量)|不得超|\bMAC\b|PC-TWA|\bSTEL\b|limit value|guaranteed value|capacity|licen[sc]ed (?:quantity|maximum))\s?(?:[^。;,\d\n]{0,6}?)(?:为|是|:)?\s?$/iu;
/** An English limit without a unit may be the least as well: `acceptance limit 1.33`. */
const ENGLISH_MOST = /\b(?<!acceptance |lower )limit(?: in force)?(?: of| is|:)?\s$/iu;
/** `标准55dB(A)`: of emissions the standard is the most that is allowed. */
const STANDARD = /标准(?:值|为|是|:)?\s?$/u;
const EMITTED: ReadonlySet<string> = new Set(['level', 'concentration', 'air-concentration']);
const LEAST =
  /(?:下限|最低值|\bminimum(?: of)?)\s?(?:为|是|:)?\s?$|\bminimum(?: [a-z]+){1,4} (?:is|was|being|of)\s?$/iu;
const ENGLISH_MOST_OF =
  /\b(?:maximum|limit|ceiling)(?: (?:for|of|on|in|value|permitted|allowed))?(?: [a-z]+){0,9}?(?:\s(?:is|was|being|of)|:)\s?$/iu;
/** Numbers of batches and papers: `batch 25-251`. */
const CODE_BEFORE =
  /(?:batch|lot|no\.?|order|job|heat|serial|report|record|certificate|file|编号|批号|批次|炉号|单号|货号|合同|证号)\s?:?\s?$/iu;
const MOST_AFTER = /^\s?(?:max(?:imum)?\b|at (?:the )?most\b|or (?:below|less))/iu;
const LEAST_AFTER = /^\s?(?:min(?:imum)?\b|at (?:the )?least\b|or (?:above|more))/iu;
const STOPS_AT =
  /(?:达到?|达至|升至|超过)\s?\|\s?(?:及?以上)?(?:时|的|后)?[,]?(?:应|须|必须|即|立即|一律|就)?(?:立即)?(?:停止|停用|停机|停工|停业|停运|禁止|不得|撤离|中止|停(?!车|放))/u;
const NUMBER = '\\d+(?:\\.\\d+)?';
const UNIT = '[A-Za-zμµ°℃Ω%‰/³²·]{1,8}';
const PLUS_OR_MINUS = '(?:±|\\+/-|plus or minus)';
const SIGN = new RegExp(PLUS_OR_MINUS, 'u');
const AROUND_SIGN = new RegExp(`^(.*?)${PLUS_OR_MINUS}(.*)$`, 'su');
/** `-18±2℃`, `零下(18±2)℃`. */
const MINUS = /(?:(?<![\dA-Za-z%℃°)]\s?)[-−]|零下|负|minus )$/iu;
/** `(220±10)℃`, `80±5℃`, `25mm±0.1mm`. */
const PLUS_MINUS = new RegExp(
  `(?<![\\dA-Za-z.])(?:\\(\\s?)?(?<nominal>${NUMBER})\\s?(?:${UNIT})?(?:\\s?[,(]?\\s?(?:公差|允差|允许偏差|偏差|tolerance|tol\\.?)\\s?(?:为|是|:|of)?)?\\s?${PLUS_OR_MINUS}\\s?(?<tolerance>${NUMBER})\\s?\\)?\\s?(?<unit>${UNIT})?`,
  'gu',
);
const BARE_DEVIATION = new RegExp(
  `(?<![\\dA-Za-z.%℃°)μµΩ]\\s?)${PLUS_OR_MINUS}\\s?(?<tolerance>${NUMBER})\\s?(?<unit>${UNIT})?`,
  'gu',
);
/** `22(0/+1)mm`, `25(+0.02/-0.01)mm`, `120mm(允许偏差+10、-5mm)`: both deviations signed, or one of them zero. */
const DEVIATIONS = new RegExp(
  `(?<![\\dA-Za-z.])(?<nominal>${NUMBER})\\s?(?:${UNIT})?\\s?[(,]\\s?(?:允许偏差|公差|偏差)?\\s?(?<first>[+-]${NUMBER}|0)\\s?[/、,~]\\s?(?<second>[+-]${NUMBER}|0)\\s?(?:${UNIT})?\\)?\\s?(?<unit>${UNIT})?`,
  'gu',
);

/** Emission limits are upper limits whoever sets them. Names as national discharge standards use them. */
const POLLUTANT =
  /(?:COD(?:cr|Cr)?|BOD5?|化学需氧量|生化需氧量|氨氮|总磷|总氮|总铬|六价铬|总镍|总铜|总锌|总铅|总镉|悬浮物|SS|TSS|石油类|动植物油|颗粒物|zinc|suspended solids|二氧化硫|氮氧化物|氯化氢|非甲烷总烃|VOCs?|苯|甲苯|二甲苯|粉尘|硫化氢|噪声|dust|noise|ammonia|oil and grease)\s?$/iu;
const LIMIT_LIST = /(?:标准|限值|控制指标|执行|\blimits?|\bstandard\b)[^。.:\n]{0,24}:/giu;

export interface ReadLimit extends Limit {
  /** Binds a deviation, not the measured quantity itself. */
  deviation?: true;
}

/** `between 6 and 9`, `between 20 and 25 °C`. */
const BETWEEN = new RegExp(
  `\\bbetween (?<low>${NUMBER})\\s?(?:${UNIT})? and (?<high>${NUMBER})(?:\\s?(?<unit>${UNIT})(?![A-Za-z]))?`,
  'gu',
);

/** The range that a requirement allows, wherever its words set one, in reading order. */
export const readLimits = remember((content: string): ReadLimit[] => {
  const plusMinus = readPlusMinus(content);
  const signed = outermost([
    ...plusMinus,
    ...readSharedDeviations(content, plusMinus),
    ...readDeviations(content),
    ...readBareDeviations(content),
    ...readBetween(content),
  ]);
  const figures = scanFigures(content).filter(
    (figure) => !signed.some((limit) => spansOverlap(figure, limit)),
  );
  const lists = [...content.matchAll(LIMIT_LIST)].map((match) => {
    const from = match.index + match[0].length;
    const stop = content.slice(from).search(/[。;]|\.(?=\s|$)/u);
    return { from, to: stop < 0 ? content.length : from + stop };
  });
  const isListed = ({ start, end }: Figure) =>
    lists.some(({ from, to }) => start >= from && end <= to) &&
    POLLUTANT.test(content.slice(Math.max(0, start - 16), start));
  return [...signed, ...figures.flatMap((figure) => readFigure(content, figure, isListed(figure)))].sort(
    (a, b) => a.start - b.start,
  );
});

/** `150mm,允许偏差±10mm` holds a bare deviation that is none. */
const outermost = (limits: readonly ReadLimit[]): ReadLimit[] =>
  limits.filter(
    (limit) =>
      !limits.some((other) => other !== limit && other.start < limit.start && limit.end <= other.end),
  );

/** `中部9.0mm、` before `边缘6.5mm,允许偏差±0.3mm`: every size of the list may deviate so much. */
const SAME_DEVIATION = new RegExp(
  `(?<![\\d.])(?<nominal>${NUMBER})\\s?(?<unit>${UNIT})[、,和]\\s?\\p{Script=Han}{1,8}$`,
  'u',
);

function readSharedDeviations(content: string, found: readonly Limit[]): Limit[] {
  return found.flatMap(({ start, raw, low, high, unit }) => {
    const listed = SAME_DEVIATION.exec(content.slice(Math.max(0, start - 24), start));
    const nominal = listed?.groups?.nominal;
    if (nominal === undefined || !/公差|偏差|允差/u.test(raw) || unitIn(listed?.groups?.unit ?? '') === null)
      return [];
    if (unitIn(listed?.groups?.unit ?? '')?.name !== unit?.name || !low || !high) return [];
    const at = Math.max(0, start - 24) + (listed?.index ?? 0);
    const reach = (high.value - low.value) / 2;
    const base = baseValue({ value: Number(nominal), unit });
    return [
      {
        start: at,
        end: at + nominal.length,
        raw: `${nominal} ${raw.slice(raw.search(SIGN))}`,
        unit,
        low: { value: base - reach, strict: false },
        high: { value: base + reach, strict: false },
      },
    ];
  });
}

const unitIn = (text: string) => scanFigures(`1${text}`)[0]?.unit ?? null;

function readPlusMinus(content: string): Limit[] {
  return [...content.matchAll(PLUS_MINUS)].map((match) => {
    const [, first = '', second = ''] = AROUND_SIGN.exec(match[0]) ?? [];
    const [own, behind] = [first, second].map((part) => unitIn(part.replace(/^[^A-Za-zμµ°℃Ω%‰]*/u, '')));
    const unit = own ?? behind ?? null;
    const minus = unit?.dimension === 'temperature' ? MINUS.exec(content.slice(0, match.index))?.[0] : null;
    const tolerance = Number(match.groups?.tolerance);
    const nominal = Number(match.groups?.nominal) * (minus ? -1 : 1);
    // `500mg/L±10%`: a share of the nominal value.
    const share = own && behind?.name === '%' && own.name !== '%';
    const reach = share ? (Math.abs(nominal) * tolerance) / 100 : tolerance;
    const found = limit(match, unit, nominal - reach, nominal + reach);
    return minus ? { ...found, start: found.start - minus.length, raw: `${minus}${found.raw}` } : found;
  });
}

const readBetween = (content: string): ReadLimit[] =>
  [...content.matchAll(BETWEEN)].flatMap((match) => {
    const [low, high] = [Number(match.groups?.low), Number(match.groups?.high)];
    return low < high ? [limit(match, unitIn(match.groups?.unit ?? ''), low, high)] : [];
  });

/** `平层误差8mm(规定±10mm)`: what a deviation may be, to either side. */
function readBareDeviations(content: string): ReadLimit[] {
  if (!SIGN.test(content)) return [];
  return [...content.matchAll(BARE_DEVIATION)].map((match) => {
    const tolerance = Number(match.groups?.tolerance);
    const unit = unitIn(match.groups?.unit ?? '');
    return { ...limit(match, unit, -tolerance, tolerance), deviation: true as const };
  });
}

function readDeviations(content: string): Limit[] {
  return [...content.matchAll(DEVIATIONS)].flatMap((match) => {
    const { nominal, first = '0', second = '0' } = match.groups ?? {};
    // `-21.4, -20.9, -22.0` is a list of values.
    if ((first === '0' && second === '0') || !/[(允公偏]/u.test(match[0])) return [];
    const bounds = [Number(nominal) + Number(first), Number(nominal) + Number(second)];
    const unit = unitIn(
      /[A-Za-zμµ°℃Ω%‰][A-Za-zμµ°℃Ω%‰/³²·]*\)?$/u.exec(match[0])?.[0]?.replace(')', '') ?? '',
    );
    return [limit(match, unit, Math.min(...bounds), Math.max(...bounds))];
  });
}

const limit = (match: RegExpExecArray, unit: Limit['unit'], low: number, high: number): Limit => ({
  start: match.index,
  end: match.index + match[0].trimEnd().length,
  raw: match[0].trim(),
  unit,
  low: { value: baseValue({ value: low, unit }), strict: false },
  high: { value: baseValue({ value: high, unit }), strict: false },
});

/** `单件负偏差允许值9g`: what is allowed is a deviation. */
const OF_DEVIATION = /(?:偏差|误差|公差|deviation|error)[^,。;\d]{0,8}$/iu;

function readFigure(content: string, figure: Figure, listed: boolean): ReadLimit[] {
  const read = boundsOf(content, figure, listed);
  return OF_DEVIATION.test(content.slice(Math.max(0, figure.start - 20), figure.start))
    ? read.map((limit) => ({ ...limit, deviation: true as const }))
    : read;
}

function boundsOf(content: string, figure: Figure, listed: boolean): Limit[] {
  const { start, end, raw, unit } = figure;
  const base = (value: number) => baseValue({ value, unit });
  const made = (low: Limit['low'], high: Limit['high']): Limit[] => [{ start, end, raw, unit, low, high }];
  if (isExtreme(content, figure)) return [];
  if (
    figure.upper !== null &&
    unit === null &&
    CODE_BEFORE.test(content.slice(Math.max(0, start - 14), start))
  )
    return [];
  // `-18℃~-20℃` starts with its warm end.
  if (figure.upper !== null && figure.upper < figure.value && figure.value < 0)
    return made({ value: base(figure.upper), strict: false }, { value: base(figure.value), strict: false });
  // `曲线1.1℃~3.6℃,符合0~4℃`: what conforms to a range behind it was measured.
  if (figure.upper !== null && CONFORMS_TO.test(content.slice(end, end + 16))) return [];
  // `80 0~+0.030`: what the size may deviate by.
  if (figure.upper !== null && unit?.dimension !== 'temperature' && /\+/u.test(raw)) return [];
  if (figure.upper !== null && figure.upper > figure.value)
    return made({ value: base(figure.value), strict: false }, { value: base(figure.upper), strict: false });
  if (figure.upper !== null || figure.approximate) return [];
  const bound = { value: base(figure.value), strict: figure.comparison === '>' || figure.comparison === '<' };
  if (figure.comparison !== null) {
    const above = figure.comparison.startsWith('>');
    // `大于10m/s不得起飞`: what is so stops the work, and what is not is allowed.
    if (stopsBeyond(content, figure))
      return above ? made(null, opposite(bound)) : made(opposite(bound), null);
    return above ? made(bound, null) : made(null, bound);
  }
  const before = content.slice(Math.max(0, start - 64), start);
  const words = wordsBefore(before);
  if (words.respectively) return [];
  const after = content.slice(end, end + 10);
  // `达到12m/s时停止作业`: from there on nothing may be done.
  if (STOPS_AT.test(`${before.slice(-6)}|${content.slice(end, end + 16)}`))
    return made(null, { ...bound, strict: true });
  if (
    listed ||
    (unit !== null && EMITTED.has(unit.dimension) && words.standard) ||
    words.most ||
    (unit !== null && words.mostOfUnit) ||
    MOST_AFTER.test(after)
  )
    return made(null, bound);
  return words.least || LEAST_AFTER.test(after) ? made(bound, null) : [];
}

/** A bound from the other side: not above 10 is 10 at most, not 10 or more is below 10. */
const opposite = ({ value, strict }: NonNullable<Limit['low']>): NonNullable<Limit['low']> => ({
  value,
  strict: !strict,
});

const CONFORMS_TO = /^[,、;]?\s?(?:均|都|全部)?(?:符合|满足|优于|未超过?|在)[^,。;\d]{0,10}-?\d/u;

/** What the words before a figure make of it. A figure is read in its passage and in all windows around it. */
const wordsBefore = rememberValue((before: string) => ({
  // `限值分别为30、60`: which belongs to which value is told by the order alone.
  respectively: /分别为?\s?$/u.test(before),
  standard: STANDARD.test(before),
  most: MOST.test(before),
  mostOfUnit: ENGLISH_MOST.test(before) || ENGLISH_MOST_OF.test(before),
  least: LEAST.test(before),
}));
