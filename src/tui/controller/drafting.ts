import { draftedNow, mergeNarrative, refOf, type StoredDraft } from '../../app/engagement/index.js';
import type { ClauseDraft, ClauseRef, Note } from '../../core/index.js';
import type { ClauseRow } from '../clause-list/rows.js';
import type { Question } from '../notices/reducer.js';
import { allRows } from '../selectors.js';
import { costText } from '../work/reducer.js';
import {
  alert,
  ask,
  type Context,
  currentRow,
  isAnswer,
  readyServices,
  reasonOf,
  refusesWriting,
  say,
  stateOf,
} from './context.js';
import { createWorkReport, type WantedRow } from './work-report.js';

export interface Drafting {
  draftSelected(asked: Question | null): void;
  draftAll(): void;
  /** True where something was cancelled. */
  cancel(): boolean;
}

const isWanted = (row: ClauseRow): row is WantedRow => row.ref !== null && row.noteIds.length > 0;

/** The draft to keep when a new one comes: edits and a verdict set by hand survive. */
export function withNewDraft(
  existing: StoredDraft | null,
  draft: ClauseDraft,
  ref: ClauseRef,
  notes: readonly Note[],
  at: Date,
): { stored: StoredDraft; conflicts: number } {
  const fresh = { ...draftedNow(draft, ref, notes, at), answered: existing?.answered ?? [] };
  if (!existing) return { stored: fresh, conflicts: 0 };
  const verdict = existing.verdict === existing.draft.verdict ? fresh.verdict : existing.verdict;
  const isUntouched = existing.narrative === existing.base || existing.narrative.trim() === '';
  if (isUntouched) return { stored: { ...fresh, verdict }, conflicts: 0 };
  const { text, conflicts } = mergeNarrative(existing.base, existing.narrative, draft.narrative);
  const status = text === draft.narrative ? ('drafted' as const) : ('edited' as const);
  return { stored: { ...fresh, verdict, narrative: text, status }, conflicts };
}

export function createDrafting(context: Context): Drafting {
  let running: AbortController | null = null;

  const run = async (rows: readonly WantedRow[]) => {
    const services = readyServices(context);
    if (!services) return;
    const abort = new AbortController();
    running = abort;
    const { files, profile, language } = stateOf(context);
    let notes: readonly Note[] = [];
    const merged: string[] = [];
    let conflicts = 0;
    const keep = (row: WantedRow, draft: ClauseDraft) => {
      const ref = row.draft ? refOf(row.draft) : row.ref;
      const result = withNewDraft(context.engagement.draftOf(ref), draft, ref, notes, context.now());
      context.engagement.writeDraft(result.stored);
      if (result.conflicts > 0) merged.push(row.key);
      conflicts += result.conflicts;
    };
    const tellEnd = (count: number) => {
      const spent = stateOf(context).work?.spent;
      if (!spent || spent.tokens === 0) say(context, 'good', 'drafted', { count });
      else {
        const cost = spent.cost ? costText(spent.cost) : '';
        say(context, 'good', cost ? 'drafted-for' : 'drafted-with', { count, tokens: spent.tokens, cost });
      }
    };
    const work = createWorkReport(context, rows, keep, abort.signal);
    try {
      // Ids count notes as they stand now; they may change while the drafting goes on.
      notes = services.routeNotes(files, profile).notes;
      const drafts = await services.draft({
        files,
        clauses: rows.map(({ ref }) => ref),
        profile,
        offline: services.provider === 'offline',
        onEvent: work.hear,
        signal: abort.signal,
      });
      for (const draft of drafts) work.finish(draft);
      if (!abort.signal.aborted) tellEnd(work.finished());
    } catch (error) {
      if (!abort.signal.aborted) alert(context, 'bad', 'draft-failed', { reason: reasonOf(error, language) });
    } finally {
      work.end();
      if (running === abort) running = null;
    }
    if (conflicts > 0) alert(context, 'info', 'draft-merged', { clause: merged.join(' '), conflicts });
  };

  /** The clauses that were marked, as far as there is something to draft from. */
  const draftMarked = (marked: readonly string[]) => {
    const rows = allRows(stateOf(context)).filter(isWanted);
    const chosen = rows.filter(({ key, draft }) => marked.includes(key) && draft?.status !== 'accepted');
    if (chosen.length === 0) {
      say(context, 'info', 'nothing-to-draft');
      return;
    }
    begin(chosen);
    context.store.dispatch({ type: 'list', action: { type: 'unmark' } });
  };

  const begin = (rows: readonly WantedRow[]) => {
    if (running) say(context, 'info', 'drafting-already');
    else void run(rows);
  };

  return {
    draftSelected(asked) {
      const row = currentRow(context);
      if (!row || refusesWriting(context)) return;
      const { marked } = stateOf(context).list;
      if (marked.length > 0) {
        draftMarked(marked);
        return;
      }
      if (!isWanted(row)) {
        say(context, 'info', row.ref ? 'draft-needs-notes' : 'unrouted-has-no-draft');
        return;
      }
      const question: Question = { kind: 'draft', subject: row.key };
      if (row.draft?.status === 'accepted' && !isAnswer(asked, question)) {
        ask(context, question, 'draft-accepted-again', { clause: row.key });
        return;
      }
      begin([row]);
      context.store.dispatch({ type: 'show', pane: 'draft' });
    },
    draftAll() {
      if (refusesWriting(context)) return;
      const rows = allRows(stateOf(context))
        .filter(isWanted)
        .filter(({ draft }) => draft?.status !== 'accepted');
      if (rows.length === 0) say(context, 'info', 'nothing-to-draft');
      else begin(rows);
    },
    cancel() {
      if (!running) return false;
      running.abort();
      running = null;
      context.store.dispatch({ type: 'work', action: { type: 'end' } });
      say(context, 'info', 'draft-cancelled');
      return true;
    },
  };
}
