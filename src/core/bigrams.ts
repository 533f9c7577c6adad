/** Neighbouring characters of a run, in their order: `合格率` gives 合格 and 格率. */
export const bigrams = (run: string): string[] =>
  Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2));
