import {
  type Figure,
  lastIndexStartingBy,
  type Report,
  type Span,
  scanFigures,
  shiftFigure,
  spansOverlap,
  viewText,
} from '../../core/index.js';
import { codesIn, documentsIn } from './codes.js';
import { readLimits } from './limits.js';
import { quantityName } from './names.js';
import { type Reading, readReadings } from './values.js';
import { ADMITTED, BLAMELESS, OBJECTIVE } from './words.js';

/** The values that a claim speaks of. */

export interface Told {
  readings: TellingOf[];
  /** Where the values begin. */
  start: number;
  documents: readonly string[];
}

export interface TellingOf {
  values: Figure[];
  reading: Reading;
  /** The words before it, from the beginning of its line or the last requirement in it. */
  lead: string;
  codes: readonly string[];
  name: string;
}

/** `within the limits of WP-11`. */
const DOCUMENT_BEHIND = 24;
const REACH = 320;
const LEAD = 280;
const LIST_LINES = 12;
/** `chamber 3: -18.9, -16.2, -18.4`, `一号烘房：58、61、63`. */
const LIST_LINE =
  /^\s*[^:。\n]{1,24}:\s?[-−+]?\d[\d.]*[^。:\n]{0,4}(?:[、,;/]\s?[-−+]?\d[\d.]*[^。:\n\d]{0,6}){1,30}$/u;

/** The readings that a claim speaks of: those of its own line before it, or of the list of lines right above it. */
export function toldBefore(report: Report, claim: Span): Told | null {
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
    documents: documentsIn(report.view.text.slice(claim.start, claim.end + DOCUMENT_BEHIND)),
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
  const bounds = limits.filter((limit) => !ranges.some((range) => spansOverlap(range, limit)));
  const plain = readReadings(content, limits);
  const lineStart = report.lines[lastIndexStartingBy(report.lines, place.start)]?.start ?? place.start;
  return [...plain, ...ranges]
    .filter((one) => content[one.end] !== ':' && !bounds.some((bound) => spansOverlap(one, bound)))
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
  const lead =
    content
      .slice(0, figure.start)
      .split(/[。;]|\.\s/u)
      .at(-1) ?? '';
  if (!READ.test(lead) || REQUIRED_NEAR.test(lead)) return null;
  const { start, end, unit } = figure;
  const values = [figure.value, figure.upper].map((value) => ({ ...figure, value, upper: null }));
  return { values, start, end, unit, head: start };
}

const REQUIRED_NEAR = /要求|规定|标准|限值|允许|应为?|须|不得|设定|required?|specif|limit|allow|must|shall/iu;
