import type { SourceLine } from './source-lines.js';

const PAGE_NUMBER =
  /^\s*(?:第\s?\d{1,4}\s?页(?:[\s,，/]{0,3}共\s?\d{1,4}\s?页)?|共\s?\d{1,4}\s?页[\s,，]{0,3}第\s?\d{1,4}\s?页|page\s\d{1,4}(?:\s(?:of|\/)\s\d{1,4})?|[-–—]\s?\d{1,4}\s?[-–—]|\d{1,4}\s?\/\s?\d{1,4})\s*$/iu;
/** A footer that names the firm beside the number: `某认证公司    第 3 页 共 6 页`. It goes where it recurs. */
const NUMBERED_FOOTER =
  /^.{2,60}\s(?:第\s?\d{1,4}\s?页(?:[\s,，/]{0,3}共\s?\d{1,4}\s?页)?|page\s\d{1,4}\s(?:of|\/)\s\d{1,4})\s*$/iu;
/** Lines of a running header or footer stand at most this many lines from the page number. */
const REACH = 3;

const shapeOf = (line: SourceLine): string => line.text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim();

/**
 * Indexes of lines that belong to the page and not to the report: page numbers, and headers and footers that
 * recur beside them. A line that stands beside one page number only is kept.
 */
export function findPageFurniture(lines: readonly SourceLine[], pageStarts: readonly number[]): Set<number> {
  const furniture = new Set<number>();
  const anchors: number[] = [];
  lines.forEach((line, index) => {
    if (PAGE_NUMBER.test(line.text)) {
      furniture.add(index);
      anchors.push(index);
    } else if (NUMBERED_FOOTER.test(line.text)) anchors.push(index);
  });
  const starts = new Set(pageStarts);
  lines.forEach((line, index) => {
    if (starts.has(line.start)) anchors.push(index);
  });
  const seenAt = new Map<string, Set<number>>();
  for (const anchor of anchors) {
    for (const index of neighbours(lines, anchor)) {
      const shape = shapeOf(lines[index] as SourceLine);
      if (shape.length > 80) continue;
      const places = seenAt.get(shape) ?? new Set<number>();
      seenAt.set(shape, places.add(index));
    }
  }
  for (const places of seenAt.values())
    if (places.size >= 2) for (const index of places) furniture.add(index);
  return furniture;
}

/** The nearest non-blank lines around an index, nearest first, the line itself included. */
function neighbours(lines: readonly SourceLine[], anchor: number): number[] {
  const found: number[] = [];
  for (const step of [-1, 1]) {
    let left = REACH;
    for (let index = anchor; index >= 0 && index < lines.length && left > 0; index += step) {
      if (lines[index]?.blank) continue;
      if (!found.includes(index)) found.push(index);
      left--;
    }
  }
  return found;
}
