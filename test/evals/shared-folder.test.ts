import { describe, expect, it } from 'vitest';
import { loadAdversaries, loadJudgedQueries } from '../../src/evals/index.js';
import { temporaryFolder } from '../helpers/cli.js';

const FAULTY = JSON.stringify({ note_file: '01.md', clause: '8.6', narrative: '抽3份。', wrong: [] });
const QUERY = JSON.stringify({ query: '没签字的检验单', clause: '8.6', standard: 'QMS', good: '放行' });
const folder = (files: Readonly<Record<string, string>>) => temporaryFolder({ '01.md': '抽3份', ...files });

describe('one folder with the cases of several suites', () => {
  it('gives each suite its own lines', async () => {
    const dir = folder({ 'adversary.jsonl': FAULTY, 'queries.jsonl': QUERY, 'judgements.jsonl': '{}' });
    expect((await loadAdversaries(dir)).map(({ name }) => name)).toEqual(['adversary.jsonl:1']);
    expect((await loadJudgedQueries(dir)).map(({ name }) => name)).toEqual(['queries.jsonl:1']);
  });

  it('takes files of any other name for those of the suite that is run, and says what is wrong in them', async () => {
    const dir = folder({ 'more.jsonl': QUERY });
    expect(await loadJudgedQueries(dir)).toHaveLength(1);
    await expect(loadAdversaries(dir)).rejects.toMatchObject({ code: 'eval-file-invalid' });
  });

  it('says so where only lines of other suites are there', async () => {
    const dir = folder({ 'queries.jsonl': QUERY });
    await expect(loadAdversaries(dir)).rejects.toMatchObject({
      code: 'eval-folder-empty',
      params: { dir, ending: 'adversary*.jsonl' },
    });
  });
});
