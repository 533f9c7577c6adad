import { groupBy } from '../../../core/index.js';
import { isCommonWord, isSureSurname, lineOfBusiness } from '../../../entities/index.js';
import type { SlotContext } from '../names.js';
import { isOrdinary } from '../ordinary.js';
import type { Named } from './features.js';
import { learntReadings, type Reading } from './reader.js';
import { isSure } from './sureness.js';
import { knownShare } from './tokens.js';
import { isVerb } from './verbs.js';

/** Readings with worse odds say nothing, even together. */
const LEAST = -4;
/** What each further place where the same name may stand adds, and the most of it. */
const AGAIN = 0.4;
const MOST_AGAIN = 2;

interface Found extends Reading {
  name: string;
}

/** Each reading with what the other places of the same characters say for it; words stand everywhere. */
function together(readings: readonly Found[]): Found[] {
  const keyOf = ({ named, name }: Found) => `${named} ${name}`;
  const sums = new Map<string, number>();
  for (const one of readings) sums.set(keyOf(one), (sums.get(keyOf(one)) ?? 0) + one.odds - LEAST);
  return readings.map((one) => {
    if (isCommonWord(one.name) || isVerb(one.name)) return one;
    const others = (sums.get(keyOf(one)) ?? 0) - (one.odds - LEAST);
    return { ...one, odds: one.odds + Math.min(MOST_AGAIN, AGAIN * others) };
  });
}

/** What a sure surname adds where a firm may be called the same. */
const SURNAME = 1;
const rankOf = ({ odds, named, name }: Found): number =>
  named === 'person' && name.length < 4 && isSureSurname(name, 0) ? odds + SURNAME : odds;

/** The surest of those that overlap. */
function settle(readings: readonly Found[], length: number): Found[] {
  const taken = new Uint8Array(length);
  return [...readings]
    .sort((a, b) => rankOf(b) - rankOf(a) || a.start - b.start)
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    });
}

/** From here on a name made of words must be one wherever it stands. */
const IN_WORDS = 0.6;
/** The odds of a place where a name that is no word may well stand. */
const MAY_STAND = -1.5;
const OFTEN = 3;

/** False for what stands in the text as a word more often than as what may be a name. */
function isMostlyName({ name, named }: Found, text: string, same: readonly Found[]): boolean {
  const inWords = knownShare(name) >= IN_WORDS;
  const isTerm = named === 'organisation' && lineOfBusiness(name) === '';
  if (!inWords && !isTerm) return true;
  const places = text.split(name).length - 1;
  if (!inWords && places < OFTEN) return true;
  const likely = same.filter(({ odds }) => odds > (inWords ? 0 : MAY_STAND));
  return new Set(likely.map(({ start }) => start)).size * 2 >= places;
}

/** Names in a text by all that stands around them and in them, as far as that was learnt. */
export function learntNames(text: string): SlotContext {
  const readings = learntReadings(text, LEAST).map(
    (reading): Found => ({ ...reading, name: text.slice(reading.start, reading.end) }),
  );
  const byName = groupBy(readings, ({ name }) => name);
  const found = settle(together(readings), text.length).filter(
    (one) =>
      isSure(one.name, one.named, one.odds) &&
      !isOrdinary(one.name) &&
      isMostlyName(one, text, byName.get(one.name) ?? []),
  );
  const of = (kind: Named) => [
    ...new Set(found.filter(({ named }) => named === kind).map(({ name }) => name)),
  ];
  return { organisations: of('organisation'), people: of('person') };
}
