import type { TextItem } from './items.js';

/** Gaps, in parts of the font height, from which they mean a space or the next column of a table. */
const SPACE_LATIN = 0.15;
/** Office programs set a quarter of an em between Chinese and Latin characters, which is no space. */
const SPACE_MIXED = 0.3;
/** Justified lines open gaps between Chinese characters. */
const SPACE_CHINESE = 0.9;
const NEXT_COLUMN = 1.5;
/** Rows that make a column of a smaller gap. */
const MIN_COLUMN_ROWS = 2;
/** A check box begins an option; the single space before it must not be lost among Chinese characters. */
const SPACE_BEFORE_BOX = 0.15;
const BOX = /^[□☐☑☒■\uf020-\uf0ff]/u;

/** Chinese characters and the signs as wide as they are. */
const WIDE =
  /[\p{Script=Han}\u2460-\u24ff\u25a0-\u25ff\u2610-\u2612\u3000-\u303f\uff01-\uff60\uf020-\uf0ff√]/u;

const isWide = (character: string | undefined): boolean => character !== undefined && WIDE.test(character);

/** How often text that stands apart from what precedes it begins at a place across the page, by whole points. */
type Starts = ReadonlyMap<number, number>;

/** A tall sign beside small print must not change how the print is read. */
const MAX_SIZE_RATIO = 2;

/** The font height that gaps and distances between two neighbours are measured by. */
export const commonSize = (a: number, b: number): number =>
  Math.min(Math.max(a, b), MAX_SIZE_RATIO * Math.min(a, b));

const gapBetween = (before: TextItem, after: TextItem): number =>
  (after.x - before.x - before.width) / Math.max(commonSize(before.size, after.size), 1);

/** Counts where, on the lines of a page, text begins after a gap wide enough for a blank. */
export function startsApart(lines: readonly (readonly TextItem[])[]): Starts {
  const starts = new Map<number, number>();
  for (const line of lines) {
    line.forEach((item, i) => {
      const before = line[i - 1];
      if (!before || gapBetween(before, item) < SPACE_CHINESE) return;
      starts.set(Math.round(item.x), (starts.get(Math.round(item.x)) ?? 0) + 1);
    });
  }
  return starts;
}

/** The margins of two cells are an em or so, no more than a typed blank; but the column begins there in each row. */
const isColumn = (x: number, starts: Starts): boolean =>
  [-1, 0, 1].reduce((sum, by) => sum + (starts.get(Math.round(x) + by) ?? 0), 0) >= MIN_COLUMN_ROWS;

function separator(before: TextItem, after: TextItem, starts: Starts): string {
  const gap = gapBetween(before, after);
  if (gap >= NEXT_COLUMN || (gap >= SPACE_CHINESE && isColumn(after.x, starts))) return '\t';
  if (/\s$/u.test(before.text) || /^\s/u.test(after.text)) return '';
  const wide = Number(isWide(before.text.at(-1))) + Number(isWide(Array.from(after.text)[0]));
  const least = BOX.test(after.text)
    ? SPACE_BEFORE_BOX
    : ([SPACE_LATIN, SPACE_MIXED, SPACE_CHINESE][wide] ?? SPACE_CHINESE);
  return gap >= least ? ' ' : '';
}

const SPACED_OUT = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;
const NEIGHBOURS = /(?<=\p{Script=Han}) ?(?=\p{Script=Han})/gu;
/** Above this share of neighbours with a space between, a line is spaced out rather than made of words. */
const MAX_SPACED_SHARE = 0.5;

/** `质 量 手 册` -> `质量手册`: a space between most Chinese neighbours comes from the setting, not from the writer. */
function closeUp(line: string): string {
  const spaced = line.match(SPACED_OUT)?.length ?? 0;
  const neighbours = line.match(NEIGHBOURS)?.length ?? 0;
  return spaced >= 2 && spaced > neighbours * MAX_SPACED_SHARE ? line.replace(SPACED_OUT, '') : line;
}

/** The items of a line, from left to right, as text: nothing, a space or a tab between them, as their gaps tell. */
export function lineText(items: readonly TextItem[], starts: Starts): string {
  const parts = items.map((item, i) => {
    const before = items[i - 1];
    return before ? separator(before, item, starts) + item.text : item.text;
  });
  return closeUp(
    parts
      .join('')
      .replace(/ ?\t ?/gu, '\t')
      .trim(),
  );
}

/** Where Chinese and Latin meet, with the space between them if any; not after the number that a line begins with. */
const MIXED = /(?<=\p{Script=Han}) ?(?=[\w≥≤])|(?<!^[\d.]{1,12})(?<=[\w%]) ?(?=\p{Script=Han})/gu;
/** Above this share of such places with a space, the spaces are those that office programs set by themselves. */
const MIN_MIXED_SHARE = 0.8;
const MIN_MIXED_PLACES = 3;

/** `2031 年 3 月` -> `2031年3月` on a page that has such gaps everywhere. */
export function closeUpMixed(lines: readonly string[]): string[] {
  const places = lines.flatMap((line) => line.match(MIXED) ?? []);
  const spaced = places.filter((place) => place === ' ').length;
  const isSetting = places.length >= MIN_MIXED_PLACES && spaced >= places.length * MIN_MIXED_SHARE;
  return isSetting ? lines.map((line) => line.replace(MIXED, '')) : [...lines];
}
