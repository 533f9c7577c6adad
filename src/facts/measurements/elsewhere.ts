import {
  baseValue,
  type Figure,
  isNearMiss,
  type Limit,
  type Measurement,
  type Report,
  type Span,
} from '../../core/index.js';
import type { ReadLimit } from './limits.js';
import { kinship } from './names.js';
import { type Requirement, requirementsOf } from './requirements.js';
import { type TellingOf, type Told, toldBefore } from './told.js';
import { comparable, type Reading } from './values.js';
import { withinClaims } from './within-claims.js';
import { MEASURED_SHARE } from './words.js';

/**
 * Values said to lie within a requirement that stands in another sentence, line or section, and is known by what they
 * share: the number of a room (`C1 to C3 … +2 to +8 °C`, `C2 … +9.1 °C`), the document that sets it (`QW-15规定…`,
 * `均符合QW-15`), the place it is of (`冷冻库-18℃及以下`). Of nearby requirements that cannot be told apart a value has
 * to miss all, while the others of its list meet one.
 */
export function readElsewhere(report: Report, known: ReadonlySet<number>): Measurement[] {
  const claims = withinClaims(report);
  if (claims.length === 0) return [];
  const required = requirementsOf(report);
  if (required.length === 0) return [];
  const taken = new Set(known);
  return claims.flatMap((claim) => {
    const told = toldBefore(report, claim);
    if (told === null) return [];
    const fresh = told.readings.filter(({ values }) => !values.some(({ start }) => taken.has(start)));
    const found = fresh.flatMap((reading) => judged(report, reading, told, claim, required, fresh));
    for (const { values } of found) for (const { start } of values) taken.add(start);
    return found;
  });
}

interface Tie {
  requirements: readonly Requirement[];
  /** They are known by a number, a document or a place; else only by standing near. */
  known: boolean;
}

const OF_SUBSTANCES: ReadonlySet<string> = new Set(['concentration', 'air-concentration', 'content']);
const NEAR = 700;
/** Rooms in which goods are kept are held to one requirement in all sections. */
const ROOM = /\p{Script=Han}{1,4}(?:库|仓|窖|柜|间|室|房)/gu;
const COMMON_ROOMS =
  /^(?:仓库|库房|车间|房间|各库|现场室|化验室|实验室|办公室|同期间|期间|时间|区间|夜间|中间|其间|检验室|车间室)$/u;

function tieOf(
  { reading, lead, codes, name }: TellingOf,
  told: Told,
  all: readonly Requirement[],
): Tie | null {
  const fitting = all.filter(
    (one) =>
      one.limit.end <= reading.start &&
      comparableTo(reading, one.limit) &&
      kinship(name, one.name) !== 'other' &&
      !isRate(one, lead),
  );
  const near = fitting.filter(({ limit }) => told.start - limit.end <= NEAR);
  // Every substance has a requirement of its own.
  if (OF_SUBSTANCES.has(reading.unit?.dimension ?? '')) {
    const own = near.filter((one) => kinship(name, one.name) === 'same');
    return own.length > 0 ? { requirements: own, known: true } : null;
  }
  const coded = fitting.filter(({ codes: own }) => own.some((code) => codes.includes(code)));
  if (coded.length > 0) return { requirements: coded, known: true };
  const documented = fitting.filter(({ documents }) => documents.some((one) => told.documents.includes(one)));
  const pool = documented.length > 0 ? documented : near;
  const thing = sameThing(pool, lead, documented.length > 0);
  if (thing.length > 0) return { requirements: thing, known: true };
  if (documented.length > 0) return { requirements: documented, known: true };
  const rooms = [...lead.matchAll(ROOM)]
    .map(([room]) => room.slice(-3))
    .filter((room) => !COMMON_ROOMS.test(room));
  const housed = fitting.filter(
    ({ subject, worded }) => worded && rooms.some((room) => room.length > 1 && subject.includes(room)),
  );
  if (housed.length > 0) return { requirements: housed, known: true };
  return near.length > 0 ? { requirements: near, known: false } : null;
}

/** Bare values are taken in the unit of the requirement where decimals or a list make them readings. */
const comparableTo = (reading: Reading, limit: ReadLimit): boolean =>
  comparable(reading, limit) || (reading.unit === null && reading.values.length > 2);

const isRate = ({ limit, subject }: Requirement, lead: string): boolean =>
  limit.unit?.dimension === 'ratio' && !MEASURED_SHARE.test(subject + lead);

/** Requirements whose own words come again before the values, longer than those of the others. */
function sameThing(pool: readonly Requirement[], lead: string, sure: boolean): readonly Requirement[] {
  const shared = pool.map(({ subject }) => longestShared(subject, lead));
  const most = Math.max(0, ...shared);
  if (most < (sure ? 2 : 4)) return [];
  return pool.filter((_, index) => shared[index] === most);
}

const GENERIC =
  /作业指导书|指导书|工艺卡|规定|要求|温度|压力|时间|记录|不得|不低于|不高于|不超过|控制|标准|应|为|的|在|[A-Z]{2,5}-\d+|\d/gu;

function longestShared(subject: string, lead: string): number {
  let best = 0;
  for (const piece of subject
    .split(/[,。;:、()\s]/u)
    .flatMap((words) => words.replace(GENERIC, ' ').split(' ')))
    for (let from = 0; from < piece.length; from += 1)
      while (from + best < piece.length && lead.includes(piece.slice(from, from + best + 1))) best += 1;
  return best;
}

const inUnit = (value: Figure, { unit }: Limit): number =>
  unit === null ? value.value : baseValue({ value: value.value, unit: value.unit ?? unit });

function within(value: Figure, limit: Limit): boolean {
  const actual = inUnit(value, limit);
  const { low, high } = limit;
  if (low && (low.strict ? actual <= low.value : actual < low.value)) return false;
  return !(high && (high.strict ? actual >= high.value : actual > high.value));
}

/** The ends of its requirements that a value comes nearest to. */
const distance = (value: Figure, limit: Limit): number =>
  Math.min(
    ...[limit.low, limit.high].flatMap((end) => (end ? [Math.abs(inUnit(value, limit) - end.value)] : [])),
  );

function judged(
  report: Report,
  telling: TellingOf,
  told: Told,
  claim: Span,
  all: readonly Requirement[],
  fresh: readonly TellingOf[],
): Measurement[] {
  const tie = tieOf(telling, told, all);
  if (!tie) return [];
  const limits = tie.requirements.map(({ limit }) => limit);
  const fits = (value: Figure) => limits.some((limit) => within(value, limit));
  const outside = telling.values.filter((value) => !fits(value));
  if (outside.length === 0) return [];
  // Others of the same list, or of the lists beside it, that do meet a requirement show that it is theirs.
  const beside = fresh.filter(({ reading }) => reading.unit?.name === telling.reading.unit?.name);
  const others = beside.flatMap(({ values }) => values).filter((value) => !outside.includes(value));
  const shown = others.length > 0 && others.filter(fits).length * 2 > others.length;
  if (!tie.known && !shown) return [];
  return outside.flatMap((value) => {
    const [limit = limits[0]] = [...limits].sort((a, b) => distance(value, a) - distance(value, b));
    const { deviation: _deviation, ...bounds } = limit as ReadLimit;
    // What lies so far off is of something else.
    if (![bounds.low, bounds.high].some((end) => end && isNearMiss(inUnit(value, bounds), end.value)))
      return [];
    const raw = report.view.text.slice(value.start, value.end);
    return [{ start: bounds.start, end: claim.end, values: [{ ...value, raw }], limit: bounds, claim }];
  });
}
