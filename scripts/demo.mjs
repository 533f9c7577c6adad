/**
 * The main job on the sample engagement, with the commands a user would type: no key, no network.
 * Works on a copy in the temporary folder. Fails where a step ends otherwise than it should.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'clausewright-demo-'));
cpSync(join(root, 'corpus/sample-engagement'), folder, { recursive: true });

/** Exit codes as promised: 0 clean, 1 something to look at. */
const STEPS = [
  {
    title: '一、从一句记录找相近的条款描述 · similar writeups for one rough note',
    argv: ['search', '压力表过了有效期还在用', '--standard', 'QMS', '-k', '2'],
    expected: [0],
  },
  {
    title: '二、从两天的记录起草条款描述，逐句注明来源并核对 · drafts, each sentence traced and verified',
    argv: ['draft', 'notes/day1.md', 'notes/day2.md', '--clause', '6.2', '--clause', '7.1.5', '--profile', 'audit.yaml', '--offline'],
    expected: [0, 1],
  },
  {
    title: '三、核对一段别人写的描述 · verify a narrative, whoever wrote it',
    argv: ['verify', '--notes', 'notes/day1.md', '--clause', '6.2', 'narrative.txt'],
    expected: [1],
  },
  {
    title: '四、检查上一次的报告 · contradictions in an earlier report',
    argv: ['check', 'reports/previous-report.md'],
    expected: [1],
  },
];

const env = {
  ...process.env,
  OPENAI_API_KEY: '',
  OPENAI_BASE_URL: '',
  CLAUSEWRIGHT_CONFIG_DIR: folder,
  CLAUSEWRIGHT_CORPUS_DIR: join(folder, '.corpus'),
  CLAUSEWRIGHT_CACHE_DIR: join(folder, '.cache'),
};
const languageOption = process.env.LANG?.startsWith('en') ? [] : ['--lang', 'zh'];

try {
  for (const { title, argv, expected } of STEPS) {
    console.log(`\n━━ ${title}\n$ clausewright ${argv.map((word) => (/\s/u.test(word) ? `"${word}"` : word)).join(' ')}\n`);
    const { status } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...languageOption, ...argv], {
      cwd: folder,
      env,
      stdio: 'inherit',
    });
    if (!expected.includes(status)) {
      console.error(`exit code ${status}, expected ${expected.join(' or ')}`);
      process.exitCode = 1;
      break;
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
