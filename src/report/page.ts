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

/** Display columns of texts; those of single characters, asked for over and over, are remembered. */
function measure(ambiguousWide: boolean): Page['columns'] {
  const known = new Map<string, number>();
  const fresh = (text: string) => stringWidth(text, { ambiguousIsNarrow: !ambiguousWide });
  return (text) => {
    if (text.length > 2) return fresh(text);
    const columns = known.get(text) ?? fresh(text);
    known.set(text, columns);
    return columns;
  };
}

const NARROWEST = 40;
const WIDEST = 120;

/** Lines longer than 120 columns are tiring to read, shorter than 40 hold no passage: the width is kept between. */
export function createPage({ language, color, width, ambiguousWide = false }: PrettyOptions): Page {
  return {
    t: translator(language),
    width: Math.min(WIDEST, Math.max(NARROWEST, Math.floor(width) || NARROWEST)),
    columns: measure(ambiguousWide),
    // `validateStream: false`: the caller has decided about colour, whatever standard output is.
    paint: (style, text) =>
      color && text !== '' ? styleText([...STYLES[style]], text, { validateStream: false }) : text,
  };
}
