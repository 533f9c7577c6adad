import { stripVTControlCharacters, styleText } from 'node:util';
import stringWidth from 'string-width';

export type Paint = (style: 'red' | 'green' | 'yellow' | 'bold' | 'dim', text: string) => string;
export type Cells = readonly string[];

/** Colours where they are wanted. */
export const painter =
  (color: boolean): Paint =>
  (style, text) =>
    color ? styleText(style, text, { validateStream: false }) : text;

/** Foreign words in one line, without anything that steers a terminal. */
export const plain = (text: string): string => stripVTControlCharacters(text).replace(/\p{Cc}+/gu, ' ');

export const percent = (value: number): string => `${(100 * value).toFixed(1)}%`;

/** A difference of shares in percentage points, with its sign. */
export const points = (value: number): string => {
  const text = (100 * value).toFixed(1);
  if (Number(text) === 0) return '0.0';
  return Number(text) > 0 ? `+${text}` : text.replace('-', '−');
};

/** Aligns cells in display columns, first column left, the others right. */
export function alignRows(rows: readonly Cells[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((text, column) => {
        const gap = ' '.repeat((widths[column] ?? 0) - stringWidth(text));
        return column === 0 ? text + gap : gap + text;
      })
      .join('  ')
      .trimEnd(),
  );
}
