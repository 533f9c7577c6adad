import { describe, expect, it } from 'vitest';
import type { StandardId } from '../../src/core/index.js';
import { likenessToClauses } from '../../src/standards/index.js';
import { lineFeatures } from '../../src/standards/line-features.js';

const likest = (text: string, standards: readonly StandardId[]) =>
  likenessToClauses(text, standards).reduce<{ number: string; share: number } | null>(
    (best, one) => (best && best.share >= one.share ? best : one),
    null,
  );

describe('what lines are likened by', () => {
  it.each([
    [
      'characters and pairs of them, none across figures, and the opening',
      '湿度56%记录',
      ['^湿度', '^湿度$', '湿', '湿度', '度', '记', '记录', '录', '#percent'],
    ],
    [
      'English words without endings, of any case, and the opening',
      'Checked the CRATES',
      ['^checked', '^checked the', 'check', 'crat', '#none'],
    ],
    [
      'how figures are written, not what they are',
      '12.5 ℃ / 4.1 kg',
      ['^c', 'kg', '#decimal', '#temperature', '#kg'],
    ],
  ])('are %s', (_, text, words) => {
    expect(new Set(lineFeatures(text))).toEqual(new Set(words));
  });
});

describe('a line is likest to', () => {
  it.each<[string, StandardId[], string]>([
    ['顾客满意度 问卷发40收38 均分92', ['QMS'], '9.1.2'],
    ['合规性评价 4月做的 全部符合', ['EMS', 'OHSMS'], '9.1.2'],
    ['卡尺 校准证书到期没送检', ['QMS'], '7.1.5'],
    ['internal audit programme seen, findings closed', ['QMS'], '9.2'],
  ])('%s', (text, standards, number) => {
    expect(likest(text, standards)?.number).toBe(number);
  });

  it('nothing where no word was seen before', () => {
    expect(likenessToClauses('鱻鱻鱻 qqzzx 12', ['QMS'])).toEqual([]);
  });

  it('clauses of the standards asked for alone, which share one whole', () => {
    const found = likenessToClauses('演练记录 集合用时4分钟', ['EMS']);
    expect(new Set(found.flatMap(({ standards }) => standards))).toEqual(new Set(['EMS']));
    expect(found.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(new Set(found.map(({ number }) => number)).size).toBe(found.length);
  });

  it('what several standards ask for alike once, for all of them', () => {
    const found = likenessToClauses('培训计划 年度 12项 完成9项 签到齐', ['QMS', 'EMS', 'OHSMS']);
    expect(found.find(({ number }) => number === '7.2')?.standards).toEqual(['QMS', 'EMS', 'OHSMS']);
  });
});
