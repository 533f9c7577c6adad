const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;

/** Single characters that people and extractors use for one another; each maps to exactly one UTF-16 unit. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2212': '-',
  '〜': '~',
  '∼': '~',
  '﹪': '%',
  '﹣': '-',
  '⩾': '≥',
  '≧': '≥',
  '⩽': '≤',
  '≦': '≤',
};

const foldUnit = (unit: string): string => {
  const code = unit.charCodeAt(0);
  if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST)
    return String.fromCharCode(code - FULL_WIDTH_SHIFT);
  return LOOK_ALIKES[unit] ?? unit;
};

const FOLDABLE = /[\uff01-\uff5e\u3000\u00a0\u2002\u2003\u2009\u202f\u2010-\u2013\u2212〜∼﹪﹣⩾≧⩽≦]/gu;

/**
 * Folds full-width ASCII and look-alike characters, one UTF-16 unit to one, so offsets stay as they are.
 * `，` becomes `,` and `：` becomes `:`; `。` and `、` stay.
 */
export const foldWidth = (text: string): string => text.replace(FOLDABLE, foldUnit);

/** Folds a name or title for comparison: width, case, white space, quotation and book-title marks. */
export const foldKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’「」『』《》〈〉<>]/gu, '');
