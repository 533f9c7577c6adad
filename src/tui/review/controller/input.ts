import { EDITOR_ACTIONS } from '../../editor/actions.js';
import type { Question } from '../../notices/reducer.js';
import type { InputEvent } from '../../terminal/input.js';
import { createTyping } from '../../terminal/typing.js';
import type { ReviewContext as Place, ReviewCommand } from '../keys.js';
import { ruleChoices } from '../selectors.js';
import { contextOf } from '../state.js';
import { type ReviewContext, say, stateOf } from './context.js';
import type { Deciding } from './deciding.js';
import type { createExporting } from './exporting.js';
import type { Leaving } from './leaving.js';
import type { Loading } from './loading.js';
import type { Palette } from './palette.js';
import type { Reading } from './reading.js';

type Handlers = Readonly<Partial<Record<ReviewCommand, (asked: Question | null) => void>>>;

export interface Parts {
  context: ReviewContext;
  deciding: Deciding;
  loading: Loading;
  reading: Reading;
  leaving: Leaving;
  palette: Palette;
  exportAs: ReturnType<typeof createExporting>;
}

function shownHandlers({ context, deciding, loading, reading, leaving, exportAs }: Parts): Handlers {
  const { dispatch } = context.store;
  return {
    dismiss: () => deciding.begin('dismissed'),
    accept: () => deciding.begin('accepted'),
    reopen: deciding.reopen,
    'undo-decision': deciding.undo,
    'next-finding': () => dispatch({ type: 'move', by: 1 }),
    'previous-finding': () => dispatch({ type: 'move', by: -1 }),
    'next-place': () => reading.place(1),
    'previous-place': () => reading.place(-1),
    more: () => dispatch({ type: 'level-by', by: 1 }),
    less: () => dispatch({ type: 'level-by', by: -1 }),
    read: () => dispatch({ type: 'level', level: 'whole' }),
    up: () => reading.scroll(-1),
    down: () => reading.scroll(1),
    'page-up': () => reading.page(-1),
    'page-down': () => reading.page(1),
    first: () => reading.edge(-1),
    last: () => reading.edge(1),
    severity: () => dispatch({ type: 'next-severity' }),
    'open-only': () => dispatch({ type: 'open-only' }),
    rule: () => {
      const at = ruleChoices(stateOf(context)).findIndex(({ rule }) => rule === stateOf(context).filter.rule);
      dispatch({ type: 'picker', at: Math.max(0, at) });
    },
    'export-docx': (asked) => void exportAs('docx', asked),
    'export-html': (asked) => void exportAs('html', asked),
    'export-sarif': (asked) => void exportAs('sarif', asked),
    reload: () => void loading.reload(),
    language: () => void loading.switchLanguage(),
    back: reading.back,
    quit: () => void leaving.quit(),
    suspend: leaving.suspend,
  };
}

function rulesHandlers({ context }: Parts): Handlers {
  const { dispatch } = context.store;
  const move = (by: number) => {
    const state = stateOf(context);
    const most = ruleChoices(state).length - 1;
    dispatch({ type: 'picker', at: Math.max(0, Math.min(most, (state.picker ?? 0) + by)) });
  };
  return {
    up: () => move(-1),
    down: () => move(1),
    choose: () => dispatch({ type: 'pick' }),
    back: () => dispatch({ type: 'picker', at: null }),
  };
}

function reasonHandlers({ context, deciding }: Parts): Handlers {
  const actions = Object.entries(EDITOR_ACTIONS).map(([command, action]) => [
    command,
    () => context.store.dispatch({ type: 'reason-edit', action }),
  ]);
  return {
    ...(Object.fromEntries(actions) as Handlers),
    record: deciding.record,
    back: deciding.layAside,
  };
}

function paletteHandlers({ context, palette }: Parts): Handlers {
  const page = () => Math.max(1, stateOf(context).size.rows - 8);
  return {
    up: () => palette.apply({ type: 'move', by: -1 }),
    down: () => palette.apply({ type: 'move', by: 1 }),
    'page-up': () => palette.apply({ type: 'move', by: -page() }),
    'page-down': () => palette.apply({ type: 'move', by: page() }),
    'erase-left': () => palette.apply({ type: 'erase' }),
    'erase-to-start': () => palette.apply({ type: 'clear' }),
    back: () => palette.apply({ type: 'close' }),
  };
}

function helpHandlers({ context }: Parts): Handlers {
  const { dispatch } = context.store;
  const scroll = (by: number) =>
    dispatch({ type: 'help', scroll: Math.max(0, (stateOf(context).help ?? 0) + by) });
  const close = () => dispatch({ type: 'help', scroll: null });
  return {
    up: () => scroll(-1),
    down: () => scroll(1),
    'page-up': () => scroll(-10),
    'page-down': () => scroll(10),
    back: close,
    help: close,
  };
}

/** Turns what a person typed into work. */
export function createReviewInput(parts: Parts): (event: InputEvent) => void {
  const { context, leaving, palette } = parts;
  const { dispatch } = context.store;
  const everywhere: Handlers = {
    interrupt: leaving.interrupt,
    palette: palette.open,
    help: () => dispatch({ type: 'help', scroll: 0 }),
  };
  const shown = { ...everywhere, ...shownHandlers(parts) };
  const handlers: Readonly<Record<Place, Handlers>> = {
    browse: shown,
    read: shown,
    rules: { ...everywhere, ...rulesHandlers(parts) },
    reason: { ...everywhere, ...reasonHandlers(parts) },
    choose: {
      ...everywhere,
      ...paletteHandlers(parts),
      choose() {
        const chosen = palette.choose();
        if (chosen) handlers[chosen.place][chosen.command]?.(null);
      },
    },
    help: { ...everywhere, ...helpHandlers(parts) },
  };

  const press = (key: string) => {
    const place = contextOf(stateOf(context));
    const command = stateOf(context).keys.commandFor(place, key);
    const asked = stateOf(context).notices.question;
    dispatch({ type: 'notice', action: { type: 'pass' } });
    if (command) handlers[place][command]?.(asked);
    else if (place !== 'reason' && /\p{Script=Han}/u.test(key)) say(context, 'info', 'input-method');
  };

  const takeText = (text: string, type: 'insert' | 'paste'): boolean => {
    const place = contextOf(stateOf(context));
    if (place !== 'reason' && place !== 'choose') return false;
    dispatch({ type: 'notice', action: { type: 'pass' } });
    if (place === 'choose') palette.apply({ type: 'type', text });
    else dispatch({ type: 'reason-edit', action: { type, text } });
    return true;
  };

  return createTyping({
    press,
    takeText,
    refusePaste: () => say(context, 'info', 'paste-needs-reason'),
  });
}
