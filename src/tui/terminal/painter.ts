import { stripVTControlCharacters } from 'node:util';
import { SECOND_COLUMN } from '../text/ambiguous.js';
import { textWidth } from '../text/width.js';
import { anchored } from './anchors.js';

/** Where the real cursor stands, from the top left corner; the input method opens its window there. */
export interface Caret {
  x: number;
  y: number;
}

const SYNC_BEGIN = '\x1b[?2026h';
const SYNC_END = '\x1b[?2026l';
const HIDE_CURSOR = '\x1b[?25l';
const SHOW_CURSOR = '\x1b[?25h';
const CLEAR = '\x1b[2J';
const CLEAR_TO_END = '\x1b[K';

const goTo = (x: number, y: number): string => `\x1b[${y + 1};${x + 1}H`;

/**
 * Puts frames on the screen: only lines that changed are written, each at its own absolute place, so that nothing
 * flickers, a line of a wrong width cannot shift the others, and the cursor never travels in view.
 */
export interface Painter {
  /** Draws a frame. Lines beyond the last row are dropped. */
  paint(frame: string, caret: Caret | null): void;
  /** The screen was resized or someone else wrote on it: the next frame is drawn whole. */
  invalidate(): void;
}

/** `size` is asked at every frame. */
export function createPainter(
  write: (data: string) => void,
  size: () => { columns: number; rows: number },
): Painter {
  let shown: string[] | null = null;
  let shownCaret: Caret | null = null;

  const changedLines = (lines: string[], columns: number): string => {
    let out = '';
    const count = Math.max(lines.length, shown?.length ?? 0);
    for (let y = 0; y < count; y++) {
      const line = lines[y] ?? '';
      if (shown && shown[y] === line) continue;
      // Behind a full line the cursor waits on its last cell, and clearing from there would wipe it.
      const clear = textWidth(stripVTControlCharacters(line)) < columns ? CLEAR_TO_END : '';
      out += goTo(0, y) + anchored(line) + clear;
    }
    return out;
  };

  return {
    paint(frame, caret) {
      const { columns, rows } = size();
      const lines = frame.replaceAll(SECOND_COLUMN, '').split('\n').slice(0, rows);
      const changed = changedLines(lines, columns);
      const clear = shown ? '' : CLEAR;
      const isCaretStill = caret?.x === shownCaret?.x && caret?.y === shownCaret?.y;
      if (changed === '' && clear === '' && isCaretStill) return;
      const cursor = caret ? goTo(caret.x, caret.y) + SHOW_CURSOR : HIDE_CURSOR;
      write(changed || clear ? SYNC_BEGIN + HIDE_CURSOR + clear + changed + cursor + SYNC_END : cursor);
      shown = lines;
      shownCaret = caret;
    },
    invalidate() {
      shown = null;
    },
  };
}
