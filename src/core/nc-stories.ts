import { type ClauseRef, clauseNumbersRelated } from './clause.js';
import type { NcCount } from './facts.js';
import { sameDepartment } from './nc-match.js';
import { isOneInAll } from './nc-total.js';
import { type Span, spansOverlap } from './span.js';

/** Whom a nonconformity is said to lie with, where those words stand. */
export interface StoryDepartment extends Span {
  names: string[];
  /** `field`: named as responsible or as the department of an entry; `found`: where it was seen. */
  as: 'field' | 'found';
}

/** One nonconformity of this audit as one place tells it: what was found, against which clause, with whom. */
export interface NcStory extends Span {
  /** Entries of one list or one paragraph are of one group: they are different nonconformities. */
  group: number;
  /** Null where its words do not say. */
  grade: 'major' | 'minor' | null;
  /** Its own number of the list, 1 to 99, or null. */
  number: number | null;
  /** What was found, without clause, department and the words of every nonconformity. */
  fact: string;
  clause: (Span & { refs: ClauseRef[] }) | null;
  department: StoryDepartment | null;
}

/** The shortest run of Han characters in common by which two stories are one. */
const SHORTEST_RUN = 4;
const HAN = /\p{Script=Han}/u;
const IDENTIFIER = /[A-Za-z]{1,6}-?\d[A-Za-z\d-]*|\d{5,}/gu;
const PLAIN_WORDS =
  /^(?:with|without|that|this|from|have|been|were|were|which|their|there|record|records|evidence|requirement|clause|minor|major|nonconformity|report|available|found|where|when|they|department|responsible|corrective|action|plan|against|into|could|shown|show|not|the|and|for)$/u;

/** How much two tellings have in common; 0 where too little to be one thing. */
export function likeness(a: string, b: string): number {
  const shared = [...new Set(a.match(IDENTIFIER) ?? [])].filter((name) => b.includes(name)).length;
  if (!HAN.test(a) || !HAN.test(b)) return likeWords(a, b) + (shared > 0 ? 2 * shared : 0);
  const run = longestRun(a, b);
  if (run >= SHORTEST_RUN) return run + 3 * shared;
  return shared > 0 && run >= 2 ? run + 3 * shared : 0;
}

/** `stored` and `storage` begin alike. */
const STEM = 4;

const wordsOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[a-z]{3,}/gu) ?? [])
      .filter((word) => !PLAIN_WORDS.test(word))
      .map((word) => word.slice(0, STEM)),
  );

/** Words of meaning in common: half of those of the shorter telling, and two at least. */
function likeWords(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const common = [...first].filter((word) => second.has(word)).length;
  return common >= 2 && common * 2 >= Math.min(first.size, second.size) ? common + 2 : 0;
}

/** Length of the longest run of characters that stands in both, Han characters in it counted. */
function longestRun(a: string, b: string): number {
  let best = 0;
  for (let at = 0; at + SHORTEST_RUN / 2 <= a.length; at++) {
    while (at + best < a.length && isHanRun(a, at, best + 1) && b.includes(a.slice(at, at + best + 1)))
      best++;
  }
  return best;
}

const isHanRun = (text: string, at: number, length: number): boolean =>
  HAN.test(text[at + length - 1] ?? '') && /[\p{L}\d]/u.test(text[at] ?? '');

/** Two tellings that give one number need less in common; 0 where they have not even that. */
function likeByNumber(a: NcStory, b: NcStory): number {
  if (a.number === null || a.number !== b.number) return 0;
  if (HAN.test(a.fact) && HAN.test(b.fact)) return longestRun(a.fact, b.fact) >= SHORTEST_RUN - 1 ? 1 : 0;
  const [first, second] = [wordsOf(a.fact), wordsOf(b.fact)];
  return [...first].filter((word) => second.has(word)).length >= 2 ? 1 : 0;
}

