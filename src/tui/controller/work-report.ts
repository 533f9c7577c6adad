import { sameClause } from '../../app/engagement/index.js';
import type { WorkEvent } from '../../app/services.js';
import { type ClauseDraft, type ClauseRef, formatClauseRef, parseClauseRef } from '../../core/index.js';
import type { ClauseRow } from '../clause-list/rows.js';
import { alert, type Context, codeInWords, stateOf } from './context.js';

/** Frames while text streams in: often enough to see it grow, seldom enough to leave the keys alone. */
const STREAM_MS = 80;
const CLOCK_MS = 1000;

export type WantedRow = ClauseRow & { ref: ClauseRef };

export interface WorkReport {
  hear(event: WorkEvent): void;
  /** Takes a finished draft, once; `clause` is the one that was asked for. */
  finish(draft: ClauseDraft, clause?: string): void;
  finished(): number;
  end(): void;
}

/** The row that an event is about. Several may share a number, so one that is not done yet goes first. */
function rowFor(
  rows: readonly WantedRow[],
  ref: ClauseRef | null,
  done: ReadonlySet<string>,
): WantedRow | undefined {
  if (!ref) return undefined;
  const same = rows.filter((row) => sameClause(row.ref, ref));
  const open = same.filter(({ key }) => !done.has(key));
  return open.find(({ key }) => key === formatClauseRef(ref)) ?? open[0] ?? same[0];
}

/** Turns the events of one run into state, and each finished draft into a stored one. Silent once aborted. */
export function createWorkReport(
  context: Context,
  rows: readonly WantedRow[],
  store: (row: WantedRow, draft: ClauseDraft) => void,
  signal: AbortSignal,
): WorkReport {
  const done = new Set<string>();
  const texts = new Map<string, string>();
  const report = (action: Parameters<typeof context.store.dispatch>[0] & { type: 'work' }) => {
    if (!signal.aborted) context.store.dispatch(action);
  };
  report({ type: 'work', action: { type: 'begin', keys: rows.map(({ key }) => key), now: Date.now() } });
  const clock = setInterval(
    () => report({ type: 'work', action: { type: 'tick', now: Date.now() } }),
    CLOCK_MS,
  );
  const stream = setInterval(() => {
    for (const [key, text] of texts) report({ type: 'work', action: { type: 'clause-text', key, text } });
    texts.clear();
  }, STREAM_MS);
  const stopTimers = () => {
    clearInterval(clock);
    clearInterval(stream);
  };
  signal.addEventListener('abort', stopTimers);

  const finish = (draft: ClauseDraft, clause?: string) => {
    const number = parseClauseRef(draft.clause)?.number ?? draft.clause;
    const named = clause === undefined ? null : parseClauseRef(clause);
    const row = rowFor(rows, named ?? { number, standards: draft.standards }, done);
    if (!row || done.has(row.key) || signal.aborted) return;
    done.add(row.key);
    texts.delete(row.key);
    store(row, draft);
    report({ type: 'work', action: { type: 'clause-finished', key: row.key } });
  };

  const hear = (event: WorkEvent) => {
    if (signal.aborted) return;
    if (event.type === 'usage') {
      const tokens = event.inputTokens + event.outputTokens;
      report({ type: 'work', action: { type: 'spent', tokens, cost: event.cost } });
      return;
    }
    const key = rowFor(rows, parseClauseRef(event.clause), done)?.key;
    switch (event.type) {
      case 'clause-started':
        if (key !== undefined) report({ type: 'work', action: { type: 'clause-started', key } });
        break;
      case 'clause-text':
        if (key !== undefined) texts.set(key, event.text);
        break;
      case 'clause-finished':
        finish(event.draft, event.clause);
        break;
      case 'model-fallback': {
        const reason = codeInWords('failure', event.reason, stateOf(context).language);
        alert(context, 'warn', 'model-fallback', { reason });
      }
    }
  };

  return {
    hear,
    finish,
    finished: () => done.size,
    end() {
      stopTimers();
      report({ type: 'work', action: { type: 'end' } });
    },
  };
}
