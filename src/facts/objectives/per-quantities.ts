import {
  bareFigure,
  escapePattern,
  type ObjectiveStatement,
  type Report,
  type Sentence,
  spanFrom,
  viewText,
} from '../../core/index.js';

/**
 * The most cases that an objective allows for so much of something, called reached, beside what there was of both:
 * `责任事故率不超过0.5起/百万公里（完成）` and `全年行驶160万公里，发生责任事故1起`.
 */

const OF =
  '(?:车?公里|km|盒|件|台|辆|吨|t|人次|人|万?工时|小时|h|瓶|箱|只|套|票|单|床日|架次|班次|航班|㎡|m²|平方米|元|片|米|个|支|袋|份)';
const NUMBER = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const AIM = new RegExp(
  `(?<name>(?![年月度的])\\p{Script=Han}{2,12}?)(?:发生)?(?:率|频率|频次|次数|件数|起数|数)?(?:控制在)?\\s?\\|?\\s?(?:不超过|不高于|不大于|不多于|低于|控制在|≤|<)\\s?(?<most>${NUMBER})\\s?(?<unit>起|件|次|例|宗|人次)\\s?(?:/|每)\\s?(?<scale>十万|百万|千万|[百千万亿])?\\s?(?<of>${OF})`,
  'gu',
);
/** Right behind the aim, with the figure reached between at most. */
const REACHED =
  /^[^。;\d\n]{0,6}(?:实际|结果|为|[,(|])?[^。;\n]{0,16}?(?<claim>(?:已|均|全部)?(?:完成|达成|达标|实现|达到目标|符合))(?!率|情况|日期|时间)/u;
const MISSED = /未(?:完成|达|实现)|没有(?:完成|达)|超标/u;
const REACH = 40;
const SCALES: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 10_000,
  十万: 100_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
};
/** Of another time, or of some. */
const OTHER = /上年|去年|同期|上期|目标|指标|抽|其中|累计|对方|无责|同行|行业|平均/u;
const LEAD = 12;

interface Aim {
  name: string;
  most: number;
  unit: string;
  /** How much of the thing the most is for. */
  per: number;
  of: string;
  span: { start: number; end: number };
  raw: string;
  claim: { start: number; end: number };
  year: string | null;
}

export function readPerQuantities(report: Report): ObjectiveStatement[] {
  if (report.language === 'en') return [];
  const aims = report.sentences.flatMap((sentence) => aimsIn(report, sentence));
  if (aims.length === 0) return [];
  return report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    return aims.flatMap((aim) => againstIn(words, sentence, aim) ?? []);
  });
}

function aimsIn(report: Report, sentence: Sentence): Aim[] {
  const words = viewText(report, sentence);
  if (!/[起件次例宗]\s?(?:\/|每)/u.test(words)) return [];
  return [...words.matchAll(AIM)].flatMap((match): Aim[] => {
    const { name = '', most = '', unit = '', scale, of = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const behind = report.view.text.slice(sentence.start + end, sentence.start + end + REACH);
    const claim = REACHED.exec(behind);
    if (!claim || MISSED.test(behind.slice(0, claim[0].length))) return [];
    const at = sentence.start + end + claim[0].length - (claim.groups?.claim ?? '').length;
    const before = report.view.text.slice(Math.max(0, sentence.start - ABOVE), sentence.start + match.index);
    return [
      {
        name: name.replace(/^公司的?/u, ''),
        most: numberOf(most),
        unit,
        per: SCALES[scale ?? ''] ?? 1,
        of,
        span: spanFrom(sentence.start, match),
        raw: match[0],
        claim: { start: at, end: at + (claim.groups?.claim ?? '').length },
        year: [...before.matchAll(/20\d\d(?=年)/gu)].at(-1)?.[0] ?? null,
      },
    ];
  });
}

const ABOVE = 200;
const numberOf = (written: string): number => Number(written.replaceAll(',', ''));

/** The cases and the quantity that one sentence tells, where they are more than the aim allows. */
function againstIn(words: string, sentence: Sentence, aim: Aim): ObjectiveStatement | null {
  if (sentence.start <= aim.span.start && aim.span.start < sentence.end) return null;
  const whole = new RegExp(`(?<n>${NUMBER})\\s?(?<big>[万亿千]|百万)?\\s?${escapePattern(aim.of)}`, 'u').exec(
    words,
  );
  const part = new RegExp(`${escapePattern(aim.name)}[^,。;\\d]{0,6}(?<n>\\d{1,4})\\s?${aim.unit}`, 'u').exec(
    words,
  );
  if (!whole || !part || OTHER.test(words.slice(Math.max(0, whole.index - LEAD), whole.index))) return null;
  if (OTHER.test(words.slice(Math.max(0, part.index - LEAD), part.index))) return null;
  const year = /20\d\d(?=年)/u.exec(words)?.[0] ?? null;
  if (year !== null && aim.year !== null && year !== aim.year) return null;
  const quantity = numberOf(whole.groups?.n ?? '') * (SCALES[whole.groups?.big ?? ''] ?? 1);
  const reached = Number((numberOf(part.groups?.n ?? '') / (quantity / aim.per)).toPrecision(4));
  if (!(quantity >= aim.per / LEAST) || reached <= aim.most) return null;
  const [start, end] = [
    Math.min(whole.index, part.index),
    Math.max(whole.index + whole[0].length, part.index + part[0].length),
  ];
  const result = {
    ...bareFigure(String(reached), sentence.start + start, reached),
    end: sentence.start + end,
  };
  const target = { ...bareFigure(aim.raw, aim.span.start, aim.most), end: aim.span.end };
  return {
    start: aim.span.start,
    end: aim.span.end,
    name: aim.name,
    target,
    sign: '<=',
    results: [{ ...result, core: { start: result.start, end: result.end } }],
    claim: aim.claim,
  };
}

/** Of much less than the aim is for, one case alone would be too many. */
const LEAST = 2;
