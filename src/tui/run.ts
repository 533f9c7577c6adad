import type { ReadStream, WriteStream } from 'node:tty';
import { createElement } from 'react';
import { type Engagement, openEngagement } from '../app/engagement/index.js';
import type { WorkbenchServices } from '../app/services.js';
import { InputError, type Language } from '../core/index.js';
import { LinearWorkbench } from './app/screen-reader-view.js';
import { Workbench } from './app/view.js';
import { createController } from './controller/index.js';
import { initialState } from './initial-state.js';
import { type WorkbenchKeys, workbenchKeys } from './keys.js';
import type { KeySettings } from './rebind.js';
import { createStore } from './store.js';
import { type Host, type Program, runSession } from './terminal/session.js';
import { createTheme } from './theme.js';

export interface WorkbenchOptions {
  engagementDir: string;
  /** Loaded behind the first frame, where it is a function. */
  services: WorkbenchServices | (() => Promise<WorkbenchServices>);
  /** Told once, behind the first frame. */
  onOpen?: (auditee: string) => Promise<void>;
  language: Language;
  /** The user's own keys. */
  keys?: KeySettings | undefined;
  stdin: ReadStream;
  stdout: WriteStream;
  env?: NodeJS.ProcessEnv;
}

/** `runWorkbench`, once everything is loaded. */
export async function openWorkbench(options: WorkbenchOptions): Promise<number> {
  const { stdin, stdout, env = process.env } = options;
  if (!stdin.isTTY || !stdout.isTTY) throw new InputError('workbench-needs-terminal');
  const keys = workbenchKeys(options.keys);
  const engagement = await openEngagement(options.engagementDir);
  try {
    return await runSession({ stdin, stdout, env }, (host) =>
      createWorkbench(options, engagement, keys, host),
    );
  } finally {
    await engagement.close();
  }
}

function createWorkbench(
  { services, language, onOpen }: WorkbenchOptions,
  engagement: Engagement,
  keys: WorkbenchKeys,
  host: Host,
): Program {
  const theme = createTheme(host.traits);
  const store = createStore(initialState(engagement, language, theme, host.size(), keys));
  const controller = createController({
    store,
    engagement,
    loadServices: async () => (typeof services === 'function' ? services() : services),
    openExternally: host.openExternally,
    copy: host.copy,
    suspend: host.suspend,
    quit: () => host.leave(0),
    now: () => new Date(),
  });
  return {
    ...controller,
    start() {
      controller.start();
      void onOpen?.(engagement.profile.auditee.name);
    },
    view: createElement(Workbench, { store }),
    lines: createElement(LinearWorkbench, { store }),
    resized: (size) => store.dispatch({ type: 'resized', size }),
    flushSync: () => engagement.flushSync(),
  };
}
