import type { Cost } from '../../app/services.js';

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
  spent: Spent;
}

/** What models read and wrote so far; nothing where none was asked. */
export interface Spent {
  tokens: number;
  cost: Cost | null;
}

export type WorkAction =
  | { type: 'begin'; keys: readonly string[]; now: number }
  | { type: 'clause-started' | 'clause-finished'; key: string }
  | { type: 'clause-text'; key: string; text: string }
  | { type: 'spent'; tokens: number; cost: Cost | null }
  | { type: 'tick'; now: number }
  | { type: 'end' };

const NOTHING: Spent = { tokens: 0, cost: null };

const plus = (spent: Spent, { tokens, cost }: Spent): Spent => ({
  tokens: spent.tokens + tokens,
  cost: cost ? { ...cost, amount: cost.amount + (spent.cost?.amount ?? 0) } : spent.cost,
});

/** `0.034 CNY`, with as many decimals as tell it from nothing. */
export function costText({ amount, currency }: Cost): string {
  const decimals = amount >= 1 ? 2 : amount >= 0.01 ? 3 : 5;
  return `${amount.toFixed(decimals)} ${currency}`;
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  const { [key]: _, ...rest } = record;
  return rest;
}

export function workReducer(state: WorkState | null, action: WorkAction): WorkState | null {
  if (action.type === 'begin') {
    return {
      wanted: action.keys,
      running: {},
      done: [],
      startedAt: action.now,
      now: action.now,
      spent: NOTHING,
    };
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
    case 'spent':
      return { ...state, spent: plus(state.spent, action) };
    case 'tick':
      return { ...state, now: action.now };
  }
}

export const elapsedSeconds = ({ startedAt, now }: WorkState): number =>
  Math.max(0, Math.floor((now - startedAt) / 1000));
