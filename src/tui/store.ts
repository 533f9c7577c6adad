import { type Action, reduce } from './reducer.js';
import { createReducingStore, type ReducingStore } from './reducing-store.js';
import type { WorkbenchState } from './state.js';

/** The store of the workbench. */
export type Store = ReducingStore<WorkbenchState, Action>;

export const createStore = (initial: WorkbenchState): Store => createReducingStore(initial, reduce);
