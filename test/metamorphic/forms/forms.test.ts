import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../src/parse/index.js';
import { sourceOf } from '../../helpers/rule-tester.js';
import { brokenByPageAt, LOCAL_DAMAGE, tenderOffsets, wrappedAt, wrappedEnglish } from './damage.js';
import { chineseNumeral, figureForms, limitForms } from './figures.js';

const viewOf = (text: string) => parseReport(sourceOf(text)).view.text;

describe('forms of figures', () => {
  it.each([
    [0, '零'],
    [9, '九'],
    [10, '十'],
    [98, '九十八'],
    [98.5, '九十八点五'],
    [103, '一百零三'],
    [110, '一百一十'],
    [1500, '一千五百'],
  ])('reads %d aloud as %s', (value, text) => expect(chineseNumeral(value)).toBe(text));

  it('writes a figure and a limit in many ways, no two alike', () => {
    const figures = figureForms(98, '%', 'zh');
    expect(figures).toEqual(expect.arrayContaining(['98%', '９８%', '百分之九十八', '九成八', '98.0%']));
    const limits = limitForms(98, '%', 'high', 'zh').map(({ text }) => text);
    expect(limits).toEqual(expect.arrayContaining(['≥98%', '98%及以上', '达到98%以上']));
    for (const forms of [figures, limits]) expect(new Set(forms).size).toBe(forms.length);
  });
});

describe('damage', () => {
  const passage = '质量目标：准时交付率≥95%，2024年实际为96.5%，目标完成。';

  it.each(tenderOffsets(passage))('a hard wrap at %d is joined again', (offset) => {
    expect(wrappedAt(passage, offset)).toContain(`\n${passage.slice(offset, offset + 3)}`);
    expect(viewOf(wrappedAt(passage, offset))).toContain(viewOf(passage));
    expect(viewOf(brokenByPageAt(passage, offset))).toContain(viewOf(passage));
  });

  it('English prose is wrapped between words', () => {
    const text =
      'The on-time delivery rate was 97.9 % against an objective of 98.5 % or better in the year 2024.';
    expect(wrappedEnglish(text).split('\n').length).toBeGreaterThan(12);
    expect(viewOf(wrappedEnglish(text, 60))).toContain(text);
  });

  it.each(LOCAL_DAMAGE)('$name leaves the digits', ({ apply }) => {
    const digits = (text: string) => text.normalize('NFKC').replace(/\D/gu, '');
    expect(digits(apply(passage))).toBe(digits(passage));
  });
});
