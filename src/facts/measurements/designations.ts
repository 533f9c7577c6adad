import {
  bareFigure,
  type Limit,
  type Measurement,
  type Report,
  type Unit,
  viewText,
} from '../../core/index.js';
import { keptBehind } from './derived.js';

/**
 * The sizes in a designation with those that were measured and called the same: `接地扁钢规格BG-40×5`, `实测接地扁钢宽30mm、厚4mm，与图样
 * 一致`. What is measured names the thing that the designation stands with.
 */

const DESIGNATION =
  /(?<thing>\p{Script=Han}{2,8}?)(?:的)?(?:规格(?:型号)?|型号|选用|采用|为|:)\s?(?:[A-Z]{2,5}-|[φΦ∅])?(?<first>\d{1,4})\s?[×xX*]\s?(?<second>\d{1,4}(?:\.\d)?)(?!\s?[×xX*]\d)/gu;
const MEASURED =
  /(?:实测|测量|测得|量得)(?<thing>\p{Script=Han}{0,8}?)(?:宽度?|外径|边长|直径)(?:为|是|:)?(?<first>\d{1,4}(?:\.\d{1,2})?)\s?mm(?:[、,和](?:厚度?|壁厚)(?:为|是|:)?(?<second>\d{1,3}(?:\.\d{1,2})?)\s?mm)?/gu;
const KEPT = /(?:与|和)?[^,。;]{0,10}(?:一致|相符)|(?:符合|满足)[^,。;]{0,10}|判定?合格/u;
const ADMITTED = /不一致|不符|不合格|偏差超|返工|退货|让步/u;
const REACH = 40;
const MILLIMETRES: Unit = { name: 'mm', dimension: 'length', factor: 0.001 };
/** No tolerance of trade is as wide. */
const TOLERANCE = 0.1;

interface Sized {
  start: number;
  end: number;
  raw: string;
  thing: string;
  sizes: number[];
}

export function readDesignations(report: Report): Measurement[] {
  const { text } = report.view;
  const told = [...text.matchAll(DESIGNATION)].map(sized);
  if (told.length === 0) return [];
  return report.lines.flatMap((line) => {
    const content = viewText(report, line);
    return [...content.matchAll(MEASURED)].flatMap((match): Measurement[] => {
      const found = sized(match);
      const own = told.filter(({ thing, end }) => isSame(thing, found.thing, line.start + found.start - end));
      const claim = keptBehind(content, found.end, KEPT, ADMITTED, REACH);
      const [one] = own;
      if (!one || !claim || new Set(own.map(({ sizes }) => sizes.join('×'))).size > 1) return [];
      return found.sizes
        .flatMap((size, index): Measurement[] => {
          const nominal = one.sizes[index];
          const written = index === 0 ? match.groups?.first : match.groups?.second;
          if (
            nominal === undefined ||
            written === undefined ||
            Math.abs(size - nominal) <= nominal * TOLERANCE
          )
            return [];
          const start = line.start + found.start + match[0].lastIndexOf(written);
          return [
            {
              start: one.start,
              end: line.start + found.end,
              values: [{ ...bareFigure(written, start), unit: MILLIMETRES }],
              limit: limitOf(one, nominal),
              claim: { start: line.start + claim.start, end: line.start + claim.end },
              apart: true,
            },
          ];
        })
        .slice(0, 1);
    });
  });
}

function sized(match: RegExpMatchArray): Sized {
  const { thing = '', first = '', second } = match.groups ?? {};
  const start = match.index ?? 0;
  const sizes = [first, ...(second === undefined ? [] : [second])].map(Number);
  return { start, end: start + match[0].length, raw: match[0], thing, sizes };
}

/** Named alike; what names nothing is of the designation right before it. */
const isSame = (thing: string, measured: string, gap: number): boolean =>
  measured.length >= 2 ? thing.endsWith(measured) || measured.endsWith(thing) : gap >= 0 && gap < NEAR;
const NEAR = 40;

const limitOf = ({ start, end, raw }: Sized, nominal: number): Limit => ({
  start,
  end,
  raw,
  unit: MILLIMETRES,
  low: { value: Number((nominal * (1 - TOLERANCE) * MILLIMETRES.factor).toPrecision(12)), strict: false },
  high: { value: Number((nominal * (1 + TOLERANCE) * MILLIMETRES.factor).toPrecision(12)), strict: false },
});
