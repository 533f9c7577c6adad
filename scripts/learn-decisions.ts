/**
 * Learns to tell what an auditor decides from what he saw, clause by clause (`src/standards/disposition/likeness.ts`): from
 * decisions as auditors may word them (`evals/cases/learnt/decisions`), and from our own note sets, where the decisions
 * that are known by their wording count as such and everything else as told. Writes `src/standards/data/decision-weights.ts`.
 *
 *   npx tsx scripts/learn-decisions.ts            # learn from all, and write
 *   npx tsx scripts/learn-decisions.ts --check    # learn from five sixths of the note sets, try on the rest, six times
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../src/app/tool.js';
import { readMarks } from '../src/draft/evidence/marks.js';
import { readNotes } from '../src/draft/index.js';
import {
  CLAUSE_CLASSES,
  type ClauseClass,
  classify,
  clauseFeatures,
  HUNDREDTHS,
  type Weights,
} from '../src/standards/disposition/likeness.js';
import { notedClauses, readDispositions } from '../src/standards/disposition/read.js';

const cases = path.join(packageRoot, 'evals', 'cases');
const NOTES = ['draft', 'draft-second', 'verify', 'learnt/notes'];
const PHRASES = ['zh.txt', 'en.txt'];

/** Decisions are few beside what is told. */
const PHRASE_WEIGHT = 2;
const LEAST_SEEN = 2;
const ROUNDS = 10;
const STEP = 0.3;
const DECAY = 2e-4;
/** Features that lean less than this either way are left out. */
const LEAST_LEANING = 0.25;
const FOLDS = 6;

interface Example {
  features: Set<string>;
  class: ClauseClass;
  weight: number;
  text: string;
  set: string;
}

const KINDS: Readonly<Record<string, ClauseClass>> = {
  nonconform: 'raised',
  observation: 'observed',
  confirm: 'open',
};

const phrases = PHRASES.flatMap((name) =>
  readFileSync(path.join(cases, 'learnt', 'decisions', name), 'utf8')
    .split('\n')
    .flatMap((line): Example[] => {
      const [, word, text] = /^(\w+): (.+)$/u.exec(line) ?? [];
      const known = CLAUSE_CLASSES.find((one) => one === word);
      return known && text
        ? [{ features: clauseFeatures(text), class: known, weight: PHRASE_WEIGHT, text, set: name }]
        : [];
    }),
);

/** The class of a clause by the marks that its wording tells; null where a mark is only a part of it. */
function classOf(clause: string, start: number, marks: ReturnType<typeof readMarks>): ClauseClass | null {
  const end = start + clause.length;
  const mark = marks.find((one) => one.start < end && start < one.end);
  if (!mark) return 'told';
  const share = (Math.min(end, mark.end) - Math.max(start, mark.start)) / clause.length;
  return share >= 0.4 ? (KINDS[mark.kind] ?? null) : null;
}

function examplesOf(folder: string, name: string): Example[] {
  const file = path.join(cases, folder, name);
  const set = readNotes([{ path: file, text: readFileSync(file, 'utf8') }], null);
  return set.notes
    .filter(({ role }) => role === 'note')
    .flatMap(({ id }) => {
      const body = set.details.get(id)?.body ?? '';
      const guessed = readDispositions(body).filter(({ likely }) => likely);
      const marks = readMarks(body).filter((mark) => !guessed.some(({ start }) => start === mark.start));
      return notedClauses(body).flatMap(({ text, start }): Example[] => {
        const known = classOf(text, start, marks);
        return known
          ? [{ features: clauseFeatures(text), class: known, weight: 1, text, set: `${folder}/${name}` }]
          : [];
      });
    });
}

const noted = NOTES.flatMap((folder) =>
  readdirSync(path.join(cases, folder))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .flatMap((name) => examplesOf(folder, name)),
);

/** Numbers from 0 to 1, the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const out = [...items];
  for (let at = out.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [out[at], out[other]] = [out[other] as T, out[at] as T];
  }
  return out;
}

interface Row {
  added: number[];
  /** Squares of the steps so far: what was moved much moves less (AdaGrad). */
  moved: number[];
}

const emptyRow = (): Row => ({ added: CLAUSE_CLASSES.map(() => 0), moved: CLAUSE_CLASSES.map(() => 0) });

