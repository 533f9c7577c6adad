import type { OpposedPair, Report } from '../../core/index.js';
import { opposedShare } from '../../standards/index.js';
import { findCandidates } from './candidates.js';
import { sharedWords } from './grams.js';
import { readStatements, type Statement } from './statements.js';
import { type Pairing, traitsOf } from './traits.js';

/** Pairs of statements that share telling words, with all that tells whether they contradict each other. */
export function pairStatements(statements: readonly Statement[], english: boolean): Pairing[] {
  const candidates = findCandidates(statements);
  const closest = new Map<number, number>();
  for (const { first, second, closeness } of candidates)
    for (const at of [first, second]) closest.set(at, Math.max(closest.get(at) ?? 0, closeness));
  return candidates.flatMap((candidate) => {
    const [a, b] = [statements[candidate.first], statements[candidate.second]];
    if (!a || !b) return [];
    return [
      {
        ...candidate,
        a,
        b,
        closestA: closest.get(candidate.first) ?? 1,
        closestB: closest.get(candidate.second) ?? 1,
        of: statements.length,
        english,
      },
    ];
  });
}

/** Pairs below this are not worth a look of a reviewer; none of the sample corpus, which is free of contradictions, reaches it. */
const WORTH_A_LOOK = 0.22;
/** A passage tells less of how telling its words are, so that more is asked of its pairs. */
const WORTH_A_LOOK_IN_PASSAGE = 0.36;
const LONGEST_PASSAGE = 40;

/** Where neither side leans so far, the trees hardly ever come to `WORTH_A_LOOK`; most pairs need not be asked about. */
const LEAST_LEANING = 0.2;

/**
 * So many statements are compared with each other at a time. Reports are shorter; of a text of many reports the pairs
 * would outgrow the memory.
 */
const MOST_STATEMENTS = 1_500;

/** Fewer statements are a passage: too few to tell how telling their words are. */
const LEAST_STATEMENTS = 8;

const windowsOf = (statements: readonly Statement[]): Array<readonly Statement[]> =>
  Array.from({ length: Math.ceil(statements.length / MOST_STATEMENTS) }, (_, at) =>
    statements.slice(at * MOST_STATEMENTS, (at + 1) * MOST_STATEMENTS),
  );

/**
 * Pairs of statements that read like two sides of a contradiction, by pairs learnt from; the likeliest first, each
 * statement in one pair only.
 */
export function extractOpposed(report: Report): OpposedPair[] {
  const statements = readStatements(report);
  if (statements.length < LEAST_STATEMENTS) return [];
  const least = statements.length > LONGEST_PASSAGE ? WORTH_A_LOOK : WORTH_A_LOOK_IN_PASSAGE;
  const taken = new Set<Statement>();
  return windowsOf(statements)
    .flatMap((window) => pairStatements(window, report.language === 'en'))
    .filter(({ a, b }) => Math.max(a.leaning, b.leaning) >= LEAST_LEANING)
    .map((pair) => ({ pair, share: opposedShare(traitsOf(pair)) }))
    .filter(({ share }) => share >= least)
    .sort((x, y) => y.share - x.share || x.pair.a.start - y.pair.a.start || x.pair.b.start - y.pair.b.start)
    .flatMap(({ pair: { a, b }, share }) => {
      if (taken.has(a) || taken.has(b)) return [];
      taken.add(a).add(b);
      return [
        {
          first: { start: a.start, end: a.end },
          second: { start: b.start, end: b.end },
          share,
          shared: sharedWords(a.text, b.text),
        },
      ];
    });
}
