import type { Jieba } from '@node-rs/jieba';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSampleWriteups } from '../../src/app/corpus/sample.js';
import { stepThrough } from '../../src/retrieve/pace.js';
import { Cutter } from '../../src/retrieve/terms/cutter.js';
import { loadCutter, loadDictionary } from '../../src/retrieve/terms/dictionary.js';
import { STOP_WORDS } from '../../src/retrieve/terms/stop-words.js';
import { WordTrieBuilder } from '../../src/retrieve/terms/word-trie.js';

const RUN = /\p{Script=Han}+/gu;

let jieba: Jieba;
let cutter: Cutter;
beforeAll(async () => {
  [jieba, cutter] = await Promise.all([loadDictionary(), loadCutter()]);
});

const ours = (run: string): string[] => {
  const words: string[] = [];
  cutter.addWords(run, words);
  return words;
};
const theirs = (run: string): string[] =>
  jieba.cutForSearch(run, true).filter((word) => [...word].length > 1 && !STOP_WORDS.has(word));

describe('words of a run', () => {
  it('are those that the segmenter cuts, in the sample reports', async () => {
    const runs = new Set((await loadSampleWriteups()).flatMap(({ text }) => text.match(RUN) ?? []));
    expect(runs.size).toBeGreaterThan(5000);
    for (const run of runs) expect([run, ours(run)]).toEqual([run, theirs(run)]);
  });

  it('are those that the segmenter cuts, of characters in any order', () => {
    const common = [...'审核抽查了危险源辨识记录和管理评审报告的不合格品返工后重新检验其中一个公司与人员'];
    // Marks and figures of the script that belong to no word, rare characters within the basic plane and beyond it.
    const rare = [...'々〇〡㐀䶵豈龥𠮷𪚥⺁'];
    const character = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...common) },
      {
        weight: 2,
        arbitrary: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCharCode(code)),
      },
      { weight: 1, arbitrary: fc.constantFrom(...rare) },
    );
    fc.assert(
      fc.property(fc.array(character, { minLength: 1, maxLength: 40 }), (characters) => {
        const run = characters.join('');
        expect(ours(run)).toEqual(theirs(run));
      }),
      { numRuns: 2000 },
    );
  });

  it('are found in runs of any length', () => {
    const run = '内部审核检查表'.repeat(700);
    expect(ours(run)).toEqual(theirs(run));
  });

  it('come of unknown stretches once, and of long ones whenever they come', () => {
    const asked: string[] = [];
    const builder = new WordTrieBuilder();
    builder.addLines('审核 10 n\n');
    const own = new Cutter(
      stepThrough(builder.finishing()),
      (stretch) => {
        asked.push(stretch);
        return [stretch.slice(0, 2), stretch.slice(2)];
      },
      new Set(['乙丙']),
    );
    const words: string[] = [];
    for (const run of ['甲乙丙审核', '审核甲乙丙', '乙丙', '丁'.repeat(13), '丁'.repeat(13)])
      own.addWords(run, words);
    expect(words).toEqual(['甲乙', '审核', '审核', '甲乙', '丁丁', '丁'.repeat(11), '丁丁', '丁'.repeat(11)]);
    expect(asked).toEqual(['甲乙丙', '乙丙', '丁'.repeat(13), '丁'.repeat(13)]);
  });
});
