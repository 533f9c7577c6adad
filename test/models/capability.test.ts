import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { capabilityKey } from '../../src/models/capability.js';
import { type Capability, fileCapabilityCache } from '../../src/models/index.js';
import { resolveEndpoint } from '../../src/models/settings.js';
import { KEY, settings } from './fake-server.js';

const found: Capability = { step: 'tool_call', omit: ['temperature'] };
const DAY = 24 * 3600 * 1000;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausewright-cache-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the cache on disk', () => {
  it('keeps, finds and forgets, in a folder that it makes', async () => {
    const cache = fileCapabilityCache(join(folder, 'new', 'models'));
    expect(await cache.get('k')).toBeNull();
    await cache.set('k', found);
    expect(await fileCapabilityCache(join(folder, 'new', 'models')).get('k')).toEqual(found);
    await cache.delete('k');
    expect(await cache.get('k')).toBeNull();
    await cache.delete('k');
  });

  it.each([
    ['29 days', 29 * DAY, found],
    ['31 days', 31 * DAY, null],
    ['a clock set back by a year', -365 * DAY, null],
  ])('after %s', async (_, elapsed, expected) => {
    const start = Date.UTC(2026, 0, 1);
    await fileCapabilityCache(folder, () => start).set('k', found);
    expect(await fileCapabilityCache(folder, () => start + elapsed).get('k')).toEqual(expected);
  });

  it.each([
    '',
    '{"savedAt":',
    '{"savedAt":1}',
    '{"savedAt":9e99,"capability":{"step":"telepathy","omit":[]}}',
  ])('takes a damaged file (%j) for none', async (text) => {
    await writeFile(join(folder, 'k.json'), text);
    expect(await fileCapabilityCache(folder).get('k')).toBeNull();
  });

  it('lives without a folder that it can write to', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const cache = fileCapabilityCache(join(file, 'below'));
    await cache.set('k', found);
    await cache.delete('k');
    expect(await cache.get('k')).toBeNull();
  });

  it('holds no key and no half-written file', async () => {
    await chmod(folder, 0o700);
    const cache = fileCapabilityCache(folder);
    const key = capabilityKey(resolveEndpoint(settings()));
    await Promise.all(Array.from({ length: 8 }, () => cache.set(key, found)));
    const names = await readdir(folder);
    expect(names).toEqual([`${key}.json`]);
    expect(await readFile(join(folder, `${key}.json`), 'utf8')).not.toContain(KEY);
  });
});

describe('capabilityKey', () => {
  const key = (changes: Parameters<typeof settings>[0]) => capabilityKey(resolveEndpoint(settings(changes)));
  it('depends on address, model and provider, and not on the key', () => {
    expect(key({ apiKey: 'other' })).toBe(key({}));
    expect(key({ baseUrl: 'https://models.test/v1/' })).toBe(key({}));
    const different = [
      {},
      { model: 'm' },
      { baseUrl: 'https://models.test/v2' },
      { provider: 'qwen' as const },
    ].map(key);
    expect(new Set(different).size).toBe(4);
  });
});
