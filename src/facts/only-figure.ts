import { type Figure, isPlainFigure, type Span, scanFigures, shiftFigure } from '../core/index.js';

/** The plain figure that a place holds and nothing else beside it; null where there is no such place. */
export function onlyFigure(text: string, place: Span | undefined): Figure | null {
  if (!place) return null;
  const content = text.slice(place.start, place.end);
  const [figure, another] = scanFigures(content);
  if (!figure || another || !isPlainFigure(figure)) return null;
  return figure.raw.trim().length >= content.trim().length ? shiftFigure(figure, place.start) : null;
}
