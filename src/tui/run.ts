import type { ReadStream, WriteStream } from 'node:tty';
import { type Engagement, openEngagement } from '../app/engagement/index.js';
import type { WorkbenchServices } from '../app/services.js';
import { InputError, type Language } from '../core/index.js';
import { createController } from './controller/index.js';
import { initialState } from './initial-state.js';
import { createStore } from './store.js';
import { editorCommand, runEditor } from './terminal/editor-program.js';
import { terminalTraits } from './terminal/environment.js';
import { listenToKeyboard } from './terminal/keyboard.js';
import { type Mounted, mountLinear, mountWorkbench } from './terminal/mount.js';
import { createScreen } from './terminal/screen.js';
import { watchProcess } from './terminal/signals.js';
import { createTheme } from './theme.js';

export interface WorkbenchOptions {
  engagementDir: string;
  /** Loaded behind the first frame, where it is a function. */
  services: WorkbenchServices | (() => Promise<WorkbenchServices>);
  language: Language;
  stdin: ReadStream;
  stdout: WriteStream;
  env?: NodeJS.ProcessEnv;
}

/** What shells expect of a process whose terminal went away. */
const HANGUP_CODE = 129;

/** `runWorkbench`, once everything is loaded. */
export async function openWorkbench(options: WorkbenchOptions): Promise<number> {
  if (!options.stdin.isTTY || !options.stdout.isTTY) throw new InputError('workbench-needs-terminal');
  const engagement = await openEngagement(options.engagementDir);
  try {
    return await new Promise((resolve, reject) => runSession(options, engagement, { resolve, reject }));
  } finally {
    await engagement.close();
  }
}

interface Outcome {
  resolve(code: number): void;
  reject(error: unknown): void;
}

/** Runs until one of the ways out is taken; each of them restores the terminal before anything else. */
function runSession(options: WorkbenchOptions, engagement: Engagement, outcome: Outcome): void {
  const { stdin, stdout, services, language, env = process.env } = options;
  const { platform } = process;
  const traits = terminalTraits(env, platform);
  const size = () => ({ columns: stdout.columns || 80, rows: stdout.rows || 24 });
  const store = createStore(initialState(engagement, language, createTheme(traits), size()));
  const screen = createScreen(stdin, stdout, traits.screenReader);
  const endings: (() => void)[] = [];
  let mounted: Mounted | null = null;

  const end = (settle: () => void) => {
    for (const ending of endings.splice(0).reverse()) ending();
    settle();
  };
  const leave = (code: number) => end(() => outcome.resolve(code));
  const fail = (error: unknown) => {
    engagement.flushSync();
    end(() => outcome.reject(error));
  };
  const redraw = () => {
    store.dispatch({ type: 'resized', size: size() });
    mounted?.redraw();
  };
  const comeBack = () => {
    if (endings.length === 0) return;
    screen.enter();
    redraw();
  };
  const openExternally = async (file: string) => {
    screen.leave();
    const result = await runEditor(editorCommand(env, platform), file, platform);
    comeBack();
    return result;
  };

  try {
    const watch = watchProcess({
      onSignal: (code) => {
        engagement.flushSync();
        leave(code);
      },
      onError: fail,
      onExit: screen.leave,
      beforeStop: screen.leave,
      afterStop: comeBack,
    });
    endings.push(watch.stop);
    const controller = createController({
      store,
      engagement,
      loadServices: async () => (typeof services === 'function' ? services() : services),
      openExternally,
      suspend: watch.suspend,
      quit: () => leave(0),
      now: () => new Date(),
    });
    endings.push(controller.stop, listenToKeyboard(stdin, controller.handle).stop);
    const hangUp = () => leave(HANGUP_CODE);
    stdout.on('resize', redraw).on('error', hangUp);
    stdin.on('end', hangUp).on('error', hangUp);
    endings.push(() => {
      stdout.off('resize', redraw);
      stdin.off('end', hangUp).off('error', hangUp);
    });
    endings.push(() => mounted?.unmount(), screen.leave);
    screen.enter();
    const mount = traits.screenReader ? mountLinear : mountWorkbench;
    mounted = mount({ store, stdout, write: screen.write, size, onError: fail });
    setImmediate(controller.start);
  } catch (error) {
    fail(error);
  }
}
