import { getResolvedPDFJS } from 'unpdf';
import { oneFont, readSymbols } from '../symbols.js';
import { fieldItems } from './fields.js';
import type { PdfPage } from './open.js';

/** A run of text on a page as it is looked at: x to the right, y downwards, in points. */
export interface TextItem {
  text: string;
  x: number;
  /** Of the baseline. */
  y: number;
  width: number;
  /** Height of the font. */
  size: number;
  /** Quarter turns clockwise of the reading direction; 0 is upright. */
  turn: number;
}

type Matrix = readonly number[];

const product = (a: Matrix, b: Matrix): number[] => {
  const [a0 = 1, a1 = 0, a2 = 0, a3 = 1, a4 = 0, a5 = 0] = a;
  const [b0 = 1, b1 = 0, b2 = 0, b3 = 1, b4 = 0, b5 = 0] = b;
  return [
    a0 * b0 + a2 * b1,
    a1 * b0 + a3 * b1,
    a0 * b2 + a2 * b3,
    a1 * b2 + a3 * b3,
    a0 * b4 + a2 * b5 + a4,
    a1 * b4 + a3 * b5 + a5,
  ];
};

/** Scans are laid crooked by a few degrees; a watermark stands at 30 to 60. */
const MAX_TILT = (12 * Math.PI) / 180;

/** Quarter turns of a direction, or null for text across the page, which is a watermark. */
function quarterTurns(angle: number): number | null {
  const turns = Math.round(angle / (Math.PI / 2));
  return Math.abs(angle - (turns * Math.PI) / 2) <= MAX_TILT ? (turns + 4) % 4 : null;
}

/** What the library tells of a run of text, as far as it is used. */
interface RawItem {
  str: string;
  transform: number[];
  width: number;
  fontName: string;
}

/** The items of a page that show something; the library adds items for gaps, and marks of structure. */
async function rawItems(page: PdfPage): Promise<RawItem[]> {
  const { items } = (await page.getTextContent()) as { items: (RawItem | { type: string })[] };
  return items.filter((item): item is RawItem => 'str' in item && item.str.trim() !== '');
}

const PRIVATE_USE = /[\uf020-\uf0ff]/u;
/** Extractors write the parts of characters for the characters: Kangxi radicals, compatibility ideographs. */
const LOOK_ALIKE_IDEOGRAPHS = /[\u2f00-\u2fd5\uf900-\ufaff]/gu;

/**
 * Where a machine had no symbol font, its box and its tick became one and the same missing glyph of a text font, and
 * the text layer calls both by the name of the first. Such characters stay as they are: unknown.
 */
const TEXT_FONT =
  /song|simsun|simhei|heiti|yahei|kaiti|fangsong|ming|noto|cjk|arial|times|calibri|dejavu|liberation/iu;

const readItemSymbols = (text: string, font: string): string =>
  TEXT_FONT.test(font) ? text : readSymbols(text, oneFont(font));

const withoutControls = (text: string): string => text.replace(/\p{Cc}/gu, '');

/** Names of the fonts of a page by the id that its text items carry. Costs as much as drawing the page. */
async function fontNames(page: PdfPage): Promise<Map<string, string>> {
  await page.getOperatorList();
  const names = new Map<string, string>();
  for (const [id, object] of page.commonObjs as Iterable<[string, { name?: unknown } | null]>) {
    if (typeof object?.name === 'string') names.set(id, object.name);
  }
  return names;
}

/** Text of a page and the number of its characters that mean nothing (a font without a character map). */
export interface PageItems {
  items: TextItem[];
  garbled: number;
}

/** The pieces of text of a page, those of form fields included, symbol fonts read, watermarks left out. */
export async function pageItems(page: PdfPage): Promise<PageItems> {
  const viewport = page.getViewport({ scale: 1 });
  const found = await rawItems(page);
  const fonts = found.some(({ str }) => PRIVATE_USE.test(str))
    ? await fontNames(page)
    : new Map<string, string>();
  let garbled = 0;
  const items = found.flatMap((item): TextItem[] => {
    const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = product(viewport.transform, item.transform);
    const turn = quarterTurns(Math.atan2(b, a));
    if (turn === null) return [];
    garbled += item.str.match(/[\p{Cc}\ufffd]/gu)?.length ?? 0;
    const text = readItemSymbols(withoutControls(item.str), fonts.get(item.fontName) ?? '');
    const plain = text.replace(LOOK_ALIKE_IDEOGRAPHS, (character) => character.normalize('NFKC'));
    return plain.trim() === ''
      ? []
      : [{ text: plain, x, y, width: item.width, size: Math.hypot(c, d), turn }];
  });
  return { items: [...items, ...(await fieldItems(page, viewport))], garbled };
}

/** True for a page that shows something: a picture, or letters drawn as shapes. */
export async function hasPicture(page: PdfPage): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS();
  const pictures: readonly number[] = [
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintImageXObjectRepeat,
    OPS.paintImageMaskXObjectRepeat,
    OPS.paintInlineImageXObjectGroup,
    OPS.paintImageMaskXObjectGroup,
  ];
  const { fnArray } = (await page.getOperatorList()) as { fnArray: number[] };
  return fnArray.some((operation) => pictures.includes(operation));
}
