import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../core/index.js';
import { type EvalRun, loadRun, renderRun } from '../../evals/index.js';
import { runsDirectoryOf } from '../config.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** `2026-11-21T07-02-59-123Z-check-draft.json`: sorts by time and can be a file name everywhere. */
function nameOf({ created, suites }: EvalRun, copy: number): string {
  const time = created.replace(/[:.]/gu, '-');
  const what = [...new Set(suites.map(({ score }) => score.suite))].join('-');
  return `${time}-${what}${copy === 0 ? '' : `_${copy}`}.json`;
}

/** Keeps a run in the runs folder under a name of its own; no file is ever overwritten. Returns its path. */
export async function saveRun(run: EvalRun, env: Environment): Promise<string> {
  const folder = runsDirectoryOf(env);
  for (let copy = 0; ; copy++) {
    const file = join(folder, nameOf(run, copy));
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(file, renderRun(run), { flag: 'wx' });
      return file;
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      if (reason !== 'EEXIST') throw new InputError('output-unwritable', { file, reason }, { cause: error });
    }
  }
}

/** The latest runs that can be read, oldest first; files that are no runs are passed over. */
export async function earlierRuns(env: Environment, most: number): Promise<EvalRun[]> {
  const folder = runsDirectoryOf(env);
  const names = await readdir(folder).catch(() => []);
  const latest = names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .slice(-most);
  const runs = await Promise.all(latest.map((name) => loadRun(join(folder, name)).catch(() => null)));
  return runs.filter((run) => run !== null);
}

/** The run before this one. @throws InputError where there is none. */
export async function latestRun(env: Environment): Promise<EvalRun> {
  const run = (await earlierRuns(env, 1)).at(-1);
  if (!run) throw new InputError('eval-no-earlier-run', { dir: runsDirectoryOf(env) });
  return run;
}
