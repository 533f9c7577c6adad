import { commonShare, isCommonWord } from '../../../entities/index.js';
import type { SlotContext } from '../names.js';
import { isOrdinary } from '../ordinary.js';
import type { Named } from './features.js';
import { learntReadings, type Reading } from './reader.js';
import { isSure } from './sureness.js';
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

/** The surest of those that overlap. */
function settle(readings: readonly Found[], length: number): Found[] {
  const taken = new Uint8Array(length);
  return [...readings]
    .sort((a, b) => b.odds - a.odds || a.start - b.start)
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    });
}

/** From here on a name made of words must be one wherever it stands. */
const IN_WORDS = 0.6;

/** False for what stands in the text as a word more often than as what may be a name. */
function isMostlyName(name: string, text: string, readings: readonly Found[]): boolean {
  if (commonShare(name) < IN_WORDS) return true;
  const likely = readings.filter((one) => one.name === name && one.odds > 0).length;
  return likely * 2 >= text.split(name).length - 1;
}

/** Names in a text by all that stands around them and in them, as far as that was learnt. */
export function learntNames(text: string): SlotContext {
  const readings = learntReadings(text, LEAST).map(
    (reading): Found => ({ ...reading, name: text.slice(reading.start, reading.end) }),
  );
  const found = settle(together(readings), text.length).filter(
    ({ name, named, odds }) =>
      isSure(name, named, odds) && !isOrdinary(name) && isMostlyName(name, text, readings),
  );
  const of = (kind: Named) => [
    ...new Set(found.filter(({ named }) => named === kind).map(({ name }) => name)),
  ];
  return { organisations: of('organisation'), people: of('person') };
}
