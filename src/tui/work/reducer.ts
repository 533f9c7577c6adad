/** Drafting under way. */
export interface WorkState {
  /** Clauses asked for, as rows are keyed. */
  wanted: readonly string[];
  /** Those that are being written now, with the text so far. */
  running: Readonly<Record<string, string>>;
  done: readonly string[];
  /** Clock time in milliseconds, for the elapsed seconds. */
  startedAt: number;
  now: number;
}

export type WorkAction =
  | { type: 'begin'; keys: readonly string[]; now: number }
  | { type: 'clause-started' | 'clause-finished'; key: string }
  | { type: 'clause-text'; key: string; text: string }
  | { type: 'tick'; now: number }
  | { type: 'end' };

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  const { [key]: _, ...rest } = record;
  return rest;
}

export function workReducer(state: WorkState | null, action: WorkAction): WorkState | null {
  if (action.type === 'begin') {
    return { wanted: action.keys, running: {}, done: [], startedAt: action.now, now: action.now };
  }
  if (!state || action.type === 'end') return null;
  switch (action.type) {
    case 'clause-started':
      return { ...state, running: { ...state.running, [action.key]: '' } };
    case 'clause-text':
      return { ...state, running: { ...state.running, [action.key]: action.text } };
    case 'clause-finished': {
      const done = state.done.includes(action.key) ? state.done : [...state.done, action.key];
      return { ...state, running: without(state.running, action.key), done };
    }
    case 'tick':
      return { ...state, now: action.now };
  }
}

export const elapsedSeconds = ({ startedAt, now }: WorkState): number =>
  Math.max(0, Math.floor((now - startedAt) / 1000));
