import type { Review } from '../../../app/index.js';
import type { MessageParams } from '../../../core/index.js';
import type { Notice, Question } from '../../notices/reducer.js';
import type { ReviewState } from '../state.js';
import type { ReviewStore } from '../view.js';

/** What the parts of the controller work with. */
export interface ReviewContext {
  store: ReviewStore;
  review: Review;
  /** Stops the process until the shell continues it. */
  suspend(): void;
  /** Ends the review. */
  quit(): void;
}

export const stateOf = ({ store }: ReviewContext): ReviewState => store.getState();

/** Says something until the next key; `key` is a message of `review:notice`. */
export function say(
  { store }: ReviewContext,
  level: Notice['level'],
  key: string,
  params: MessageParams = {},
): void {
  store.dispatch({ type: 'notice', action: { type: 'say', notice: { level, key, params } } });
}

/** Says something until it is dismissed. */
export function alert(
  { store }: ReviewContext,
  level: Notice['level'],
  key: string,
  params: MessageParams = {},
): void {
  store.dispatch({ type: 'notice', action: { type: 'alert', notice: { level, key, params } } });
}

/** Asks for the same key once more. */
export function ask({ store }: ReviewContext, question: Question, key: string, params: MessageParams): void {
  const notice = { level: 'warn' as const, key, params };
  store.dispatch({ type: 'notice', action: { type: 'ask', question, notice } });
}
