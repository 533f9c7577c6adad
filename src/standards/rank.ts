import { clauseNumbersRelated, type StandardId } from '../core/index.js';
import { clausesOf } from './catalogue.js';
import { CLAUSE_PATTERNS, STANDARD_CUES } from './data/cues.js';
import { readTerms } from './keywords.js';
import { foldTerms, TermMatcher } from './matcher.js';

export interface RankedClause {
  number: string;
  standard: StandardId;
  /** Confidence from 0 to 1: how much evidence there is, and how far it is ahead of other clauses. */
  score: number;
}

interface Vote {
  number: string;
  weight: number;
}

/** The first words of a note usually name its topic. */
const LEADS = [
  { within: 8, factor: 1.4 },
  { within: 60, factor: 1.2 },
] as const;
const leadFactor = (at: number): number => LEADS.find(({ within }) => at < within)?.factor ?? 1;
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

const matchers = new Map<StandardId, TermMatcher<Vote>>();
const cueMatchers = new Map<StandardId, TermMatcher<true>>();

function matcherOf(standard: StandardId): TermMatcher<Vote> {
  const known = matchers.get(standard);
  if (known) return known;
  const matcher = new TermMatcher<Vote>();
  for (const { number, terms } of clausesOf(standard)) {
    for (const { term, weight } of terms) matcher.add(term, { number, weight });
  }
  matchers.set(standard, matcher);
  return matcher;
}

function cueMatcherOf(standard: StandardId): TermMatcher<true> {
  const known = cueMatchers.get(standard);
  if (known) return known;
  const matcher = new TermMatcher<true>();
  for (const { term } of readTerms(STANDARD_CUES[standard])) matcher.add(term, true);
  cueMatchers.set(standard, matcher);
  return matcher;
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

/** Collects the votes of the words found, per clause number. */
function evidenceFor(folded: string, standard: StandardId): Map<string, number> {
  const votes = new Map<string, number[]>();
  // By the votes of a term, of which there is one list.
  const seen = new Map<readonly Vote[], number>();
  const add = (number: string, weight: number) => {
    const own = votes.get(number);
    if (own) own.push(weight);
    else votes.set(number, [weight]);
  };
  for (const { start, values } of matcherOf(standard).find(folded)) {
    const repeats = seen.get(values) ?? 0;
    seen.set(values, repeats + 1);
    if (repeats > MAX_REPEATS) continue;
    const factor = (repeats === 0 ? 1 : REPEAT_FACTOR) * leadFactor(start);
    for (const { number, weight } of values) add(number, weight * factor);
  }
  for (const cue of CLAUSE_PATTERNS) {
    if (cue.standard === standard && cue.pattern.test(folded)) add(cue.number, cue.weight);
  }
  const cues = 1 + CUE_FACTOR * Math.min(2, cueMatcherOf(standard).find(folded).length);
  const evidence = new Map<string, number>();
  for (const [number, weights] of votes) evidence.set(number, accumulate(weights) * cues);
  return evidence;
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
  const candidates = [...new Set(standards)].flatMap((standard) =>
    [...evidenceFor(folded, standard)].map(([number, evidence]) => ({ number, standard, evidence })),
  );
  const ranked = candidates.filter(({ evidence }) => evidence > 0).sort((a, b) => b.evidence - a.evidence);
  return ranked.slice(0, most).map(({ number, standard, evidence }) => {
    const rival = ranked.find((other) => !clauseNumbersRelated(other.number, number))?.evidence ?? 0;
    const strength = evidence / (evidence + HALF_EVIDENCE);
    return { number, standard, score: (strength * evidence) / Math.max(evidence, evidence / 2 + rival / 2) };
  });
}
