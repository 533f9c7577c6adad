import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openHistory } from '../../../src/app/engagement/history.js';
import { openEngagement } from '../../../src/app/engagement/index.js';
import { engagementFolder, temporaryFolder } from './folder.js';

const NOTE = 'notes/现场.md';

function clock() {
  let now = Date.UTC(2031, 4, 12, 8);
  const pass = (ms: number) => {
    now += ms;
  };
  return { now: () => new Date(now), pass };
}

describe('earlier versions', () => {
  it('are kept a minute apart, and before much goes', () => {
    const { now, pass } = clock();
    const history = openHistory(temporaryFolder(), now);
    history.replaced(NOTE, '一', '一二');
    pass(1000);
    history.replaced(NOTE, '一二', '一二三');
    pass(60_000);
    history.replaced(NOTE, '一二三四五六七八九十', '一二三四五六七八九十甲');
    pass(1000);
    history.replaced(NOTE, '一二三四五六七八九十甲', '');
    expect(history.versions(NOTE)).toEqual([
      { at: '2031-05-12T08:01:02.000Z', text: '一二三四五六七八九十甲' },
      { at: '2031-05-12T08:01:01.000Z', text: '一二三四五六七八九十' },
      { at: '2031-05-12T08:00:00.000Z', text: '一' },
    ]);
    expect(history.versions('notes/other.md')).toEqual([]);
  });

  it('are no more than a hundred, and none twice', () => {
    const { now, pass } = clock();
    const history = openHistory(temporaryFolder(), now);
    for (let i = 0; i < 120; i++) {
      history.keep(NOTE, `版本 ${i}`);
      history.keep(NOTE, `版本 ${i}`);
      pass(1000);
    }
    expect(history.versions(NOTE)).toHaveLength(100);
    expect(history.versions(NOTE)[0]?.text).toBe('版本 119');
  });

  it('cost no edit where they cannot be written', () => {
    const folder = path.join(temporaryFolder(), 'file');
    fs.writeFileSync(folder, '');
    const history = openHistory(folder);
    history.keep(NOTE, '一');
    expect(history.versions(NOTE)).toEqual([]);
  });

  it('come back, and leave what was there as a version', async () => {
    const root = engagementFolder({ [NOTE]: '原来' });
    const engagement = await openEngagement(root);
    engagement.writeNote(NOTE, '');
    await engagement.flush();
    engagement.writeNote(NOTE, '后来');
    await engagement.flush();
    const [version] = engagement.versions(NOTE);
    expect(version?.text).toBe('原来');
    engagement.restore(NOTE, version?.text ?? '');
    await engagement.close();
    expect(fs.readFileSync(path.join(root, NOTE), 'utf8')).toBe('原来');
    const again = await openEngagement(root);
    expect(again.versions(NOTE).map(({ text }) => text)).toEqual(['后来', '原来']);
    await again.close();
  });
});
