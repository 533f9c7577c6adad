import { makeVisible, type Span } from '../core/index.js';

type Columns = (text: string) => number;

/** One character as the reader sees it, with the offsets it stands for in its line. */
export interface Cell extends Span {
  visible: string;
  columns: number;
}

const ELLIPSIS = '…';
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const isLowSurrogate = (text: string, at: number): boolean => /^[\udc00-\udfff]/u.test(text.charAt(at));
/** Moves an offset out of the middle of a surrogate pair, to the left. */
const whole = (text: string, at: number): number =>
  isLowSurrogate(text, at) && /[\ud800-\udbff]/u.test(text.charAt(at - 1)) ? at - 1 : at;

function cellsOf(line: string, { start, end }: Span, columns: Columns): Cell[] {
  const from = whole(line, start);
  return [...graphemes.segment(line.slice(from, whole(line, end)))].map(({ segment, index }) => {
    const visible = makeVisible(segment);
    return { start: from + index, end: from + index + segment.length, visible, columns: columns(visible) };
  });
}

const columnsIn = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.columns, 0);

/** As many cells from the front as fit. */
function take(cells: readonly Cell[], room: number): Cell[] {
  let used = 0;
  const end = cells.findIndex((cell) => {
    used += cell.columns;
    return used > room;
  });
  return end < 0 ? [...cells] : cells.slice(0, end);
}
const takeLast = (cells: readonly Cell[], room: number): Cell[] => take([...cells].reverse(), room).reverse();

/** How many UTF-16 units are looked at for each display column; more are combining marks beyond reason. */
const UNITS_PER_COLUMN = 2;

/** Cells of the passage itself, its middle left out where it is wider than the room. */
function coreCells(line: string, core: Span, room: number, columns: Columns): Cell[] {
  const reach = room * UNITS_PER_COLUMN;
  if (core.end - core.start <= reach) {
    const cells = cellsOf(line, core, columns);
    if (columnsIn(cells) <= room) return cells;
  }
  const dots = columns(ELLIPSIS);
  const headRoom = Math.ceil((room - dots) * 0.6);
  const head = take(
    cellsOf(line, { start: core.start, end: Math.min(core.end, core.start + reach) }, columns),
    headRoom,
  );
  const headEnd = head.at(-1)?.end ?? core.start;
  const tailFrom = Math.max(headEnd, core.end - reach);
  const tail = takeLast(
    cellsOf(line, { start: tailFrom, end: core.end }, columns),
    room - dots - columnsIn(head),
  );
  const gap = { start: headEnd, end: tail[0]?.start ?? core.end, visible: ELLIPSIS, columns: dots };
  return [...head, gap, ...tail];
}

/**
 * The part of a line around a passage that fits into `room` display columns, with `…` where something was left out.
 * The passage keeps its whole width where it fits; what is left goes to the words before and after it.
 */
export function excerpt(line: string, passage: Span, room: number, columns: Columns): Cell[] {
  const start = Math.min(Math.max(0, passage.start), line.length);
  const core = { start, end: Math.min(Math.max(start, passage.end), line.length) };
  const dots = columns(ELLIPSIS);
  const middle = coreCells(line, core, Math.max(dots + 2, room - 2 * dots), columns);
  const spare = Math.max(0, room - columnsIn(middle));
  const reach = room * UNITS_PER_COLUMN;
  const first = Math.max(0, core.start - reach);
  const last = Math.min(line.length, core.end + reach);
  const before = cellsOf(line, { start: first, end: core.start }, columns);
  const after = cellsOf(line, { start: core.end, end: last }, columns);
  const fits = first === 0 && last === line.length && columnsIn(before) + columnsIn(after) <= spare;
  if (fits) return [...before, ...middle, ...after];
  return shorten(before, middle, after, { spare, dots, cutBefore: first > 0, cutAfter: last < line.length });
}

interface Cut {
  spare: number;
  dots: number;
  /** The line goes on before or after the cells at hand. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** Shares the spare columns between both sides, at most half to the left unless the right needs less. */
function shorten(
  before: Cell[],
  middle: Cell[],
  after: Cell[],
  { spare, dots, cutBefore, cutAfter }: Cut,
): Cell[] {
  const half = Math.floor(spare / 2);
  const wishAfter = columnsIn(after) + (cutAfter ? dots : 0);
  const roomBefore = Math.max(half, spare - wishAfter);
  const left = side(before, roomBefore, dots, cutBefore, takeLast);
  const right = side(after, spare - columnsIn(left.cells) - (left.cut ? dots : 0), dots, cutAfter, take);
  const mark = (at: number): Cell => ({ start: at, end: at, visible: ELLIPSIS, columns: dots });
  return [
    ...(left.cut ? [mark(left.cells[0]?.start ?? middle[0]?.start ?? 0)] : []),
    ...left.cells,
    ...middle,
    ...right.cells,
    ...(right.cut ? [mark(right.cells.at(-1)?.end ?? middle.at(-1)?.end ?? 0)] : []),
  ];
}

function side(
  cells: readonly Cell[],
  room: number,
  dots: number,
  goesOn: boolean,
  taking: (cells: readonly Cell[], room: number) => Cell[],
): { cells: Cell[]; cut: boolean } {
  if (!goesOn && columnsIn(cells) <= room) return { cells: [...cells], cut: false };
  return { cells: taking(cells, Math.max(0, room - dots)), cut: true };
}

/** Where a passage stands among the cells, in display columns; at least one column wide. */
export function columnsOfMark(cells: readonly Cell[], mark: Span): { before: number; length: number } {
  const first = cells.findIndex((cell) => cell.end > mark.start && cell.end > cell.start);
  const lead = first < 0 ? cells.filter((cell) => cell.end <= mark.start) : cells.slice(0, first);
  const marked = cells.filter((cell) => cell.start < mark.end && mark.start < cell.end);
  return { before: columnsIn(lead), length: Math.max(1, columnsIn(marked)) };
}
