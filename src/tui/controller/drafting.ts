import {
  draftedNow,
  mergeNarrative,
  refOf,
  type StoredDraft,
  sameClause,
} from '../../app/engagement/index.js';
import type { WorkEvent } from '../../app/services.js';
import { type ClauseDraft, type ClauseRef, type Note, parseClauseRef } from '../../core/index.js';
import type { ClauseRow } from '../clause-list/rows.js';
import type { Question } from '../notices/reducer.js';
import { allRows } from '../selectors.js';
import {
  alert,
  ask,
  type Context,
  codeInWords,
  currentRow,
  isAnswer,
  readyServices,
  reasonOf,
  refusesWriting,
  say,
  stateOf,
} from './context.js';

/** Frames while text streams in: often enough to see it grow, seldom enough to leave the keys alone. */
const STREAM_MS = 80;

export interface Drafting {
  draftSelected(asked: Question | null): void;
  draftAll(): void;
  /** True where something was cancelled. */
  cancel(): boolean;
}

type WantedRow = ClauseRow & { ref: ClauseRef };

const isWanted = (row: ClauseRow): row is WantedRow => row.ref !== null && row.noteIds.length > 0;

/** The draft to keep when a new one comes: edits and a verdict set by hand survive. */
export function withNewDraft(
  existing: StoredDraft | null,
  draft: ClauseDraft,
  ref: ClauseRef,
  notes: readonly Note[],
  at: Date,
): { stored: StoredDraft; conflicts: number } {
  const fresh = draftedNow(draft, ref, notes, at);
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

  const store = (row: WantedRow, draft: ClauseDraft) => {
    const ref = row.draft ? refOf(row.draft) : row.ref;
    const { routed } = stateOf(context);
    const { stored, conflicts } = withNewDraft(
      context.engagement.draftOf(ref),
      draft,
      ref,
      routed?.notes ?? [],
      context.now(),
    );
    context.engagement.writeDraft(stored);
    if (conflicts > 0) alert(context, 'info', 'draft-merged', { clause: row.key, conflicts });
  };

  const run = async (rows: readonly WantedRow[]) => {
    const services = readyServices(context);
    if (!services || rows.length === 0) return;
    const abort = new AbortController();
    running = abort;
    const work = createWorkReport(context, rows, store, abort.signal);
    const { files, profile } = stateOf(context);
    try {
      const drafts = await services.draft({
        files,
        clauses: rows.map(({ ref }) => ref),
        profile,
        offline: services.provider === 'offline',
        onEvent: work.hear,
        signal: abort.signal,
      });
      for (const draft of drafts) work.finish(draft);
      if (!abort.signal.aborted) say(context, 'good', 'drafted', { count: work.finished() });
    } catch (error) {
      const reason = reasonOf(error, stateOf(context).language);
      if (!abort.signal.aborted) alert(context, 'bad', 'draft-failed', { reason });
    } finally {
      work.end();
      if (running === abort) running = null;
    }
  };

  const begin = (rows: readonly WantedRow[]) => {
    if (running) say(context, 'info', 'drafting-already');
    else void run(rows);
  };

  return {
    draftSelected(asked) {
      const row = currentRow(context);
      if (!row || refusesWriting(context)) return;
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

interface WorkReport {
  hear(event: WorkEvent): void;
  finish(draft: ClauseDraft): void;
  finished(): number;
  end(): void;
}

/** Turns the events of one run into state, and each finished draft into a stored one, once. */
function createWorkReport(
  context: Context,
  rows: readonly WantedRow[],
  store: (row: WantedRow, draft: ClauseDraft) => void,
  signal: AbortSignal,
): WorkReport {
  const finished = new Set<string>();
  const texts = new Map<string, string>();
  const dispatch: Context['store']['dispatch'] = (action) => {
    if (!signal.aborted) context.store.dispatch(action);
  };
  const rowFor = (ref: ClauseRef | null) => rows.find((row) => ref !== null && sameClause(row.ref, ref));
  const showTexts = () => {
    for (const [key, text] of texts) dispatch({ type: 'work', action: { type: 'clause-text', key, text } });
    texts.clear();
  };
  dispatch({ type: 'work', action: { type: 'begin', keys: rows.map(({ key }) => key), now: Date.now() } });
  const clock = setInterval(
    () => dispatch({ type: 'work', action: { type: 'tick', now: Date.now() } }),
    1000,
  );
  const stream = setInterval(showTexts, STREAM_MS);

  const finish = (draft: ClauseDraft) => {
    const number = parseClauseRef(draft.clause)?.number ?? draft.clause;
    const row = rowFor({ number, standards: draft.standards });
    if (!row || finished.has(row.key) || signal.aborted) return;
    finished.add(row.key);
    texts.delete(row.key);
    store(row, draft);
    dispatch({ type: 'work', action: { type: 'clause-finished', key: row.key } });
  };

  return {
    hear(event) {
      const row = rowFor(parseClauseRef(event.clause));
      if (event.type === 'clause-finished') finish(event.draft);
      else if (!row || signal.aborted) return;
      else if (event.type === 'clause-text') texts.set(row.key, event.text);
      else if (event.type === 'clause-started')
        dispatch({ type: 'work', action: { type: 'clause-started', key: row.key } });
      else {
        const reason = codeInWords('failure', event.reason, stateOf(context).language);
        alert(context, 'warn', 'model-fallback', { clause: row.key, reason });
      }
    },
    finish,
    finished: () => finished.size,
    end() {
      clearInterval(clock);
      clearInterval(stream);
      dispatch({ type: 'work', action: { type: 'end' } });
    },
  };
}
