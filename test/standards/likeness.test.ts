import { describe, expect, it } from 'vitest';
import type { StandardId } from '../../src/core/index.js';
import { likenessToClauses } from '../../src/standards/index.js';
import { lineFeatures } from '../../src/standards/likeness.js';

const likest = (text: string, standards: readonly StandardId[]) =>
  likenessToClauses(text, standards).reduce<{ number: string; share: number } | null>(
    (best, one) => (best && best.share >= one.share ? best : one),
    null,
  );

describe('words that lines are likened by', () => {
  it.each([
    ['pairs of Chinese characters, none across figures', '湿度56%记录', ['湿度', '记录']],
    ['English words without endings, of any case', 'Checked the CRATES', ['check', 'crat']],
    ['none in figures and single characters', '12.5 ℃ 个', []],
  ])('are %s', (_, text, words) => {
    expect([...lineFeatures(text)]).toEqual(words);
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
    expect(new Set(found.map(({ standard }) => standard))).toEqual(new Set(['EMS']));
    expect(found.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(new Set(found.map(({ number }) => number)).size).toBe(found.length);
  });
});
