import { joinClauseTables } from '../search/clause-table.js';
import type { EarlierIndex } from './compute-index.js';
import { arePartOfProfiles, type ProfileRequest } from './profile-fields.js';
import type { CorpusRecord } from './record.js';
import type { Segment } from './segment-file.js';

/** What is left of a segment: where its documents stand in one without those that are gone, which have -1. */
export interface Left {
  segment: Segment;
  places: Int32Array;
  count: number;
  /** Of the writeups left. */
  numbers: Float64Array;
}

/** What a record holds now, as far as earlier segments have it. */
export interface Standing {
  stamp: string;
  left: Left[];
  /** Numbers of what came since. */
  fresh: Float64Array;
}

/** Numbers rise, also from segment to segment; where none of one is gone, none of it needs to be looked at. */
export function standingOf(segments: readonly Segment[], record: CorpusRecord): Standing {
  const lasts = segments.map(({ numbers }) => numbers.at(-1) ?? 0);
  const { stamp, counts, fresh } = record.since(lasts);
  const left = segments.map((segment, i) =>
    counts[i] === segment.numbers.length
      ? whole(segment)
      : remaining(segment, record.numbersBetween(lasts[i - 1] ?? 0, lasts[i] ?? 0)),
  );
  return { stamp, fresh, left };
}

function whole(segment: Segment): Left {
  const places = new Int32Array(segment.numbers.length);
  for (let doc = 0; doc < places.length; doc++) places[doc] = doc;
  return { segment, places, count: places.length, numbers: segment.numbers };
}

function remaining(segment: Segment, numbers: Float64Array): Left {
  const places = new Int32Array(segment.numbers.length);
  let at = 0;
  segment.numbers.forEach((number, doc) => {
    places[doc] = numbers[at] === number ? at++ : -1;
  });
  return { segment, places, count: at, numbers };
}

/** The earlier profiles, where none of what is gone was part of one. */
export function profilesLeft(
  { profiles, keys }: EarlierIndex,
  left: readonly Left[],
): ProfileRequest['earlier'] {
  if (profiles === null) return null;
  const gone = goneFrom(left);
  const from = left.reduce((sum, { count }) => sum + count, 0);
  const clauses = gone.length > 0 ? joinClauseTables(left.map(({ segment }) => segment.clauses)) : null;
  return clauses && arePartOfProfiles(clauses, gone) ? null : { profiles, keys: keys.length, from };
}

/** The documents that are gone, as the earlier index numbers them. */
function goneFrom(left: readonly Left[]): number[] {
  const gone: number[] = [];
  let base = 0;
  for (const { places, count } of left) {
    for (let doc = 0; count < places.length && doc < places.length; doc++) {
      if ((places[doc] as number) < 0) gone.push(base + doc);
    }
    base += places.length;
  }
  return gone;
}
