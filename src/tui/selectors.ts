import { type SentenceSpan, type StoredDraft, splitSentences } from '../app/engagement/index.js';
import { foldKey, type Language, type Note, type VerifierFlag } from '../core/index.js';
import { translator } from '../messages/index.js';
import { buildRows, type ClauseRow, filterRows, UNROUTED } from './clause-list/rows.js';
import type { ContentPane, WorkbenchState } from './state.js';
import { STATUS_GLYPHS, type StatusGlyph } from './theme.js';

/** Remembers the last answer: states are values, so equal parts give equal answers. */
function remember<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { args: A; result: R } | null = null;
  return (...args) => {
    if (last?.args.every((arg, index) => arg === args[index])) return last.result;
    last = { args, result: compute(...args) };
    return last.result;
  };
}

const rowsOf = remember(
  (
    planned: WorkbenchState['planned'],
    routed: WorkbenchState['routed'],
    drafts: WorkbenchState['drafts'],
    language: WorkbenchState['language'],
  ) => buildRows({ planned, routed, drafts, language }),
);
const filtered = remember(filterRows);

export const allRows = ({ planned, routed, drafts, language }: WorkbenchState): readonly ClauseRow[] =>
  rowsOf(planned, routed, drafts, language);

/**
 * The rows on show: those whose number or title holds the filter, and those that had the status it names when it was
 * typed. They stay while one works through them.
 */
export function visibleRows(state: WorkbenchState): readonly ClauseRow[] {
  const { filter, byStatus } = state.list;
  const rows = allRows(state);
  const found = filtered(rows, filter);
  if (filter === '' || byStatus.length === 0) return found;
  return rows.filter((row) => found.includes(row) || byStatus.includes(row.key));
}

/** Keys of the rows whose status, as the list shows it, begins with a filter. */
export function rowsByStatus(state: WorkbenchState, filter: string): string[] {
  const wanted = statusesNamed(filter, state.language);
  if (wanted.length === 0) return [];
  const has = ({ glyph, accepted }: ReturnType<typeof statusOf>) =>
    wanted.includes(glyph) || (accepted && wanted.includes('accepted'));
  return allRows(state).flatMap((row) => (has(statusOf(state, row)) ? [row.key] : []));
}

function statusesNamed(filter: string, language: Language): StatusGlyph[] {
  const t = translator(language);
  const typed = foldKey(filter);
  return typed === ''
    ? []
    : STATUS_GLYPHS.filter((glyph) => foldKey(t(`tui:status.${glyph}`)).startsWith(typed));
}

/** The row that the other panes are about; the first one where none was chosen or the chosen one is gone. */
export function selectedRow(state: WorkbenchState): ClauseRow | null {
  const rows = visibleRows(state);
  return rows.find(({ key }) => key === state.list.selected) ?? rows[0] ?? null;
}

const NO_NOTES: readonly Note[] = [];
const notesById = remember((notes: readonly Note[]) => new Map(notes.map((note) => [note.id, note])));

/** The notes of a row in reading order. */
export function notesOf(state: WorkbenchState, row: ClauseRow | null): Note[] {
  const known = notesById(state.routed?.notes ?? NO_NOTES);
  return (row?.noteIds ?? []).flatMap((id) => known.get(id) ?? []);
}

/** The flags of a draft as it and the notes stand; null where they are not known yet. */
export function knownFlags(
  { flags, notesVersion }: WorkbenchState,
  { key, draft }: ClauseRow,
): readonly VerifierFlag[] | null {
  const known = flags[key];
  const isCurrent = known?.narrative === draft?.narrative && known?.notesVersion === notesVersion;
  return known && isCurrent ? known.flags : null;
}

/** What the verifier says about a row's draft; empty until it has looked. */
export function flagsOf(state: WorkbenchState, row: ClauseRow | null): readonly VerifierFlag[] {
  const known = row ? state.flags[row.key] : undefined;
  return known && known.narrative === row?.draft?.narrative ? known.flags : [];
}

const sentences = remember((narrative: string) => splitSentences(narrative).filter(hasText(narrative)));

const hasText =
  (text: string) =>
  ({ start, end }: SentenceSpan): boolean =>
    text.slice(start, end).trim() !== '';

export const sentencesOf = (draft: StoredDraft | null): readonly SentenceSpan[] =>
  sentences(draft?.narrative ?? '');

/** How a clause stands. `accepted` is told beside it, because what does not conform may be accepted too. */
export function statusOf(state: WorkbenchState, row: ClauseRow): { glyph: StatusGlyph; accepted: boolean } {
  const accepted = row.draft?.status === 'accepted';
  if (state.work && isWaiting(state, row.key)) return { glyph: 'drafting', accepted };
  if (row.key === UNROUTED) return { glyph: 'notes', accepted: false };
  if (!row.draft) return { glyph: row.noteIds.length > 0 ? 'notes' : 'none', accepted: false };
  if (!accepted && flagsOf(state, row).length > 0) return { glyph: 'flagged', accepted };
  if (row.draft.verdict === 'nonconform') return { glyph: 'nonconform', accepted };
  return { glyph: accepted ? 'accepted' : 'drafted', accepted };
}

const isWaiting = ({ work }: WorkbenchState, key: string): boolean =>
  work?.wanted.includes(key) === true && !work.done.includes(key);

export interface Progress {
  clauses: number;
  accepted: number;
  flagged: number;
}

export function progressOf(state: WorkbenchState): Progress {
  const rows = allRows(state).filter(({ ref }) => ref !== null);
  const standing = rows.map((row) => statusOf(state, row));
  return {
    clauses: rows.length,
    accepted: standing.filter(({ accepted }) => accepted).length,
    flagged: standing.filter(({ glyph }) => glyph === 'flagged').length,
  };
}

/** How many items a pane has to move through. */
export function itemCount(state: WorkbenchState, pane: ContentPane): number {
  const row = selectedRow(state);
  switch (pane) {
    case 'notes':
      return row?.noteIds.length ?? 0;
    case 'draft':
      return sentencesOf(row?.draft ?? null).length;
    case 'similar':
      return state.similar.status === 'found' ? state.similar.results.length : 0;
    case 'findings':
      return state.findings.length;
  }
}
