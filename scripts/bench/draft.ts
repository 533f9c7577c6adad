import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseClauseRef } from '../../src/core/index.js';
import { composeClause, readNotes } from '../../src/draft/index.js';
import { verifyNarrative } from '../../src/verify/index.js';
import { heading, line, ms, repeat } from './measure.js';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const CLAUSES = 40;
/** At most so many of each; 4 are what our own note sets have on average. */
const LINES = 4;

/** Own note sets of several trades and standards. */
const SETS = ['26-zh-property.md', '28-zh-coatings.md', '29-zh-municipal.md', '36-zh-smt.md', '31-zh-dyeing.md', '27-zh-syringe.md', '35-zh-seafood.md', '30-zh-software.md', '33-zh-liftservice.md', '34-zh-stamping.md'];
const setText = (name: string): string =>
  readFileSync(new URL(`../../evals/cases/draft/${name}`, import.meta.url), 'utf8');

/** The notes of one long day: the lines of several sets under their clauses, forty of them. */
function dayOfNotes(): string {
  const head = '某某集团有限公司 QES 再认证 2026-03-09 审核员 甲';
  const lines = new Map<string, string[]>();
  for (const name of SETS) {
    const { notes } = readNotes([{ path: name, text: setText(name) }], null);
    for (const { clause, text, role } of notes) {
      if (clause === null || role === 'header' || text.startsWith('#')) continue;
      // Without its standards: they would make one clause of several.
      const number = parseClauseRef(clause)?.number ?? clause;
      const own = lines.get(number) ?? [];
      if (own.length < LINES && (own.length > 0 || lines.size < CLAUSES)) lines.set(number, [...own, text]);
    }
  }
  const parts = [...lines].map(([clause, texts]) => `## ${clause}\n${texts.map((text) => `- ${text}`).join('\n')}`);
  return [head, ...parts].join('\n\n');
}

/** How long a forty clause day of notes takes to compose and to verify: warm, and as a whole process. */
export async function benchDraft(): Promise<void> {
  const text = dayOfNotes();
  const { notes, groups, header, ...rest } = readNotes([{ path: 'day.md', text }], null);
  heading(`draft: ${groups.length} clauses, ${notes.length} lines`);
  const day = { notes, groups, header, ...rest };
  const work = () =>
    groups.map((group) => {
      const { narrative } = composeClause({ group, notes: day });
      return verifyNarrative({
        narrative,
        notes,
        clause: group.clause,
        clauseNoteIds: group.noteIds,
        language: header.language,
      });
    });
  work();
  const warm = await repeat(5, work);
  line('composed and verified, warm in process, p50', ms(warm.p50));
  const folder = mkdtempSync(join(tmpdir(), 'clausewright-bench-'));
  const file = join(folder, 'day.md');
  writeFileSync(file, text);
  const cold = await repeat(5, () => {
    const { status, stderr } = spawnSync(process.execPath, [cli, 'draft', file, '--offline', '--format', 'json'], {
      encoding: 'utf8',
    });
    if (status === null || status > 1) throw new Error(stderr);
  });
  rmSync(folder, { recursive: true });
  line('composed and verified, whole process, p50', ms(cold.p50), '2000 ms');
}
