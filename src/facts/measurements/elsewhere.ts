import {
  baseValue,
  type Figure,
  isNearMiss,
  type Limit,
  lastIndexStartingBy,
  type Measurement,
  type Report,
  type Span,
  scanFigures,
  shiftFigure,
  viewText,
} from '../../core/index.js';
import { codesIn, documentsIn } from './codes.js';
import { type ReadLimit, readLimits } from './limits.js';
import { kinship, quantityName } from './names.js';
import { comparable, type Reading, readReadings } from './values.js';
import { withinClaims } from './within-claims.js';
import { ADMITTED, BLAMELESS, MEASURED_SHARE, OBJECTIVE } from './words.js';

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

interface Requirement {
  limit: ReadLimit;
  /** The words since the requirement before it. */
  subject: string;
  codes: readonly string[];
  /** Documents named in its sentence. */
  documents: readonly string[];
  name: string;
  /** What words of requirement stand with. */
  worded: boolean;
}

const SENTENCE = /[^。\n]*?(?:。|\n|$|\.(?=\s))/gu;
const REQUIRED =
  /要求|规定|标准|限值|允许|应|须|工艺|规程|规范|控制|不得|设定|范围|指导书|说明书|协议|执行|required?|requirement|specif|limit|allows?|shall|must|permit|instruction|control plan|\b(?:is|are) (?:kept|held|stored|maintained|set|run|operated)/iu;

/** Requirements in the running text, in reading order. */
function requirementsOf(report: Report): Requirement[] {
  const places = report.lines.flatMap((line) => (line.kind === 'row' ? line.cells : [line]));
  return places.flatMap((place) => {
    const content = viewText(report, place);
    if (!/\d/u.test(content) || !(REQUIRED.test(content) || RANGE_OF_CODE.test(content))) return [];
    return [...content.matchAll(SENTENCE)].flatMap((sentence) =>
      requirementsIn(sentence[0], place.start + sentence.index),
    );
  });
}

const RANGE_OF_CODE = /\d (?:at|:) [-+−]?\d|\d\s?[:]\s?[-+−]?\d/u;

function requirementsIn(sentence: string, at: number): Requirement[] {
  if (!/\d/u.test(sentence)) return [];
  const documents = documentsIn(sentence);
  let end = 0;
  let codes: readonly string[] = [];
  return readLimits(sentence).flatMap((limit) => {
    const subject = sentence.slice(end, limit.start);
    end = limit.end;
    const own = codesIn(subject);
    codes = own.length > 0 ? own : codes;
    if (limit.deviation || (limit.low === null && limit.high === null)) return [];
    const worded = REQUIRED.test(sentence.slice(0, limit.end + 12));
    if (!worded && codes.length === 0) return [];
    return [
      {
        limit: { ...limit, start: at + limit.start, end: at + limit.end },
        subject,
        codes,
        documents,
        name: quantityName(sentence, limit),
        worded,
      },
    ];
  });
}

interface Told {
  readings: TellingOf[];
  /** Where the values begin. */
  start: number;
  documents: readonly string[];
}

interface TellingOf {
  values: Figure[];
  reading: Reading;
  /** The words before it, from the beginning of its line or the last requirement in it. */
  lead: string;
  codes: readonly string[];
  name: string;
}

const REACH = 320;
const LEAD = 280;
const LIST_LINES = 12;
/** `chamber 3: -18.9, -16.2, -18.4`, `一号烘房：58、61、63`. */
const LIST_LINE =
  /^\s*[^:。\n]{1,24}:\s?[-−+]?\d[\d.]*[^。:\n]{0,4}(?:[、,;/]\s?[-−+]?\d[\d.]*[^。:\n\d]{0,6}){1,30}$/u;

