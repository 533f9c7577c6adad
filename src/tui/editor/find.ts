/** A passage that was looked for, and which of all it is. */
export interface Match {
  start: number;
  end: number;
  /** From 1. */
  number: number;
  count: number;
}

/** Letters of either case are one; a text whose lower case is of another length is taken as it is. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function allPlaces(text: string, query: string): number[] {
  const places: number[] = [];
  const [where, what] = [folded(text), folded(query)];
  if (what === '') return places;
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + what.length)) places.push(at);
  return places;
}

/** The match at or after a place, or before it; around the end to the other. Null where there is none. */
export function findIn(text: string, query: string, from: number, direction: 1 | -1): Match | null {
  const places = allPlaces(text, query);
  if (places.length === 0) return null;
  const found =
    direction > 0
      ? places.findIndex((place) => place >= from)
      : places.findLastIndex((place) => place < from);
  const index = found >= 0 ? found : direction > 0 ? 0 : places.length - 1;
  const start = places[index] ?? 0;
  return { start, end: start + query.length, number: index + 1, count: places.length };
}
