import { describe, expect, it } from 'vitest';
import {
  isPlainCount,
  isPlainFigure,
  isPlainPercentage,
  isSingleFigure,
  scanFigures,
} from '../../src/core/index.js';

/** Which of single, plain, percentage and count each figure is. */
const CASES: ReadonlyArray<readonly [text: string, kinds: string]> = [
  ['97.6%', 'single plain percentage'],
  ['约97.6%', 'single'],
  ['不低于97.6%', ''],
  ['96%-98%', ''],
  ['41批', 'single plain count'],
  ['41批左右', 'single'],
  ['12人', 'single plain count'],
  ['至少12人', ''],
  ['3.6kg', 'single plain'],
  ['共 41 ', 'single plain'],
];

describe('plain figures', () => {
  it.each(CASES)('%s: %s', (text, kinds) => {
    const [figure, ...others] = scanFigures(text);
    expect(others).toEqual([]);
    const told = figure && [
      ...(isSingleFigure(figure) ? ['single'] : []),
      ...(isPlainFigure(figure) ? ['plain'] : []),
      ...(isPlainPercentage(figure) ? ['percentage'] : []),
      ...(isPlainCount(figure) ? ['count'] : []),
    ];
    expect(told?.join(' ')).toBe(kinds);
  });
});
