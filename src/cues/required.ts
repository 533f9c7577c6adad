import { edgeOf, isAnchored } from './edges.js';
import { breaksOf } from './reach.js';
import { type PatternNode, readPattern } from './syntax.js';
import { wordsOf } from './words.js';

/** Of these words every match holds at least one. */
export type Clause = readonly string[];

/** The strings a part of a pattern matches, where they are few; what its matches hold besides. */
interface Reading {
  exact: ReadonlySet<string> | null;
  clauses: readonly Clause[];
}

const MOST_EXACT = 48;
const MOST_WORDS = 700;
const MOST_CLAUSES = 3;
const LONGEST_WORD = 6;
const MOST_BREAKS = 12;

/** What every text has in which a pattern matches, without regard to case (`foldUnit`). */
export interface Requirement {
  /** Each is fulfilled; those that fewest texts fulfil come first. None where nothing can be told. */
  clauses: Clause[];
  /** Characters with one of which the text begins, or ends; null where that cannot be told. */
  first: string | null;
  last: string | null;
  /** A match begins where the text begins. */
  anchored: boolean;
  /** So many line breaks may stand between two characters that a match looks at; null where they may be many. */
  breaks: number | null;
  /** A text that fulfils the one clause holds a match, if it is a simple one. */
  sufficient: boolean;
}

/** Reads what a pattern requires from its source. */
export function requirementOf(source: string, flags: string): Requirement {
  const node = readPattern(source, flags);
  const plain = !flags.includes('m');
  const words = wordsOf(node, flags);
  const clauses = words === null ? best(clausesOf(readingOf(node))) : [withoutLonger(words)];
  const breaks = breaksOf(node);
  const acrossLines = clauses.some((clause) => clause.some((word) => word.includes('\n')));
  return {
    clauses,
    first: plain ? edgeOf(node, false) : null,
    last: plain ? edgeOf(node, true) : null,
    anchored: plain && isAnchored(node),
    breaks: breaks <= MOST_BREAKS && !acrossLines ? breaks : null,
    sufficient: words !== null,
  };
}

const NOTHING: Reading = { exact: new Set(['']), clauses: [] };

function readingOf(node: PatternNode): Reading {
  switch (node.kind) {
    case 'empty':
    case 'edge':
    case 'without':
      return NOTHING;
    case 'any':
      return { exact: null, clauses: [] };
    case 'unit':
      return { exact: node.spaced || node.units === null ? null : new Set(node.units), clauses: [] };
    case 'beside':
      return { exact: NOTHING.exact, clauses: clausesOf(readingOf(node.part)) };
    case 'choice':
      return choiceOf(node.parts.map(readingOf));
    case 'sequence':
      return sequenceOf(node.parts.map(readingOf));
    case 'repeat':
      return repeatOf(readingOf(node.part), node.min, node.max);
  }
}

/** All that a reading requires, its exact strings too. */
const clausesOf = ({ exact, clauses }: Reading): readonly Clause[] =>
  exact === null || exact.has('') ? clauses : [...clauses, [...exact]];

function sequenceOf(parts: readonly Reading[]): Reading {
  const clauses: Clause[] = [];
  let run: ReadonlySet<string> = new Set(['']);
  let whole = true;
  const flush = (): void => {
    if (!run.has('')) clauses.push([...run]);
    whole = false;
    run = new Set(['']);
  };
  for (const part of parts) {
    clauses.push(...part.clauses);
    if (part.exact === null) {
      flush();
      continue;
    }
    if (run.size * part.exact.size > MOST_EXACT) flush();
    run = run.size === 1 && run.has('') ? part.exact : product(run, part.exact);
  }
  if (whole) return { exact: run, clauses };
  flush();
  return { exact: null, clauses };
}

const product = (first: ReadonlySet<string>, second: ReadonlySet<string>): Set<string> =>
  new Set([...first].flatMap((head) => [...second].map((tail) => head + tail)));

/** One clause for each rank: of every part its best, of every part its second, while all have one. */
function choiceOf(parts: readonly Reading[]): Reading {
  const all = parts.every(({ exact }) => exact !== null)
    ? new Set(parts.flatMap(({ exact }) => [...(exact ?? [])]))
    : null;
  const ranked = parts.map((part) => best(clausesOf(part)));
  const ranks = Math.min(...ranked.map((clauses) => clauses.length));
  const most = Math.max(...ranked.map((clauses) => clauses.length));
  const clauses = Array.from({ length: ranks === 0 ? 0 : most }, (_, rank) => [
    ...new Set(ranked.flatMap((own) => own[Math.min(rank, own.length - 1)] ?? [])),
  ]);
  if (all !== null && all.size <= MOST_EXACT) return { exact: all, clauses: [] };
  return { exact: null, clauses: clauses.filter((clause) => clause.length <= MOST_WORDS) };
}

function repeatOf(part: Reading, min: number, max: number): Reading {
  if (min === 1 && max === 1) return part;
  if (min === 0) return { exact: max === 1 && part.exact ? new Set(['', ...part.exact]) : null, clauses: [] };
  let exact: ReadonlySet<string> | null = min === max ? NOTHING.exact : null;
  for (let time = 0; time < min && exact !== null; time++)
    exact = part.exact && exact.size * part.exact.size <= MOST_EXACT ? product(exact, part.exact) : null;
  return exact === null ? { exact, clauses: clausesOf(part) } : { exact, clauses: part.clauses };
}

/** How often a character stands in reports, roughly. */
function frequency(unit: string): number {
  if (unit > '\u2e7f') return unit === '、' || unit === '。' ? 0.04 : 0.006;
  if (/[a-z]/.test(unit)) return 0.03;
  if (/\d/.test(unit)) return 0.06;
  return 0.06;
}

const wordFrequency = (word: string): number => {
  let product = 1;
  for (const unit of word) product *= frequency(unit) * (product < 1 ? 3 : 1);
  return product;
};

const clauseFrequency = (clause: Clause): number =>
  clause.reduce((sum, word) => sum + wordFrequency(word), 0);

/** The clauses that fewest texts fulfil, their words cut short and told once. */
const best = (clauses: readonly Clause[]): Clause[] =>
  [...new Map(clauses.map(shortened).map((clause) => [clause.join('|'), clause])).values()]
    .map((clause) => ({ clause, frequency: clauseFrequency(clause) }))
    .sort((a, b) => a.frequency - b.frequency)
    .slice(0, MOST_CLAUSES)
    .map(({ clause }) => clause);

/** The first run of each word. */
const shortened = (clause: Clause): Clause =>
  withoutLonger([...new Set(clause.map((word) => word.slice(0, LONGEST_WORD)))].sort());

/** A word that holds another of the same clause adds nothing. */
const withoutLonger = (words: readonly string[]): Clause =>
  words.filter((word) => !words.some((other) => other !== word && word.includes(other)));
