import type { TextItem } from './items.js';

/** Baselines closer than this part of the font height are one line: centred cells, superscripts, mixed fonts. */
const SAME_LINE = 0.4;
/** The same text this close to itself is a bold effect, drawn twice. */
const SAME_PLACE = 0.3;

/** Gaps, in parts of the font height, from which they mean a space or the next column of a table. */
const SPACE_LATIN = 0.15;
/** Office programs set a quarter of an em between Chinese and Latin characters, which is no space. */
const SPACE_MIXED = 0.3;
/** Justified lines open gaps between Chinese characters. */
const SPACE_CHINESE = 0.9;
const NEXT_COLUMN = 1.5;
/** A check box begins an option; the single space before it must not be lost among Chinese characters. */
const SPACE_BEFORE_BOX = 0.15;
const BOX = /^[□☐☑☒■\uf020-\uf0ff]/u;

/** Chinese characters and the signs as wide as they are. */
const WIDE =
  /[\p{Script=Han}\u2460-\u24ff\u25a0-\u25ff\u2610-\u2612\u3000-\u303f\uff01-\uff60\uf020-\uf0ff√]/u;

const isWide = (character: string | undefined): boolean => character !== undefined && WIDE.test(character);

function separator(before: TextItem, after: TextItem): string {
  const gap = (after.x - before.x - before.width) / Math.max(before.size, after.size, 1);
  if (gap >= NEXT_COLUMN) return '\t';
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

function lineText(items: readonly TextItem[]): string {
  const sorted = [...items].sort((a, b) => a.x - b.x);
  const parts = sorted.map((item, i) => {
    const before = sorted[i - 1];
    return before ? separator(before, item) + item.text : item.text;
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
function closeUpMixed(lines: readonly string[]): string[] {
  const places = lines.flatMap((line) => line.match(MIXED) ?? []);
  const spaced = places.filter((place) => place === ' ').length;
  const isSetting = places.length >= MIN_MIXED_PLACES && spaced >= places.length * MIN_MIXED_SHARE;
  return isSetting ? lines.map((line) => line.replace(MIXED, '')) : [...lines];
}

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

/** Lines of items that read in one direction, from top to bottom. */
function group(items: readonly TextItem[]): Line[] {
  const lines: Line[] = [];
  for (const item of [...items].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = lines.at(-1);
    if (last && item.y - last.y <= SAME_LINE * Math.max(last.size, item.size)) {
      add(last, item);
    } else {
      lines.push({ y: item.y, size: item.size, items: [item], byText: new Map([[item.text, [item]]]) });
    }
  }
  return lines;
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
  const lines = [0, 1, 2, 3].flatMap((turn) =>
    group(items.filter((item) => item.turn === turn).map(upright)).map((line) => lineText(line.items)),
  );
  return closeUpMixed(lines.filter((line) => line !== ''));
}
