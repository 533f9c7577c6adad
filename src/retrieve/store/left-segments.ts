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

/** Numbers rise, also from segment to segment; where none before the last is gone, none needs to be looked at. */
export function standingOf(segments: readonly Segment[], record: CorpusRecord): Standing {
  const size = segments.reduce((sum, { numbers }) => sum + numbers.length, 0);
  const { stamp, count, fresh } = record.since(segments.at(-1)?.numbers.at(-1) ?? 0);
  if (count - fresh.length === size) return { stamp, fresh, left: segments.map(whole) };
  const { stamp: now, numbers } = record.snapshot();
  return { stamp: now, ...leftOf(segments, numbers) };
}

function whole(segment: Segment): Left {
  const places = new Int32Array(segment.numbers.length);
  for (let doc = 0; doc < places.length; doc++) places[doc] = doc;
  return { segment, places, count: places.length, numbers: segment.numbers };
}

function leftOf(segments: readonly Segment[], numbers: Float64Array): Omit<Standing, 'stamp'> {
  let at = 0;
  const left = segments.map((segment): Left => {
    const from = at;
    const places = new Int32Array(segment.numbers.length);
    segment.numbers.forEach((number, doc) => {
      places[doc] = numbers[at] === number ? at++ - from : -1;
    });
    return { segment, places, count: at - from, numbers: numbers.subarray(from, at) };
  });
  return { left, fresh: numbers.subarray(at) };
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