/** The readings that a claim speaks of: those of its own line before it, or of the list of lines right above it. */
function toldBefore(report: Report, claim: Span): Told | null {
  const { lines } = report;
  const index = lastIndexStartingBy(lines, claim.start);
  const line = lines[index];
  if (!line || claim.start >= line.end) return null;
  const cell = line.kind === 'row' ? line.cells.find(({ end }) => claim.start < end) : line;
  const start = Math.max(cell?.start ?? line.start, claim.start - REACH);
  const tail = report.view.text.slice(claim.end, claim.end + 24);
  const own = readingsIn(report, { start, end: claim.start });
  let first = index;
  while (
    own.length === 0 &&
    first > 0 &&
    index - first < LIST_LINES &&
    lines[first - 1]?.kind === 'text' &&
    LIST_LINE.test(viewText(report, lines[first - 1] ?? line).trimEnd())
  )
    first -= 1;
  const listed = lines.slice(first, index);
  const readings = [...listed.flatMap((each) => readingsIn(report, each)), ...own];
  const begin = readings[0]?.reading.start ?? claim.start;
  const words = report.view.text.slice(begin, claim.end) + tail;
  if (readings.length === 0 || ADMITTED.test(words.replace(BLAMELESS, '').replace(OWN_WORDS, '')))
    return null;
  return {
    readings,
    start: begin,
    documents: documentsIn(report.view.text.slice(claim.start, claim.end + 8)),
  };
}

/** The claim's own words, which deny what they name. */
const OWN_WORDS =
  /(?:未|没有|无一|均不)(?:超出|超过|越出|偏离|突破|超)|\b(?:none|no)\b[^.;\n]{0,60}\b(?:outside|out of|exceeded|left)\b|no alarm or deviation[^.;\n]{0,40}/giu;

/** Values read, the ends of ranges among them; what words require is no value. */
function readingsIn(report: Report, place: Span): TellingOf[] {
  const content = viewText(report, place);
  if (!/\d/u.test(content) || OBJECTIVE.test(content.replace(/各项指标/gu, ''))) return [];
  const limits = readLimits(content);
  const ranges = scanFigures(content).flatMap((figure) => rangeRead(content, figure) ?? []);
  const bounds = limits.filter(
    (limit) => !ranges.some(({ start, end }) => start < limit.end && limit.start < end),
  );
  const plain = readReadings(content, limits);
  const lineStart = report.lines[lastIndexStartingBy(report.lines, place.start)]?.start ?? place.start;
  return [...plain, ...ranges]
    .filter(
      ({ start, end }) =>
        content[end] !== ':' && !bounds.some((bound) => start < bound.end && bound.start < end),
    )
    .sort((a, b) => a.start - b.start)
    .map((reading) => {
      const at = place.start + reading.head;
      const required = bounds.findLast(({ end }) => end <= reading.head);
      const from = required ? place.start + required.end : lineStart;
      const lead = report.view.text.slice(Math.max(from, at - LEAD), at);
      return {
        values: reading.values.map((value) => shiftFigure(value, place.start)),
        reading: { ...reading, start: place.start + reading.start, end: place.start + reading.end },
        lead,
        codes: codesIn(lead),
        name: quantityName(content, reading),
      };
    });
}

const READ =
  /记录|读数|化验|实测|曲线|显示|巡检|点检|检测|抽|查|监测|recorded|readings?|log|measured|shows?/iu;

/** `化验记录pH 4.0~4.9`: a range that was read, not required. */
function rangeRead(content: string, figure: Figure): Reading | null {
  if (figure.upper === null || figure.upper <= figure.value || figure.comparison !== null) return null;
  const lead = content.slice(0, figure.start).split(/[。;]/u).at(-1) ?? '';
  if (!READ.test(lead) || REQUIRED_NEAR.test(lead)) return null;
  const { start, end, unit } = figure;
  const values = [figure.value, figure.upper].map((value) => ({ ...figure, value, upper: null }));
  return { values, start, end, unit, head: start };
}

const REQUIRED_NEAR = /要求|规定|标准|限值|允许|应为?|须|不得|设定|required?|specif|limit|allow|must|shall/iu;

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
  if (coded.length > 0) return { requirements: nearestOf(coded), known: true };
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
  if (housed.length > 0) return { requirements: nearestOf(housed), known: true };
  return near.length > 0 ? { requirements: near, known: false } : null;
}

/** Where several sentences set it, the last one before the values does. */
const nearestOf = (requirements: readonly Requirement[]): readonly Requirement[] => requirements;

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
