import { StringDecoder } from 'node:string_decoder';
import type { ReadStream } from 'node:tty';
import { createInputDecoder, type InputEvent } from './input.js';

/** How long a lone Escape may be the front of a sequence that is still under way. */
const SEQUENCE_MS = 40;
/** A paste whose end never comes is taken as it stands after so much silence. */
const PASTE_MS = 1500;

export interface Keyboard {
  stop(): void;
}

/** Reads a terminal in raw mode; `hear` gets the events in order. */
export function listenToKeyboard(stdin: ReadStream, hear: (event: InputEvent) => void): Keyboard {
  const decoder = createInputDecoder();
  const utf8 = new StringDecoder('utf8');
  let timer: NodeJS.Timeout | undefined;
  const pass = (events: InputEvent[]) => {
    for (const event of events) hear(event);
  };
  const onData = (chunk: Buffer | string) => {
    clearTimeout(timer);
    pass(decoder.push(typeof chunk === 'string' ? chunk : utf8.write(chunk)));
    if (decoder.waiting === null) return;
    timer = setTimeout(() => pass(decoder.flush()), decoder.waiting === 'paste' ? PASTE_MS : SEQUENCE_MS);
  };
  stdin.on('data', onData);
  return {
    stop() {
      clearTimeout(timer);
      stdin.off('data', onData);
    },
  };
}
