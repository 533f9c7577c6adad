import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../src/cli/run.js';

/** A folder that is gone after the test. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'clausewright-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command line in this process, with a configuration, corpus and cache of its own. */
export async function cli(argv: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const home = temporaryFolder();
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(argv, {
    stdout: (text) => void out.push(typeof text === 'string' ? text : Buffer.from(text).toString('utf8')),
    stderr: (text) => void err.push(text),
    isTerminal: false,
    columns: 80,
    env: {
      CLAUSEWRIGHT_CONFIG_DIR: home,
      CLAUSEWRIGHT_CORPUS_DIR: join(home, 'corpus'),
      CLAUSEWRIGHT_CACHE_DIR: home,
      CLAUSEWRIGHT_RUNS_DIR: join(home, 'runs'),
      CLAUSEWRIGHT_LOG_DIR: join(home, 'log'),
      ...env,
    },
  });
  return { code, stdout: out.join(''), stderr: err.join('') };
}
