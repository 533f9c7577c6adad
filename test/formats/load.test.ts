import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSource, readSourceFile } from '../../src/formats/index.js';
import { MAX_FILE_BYTES } from '../../src/formats/load.js';

describe('files on disk', () => {
  let folder = '';
  const at = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'formats-'));
    await mkdir(at('夹.docx'));
    await writeFile(at('报告 一.txt'), '\ufeff结论\r\n');
    await writeFile(at('空.docx'), '');
    await writeFile(at('~$报告.docx'), '\u0003甲');
    await writeFile(at('大.txt'), 'a');
    await truncate(at('大.txt'), MAX_FILE_BYTES + 1);
    await symlink(at('报告 一.txt'), at('链.txt'));
    await symlink(at('自.txt'), at('自.txt'));
    await writeFile(at('锁.txt'), '密');
    await chmod(at('锁.txt'), 0o000);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(['报告 一.txt', '链.txt'])('reads %s', async (name) => {
    expect(await readSourceFile(at(name))).toMatchObject({ path: at(name), text: '结论\n' });
  });

  it.each([
    ['无.docx', 'file-missing'],
    ['报告 一.txt/内.txt', 'file-missing'],
    ['a\0b.txt', 'file-missing'],
    [`${'长'.repeat(300)}.txt`, 'file-missing'],
    ['\ufffd\ufffd\u02f1\ufffd\ufffd.md', 'file-name-garbled'],
    ['夹.docx', 'file-is-folder'],
    ['空.docx', 'file-empty'],
    ['~$报告.docx', 'word-lock-file'],
    ['大.txt', 'file-too-large'],
    ['自.txt', 'file-unreadable'],
  ])('refuses %s', async (name, code) => {
    await expect(readSourceFile(at(name))).rejects.toMatchObject({
      name: 'InputError',
      code,
      params: { file: at(name) },
    });
  });

  // The superuser may read everything.
  it.skipIf(process.getuid?.() === 0)('refuses what may not be read', async () => {
    await expect(readSourceFile(at('锁.txt'))).rejects.toMatchObject({ code: 'file-not-permitted' });
  });

  it('refuses what is no file', async () => {
    await expect(readSourceFile('/dev/null')).rejects.toMatchObject({ code: 'file-unreadable' });
  });

  it('refuses bytes beyond the limit, and tells both sizes', async () => {
    await expect(readSource('大.txt', new Uint8Array(MAX_FILE_BYTES + 1))).rejects.toMatchObject({
      code: 'file-too-large',
      params: { file: '大.txt', size: 101, limit: 100 },
    });
  });
});
