import { child, childrenNamed, flag, integerOf, type XmlElement } from './xml.js';

export const TICKED = '☑';
export const EMPTY = '□';

/** A complex field between its begin and end marks: first its code, then what Word last showed for it. */
export interface OpenField {
  begin: XmlElement;
  code: string;
  /** True once the separator was met; text that follows is what the page shows. */
  hasResult: boolean;
}

const TICK_SIGNS = /^[√✓✔☑]$/u;
const CROSS_SIGNS = /^[×✗✘xX]$/u;
const BOX_SIGNS = /^[□☐口◻]$/u;

/** Two characters printed over each other, the usual way to tick a box by hand: `EQ \o\ac(□,√)`. */
function overstrike(first: string, second: string): string {
  const signs = [first, second];
  if (!signs.some((sign) => BOX_SIGNS.test(sign))) {
    // A circle or another frame around a character: the character is what is read.
    return signs.find((sign) => sign !== '○' && sign !== '△' && sign !== '◇') ?? '';
  }
  if (signs.some((sign) => TICK_SIGNS.test(sign))) return TICKED;
  return signs.some((sign) => CROSS_SIGNS.test(sign)) ? '☒' : signs.join('');
}

const OVERSTRIKE = /\\o\s{0,9}(?:\\a[clr]\s{0,9})?\(([^,;，；()]{0,20})[,;，；]([^,;，；()]{0,20})\)/iu;
const FRACTION = /\\f\s{0,9}\(([^,;，；()]{0,40})[,;，；]([^,;，；()]{0,40})\)/giu;

/** The characters that an equation field puts on the page, read from left to right. */
function equation(code: string): string {
  return code
    .replace(OVERSTRIKE, (_, first: string, second: string) => overstrike(first.trim(), second.trim()))
    .replace(FRACTION, '$1/$2')
    .replace(/^\s*eq\s?|\\[a-z]{1,3}\d{0,4}|[()]/giu, '')
    .trim();
}

const formCheckBox = (data: XmlElement | undefined): string => {
  const box = child(data, 'w:checkBox');
  return flag(box, child(box, 'w:checked') ? 'w:checked' : 'w:default') ? TICKED : EMPTY;
};

const formDropDown = (data: XmlElement | undefined): string => {
  const list = child(data, 'w:ddList');
  const chosen = integerOf(list, 'w:result') ?? integerOf(list, 'w:default') ?? 0;
  return childrenNamed(list, 'w:listEntry')[chosen]?.attributes['w:val'] ?? '';
};

/**
 * What a field puts on the page where the document holds no result for it: legacy check boxes and drop-down lists,
 * whose state is in their data, and equation fields. Null for fields whose result is ordinary text.
 */
export function fieldText(field: OpenField): string | null {
  const data = child(field.begin, 'w:ffData');
  const type = /^\s*(\w{1,20})/u.exec(field.code)?.[1]?.toUpperCase() ?? '';
  if (type === 'FORMCHECKBOX') return formCheckBox(data);
  if (type === 'FORMDROPDOWN') return formDropDown(data);
  return type === 'EQ' ? equation(field.code) : null;
}
