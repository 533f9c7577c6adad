import {
  type Figure,
  noughtAt,
  type ObjectiveScope,
  type Report,
  type Span,
  scanFigures,
  shiftFigure,
} from '../../core/index.js';
import { clauseBlockAt, departmentScope, ORGANISATION } from '../context.js';
import { withoutFraction } from './fractions.js';
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
