import {
  type Figure,
  noughtAt,
  type ObjectiveScope,
  type Report,
  type Span,
  scanFigures,
  shiftFigure,
  spanOf,
} from '../../core/index.js';
import { clauseBlockAt, departmentScope, ORGANISATION } from '../context.js';
import type { Mention } from './mentions.js';

export interface CellMention extends Mention {
  admitted: boolean;
  /** Year of the heading of its column, else of the line above the table; null where neither names one. */
  year: number | null;
}

/** What tables of objectives say; the same for standing, turned and flattened ones. */
export interface TableReading {
  mentions: CellMention[];
  /** Verdict cells that say a row was met, with the name of its objective. */
  claims: Array<Span & { name: string; scope: ObjectiveScope }>;
}

/** What a verdict cell says of a row that was met. */
export const MET =
  /^(?:已|按期|顺利|超额|指标|目标)*(?:达成|完成|达标|达到|实现|符合|合格|满足|是|√|✓|☑|绿灯?|Y|yes|met|achieved|reached|fulfilled|on target|target met|pass(?:ed)?|conforms?|green|ok)(?:目标|指标|要求|规定)?[.。]?$/iu;

/** `see section 5`, `详见附表3`. */
const ELSEWHERE = /\b(?:see|refer to)\b|详?见(?:附|第|本|上|下|\d)/iu;
const ZERO = /^(?:为)?(?:零|无|未发生|nil|none|zero)$/iu;

/** Figures of a cell; `零`, `无` and `none` alone in it are noughts. */
export function cellFigures(text: string, cell: Span): Figure[] {
  const content = text.slice(cell.start, cell.end);
  if (ELSEWHERE.test(content)) return [];
  const figures = withoutFraction(content, scanFigures(content)).map((figure) =>
    shiftFigure(figure, cell.start),
  );
  if (figures.length > 0 || !ZERO.test(content.trim())) return figures;
  return [noughtAt(cell, content.trim())];
}

/** `41/41`, `90发/25000发,3.6‰`: the counts that a rate was made from. */
const FRACTION =
  /(?<![\d.])(?<part>\d{1,6})\s?\p{Script=Han}{0,2}\s?\/\s?(?<whole>\d{1,6})\s?\p{Script=Han}{0,2}(?=[\s,;()]|$)/u;
const PERCENT = scanFigures('1%')[0]?.unit ?? null;

/** The rate stands for its counts; where they stand alone they are the rate. */
function withoutFraction(content: string, figures: readonly Figure[]): Figure[] {
  const match = FRACTION.exec(content);
  const { part, whole } = match?.groups ?? {};
  if (!match || Number(part) > Number(whole) || Number(whole) === 0) return [...figures];
  const span = spanOf(match);
  const others = figures.filter(({ start, end }) => end <= span.start || start >= span.end);
  const [first] = figures.filter((figure) => !others.includes(figure));
  if (!first || others.some(({ unit }) => unit?.dimension === 'ratio')) return others;
  const value = Number(((100 * Number(part)) / Number(whole)).toPrecision(10));
  return [...others, { ...first, ...span, raw: match[0], value, decimals: 2, unit: PERCENT, core: span }];
}

/** The department whose block the table stands in, else the whole organisation. */
export const tableScope = (report: Report, offset: number): ObjectiveScope => {
  const block = clauseBlockAt(report, offset);
  return block?.department ? departmentScope(block.department) : ORGANISATION;
};

export const cellMention = (
  cell: Span,
  figure: Figure,
  role: 'target' | 'result',
  name: string,
  scope: ObjectiveScope,
  admitted: boolean,
  year: number | null = null,
): TableReading['mentions'][number] => ({
  start: cell.start,
  end: cell.end,
  name,
  figure,
  role,
  byContext: false,
  metric: true,
  scope,
  direct: false,
  listable: false,
  admitted,
  year,
});
