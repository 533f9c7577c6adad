import { type Report, type ReportLine, type Span, viewText } from '../../core/index.js';

/** Ends of a paragraph; a line that ends otherwise was broken. */
const ENDED = /[。;:.!?]\s*$/u;
/** A comma at the end of a line: the sentence goes on. */
const GOES_ON = /[,、]\s*$/u;

/** Cells, and lines with those that go on behind their break. */
export function passagesOf(report: Report): Span[] {
  const passages: Span[] = [];
  let open = false;
  for (const line of report.lines) {
    const last = passages.at(-1);
    if (line.kind === 'row') passages.push(...line.cells);
    else if (open && last && line.kind === 'text') last.end = line.end;
    else passages.push({ start: line.start, end: line.end });
    const words = viewText(report, line);
    open = line.kind === 'text' && !ENDED.test(words) && (isLong(line) || GOES_ON.test(words));
  }
  return passages;
}

/** Cells of a form stand on lines of their own and are short. */
const isLong = ({ start, end }: Span): boolean => end - start >= 24;

/** Lines of prose that a requirement, its value and their verdict may be spread over. */
const LINES = 5;
const LONGEST = 900;
/** A new section, department or item: what stands behind it is held to its own requirements. */
const STARTS_ANEW =
  /^(?:[一二三四五六七八九十]{1,3}、|[(]?\d{1,2}[).、]|\d{1,2}\.\d|[①-⑳]|[QES]\d|#|[-—•*]\s|[^,。;]{0,24}(?:部门|审核条款)\s?[::])/u;

/** Every run of lines of prose up to the next section, item or row: one window for each line that opens one. */
export function windowsOf(report: Report): Span[] {
  const { lines } = report;
  const blocks = new Set(report.clauseBlocks.map(({ start }) => start));
  const startsAnew = (line: ReportLine): boolean =>
    line.kind !== 'text' ||
    blocks.has(line.start) ||
    STARTS_ANEW.test(report.view.text.slice(line.start, line.start + 40));
  return lines.flatMap((line, index) => {
    if (line.kind === 'row') return [];
    let last = line;
    for (const next of lines.slice(index + 1, index + LINES)) {
      if (startsAnew(next) || next.end - line.start > LONGEST) break;
      last = next;
    }
    return last === line ? [] : [{ start: line.start, end: last.end }];
  });
}
