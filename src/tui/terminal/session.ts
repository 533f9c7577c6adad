import type { ReadStream, WriteStream } from 'node:tty';
import type { ReactNode } from 'react';
import { setAmbiguousWide } from '../text/ambiguous.js';
import { editorCommand, runEditor } from './editor-program.js';
import { type TerminalTraits, terminalTraits } from './environment.js';
import type { InputEvent } from './input.js';
import { listenToKeyboard } from './keyboard.js';
import { type Mounted, mountFrames, mountLines } from './mount.js';
import { createScreen } from './screen.js';
import { watchProcess } from './signals.js';

export interface Terminal {
  stdin: ReadStream;
  stdout: WriteStream;
  env: NodeJS.ProcessEnv;
}

/** What a full-screen program may ask of the terminal it runs in. */
export interface Host {
  traits: TerminalTraits;
  size(): { columns: number; rows: number };
  /** Hands the terminal to the user's editor and takes it back. Resolves as `runEditor` does. */
  openExternally(file: string): Promise<number | string>;
  /** Offers a text to the terminal's clipboard. */
  copy(text: string): void;
  /** Stops the process until the shell continues it. */
  suspend(): void;
  /** Ends the program with an exit code. */
  leave(code: number): void;
}

/** A full-screen program. */
export interface Program {
  view: ReactNode;
  /** The same as plain lines, for screen readers. */
  lines: ReactNode;
  handle(event: InputEvent): void;
  resized(size: { columns: number; rows: number }): void;
  /** Begins the work behind the first frame. */
  start(): void;
  stop(): void;
  /** Brings to disk at once what is not there yet: the process is about to end. */
  flushSync(): void;
}

/** Terminals cut longer sequences off. */
const LONGEST_COPY = 74_000;

/** OSC 52, which the terminal takes into the clipboard of the machine that the person sits at. */
function clipboardSequence(text: string): string {
  const encoded = Buffer.from(text).toString('base64');
  return encoded.length > LONGEST_COPY ? '' : `\x1b]52;c;${encoded}\x07`;
}

/** What shells expect of a process whose terminal went away. */
const HANGUP_CODE = 129;

/**
 * Runs a program until one of the ways out is taken; each of them restores the terminal before anything else. Resolves
 * to the exit code: the program's own, or 128 and the number of the signal that ended it.
 */
export const runSession = (terminal: Terminal, createProgram: (host: Host) => Program): Promise<number> =>
  new Promise((resolve, reject) => openSession(terminal, createProgram, { resolve, reject }));

interface Outcome {
  resolve(code: number): void;
  reject(error: unknown): void;
}

function openSession(
  { stdin, stdout, env }: Terminal,
  createProgram: (host: Host) => Program,
  outcome: Outcome,
): void {
  const { platform } = process;
  const traits = terminalTraits(env, platform);
  setAmbiguousWide(traits.ambiguousWide && !traits.screenReader);
  const size = () => ({ columns: stdout.columns || 80, rows: stdout.rows || 24 });
  const screen = createScreen(stdin, stdout, traits.screenReader);
  const endings: (() => void)[] = [];
  let program: Program | null = null;
  let mounted: Mounted | null = null;

  const end = (settle: () => void) => {
    for (const ending of endings.splice(0).reverse()) ending();
    settle();
  };
  const leave = (code: number) => end(() => outcome.resolve(code));
  const fail = (error: unknown) => {
    program?.flushSync();
    end(() => outcome.reject(error));
  };
  const redraw = () => {
    program?.resized(size());
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
        program?.flushSync();
        leave(code);
      },
      onError: fail,
      onExit: screen.leave,
      beforeStop: screen.leave,
      afterStop: comeBack,
    });
    endings.push(watch.stop);
    const copy = (text: string) => screen.write(clipboardSequence(text));
    program = createProgram({ traits, size, openExternally, copy, suspend: watch.suspend, leave });
    endings.push(program.stop, listenToKeyboard(stdin, program.handle).stop);
    const hangUp = () => leave(HANGUP_CODE);
    stdout.on('resize', redraw).on('error', hangUp);
    stdin.on('end', hangUp).on('error', hangUp);
    endings.push(() => {
      stdout.off('resize', redraw);
      // Errors stay heard: a terminal that went away fails again while everything is closed.
      stdin.off('end', hangUp);
    });
    endings.push(() => mounted?.unmount(), screen.leave);
    screen.enter();
    const target = { stdout, write: screen.write, size, onError: fail };
    const { view, lines } = program;
    mounted = traits.screenReader ? mountLines({ ...target, view: lines }) : mountFrames({ ...target, view });
    // Who leaves at the first frame may be gone by then, and nothing may begin that nobody would end.
    setImmediate(() => {
      if (endings.length > 0) program?.start();
    });
  } catch (error) {
    fail(error);
  }
}
