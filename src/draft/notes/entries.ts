import { clauseNumbersRelated } from '../../core/index.js';
import { holdsFigure, isLabelledHeader, looksLikeHeader, namesDay } from './header.js';
import type { PlacedLine } from './layout.js';

/** How far the lines above a file's notes may reach. */
const HEADER_LINES = 8;
/** Signs of evidence: an introduction only names things. */
const MARKED =
  /(?:→|->|—>|=>)|\bNC\b|不符合|√|×|[没未不]变|变化|跟[^,，。]{1,6}一样|问[了过]|抽(?:了|查)?[ ]?\d|[答说讲]不[出上清全]|不知道|没(?:见|人|有人)|\basked\b|\bcould(?:n't| not) (?:say|tell|name)\b/iu;

/** A line with what it is to the notes: their header, an empty heading, or evidence. */
export interface Entry {
  placed: PlacedLine;
  header: boolean;
  /** A clause heading with nothing below it: that there is nothing is what the notes say of the clause. */
  empty?: boolean;
}

/** Above headings: a first line that names a day, and the lines right under it that hold no figure. */
function belongsToTitle({ line }: PlacedLine, index: number): boolean {
  if (index === 0) return namesDay(line.body);
  return !line.afterBlank && !holdsFigure(line.body);
}

/** Splits off the lines above the notes: everything that names the audit, up to the first sign of a note. */
export function withHeader(lines: readonly PlacedLine[]): Entry[] {
  const structured = lines.some(({ head }) => head !== null);
  let open = true;
  return lines.map((placed, i) => {
    const { line } = placed;
    const titled = line.level > 0 && placed.head === null && i === 0;
    if (placed.introduces || titled) {
      open &&= titled;
      return { placed, header: true };
    }
    if (placed.head || placed.resets || i >= HEADER_LINES) open = false;
    const labelled = isLabelledHeader(line.body) && placed.head === null;
    const introduction =
      open &&
      (looksLikeHeader(line.body) ||
        (structured && !line.bullet && line.item === null && belongsToTitle(placed, i)));
    const header = (labelled || introduction) && !MARKED.test(line.body);
    open &&= header;
    return { placed, header };
  });
}

const isEmptyHeading = ({ placed }: Entry, next: Entry | undefined): boolean => {
  const { head, content } = placed;
  if (!head || content !== '') return false;
  if (!next) return true;
  const own = head.refs[0]?.number ?? '';
  // `8.5` below `8.5.1` is a date as often as a heading.
  const below = next.placed.head?.refs.some(({ number }) => clauseNumbersRelated(number, own)) ?? false;
  // A dash says so; a bare heading above a department may belong to it.
  const dashed = /[-–—/]$/u.test(placed.line.body);
  return (next.placed.head !== null && !next.placed.resets && !below) || (dashed && next.placed.resets);
};

/** Marks headings without notes. Where most are, the file is a form that was filled in in places. */
export function withEmptyHeadings(entries: readonly Entry[]): Entry[] {
  const empty = entries.map((entry, i) => isEmptyHeading(entry, entries[i + 1]));
  const headings = entries.filter(({ placed }) => placed.head).length;
  const few = empty.filter(Boolean).length * 2 <= headings;
  return entries.map((entry, i) => (few && empty[i] ? { ...entry, header: false, empty: true } : entry));
}
