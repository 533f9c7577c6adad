import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpusDirectory, loadManifest } from '../src/app/corpus/manifest.js';
import { checkReport, selectRules } from '../src/app/index.js';
import { en } from '../src/messages/en/index.js';
import { zh } from '../src/messages/zh/index.js';

const root = join(import.meta.dirname, '..');

/** Every key of a catalogue, nested ones joined by dots. */
const keysOf = (value: object, prefix = ''): string[] =>
  Object.entries(value).flatMap(([key, entry]) =>
    typeof entry === 'object' && entry !== null ? keysOf(entry, `${prefix}${key}.`) : [`${prefix}${key}`],
  );

describe('the message catalogue', () => {
  it('says everything in both languages', () => {
    // English tells one from many; Chinese does not.
    const plain = (keys: string[]) =>
      [...new Set(keys.map((key) => key.replace(/_(?:one|other)$/u, '')))].sort();
    expect(plain(keysOf(en))).toEqual(plain(keysOf(zh)));
  });

  it('has the same parameters in both languages', () => {
    const parameters = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/gu) ?? [])].sort();
    const read = (catalogue: object, key: string): unknown =>
      key
        .split('.')
        .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], catalogue);
    const differing = keysOf(zh).filter((key) => {
      const [first, second] = [read(zh, key), read(en, key) ?? read(en, `${key}_other`)];
      return (
        typeof first === 'string' &&
        typeof second === 'string' &&
        String(parameters(first)) !== String(parameters(second))
      );
    });
    expect(differing).toEqual([]);
  });
});

describe('the sample corpus', () => {
  const manifest = loadManifest();

  it.each(manifest)('$file is as the manifest says', ({ file, sha256, license, provenance }) => {
    expect(
      createHash('sha256')
        .update(readFileSync(join(corpusDirectory, file)))
        .digest('hex'),
    ).toBe(sha256);
    expect([license, provenance !== '']).toEqual(['MIT', true]);
  });

  it.each(manifest)('$file contradicts itself nowhere', async ({ file }) => {
    const { file: checked } = await checkReport(join(corpusDirectory, file), {
      rules: selectRules(undefined),
      profile: null,
      language: 'zh',
    });
    expect(checked.stats.facts).toBeGreaterThan(10);
    expect(checked.findings).toEqual([]);
  });

  it('comes with the sample engagement that the demo and the workbench open', () => {
    for (const file of [
      'audit.yaml',
      'notes/day1.md',
      'notes/day2.md',
      'narrative.txt',
      'reports/previous-report.md',
    ]) {
      expect(existsSync(join(corpusDirectory, 'sample-engagement', file)), file).toBe(true);
    }
  });
});

describe('the folders at the top', () => {
  it.each([
    'src',
    'prompts',
    'corpus',
    'evals',
    'test',
    'package.json',
    'tsconfig.json',
    'README.md',
    'README.zh-CN.md',
    'CHANGELOG.md',
    'LICENSE',
    '.ci/run',
  ])('%s is there', (name) => {
    expect(existsSync(join(root, name))).toBe(true);
  });
});
