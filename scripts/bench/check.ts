import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { COMPILE_AT_FIRST_USE } from '../../src/cli/pattern-flag.js';
import { heading, line, ms, repeat } from './measure.js';
import { reportText } from './texts.js';

const REPORT = 40_000;
const built = (name: string): string => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
const cli = built('cli.js');

/**
 * How long a report takes to check: warm, as a whole process, and as it grows. As built, for the build hastens it, and
 * with V8 set as the workbench sets it, which checks in its own process.
 */
export async function benchCheck(largest: number): Promise<void> {
  setFlagsFromString(COMPILE_AT_FIRST_USE);
  const { checkSource, readSourceFile, selectRules } = (await import(
    built('index.js')
  )) as typeof import('../../src/index.js');
  const rules = selectRules(undefined);
  heading(`check: ${rules.length} rules`);
  const folder = mkdtempSync(join(tmpdir(), 'clausewright-bench-'));
  const file = join(folder, 'report.txt');
  writeFileSync(file, reportText(REPORT, 0));
  const source = await readSourceFile(file);
  const check = (text: string): unknown =>
    checkSource({ ...source, text }, { rules, profile: null, language: 'zh' });
  for (let round = 0; round < 5; round++) check(reportText(REPORT, round));
  const texts = Array.from({ length: 20 }, (_, round) => reportText(REPORT, round + 5));
  const warm = await repeat(texts.length, (round) => check(texts[round] ?? ''));
  line('40,000 characters, warm in process, p50', ms(warm.p50), '60 ms');
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
