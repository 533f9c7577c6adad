import type { WriteStream } from 'node:tty';
import { render } from 'ink';
import { createElement } from 'react';
import { CaretContext } from '../app/caret.js';
import { LinearWorkbench } from '../app/screen-reader-view.js';
import { Workbench } from '../app/view.js';
import type { Store } from '../store.js';
import { InkOutput } from './ink-output.js';
import { type Caret, createPainter } from './painter.js';

/** The workbench drawn on a terminal. */
export interface Mounted {
  /** Draws everything anew: the screen was resized, or someone else wrote on it. */
  redraw(): void;
  unmount(): void;
}

export interface MountOptions {
  store: Store;
  stdout: WriteStream;
  write(data: string): void;
  size(): { columns: number; rows: number };
  onError(error: unknown): void;
}

const COMMON = { exitOnCtrlC: false, patchConsole: false };

/** Ink composes whole frames (its debug mode), the painter puts what changed on the screen. */
export function mountWorkbench({ store, write, size, onError }: MountOptions): Mounted {
  const painter = createPainter(write, size);
  let caret: Caret | null = null;
  const output = new InkOutput((frame) => painter.paint(frame, caret), size);
  const place = (next: Caret | null) => {
    caret = next;
  };
  const tree = createElement(CaretContext.Provider, { value: place }, createElement(Workbench, { store }));
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
export function mountLinear({ store, stdout, onError }: MountOptions): Mounted {
  const app = render(createElement(LinearWorkbench, { store }), {
    ...COMMON,
    stdout,
    isScreenReaderEnabled: true,
  });
  app.waitUntilExit().catch(onError);
  return { redraw() {}, unmount: app.unmount };
}
