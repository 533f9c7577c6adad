import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSearch, offlineEmbedder, openCorpusStore } from '../../src/retrieve/index.js';
import { repositoryFile } from './helpers.js';

/** Runs the writing child until `steps` steps are reported and a moment longer, then kills it; its reports, in order. */
function killedAfter(folder: string, steps: number, moment: number): Promise<string[]> {
  const child = spawn(process.execPath, [
    '--import',
    'tsx',
    repositoryFile('test/retrieve/writing-child.ts'),
    folder,
  ]);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const before = output.split('\n').length;
    output += chunk;
    const now = output.split('\n').length;
    if (before <= steps && now > steps) setTimeout(() => child.kill('SIGKILL'), moment);
  });
  // What stands after the last line end was cut off with the process.
  return new Promise((resolve) => child.on('close', () => resolve(output.split('\n').slice(0, -1))));
}

describe.skipIf(process.platform === 'win32')('a process killed while it writes', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const added = new Set<string>();
  const removed = new Set<string>();
  const perhaps = new Set<string>();

  it.each([
    [3, 1],
    [9, 4],
    [14, 0],
    [21, 7],
  ])(
    'loses nothing that it reported after %i steps, killed %i ms later',
    async (steps, moment) => {
      const lines = await killedAfter(folder, steps, moment);
      expect(lines.length).toBeGreaterThanOrEqual(steps);
      for (const line of lines) {
        const id = line.slice(1);
        if (line.startsWith('+')) added.add(id);
        if (line.startsWith('?')) perhaps.add(id);
        if (line.startsWith('-')) removed.add(id);
      }
      const store = await openCorpusStore(folder, { embedder: offlineEmbedder });
      try {
        const ids = new Set(store.list().map(({ id }) => id));
        for (const id of added) {
          if (removed.has(id)) expect(ids.has(id)).toBe(false);
          else if (!perhaps.has(id)) expect(ids.has(id)).toBe(true);
        }
        for (const id of ids) expect(store.originals(`${id}-1`)).toEqual({ '⟨ORG1⟩': `公司${id}` });
        for (const id of removed) expect(store.originals(`${id}-1`)).toEqual({});
        expect((await store.searchIndex()).size).toBe(ids.size);
        const found = await createSearch({ sources: [store], embedder: offlineEmbedder }).search({
          text: '供方评价',
          limit: 1,
        });
        expect(found).toHaveLength(1);
      } finally {
        store.close();
      }
    },
    30_000,
  );
});