/** Pairs of tellings that are of one nonconformity, each with the one it has most in common with. */
export function pairStories(stories: readonly NcStory[]): Array<[NcStory, NcStory]> {
  const scores = new Map<NcStory, Array<{ other: NcStory; score: number }>>();
  for (const [index, a] of stories.entries())
    for (const b of stories.slice(index + 1)) {
      if (!mayBeOne(a, b)) continue;
      const score = likeness(a.fact, b.fact) || likeByNumber(a, b);
      if (score === 0) continue;
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const all = scores.get(one) ?? [];
        if (all.length === 0) scores.set(one, all);
        all.push({ other, score });
      }
    }
  const bestIn = (story: NcStory, group: number): NcStory | null => {
    const [first, second] = (scores.get(story) ?? [])
      .filter(({ other }) => other.group === group)
      .sort((a, b) => b.score - a.score);
    return first && first.score > (second?.score ?? 0) ? first.other : null;
  };
  return stories.flatMap((a, index) =>
    stories
      .slice(index + 1)
      .filter((b) => b.group !== a.group && bestIn(a, b.group) === b && bestIn(b, a.group) === a)
      .map((b): [NcStory, NcStory] => [a, b]),
  );
}

const mayBeOne = (a: NcStory, b: NcStory): boolean =>
  a.group !== b.group &&
  !spansOverlap(a, b) &&
  (a.number === null || b.number === null || a.number === b.number);

/** The only telling on either side that names a clause, with no words of what was found to compare: one nonconformity. */
export function pairByClause(stories: readonly NcStory[]): Array<[NcStory, NcStory]> {
  const bare = stories.filter(({ fact, clause }) => clause !== null && fact.length < SHORTEST_RUN);
  return bare.flatMap((entry): Array<[NcStory, NcStory]> => {
    const others = stories.filter((other) => mayBeOne(entry, other) && clausesAgree(entry, other) === true);
    const rivals = stories.filter(
      (other) => other !== entry && clausesAgree(entry, other) && !others.includes(other),
    );
    const [other, ...more] = others;
    return other && more.length === 0 && rivals.length === 0 ? [[entry, other]] : [];
  });
}

/** Each pair once, however it was found. */
export const distinctPairs = (pairs: ReadonlyArray<[NcStory, NcStory]>): Array<[NcStory, NcStory]> =>
  pairs.filter(([a, b], index) => pairs.findIndex((pair) => pair.includes(a) && pair.includes(b)) === index);

/** Of two tellings that share nothing, neither clause nor department nor a word, one is not listed. */
const sharesSomething = (a: NcStory, b: NcStory): boolean =>
  clausesAgree(a, b) === true || departmentsAgree(a, b) === true || likeness(a.fact, b.fact) > 0;

/**
 * Where one nonconformity is stated in all, every telling that shares anything with the first is of that one. Two
 * tellings that each count their own are two (`行政部:1个不符合(7.2)`, `生产部:1个不符合(8.5.1)`).
 */
export function pairWithOnly(
  stories: readonly NcStory[],
  counts: readonly NcCount[],
): Array<[NcStory, NcStory]> {
  if (!isOneInAll(counts)) return [];
  const isCounted = (story: NcStory) => counts.some((count) => spansOverlap(count, story));
  const [first, ...others] = stories;
  return others.flatMap(
    (other): Array<[NcStory, NcStory]> =>
      first &&
      mayBeOne(first, other) &&
      sharesSomething(first, other) &&
      !(isCounted(first) && isCounted(other))
        ? [[first, other]]
        : [],
  );
}

/** Null where one of them names no clause or they are of two systems. */
export function clausesAgree(a: NcStory, b: NcStory): boolean | null {
  const [first, second] = [a.clause?.refs ?? [], b.clause?.refs ?? []];
  const comparable = first.flatMap((one) =>
    second
      .filter(
        (other) =>
          one.standards.length === 0 ||
          other.standards.length === 0 ||
          one.standards.some((standard) => other.standards.includes(standard)),
      )
      .map((other) => clauseNumbersRelated(one.number, other.number)),
  );
  return comparable.length === 0 ? null : comparable.some(Boolean);
}

/** Null where one of them names no department, or one says where it was seen and the other whose it is. */
export function departmentsAgree(a: NcStory, b: NcStory): boolean | null {
  if (!a.department || !b.department || a.department.as !== b.department.as) return null;
  const { names } = b.department;
  return a.department.names.some((one) => names.some((other) => sameDepartment(one, other)));
}
