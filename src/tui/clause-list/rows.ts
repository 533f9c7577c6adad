import {
  coversClause,
  type PlannedClause,
  refOf,
  type StoredDraft,
  sameClause,
  titleOfClause,
} from '../../app/engagement/index.js';
import type { RoutedNotes } from '../../app/services.js';
import {
  type ClauseRef,
  compareClauseNumbers,
  foldKey,
  formatClauseRef,
  type Language,
} from '../../core/index.js';

/** One line of the clause list. */
export interface ClauseRow {
  /** The clause as `formatClauseRef` writes it, or `UNROUTED`. */
  key: string;
  /** Null for the row of notes that no clause was found for. */
  ref: ClauseRef | null;
  title: string;
  noteIds: readonly string[];
  draft: StoredDraft | null;
}

export const UNROUTED = '?';

interface Sources {
  planned: readonly PlannedClause[];
  routed: RoutedNotes | null;
  drafts: readonly StoredDraft[];
  language: Language;
}

const titleOf = (planned: PlannedClause, language: Language): string =>
  language === 'zh' ? planned.titleZh : planned.titleEn;

type ClauseRowWithRef = ClauseRow & { ref: ClauseRef };

function notedRows({ routed, language }: Sources): ClauseRowWithRef[] {
  return (routed?.groups ?? []).map(({ clause, title, noteIds }) => {
    const key = formatClauseRef(clause);
    return { key, ref: clause, title: titleOfClause(clause, language) || title, noteIds, draft: null };
  });
}

function addDrafts(rows: ClauseRowWithRef[], { drafts, language }: Sources): void {
  for (const draft of drafts) {
    const ref = refOf(draft);
    const key = formatClauseRef(ref);
    const row =
      rows.find((candidate) => candidate.key === key) ??
      rows.find((candidate) => candidate.draft === null && sameClause(candidate.ref, ref));
    if (row) row.draft ??= draft;
    else
      rows.push({ key, ref, title: titleOfClause(ref, language) || draft.draft.title, noteIds: [], draft });
  }
}

/**
 * The rows of an engagement in the standards' order: clauses with notes, clauses that were planned, clauses that
 * only a draft knows; first of all the notes that no clause was found for.
 */
export function buildRows(sources: Sources): ClauseRow[] {
  const noted = notedRows(sources);
  const rows = [...noted];
  for (const planned of sources.planned) {
    if (noted.some(({ ref }) => coversClause(ref, planned.ref) || coversClause(planned.ref, ref))) continue;
    const key = formatClauseRef(planned.ref);
    rows.push({ key, ref: planned.ref, title: titleOf(planned, sources.language), noteIds: [], draft: null });
  }
  addDrafts(rows, sources);
  rows.sort((a, b) => compareClauseNumbers(a.ref.number, b.ref.number) || (a.key < b.key ? -1 : 1));
  const unrouted = sources.routed?.unrouted ?? [];
  const stray: ClauseRow[] =
    unrouted.length > 0 ? [{ key: UNROUTED, ref: null, title: '', noteIds: unrouted, draft: null }] : [];
  return [...stray, ...rows];
}

/** Rows whose number begins with the filter, or whose number or title holds it. */
export function filterRows(rows: readonly ClauseRow[], filter: string): readonly ClauseRow[] {
  const wanted = foldKey(filter);
  if (wanted === '') return rows;
  return rows.filter(({ key, title }) => foldKey(key).includes(wanted) || foldKey(title).includes(wanted));
}
