import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseValue, scanFigures } from '../../src/core/index.js';

const summary = (text: string): string[] =>
  scanFigures(text).map(({ raw, value, unit, comparison, upper }) =>
    [raw, value, unit?.name ?? '-', comparison ?? '', upper ?? ''].join('|').replace(/\|+$/u, ''),
  );

describe('scanFigures', () => {
  it.each<[string, string[]]>([
    ['合格率≥98%，实际96.5%', ['≥98%|98|%|>=', '96.5%|96.5|%']],
    ['合格率不低于９８％', ['不低于９８％|98|%|>=']],
    ['百分之九十六以上', ['百分之九十六以上|96|%|>=']],
    ['合同履约率百分之百', ['百分之百|100|%']],
    ['九成八的顾客', ['九成八|98|%']],
    ['千分之三', ['千分之三|3|‰']],
    ['废品率控制在0.5%以内', ['控制在0.5%以内|0.5|%|<=']],
    ['不超过1起/年', ['不超过1起|1|起|<=']],
    ['合同价款7140万元', ['7140万元|7140|万元']],
    ['产量1,500件', ['1,500件|1500|件']],
    ['抽查三份合同', ['三份|3|份']],
    ['温度165℃（155-175）', ['165℃|165|℃', '155-175|155|-||175']],
    ['保压5min', ['5min|5|min']],
    ['占地3.7万㎡', ['3.7万㎡|3.7|万㎡']],
    [
      'at least 95 %; no more than 1,300 ppm',
      ['at least 95 %|95|%|>=', 'no more than 1,300 ppm|1300|ppm|<='],
    ],
    ['4.2 or better', ['4.2 or better|4.2|-|>=']],
  ])('reads %s', (text, expected) => {
    expect(summary(text)).toEqual(expected);
  });

  it.each([
    '统一管理，十分满意，第一方与第三方',
    '千人计划，万元户',
    'NCR-25-019、DN-A100、Z41H-16C',
    'GB/T 19001-2016/ISO 9001:2015、GB 18918-2002',
    '条款8.5.1与7.1.5.2',
    '2024年3月15日、2024.3.15、2024-03-15',
    '一次合格，一起努力，一般要求，一定程度',
  ])('finds no figure in %s', (text) => {
    expect(summary(text)).toEqual([]);
  });

  it.each<[string, boolean]>([
    ['约98%', true],
    ['98%左右', true],
    ['98%', false],
  ])('%s is approximate: %s', (text, approximate) => {
    expect(scanFigures(text)[0]?.approximate).toBe(approximate);
  });

  it('never throws, and every figure is verbatim, ordered and apart', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'0123456789.,%≥≤不低于百分之九十六成以上份项元万 年月日-~/（）()aZ'),
          maxLength: 60,
        }),
        (text) => {
          let end = 0;
          for (const figure of scanFigures(text)) {
            expect(text.slice(figure.start, figure.end)).toBe(figure.raw);
            expect(figure.core.start).toBeGreaterThanOrEqual(end);
            expect(Number.isFinite(figure.value)).toBe(true);
            end = figure.core.end;
          }
        },
      ),
    );
  });
});

describe('baseValue', () => {
  it.each<[string, number]>([
    ['96%', 0.96],
    ['1340ppm', 0.00134],
    ['19t', 19_000],
    ['15000kg', 15_000],
    ['7140万元', 71_400_000],
  ])('%s is %d in base units', (text, value) => {
    const [figure] = scanFigures(text);
    expect(figure && baseValue(figure)).toBe(value);
  });
});
