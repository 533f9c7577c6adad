import { describe, expect, it } from 'vitest';
import { cli } from './helpers/cli.js';

describe('our own eval cases', () => {
  it.each(['check', 'draft', 'retrieval'])('%s stays above its thresholds', async (suite) => {
    const { code, stdout } = await cli(['eval', suite]);
    expect(stdout).not.toBe('');
    expect(code, stdout).toBe(0);
  });

  it('is never green when nothing was scored', async () => {
    expect((await cli(['eval', 'check', '--cases', 'no-such-folder'])).code).toBe(2);
  });
});
