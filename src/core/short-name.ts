/** Fewer characters are hard to tell apart by eye; more are needed only where two begin alike. */
export const SHORTEST_NAME = 6;

/** For each fingerprint the shortest beginning, of six characters or more, that no other one has. */
export function shortNames(fingerprints: readonly string[]): ReadonlyMap<string, string> {
  const sorted = [...new Set(fingerprints)].sort();
  const shared = (a: string, b: string | undefined): number => {
    let length = 0;
    while (b !== undefined && length < a.length && a[length] === b[length]) length++;
    return length;
  };
  return new Map(
    sorted.map((name, i) => {
      const alike = Math.max(shared(name, sorted[i - 1]), shared(name, sorted[i + 1]));
      return [name, name.slice(0, Math.max(SHORTEST_NAME, alike + 1))];
    }),
  );
}
