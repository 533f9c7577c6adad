import type { Evidence, Finding } from '../../../core/index.js';
import { rowOf } from '../../editor/rows.js';
import { nextBoundary, snapToBoundary } from '../../text/graphemes.js';
import type { TextRows } from './rows.js';

/** One place of a finding as it stands on screen. */
export interface Place {
  evidence: Evidence;
  /** Offsets of whole characters; never empty, so that a place without words is seen, too. */
  start: number;
  end: number;
  firstRow: number;
  lastRow: number;
}

/** The places of a finding in the order of the text. */
export const placesInText = ({ evidence }: Finding): Evidence[] =>
  [...evidence].sort((a, b) => a.start - b.start || a.end - b.end);

export function placesOf(finding: Finding, text: string, { rows }: TextRows): Place[] {
  return placesInText(finding).map((evidence) => {
    const start = snapToBoundary(text, evidence.start);
    const end = Math.max(nextBoundary(text, Math.max(start, evidence.end - 1)), start);
    const firstRow = rowOf(rows, start);
    return {
      evidence,
      start,
      end,
      firstRow,
      lastRow: Math.max(firstRow, rowOf(rows, Math.max(start, end - 1))),
    };
  });
}

/** Rows of the text that are shown together, with the places in them. */
export interface Excerpt {
  from: number;
  /** The row behind the last. */
  to: number;
  /** Indices of places. */
  places: number[];
}

/**
 * The rows around every place, `around` of them before and behind; what touches is shown together. Of a long place only
 * the first rows are shown, `most` of them.
 */
export function excerpts(places: readonly Place[], around: number, most: number, total: number): Excerpt[] {
  const out: Excerpt[] = [];
  for (const [index, { firstRow, lastRow }] of places.entries()) {
    const from = Math.max(0, firstRow - around);
    const to = Math.min(total, Math.min(lastRow, firstRow + most - 1) + around + 1);
    const previous = out.at(-1);
    if (previous && from <= previous.to) {
      previous.to = Math.max(previous.to, to);
      previous.places.push(index);
    } else out.push({ from, to, places: [index] });
  }
  return out;
}

/** Lines that excerpts take, each under a line of its own. */
export const heightOf = (parts: readonly Excerpt[]): number =>
  parts.reduce((sum, { from, to }) => sum + to - from + 1, 0);
