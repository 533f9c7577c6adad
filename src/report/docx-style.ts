import type { Footer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { makeVisible } from '../core/index.js';
import type { Translate } from '../messages/index.js';

export type Docx = typeof import('docx');

/** Lengths in twentieths of a point (1440 to the inch), as WordprocessingML counts: A4 upright with 2 cm margins. */
const MARGIN = 1134;
export const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
};
/** What the margins leave. */
export const TEXT_WIDTH = PAGE.size.width - 2 * MARGIN;
/** Half points. */
const BODY_SIZE = 21;
const TITLE_SIZE = 32;
/** Word takes Han characters from `eastAsia`; fonts that every Chinese Word has. */
const BODY_FONT = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: '宋体',
};
const HEADING_FONT = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: '黑体' };
const HEADER_FILL = 'E7ECF0';

export const DOCUMENT_STYLES = {
  default: { document: { run: { font: BODY_FONT, size: BODY_SIZE } } },
};

export const line = (docx: Docx, text: string, bold = false): Paragraph =>
  new docx.Paragraph({ children: [new docx.TextRun({ text: makeVisible(text), bold })] });

export const heading = (docx: Docx, text: string): Paragraph =>
  new docx.Paragraph({
    heading: docx.HeadingLevel.HEADING_2,
    keepNext: true,
    spacing: { before: 240, after: 80 },
    children: [
      new docx.TextRun({
        text: makeVisible(text),
        bold: true,
        font: HEADING_FONT,
        size: 24,
        color: '000000',
      }),
    ],
  });

export function titleBlock(docx: Docx, title: string, below: string): Paragraph[] {
  return [
    new docx.Paragraph({
      alignment: docx.AlignmentType.CENTER,
      spacing: { after: 160 },
      children: [
        new docx.TextRun({ text: makeVisible(title), bold: true, font: HEADING_FONT, size: TITLE_SIZE }),
      ],
    }),
    ...(below === '' ? [] : [line(docx, below)]),
  ];
}

/** A table of fixed column widths (which sum to at most `TEXT_WIDTH`); rows below a header row that repeats. */
export function table(
  docx: Docx,
  widths: readonly number[],
  header: readonly string[] | null,
  rows: readonly (readonly Paragraph[][])[],
): Table {
  const cell = (column: number, children: readonly Paragraph[], isHeader: boolean): TableCell =>
    new docx.TableCell({
      width: { size: widths[column] ?? 0, type: docx.WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      ...(isHeader ? { shading: { type: docx.ShadingType.CLEAR, color: 'auto', fill: HEADER_FILL } } : {}),
      // Word refuses a cell without a paragraph.
      children: children.length === 0 ? [line(docx, '')] : [...children],
    });
  const headerRow: TableRow[] =
    header === null
      ? []
      : [
          new docx.TableRow({
            tableHeader: true,
            cantSplit: true,
            children: header.map((title, column) => cell(column, [line(docx, title, true)], true)),
          }),
        ];
  return new docx.Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
    columnWidths: [...widths],
    layout: docx.TableLayoutType.FIXED,
    rows: [
      ...headerRow,
      ...rows.map(
        (cells) =>
          new docx.TableRow({ children: cells.map((children, column) => cell(column, children, false)) }),
      ),
    ],
  });
}

export function pageFooter(docx: Docx, t: Translate): Footer {
  const [before = '', between = '', after = ''] = t('report:draft.page', {
    current: '\n',
    total: '\n',
  }).split('\n');
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber;
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        alignment: docx.AlignmentType.CENTER,
        children: [new docx.TextRun({ children: [before, CURRENT, between, TOTAL_PAGES, after] })],
      }),
    ],
  });
}
