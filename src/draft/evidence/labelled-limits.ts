import type { Figure } from '../../core/index.js';
import type { LimitCheck } from './limits.js';
import { meets } from './meets.js';

/** `标准 热≥70 凉≤10`: limits that each name what they are for. */
const RUN =
  /(?:标准|要求|规定|限值|指标|允许|spec|limits?|req(?:uired)?)[\s:：]{0,3}(?=[\p{L}]{1,8}[ ]?[≥≤<>])/iu;
const NAME = /(?:^|[\s,，、;；/:：])([\p{L}]{1,8})[ ]?$/u;

interface Labelled {
  checks: LimitCheck[];
  /** Limits that belong to a label and to nothing else. */
  limits: ReadonlySet<Figure>;
}

/** The words right before a figure, back to the one before it. */
const wordsBefore = (text: string, figures: readonly Figure[], index: number): string =>
  text.slice(figures[index - 1]?.end ?? 0, figures[index]?.start ?? 0);

/**
 * Compares each figure with the limit whose name its own words hold: `凉菜 11℃ … 凉≤10`. The result is put behind the
 * figure, since the limits of several things stand together.
 */
export function labelledLimits(text: string, figures: readonly Figure[]): Labelled {
  const run = RUN.exec(text);
  if (!run) return { checks: [], limits: new Set() };
  const from = run.index + run[0].length;
  const named = figures.flatMap((figure) => {
    const name =
      figure.start >= from && figure.comparison ? NAME.exec(text.slice(0, figure.start))?.[1] : undefined;
    return name === undefined ? [] : [{ figure, name }];
  });
  const checks = figures.flatMap((figure, i): LimitCheck[] => {
    if (figure.comparison !== null || figure.upper !== null || figure.start >= run.index) return [];
    const words = wordsBefore(text, figures, i);
    const limit = named.find(({ name }) => words.toLowerCase().includes(name.toLowerCase()));
    const met = limit ? meets(figure, limit.figure, null) : null;
    return met === null ? [] : [{ measured: figure.core, requirement: figure.core, met }];
  });
  return { checks, limits: new Set(named.map(({ figure }) => figure)) };
}
