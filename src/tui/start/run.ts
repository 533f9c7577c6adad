import type { ReadStream, WriteStream } from 'node:tty';
import { createElement } from 'react';
import type { StartServices } from '../../app/start.js';
import { InputError, type Language } from '../../core/index.js';
import { chooserReducer } from '../chooser/reducer.js';
import { noNotices } from '../notices/reducer.js';
import type { KeySettings } from '../rebind.js';
import { createReducingStore } from '../reducing-store.js';
import type { Size } from '../state.js';
import { runSession } from '../terminal/session.js';
import { createTheme, type Theme } from '../theme.js';
import { createStartController, type StartChoice } from './controller.js';
import { type StartKeys, startKeys } from './keys.js';
import { startOptions } from './options.js';
import { reduceStart } from './reducer.js';
import { LinearStart } from './screen-reader-view.js';
import type { StartState } from './state.js';
import { StartScreen } from './view.js';

export interface StartProgramOptions {
  services: StartServices;
  language: Language;
  /** The user's own keys. */
  keys?: KeySettings | undefined;
  stdin: ReadStream;
  stdout: WriteStream;
  env?: NodeJS.ProcessEnv;
}

/** What the start screen ended with: a decision, or the exit code of a signal. */
export type StartOutcome = { choice: StartChoice; code: number };

export function initialStart(
  services: StartServices,
  language: Language,
  theme: Theme,
  size: Size,
  keys: StartKeys,
): StartState {
  const chooser = chooserReducer(null, startOptions(services, language));
  if (!chooser) throw new Error('an opened list is there');
  return { language, theme, keys, size, chooser, form: null, help: null, notices: noNotices };
}

/** `runStart`, once everything is loaded. */
export async function openStart(options: StartProgramOptions): Promise<StartOutcome> {
  const { stdin, stdout, services, language, env = process.env } = options;
  if (!stdin.isTTY || !stdout.isTTY) throw new InputError('workbench-needs-terminal');
  const keys = startKeys(options.keys);
  let choice: StartChoice = { kind: 'quit' };
  const code = await runSession({ stdin, stdout, env }, (host) => {
    const initial = initialStart(services, language, createTheme(host.traits), host.size(), keys);
    const store = createReducingStore(initial, reduceStart);
    const controller = createStartController({
      store,
      services,
      suspend: host.suspend,
      finish(made) {
        choice = made;
        host.leave(0);
      },
    });
    return {
      ...controller,
      view: createElement(StartScreen, { store, services }),
      lines: createElement(LinearStart, { store, services }),
      resized: (size) => store.dispatch({ type: 'resized', size }),
    };
  });
  return { choice, code };
}
