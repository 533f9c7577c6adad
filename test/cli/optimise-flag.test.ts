import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { optimiseLater } from '../../src/cli/optimise-flag.js';

it('is known to the V8 that it is for, and left alone on others', () => {
  expect(optimiseLater('12.4.254.21-node.33')).toBeNull();
  const flag = optimiseLater('11.3.244.8-node.33');
  expect(flag).toBe('--interrupt-budget=1000000');
  const script = `if (${process.versions.v8.startsWith('11.')}) require('node:v8').setFlagsFromString('${flag}')`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
