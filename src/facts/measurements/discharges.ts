import {
  type Figure,
  isNearMiss,
  isPlainFigure,
  type Limit,
  type Measurement,
  type Report,
  type Span,
  scanFigures,
  shiftFigure,
  spanFrom,
  viewText,
} from '../../core/index.js';
import { columnFigures, type NamedValue, SET_APART } from './substance-columns.js';
import { mayName, type Named, substancesIn } from './substances.js';
import { ADMITTED, BLAMELESS } from './words.js';

/**
 * Results of discharges and of noise, each held to the limit of its own name wherever that stands: in a list of
 * limits (`BOD 20 mg/l, copper 0.30 mg/l`, `执行标准昼间65dB(A)、夜间55dB(A)`) on one side, columns or a sentence on the
 * other. Of several limits of one name the loosest is taken.
 */

const LIMIT_WORDS =
  /限值|标准|限制|执行|许可(?:浓度|值)|排放浓度限|功能区|\blimits?\b|\bconsent\b|\bpermit(?:ted)?\b|\bstandard\b/iu;
/** What was found, and inner alarm levels, limit nothing. */
const FOUND =
  /检测(?!标准)|实测|监测(?!标准|要求)|化验|测得|结果|报告|最[大高]值?|预警|内控|进[水口]|measured|result|found|analys|action value|warning|influent|inlet/iu;
const ITEM =
  /^(?:间|值)?\s?(?:为|是|:|of|at)?\s?(?:≤|<|不超过|不大于|up to|max\.? ?)?\s?(?<low>\d+(?:\.\d+)?)(?:\s?(?:to|~|-|–|至|到)\s?(?<high>\d+(?:\.\d+)?))?\s?(?<unit>(?:mg|μg|ug|µg)\/(?:L|l|m³|m3|Nm³|Nm3)|dB(?:\(A\))?|分贝)?/u;

interface NamedLimit {
  row: number;
  limit: Limit;
}

const WITHIN =
  /(?:均|都|全部|各[^,。;\n\d]{0,8}|所有[^,。;\n\d]{0,10}|昼夜)[^,。;\n\d]{0,8}(?:达标|符合|满足|合格(?!率)|低于|未超|没有超|不超|在[^,。;\n]{0,10}(?:限值|标准|范围)[^,。;\n]{0,4}内)[^,。;\n]{0,8}|(?:无|没有)(?:一[项次个])?超标|\b(?:every|all|each|none|no)\b[^.;\n]{0,90}\b(?:inside|within|above|over|exceed(?:s|ed|ing)?|beyond|outside|met|meet|compl(?:y|ied))\b[^.;\n]{0,24}\b(?:consent|permit|limits?|standard)/giu;
const REACH = 700;

/** Results outside their own limits that the report calls within them. */
export function readDischarges(report: Report, known: ReadonlySet<number>): Measurement[] {
  const limits = [...limitsIn(report), ...rowLimits(report)];
  if (limits.length === 0) return [];
  const claims = [...report.view.text.matchAll(WITHIN)].map((match) => spanFrom(0, match));
  if (claims.length === 0) return [];
  const values = [...columnValues(report), ...proseValues(report, limits)];
  return values.flatMap(({ row, figure }) => {
    if (known.has(figure.start)) return [];
    const own = limits.filter(
      ({ row: other, limit }) =>
        other === row && (figure.unit === null || limit.unit?.dimension === figure.unit.dimension),
    );
    const loosest = own.sort((a, b) => (b.limit.high?.value ?? 0) - (a.limit.high?.value ?? 0))[0]?.limit;
    if (!loosest || !isOutside(figure, loosest)) return [];
    const claim = claimOf(report, claims, figure);
    return claim
      ? [
          {
            start: Math.min(loosest.start, figure.start),
            end: Math.max(loosest.end, figure.end),
            values: [figure],
            limit: loosest,
            claim,
          },
        ]
      : [];
  });
}

const inUnit = (value: number, figure: Figure, { unit }: Limit): number =>
  value * ((figure.unit ?? unit)?.factor ?? 1);

function isOutside(figure: Figure, limit: Limit): boolean {
  const actual = inUnit(figure.value, figure, limit);
  const [low, high] = [limit.low?.value, limit.high?.value];
  if (high !== undefined && actual > high) return isNearMiss(actual, high);
  return low !== undefined && actual < low && isNearMiss(actual, low);
}

