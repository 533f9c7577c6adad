import type { Palette } from '../theme.js';

/** What the terminal can show, read from the environment once at start. */
export interface TerminalTraits {
  colour: boolean;
  /** Exact colours only where the terminal has them and its background is known. */
  palette: Palette;
  /** Draw with ASCII only. */
  ascii: boolean;
  /** Characters of ambiguous width take two columns. */
  ambiguousWide: boolean;
  /** Linear output without frames. */
  screenReader: boolean;
}

const isSet = (value: string | undefined): boolean =>
  value !== undefined && value !== '' && value !== '0' && value !== 'false';

/** POSIX: the first of these that is not empty names the character set. */
const localeOf = (env: NodeJS.ProcessEnv): string => env.LC_ALL || env.LC_CTYPE || env.LANG || '';

/** `COLORFGBG` ends in the number of the background: white, or light grey, is light. */
function backgroundOf(env: NodeJS.ProcessEnv): 'dark' | 'light' | null {
  const wanted = env.CLAUSEWRIGHT_THEME;
  if (wanted === 'dark' || wanted === 'light') return wanted;
  const number = /(\d{1,2})$/u.exec(env.COLORFGBG ?? '')?.[1];
  if (number === undefined) return null;
  return ['7', '15'].includes(number) ? 'light' : 'dark';
}

function paletteOf(env: NodeJS.ProcessEnv): Palette {
  const isExact = /^(?:truecolor|24bit)$/iu.test(env.COLORTERM ?? '');
  return (isExact && env.CLAUSEWRIGHT_THEME !== 'terminal' ? backgroundOf(env) : null) ?? 'terminal';
}

/**
 * `NO_COLOR` and `TERM=dumb` turn colour off. `CLAUSEWRIGHT_ASCII` or a locale that is not UTF-8 draws with ASCII.
 * `CLAUSEWRIGHT_AMBIGUOUS=wide` is for terminals that draw `“”…` over two columns; it implies ASCII frames.
 * `CLAUSEWRIGHT_THEME` (`dark`, `light`, `terminal`) or `COLORFGBG` tells the background of a terminal with exact colours.
 * `CLAUSEWRIGHT_SCREEN_READER` or Ink's own `INK_SCREEN_READER` gives linear output.
 */
export function terminalTraits(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): TerminalTraits {
  const locale = localeOf(env);
  const ambiguousWide = /^(?:wide|2)$/iu.test(env.CLAUSEWRIGHT_AMBIGUOUS ?? '');
  const isOtherCharset = platform !== 'win32' && locale !== '' && !/utf-?8/iu.test(locale);
  return {
    colour: !(env.NO_COLOR !== undefined && env.NO_COLOR !== '') && env.TERM !== 'dumb',
    palette: paletteOf(env),
    // The lines of frames are of ambiguous width themselves.
    ascii:
      ambiguousWide ||
      (env.CLAUSEWRIGHT_ASCII === undefined ? isOtherCharset : isSet(env.CLAUSEWRIGHT_ASCII)),
    ambiguousWide,
    screenReader: isSet(env.CLAUSEWRIGHT_SCREEN_READER) || isSet(env.INK_SCREEN_READER),
  };
}
