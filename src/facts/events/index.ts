import {
  compareSpans,
  type DateMention,
  type EventFact,
  type EventKind,
  firstFrom,
  innermostAt,
  type Report,
  type Span,
  scanDates,
  viewText,
} from '../../core/index.js';
import { cueIn, followsAudit, isPlanned, RE_EVALUATION, REVIEW_CUES, SUPPLIER } from './cues.js';
import { cueAfter, cueBefore, cueNear, cueOfPaper, isListed, type Piece, pieceAround } from './pieces.js';
import { drillTopic, subjectBefore, systemStarted } from './subjects.js';
import { readTableEvents } from './tables.js';
import { isEventDate, withYears } from './years.js';

/** `3.管理评审:...`: what the line is about. */
const LINE_LABEL = /^(?:[\d.]{1,6}[.、]?\s?)?(?<label>(?:管理评审|内部审核|内审|管评)[^:,。;]{0,6}):/u;

/** The clauses whose blocks are about one event, where the words may leave it out. */
const CLAUSE_EVENT: Readonly<Record<string, EventKind>> = {
  '9.2': 'internal-audit',
  '9.3': 'management-review',
};

/** Dated events of the auditee's system, of its orders, suppliers and records, and of the audit itself. */
export function extractEvents(report: Report): EventFact[] {
  const sentences = report.sentences.flatMap((sentence) => readSentence(report, sentence));
  const listed = readTableEvents(report).filter(
    ({ kind, start }) => !sentences.some((one) => one.kind === kind && one.start === start),
  );
  return [...sentences, ...listed].sort(compareSpans);
}

/** A sentence with what its dates are read by. */
interface Reading {
  report: Report;
  sentence: Span;
  content: string;
  /** The line, or what of an endless one lies around the sentence. */
  line: Span;
  lineText: string;
}

const REACH = 600;

function readSentence(report: Report, sentence: Span): EventFact[] {
  const content = viewText(report, sentence);
  const dates = withYears(report, sentence, scanDates(content)).filter(isEventDate);
  if (dates.length === 0) return [];
  const whole = innermostAt(report.lines, sentence.start) ?? sentence;
  const line = {
    start: Math.max(whole.start, sentence.start - REACH),
    end: Math.min(whole.end, sentence.end + REACH),
  };
  const reading = { report, sentence, content, line, lineText: viewText(report, line) };
  const paired = pairRespectively(content, dates);
  let inherited: EventKind | null = null;
  return dates.flatMap((date, index) => {
    const piece = pieceAround(content, date, dates, reading.lineText);
    const said =
      paired?.[index] ??
      cueOfPaper(content, piece, date, dates, reading.lineText) ??
      cueNear(piece, reading.lineText) ??
      (isListed(content, dates[index - 1], date) ? inherited : null) ??
      cueAfter(content, piece, date, dates, reading.lineText) ??
      cueBefore(content, piece, date, dates, reading.lineText);
    const home = said === null && index === 0 && isFirstDate(reading) ? homeEvent(reading) : null;
    inherited = said ?? home;
    return inherited === null ? [] : (toEvent(reading, date, piece, inherited, home !== null) ?? []);
  });
}

/** What the line or block is about is dated first; later dates in it are of other things. */
const isFirstDate = ({ sentence, line, lineText }: Reading): boolean =>
  scanDates(lineText.slice(0, sentence.start - line.start)).every(({ from }) => from.month === null);

function homeEvent({ report, sentence, lineText }: Reading): EventKind | null {
  const block = innermostAt(report.clauseBlocks, sentence.start);
  const [clause, ...others] = block?.clauses ?? [];
  if (clause && others.length === 0) return CLAUSE_EVENT[clause.number] ?? null;
  if (opensAuditDates(report, sentence)) return 'audit';
  const label = LINE_LABEL.exec(lineText)?.groups?.label;
  return label === undefined ? null : cueIn(label, lineText);
}

/** `1.4 审核时间`, with the days in the line below. */
const AUDIT_DATES =
  /^(?:[\d.、一二三四五六七八九十()\s]{0,10})(?:现场|本次)?审核(?:的)?(?:时间|日期)|^[\d.\s]{0,8}(?:audit dates?|dates? of (?:the )?audit)/iu;

