/**
 * Learns which clause a line belongs to (`src/standards/likeness.ts`): from the lines below headings of our own note sets, the
 * keyed lines without one of those that gate nothing, lines placed one by one (`evals/cases/learnt/placed`), the notes filed under
 * clauses (`src/standards/data/filed-notes`) and the sentences of our own past reports.
 * Writes `src/standards/data/clause-weights.ts`.
 *
 *   npx tsx scripts/learn-lines.ts
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadManifest } from '../src/app/corpus/manifest.js';
import { computeSampleWriteups } from '../src/app/corpus/sample.js';
import { packageRoot } from '../src/app/tool.js';
import { type ClauseRef, parseClauseRef, STANDARD_IDS, type StandardId } from '../src/core/index.js';
import { readNotes } from '../src/draft/index.js';
import { clausesOf } from '../src/standards/index.js';
import { filedNotes } from '../src/standards/filed-notes.js';
import { LETTERS, TENTHS } from '../src/standards/likeness.js';
import { lineFeatures } from '../src/standards/line-features.js';
import { matterOf } from './learn/matters.js';
import { learnClasses } from './learn/softmax.js';

const cases = path.join(packageRoot, 'evals', 'cases');
const HEADED = ['draft', 'draft-second', 'verify', 'learnt/notes'];
/** What `evals/cases/draft` keys of lines without a heading measures the router, and is not learnt from. */
const KEYED = ['draft-second', 'learnt/notes'];
const PLACED = path.join(cases, 'learnt', 'placed');
const SHORTEST = 8;
/** Filed notes are many and stand by themselves: a note of an audit counts twice as much. */
const FILED_WEIGHT = 0.5;
/** What adds less than this is left out. */
const LEAST_ADDED = 0.45;

interface Line {
  text: string;
  clause: ClauseRef;
  standards: readonly StandardId[];
  weight?: number;
}

const files = (folder: string): string[] =>
  readdirSync(path.join(cases, folder))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => path.join(cases, folder, name))
    .sort();

function linesOf(file: string, keyed: boolean): Line[] {
  const set = readNotes([{ path: file, text: readFileSync(file, 'utf8') }], null);
  const { standards } = set.header;
  const headed = set.notes
    .filter(({ routed, role }) => routed === 'heading' && role === 'note')
    .flatMap(({ id, clause }) => {
      const ref = parseClauseRef(clause ?? '');
      return ref ? [{ text: set.details.get(id)?.body ?? '', clause: ref, standards }] : [];
    });
  const key = file.replace(/\.md$/u, '.key.json');
  if (!keyed || !existsSync(key)) return headed;
  const { routing = {} } = JSON.parse(readFileSync(key, 'utf8')) as { routing?: Record<string, string> };
  const routed = Object.entries(routing).flatMap(([text, clause]) => {
    const ref = parseClauseRef(clause);
    return ref ? [{ text, clause: ref, standards }] : [];
  });
  return [...headed, ...routed];
}

/** A passage about 9.2, 9.2.1 and 9.2.2 is about 9.2. */
const withoutParts = (clauses: readonly string[]): string[] =>
  clauses.filter((clause) => !clauses.some((other) => clause.startsWith(`${other}.`)));

const writeups = await computeSampleWriteups(loadManifest());
const sentences = writeups.flatMap(({ text, clauses, standards }): Line[] =>
  withoutParts(clauses).flatMap((written) => {
    const clause = parseClauseRef(written);
    const parts = text.replace(/⟨[^⟩]*⟩/gu, ' ').split(/[。；;]|\. /u);
    return clause
      ? parts.filter((part) => part.length >= SHORTEST).map((part) => ({ text: part, clause, standards }))
      : [];
  }),
);
const noted = HEADED.flatMap((folder) => files(folder).flatMap((file) => linesOf(file, KEYED.includes(folder))));

/** `QE<tab>Q8.4<tab>line`: the standards of the audit, the clause, and what was noted. */
const placed = readdirSync(PLACED)
  .sort()
  .flatMap((name) => readFileSync(path.join(PLACED, name), 'utf8').trim().split('\n'))
  .flatMap((row): Line[] => {
    const [letters = '', written = '', text = ''] = row.split('\t');
    const clause = parseClauseRef(written);
    const standards = STANDARD_IDS.filter((id) => letters.includes(LETTERS[id]));
    return clause ? [{ text, clause, standards }] : [];
  });

const filed = filedNotes().map(
  ({ standard, number, text }): Line => ({
    text,
    clause: { number, standards: [standard] },
    standards: [standard],
    weight: FILED_WEIGHT,
  }),
);

const lines = [...noted, ...placed, ...filed, ...sentences].flatMap(({ text, clause, standards, weight = 1 }) => {
  const meant = clause.standards.length > 0 ? clause.standards : standards;
  const exact = meant.filter((standard) => clausesOf(standard).some(({ number }) => number === clause.number));
  const matters = new Set(exact.map((standard) => matterOf(standard, clause.number)));
  return matters.size > 0 ? [{ features: lineFeatures(text), matters: [...matters], standards, weight }] : [];
});
const matters = [...new Set(lines.flatMap((line) => line.matters))].sort();
const possible = (standards: readonly StandardId[]): boolean[] =>
  matters.map((matter) => standards.some((id) => matter.replace(/\d.*$/u, '').includes(LETTERS[id])));
const learnt = learnClasses(
  lines.map((line) => ({
    features: line.features,
    classes: line.matters.map((matter) => matters.indexOf(matter)),
    possible: possible(line.standards),
    weight: line.weight,
  })),
  matters.length,
);
const rows = [...learnt]
  .map(([feature, added]) => {
    const pairs = [...added].flatMap((weight, matter) =>
      Math.abs(weight) < LEAST_ADDED ? [] : [`${matter}:${Math.round(weight * TENTHS)}`],
    );
    return { feature, pairs };
  })
  .filter(({ pairs }) => pairs.length > 0)
  .sort((a, b) => (a.feature < b.feature ? -1 : 1))
  .map(({ feature, pairs }) => `${feature}\t${pairs.join(' ')}`);
writeFileSync(
  path.join(packageRoot, 'src', 'standards', 'data', 'clause-weights.ts'),
  `/** Learnt by \`scripts/learn-lines.ts\`; never edited. */\nexport const CLAUSE_WEIGHTS = \`\n${[matters.join(' '), ...rows].join('\n')}\n\`;\n`,
);
console.error(
  `${noted.length} + ${placed.length} + ${filed.length} + ${sentences.length} lines, ${matters.length} matters, ${rows.length} features`,
);
