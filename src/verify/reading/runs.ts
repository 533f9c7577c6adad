/** Values that follow one another, so many of them at least and at most, from every place on. */
export const runsIn = (values: readonly number[], shortest: number, longest: number): number[][] =>
  values.flatMap((_, from) =>
    Array.from({ length: longest - shortest + 1 }, (_, at) =>
      values.slice(from, from + shortest + at),
    ).filter((run, at) => run.length === shortest + at),
  );

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