function opensAuditDates(report: Report, sentence: Span): boolean {
  const section = innermostAt(report.sections, sentence.start);
  if (!section || !AUDIT_DATES.test(section.title) || /阶段|stage/iu.test(viewText(report, sentence)))
    return false;
  const before = report.view.text.slice(section.start, sentence.start);
  return before.length <= LONGEST_HEAD && !/阶段|stage/iu.test(before) && scanDates(before).length === 0;
}
const LONGEST_HEAD = 40;

/** `在A日和B日分别实施了内部审核和管理评审`: dates and events in the same order. */
function pairRespectively(content: string, dates: readonly DateMention[]): EventKind[] | null {
  if (!/分别|respectively/iu.test(content)) return null;
  const found = REVIEW_CUES.flatMap(([kind, pattern]) => {
    const at = content.search(pattern);
    return at < 0 ? [] : [{ kind, at }];
  });
  if (found.length !== dates.length) return null;
  return found.sort((a, b) => a.at - b.at).map(({ kind }) => kind);
}

function toEvent(
  { report, sentence, content, line, lineText }: Reading,
  date: DateMention,
  piece: Piece,
  kind: EventKind,
  inferred: boolean,
): EventFact | null {
  const window = content.slice(Math.max(0, date.start - 24), Math.min(content.length, date.end + 16));
  const aboutSupplier =
    SUPPLIER.test(lineText) ||
    innermostAt(report.clauseBlocks, sentence.start)?.clauses[0]?.number.startsWith('8.4') === true;
  // A supplier named only further on in the line is not whom this contract was made with.
  const sofar = lineText.slice(0, sentence.end - line.start);
  const ofSupplier = kind === 'contract-signing' ? aboutSupplier && SUPPLIER.test(sofar) : aboutSupplier;
  const settled = settleKind(kind, ofSupplier, window, piece.before);
  if (settled === null || (settled === 'audit' && EARLIER_AUDIT.test(window.slice(0, date.start))))
    return null;
  const start = sentence.start + date.start;
  return {
    kind: settled,
    start,
    end: sentence.start + date.end,
    date,
    subject:
      kind === 'drill'
        ? (drillTopic(piece.after) ?? drillTopic(piece.before))
        : ((kind === 'system-start' ? systemStarted(content, date) : null) ??
          subjectBefore(lineText, start - line.start)),
    statedAfter:
      settled === 'management-review' && followsAudit(content + inputsBehind(report, sentence))
        ? 'internal-audit'
        : null,
    planned: isPlanned(settled, piece.whole),
    inferred,
  };
}

/** `评审输入中包含…内部审核的结果`: the sentence behind may tell what a review was based on. */
const INPUTS = /^(?:管理)?评审(?:的)?输入|^输入/u;
const INPUTS_REACH = 80;

function inputsBehind({ view, sentences }: Report, { end }: Span): string {
  const next = firstFrom(sentences, end);
  const words = next ? view.text.slice(next.start, Math.min(next.end, next.start + INPUTS_REACH)).trim() : '';
  return INPUTS.test(words) ? `。${words}` : '';
}

/** The meetings of an internal audit are not those of this audit. */
const INTERNAL = /内审|内部审核|internal audit/iu;

/** What a report tells of the audit before. */
const EARLIER_AUDIT = /上次|前次|上一次|初审|初次(?:审核|认证)|previous|last audit/iu;

/** Evaluations and signings mean a supplier's only where the text speaks of one. */
function settleKind(
  kind: EventKind,
  aboutSupplier: boolean,
  window: string,
  before: string,
): EventKind | null {
  if ((kind === 'opening-meeting' || kind === 'closing-meeting') && INTERNAL.test(window))
    return 'internal-audit';
  if (kind === 'supplier-evaluation')
    return aboutSupplier && !RE_EVALUATION.test(before + window) ? kind : null;
  if (kind === 'supplier-contract') return aboutSupplier ? kind : null;
  if (kind === 'contract-signing') return aboutSupplier ? 'supplier-contract' : kind;
  return kind;
}
