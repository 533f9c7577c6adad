import { CONFUSABLE } from './data/confusable.js';

const groups = new Map<string, number[]>();
for (const [index, group] of CONFUSABLE.entries())
  for (const unit of group) groups.set(unit, [...(groups.get(unit) ?? []), index]);

/** True for two different characters that are easily written for one another. */
export const areConfusable = (a: string, b: string): boolean =>
  a !== b && (groups.get(a) ?? []).some((group) => groups.get(b)?.includes(group));

/** The pair of characters in which two texts of one length differ, where it is the only one; else null. */
export function onlyDifference(a: string, b: string): readonly [string, string] | null {
  if (a.length !== b.length) return null;
  let found: readonly [string, string] | null = null;
  for (let at = 0; at < a.length; at++) {
    if (a[at] === b[at]) continue;
    if (found) return null;
    found = [a.charAt(at), b.charAt(at)];
  }
  return found;
}

/** Two names of one family name that differ in one character: one person, of whom one is a slip. */
export const areOneButForSlip = (a: string, b: string): boolean =>
  a[0] === b[0] && onlyDifference(a, b) !== null;

/**
 * Pairs of names of one length that differ in one character, the earlier first. Time grows with the length of all the
 * names together: each is filed under itself with one character left open at a time.
 */
export function pairsOneApart(names: readonly string[]): Array<readonly [string, string]> {
  const filed = new Map<string, string[]>();
  const pairs: Array<readonly [string, string]> = [];
  for (const name of new Set(names)) {
    for (let at = 0; at < name.length; at++) {
      const key = `${name.slice(0, at)}\u0000${name.slice(at + 1)}`;
      const others = filed.get(key);
      if (!others) filed.set(key, [name]);
      else {
        pairs.push(...others.map((other) => [other, name] as const));
        others.push(name);
      }
    }
  }
  return pairs;
}
