import os from 'node:os';

const ENDING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Where nobody stops us (no job control), we go on after so long. */
const STOP_MS = 150;

export interface ProcessWatch {
  /** Stops the process as the shell's Ctrl-Z does; `afterStop` is called when it goes on. */
  suspend(): void;
  stop(): void;
}

export interface ProcessHooks {
  /** Asked to end; `code` is what shells expect, 128 plus the signal's number. */
  onSignal(code: number): void;
  onError(error: unknown): void;
  /** Someone called `process.exit`: only synchronous work is possible now. */
  onExit(): void;
  beforeStop(): void;
  afterStop(): void;
}

/** Watches for every way in which the process may end or pause, so that the terminal is always given back. */
export function watchProcess(hooks: ProcessHooks): ProcessWatch {
  const handlers = ENDING.map((signal) => {
    const handler = () => hooks.onSignal(128 + os.constants.signals[signal]);
    process.on(signal, handler);
    return { signal, handler };
  });
  process.on('uncaughtException', hooks.onError);
  process.on('unhandledRejection', hooks.onError);
  process.on('exit', hooks.onExit);
  return {
    suspend() {
      if (process.platform === 'win32') return;
      hooks.beforeStop();
      process.kill(0, 'SIGTSTP');
      // The process stands still before this timer can end; when it does end, we are running again.
      setTimeout(hooks.afterStop, STOP_MS);
    },
    stop() {
      // Libraries that clean up at exit kill the process when they find themselves the only ones who listen to a
      // signal; so while one is being handled, we stay on the list.
      setImmediate(() => {
        for (const { signal, handler } of handlers) process.off(signal, handler);
      });
      process.off('uncaughtException', hooks.onError);
      process.off('unhandledRejection', hooks.onError);
      process.off('exit', hooks.onExit);
    },
  };
}
