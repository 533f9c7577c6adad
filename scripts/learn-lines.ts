/**
 * Counts in which lines words stand that were placed under a clause (`src/standards/likeness.ts`): the lines below headings of our
 * own note sets, the keyed lines without one of those that gate nothing, and the sentences of our own past reports.
 * Writes `src/standards/data/line-counts.ts`.
 *
 *   npx tsx scripts/learn-lines.ts
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadManifest } from '../src/app/corpus/manifest.js';
import { computeSampleWriteups } from '../src/app/corpus/sample.js';
import { packageRoot } from '../src/app/tool.js';
import { type ClauseRef, parseClauseRef, type StandardId } from '../src/core/index.js';
import { readNotes } from '../src/draft/index.js';
import { clausesOf } from '../src/standards/index.js';
import { LETTERS, lineFeatures } from '../src/standards/likeness.js';

const cases = path.join(packageRoot, 'evals', 'cases');
const HEADED = ['draft', 'draft-second', 'verify', 'learnt/notes'];
/** What `evals/cases/draft` keys of lines without a heading measures the router, and is not learnt from. */
const KEYED = ['draft-second', 'learnt/notes'];
/** Words that stand in fewer lines are forgotten. */
const LEAST_SEEN = 3;
const SHORTEST = 8;

interface Line {
  text: string;
  clause: ClauseRef;
  standards: readonly StandardId[];
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

const lines = new Map<string, number>();
const seen = new Map<string, Map<string, number>>();
const holding = new Map<string, number>();
for (const { text, clause, standards } of [...noted, ...sentences]) {
  const features = lineFeatures(text);
  for (const feature of features) holding.set(feature, (holding.get(feature) ?? 0) + 1);
  const meant = clause.standards.length > 0 ? clause.standards : standards;
  for (const standard of meant) {
    if (!clausesOf(standard).some(({ number }) => number === clause.number)) continue;
    const place = LETTERS[standard] + clause.number;
    lines.set(place, (lines.get(place) ?? 0) + 1);
    for (const feature of features) {
      const at = seen.get(feature) ?? new Map<string, number>();
      seen.set(feature, at.set(place, (at.get(place) ?? 0) + 1));
    }
  }
}
const places = [...lines.keys()].sort();
const rows = [...seen]
  .filter(([feature]) => (holding.get(feature) ?? 0) >= LEAST_SEEN)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([feature, at]) =>
    [feature, ...[...at].map(([place, count]) => `${places.indexOf(place)}:${count}`)].join(' '),
  );
const head = places.map((place) => `${place}:${lines.get(place)}`).join(' ');
writeFileSync(
  path.join(packageRoot, 'src', 'standards', 'data', 'line-counts.ts'),
  `/** Counted by \`scripts/learn-lines.ts\` in our own notes and reports; never edited. */\nexport const LINE_COUNTS = \`\n${[head, ...rows].join('\n')}\n\`;\n`,
);
console.error(`${noted.length} + ${sentences.length} lines, ${places.length} places, ${rows.length} words`);
