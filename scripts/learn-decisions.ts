/**
 * Learns to tell what an auditor decides from what he saw, clause by clause (`src/standards/disposition/likeness.ts`): from
 * decisions as auditors may word them (`evals/cases/learnt/decisions`), and from our own note sets, where the decisions
 * that are known by their wording count as such and everything else as told. Writes `src/standards/data/decision-weights.ts`.
 *
 *   npx tsx scripts/learn-decisions.ts            # learn from all, and write
 *   npx tsx scripts/learn-decisions.ts --check    # learn from five sixths of the note sets, try on the rest, six times
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../src/app/tool.js';
import { readMarks } from '../src/draft/evidence/marks.js';
import { readNotes } from '../src/draft/index.js';
import { CLAUSE_CLASSES, type ClauseClass } from '../src/standards/disposition/likeness.js';
import { notedClauses, readDispositions } from '../src/standards/disposition/read.js';
import { classify, clauseFeatures } from '../src/standards/logistic.js';
import { type Example, type Learnt, learn, listedExamples, tryApart, writeWeights } from './learn/logistic.js';

const cases = path.join(packageRoot, 'evals', 'cases');
const NOTES = ['draft', 'draft-second', 'verify', 'learnt/notes'];
/** Decisions are few beside what is told. */
const LISTED_WEIGHT = 2;
/** So much of a clause a mark must be for the clause to be that mark. */
const MOST_OF_IT = 0.4;
const FOLDS = 6;

const KINDS: Readonly<Record<string, ClauseClass>> = {
  nonconform: 'raised',
  observation: 'observed',
  confirm: 'open',
};

const listed = ['zh.txt', 'en.txt'].flatMap((name) =>
  listedExamples(
    readFileSync(path.join(cases, 'learnt', 'decisions', name), 'utf8'),
    CLAUSE_CLASSES,
    clauseFeatures,
    LISTED_WEIGHT,
  ),
);

/** The class of a clause by the marks that its wording tells; null where a mark is only a part of it. */
function classOf(clause: string, start: number, marks: ReturnType<typeof readMarks>): ClauseClass | null {
  const end = start + clause.length;
  const mark = marks.find((one) => one.start < end && start < one.end);
  if (!mark) return 'told';
  const share = (Math.min(end, mark.end) - Math.max(start, mark.start)) / clause.length;
  return share >= MOST_OF_IT ? (KINDS[mark.kind] ?? null) : null;
}

function examplesOf(folder: string, name: string): Example<ClauseClass>[] {
  const file = path.join(cases, folder, name);
  const set = readNotes([{ path: file, text: readFileSync(file, 'utf8') }], null);
  return set.notes
    .filter(({ role }) => role === 'note')
    .flatMap(({ id }) => {
      const body = set.details.get(id)?.body ?? '';
      const read = readDispositions(body);
      const guessed = read.filter(({ likely }) => likely);
      const marks = readMarks(body).filter((mark) => !guessed.some(({ start }) => start === mark.start));
      const waived = read.filter(({ likely, kind }) => !likely && kind === 'waived');
      return notedClauses(body).flatMap(({ text, start }): Example<ClauseClass>[] => {
        const letsGo = waived.some((one) => one.start < start + text.length && start < one.end);
        const known = letsGo ? 'waived' : classOf(text, start, marks);
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

const likeliest = (shares: readonly number[]): ClauseClass =>
  CLAUSE_CLASSES[shares.indexOf(Math.max(...shares))] ?? 'told';

/** Learns twice: what looks like a decision among what counts as told may be one that no wording tells. */
function learnTwice(told: readonly Example<ClauseClass>[]): Learnt {
  const first = learn([...told, ...listed], CLAUSE_CLASSES);
  const sure = told.filter(
    (example) => example.class !== 'told' || likeliest(classify(example.features, first)) === 'told',
  );
  return learn([...sure, ...listed], CLAUSE_CLASSES);
}

/** For each class and least share: how many clauses of sets kept apart are found, and what else is taken for it. */
function check(): void {
  const tried = tryApart(noted, FOLDS, learnTwice);
  for (const [at, name] of CLAUSE_CLASSES.entries())
    for (const least of [0.6, 0.75, 0.9]) {
      const taken = tried.filter(({ shares }) => (shares[at] ?? 0) >= least);
      const right = taken.filter(({ example }) => example.class === name).length;
      const all = noted.filter((example) => example.class === name).length;
      console.error(`${name} ${least}: ${right} of ${all} found, ${taken.length - right} others taken for it`);
    }
}

if (process.argv.includes('--check')) check();
else {
  const kept = writeWeights(learnTwice(noted), 'learn-decisions.ts', 'decision-weights.ts', 'DECISION_WEIGHTS');
  console.error(`${noted.length} clauses of notes, ${listed.length} listed, ${kept} features`);
}
