import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { acquireLock, isLock, type LockHolder } from '../../../src/app/engagement/lock.js';
import { temporaryFolder } from './folder.js';

const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid;

const holder = (changes: Partial<LockHolder>): LockHolder => ({
  pid: process.pid,
  host: os.hostname(),
  since: '2031-05-12T01:00:00.000Z',
  processStart: null,
  ...changes,
});

describe('acquireLock', () => {
  it('names the holder until the lock is released', () => {
    const file = path.join(temporaryFolder(), 'lock');
    const first = acquireLock(file);
    expect(acquireLock(file)).toMatchObject({ pid: process.pid, host: os.hostname() });
    if (isLock(first)) first.release();
    expect(isLock(acquireLock(file))).toBe(true);
  });

  const old = new Date(Date.now() - 10 * 60_000);
  it.each([
    { title: 'of a dead process', content: () => holder({ pid: deadPid() }), taken: true },
    { title: 'of a living process', content: () => holder({}), taken: false },
    {
      title: 'of an earlier process with our id',
      content: () => holder({ processStart: 'long ago' }),
      taken: true,
    },
    { title: 'of another machine that beats', content: () => holder({ host: 'elsewhere' }), taken: false },
    {
      title: 'of another machine gone silent',
      content: () => holder({ host: 'elsewhere' }),
      age: old,
      taken: true,
    },
    { title: 'left blank just now', content: () => null, taken: false },
    { title: 'left blank long ago', content: () => null, age: old, taken: true },
  ])('takes over a lock $title: $taken', ({ content, age, taken }) => {
    const file = path.join(temporaryFolder(), 'lock');
    const value = content();
    fs.writeFileSync(file, value ? JSON.stringify(value) : '');
    if (age) fs.utimesSync(file, age, age);
    expect(isLock(acquireLock(file))).toBe(taken);
  });

  it('takes over a lock that is no lock', () => {
    const file = path.join(temporaryFolder(), 'lock');
    fs.writeFileSync(file, '{"pid":');
    expect(isLock(acquireLock(file))).toBe(true);
  });

  it('does not remove a lock that someone else took over', () => {
    const file = path.join(temporaryFolder(), 'lock');
    const first = acquireLock(file);
    fs.writeFileSync(file, JSON.stringify(holder({ pid: 1 })));
    if (isLock(first)) first.release();
    expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toMatchObject({ pid: 1 });
  });
});
