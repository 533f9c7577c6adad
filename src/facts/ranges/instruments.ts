import {
  type Figure,
  type Report,
  type Sentence,
  type Span,
  scanFigures,
  shiftFigure,
  viewText,
} from '../../core/index.js';
import { codesIn } from '../validities/words.js';

/** An instrument with the range that it measures. */
export interface Ranged {
  /** The instrument with its range, for the quote. */
  place: Span;
  /** Which sentence tells it; -1 where a table does. */
  sentence: number;
  figure: Figure;
  /** Its code, its name where it has none, or what the codes of its series begin with. */
  name: string;
  isSeries: boolean;
}

const WORD =
  '(?:量程(?:范围)?|测量范围|测温范围|测压范围|测力范围|测量上限|称量范围|最大称量|最大秤量|最大量程|刻度范围|满量程|量限)';
const RANGE = new RegExp(
  `${WORD}\\s?(?:为|是|:)?\\s?$|\\b(?:(?:measuring|measurement) range|measures up to|scale|full scale|capacity|(?<=[,(]\\s?|with a |whose |its )range)(?: (?:is|of|from|runs from|goes up to|up to)){0,2}\\s?:?\\s?$`,
  'iu',
);
const RANGE_REACH = 28;
/** The name of an instrument right before its range. */
const NAME =
  /(?<name>\p{Script=Han}{1,8}(?:表|计|仪|秤|天平|尺|规|传感器|探头))\s?[(,]?$|\b(?<name_en>(?:[a-z-]+ ){0,2}(?:gauge|meter|thermometer|scales?|balance|caliper|micrometer|sensor|probe|manometer|tester|load cell))[, (]{0,2}(?:with a |has a )?$/iu;
const NAME_REACH = 40;
const CUE = /量程|范围|称量|秤量|量限|上限|range|scale|capacity|up to/iu;

export const readRanged = (report: Report): Ranged[] => [
  ...report.sentences.flatMap((sentence, index) => inSentence(report, sentence, index)),
  ...inColumns(report),
];

function inSentence(report: Report, sentence: Sentence, index: number): Ranged[] {
  const content = viewText(report, sentence);
  if (!CUE.test(content)) return [];
  // In a row of a table the instrument stands in a cell before.
  const lineStart = report.lines[sentence.line]?.start ?? sentence.start;
  return scanFigures(content).flatMap((figure): Ranged[] => {
    const cue = RANGE.exec(content.slice(Math.max(0, figure.start - RANGE_REACH), figure.start));
    if (!cue || !isRange(figure)) return [];
    const end = sentence.start + figure.start - cue[0].length;
    const before = report.view.text.slice(Math.max(lineStart, end - NAME_REACH), end);
    const named = nameIn(before);
    if (named === null) return [];
    const { name } = named;
    const start = end - before.length + before.lastIndexOf(name);
    return [{ place: { start, end: sentence.start + figure.end }, sentence: index, figure, ...named }];
  });
}

const isRange = ({ unit }: Figure): boolean => unit !== null && unit.dimension !== 'ratio';

/** `WJ系列温度记录仪`, `all TL series loggers`: those whose codes begin so. */
const SERIES = /(?<![A-Za-z])(?<behind>[A-Z]{2,5})-?\s?(?:系列|series\b)|\bseries (?<before>[A-Z]{2,5})\b/u;

/** What is longer than a tape is measured in pieces. */
const TAPE = /卷尺|皮尺|钢直?尺|测绳|\btapes?\b/iu;

function nameIn(before: string): Pick<Ranged, 'name' | 'isSeries'> | null {
  if (TAPE.test(before)) return null;
  const groups = NAME.exec(before)?.groups;
  const series = SERIES.exec(before)?.groups;
  const code = codesIn(before).at(-1);
  const prefix = series?.behind ?? series?.before;
  if (code === undefined && prefix !== undefined) return { name: prefix, isSeries: true };
  const name = code ?? groups?.name ?? groups?.name_en;
  return name === undefined ? null : { name, isSeries: false };
}

const RANGE_HEAD = new RegExp(`^${WORD}|^(?:measuring |measurement )?range|^capacity`, 'iu');

/** `编号 | 名称 | 量程`: rows whose code stands in another column. */
function inColumns(report: Report): Ranged[] {
  return report.tables.flatMap(({ header, rows }) => {
    const column = (header?.cells ?? []).findIndex((cell) => RANGE_HEAD.test(viewText(report, cell).trim()));
    if (column < 0) return [];
    return rows.flatMap(({ cells }): Ranged[] => {
      const cell = cells[column];
      const [figure, ...more] = cell ? scanFigures(viewText(report, cell)) : [];
      const others = cells.filter((_, index) => index !== column);
      const [code, ...codes] = others.flatMap((other) => codesIn(viewText(report, other)).slice(0, 1));
      if (!cell || !figure || more.length > 0 || !isRange(figure)) return [];
      if (code === undefined || codes.length > 0) return [];
      const place = { start: Math.min(cell.start, others[0]?.start ?? cell.start), end: cell.end };
      return [{ place, sentence: -1, figure: shiftFigure(figure, cell.start), name: code, isSeries: false }];
    });
  });
}
