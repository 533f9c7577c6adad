import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/retrieve/terms/dictionary.js';
import { warmVocabulary } from '../../src/retrieve/terms/warm.js';
import { rankClauses } from '../../src/standards/index.js';
import { turnsDuring } from './helpers.js';

describe('a dictionary read in parts', () => {
  it('is whole, each part of whole lines', () => {
    const line = fc.stringMatching(/^[a-z]{0,6}$/u);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.integer({ min: 1, max: 12 }), (lines, size) => {
        const whole = Buffer.from(lines.join('\n'));
        const parts = [...partsOf(whole, size)].map((part) => Buffer.from(part));
        expect(Buffer.concat(parts)).toEqual(whole);
        expect(parts.slice(0, -1).every((part) => part.at(-1) === 0x0a)).toBe(true);
      }),
    );
  });

  it('cuts as when it is read at once', () => {
    const [once, inParts] = [Jieba.withDict(dict), new Jieba()];
    for (const part of partsOf(dict)) inParts.loadDict(part);
    const texts = [
      '审核组抽查了危险源辨识记录和管理评审报告',
      '冲压车间的压力机每班点检',
      '不合格品返工后重新检验',
    ];
    expect(texts.map((text) => inParts.cutForSearch(text, true))).toEqual(
      texts.map((text) => once.cutForSearch(text, true)),
    );
  });
});

describe('the vocabulary', () => {
  it('is made ready in turns with others of the thread, once', async () => {
    expect(await turnsDuring(warmVocabulary)).toBeGreaterThan(5);
    expect(await turnsDuring(warmVocabulary)).toBeLessThan(2);
    expect(rankClauses('量具校准', ['QMS'], 1).map(({ number }) => number)).toEqual(['7.1.5']);
  });
});
