import {
  cellsAndLines,
  type EventFact,
  type EventKind,
  type Report,
  type ReportTable,
  type Span,
  scanDates,
  viewText,
} from '../../core/index.js';
import { stackedTables } from '../stacked-tables.js';
import { cueIn, isPlanned, RE_EVALUATION, SUPPLIER } from './cues.js';
import { isEventDate } from './years.js';

/** Columns of a table headed `评审日期 | 签订日期` date one event a row each; so does a cell beside its label. */
export function readTableEvents(report: Report): EventFact[] {
  return [
    ...report.tables.flatMap((table) => readColumns(report, table)),
    ...stackedTables(report).flatMap((table) => readColumns(report, table)),
    ...readLabelled(report),
  ];
}

function readColumns(report: Report, { header, rows }: ReportTable): EventFact[] {
  if (header === null) return [];
  const textOf = (span: Span) => viewText(report, span);
  const kinds = header.cells.map((cell) => columnEvent(textOf(cell), textOf(header)));
  if (kinds.every((kind) => kind === null)) return [];
  return rows.flatMap((row) =>
    row.cells.flatMap((cell, column) => {
      const kind = kinds[column] ?? null;
      const first = row.cells[0];
      const title = header.cells[column];
      const subject = first && column > 0 ? textOf(first).toLowerCase() : null;
      return kind && title ? (eventIn(report, cell, kind, textOf(title), subject) ?? []) : [];
    }),
  );
}

function columnEvent(title: string, header: string): EventKind | null {
  const kind = cueIn(title, header);
  if (kind === 'supplier-evaluation' && RE_EVALUATION.test(title)) return null;
  return kind === 'contract-signing' && SUPPLIER.test(header) ? 'supplier-contract' : kind;
}

const LABELLED: ReadonlySet<EventKind> = new Set<EventKind>([
  'audit',
  'system-start',
  'stage-1',
  'internal-audit',
  'management-review',
  'opening-meeting',
  'closing-meeting',
  'report-issue',
]);
const LONGEST_LABEL = 20;
/** `审核时间与地点`. */
const AND_PLACE = /(?<=日期|时间)(?:与|和|及|、|\/)(?:地点|场所|人日|人员)\s*$/u;
/** A range with times and a remark; longer lines tell a story of their own. */
const LONGEST_VALUE = 60;

const NUMBERING = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|[\d.]{1,7}[、.]?)\s?/u;

/** `体系实施时间 | 2024年1月5日`: a cell or line that begins with a date, known by the short one before it. */
function readLabelled(report: Report): EventFact[] {
  const { text } = report.view;
  const cells = cellsAndLines(report).filter(isFilled);
  return cells.flatMap((cell, index) => {
    const label = cells[index - 1];
    if (!label || !BEGINS_WITH_DATE.test(text.slice(cell.start, cell.start + 12))) return [];
    if (cell.end - cell.start > LONGEST_VALUE) return [];
    const words = text.slice(label.start, label.end).replace(NUMBERING, '').replace(AND_PLACE, '');
    if (words.length > LONGEST_LABEL || /[\d。;:与和及、]/u.test(words.replace(/[12]$/u, ''))) return [];
    const kind = cueIn(words, words);
    return kind && LABELLED.has(kind) ? (eventIn(report, cell, kind, words, null) ?? []) : [];
  });
}

const BEGINS_WITH_DATE =
  /^(?:19|20|二|\d{1,2}(?:\s|st|nd|rd|th|-)|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

const isFilled = ({ start, end }: Span): boolean => end > start;

function eventIn(
  report: Report,
  cell: Span,
  kind: EventKind,
  title: string,
  subject: string | null,
): EventFact | null {
  const [date] = scanDates(viewText(report, cell));
  if (!date || !isEventDate(date)) return null;
  return {
    kind,
    start: cell.start + date.start,
    end: cell.start + date.end,
    date,
    subject,
    statedAfter: null,
    planned: isPlanned(kind, title),
    inferred: false,
  };
}
