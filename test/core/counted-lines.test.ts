import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedLines } from '../../src/core/index.js';

const CASES: { name: string; lines: string[]; expected: number[] }[] = [
  {
    name: 'numbers that run on count lines',
    lines: ['1 合同评审有', '2 目标', '3 供方名录', '4 设备台账', '5  内审'],
    expected: [2, 2, 2, 2, 3],
  },
  {
    name: 'other lines may stand between',
    lines: ['示例公司', '1 合同', '-- 库房', '2 供方', '', '3 库温', '4 标识', '5 报废单'],
    expected: [0, 2, 0, 2, 0, 2, 2, 2],
  },
  {
    name: 'a quantity that opens a line does not count it',
    lines: ['1 合同', '2 供方', '3 库温', '12 份记录', '4 标识', '5 报废单'],
    expected: [2, 2, 2, 0, 2, 2],
  },
  { name: 'four in a row may be quantities', lines: ['1 a', '2 b', '3 c', '4 d'], expected: [0, 0, 0, 0] },
  {
    name: 'a number without a gap belongs to its word',
    lines: ['1份', '2份', '3份', '4份', '5份'],
    expected: [0, 0, 0, 0, 0],
  },
];

describe('lines that are counted through', () => {
  it.each(CASES)('$name', ({ lines, expected }) => {
    expect(countedLines(lines)).toEqual(expected);
  });

  it('tells of every line how much of its start is the number', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (lines) => {
        const counted = countedLines(lines);
        expect(counted).toHaveLength(lines.length);
        for (const [at, length] of counted.entries()) {
          expect(lines[at]?.slice(0, length).trim()).toMatch(length === 0 ? /^$/u : /^\d{1,3}$/u);
        }
      }),
    );
  });
});
