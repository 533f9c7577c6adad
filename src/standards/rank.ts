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
  /** Tells the votes of a standard apart. */
  id: number;
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
  tally: Tally;
  /** In the order of the table; one shape may speak for several clauses. */
  shapes: { pattern: RegExp; vote: Vote }[];
}

/** The votes of the text at hand, empty between texts. */
interface Tally {
  /** By id of the first vote of a term: how often the term came. */
  repeats: Uint8Array;
  /** By place: how many votes there are, and where their weights begin in `weights`, which has room for all there can be. */
  counts: Uint32Array;
  begins: Uint32Array;
  weights: Float64Array;
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
    /** By place. */
    const votes: number[] = [];
    let id = 0;
    const voteFor = (number: string, weight: number): Vote => {
      const known = numbers.indexOf(number);
      const place = known < 0 ? numbers.push(number) - 1 : known;
      votes[place] = (votes[place] ?? 0) + 1;
      return { id: id++, place, weight };
    };
    for (const { number, terms } of clausesOf(standard)) {
      for (const { term, weight } of terms) words.add(term, voteFor(number, weight), list);
    }
    for (const { term } of readTerms(STANDARD_CUES[standard])) {
      words.add(term, { id: -1, place: -1, weight: 0 }, STANDARD_IDS.length + list);
    }
    const shapes = CLAUSE_PATTERNS.filter((shape) => shape.standard === standard).map(
      ({ pattern, number, weight }) => ({ pattern, vote: voteFor(number, weight) }),
    );
    ballots.push({ standard, numbers, tally: tallyFor(votes), shapes });
  }
  return { ballots, words };
}

/** Room for the votes of any text, given how many there are for each place. */
function tallyFor(votes: readonly number[]): Tally {
  const begins = new Uint32Array(votes.length + 1);
  votes.forEach((count, place) => {
    begins[place + 1] = (begins[place] as number) + (1 + MAX_REPEATS) * count;
  });
  return {
    repeats: new Uint8Array(votes.reduce((sum, count) => sum + count, 0)),
    counts: new Uint32Array(votes.length),
    begins,
    weights: new Float64Array(begins.at(-1) as number),
  };
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

/**
 * Adds up what speaks for a clause, strongest first: many weak words never outweigh a few strong ones. Sorts in place, by
 * insertion: most clauses have two or three words in a text.
 */
function accumulate(weights: Float64Array, begin: number, end: number): number {
  for (let at = begin + 1; at < end; at++) {
    const weight = weights[at] as number;
    let place = at;
    for (; place > begin && (weights[place - 1] as number) < weight; place--) {
      weights[place] = weights[place - 1] as number;
    }
    weights[place] = weight;
  }
  let sum = 0;
  let share = 1;
  for (let at = begin; at < end; at++) {
    sum += (weights[at] as number) * share;
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
function evidenceFor({ standard, numbers, tally, shapes }: Ballot, { words, has }: Found): Evidence[] {
  const { repeats, counts, begins, weights } = tally;
  const list = STANDARD_IDS.indexOf(standard);
  const found = words[list] ?? [];
  const named: number[] = [];
  const add = (place: number, weight: number) => {
    const count = counts[place] as number;
    if (count === 0) named.push(place);
    weights[(begins[place] as number) + count] = weight;
    counts[place] = count + 1;
  };
  for (const { start, values } of found) {
    const term = (values[0] as Vote).id;
    const before = repeats[term] as number;
    if (before > MAX_REPEATS) continue;
    repeats[term] = before + 1;
    const factor = (before === 0 ? 1 : REPEAT_FACTOR) * leadFactor(start);
    for (let i = 0; i < values.length; i++) {
      const { place, weight } = values[i] as Vote;
      add(place, weight * factor);
    }
  }
  for (const { values } of found) repeats[(values[0] as Vote).id] = 0;
  for (const { pattern, vote } of shapes) if (has(pattern)) add(vote.place, vote.weight);
  const cues = 1 + CUE_FACTOR * Math.min(2, words[STANDARD_IDS.length + list]?.length ?? 0);
  return named.map((place) => {
    const begin = begins[place] as number;
    const evidence = accumulate(weights, begin, begin + (counts[place] as number)) * cues;
    counts[place] = 0;
    return { standard, number: numbers[place] as string, evidence };
  });
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
  const named = candidates.filter(({ evidence }) => evidence > 0);
  return bestFirst(named, most).map(({ number, standard, evidence }) => {
    const rival = rivalOf(number, named);
    const strength = evidence / (evidence + HALF_EVIDENCE);
    return { number, standard, score: (strength * evidence) / Math.max(evidence, evidence / 2 + rival / 2) };
  });
}

/** Up to so many it takes less to pick them than to sort all. */
const FEW = 8;

/** `most` of them, best first, of equals the first. */
function bestFirst(candidates: readonly Evidence[], most: number): Evidence[] {
  if (most > FEW) return [...candidates].sort((a, b) => b.evidence - a.evidence).slice(0, most);
  const best: Evidence[] = [];
  for (const candidate of candidates) {
    if (best.length === most && candidate.evidence <= (best[most - 1]?.evidence ?? 0)) continue;
    let place = best.length;
    while (place > 0 && (best[place - 1] as Evidence).evidence < candidate.evidence) place--;
    best.splice(place, 0, candidate);
    if (best.length > most) best.pop();
  }
  return best;
}

/** The evidence of the best clause that competes with this one. */
function rivalOf(number: string, candidates: readonly Evidence[]): number {
  let most = 0;
  for (const { number: other, evidence } of candidates) {
    if (evidence > most && !clauseNumbersRelated(other, number)) most = evidence;
  }
  return most;
}
