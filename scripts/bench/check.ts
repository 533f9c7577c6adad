import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSource } from '../../src/app/index.js';
import { textSource } from '../../src/app/draft/draft-notes.js';
import { rules } from '../../src/rules/index.js';
import { heading, line, ms, repeat } from './measure.js';
import { reportText } from './texts.js';

const REPORT = 40_000;
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

const check = (text: string) =>
  checkSource(textSource('report.txt', text), { rules, profile: null, language: 'zh' });

/** How long a report takes to check: warm, as a whole process, and as it grows. */
export async function benchCheck(largest: number): Promise<void> {
  heading(`check: ${rules.length} rules`);
  for (let round = 0; round < 5; round++) check(reportText(REPORT, round));
  const warm = await repeat(20, (round) => check(reportText(REPORT, round + 5)));
  line('40,000 characters, warm in process, p50', ms(warm.p50), '60 ms');
  const folder = mkdtempSync(join(tmpdir(), 'clausewright-bench-'));
  const file = join(folder, 'report.txt');
  writeFileSync(file, reportText(REPORT, 0));
  const cold = await repeat(7, () => spawnSync(process.execPath, [cli, 'check', file, '--format', 'json']));
  rmSync(folder, { recursive: true });
  line('40,000 characters, whole process, p50', ms(cold.p50), '500 ms');
  let before = warm.p50;
  for (let length = REPORT * 10; length <= largest; length *= 10) {
    const { least } = await repeat(2, (round) => check(reportText(length, round)));
    line(`${length.toLocaleString('en')} characters`, ms(least));
    line('  times the text a tenth as long', (least / before).toFixed(1), '12');
    before = least;
  }
}
