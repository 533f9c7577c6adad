import os from 'node:os';

const ENDING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Where nobody stops us (no job control), we go on after so long. */
const STOP_MS = 150;
/** What closing may take; from then on signals end the process as usual. */
const CLOSING_MS = 3000;

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
  let stopped = false;
  const handlers = ENDING.map((signal) => {
    const handler = () => {
      if (!stopped) hooks.onSignal(128 + os.constants.signals[signal]);
    };
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
      stopped = true;
      // A terminal that goes away hangs up twice, itself and through its shell; the second must not end the process
      // while it gives its lock back. And libraries that clean up at exit kill the process when they find themselves
      // the only ones who listen to a signal. So we stay on the list for a while.
      setTimeout(() => {
        for (const { signal, handler } of handlers) process.off(signal, handler);
      }, CLOSING_MS).unref();
      process.off('uncaughtException', hooks.onError);
      process.off('unhandledRejection', hooks.onError);
      process.off('exit', hooks.onExit);
    },
  };
}
