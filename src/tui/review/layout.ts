import { FOOTER_LINES, HEADER_LINES, type Rect } from '../layout.js';
import type { Size } from '../state.js';
import type { ReviewState } from './state.js';

export type ReviewPane = 'findings' | 'text' | 'reason';

export interface ReviewLayout {
  mode: 'beside' | 'stacked';
  width: number;
  height: number;
  /** The panes on show; one of no height is not drawn. */
  panes: Readonly<Record<ReviewPane, Rect>>;
}

/** Findings and text stand side by side from here. */
export const BESIDE_FROM = 100;

const between = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

const NOWHERE: Rect = { x: 0, y: 0, width: 0, height: 0 };

type Input = Pick<ReviewState, 'size' | 'reason' | 'level' | 'picker' | 'report'>;

/** Rows of the findings where they stand above the text; no more than they fill. */
function listRows({ reason, level, picker, report }: Input, height: number): number {
  if (picker !== null) return height;
  // Who writes a reason wants the text before the eyes, not the list.
  if (reason) return 0;
  const filled = Math.max(1, report.file.findings.length) + 2;
  return level === 'whole' ? 3 : Math.min(filled, between(Math.round(height * 0.35), 4, 13));
}

/** Where everything goes. Frames stay one line short of the terminal, which keeps it from scrolling. */
export function reviewLayout(input: Input): ReviewLayout {
  const width = Math.max(20, input.size.columns);
  const height = Math.max(8, input.size.rows - 1);
  const body = height - HEADER_LINES - FOOTER_LINES;
  const box = input.reason ? between(Math.floor(body / 3), 4, 7) : 0;
  const main = body - box;
  const y = HEADER_LINES;
  const reason = box > 0 ? { x: 0, y: y + main, width, height: box } : NOWHERE;
  if (width >= BESIDE_FROM) {
    const first = between(Math.floor(width * 0.36), 36, 60);
    return {
      mode: 'beside',
      width,
      height,
      panes: {
        findings: { x: 0, y, width: first, height: main },
        text: { x: first, y, width: width - first, height: main },
        reason,
      },
    };
  }
  const list = listRows(input, main);
  return {
    mode: 'stacked',
    width,
    height,
    panes: {
      findings: { x: 0, y, width, height: list },
      text: { x: 0, y: y + list, width, height: main - list },
      reason,
    },
  };
}

/** The part of a pane that its frame leaves for text. */
export const insideOf = ({ width, height }: Rect): Size => ({
  columns: Math.max(1, width - 4),
  rows: Math.max(1, height - 2),
});
