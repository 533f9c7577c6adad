import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeClause, readNotes } from '../../src/draft/index.js';

type Row = [expected: string, clause: string, note: string];

const rows = readFileSync(new URL('./short-notes.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as Row);

/** The draft of a clause of which ` / ` parts the lines, noted on 8 April 2026. */
function draftOf(clause: string, note: string) {
  const header = /[\u4e00-\u9fff]/u.test(note)
    ? 'QES 监督审核 2026年4月8日-9日 云杉检具有限公司\n审核员 谈秋'
    : 'surveillance audit QES 8-9 Apr 2026, Fernhill Ltd\nauditor J. Doe';
  const lines = note.split(' / ').map((line) => `- ${line}`);
  const notes = readNotes(
    [{ path: 'day.md', text: [header, '', `## ${clause}`, ...lines].join('\n') }],
    null,
  );
  const [group] = notes.groups;
  if (!group) throw new Error('no clause read');
  const { verdict, questions } = composeClause({ group, notes });
  return { verdict, asked: questions.length > 0 };
}

const OUTCOMES: Readonly<Record<string, object>> = {
  open: { verdict: 'insufficient', asked: true },
  asked: { verdict: 'conform', asked: true },
  calm: { verdict: 'conform', asked: false },
  conform: { verdict: 'conform' },
  observation: { verdict: 'observation' },
  nonconform: { verdict: 'nonconform' },
  not_applicable: { verdict: 'not_applicable' },
  'no nc': { verdict: expect.not.stringMatching(/^nonconform$/u) },
};

describe('what a few lines of notes come to', () => {
  it.each(rows)('%s: %s %s', (expected, clause, note) => {
    expect(draftOf(clause, note)).toMatchObject(OUTCOMES[expected] ?? {});
  });

  it('knows every outcome of the table', () => {
    expect(rows.filter(([expected]) => OUTCOMES[expected] === undefined)).toEqual([]);
  });
});

describe('what a question goes on about', () => {
  const questionsOf = (note: string): string[] => {
    const text = `${/[\u4e00-\u9fff]/u.test(note) ? '云杉检具有限公司 QMS 监督审核 2026年4月8日' : 'Fernhill Ltd ISO 9001 surveillance 8 Apr 2026'}\n\n## 8.7\n- ${note}`;
    const notes = readNotes([{ path: 'day.md', text }], null);
    return notes.groups.flatMap((group) => composeClause({ group, notes }).questions);
  };

  it.each([
    ['返修单 FX-031 壳体砂眼 5件; 处置栏还空着', '关于返修单 FX-031 壳体砂眼 5件：“处置栏还空着”'],
    [
      'tag R-17: 40 kg off-size. box for the decision blank',
      'On tag R-17: 40 kg off-size: "box for the decision blank"',
    ],
  ])('%s', (note, start) => {
    expect(questionsOf(note)[0]).toMatch(new RegExp(`^${start.replace(/[.*+?()[\]]/gu, '\\$&')}`, 'u'));
  });

  it('does not say twice what the passage names itself', () => {
    expect(questionsOf('返修单 FX-031 处置栏还空着')[0]).toMatch(/^“返修单 FX-031 处置栏还空着”/u);
  });
});
