import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evidenceOf, objectivesOf } from '../../src/draft/evidence/clause-evidence.js';
import { judge } from '../../src/draft/evidence/verdict.js';
import { readNotes } from '../../src/draft/index.js';

const VERDICTS: Readonly<Record<string, string>> = {
  i: 'insufficient',
  c: 'conform',
  o: 'observation',
  n: 'nonconform',
};

const lines = readFileSync(new URL('./one-line-notes.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [verdict: string, clause: string, note: string]);

/** What the evidence of a clause comes to, of which one line was noted on 8 April 2026. */
function verdictOf(clause: string, note: string): string[] {
  const header = /[\u4e00-\u9fff]/u.test(note)
    ? 'QES 监督审核 2026年4月8日-9日 云杉检具有限公司\n审核员 谈秋'
    : 'surveillance audit QES 8-9 Apr 2026, Fernhill Ltd\nauditor J. Doe';
  const notes = readNotes([{ path: 'day.md', text: `${header}\n\n## ${clause}\n${note}\n` }], null);
  return notes.groups.map((group) => {
    const evidence = evidenceOf(group, notes);
    return judge(evidence, objectivesOf(group.clause, evidence));
  });
}

describe('what one line of notes comes to', () => {
  it.each(lines)('%s %s %s', (verdict, clause, note) => {
    expect(verdictOf(clause, note)).toEqual([VERDICTS[verdict]]);
  });
});
