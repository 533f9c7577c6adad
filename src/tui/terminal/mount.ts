import type { WriteStream } from 'node:tty';
import { render } from 'ink';
import { createElement, type ReactNode } from 'react';
import { CaretContext } from '../app/caret.js';
import { InkOutput } from './ink-output.js';
import { type Caret, createPainter } from './painter.js';

/** A view drawn on a terminal. */
export interface Mounted {
  /** Draws everything anew: the screen was resized, or someone else wrote on it. */
  redraw(): void;
  unmount(): void;
}

export interface MountOptions {
  view: ReactNode;
  stdout: WriteStream;
  write(data: string): void;
  size(): { columns: number; rows: number };
  onError(error: unknown): void;
}

const COMMON = { exitOnCtrlC: false, patchConsole: false };

/** Ink composes whole frames (its debug mode), the painter puts what changed on the screen. */
export function mountFrames({ view, write, size, onError }: MountOptions): Mounted {
  const painter = createPainter(write, size);
  let caret: Caret | null = null;
  const output = new InkOutput((frame) => painter.paint(frame, caret), size);
  const place = (next: Caret | null) => {
    caret = next;
  };
  const tree = createElement(CaretContext.Provider, { value: place }, view);
  const app = render(tree, { ...COMMON, stdout: output as unknown as WriteStream, debug: true });
  app.waitUntilExit().catch(onError);
  return {
    redraw() {
      painter.invalidate();
      output.emit('resize');
    },
    unmount: app.unmount,
  };
}

/** Linear output by Ink itself, for screen readers. */
export function mountLines({ view, stdout, onError }: MountOptions): Mounted {
  const app = render(view, {
    ...COMMON,
    stdout,
    isScreenReaderEnabled: true,
  });
  app.waitUntilExit().catch(onError);
  return { redraw() {}, unmount: app.unmount };
}
