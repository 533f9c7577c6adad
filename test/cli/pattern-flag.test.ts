import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { COMPILE_AT_FIRST_USE } from '../../src/cli/pattern-flag.js';

/** Uses 200 patterns some times, sets the flag as the program does, and uses them on; on texts that were put together. */
const SCRIPT = `
  const [uses, flag] = process.argv.slice(1);
  const patterns = Array.from({ length: 200 }, (_, i) => new RegExp('/(?:$|[?#' + i + '])'));
  const found = () => patterns.filter((pattern, i) => pattern.test('file:///tmp/report-' + i + '/?v')).length;
  for (let use = 0; use < uses; use++) found();
  require('node:v8').setFlagsFromString(flag);
  console.log(found(), found());
`;

describe('the flag for patterns', () => {
  it.for([0, 1, 2, 3])('leaves patterns that were used %s times before it as they are', (uses) => {
    const { status, signal, stdout } = spawnSync(
      process.execPath,
      ['-e', SCRIPT, String(uses), COMPILE_AT_FIRST_USE],
      { encoding: 'utf8' },
    );
    expect({ status, signal, stdout }).toEqual({ status: 0, signal: null, stdout: '200 200\n' });
  });
});
