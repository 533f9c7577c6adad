import { clauseNumbersRelated, STANDARD_IDS, type StandardId } from '../core/index.js';
import { clausesOf } from './catalogue.js';
import { CLAUSE_PATTERNS, STANDARD_CUES } from './data/cues.js';
import { readTerms } from './keywords.js';
import { foldTerms, type TermMatch, TermMatcher } from './matcher.js';

export interface RankedClause {
  number: string;
  standard: StandardId;
  /** Confidence from 0 to 1: how much evidence there is, and how far it is ahead of other clauses. */
  score: number;
}

interface Vote {
  /** The clause's place among those of its standard. */
  place: number;
  weight: number;
}

/** The first words of a note usually name its topic. */
const LEADS = [
  { within: 8, factor: 1.4 },
  { within: 60, factor: 1.2 },
] as const;
function leadFactor(at: number): number {
  for (const { within, factor } of LEADS) if (at < within) return factor;
  return 1;
}
/** What each further word counts, against the one before. */
const DECAY = 0.8;
/** A word that comes again adds a little, and no more after that. */
const REPEAT_FACTOR = 0.25;
const MAX_REPEATS = 2;
/** Each word that names a standard's field (`环保`, `安全`) lifts the clauses of that standard, up to two words. */
const CUE_FACTOR = 0.12;
/** Evidence of this weight is worth a confidence of one half. */
const HALF_EVIDENCE = 3;

/** `3. `, `- `, `(2) `: the numbering of notes is no clause number. */
const LIST_MARK = /^\s{0,20}(?:[-*•·–—]{1,3}\s{0,4})?(?:[(（]?\d{1,2}[.、)）](?!\d)\s{0,4})?/u;

/** The clauses of a standard as evidence names them. */
interface Ballot {
  standard: StandardId;
  numbers: string[];
  /** In the order of the table; one shape may speak for several clauses. */
  shapes: { pattern: RegExp; vote: Vote }[];
}

interface Ballots {
  ballots: Ballot[];
  /** The words of every ballot, then those that name every standard's field, so that one pass finds all. */
  words: TermMatcher<Vote>;
}

let known: Ballots | undefined;

/** Makes them standard by standard: all at once would hold a thread for a thirtieth of a second. */
function* makingBallots(): Generator<void, Ballots> {
  const words = new TermMatcher<Vote>(2 * STANDARD_IDS.length);
  const ballots: Ballot[] = [];
  for (const [list, standard] of STANDARD_IDS.entries()) {
    yield;
    const numbers: string[] = [];
    const voteFor = (number: string, weight: number): Vote => {
      const place = numbers.indexOf(number);
      return { place: place < 0 ? numbers.push(number) - 1 : place, weight };
    };
    for (const { number, terms } of clausesOf(standard)) {
      for (const { term, weight } of terms) words.add(term, voteFor(number, weight), list);
    }
    for (const { term } of readTerms(STANDARD_CUES[standard])) {
      words.add(term, { place: -1, weight: 0 }, STANDARD_IDS.length + list);
    }
    const shapes = CLAUSE_PATTERNS.filter((shape) => shape.standard === standard).map(
      ({ pattern, number, weight }) => ({ pattern, vote: voteFor(number, weight) }),
    );
    ballots.push({ standard, numbers, shapes });
  }
  return { ballots, words };
}

/** Steps after which `rankClauses` is at hand; without them it takes them all when it is first asked. */
export function* rankingSteps(): Generator<void, Ballots> {
  known ??= yield* makingBallots();
  return known;
}

function readyBallots(): Ballots {
  for (const steps = rankingSteps(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Adds up what speaks for a clause, strongest first: many weak words never outweigh a few strong ones. */
function accumulate(weights: number[]): number {
  if (weights.length > 1) weights.sort((a, b) => b - a);
  let sum = 0;
  let share = 1;
  for (const weight of weights) {
    sum += weight * share;
    share *= DECAY;
  }
  return sum;
}

/** What is found in a text, asked once for all standards. */
interface Found {
  words: readonly TermMatch<Vote>[][];
  has(pattern: RegExp): boolean;
}

interface Evidence {
  number: string;
  standard: StandardId;
  evidence: number;
}

/** Collects the votes of what was found, per clause of one standard, in the order in which clauses were first named. */
function evidenceFor({ standard, numbers, shapes }: Ballot, { words, has }: Found): Evidence[] {
  const list = STANDARD_IDS.indexOf(standard);
  const votes: (number[] | undefined)[] = new Array(numbers.length);
  const named: number[] = [];
  const add = (place: number, weight: number) => {
    const own = votes[place];
    if (own) own.push(weight);
    else {
      votes[place] = [weight];
      named.push(place);
    }
  };
  // By the votes of a term, of which there is one list.
  const seen = new Map<readonly Vote[], number>();
  for (const { start, values } of words[list] ?? []) {
    const repeats = seen.get(values) ?? 0;
    seen.set(values, repeats + 1);
    if (repeats > MAX_REPEATS) continue;
    const factor = (repeats === 0 ? 1 : REPEAT_FACTOR) * leadFactor(start);
    for (const { place, weight } of values) add(place, weight * factor);
  }
  for (const { pattern, vote } of shapes) if (has(pattern)) add(vote.place, vote.weight);
  const cues = 1 + CUE_FACTOR * Math.min(2, words[STANDARD_IDS.length + list]?.length ?? 0);
  return named.map((place) => ({
    standard,
    number: numbers[place] as string,
    evidence: accumulate(votes[place] as number[]) * cues,
  }));
}

function findIn(folded: string, words: TermMatcher<Vote>): Found {
  const tried = new Map<RegExp, boolean>();
  return {
    words: words.find(folded),
    has(pattern) {
      const tested = tried.get(pattern) ?? pattern.test(folded);
      tried.set(pattern, tested);
      return tested;
    },
  };
}

/**
 * Which clauses a passage is probably about, best first: a keyword scorer over the catalogue, the same for every
 * call (no state, no context). Parents, children and the same clause of another standard do not compete, so a line
 * about training scores high under every standard. Empty where no word speaks for any clause. Time is linear in
 * the text. `most` of them at most.
 */
export function rankClauses(
  text: string,
  standards: readonly StandardId[],
  most = Number.POSITIVE_INFINITY,
): RankedClause[] {
  const folded = foldTerms(text.replace(LIST_MARK, ''));
  const { ballots, words } = known ?? readyBallots();
  const found = findIn(folded, words);
  const candidates = [...new Set(standards)].flatMap((standard) =>
    evidenceFor(ballots[STANDARD_IDS.indexOf(standard)] as Ballot, found),
  );
  const ranked = candidates.filter(({ evidence }) => evidence > 0).sort((a, b) => b.evidence - a.evidence);
  return ranked.slice(0, most).map(({ number, standard, evidence }) => {
    const rival = ranked.find((other) => !clauseNumbersRelated(other.number, number))?.evidence ?? 0;
    const strength = evidence / (evidence + HALF_EVIDENCE);
    return { number, standard, score: (strength * evidence) / Math.max(evidence, evidence / 2 + rival / 2) };
  });
}
