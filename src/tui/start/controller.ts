import path from 'node:path';
import type { StartServices } from '../../app/start.js';
import { translator } from '../../messages/index.js';
import { chosenOption } from '../chooser/reducer.js';
import { reasonOf } from '../controller/context.js';
import { EDITOR_ACTIONS, type EditorCommand } from '../editor/actions.js';
import type { Notice } from '../notices/reducer.js';
import type { ReducingStore } from '../reducing-store.js';
import type { InputEvent } from '../terminal/input.js';
import { createTyping } from '../terminal/typing.js';
import { formValues, openForm } from './form/reducer.js';
import type { StartCommand, StartContext } from './keys.js';
import { CREATE, OPEN, QUIT, REVIEW, reportOptions, startOptions } from './options.js';
import type { StartAction } from './reducer.js';
import { type StartState, startContextOf } from './state.js';

/** What a person decided on the start screen. */
export type StartChoice = { kind: 'quit' } | { kind: 'open'; dir: string } | { kind: 'review'; file: string };

export interface StartContextDeps {
  store: ReducingStore<StartState, StartAction>;
  services: StartServices;
  suspend(): void;
  finish(choice: StartChoice): void;
}

export interface StartController {
  handle(event: InputEvent): void;
  start(): void;
  stop(): void;
  /** Brings to disk at once what was typed. */
  flushSync(): void;
}

/** Pause after which a form that is being filled is kept. */
const KEEP_MS = 300;

type Handlers = Readonly<Partial<Record<StartCommand, () => void>>>;

export function createStartController({
  store,
  services,
  suspend,
  finish,
}: StartContextDeps): StartController {
  const { dispatch } = store;
  let keeping: NodeJS.Timeout | undefined;
  let interrupted = false;

  const say = (level: Notice['level'], key: string, params: Notice['params'] = {}) =>
    dispatch({ type: 'notice', action: { type: 'say', notice: { level, key, params } } });

  const keepNow = () => {
    clearTimeout(keeping);
    keeping = undefined;
    const { form } = store.getState();
    if (form) services.keepForm(formValues(form));
  };
  const edit = (action: StartAction) => {
    dispatch(action);
    clearTimeout(keeping);
    keeping = setTimeout(keepNow, KEEP_MS);
  };

  const choose = () => {
    const { chooser, language } = store.getState();
    const option = chosenOption(chooser);
    if (chooser.purpose === 'report') {
      const typed = chooser.filter.trim();
      const name = services.isFile(typed) ? typed : option?.id;
      if (name === undefined) say('warn', 'no-such-file', { file: typed });
      else finish({ kind: 'review', file: path.resolve(services.here, name) });
      return;
    }
    if (option?.id === CREATE) dispatch({ type: 'form-open', form: openForm(services.loadForm()) });
    else if (option?.id === REVIEW) dispatch({ type: 'chooser', action: reportOptions(services, language) });
    else if (option?.id === QUIT) finish({ kind: 'quit' });
    else if (option?.id.startsWith(OPEN)) finish({ kind: 'open', dir: option.id.slice(OPEN.length) });
  };

  const create = () => {
    const { form, language } = store.getState();
    if (!form) return;
    const reading = services.read(formValues(form), language);
    const [problem] = Object.keys(reading.problems) as (keyof typeof reading.problems)[];
    if (problem) {
      dispatch({ type: 'form', action: { type: 'focus', field: problem } });
      const field = translator(language)(`start:field.${problem}`);
      say('warn', 'incomplete', { field });
      return;
    }
    try {
      const dir = services.create(reading);
      clearTimeout(keeping);
      services.keepForm(null);
      finish({ kind: 'open', dir });
    } catch (error) {
      say('bad', 'not-created', { reason: reasonOf(error, language) });
    }
  };

  const switchLanguage = () => {
    const language = store.getState().language === 'zh' ? 'en' : 'zh';
    const { chooser } = store.getState();
    dispatch({ type: 'language', language });
    const options = chooser.purpose === 'start' ? startOptions : reportOptions;
    dispatch({ type: 'chooser', action: { ...options(services, language), at: chooser.selected } });
  };

  const interrupt = () => {
    if (interrupted) finish({ kind: 'quit' });
    interrupted = true;
    say('warn', 'interrupt');
  };

  const back = () => {
    const { chooser, language } = store.getState();
    if (chooser.filter !== '') dispatch({ type: 'chooser', action: { type: 'clear' } });
    else if (chooser.purpose === 'report')
      dispatch({ type: 'chooser', action: startOptions(services, language) });
    else finish({ kind: 'quit' });
  };

  const everywhere: Handlers = {
    interrupt,
    language: switchLanguage,
    help: () => dispatch({ type: 'help', scroll: 0 }),
  };
  const move = (by: number) => () => dispatch({ type: 'chooser', action: { type: 'move', by } });
  const scroll = (by: number) => () =>
    dispatch({ type: 'help', scroll: Math.max(0, (store.getState().help ?? 0) + by) });
  const editing = Object.fromEntries(
    Object.entries(EDITOR_ACTIONS).map(([command, action]) => [
      command,
      () => edit({ type: 'form', action: { type: 'edit', action } }),
    ]),
  ) as Record<EditorCommand, () => void>;
  const handlers: Readonly<Record<StartContext, Handlers>> = {
    choose: {
      ...everywhere,
      choose,
      suspend,
      back,
      up: move(-1),
      down: move(1),
      'page-up': move(-10),
      'page-down': move(10),
      'erase-left': () => dispatch({ type: 'chooser', action: { type: 'erase' } }),
      'erase-to-start': () => dispatch({ type: 'chooser', action: { type: 'clear' } }),
    },
    form: {
      ...everywhere,
      ...editing,
      create,
      'next-field': () => dispatch({ type: 'form', action: { type: 'go', by: 1 } }),
      'previous-field': () => dispatch({ type: 'form', action: { type: 'go', by: -1 } }),
      back() {
        keepNow();
        dispatch({ type: 'form-close' });
      },
    },
    help: {
      ...everywhere,
      up: scroll(-1),
      down: scroll(1),
      'page-up': scroll(-10),
      'page-down': scroll(10),
      back: () => dispatch({ type: 'help', scroll: null }),
      help: () => dispatch({ type: 'help', scroll: null }),
    },
  };

  const press = (key: string) => {
    const place = startContextOf(store.getState());
    const command = store.getState().keys.commandFor(place, key);
    if (command !== 'interrupt') interrupted = false;
    dispatch({ type: 'notice', action: { type: 'pass' } });
    if (command) handlers[place][command]?.();
  };

  const takeText = (text: string, type: 'insert' | 'paste'): boolean => {
    const place = startContextOf(store.getState());
    if (place !== 'form' && place !== 'choose') return false;
    interrupted = false;
    dispatch({ type: 'notice', action: { type: 'pass' } });
    if (place === 'form') edit({ type: 'form', action: { type: 'edit', action: { type, text } } });
    else dispatch({ type: 'chooser', action: { type: 'type', text } });
    return true;
  };

  return {
    handle: createTyping({
      press,
      takeText,
      // Keys choose here: a text from the clipboard must not press them.
      refusePaste: () => dispatch({ type: 'notice', action: { type: 'pass' } }),
    }),
    start() {},
    stop: () => clearTimeout(keeping),
    flushSync: keepNow,
  };
}
