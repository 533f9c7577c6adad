import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expandPaths, unreadableIn } from '../../../src/app/corpus/paths.js';
import { cli, temporaryFolder } from '../../helpers/cli.js';

const file = (folder: string, ...names: string[]) => {
  const path = join(folder, ...names);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, names.join('/'));
  return path;
};

describe('what is added', () => {
  it('is each file once, whatever links lead to it', async () => {
    const folder = temporaryFolder();
    const first = file(folder, '甲公司（复评）', '审核报告【终稿】.md');
    const second = file(folder, '乙.txt');
    symlinkSync('.', join(folder, '自己'));
    symlinkSync('..', join(folder, '甲公司（复评）', '上一级'));
    symlinkSync(second, join(folder, '甲公司（复评）', '捷径.txt'));
    symlinkSync(join(folder, 'gone'), join(folder, '断了.md'));
    expect(await expandPaths([folder])).toEqual([second, first].sort());
    expect(await expandPaths([second, join(folder, '自己', '乙.txt'), join(folder, '*.txt')])).toEqual([
      second,
    ]);
  });

  it('keeps a named file that is not there, which then fails alone', async () => {
    const gone = join(temporaryFolder(), 'gone.docx');
    expect(await expandPaths([gone])).toEqual([gone]);
  });

  it('is nothing in an empty folder, which is said', async () => {
    const folder = temporaryFolder();
    await expect(expandPaths([folder])).rejects.toMatchObject({
      code: 'corpus-nothing-found',
      params: { patterns: folder },
    });
  });
});

describe('reports in formats that are not read', () => {
  it('are counted in folders by extension, most first, whatever its case', async () => {
    const folder = temporaryFolder();
    for (const name of ['一.doc', '二.DOC', '三.rtf', '四.md', '五.png', '~$一.doc'])
      file(folder, '2019', name);
    symlinkSync('2019', join(folder, '旧'));
    expect(await unreadableIn([folder, join(folder, '2019', '三.rtf')])).toEqual([
      { extension: '.doc', count: 2 },
      { extension: '.rtf', count: 1 },
    ]);
  });

  it.each([
    [
      'zh',
      '文件夹里还有读不了的旧格式文件，没有加入：.doc 2 个、.wps 1 个。请用 Word 或 WPS 打开，另存为 .docx 或 .pdf 后再加入。',
    ],
    [
      'en',
      'The folder also holds files of formats that cannot be read, which were not added: 2 .doc, 1 .wps. Open them in Word or WPS, save them as .docx or .pdf and add them then.',
    ],
  ])('are told of in %s, also where nothing else is there', async (language, told) => {
    const folder = temporaryFolder({ '一.doc': 'x', '二.doc': 'x', '三.wps': 'x' });
    const { code, stdout, stderr } = await cli(['corpus', 'add', folder, '--lang', language]);
    expect([code, stdout, stderr.split('\n')[0]]).toEqual([2, '', told]);
  });
});
