import { bareFigure, type Figure, parseEnglishNumeral } from '../../core/index.js';

/** A count in digits or in English words, as it stands at `start`. */
export const writtenCount = (raw: string, start: number): Figure =>
  bareFigure(raw, start, parseEnglishNumeral(raw) ?? undefined);
