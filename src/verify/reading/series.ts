import type { Span } from '../../core/index.js';
import { type Passage, sentenceAt } from './passage.js';
import { within } from './within.js';
import type { Word } from './words.js';

/** Nothing but list marks and signs between two figures. */
const JOINT = /^[\s、,/和与及]*(?:and)?[\s、,/±≤≥<>+-]*$/iu;
const LIST_MARK = /[、/和与及]|and/u;
const ITEM_BREAK = /[、/]|和|与|及(?!时|格)|\sand\s/gu;

const gapBefore = (text: string, anchors: readonly Span[], index: number): string =>
  text.slice(anchors[index - 1]?.end ?? 0, anchors[index]?.start ?? 0);

/** Figures parted by spaces or commas alone are a series only where three and more look the same (`97.8 97.1 98.3`). */
function looksAlike({ text }: Passage, anchors: readonly Span[], index: number): boolean {
  const shape = (at: number) =>
    text
      .slice(anchors[at]?.start ?? 0, anchors[at]?.end ?? 0)
      .replace(/\d/gu, '0')
      .trim();
  const joined = (at: number) => at > 0 && at < anchors.length && JOINT.test(gapBefore(text, anchors, at));
  return shape(index) === shape(index - 1) && (joined(index - 1) || joined(index + 1));
}

/** Runs of figures with nothing but list marks between them, as indices into the anchors. */
export function seriesIn(passage: Passage, anchors: readonly Span[]): number[][] {
  const runs: number[][] = [];
  let run: number[] = [0];
  for (let i = 1; i <= anchors.length; i++) {
    const gap = gapBefore(passage.text, anchors, i);
    const listed = i < anchors.length && JOINT.test(gap);
    if (listed && (LIST_MARK.test(gap) || looksAlike(passage, anchors, i))) {
      run.push(i);
      continue;
    }
    if (run.length >= 2) runs.push(run);
    run = [i];
  }
  return runs;
}

/** The nearest list of exactly so many names in the sentence before an offset; empty where there is none. */
function namesBefore(passage: Passage, offset: number, count: number): Word[][] {
  const pieces = sentenceAt(passage, offset)?.pieces.filter((piece) => piece.start < offset) ?? [];
  for (const piece of pieces.reverse()) {
    const text = passage.text.slice(piece.start, Math.min(piece.end, offset));
    const breaks = [...text.matchAll(ITEM_BREAK)];
    if (breaks.length !== count - 1) continue;
    const starts = [0, ...breaks.map((match) => match.index + match[0].length)];
    const ends = [...breaks.map((match) => match.index), text.length];
    return starts.map((start, k) =>
      within(passage.words, { start: piece.start + start, end: piece.start + (ends[k] ?? start) }).filter(
        (word) => word.weight === 1,
      ),
    );
  }
  return [];
}

/** The names of a figure in a series, and those of its neighbours; none where they cannot be told. */
export interface SeriesNames {
  own: readonly Word[];
  others: readonly Word[];
}

/** The figures of series with the names that belong to them: `A、B得分分别为92、88`. */
export function seriesNames(passage: Passage, anchors: readonly Span[]): ReadonlyMap<number, SeriesNames> {
  const names = new Map<number, SeriesNames>();
  for (const run of seriesIn(passage, anchors)) {
    const found = namesBefore(passage, anchors[run[0] ?? 0]?.start ?? 0, run.length);
    run.forEach((index, k) => {
      names.set(index, { own: found[k] ?? [], others: found.filter((_, at) => at !== k).flat() });
    });
  }
  return names;
}
