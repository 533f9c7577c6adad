import { type EntityKind, foldWidth } from '../core/index.js';
import { type Candidate, RANK } from './candidate.js';
import { isHan } from './words.js';

/** Names that are known beforehand, for example from an engagement's profile. */
export interface KnownNames {
  organisations?: readonly string[];
  people?: readonly string[];
}

const LEGAL_TAIL = /(?:集团)?(?:股份有限公司|有限责任公司|有限公司|集团公司|总公司|公司)$/u;
const SHORTEST = 2;
const SHORTEST_TRIMMED = 4;
const isLatin = (unit: string | undefined): boolean => unit !== undefined && /[A-Za-z0-9]/u.test(unit);

interface Wanted {
  name: string;
  kind: EntityKind;
}

/**
 * All places of many names in one pass; Latin names stand as whole words. Names are looked up by their first two
 * characters, so the time does not grow with how many there are.
 */
function occurrences(folded: string, wanted: readonly Wanted[], rank: number): Candidate[] {
  const byStart = new Map<string, Wanted[]>();
  for (const { name, kind } of wanted) {
    const own = foldWidth(name).trim();
    if (own.length < SHORTEST) continue;
    const start = own.slice(0, SHORTEST);
    byStart.set(start, [...(byStart.get(start) ?? []), { name: own, kind }]);
  }
  const found: Candidate[] = [];
  for (let at = 0; byStart.size > 0 && at < folded.length - 1; at++) {
    for (const { name, kind } of byStart.get(folded.slice(at, at + SHORTEST)) ?? []) {
      const end = at + name.length;
      if (!folded.startsWith(name, at)) continue;
      const cut =
        (isLatin(name[0]) && isLatin(folded[at - 1])) || (isLatin(name.at(-1)) && isLatin(folded[end]));
      if (!cut) found.push({ kind, start: at, end, rank });
    }
  }
  return found;
}

/** A company's name without its legal form, where enough of it is left to be told apart. */
function withoutLegalForm(name: string): string | null {
  const short = name.replace(LEGAL_TAIL, '');
  return short.length < name.length && short.length >= 4 && isHan(short[0]) ? short : null;
}

/** Finds the names that the caller knows, also companies without their legal form. */
export function findKnown(folded: string, known: KnownNames): Candidate[] {
  const organisations = (known.organisations ?? []).flatMap((name) => [name, withoutLegalForm(name) ?? '']);
  const wanted: Wanted[] = [
    ...organisations.map((name): Wanted => ({ name, kind: 'organisation' })),
    ...(known.people ?? []).map((name): Wanted => ({ name, kind: 'person' })),
  ];
  return occurrences(folded, wanted, RANK.known);
}

/** Finds the names that were recognised once wherever else they stand. */
export function spreadNames(folded: string, found: readonly Candidate[]): Candidate[] {
  const names = new Map<string, EntityKind>();
  for (const { kind, start, end } of found) {
    const name = folded.slice(start, end);
    if (kind === 'person' && name.length >= 3) names.set(name, kind);
    if (kind !== 'organisation' || name.length < 4) continue;
    names.set(name, kind);
    const short = withoutLegalForm(name);
    if (short) names.set(short, kind);
  }
  return occurrences(
    folded,
    [...names].map(([name, kind]) => ({ name, kind })),
    RANK.spread,
  );
}

/**
 * Trims words of the sentence that ran into an organisation's name, where the name itself stands elsewhere in the
 * text: `剩餐率某某中学` becomes `某某中学`.
 */
export function trimToNames(folded: string, found: readonly Candidate[]): Candidate[] {
  const names = new Set(
    found.filter(({ kind }) => kind === 'organisation').map(({ start, end }) => folded.slice(start, end)),
  );
  return found.map((candidate) => {
    if (candidate.kind !== 'organisation' || isLatin(folded[candidate.end - 1])) return candidate;
    for (let start = candidate.start + 1; start <= candidate.end - SHORTEST_TRIMMED; start++) {
      if (names.has(folded.slice(start, candidate.end))) return { ...candidate, start };
    }
    return candidate;
  });
}
