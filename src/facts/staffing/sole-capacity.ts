import {
  type AmountClash,
  baseValue,
  type Figure,
  isPlainFigure,
  type Report,
  type Sentence,
  scanFigures,
  shiftFigure,
  viewText,
} from '../../core/index.js';
import { amountClash } from '../amount-clash.js';
import { ANY_COUNT, countsIn, NUMBER } from './plant-words.js';

/** The only one of its kind has one capacity: `公司仅有的1台蒸汽锅炉,额定蒸发量4t/h` and `蒸汽锅炉1台,2t/h`. */

const ONLY = /仅有?|只有?|唯一|就这|仅此|别无|无(?:其[他它余]|第二)/u;
/** What a rated value is called, right before its figure. */
const RATED =
  /(?:蒸发量|容量|容积|功率|处理能力|处理规模|能力|风量|载重量?|载质量|起重量|供热量|制冷量|流量|限载|装机|载荷)(?:均|各)?(?:为|是|达|:)?\s?$/u;
/** The figure stands by itself behind the thing: `锅炉1台,4t/h`, `变压器为1250kVA`. */
const BARE = /^(?:为|是|,|\(|:|\s){0,2}$/u;
/** Units in which plant is rated. */
const RATINGS = /^(?:t\/h|吨\/时|kW|MW|kVA|MVA|m³|立方米|m³\/h|m³\/d|t\/d|kg|t|吨|kcal\/h|m²|MPa|L|升)$/u;
/** What was put through or measured, of another time, or of another one of the kind. */
const OTHER =
  /实际|实测|运行|日均|平均|现场测|测得|原有|原先|曾|新增|计划|拟|将|报废|淘汰|拆除|停用|租|借|供方|客户|顾客|业主|每|各|另|\d\s?[#号]|[A-Z]-?\d/u;
const REACH = 36;

interface Rated {
  thing: string;
  figure: Figure;
  sentence: Sentence;
  /** Where the words say that there is no other. */
  only: boolean;
}

export function readSoleCapacities(report: Report): AmountClash[] {
  if (report.language === 'en' || !ONLY.test(report.view.text)) return [];
  const rated = report.sentences.flatMap((sentence) => ratedIn(report, sentence));
  return rated
    .filter(({ only }) => only)
    .slice(0, MOST)
    .flatMap((sole) => clashOf(sole, [...rated, ...spokenOf(report, sole)]) ?? []);
}
const MOST = 20;

function clashOf(sole: Rated, rated: readonly Rated[]): AmountClash | null {
  const other = rated.find(
    (one) =>
      one.sentence.line !== sole.sentence.line &&
      one.thing.slice(-2) === sole.thing.slice(-2) &&
      (one.thing.endsWith(sole.thing) || sole.thing.endsWith(one.thing)) &&
      one.figure.unit?.dimension === sole.figure.unit?.dimension &&
      Math.abs(baseValue(one.figure) / baseValue(sole.figure) - 1) > ROUNDED,
  );
  return other ? amountClash(sole.thing, sole.figure, other.figure) : null;
}
const ROUNDED = 0.05;

/** Things of which one is counted, with the rating that stands beside. */
function ratedIn(report: Report, sentence: Sentence): Rated[] {
  const words = viewText(report, sentence);
  if (!ANY_COUNT.test(words) || !/\d/u.test(words)) return [];
  return countsIn(words)
    .filter(({ value }) => value === 1)
    .flatMap((one) => {
      const only = ONLY.test(words.slice(Math.max(0, one.start - 8), one.end + 8));
      return ratingOf(words, one.thing, one.start, one.end).map((figure) => ({
        thing: one.thing,
        figure: shiftFigure(figure, sentence.start),
        sentence,
        only,
      }));
    });
}

/** The thing named elsewhere without a number, with a rating. */
function spokenOf(report: Report, { thing }: Rated): Rated[] {
  return report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    const at = words.indexOf(thing);
    if (at < 0 || COUNTED.test(words.slice(at + thing.length))) return [];
    return ratingOf(words, thing, at, at + thing.length).map((figure) => ({
      thing,
      figure: shiftFigure(figure, sentence.start),
      sentence,
      only: false,
    }));
  });
}
const COUNTED = new RegExp(`^\\s?(?:共|:)?(?:${NUMBER})\\s?\\p{Script=Han}`, 'u');

function ratingOf(words: string, thing: string, start: number, end: number): Figure[] {
  const from = words.indexOf(thing, start);
  const to = Math.max(end, from + thing.length);
  const stop = /[。;]/u.exec(words.slice(to))?.index ?? words.length;
  const reach = Math.min(words.length, to + Math.min(REACH, stop));
  if (OTHER.test(words.slice(Math.max(0, start - 12), reach))) return [];
  const figures = scanFigures(words.slice(0, reach)).filter(
    (figure) => isPlainFigure(figure) && figure.unit !== null && RATINGS.test(figure.unit.name),
  );
  const before = figures.find((figure) => figure.end === from);
  const behind = figures.find((figure) => {
    const lead = words.slice(to, figure.start);
    return figure.start >= to && (RATED.test(lead) || BARE.test(lead));
  });
  return [before ?? behind].filter((figure) => figure !== undefined);
}
