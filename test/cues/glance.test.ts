import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Glance, hintsOf } from '../../src/cues/glance.js';

const word = fc.string({
  unit: fc.constantFrom('甲', '乙', '丙', 'a', 'b', '1'),
  minLength: 1,
  maxLength: 4,
});

describe('Glance', () => {
  it.each<[string, string[][], boolean]>([
    ['本公司无外包过程', [['外包', '外协']], true],
    ['本公司无外协过程', [['外包', '外协'], ['无']], true],
    ['本公司有外协过程', [['外包', '外协'], ['无']], false],
    ['本公司设有三个部门', [['外包', '外协']], false],
    ['No OUTSOURCING here', [['outsou']], true],
    ['', [['外包']], false],
    ['设有三个部门', [], true],
    ['设有𠮷部门', [['外包']], true],
    ['设'.repeat(3000), [['外包']], true],
    ['设有部门', [Array.from({ length: 40 }, (_, index) => `词${index}`)], true],
  ])('%s may fulfil %j: %j', (text, clauses, may) => {
    expect(new Glance().mayFulfil(text, hintsOf(clauses))).toBe(may);
  });

  it('never overlooks a word', () => {
    const glance = new Glance();
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), word, word, (others, head, tail) => {
        const held = others[0] ?? '';
        expect(glance.mayFulfil(`${head}${held.toUpperCase()}${tail}`, hintsOf([others]))).toBe(true);
      }),
      { numRuns: 2000, seed: 5 },
    );
  });
});
