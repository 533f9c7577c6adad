import { type Span, spanOf } from '../core/index.js';

/** A piece of markup in extracted text, and what a reader would see in its place. */
export interface MarkupToken extends Span {
  text: string;
}

interface MarkupRule {
  pattern: RegExp;
  text: (match: RegExpExecArray) => string;
}

const LATEX_SYMBOLS: Readonly<Record<string, string>> = {
  geq: '≥',
  geqslant: '≥',
  ge: '≥',
  leq: '≤',
  leqslant: '≤',
  le: '≤',
  gt: '>',
  lt: '<',
  times: '×',
  pm: '±',
  '%': '%',
  sim: '~',
  approx: '≈',
  mu: 'μ',
  circ: '°',
  cdot: '·',
  rightarrow: '→',
  to: '→',
  degree: '°',
};
const ENTITIES: Readonly<Record<string, string>> = {
  ge: '≥',
  le: '≤',
  gt: '>',
  lt: '<',
  amp: '&',
  nbsp: ' ',
  times: '×',
  quot: '"',
  deg: '°',
  plusmn: '±',
};

/** `\geq 95\%` -> `≥ 95%`; words of LaTeX that mean nothing to a reader vanish. */
const readLatex = (formula: string): string =>
  formula
    .replace(/\\(?:mathrm|text|mathbf|mathit|rm)\s?\{([^{}]{0,80})\}/gu, '$1')
    .replace(/\\[,;:! ]/gu, ' ')
    .replace(/\\(%|[A-Za-z]{1,12})\s?/gu, (_, word: string) => LATEX_SYMBOLS[word] ?? '')
    .replace(/[{}^_]/gu, '')
    .trim();

/** A crossed and an empty bracket, and what may stand between the two. */
const CROSSED = '[(（]\\s?[xX√✓]\\s?[)）]';
const OPEN = '[(（]\\s{1,3}[)）]';
const AHEAD = '[^\\n]{0,100}';

/** Text extractors leave these behind; each pattern is bounded, so none can run away. */
const RULES: readonly MarkupRule[] = [
  { pattern: /\$\$?([^$\n]{1,200})\$\$?/gu, text: (match) => readLatex(match[1] ?? '') },
  { pattern: /<input\b[^<>\n]{0,200}>/giu, text: (match) => (/\bchecked\b/iu.test(match[0]) ? '☑' : '□') },
  { pattern: /\[\s?[xX√✓]\s?\](?=\s|\p{Script=Han})/gu, text: () => '☑' },
  { pattern: /\[\s{1,3}\](?=\s|\p{Script=Han})/gu, text: () => '□' },
  // `(X) yes ( ) no`, `●无 ○有`: brackets and circles are boxes where a line has both sorts of them.
  {
    pattern: new RegExp(`${CROSSED}(?=${AHEAD}${OPEN})|${CROSSED}(?<=${OPEN}${AHEAD}${CROSSED})`, 'gu'),
    text: () => '☑',
  },
  {
    pattern: new RegExp(`${OPEN}(?=${AHEAD}${CROSSED})|${OPEN}(?<=${CROSSED}${AHEAD}${OPEN})`, 'gu'),
    text: () => '□',
  },
  { pattern: /[●◉](?=[^\n]{0,60}[○◯])|[●◉](?<=[○◯][^\n]{0,60}[●◉])/gu, text: () => '☑' },
  { pattern: /[○◯](?=[^\n]{0,60}[●◉])|[○◯](?<=[●◉][^\n]{0,60}[○◯])/gu, text: () => '□' },
  { pattern: /\[(?:bookmark|image|comment|footnote)\s?:[^\]\n]{0,200}\]/giu, text: () => '' },
  { pattern: /<br\s?\/?>/giu, text: () => ' ' },
  {
    pattern: /<\/?(?:b|i|u|em|strong|span|p|div|font|sup|sub|td|tr|th|table|tbody)\b[^<>\n]{0,200}>/giu,
    text: () => '',
  },
  { pattern: /&([a-z]{2,8});/giu, text: (match) => ENTITIES[(match[1] ?? '').toLowerCase()] ?? match[0] },
  { pattern: /\*\*/gu, text: () => '' },
  { pattern: /\\([%#&*_])/gu, text: (match) => match[1] ?? '' },
  { pattern: /\u200b|\u200c|\u200d|\ufeff|\u00ad/gu, text: () => '' },
];

/** A `$` pair counts as a formula only where it holds LaTeX or a comparison; prices keep their signs. */
const isFormula = (match: RegExpExecArray): boolean =>
  !match[0].startsWith('$') || /\\|[≥≤<>=%]/u.test(match[1] ?? '');

/** Finds markup left in a text, in reading order and without overlaps. */
export function scanMarkup(text: string): MarkupToken[] {
  const tokens: MarkupToken[] = [];
  for (const { pattern, text: read } of RULES) {
    for (const match of text.matchAll(pattern)) {
      if (!isFormula(match)) continue;
      tokens.push({ ...spanOf(match), text: read(match) });
    }
  }
  tokens.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return tokens.filter((token) => {
    if (token.start < end) return false;
    end = token.end;
    return true;
  });
}
