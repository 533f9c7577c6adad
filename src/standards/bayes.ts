import type { StandardId } from '../core/index.js';

/** A clause of a standard, with how many lines were placed there. */
export interface Place {
  standard: StandardId;
  number: string;
  lines: number;
}

/** What stands in lines that were placed under clauses before. */
export interface Counts {
  places: readonly Place[];
  /** By feature: in how many lines of each place (by its index) it stands, and in how many of all. */
  features: ReadonlyMap<string, { all: number; at: ReadonlyMap<number, number> }>;
  lines: number;
}

export interface WeighedPlace {
  standard: StandardId;
  number: string;
  /** How likely beside the likeliest, which has 1. */
  weight: number;
}

/**
 * How likely a line belongs to each place by its features: naive Bayes with the same chance for every place. So many lines
 * are `presumed` of each that hold a feature as often as all lines do, so that few lines prove little. Nothing for a line without
 * a feature that was seen before.
 */
export function weighPlaces(
  { places, features, lines }: Counts,
  own: Iterable<string>,
  { presumed, asked }: { presumed: number; asked: (place: Place) => boolean },
): WeighedPlace[] {
  const seen = [...own].flatMap((feature) => features.get(feature) ?? []);
  if (seen.length === 0) return [];
  const weighed = places.flatMap((place, at) => {
    if (!asked(place)) return [];
    const odds = seen.reduce((sum, feature) => {
      const usual = feature.all / lines;
      return sum + Math.log(((feature.at.get(at) ?? 0) / usual + presumed) / (place.lines + presumed));
    }, 0);
    return [{ standard: place.standard, number: place.number, odds }];
  });
  const highest = Math.max(...weighed.map(({ odds }) => odds));
  // The words of a line lean on each other, so that together they prove less than their product.
  const sureness = 1 / Math.sqrt(seen.length);
  return weighed.map(({ odds, ...place }) => ({ ...place, weight: Math.exp((odds - highest) * sureness) }));
}
