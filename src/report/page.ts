import { styleText } from 'node:util';
import stringWidth from 'string-width';
import type { Language } from '../core/index.js';
import { type Translate, translator } from '../messages/index.js';

/** How a text output for people is laid out. */
export interface PrettyOptions {
  language: Language;
  /** False gives plain text without any escape sequence. */
  color: boolean;
  /** Display columns of the terminal. */
  width: number;
  /** True where the terminal draws characters of ambiguous width (`≥`, `…`) two columns wide. */
  ambiguousWide?: boolean;
}

const STYLES = {
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  info: ['cyan', 'bold'],
  good: ['green'],
  strong: ['bold'],
  faint: ['dim'],
} as const;
export type Style = keyof typeof STYLES;

/** What every pretty output needs: words, colours and the width of things. */
export interface Page {
  t: Translate;
  width: number;
  /** Display columns of a text without control characters. */
  columns(text: string): number;
  paint(style: Style, text: string): string;
}

const NARROWEST = 40;
const WIDEST = 120;

/** Lines longer than 120 columns are tiring to read, shorter than 40 hold no passage: the width is kept between. */
export function createPage({ language, color, width, ambiguousWide = false }: PrettyOptions): Page {
  return {
    t: translator(language),
    width: Math.min(WIDEST, Math.max(NARROWEST, Math.floor(width) || NARROWEST)),
    columns: (text) => stringWidth(text, { ambiguousIsNarrow: !ambiguousWide }),
    // `validateStream: false`: the caller has decided about colour, whatever standard output is.
    paint: (style, text) =>
      color && text !== '' ? styleText([...STYLES[style]], text, { validateStream: false }) : text,
  };
}

export const padEnd = (page: Page, text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - page.columns(text)));