/** Lists of limits: of each line and cell what stands behind words of limits, as far as nothing was found. */
function limitsIn(report: Report): NamedLimit[] {
  return report.lines.flatMap((line) => {
    const content = viewText(report, line);
    if (!/\d/u.test(content) || !LIMIT_WORDS.test(content)) return [];
    const names = substancesIn(content);
    return names.flatMap((name, index): NamedLimit[] => {
      const item = ITEM.exec(content.slice(name.end));
      if (!item || !isOfList(content, names, index)) return [];
      const { low = '', high, unit: written = '' } = item.groups ?? {};
      const unit = written === '' ? null : (scanFigures(`1${written}`)[0]?.unit ?? null);
      // Only an acidity has no unit.
      if (unit === null && high === undefined) return [];
      const at = name.end + item[0].search(/\d/u);
      const factor = unit?.factor ?? 1;
      const bound = (raw: string) => ({ value: Number(raw) * factor, strict: false });
      return [
        {
          row: name.row,
          limit: {
            start: line.start + at,
            end: line.start + name.end + item[0].trimEnd().length,
            raw: content.slice(at, name.end + item[0].trimEnd().length),
            unit,
            low: high === undefined ? null : bound(low),
            high: bound(high ?? low),
          },
        },
      ];
    });
  });
}

/** Words of limits stand before the name in its sentence, or in the row of its cell, and none of results between. */
function isOfList(content: string, names: readonly Named[], index: number): boolean {
  const name = names[index];
  if (!name) return false;
  const before = content.slice(0, name.start);
  const clause = before.slice(
    Math.max(0, ...[...before.matchAll(/[。;]|\.\s/gu)].map((mark) => mark.index + 1)),
  );
  const lead = LIMIT_WORDS.exec(clause);
  if (lead) return !FOUND.test(clause.slice(clause.search(LIMIT_WORDS)));
  // `| Discharge consent | BOD 20 mg/l, copper 0.30 mg/l |`: a row of nothing but limits.
  return content.includes('|') && names.length > 1 && !FOUND.test(content) && LIMIT_WORDS.test(before);
}

const LIMIT_ROW =
  /^\s*(?:标准|排放|执行|许可)*(?:限值|标准(?:值|限值)?|限量)|^\s*(?:consent |permit )?(?:limits?|standard)\b/iu;

/** `| 标准限值 | 500 | 45 |`: limits in a row of the table itself. */
const rowLimits = (report: Report): NamedLimit[] =>
  columnFigures(report, (first) => LIMIT_ROW.test(first)).flatMap(({ row, figure }) => {
    const { start, end, raw, unit } = figure;
    const high = { value: figure.value * (unit?.factor ?? 1), strict: false };
    return unit === null ? [] : [{ row, limit: { start, end, raw, unit, low: null, high } }];
  });

const columnValues = (report: Report): NamedValue[] =>
  columnFigures(report, (first) => !SET_APART.test(first));

/** `厂界噪声昼间62.3dB(A)、夜间56.8dB(A)`: figures right behind names, where no limit is told. */
function proseValues(report: Report, limits: readonly NamedLimit[]): NamedValue[] {
  const inLimit = (start: number) => limits.some(({ limit }) => limit.start <= start && start < limit.end);
  const rows = new Set(limits.map(({ row }) => row));
  return report.lines.flatMap((line) => {
    const content = viewText(report, line);
    if (!/\d/u.test(content) || !mayName(content, rows)) return [];
    const names = substancesIn(content);
    if (names.length === 0) return [];
    return scanFigures(content).flatMap((figure): NamedValue[] => {
      const name = names.findLast(({ end }) => end <= figure.start);
      if (!name || figure.unit === null || !isPlainFigure(figure) || inLimit(line.start + figure.start))
        return [];
      const between = content.slice(name.end, figure.start);
      const noise = figure.unit.dimension === 'level';
      if (between.length > (noise ? NOISE_REACH : NAME_REACH) || /[。;(\n]/u.test(between)) return [];
      if (!noise && /\d|[,、]/u.test(between)) return [];
      const lead = content.slice(Math.max(0, name.start - LEAD), figure.start);
      const clause = lead.split(/[。;]|\.\s/u).at(-1) ?? '';
      if (SET_APART.test(clause) && !FOUND.test(clause)) return [];
      if (/^\s?[,(]?\s?(?:限值|标准|limit|\()/iu.test(content.slice(figure.end, figure.end + 8))) return [];
      return [{ row: name.row, figure: shiftFigure(figure, line.start) }];
    });
  });
}
const NAME_REACH = 8;
const NOISE_REACH = 24;
const LEAD = 40;

/** The statement behind a value that all are within; null where what stands between admits a miss. */
function claimOf({ view: { text } }: Report, claims: readonly Span[], { start, end }: Figure): Span | null {
  const claim = claims.find(
    (one) => one.start >= end && (one.start - end <= REACH || FAR.test(text.slice(one.start, one.end))),
  );
  if (!claim) return null;
  const between = text.slice(Math.max(0, start - 24), Math.min(claim.start, end + REACH));
  return ADMITTED.test(between.replace(BLAMELESS, '')) ? null : claim;
}
/** Said of analyses of a discharge, the statement may stand in another section. */
const FAR = /consent|permit/iu;
