import type { Paragraph, Table, TableCell, TableRow } from 'docx';
import type { ClauseDraft, DraftOutput, Language } from '../core/index.js';
import { type Translate, translator } from '../messages/index.js';
import { makeVisible, makeVisibleLines } from './visible.js';
import {
  clauseNamer,
  type OpenPoint,
  objectiveLine,
  openFlags,
  openQuestions,
  unroutedNotes,
  verdictName,
} from './words.js';

export interface DraftDocxOptions {
  /** Name of the organisation audited, for the line under the title. */
  auditee?: string;
  /** Replaces the usual title. */
  title?: string;
  language?: Language;
}

type Docx = typeof import('docx');

/** Lengths in twentieths of a point (1440 to the inch), as WordprocessingML counts: A4 upright with 2 cm margins. */
const PAGE = { width: 11_906, height: 16_838 };
const MARGIN = 1134;
const COLUMNS = [1700, 1150, 5638, 1150] as const;
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

const line = (docx: Docx, text: string, bold = false): Paragraph =>
  new docx.Paragraph({ children: [new docx.TextRun({ text: makeVisible(text), bold })] });

const heading = (docx: Docx, text: string): Paragraph =>
  new docx.Paragraph({
    heading: docx.HeadingLevel.HEADING_2,
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

function cell(docx: Docx, column: number, children: Paragraph[], header = false): TableCell {
  return new docx.TableCell({
    width: { size: COLUMNS[column] ?? 0, type: docx.WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    ...(header ? { shading: { type: docx.ShadingType.CLEAR, color: 'auto', fill: HEADER_FILL } } : {}),
    children,
  });
}

function headerRow(docx: Docx, t: Translate): TableRow {
  const titles = ['process', 'clause', 'evidence', 'verdict'].map((key) => t(`report:draft.${key}`));
  return new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: titles.map((title, column) => cell(docx, column, [line(docx, title, true)], true)),
  });
}

function evidence(docx: Docx, t: Translate, { narrative, objectives }: ClauseDraft): Paragraph[] {
  const texts = makeVisibleLines(narrative).filter((text) => text.trim() !== '');
  const lines = objectives.map((objective) => objectiveLine(t, objective));
  // Word refuses a cell without a paragraph.
  return (texts.length + lines.length === 0 ? [''] : [...texts, ...lines]).map((text) => line(docx, text));
}

const draftRow = (docx: Docx, t: Translate, draft: ClauseDraft, name: string): TableRow =>
  new docx.TableRow({
    children: [
      [line(docx, draft.title)],
      [line(docx, name)],
      evidence(docx, t, draft),
      [line(docx, verdictName(t, draft.verdict))],
    ].map((children, column) => cell(docx, column, children)),
  });

function list(docx: Docx, title: string, points: readonly string[]): Paragraph[] {
  if (points.length === 0) return [];
  return [heading(docx, title), ...points.map((text, index) => line(docx, `${index + 1}. ${text}`))];
}

function recordTable(docx: Docx, t: Translate, { drafts }: DraftOutput): Table {
  const nameOf = clauseNamer(drafts);
  return new docx.Table({
    width: { size: COLUMNS.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
    columnWidths: [...COLUMNS],
    layout: docx.TableLayoutType.FIXED,
    rows: [headerRow(docx, t), ...drafts.map((draft) => draftRow(docx, t, draft, nameOf(draft)))],
  });
}

function titleBlock(docx: Docx, title: string, auditee: string): Paragraph[] {
  return [
    new docx.Paragraph({
      alignment: docx.AlignmentType.CENTER,
      spacing: { after: 160 },
      children: [
        new docx.TextRun({ text: makeVisible(title), bold: true, font: HEADING_FONT, size: TITLE_SIZE }),
      ],
    }),
    ...(auditee === '' ? [] : [line(docx, auditee)]),
  ];
}

function pageFooter(docx: Docx, t: Translate) {
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

/**
 * `draft --format docx`: a Word record table (process, clause, evidence, verdict) on A4, its header row repeated on
 * every page, Chinese fonts set; then what is still open: questions, flags, inconsistencies, notes without a clause.
 * Resolves to the bytes of the file, which carry the time of their making.
 */
export async function renderDraftDocx(
  output: DraftOutput,
  options: DraftDocxOptions = {},
): Promise<Uint8Array> {
  const docx = await import('docx');
  const t = translator(options.language ?? 'zh');
  const title = options.title ?? t('report:draft.title');
  const auditee = options.auditee ? t('report:draft.auditee', { auditee: options.auditee }) : '';
  const named = ({ clause, text }: OpenPoint) => `${clause} ${text}`;
  const file = new docx.Document({
    title: makeVisible(title),
    creator: 'Clausewright',
    styles: { default: { document: { run: { font: BODY_FONT, size: BODY_SIZE } } } },
    sections: [
      {
        properties: {
          page: { size: PAGE, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        footers: { default: pageFooter(docx, t) },
        children: [
          ...titleBlock(docx, title, auditee),
          recordTable(docx, t, output),
          ...list(docx, t('report:draft.questions'), openQuestions(output).map(named)),
          ...list(docx, t('report:draft.flags'), openFlags(t, output).map(named)),
          ...list(
            docx,
            t('report:draft.findings'),
            output.findings.map(({ message }) => message),
          ),
          ...list(
            docx,
            t('report:draft.unrouted'),
            unroutedNotes(output).map(({ id, text }) => `${id} ${text}`.trim()),
          ),
        ],
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toBuffer(file));
}
