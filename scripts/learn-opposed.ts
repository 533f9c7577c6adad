/**
 * Learns which pairs of statements of a report contradict each other (`src/facts/opposed`), from our own labelled reports:
 * first which sentences sound like one side of a contradiction (`src/standards/data/leaning-weights.ts`), then which pairs
 * of sentences that share words are both sides of one (`src/standards/data/opposed-trees.ts`).
 *
 *   npx tsx scripts/learn-opposed.ts            # learn from all, and write
 *   npx tsx scripts/learn-opposed.ts --check    # learn from four fifths of the sets, try on the rest, five times
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../src/app/tool.js';
import { rememberFor, type Span, spansOverlap } from '../src/core/index.js';
import { type Labels, labelsSchema } from '../src/evals/labels.js';
import { occurrences, squeeze } from '../src/evals/quotes.js';
import { pairStatements } from '../src/facts/opposed/index.js';
import { readStatements, type Statement } from '../src/facts/opposed/statements.js';
import { traitsOf } from '../src/facts/opposed/traits.js';
import { readSourceFile } from '../src/formats/index.js';
import { parseReport } from '../src/parse/index.js';
import { type BoostedTrees, shareOf, writeTrees } from '../src/standards/boosted-trees.js';
import { LEANING_CLASSES, type LeaningClass } from '../src/standards/leanings.js';
import { classify, type Weights } from '../src/standards/logistic.js';
import { growTrees, type TraitExample } from './learn/boosting.js';
import { type Example, type Learnt, learn, seeded, shuffled, writeWeights } from './learn/logistic.js';

const FOLDERS = ['evals/cases/check', 'evals/cases/learnt/reports', 'evals/cases/learnt/more-reports', 'corpus/reports'];
const FOLDS = 5;
const SHARES = [0.6, 0.5, 0.45, 0.4, 0.3, 0.2];

/** A report with its statements, and for each the labels whose quotes it holds. */
interface Case {
  name: string;
  /** Reports of one set were written together, and are tried together. */
  set: string;
  english: boolean;
  statements: Statement[];
  /** For each label the statements of each of its quotes. */
  labels: number[][][];
}

function labelsOf(file: string): Labels | null {
  const beside = file.replace(/\.(?:txt|md)$/u, '.labels.json');
  return existsSync(beside) ? labelsSchema.parse(JSON.parse(readFileSync(beside, 'utf8'))) : null;
}

async function readCase(file: string): Promise<Case> {
  const report = parseReport(await readSourceFile(file));
  const statements = readStatements(report);
  const places = statements.map((statement) => report.view.toSource(statement));
  const squeezed = squeeze(report.source.text);
  const holding = (quote: string): number[] =>
    occurrences(squeezed, quote).flatMap((place: Span) =>
      places.flatMap((own, at) => (spansOverlap(own, place) ? [at] : [])),
    );
  const name = path.basename(file).replace(/\.\w+$/u, '');
  return {
    name,
    set: name.replace(/\d.*$/u, ''),
    english: report.language === 'en',
    statements,
    labels: (labelsOf(file)?.inconsistencies ?? []).map(({ quotes }) => quotes.map(holding)),
  };
}

const files = FOLDERS.flatMap((folder) => {
  const whole = path.join(packageRoot, folder);
  return readdirSync(whole)
    .filter((name) => /\.(?:txt|md)$/u.test(name) && name !== 'README.md')
    .sort()
    .map((name) => path.join(whole, name));
});
const cases: Case[] = [];
for (const file of files) cases.push(await readCase(file));

/** The labels of a case of which both statements are sides. */
const labelsBetween = ({ labels }: Case, first: number, second: number): number[] =>
  labels.flatMap((quotes, label) =>
    quotes.some((one, at) =>
      quotes.some((other, to) => at !== to && one.includes(first) && other.includes(second)),
    )
      ? [label]
      : [],
  );

