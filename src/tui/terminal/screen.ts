import type { ReadStream, WriteStream } from 'node:tty';

const ENTER = '\x1b[?1049h\x1b[?7l\x1b[?2004h\x1b[?25l\x1b[2J\x1b[H';
/** Undone in reverse; also ends a frame that was cut short. */
const LEAVE = '\x1b[?2026l\x1b[0m\x1b[H\x1b[2J\x1b[?2004l\x1b[?7h\x1b[?25h\x1b[?1049l';

/** The terminal in our hands: alternate screen, raw keys, bracketed paste; and the way back. */
export interface Screen {
  enter(): void;
  /** Gives the terminal back as it was. Safe to call at any time, also twice. */
  leave(): void;
  write(data: string): void;
}

/** `plain` keeps the normal screen, for screen readers. */
export function createScreen(stdin: ReadStream, stdout: WriteStream, plain: boolean): Screen {
  let entered = false;
  const write = (data: string) => {
    if (entered && !stdout.destroyed) stdout.write(data);
  };
  return {
    enter() {
      if (entered) return;
      entered = true;
      stdin.setRawMode(true);
      stdin.resume();
      if (!plain) write(ENTER);
    },
    leave() {
      if (!entered) return;
      if (!plain) write(LEAVE);
      entered = false;
      try {
        stdin.setRawMode(false);
      } catch {
        // The terminal is gone (hang-up); there is nothing left to restore.
      }
      stdin.pause();
    },
    write,
  };
}
