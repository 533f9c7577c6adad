import { bareFigure, type Figure, parseEnglishNumeral } from '../../core/index.js';

/** A count in digits or in English words, as it stands at `start`. */
export const writtenCount = (raw: string, start: number): Figure =>
  bareFigure(raw, start, parseEnglishNumeral(raw) ?? undefined);

/** `severity 1 incidents`, `class 2 vehicles`: a digit that says of which sort the things are counts none of them. */
const RANK =
  /\b(?:severity|priority|level|class|category|cat\.|grade|type|tier|stage|phase|zone|group|line|hall|block|unit|shift|part|step|stand|gate|bay|dock|shop|building|floor|plant|store|warehouse|version|release|revision|issue|lot|route|site|ward|room|quarter|week|table|annex|figure|scope|module|section)s? $/iu;

export const isRank = (content: string, at: number): boolean =>
  RANK.test(content.slice(Math.max(0, at - 12), at));
