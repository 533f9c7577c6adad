import type { Paragraph, Table } from 'docx';
import { type ExportClause, type ExportReport, makeVisible } from '../core/index.js';
import { type Translate, translator } from '../messages/index.js';
import {
  DOCUMENT_STYLES,
  type Docx,
  heading,
  line,
  PAGE,
  pageFooter,
  TEXT_WIDTH,
  table,
  titleBlock,
} from './docx-style.js';
import { RECORD_COLUMNS, recordHeader } from './draft-docx.js';
import { Comments } from './export-comments.js';
import { clauseHeading, headLines, nonconformityTable, overrideNotice } from './export-facts.js';
import { objectiveLine, verdictName } from './words.js';

export const EXPORT_LAYOUTS = ['report', 'record'] as const;
/** `report`: a chapter a clause; `record`: one table of process, clause, evidence and verdict. */
export type ExportLayout = (typeof EXPORT_LAYOUTS)[number];

export interface ExportDocxOptions {
  layout: ExportLayout;
  comments: boolean;
}

/** What the parts of a document are written with. */
interface Pen {
  docx: Docx;
  t: Translate;
  comments: Comments;
}

type Block = Paragraph | Table;

const LABEL_WIDTH = 2200;
const NC_WIDTHS = [900, 1200, 1700, 1200, 4638] as const;
const OBJECTIVE_WIDTHS = [3838, 1800, 1800, 1200, 1000] as const;

/**
 * `export --format docx`: the engagement's report as an A4 Word file, in one of the built-in layouts. Resolves to the
 * bytes of the file, which carry the time of their making.
 */
export async function renderExportDocx(
  report: ExportReport,
  { layout, comments: wanted }: ExportDocxOptions,
): Promise<Uint8Array> {
  const docx = await import('docx');
  const t = translator(report.language);
  const pen: Pen = { docx, t, comments: new Comments(docx, t, wanted) };
  const title = t(layout === 'record' ? 'report:draft.title' : 'report:export.title');
  const children = [
    ...titleBlock(docx, title, ''),
    ...notice(pen, report),
    headTable(pen, report),
    ...(layout === 'record' ? recordBody(pen, report) : chapters(pen, report)),
    ...nonconformities(pen, report),
    heading(docx, t('report:export.sampling')),
    line(docx, t('report:export.samplingText')),
  ];
  const file = new docx.Document({
    title: makeVisible(title),
    creator: 'Clausewright',
    styles: DOCUMENT_STYLES,
    comments: { children: pen.comments.list },
    sections: [{ properties: { page: PAGE }, footers: { default: pageFooter(docx, t) }, children }],
  });
  return new Uint8Array(await docx.Packer.toBuffer(file));
}

function notice({ docx }: Pen, report: ExportReport): Paragraph[] {
  const text = overrideNotice(report);
  return text === ''
    ? []
    : [
        new docx.Paragraph({
          spacing: { after: 160 },
          children: [new docx.TextRun({ text, bold: true, color: 'B00020' })],
        }),
      ];
}

const headTable = ({ docx }: Pen, report: ExportReport): Table =>
  table(
    docx,
    [LABEL_WIDTH, TEXT_WIDTH - LABEL_WIDTH],
    null,
    headLines(report).map(({ label, value }) => [[line(docx, label, true)], [line(docx, value)]]),
  );

function chapters(pen: Pen, { clauses }: ExportReport): Block[] {
  const { docx, t } = pen;
  return clauses.flatMap((clause) => [
    heading(docx, clauseHeading(t, clause)),
    ...pen.comments.paragraphs(clause),
    ...objectives(pen, clause),
    line(docx, t('report:draft.verdictLine', { verdict: verdictName(t, clause.verdict) }), true),
  ]);
}

function objectives({ docx, t }: Pen, { objectives: all }: ExportClause): Block[] {
  if (all.length === 0) return [];
  const header = ['Name', 'Target', 'Actual', 'Period', 'Met'].map((key) =>
    t(`report:draft.objective${key}`),
  );
  const met = (value: boolean | null) =>
    t(`report:draft.${value === null ? 'unknown' : value ? 'met' : 'missed'}`);
  const rows = all.map(({ name, target, actual, period, met: reached }) =>
    [name, target, actual, period, met(reached)].map((text) => [line(docx, text)]),
  );
  return [table(docx, OBJECTIVE_WIDTHS, header, rows), line(docx, '')];
}

function recordBody(pen: Pen, { clauses }: ExportReport): Block[] {
  const { docx, t } = pen;
  const rows = clauses.map((clause) => [
    [line(docx, clause.title)],
    [line(docx, clause.name)],
    [
      ...pen.comments.paragraphs(clause),
      ...clause.objectives.map((objective) => line(docx, objectiveLine(t, objective))),
    ],
    [line(docx, verdictName(t, clause.verdict))],
  ]);
  return [line(docx, ''), table(docx, RECORD_COLUMNS, recordHeader(t), rows)];
}

function nonconformities({ docx, t }: Pen, report: ExportReport): Block[] {
  const { header, rows } = nonconformityTable(report);
  const title = heading(docx, t('report:export.nonconformities'));
  if (rows.length === 0) return [title, line(docx, t('report:export.noNonconformities'))];
  const cells = rows.map((row) => row.map((text) => [line(docx, text)]));
  return [title, table(docx, NC_WIDTHS, header, cells)];
}
