import stringWidth from 'string-width';

/**
 * Stands behind a character that the terminal draws over two columns and everyone else counts as one, so that it is
 * counted as two; the painter leaves it out. A noncharacter, which no document holds.
 */
export const SECOND_COLUMN = '\ufdd0';

let wide = false;

/** Whether characters of ambiguous width (`“”…—·×√`, Unicode Annex 11) take two columns, as in many Chinese fonts. */
export const isAmbiguousWide = (): boolean => wide;

/** Told once, before anything is measured; terminals do not say how they draw them. */
export function setAmbiguousWide(value: boolean): void {
  wide = value;
}

/** Combining marks take no column of their own, whatever they make of the character before them. */
const isAmbiguous = (drawn: string): boolean =>
  stringWidth(drawn) === 1 &&
  stringWidth(String.fromCodePoint(drawn.codePointAt(0) ?? 0), { ambiguousIsNarrow: false }) === 2;

/** A grapheme with its second column, where it has one. */
export const withSecondColumn = (drawn: string): string =>
  wide && isAmbiguous(drawn) ? drawn + SECOND_COLUMN : drawn;
