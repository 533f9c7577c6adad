import { describe, expect, it } from 'vitest';
import { EVAL_SUITES } from '../../src/app/index.js';
import type { EvalRun } from '../../src/evals/index.js';
import { cli } from '../helpers/cli.js';
import { refuseNetwork, tryNetwork } from '../helpers/no-network.js';

describe('the full run of our own cases', () => {
  it('stays above its thresholds without opening a socket, whatever is configured', async () => {
    const attempts = refuseNetwork();
    // A model and a corpus server that a careless step would turn to.
    const { code, stdout } = await cli(['eval', '--format', 'json'], {
      CLAUSEWRIGHT_BASE_URL: 'http://127.0.0.1:59999/v1',
      CLAUSEWRIGHT_MODEL: 'm',
      CLAUSEWRIGHT_API_KEY: 'k',
      CLAUSEWRIGHT_CORPUS_URL: 'postgres://127.0.0.1:59999/x',
      CLAUSEWRIGHT_CORPUS_TEAM: 't',
    });
    const { suites } = JSON.parse(stdout) as EvalRun;
    expect(suites.map(({ score, provider, gate }) => [score.suite, provider, gate?.shortfalls])).toEqual(
      EVAL_SUITES.map((suite) => [suite, 'offline', []]),
    );
    expect([code, attempts]).toEqual([0, []]);
  });

  it('would not go unnoticed if it opened one', async () => {
    const attempts = refuseNetwork();
    await tryNetwork();
    expect(attempts.sort()).toEqual(['connect', 'connect', 'connect', 'send']);
  });
});
