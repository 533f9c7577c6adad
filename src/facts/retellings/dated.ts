import type { DateMention, Retelling, Sentence } from '../../core/index.js';

/** A sentence that says when something was. */
export interface Dated {
  sentence: Sentence;
  /** With offsets into the sentence. */
  date: DateMention;
  /** The first and the last day that it may mean, as `dayInterval` counts them. */
  from: number;
  to: number;
}

/** Each statement with the next one, of another sentence and with days that do not meet, that tells the same. */
export const retold = <Told extends Dated>(
  told: readonly Told[],
  isSame: (first: Told, second: Told) => boolean,
): Array<readonly [Told, Told]> =>
  told.flatMap((first, index) => {
    const second = told
      .slice(index + 1)
      .find((other) => first.sentence !== other.sentence && areApart(first, other) && isSame(first, other));
    return second ? [[first, second] as const] : [];
  });

const areApart = (a: Dated, b: Dated): boolean => a.to < b.from || b.to < a.from;

export const toRetelling = ([first, second]: readonly [Dated, Dated], sure: boolean): Retelling => ({
  sure,
  places: [placeOf(first), placeOf(second)],
});

const placeOf = ({ sentence, date }: Dated) => ({
  start: sentence.start + date.start,
  end: sentence.start + date.end,
  raw: date.raw,
});
