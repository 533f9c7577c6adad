import { findIn } from '../editor/find.js';
import { selectionOf } from '../editor/model.js';
import { previousBoundary } from '../text/graphemes.js';
import { type Context, say, stateOf } from './context.js';

export interface Finding {
  /** Begins a search at the caret. */
  open(): void;
  type(text: string): void;
  erase(): void;
  clear(): void;
  next(direction: 1 | -1): void;
  close(): void;
}

/** Search in the text under edit, at every key. */
export function createFinding(context: Context): Finding {
  const { dispatch } = context.store;

  const seek = (query: string, from: number, direction: 1 | -1, kept = false) => {
    const text = stateOf(context).editing?.editor.model.text ?? '';
    const match = findIn(text, query, from, direction);
    dispatch({ type: 'find', query, kept, match: match && { number: match.number, count: match.count } });
    if (match)
      dispatch({ type: 'editor', action: { type: 'select', anchor: match.start, caret: match.end } });
  };
  /** Where what is found now begins, or the caret. */
  const here = (): number => {
    const model = stateOf(context).editing?.editor.model;
    return model ? (selectionOf(model)?.start ?? model.caret) : 0;
  };
  const change = (query: string) => seek(query, here(), 1);
  const queryNow = () => stateOf(context).find.query;
  /** What the next key adds to or takes from. */
  const written = () => (stateOf(context).find.kept ? '' : queryNow());

  return {
    open() {
      dispatch({ type: 'find-open' });
      if (queryNow() !== '') seek(queryNow(), here(), 1, true);
    },
    type: (text) => change(written() + text.replaceAll('\n', ' ')),
    erase: () => change(written().slice(0, previousBoundary(written(), written().length))),
    clear: () => change(''),
    next(direction) {
      if (queryNow() === '') say(context, 'info', 'find-what');
      else seek(queryNow(), direction > 0 ? here() + 1 : here(), direction);
    },
    close: () => dispatch({ type: 'find-close' }),
  };
}
