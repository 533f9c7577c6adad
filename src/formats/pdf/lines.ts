import type { TextItem } from './items.js';
import { closeUpMixed, commonSize, lineText, startsApart } from './spacing.js';

/** Baselines closer than this part of the font height are one line: centred cells, superscripts, mixed fonts. */
const SAME_LINE = 0.4;
/** The same text this close to itself is a bold effect, drawn twice. */
const SAME_PLACE = 0.3;

const isSamePlace = (a: TextItem, b: TextItem): boolean =>
  a.text === b.text && Math.abs(a.x - b.x) < a.size * SAME_PLACE && Math.abs(a.y - b.y) < a.size * SAME_PLACE;

interface Line {
  y: number;
  size: number;
  items: TextItem[];
  byText: Map<string, TextItem[]>;
}

function add(line: Line, item: TextItem): void {
  const same = line.byText.get(item.text) ?? [];
  if (same.some((other) => isSamePlace(other, item))) return;
  line.byText.set(item.text, [...same, item]);
  line.items.push(item);
  line.size = Math.max(line.size, item.size);
}

/** Items that read in one direction, line by line from top to bottom, each line from left to right. */
function group(items: readonly TextItem[]): TextItem[][] {
  const lines: Line[] = [];
  for (const item of [...items].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = lines.at(-1);
    if (last && item.y - last.y <= SAME_LINE * commonSize(last.size, item.size)) {
      add(last, item);
    } else {
      lines.push({ y: item.y, size: item.size, items: [item], byText: new Map([[item.text, [item]]]) });
    }
  }
  return lines.map((line) => line.items.sort((a, b) => a.x - b.x));
}

/** Turns items that read up, down or upside down so that they read from left to right. */
function upright(item: TextItem): TextItem {
  const { x, y, turn } = item;
  const [left, down] = [
    [x, y],
    [y, -x],
    [-x, -y],
    [-y, x],
  ][turn] ?? [x, y];
  return { ...item, x: left ?? x, y: down ?? y, turn: 0 };
}

/**
 * The lines of a page as they are looked at, cells of a table row parted by tabs. Text that stands sideways comes
 * after the upright text.
 */
export function pageLines(items: readonly TextItem[]): string[] {
  const lines = [0, 1, 2, 3].flatMap((turn) => {
    const rows = group(items.filter((item) => item.turn === turn).map(upright));
    const starts = startsApart(rows);
    return rows.map((row) => lineText(row, starts));
  });
  return closeUpMixed(lines.filter((line) => line !== ''));
}
