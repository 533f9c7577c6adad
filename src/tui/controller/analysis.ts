import { assembleNarratives, sectionAt } from '../../app/engagement/index.js';
import type { ClauseRow } from '../clause-list/rows.js';
import { allRows, knownFlags, notesOf, selectedRow } from '../selectors.js';
import type { PlacedFinding, WorkbenchState } from '../state.js';
import { alert, type Context, reasonOf, stateOf } from './context.js';

/** Pauses in typing after which each kind of work begins, in milliseconds. */
const PAUSE = { route: 200, verify: 250, check: 600, search: 250 } as const;
/** Routing of very long notes waits so many times as long as it takes, so that it is seldom in the way of a key. */
const REST = 4;
/** Longest query; more notes than this say nothing new. */
const QUERY_LENGTH = 600;
const RESULTS = 6;

type Task = keyof typeof PAUSE;

export interface Analysis {
  /** Looks at what changed and plans what has to be computed anew. */
  observe(): void;
  stop(): void;
}

/** Keeps routing, flags, findings and similar writeups up to date, always after a pause and never while typing. */
export function createAnalysis(context: Context): Analysis {
  const timers = new Map<Task, NodeJS.Timeout>();
  const seen = { notesVersion: -1, drafts: null as WorkbenchState['drafts'] | null, query: '' };
  let stopped = false;
  /** Milliseconds that the last routing took. */
  let routeCost = 0;
  let isVerifying = false;

  const later = (task: Task, run: () => void | Promise<void>, pause: number = PAUSE[task]) => {
    clearTimeout(timers.get(task));
    const guarded = async () => {
      try {
        if (!stopped) await run();
      } catch (error) {
        const reason = reasonOf(error, stateOf(context).language);
        if (!stopped) alert(context, 'bad', 'analysis-failed', { reason });
      }
    };
    timers.set(task, setTimeout(guarded, pause));
  };

  const route = () => {
    const { files, profile } = stateOf(context);
    const started = performance.now();
    const routed = context.services()?.routeNotes(files, profile);
    if (routed) context.store.dispatch({ type: 'routed', routed });
    routeCost = performance.now() - started;
    later('verify', verifyNext);
  };

  /** One draft after the other, since each may have changed by the time its turn comes. */
  const verifyNext = async () => {
    const state = stateOf(context);
    const row = allRows(state).find((candidate) => isUnverified(state, candidate));
    if (isVerifying || !row?.ref || !row.draft) return;
    const { narrative } = row.draft;
    isVerifying = true;
    try {
      const flags = (await context.services()?.verify(narrative, row.ref, state.files, state.profile)) ?? [];
      if (stopped) return;
      const checked = { narrative, notesVersion: state.notesVersion, flags };
      context.store.dispatch({ type: 'flags', key: row.key, checked });
    } finally {
      isVerifying = false;
    }
    later('verify', verifyNext, 0);
  };

  const check = async () => {
    const { drafts, profile } = stateOf(context);
    const assembled = assembleNarratives(drafts);
    const found =
      assembled.text === '' ? [] : ((await context.services()?.check(assembled.text, profile)) ?? []);
    if (stopped) return;
    const findings: PlacedFinding[] = found.map((finding) => ({
      finding,
      clauses: finding.evidence.map(({ start }) => sectionAt(assembled, start)?.ref ?? null),
    }));
    context.store.dispatch({ type: 'findings', findings });
  };

  const search = async () => {
    const row = selectedRow(stateOf(context));
    const services = context.services();
    const text = queryOf(stateOf(context), row);
    if (!row?.ref || !services || text === '') {
      context.store.dispatch({ type: 'similar', similar: { status: 'idle' } });
      return;
    }
    const { key } = row;
    context.store.dispatch({ type: 'similar', similar: { status: 'searching', key } });
    try {
      const results = await services.search({ text, clause: key, limit: RESULTS });
      if (!stopped && selectedRow(stateOf(context))?.key === key) {
        context.store.dispatch({ type: 'similar', similar: { status: 'found', key, results } });
      }
    } catch (error) {
      context.store.dispatch({ type: 'similar', similar: { status: 'failed', key } });
      throw error;
    }
  };

  return {
    observe() {
      if (stopped || !context.services()) return;
      const state = stateOf(context);
      if (state.notesVersion !== seen.notesVersion) {
        const isFirst = seen.notesVersion < 0;
        seen.notesVersion = state.notesVersion;
        later('route', route, isFirst ? 0 : Math.max(PAUSE.route, routeCost * REST));
      }
      if (state.drafts !== seen.drafts) {
        seen.drafts = state.drafts;
        later('verify', verifyNext);
        later('check', check);
      }
      const row = selectedRow(state);
      const query = `${row?.key ?? ''}\n${queryOf(state, row)}`;
      if (query !== seen.query) {
        seen.query = query;
        later('search', search);
      }
    },
    stop() {
      stopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

const isUnverified = (state: WorkbenchState, row: ClauseRow): boolean =>
  row.ref !== null && (row.draft?.narrative ?? '').trim() !== '' && !knownFlags(state, row);

/** The notes of a clause as a query, or its title where nothing was noted. */
function queryOf(state: WorkbenchState, row: ClauseRow | null): string {
  const notes = notesOf(state, row).map(({ text }) => text);
  return (notes.length > 0 ? notes.join('\n') : (row?.title ?? '')).slice(0, QUERY_LENGTH);
}
