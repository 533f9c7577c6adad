import { EDITOR_ACTIONS } from '../editor/actions.js';
import type { Command, Context as Place } from '../keys.js';
import type { Question } from '../notices/reducer.js';
import { placeOf } from '../place.js';
import { selectedRow } from '../selectors.js';
import { PANES } from '../state.js';
import type { InputEvent } from '../terminal/input.js';
import { createTyping } from '../terminal/typing.js';
import type { Answering } from './answering.js';
import type { Choosing } from './choosing.js';
import { alert, type Context, reasonOf, say, stateOf } from './context.js';
import type { Decisions } from './decisions.js';
import type { Drafting } from './drafting.js';
import type { Editing } from './editing.js';
import type { Exporting } from './exporting.js';
import type { Finding } from './finding.js';
import type { Inserting } from './inserting.js';
import type { Leaving } from './leaving.js';
import type { Navigation } from './navigation.js';
import type { Restoring } from './restoring.js';
import type { Routing } from './routing.js';

type Handlers = Readonly<Partial<Record<Command, (asked: Question | null) => void>>>;

export interface Parts {
  context: Context;
  navigation: Navigation;
  editing: Editing;
  drafting: Drafting;
  decisions: Decisions;
  leaving: Leaving;
  choosing: Choosing;
  routing: Routing;
  answering: Answering;
  inserting: Inserting;
  restoring: Restoring;
  exporting: Exporting;
  finding: Finding;
}

function browseHandlers(parts: Parts): Handlers {
  const { context, navigation, editing, drafting, decisions, leaving } = parts;
  const { dispatch } = context.store;
  const back = () => {
    const { notices, list } = stateOf(context);
    if (drafting.cancel()) return;
    if (notices.alerts.length > 0) dispatch({ type: 'notice', action: { type: 'dismiss' } });
    else if (list.marked.length > 0) dispatch({ type: 'list', action: { type: 'unmark' } });
    else if (list.filter !== '') dispatch({ type: 'list', action: { type: 'filter-clear' } });
    else navigation.focus('clauses');
  };
  const open = () => {
    const { focus } = stateOf(context);
    if (focus === 'clauses') navigation.focus(stateOf(context).content);
    else if (focus === 'notes') editing.editNotes();
    else if (focus === 'draft') editing.editDraft();
    else if (focus === 'findings') navigation.goToFinding();
  };
  const paneKeys = Object.fromEntries(
    PANES.map((pane, index) => [`pane-${index + 1}`, () => navigation.focus(pane)]),
  ) as Handlers;
  return {
    ...paneKeys,
    up: () => navigation.move(-1),
    down: () => navigation.move(1),
    'page-up': () => navigation.page(-1),
    'page-down': () => navigation.page(1),
    first: () => navigation.move(-1e6),
    last: () => navigation.move(1e6),
    'next-pane': () => navigation.cycle(1),
    'previous-pane': () => navigation.cycle(-1),
    open,
    draft: drafting.draftSelected,
    'draft-all': () => drafting.draftAll(),
    'edit-draft': () => editing.editDraft(),
    'edit-notes': () => editing.editNotes(),
    'new-notes': () => editing.newNotes(),
    accept: decisions.accept,
    'mark-clause': () => {
      const row = selectedRow(stateOf(context));
      if (row?.ref) dispatch({ type: 'list', action: { type: 'mark', key: row.key } });
      if (stateOf(context).focus === 'clauses') navigation.move(1);
    },
    'other-place': () => navigation.otherPlace(),
    history: () => parts.restoring.begin(),
    export: () => parts.exporting.begin(),
    route: () => parts.routing.begin(),
    answer: () => parts.answering.begin(),
    insert: () => parts.inserting.begin(),
    'choose-verdict': () => decisions.chooseVerdict(),
    verdict: () => decisions.cycleVerdict(),
    filter: () => {
      dispatch({ type: 'focus', pane: 'clauses' });
      dispatch({ type: 'list', action: { type: 'filter-open' } });
    },
    language: () =>
      dispatch({ type: 'language', language: stateOf(context).language === 'zh' ? 'en' : 'zh' }),
    quit: leaving.quit,
    suspend: () => leaving.suspend(),
    back,
  };
}

function filterHandlers({ context, navigation }: Parts): Handlers {
  const { dispatch } = context.store;
  return {
    up: () => navigation.move(-1),
    down: () => navigation.move(1),
    'confirm-filter': () => dispatch({ type: 'list', action: { type: 'filter-confirm' } }),
    'erase-left': () => dispatch({ type: 'list', action: { type: 'filter-erase' } }),
    'erase-to-start': () => dispatch({ type: 'list', action: { type: 'filter-clear' } }),
    back: () => dispatch({ type: 'list', action: { type: 'filter-cancel' } }),
  };
}

