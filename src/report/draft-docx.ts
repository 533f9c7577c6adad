import type { Paragraph, Table } from 'docx';
import {
  type ClauseDraft,
  type DraftOutput,
  type Language,
  makeVisible,
  makeVisibleLines,
} from '../core/index.js';
import { type Translate, translator } from '../messages/index.js';
import {
  DOCUMENT_STYLES,
  type Docx,
  heading,
  line,
  PAGE,
  pageFooter,
  table,
  titleBlock,
} from './docx-style.js';
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

/** Process, clause, evidence, verdict. */
export const RECORD_COLUMNS = [1700, 1150, 5638, 1150] as const;

export const recordHeader = (t: Translate): string[] =>
  ['process', 'clause', 'evidence', 'verdict'].map((key) => t(`report:draft.${key}`));

function evidence(docx: Docx, t: Translate, { narrative, objectives }: ClauseDraft): Paragraph[] {
  const texts = makeVisibleLines(narrative).filter((text) => text.trim() !== '');
  const lines = objectives.map((objective) => objectiveLine(t, objective));
  return [...texts, ...lines].map((text) => line(docx, text));
}

function list(docx: Docx, title: string, points: readonly string[]): Paragraph[] {
  if (points.length === 0) return [];
  return [heading(docx, title), ...points.map((text, index) => line(docx, `${index + 1}. ${text}`))];
}

function recordTable(docx: Docx, t: Translate, { drafts }: DraftOutput): Table {
  const nameOf = clauseNamer(drafts);
  const rows = drafts.map((draft) => [
    [line(docx, draft.title)],
    [line(docx, nameOf(draft))],
    evidence(docx, t, draft),
    [line(docx, verdictName(t, draft.verdict))],
  ]);
  return table(docx, RECORD_COLUMNS, recordHeader(t), rows);
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
    styles: DOCUMENT_STYLES,
    sections: [
      {
        properties: { page: PAGE },
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
