import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepThrough } from '../../src/retrieve/pace.js';
import { readTrie, saveTrie } from '../../src/retrieve/terms/dictionary-file.js';
import {
  type CountedWord,
  mayBegin,
  stepFrom,
  type WordTrie,
  WordTrieBuilder,
} from '../../src/retrieve/terms/word-trie.js';

function trieOf(lines: readonly string[], further: readonly CountedWord[] = []): WordTrie {
  const builder = new WordTrieBuilder(further);
  for (const line of lines) builder.addLines(line);
  return stepThrough(builder.finishing());
}

/** The share of a word, NaN where the trie does not have it. */
function shareOf(trie: WordTrie, word: string): number {
  let node = trie.roots[word.charCodeAt(0)] ?? 0;
  for (let at = 1; at < word.length && node !== 0; at++) node = stepFrom(trie, node, word.charCodeAt(at));
  return node === 0 ? Number.NaN : Math.exp(trie.shares[node] ?? Number.NaN);
}

const byUnits = (a: string, b: string): number => (a < b ? -1 : 1);

describe('a trie of words', () => {
  it('knows every word with its share, and no other', () => {
    const word = fc.stringMatching(/^[甲乙丙丁ab]{1,5}$/u);
    const words = fc.dictionary(word, fc.integer({ min: 1, max: 1000 }), { minKeys: 1, maxKeys: 40 });
    fc.assert(
      fc.property(words, fc.array(word), (known, others) => {
        const sorted = Object.entries(known).sort(([a], [b]) => byUnits(a, b));
        const total = sorted.reduce((sum, [, frequency]) => sum + frequency, 0);
        const trie = trieOf(sorted.map(([text, frequency]) => `${text} ${frequency} n\n`));
        for (const [text, frequency] of sorted) {
          expect(shareOf(trie, text)).toBeCloseTo(frequency / total, 9);
          expect(text.length < 2 || mayBegin(trie, text.charCodeAt(0), text.charCodeAt(1))).toBe(true);
        }
        for (const other of others) if (!(other in known)) expect(shareOf(trie, other)).toBeNaN();
        expect(Math.exp(trie.shareOfOne)).toBeCloseTo(1 / total, 9);
      }),
    );
  });

  it('takes further words before, between, behind and instead of those of the lines', () => {
    const further: CountedWord[] = [
      ['丁', 10],
      ['丙丁', 20],
      ['甲', 30],
      ['龙', 36],
    ];
    const trie = trieOf(
      ['丙 1 n\n丙丁 2 n\n', '戊 3'],
      further.sort(([a], [b]) => byUnits(a, b)),
    );
    expect(['丙', '丙丁', '戊', '丁', '甲', '龙'].map((word) => shareOf(trie, word))).toEqual(
      [1, 20, 3, 10, 30, 36].map((frequency) => expect.closeTo(frequency / 100, 9)),
    );
    expect(shareOf(trie, '丁丙')).toBeNaN();
  });

  it.each([
    ['falls', ['丙 1 n\n', '丁 1 n\n']],
    ['falls from part to part', ['丁 1 n\n', '丙丁 1 n\n丙 1 n\n']],
    ['is longer than any', [`${'丙'.repeat(256)} 1 n\n`]],
  ])('refuses a dictionary with a word that %s', (_, lines) => {
    expect(() => trieOf(lines)).toThrow(RangeError);
  });

  it('grows with what comes', () => {
    const words = Array.from({ length: 70_000 }, (_, i) =>
      String.fromCharCode(0x4e00 + (i >> 3), 0x61 + (i & 7)),
    );
    const trie = trieOf(words.map((word) => `${word}${'b'.repeat(8)} 1 n\n`));
    expect(trie.units.length).toBeGreaterThan(2 ** 19);
    expect(shareOf(trie, `${words.at(-1)}bbbbbbbb`)).toBeCloseTo(1 / 70_000, 9);
    expect(shareOf(trie, `${words[0]}bbbbbbbb`)).toBeCloseTo(1 / 70_000, 9);
  });
});

describe('a dictionary that the build keeps', () => {
  const pathIn = () => pathToFileURL(join(mkdtempSync(join(tmpdir(), 'dictionary-')), 'dictionary.bin'));

  it('is read as it was saved', async () => {
    const path = pathIn();
    const trie = trieOf(['丙 1 n\n丙丁 2 n\n']);
    await saveTrie(trie, path);
    expect(await readTrie(path)).toEqual(trie);
  });

  it('is none where there is no file, or another one', async () => {
    const path = pathIn();
    expect(await readTrie(path)).toBeNull();
    writeFileSync(path, 'something else');
    expect(await readTrie(path)).toBeNull();
  });
});
