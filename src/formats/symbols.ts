import { codePoint } from 'dingbat-to-unicode';

/** Fonts whose characters are pictures, by folded name. Their characters are codes 20 to FF, or U+F020 to U+F0FF. */
const SYMBOL_FONTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    wingdings: 'Wingdings',
    wingdings2: 'Wingdings 2',
    wingdings3: 'Wingdings 3',
    webdings: 'Webdings',
    symbol: 'Symbol',
    symbolmt: 'Symbol',
  }),
);

/** `{ '☑': 'fd fe' }` -> code fd and code fe mean ☑. */
const byCode = (signs: Readonly<Record<string, string>>): ReadonlyMap<number, string> =>
  new Map(
    Object.entries(signs).flatMap(([sign, codes]) =>
      codes.split(' ').map((code) => [Number.parseInt(code, 16), sign] as const),
    ),
  );

/**
 * Check boxes and the signs people tick with, as the one character that stands for them in a source text. The other
 * characters of these fonts come from the published Unicode mapping (dingbat-to-unicode), which would spread the
 * same box over a dozen look-alikes.
 */
const CHECK_SIGNS: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  Wingdings: byCode({
    '☑': '78 fd fe',
    '□': '6f 70 71 72 a8',
    '√': 'fc',
    '×': 'fb',
    '■': '6e',
    '●': '6c',
    '○': '6d a1',
  }),
  'Wingdings 2': byCode({ '☑': '51 52 53 54', '□': 'a3', '√': '50', '×': '4f', '■': 'a2' }),
  Webdings: byCode({ '√': '61', '□': '63', '■': '67', '×': '72' }),
};

/**
 * What a private-use character means when its font is unknown (a substituted font, a lost style). Codes that mean
 * different things in two fonts that reports use, such as `F0A3` (≤ in Symbol, □ in Wingdings 2), are not here.
 */
const WITHOUT_FONT = byCode({
  '☑': '52 fd fe',
  '□': '6f 71 72 a8',
  '√': '50 fc',
  '×': 'fb',
  '■': '6e',
  '●': '6c',
  '•': '9f b7',
  '▪': 'a7',
  '◆': '75',
  '❖': '76',
  '➢': 'd8',
  '≥': 'b3',
  '±': 'b1',
});

const PRIVATE_USE_BASE = 0xf000;

/** `ABCDEF+Wingdings-Regular`, `wingdings 2`, `Wingdings2` -> the font's usual name; null for other fonts. */
export function symbolFont(name: string): string | null {
  const folded = name
    .replace(/^[A-Z]{6}\+/u, '')
    .toLowerCase()
    .replace(/[\s_-]|regular$/gu, '');
  return SYMBOL_FONTS.get(folded) ?? null;
}

/** The character that code 20 to FF of a symbol font shows, or null where the font has none. */
const symbolAt = (font: string, code: number): string | null =>
  CHECK_SIGNS[font]?.get(code) ?? codePoint(font, code)?.string ?? null;

/** The symbol fonts that apply to a run: to ASCII, to codes 80 to FF, and to private-use characters. */
export interface SymbolFonts {
  ascii: string | null;
  high: string | null;
  privateUse: string | null;
}

/** For text that is set in one font throughout. */
export function oneFont(name: string): SymbolFonts {
  const font = symbolFont(name);
  return { ascii: font, high: font, privateUse: font };
}

function readCharacter(character: string, fonts: SymbolFonts): string {
  const code = character.charCodeAt(0);
  if (code >= PRIVATE_USE_BASE + 0x20 && code <= PRIVATE_USE_BASE + 0xff) {
    const low = code - PRIVATE_USE_BASE;
    const shown = fonts.privateUse === null ? WITHOUT_FONT.get(low) : symbolAt(fonts.privateUse, low);
    return shown ?? character;
  }
  const font = code < 0x80 ? fonts.ascii : fonts.high;
  return font !== null && code >= 0x20 && code <= 0xff ? (symbolAt(font, code) ?? character) : character;
}

/** Reads characters set in symbol fonts as what they show: `þ` in Wingdings is a ticked box. */
export function readSymbols(text: string, fonts: SymbolFonts): string {
  const mayHaveSymbols = fonts.ascii !== null || fonts.high !== null || /[\uf020-\uf0ff]/u.test(text);
  return mayHaveSymbols ? Array.from(text, (character) => readCharacter(character, fonts)).join('') : text;
}
