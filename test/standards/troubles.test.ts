import { describe, expect, it } from 'vitest';
import { withoutLikelyHarmless } from '../../src/standards/index.js';
import { isLikelyHarmless } from '../../src/standards/troubles.js';

describe('only sounds as if something were wrong', () => {
  it.each([
    '上季度没出过工伤',
    '空压机没停过',
    '危废不出厂',
    '不合格品不多',
    '未签字的没有',
    '劳保鞋不缺',
    'never had a lost time injury',
    'no one working alone',
  ])('%s', (clause) => {
    expect(isLikelyHarmless(clause)).toBe(true);
  });

  it.each([
    '巡检表没有签字',
    '没有不合格品处置单',
    '没有泄漏报警装置',
    '绝缘垫没按期试验',
    '说明书还是旧版',
    'no record of the June drill',
    'permit not signed',
    '压力表两只都在期',
  ])('not: %s', (clause) => {
    expect(isLikelyHarmless(clause)).toBe(false);
  });

  it('is blanked out of a passage, and nothing else', () => {
    expect(withoutLikelyHarmless('空压机没停过，巡检表没有签字')).toBe('      ，巡检表没有签字');
  });
});
