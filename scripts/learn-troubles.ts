/**
 * Learns to tell clauses that only sound as if something were wrong (`没有一只过期`) from those that tell of it
 * (`src/standards/troubles.ts`): from listed ones (`evals/cases/learnt/troubles`), and from our own note sets, where what stands
 * under a clause that conforms is fine, and what reads as a failing under another is wrong. Writes
 * `src/standards/data/trouble-weights.ts`.
 *
 *   npx tsx scripts/learn-troubles.ts            # learn from all, and write
 *   npx tsx scripts/learn-troubles.ts --check    # learn from five sixths of the note sets, try on the rest, six times
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../src/app/tool.js';
import { parseClauseRef } from '../src/core/index.js';
import { adverseWording } from '../src/draft/evidence/adverse.js';
import { evidenceOf } from '../src/draft/evidence/clause-evidence.js';
import { readNotes } from '../src/draft/index.js';
import { notedClauses } from '../src/standards/disposition/read.js';
import { TROUBLE_CLASSES, type TroubleClass, TROUBLING, troubleFeatures } from '../src/standards/troubles.js';
import { type Example, learn, listedExamples, tryApart, writeWeights } from './learn/logistic.js';

const cases = path.join(packageRoot, 'evals', 'cases');
const KEYED = ['draft', 'draft-second', 'learnt/notes'];
const LISTED_WEIGHT = 2;
const FOLDS = 6;

const listed = ['zh.txt', 'en.txt'].flatMap((name) =>
  listedExamples(
    readFileSync(path.join(cases, 'learnt', 'troubles', name), 'utf8'),
    TROUBLE_CLASSES,
    (text) => new Set(troubleFeatures(text)),
    LISTED_WEIGHT,
  ),
);

interface Key {
  clauses: Record<string, { verdict: string | null }>;
}

/** The keyed verdict of a clause, by number and, where both name standards, one in common; null where none is keyed. */
function verdictOf(number: string, standards: readonly string[], { clauses }: Key): string | null {
  const found = Object.entries(clauses).find(([written]) => {
    const ref = parseClauseRef(written);
    if (ref?.number !== number) return false;
    return (
      ref.standards.length === 0 ||
      standards.length === 0 ||
      ref.standards.some((one) => standards.includes(one))
    );
  });
  return found?.[1].verdict ?? null;
}

function examplesOf(folder: string, name: string): Example<TroubleClass>[] {
  const file = path.join(cases, folder, name);
  const keyFile = file.replace(/\.md$/u, '.key.json');
  if (!existsSync(keyFile)) return [];
  const key = JSON.parse(readFileSync(keyFile, 'utf8')) as Key;
  const set = readNotes([{ path: file, text: readFileSync(file, 'utf8') }], null);
  return set.groups.flatMap((group) => {
    const verdict = verdictOf(group.clause.number, group.clause.standards, key);
    if (verdict === null) return [];
    return evidenceOf(group, set).flatMap(({ body, segments }) =>
      segments.flatMap(({ text, marks }) => {
        const wording = adverseWording(text, body);
        return notedClauses(text).flatMap(({ text: clause }): Example<TroubleClass>[] => {
          if (!TROUBLING.test(clause)) return [];
          const wrong = verdict !== 'conform' && wording !== null && clause.includes(wording);
          if (!wrong && (verdict !== 'conform' || marks.length > 0)) return [];
          const known = wrong ? 'wrong' : 'fine';
          return [
            { features: new Set(troubleFeatures(clause)), class: known, weight: 1, text: clause, set: `${folder}/${name}` },
          ];
        });
      }),
    );
  });
}

const noted = KEYED.flatMap((folder) =>
  readdirSync(path.join(cases, folder))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .flatMap((name) => examplesOf(folder, name)),
);
const learnFrom = (examples: readonly Example<TroubleClass>[]) =>
  learn([...examples, ...listed], TROUBLE_CLASSES);

/** How many clauses of sets kept apart are taken for harmless, rightly and wrongly, below each share. */
function check(): void {
  const tried = tryApart(noted, FOLDS, learnFrom);
  for (const most of [0.04, 0.06, 0.08, 0.1, 0.15]) {
    const taken = tried.filter(({ shares: [, wrong = 1] }) => wrong < most);
    const fine = taken.filter(({ example }) => example.class === 'fine').length;
    const all = noted.filter((example) => example.class === 'fine').length;
    console.error(
      `${most}: ${fine} of ${all} found, ${taken.length - fine} of ${noted.length - all} others taken for harmless`,
    );
  }
}

if (process.argv.includes('--check')) check();
else {
  const kept = writeWeights(learnFrom(noted), 'learn-troubles.ts', 'trouble-weights.ts', 'TROUBLE_WEIGHTS');
  console.error(`${noted.length} clauses of notes, ${listed.length} listed, ${kept} features`);
}
