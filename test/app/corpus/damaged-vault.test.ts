import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cli, temporaryFolder } from '../../helpers/cli.js';

const REPORT = `# 审核报告

受审核方：栖岭市铎光阀门有限公司
审核准则：GB/T 19001-2016

## 7.1.5 监视和测量资源

抽查氦质谱检漏仪两台，校准证书编号 QL-0417，均在有效期内，标识与台账一致；另查压力变送器五台，检定结果均有确认记录。
`;

const HINT = '请从备份恢复该文件；没有备份时，把它移走，再用 corpus add 重新加入以往的报告。';

/** Noise in all pages but the first, which says that it is a database. */
function damage(file: string): void {
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0xa5, 4096));
}

it('a search goes on without the originals, says so, and the rest names what mends them', async () => {
  const folder = temporaryFolder({ '复评报告.md': REPORT });
  const directory = join(temporaryFolder(), 'corpus');
  const env = { CLAUSEWRIGHT_CORPUS_DIR: directory };
  const vault = join(directory, 'vault.sqlite');
  const search = ['search', '检漏仪校准', '-k', '1', '--format', 'json'];
  expect((await cli(['corpus', 'add', folder], env)).code).toBe(0);
  const before = await cli(search, env);
  expect(before).toMatchObject({ code: 0, stderr: '' });
  expect(before.stdout).toContain('氦质谱检漏仪');

  damage(vault);
  const damaged = `语料库文件“${vault}”已损坏，或者不是语料库。`;
  expect(await cli(search, env)).toEqual({
    code: 0,
    stdout: before.stdout,
    stderr: `注意：${damaged}检索用不到它，照常进行；加入、列出和删除报告要等它恢复。${HINT}\n`,
  });
  for (const words of [['stats'], ['list'], ['add', folder], ['remove', 'r1']]) {
    expect(await cli(['corpus', ...words], env)).toEqual({
      code: 2,
      stdout: '',
      stderr: `错误：${damaged}\n怎么办：${HINT}\n`,
    });
  }

  renameSync(vault, `${vault}.bad`);
  const again = await cli(['corpus', 'add', folder], env);
  expect(again).toMatchObject({ code: 0, stderr: '已加入 0 份，重新脱敏 1 份，没有变化 0 份，失败 0 份\n' });
  expect(await cli(search, env)).toEqual(before);
});
