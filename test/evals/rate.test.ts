import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rate } from '../../src/evals/rate.js';

describe('rate', () => {
  // Published: R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i has the 95%% Wilson interval %f to %f', (hits, total, low, high) => {
    const result = rate(hits, total);
    expect(result.low).toBeCloseTo(low, 4);
    expect(result.high).toBeCloseTo(high, 4);
  });

  it('is unscored, not nought, where there was nothing to count', () =>
    expect(rate(0, 0)).toEqual({ hits: 0, total: 0, value: null, low: null, high: null }));

  it('keeps the value between the ends of the interval, and these between 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (a, b) => {
        const { low, value, high } = rate(a, a + b + 1);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(value as number);
        expect(high).toBeGreaterThanOrEqual(value as number);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
});