function move(row: Row, at: number, slope: number, floor: number): void {
  const moved = (row.moved[at] ?? 0) + slope * slope;
  row.moved[at] = moved;
  row.added[at] = (row.added[at] ?? 0) - (STEP * slope) / Math.sqrt(moved + floor);
}

/** Multinomial logistic regression by stochastic gradients. */
function learn(examples: readonly Example[]): Weights {
  const seen = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const rows = new Map<string, Row>();
  for (const [feature, count] of seen) if (count >= LEAST_SEEN) rows.set(feature, emptyRow());
  const bias = emptyRow();
  const random = seeded(1);
  const features = new Map([...rows].map(([feature, { added }]) => [feature, added] as const));
  for (let round = 0; round < ROUNDS; round++)
    for (const example of shuffled(examples, random)) {
      const shares = classify(example.features, { bias: bias.added, features });
      const known = [...example.features].flatMap((feature) => rows.get(feature) ?? []);
      const scale = 1 / Math.sqrt(known.length + 1);
      CLAUSE_CLASSES.forEach((name, at) => {
        const slope = example.weight * ((shares[at] ?? 0) - (name === example.class ? 1 : 0));
        move(bias, at, slope, 1);
        for (const row of known) move(row, at, slope * scale + DECAY * (row.added[at] ?? 0), 0.01);
      });
    }
  return { bias: bias.added, features };
}

const classAt = (shares: readonly number[]): ClauseClass =>
  CLAUSE_CLASSES[shares.indexOf(Math.max(...shares))] ?? 'told';

/** Learns twice: what looks like a decision among what counts as told may be one that no wording tells. */
function learnTwice(told: readonly Example[]): Weights {
  const first = learn([...told, ...phrases]);
  const sure = told.filter(
    (example) => example.class !== 'told' || classAt(classify(example.features, first)) === 'told',
  );
  return learn([...sure, ...phrases]);
}

function write({ bias, features }: Weights): void {
  const hundredths = (values: readonly number[]): string =>
    values.map((value) => Math.round(value * HUNDREDTHS)).join(' ');
  const rows = [...features]
    .filter(([, added]) => Math.max(...added) - Math.min(...added) >= LEAST_LEANING)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, added]) => `${feature}\t${hundredths(added)}`);
  const file = path.join(packageRoot, 'src', 'standards', 'data', 'decision-weights.ts');
  writeFileSync(
    file,
    `/** Learnt by \`scripts/learn-decisions.ts\`; never edited. */\nexport const DECISION_WEIGHTS = \`\n${[hundredths(bias), ...rows].join('\n')}\n\`;\n`,
  );
  console.error(`${noted.length} clauses of notes, ${phrases.length} decisions, ${rows.length} features`);
}

/** For each class and least share: clauses of sets kept apart that are taken for it, and how many of them are. */
function check(): void {
  const sets = shuffled([...new Set(noted.map(({ set }) => set))], seeded(5));
  const tried = Array.from({ length: FOLDS }, (_, fold) => {
    const apart = new Set(sets.filter((_set, at) => at % FOLDS === fold));
    const weights = learnTwice(noted.filter(({ set }) => !apart.has(set)));
    return noted
      .filter(({ set }) => apart.has(set))
      .map((example) => ({ example, shares: classify(example.features, weights) }));
  }).flat();
  for (const [at, name] of CLAUSE_CLASSES.entries()) {
    if (name === 'told') continue;
    for (const least of [0.5, 0.6, 0.7, 0.8, 0.9]) {
      const taken = tried.filter(({ shares }) => (shares[at] ?? 0) >= least);
      const right = taken.filter(({ example }) => example.class === name).length;
      const all = noted.filter((example) => example.class === name).length;
      console.error(`${name} ${least}: ${right} of ${all} found, ${taken.length - right} others taken for it`);
    }
    for (const { example, shares } of tried.filter(({ example, shares }) => example.class !== name && (shares[at] ?? 0) >= 0.6).slice(0, 25))
      console.error(`    ${(shares[at] ?? 0).toFixed(2)} ${example.class} ${example.text}`);
  }
}

if (process.argv.includes('--check')) check();
else write(learnTwice(noted));
