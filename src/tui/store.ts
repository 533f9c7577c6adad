import { type Action, reduce } from './reducer.js';
import type { WorkbenchState } from './state.js';

/** Holds the one state. Listeners hear once per turn of the event loop, however much happened in it. */
export interface Store {
  getState(): WorkbenchState;
  dispatch(action: Action): void;
  /** Returns the function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

export function createStore(initial: WorkbenchState): Store {
  let state = initial;
  let told = true;
  const listeners = new Set<() => void>();
  const tell = () => {
    told = true;
    for (const listener of listeners) listener();
  };
  return {
    getState: () => state,
    dispatch(action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      if (!told) return;
      told = false;
      setImmediate(tell);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
