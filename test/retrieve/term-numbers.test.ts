import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TermNumbers } from '../../src/retrieve/lexical/term-numbers.js';
import { type Pair, pairText } from '../../src/retrieve/terms/tokenise.js';

const pairOf = (first: number, second: number): number => (first << 16) | second;

describe('numbers of terms', () => {
  it('are given as terms come, the same each time', () => {
    const unit = fc.integer({ min: 1, max: 0xffff });
    const term = fc.oneof(
      fc.tuple(unit, unit).map(([a, b]) => pairOf(a, b)),
      fc.stringMatching(/^[a-c]{1,3}$/u),
    );
    fc.assert(
      fc.property(fc.array(term), (terms) => {
        const numbers = new TermNumbers();
        const known = new Map<Pair, number>();
        for (const one of [...terms, ...terms]) {
          if (!known.has(one)) known.set(one, known.size);
          expect(numbers.numberOf(one)).toBe(known.get(one));
        }
        expect(numbers.size).toBe(known.size);
        expect([...known.keys()].map((_, number) => numbers.text(number))).toEqual(
          [...known.keys()].map(pairText),
        );
        expect(numbers.joined()).toBe([...known.keys()].map(pairText).join('\n'));
      }),
    );
  });

  it('stay as they are when the table grows', () => {
    const numbers = new TermNumbers();
    const pairs = Array.from({ length: 20_000 }, (_, i) =>
      pairOf(0x4e00 + (i % 150), 0x9000 + Math.floor(i / 150)),
    );
    expect(pairs.map((pair) => numbers.numberOf(pair))).toEqual(pairs.map((_, i) => i));
    expect(pairs.map((pair) => numbers.numberOf(pair))).toEqual(pairs.map((_, i) => i));
  });
});
