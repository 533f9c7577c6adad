import { plainKey } from '../key-table.js';
import { eachGrapheme } from '../text/graphemes.js';
import type { InputEvent } from './input.js';

export interface Typist {
  /** A key pressed where no text is written. */
  press(key: string): void;
  /** Text for what is being written; false where nothing is. */
  takeText(text: string, how: 'insert' | 'paste'): boolean;
  /** A paste arrived where no text is written. */
  refusePaste(): void;
}

/** Sends what a person typed on: as text where something is being written, else key by key. */
export function createTyping({ press, takeText, refusePaste }: Typist): (event: InputEvent) => void {
  /** Keys of one chunk may open a place for text; what follows them is text. */
  const typed = (text: string) => {
    let rest = 0;
    eachGrapheme(text, 0, text.length, (start, end) => {
      if (start < rest) return;
      if (takeText(text.slice(start), 'insert')) rest = text.length;
      else press(plainKey(text.slice(start, end)));
    });
  };

  return (event) => {
    if (event.type === 'key') press(event.key);
    else if (event.type === 'text') typed(event.text);
    else if (!takeText(event.text, 'paste')) refusePaste();
  };
}