function chooseHandlers({ context, choosing }: Parts): Handlers {
  const act = (action: Parameters<typeof choosing.apply>[0]) => () => choosing.apply(action);
  const page = () => Math.max(1, stateOf(context).size.rows - 8);
  return {
    up: act({ type: 'move', by: -1 }),
    down: act({ type: 'move', by: 1 }),
    'page-up': () => choosing.apply({ type: 'move', by: -page() }),
    'page-down': () => choosing.apply({ type: 'move', by: page() }),
    'erase-left': act({ type: 'erase' }),
    'erase-to-start': act({ type: 'clear' }),
    back: act({ type: 'close' }),
    choose: choosing.choose,
  };
}

function helpHandlers({ context }: Parts): Handlers {
  const { dispatch } = context.store;
  const scroll = (by: number) =>
    dispatch({ type: 'help', scroll: Math.max(0, (stateOf(context).help ?? 0) + by) });
  return {
    up: () => scroll(-1),
    down: () => scroll(1),
    'page-up': () => scroll(-10),
    'page-down': () => scroll(10),
    back: () => dispatch({ type: 'help', scroll: null }),
    help: () => dispatch({ type: 'help', scroll: null }),
  };
}

function findHandlers({ finding }: Parts): Handlers {
  return {
    'find-next': () => finding.next(1),
    'find-previous': () => finding.next(-1),
    'erase-left': finding.erase,
    'erase-to-start': finding.clear,
    back: finding.close,
  };
}

function editHandlers({ context, editing, leaving, finding, restoring }: Parts): Handlers {
  const actions = Object.entries(EDITOR_ACTIONS).map(([command, action]) => [
    command,
    () => editing.apply(action),
  ]);
  return {
    ...(Object.fromEntries(actions) as Handlers),
    back: () => editing.done(),
    save: () => {
      // An answer is complete when it is saved.
      if (stateOf(context).editing?.target.kind === 'answer') editing.done();
      else void leaving.saveNow();
    },
    find: finding.open,
    'find-next': () => finding.next(1),
    'find-previous': () => finding.next(-1),
    history: restoring.begin,
    'next-slot': () => editing.nextSlot(),
    copy: () => editing.copy(),
    cut: () => editing.cut(),
    put: () => editing.put(),
  };
}

/** Turns what a person typed into work. */
export function createInputHandler(parts: Parts): (event: InputEvent) => void {
  const { context, editing, leaving, choosing, finding } = parts;
  const { dispatch } = context.store;
  const everywhere: Handlers = {
    interrupt: leaving.interrupt,
    palette: () => choosing.palette(),
    help: () => dispatch({ type: 'help', scroll: 0 }),
    'external-editor': () =>
      void editing.external().catch((error: unknown) => {
        alert(context, 'bad', 'editor-failed', { reason: reasonOf(error, stateOf(context).language) });
      }),
  };
  const handlers: Readonly<Record<Place, Handlers>> = {
    browse: { ...everywhere, ...browseHandlers(parts) },
    edit: { ...everywhere, ...editHandlers(parts) },
    filter: { ...everywhere, ...filterHandlers(parts) },
    find: { ...everywhere, ...findHandlers(parts) },
    choose: { ...everywhere, ...chooseHandlers(parts) },
    help: { ...everywhere, ...helpHandlers(parts) },
  };
  parts.choosing.runWith((place, command) => handlers[place][command]?.(null));

  const press = (key: string) => {
    const place = placeOf(stateOf(context));
    const command = stateOf(context).keys.commandFor(place, key);
    const asked = stateOf(context).notices.question;
    dispatch({ type: 'notice', action: { type: 'pass' } });
    if (command) handlers[place][command]?.(asked);
    else if (place === 'browse' && /\p{Script=Han}/u.test(key)) say(context, 'info', 'input-method');
  };

  const takeText = (text: string, how: 'insert' | 'paste'): boolean => {
    const place = placeOf(stateOf(context));
    if (place === 'browse' || place === 'help') return false;
    dispatch({ type: 'notice', action: { type: 'pass' } });
    if (place === 'edit') editing.apply({ type: how, text });
    else if (place === 'find') finding.type(text);
    else if (place === 'choose') dispatch({ type: 'chooser', action: { type: 'type', text } });
    else dispatch({ type: 'list', action: { type: 'filter-type', text } });
    return true;
  };

  return createTyping({
    press,
    takeText,
    refusePaste: () => say(context, 'info', 'paste-needs-editor'),
  });
}
