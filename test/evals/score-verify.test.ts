import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Adversary, loadAdversaries, scoreVerify } from '../../src/evals/index.js';
import { temporaryFolder } from '../helpers/cli.js';

const NARRATIVE = '抽查3份记录，合格率98%，由张某签字。';
const adversary = (name: string, ...wrong: [text: string, kind: string][]): Adversary => ({
  name,
  set: 'own',
  document: 'n.md',
  note: '抽3份',
  note_file: 'n.md',
  clause: '8.6',
  narrative: NARRATIVE,
  wrong: wrong.map(([text, kind]) => ({ text, kind })),
});
const flag = (quote: string, shift = 0) => {
  const start = NARRATIVE.indexOf(quote) + shift;
  return { kind: 'unsupported' as const, quote, start, end: start + quote.length, message: 'm' };
};

describe('verifying', () => {
  it('counts what is caught by overlap, invented and turned apart, and correct narratives that are flagged', () => {
    const score = scoreVerify(
      [
        adversary('a', ['98%', 'invented_number'], ['张某', 'invented_person']),
        adversary('b', ['3份', 'changed_unit']),
        adversary('c'),
        adversary('d'),
      ],
      [
        { name: 'a', flags: [flag('合格率98%')] },
        { name: 'b', flags: [flag('3份', 1)] },
        { name: 'c', flags: [flag('合格率98%')] },
        { name: 'd', flags: [] },
      ],
    );
    expect(Object.fromEntries(score.metrics.map(({ id, hits, total }) => [id, `${hits}/${total}`]))).toEqual({
      inventedCaught: '1/2',
      turnedCaught: '1/1',
      falseFlags: '1/2',
      badOffsets: '1/3',
    });
    expect(score.slices[0]?.rows.map(({ name, hits, total }) => `${name} ${hits}/${total}`)).toEqual([
      'changed_unit 1/1',
      'invented_number 1/1',
      'invented_person 0/1',
    ]);
    expect(score.details.map(({ kind, case: name, subject, text }) => [kind, name, subject, text])).toEqual([
      ['notCaught', 'a', 'invented_person', '张某'],
      ['falseFlag', 'c', 'unsupported', '合格率98% :: m'],
    ]);
    expect(score.details[0]?.passages).toEqual([{ where: 'draft', place: '8.6', text: NARRATIVE }]);
  });

  it('takes a failed run as having caught nothing, and leaves out what was not run', () => {
    const score = scoreVerify(
      [adversary('a', ['98%', 'invented_number']), adversary('b', ['98%', 'invented_number'])],
      [{ name: 'a', failure: 'broken' }],
    );
    expect(score.metrics[0]).toMatchObject({ hits: 0, total: 1 });
    expect([score.failures, score.unscored]).toEqual([[{ case: 'a', reason: 'broken' }], ['b']]);
  });
});

describe('narratives with known faults', () => {
  const line = (over: object) =>
    JSON.stringify({ note_file: 'n.md', clause: '8.6', narrative: NARRATIVE, wrong: [], ...over });

  it('are read with their notes, numbered by their line', async () => {
    const folder = temporaryFolder({ 'n.md': '记录', 'own.jsonl': `\ufeff${line({})}\r\n\r\n${line({})}\n` });
    expect(await loadAdversaries(folder)).toMatchObject([
      { name: 'own.jsonl:1', set: 'own', note: '记录', document: join(folder, 'n.md') },
      { name: 'own.jsonl:3' },
    ]);
  });

  it.each([
    [
      'a fault that is not in the narrative',
      line({ wrong: [{ text: '97%', kind: 'x' }] }),
      'eval-file-invalid',
    ],
    ['a missing note', line({ note_file: 'm.md' }), 'eval-document-missing'],
    ['a broken line', '{', 'eval-file-not-json'],
    ['nothing', '\n', 'eval-folder-empty'],
  ])('refuses %s', async (_, text, code) => {
    const folder = temporaryFolder({ 'n.md': '记录', 'own.jsonl': text });
    await expect(loadAdversaries(folder)).rejects.toMatchObject({ code });
  });
});
