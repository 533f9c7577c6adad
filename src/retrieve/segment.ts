import {
  type ClauseBlock,
  type ClauseRef,
  compareSpans,
  containsSpan,
  type Report,
  type Span,
  STANDARD_IDS,
  type StandardId,
  spansOverlap,
  type Verdict,
} from '../core/index.js';
import { clauseTitle, findClause } from '../standards/index.js';
import { readTopicPassages } from './passages.js';

/** What is known of a past report beside its text. */
export interface ReportMeta {
  id: string;
  /** Standards that it was audited against; a clause without prefix belongs to all of them that have it. */
  standards: readonly StandardId[];
  edition: string | null;
  /** ISO date of the audit's last day. */
  date: string | null;
  industry: string | null;
}

/** A clause narrative as it stands in a report, client details and all. */
export interface RawWriteup {
  clauses: string[];
  standards: StandardId[];
  title: string;
  department: string | null;
  verdict: Verdict | null;
  text: string;
}

/** Shorter passages are references (`见 8.4`) or remains of tables. */
const SHORTEST = 30;
/** A row of more clauses than this is an audit plan or a list of exclusions, not a narrative. */
const MOST_CLAUSES = 6;

const lengthOf = (text: string): number => text.replace(/\s/gu, '').length;

const PUNCTUATION = /[,:;()!?~]/gu;

/** The text of a span with the punctuation of the source, which the view folds to ASCII. */
function proseOf({ view, source }: Pick<Report, 'view' | 'source'>, { start, end }: Span): string {
  const restored = view.text.slice(start, end).replace(PUNCTUATION, (mark, at: number) => {
    const origin = view.toSource({ start: start + at, end: start + at + 1 });
    const written = source.text.slice(origin.start, origin.end);
    return written.normalize('NFKC') === mark ? written : mark;
  });
  return restored.trim();
}

/** The block without a verdict at its end and without the chapter that follows a list of clauses. */
function bodyOf({ sections }: Report, { start, end, verdictSpan }: ClauseBlock): Span {
  const chapter = sections.find(
    (section) => section.level === 1 && section.start > start && section.start < end,
  );
  if (chapter) return { start, end: chapter.start };
  return verdictSpan && verdictSpan.start > start && verdictSpan.end === end
    ? { start, end: verdictSpan.start }
    : { start, end };
}

/** One block per place: those read twice from the same span become one with the clauses of both. */
function mergeSameSpan(blocks: readonly ClauseBlock[]): ClauseBlock[] {
  const merged = new Map<string, ClauseBlock>();
  for (const block of [...blocks].sort(compareSpans)) {
    const place = `${block.start}-${block.end}`;
    const twin = merged.get(place);
    merged.set(place, twin ? { ...twin, clauses: [...twin.clauses, ...block.clauses] } : block);
  }
  return [...merged.values()];
}

/** Share of a heading's text that rows of a table must fill for the rows to be the narratives. */
const FILLED = 0.6;

/** Where blocks lie within one another, either the outer one or the inner ones are kept, never both. */
function flatten(blocks: readonly ClauseBlock[]): ClauseBlock[] {
  const inside = (outer: ClauseBlock) =>
    blocks.filter((block) => block !== outer && containsSpan(outer, block));
  const dropped = new Set<ClauseBlock>();
  for (const outer of blocks) {
    const inner = inside(outer);
    const filled = inner.reduce((sum, { start, end }) => sum + end - start, 0);
    if (inner.length === 0) continue;
    if (filled > FILLED * (outer.end - outer.start)) dropped.add(outer);
    else for (const block of inner) dropped.add(block);
  }
  return blocks.filter((block) => !dropped.has(block));
}

/** True for a clause of any standard or a finer number below one (`8.4.9`); `9.12` is some other number. */
const isClause = (number: string): boolean =>
  STANDARD_IDS.some((standard) => {
    const nearest = findClause(number, standard)?.number ?? '';
    return nearest === number || nearest.includes('.');
  });

const hasClause = (standard: StandardId, { number }: ClauseRef): boolean =>
  findClause(number, standard)?.number === number;

/** The standards of a clause list: those of its prefixes, else those of the report that know the clause. */
function standardsOf(clauses: readonly ClauseRef[], known: readonly StandardId[]): StandardId[] {
  const named = STANDARD_IDS.filter((id) => clauses.some(({ standards }) => standards.includes(id)));
  if (named.length > 0) return named;
  const having = known.filter((standard) => clauses.some((clause) => hasClause(standard, clause)));
  return having.length > 0 ? having : [...known];
}

function toWriteup(report: Report, block: ClauseBlock, meta: ReportMeta): RawWriteup {
  const clauses = [...new Set(block.clauses.map(({ number }) => number))].filter(isClause);
  const standards = standardsOf(block.clauses, meta.standards);
  const title = block.title.trim() || clauseTitle(clauses[0] ?? '', standards, report.language);
  return {
    clauses,
    standards,
    title,
    // Only record tables are kept by department; elsewhere the last one named says nothing about a clause.
    department: report.layout === 'record' ? block.department : null,
    verdict: block.verdict,
    text: proseOf(report, bodyOf(report, block)),
  };
}

/** A report whose clause blocks hold less of its prose than this is written by subject, not by clause. */
const WRITTEN_BY_CLAUSE = 0.3;

/** Whether clause headings or record rows hold enough of a report to be its narratives. */
function isWrittenByClause(report: Report, blocks: readonly ClauseBlock[]): boolean {
  const all = report.sentences.reduce((sum, { start, end }) => sum + end - start, 0);
  const held = blocks.reduce((sum, { start, end }) => sum + end - start, 0);
  return held >= WRITTEN_BY_CLAUSE * all;
}

/** Narratives of what stands between the blocks, by what it speaks of. */
function bySubject(report: Report, blocks: readonly ClauseBlock[], meta: ReportMeta): ClauseBlock[] {
  return readTopicPassages(report, meta.standards)
    .filter((passage) => !blocks.some((block) => spansOverlap(block, passage)))
    .map(({ start, end, clause, standards }) => ({
      start,
      end,
      clauses: [{ number: clause, standards }],
      title: '',
      department: null,
      verdict: null,
      verdictSpan: null,
    }));
}

/**
 * Cuts a report into its clause narratives, in reading order. A row or heading of several clauses is one writeup
 * with all of them; where a report carries no clause numbers, passages are filed by what they speak of. Passages under
 * 30 characters and rows that only list clauses are left out.
 */
export function segmentWriteups(report: Report, meta: ReportMeta): RawWriteup[] {
  const blocks = flatten(mergeSameSpan(report.clauseBlocks));
  const found = isWrittenByClause(report, blocks) ? blocks : [...blocks, ...bySubject(report, blocks, meta)];
  return found
    .sort(compareSpans)
    .map((block) => toWriteup(report, block, meta))
    .filter(
      ({ clauses, standards, text }) =>
        clauses.length > 0 &&
        clauses.length <= MOST_CLAUSES &&
        standards.length > 0 &&
        lengthOf(text) >= SHORTEST,
    );
}
