import { describe, expect, it } from 'vitest';
import { commonEnd } from '../../src/core/index.js';

describe('the common end', () => {
  it.each([
    ['内审计划', '培训计划', 2],
    ['计划', '培训计划', 2],
    ['培训计划', '培训计划', 4],
    ['培训计划', '培训方案', 0],
    ['', '培训计划', 0],
  ])('of %s and %s has %s characters', (a, b, length) => {
    expect(commonEnd(a, b)).toBe(length);
    expect(commonEnd(b, a)).toBe(length);
  });
});
