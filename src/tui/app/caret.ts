import { createContext, useContext, useInsertionEffect } from 'react';
import type { Caret } from '../terminal/painter.js';

/** Tells the painter where the real cursor belongs; tests without a terminal leave it at this default. */
export const CaretContext = createContext<(caret: Caret | null) => void>(() => {});

/**
 * Puts the real cursor at a place of the frame that is being rendered, so that an input method opens its window
 * there. Insertion effects run before Ink hands over the frame, so both arrive together.
 */
export function useCaret(caret: Caret | null): void {
  const placeCaret = useContext(CaretContext);
  useInsertionEffect(() => placeCaret(caret));
}
