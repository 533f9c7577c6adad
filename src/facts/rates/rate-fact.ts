import { type Figure, type RateFact, unionOf } from '../../core/index.js';

/** A rate of a part in its whole; `counts` are all that were named with it, where there were more than these two. */
export const rateFact = (
  rate: Figure,
  part: Figure,
  whole: Figure,
  counts: readonly Figure[] = [part, whole],
): RateFact => ({
  ...unionOf([rate, part, whole]),
  rate,
  part,
  whole,
  complement: false,
  counts: [...counts],
});

/** The same, where the rate stands apart from its counts and no sentence tells that they belong together. */
export const rateApart = (...told: Parameters<typeof rateFact>): RateFact & { apart: true } => ({
  ...rateFact(...told),
  apart: true,
});
