import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examineFolder, examineNativeModules, examineNode } from '../../../src/app/doctor/machine.js';
import { examineTerminal } from '../../../src/app/doctor/terminal.js';
import { temporaryFolder } from '../../helpers/cli.js';

describe('the doctor', () => {
  it.each([
    ['20.19.0', 'ok'],
    ['20.18.9', 'problem'],
    ['18.20.4', 'problem'],
    ['22.0.0', 'ok'],
  ])('judges Node.js %s: %s', (version, state) => {
    expect(examineNode(version)).toMatchObject({ id: 'node', state, params: { version, oldest: '20.19' } });
  });

  it('loads the compiled modules', async () => {
    expect(await examineNativeModules()).toEqual(
      ['better-sqlite3', 'hnswlib-node', '@node-rs/jieba'].map((name) => ({
        id: 'native',
        outcome: 'works',
        state: 'ok',
        params: { name },
      })),
    );
  });

  it('makes a folder that is missing and says where one cannot be', () => {
    const home = temporaryFolder({ file: 'not a folder' });
    expect(examineFolder('cache-folder', join(home, 'new'))).toMatchObject({ state: 'ok' });
    expect(examineFolder('cache-folder', join(home, 'file', 'below'))).toMatchObject({
      state: 'problem',
      outcome: 'unwritable',
    });
  });

  it.skipIf(process.getuid?.() === 0)('says which folder cannot be written', () => {
    const home = temporaryFolder();
    writeFileSync(join(home, 'x'), '');
    chmodSync(home, 0o500);
    expect(examineFolder('config-folder', home)).toMatchObject({
      state: 'problem',
      params: { folder: home },
    });
  });

  it.each([
    ['linux', { LANG: 'zh_CN.UTF-8' }, { columns: 100, rows: 30 }, ['ok', 'ok', 'note']],
    ['linux', { LANG: 'zh_CN.GBK' }, { columns: 100, rows: 30 }, ['problem', 'ok', 'note']],
    ['linux', {}, { columns: 50, rows: 30 }, ['note', 'note', 'note']],
    ['linux', { LC_ALL: 'C.utf8', EDITOR: 'vi' }, null, ['ok', 'note', 'ok']],
    ['win32', { VISUAL: 'code' }, { columns: 60, rows: 16 }, ['ok', 'ok', 'ok']],
  ] as const)('looks at the terminal of %s with %j in %j', (platform, env, window, states) => {
    expect(examineTerminal({ platform, env, window }).map(({ state }) => state)).toEqual(states);
  });
});