function leaningExamples({ set, statements, labels }: Case): Example<LeaningClass>[] {
  const sides = new Set(labels.flat(2));
  return statements.map(({ text, weights }, at) => ({
    features: new Set(weights.keys()),
    class: sides.has(at) ? 'opposed' : 'alone',
    weight: 1,
    text,
    set,
  }));
}

/** Grams that lean less than this either way are not worth their place in the table. */
const LEAST_LEANING = 1.5;

function learnLeanings(from: readonly Case[]): Learnt {
  const { bias, features } = learn(from.flatMap(leaningExamples), LEANING_CLASSES);
  const leaning = [...features].filter(([, added]) => Math.max(...added) - Math.min(...added) >= LEAST_LEANING);
  return { bias, features: new Map(leaning) };
}

const withLeanings = (one: Case, weights: Weights): Case => ({
  ...one,
  statements: one.statements.map((statement) => ({
    ...statement,
    leaning: classify(statement.weights.keys(), weights)[1] ?? 0,
  })),
});

const pairsOf = rememberFor((one: Case) =>
  pairStatements(one.statements, one.english).map((pair) => ({
    pair,
    traits: traitsOf(pair),
    labels: labelsBetween(one, pair.first, pair.second),
  })),
);

const traitExamples = (one: Case): TraitExample[] =>
  pairsOf(one).map(({ traits, labels }) => ({ traits, is: labels.length > 0 }));

const sets = shuffled([...new Set(cases.map(({ set }) => set))], seeded(11));
const foldOf = (one: Case): number => sets.indexOf(one.set) % FOLDS;

/** Every case with leanings learnt from the other sets: those of a report learnt from would be too good to be true. */
function withLeaningsApart(from: readonly Case[]): Case[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learnLeanings(from.filter((one) => foldOf(one) !== fold));
    return from.filter((one) => foldOf(one) === fold).map((one) => withLeanings(one, weights));
  }).flat();
}

const learnTrees = (apart: readonly Case[]): BoostedTrees => growTrees(apart.flatMap(traitExamples));

function tryOn(apart: readonly Case[], trees: BoostedTrees) {
  return apart.map((one) => {
    const taken = new Set<number>();
    const kept = pairsOf(one)
      .map(({ pair, traits, labels }) => ({ pair, labels, share: shareOf(trees, traits) }))
      .sort((x, y) => y.share - x.share)
      .filter(({ pair: { first, second } }) => {
        if (taken.has(first) || taken.has(second)) return false;
        taken.add(first).add(second);
        return true;
      });
    return { one, kept };
  });
}

if (process.argv.includes('--check')) {
  const apart = withLeaningsApart(cases);
  const tried = Array.from({ length: FOLDS }, (_, fold) =>
    tryOn(
      apart.filter((one) => foldOf(one) === fold),
      learnTrees(apart.filter((one) => foldOf(one) !== fold)),
    ),
  ).flat();
  const all = cases.reduce((sum, { labels }) => sum + labels.length, 0);
  for (const least of SHARES) {
    const shown = tried.map(({ one, kept }) => ({ one, kept: kept.filter(({ share }) => share >= least) }));
    const found = shown.reduce((sum, { kept }) => sum + new Set(kept.flatMap(({ labels }) => labels)).size, 0);
    const wrong = shown.reduce((sum, { kept }) => sum + kept.filter(({ labels }) => labels.length === 0).length, 0);
    console.log(`from ${least}: ${found} of ${all} labels found, ${wrong} pairs wrong, in ${cases.length} reports`);
  }
} else {
  const weights = learnLeanings(cases);
  console.log(`${writeWeights(weights, 'learn-opposed.ts', 'leaning-weights.ts', 'LEANING_WEIGHTS')} grams`);
  const trees = learnTrees(withLeaningsApart(cases));
  writeFileSync(
    path.join(packageRoot, 'src', 'standards', 'data', 'opposed-trees.ts'),
    `/** Learnt by \`scripts/learn-opposed.ts\`; never edited. */\nexport const OPPOSED_TREES = \`\n${writeTrees(trees)}\n\`;\n`,
  );
  console.log(`${trees.trees.length} trees`);
}
