import { describe, expect, it } from 'vitest';
import { flagged } from './fixture.js';

/** Whether a narrative of one clause keeps to its notes. */
type Row = [judged: 'kept' | 'broken', clause: string, note: string, narrative: string];

const ROWS: readonly Row[] = [
  // halves of years
  ['kept', '6.2', '24年下半年 客诉 2起 已关', '2024年下半年收到客户投诉2起，已关闭。'],
  ['broken', '6.2', '24年下半年 客诉 2起 已关', '2024年上半年收到客户投诉2起，已关闭。'],
  // in another unit
  ['kept', '6.2', '货损 ≤0.06% 2月 0.04 √', '货损率控制在万分之六以内，2月为万分之四，达到要求。'],
  ['broken', '6.2', '货损 ≤0.06% 2月 0.04 √', '货损率控制在万分之六以内，2月为千分之四，达到要求。'],
  // a count and a reading below zero
  [
    'kept',
    '8.5.1',
    '预冷 抽 8 单 7单 ≤-12℃ , 1单 -9.5 照装 → NC',
    '抽查预冷记录8单，七单达到零下12摄氏度以下，另有一单为零下9.5摄氏度仍予装车，开具不符合。',
  ],
  [
    'broken',
    '8.5.1',
    '预冷 抽 8 单 7单 ≤-12℃ , 1单 -9.5 照装 → NC',
    '抽查预冷记录8单，七单达到零下12摄氏度以下，另有一单为零下6.5摄氏度仍予装车，开具不符合。',
  ],
  // what there is none of
  [
    'kept',
    '6.1.2',
    '危险源 64 条 高风险 4 : 叉车 氨(无 , 用的 R507) 低温 高处',
    '危险源共64条，确定高风险四项，涉及叉车、低温和高处等，制冷剂使用R507，不涉及氨。',
  ],
  // the one that went too fast
  [
    'kept',
    '8.1',
    '叉车 限速 5km/h 贴了 , 测 2 台 4.4 5.3 , 超的 当场 说了',
    '叉车限速5km/h，标识已张贴，实测两台，分别为4.4km/h和5.3km/h，对超速的一台当场作了提醒。',
  ],
];

describe('a narrative that tells readings in other units and signs', () => {
  it.each(ROWS.filter(([judged]) => judged === 'kept'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });

  it.each(ROWS.filter(([judged]) => judged === 'broken'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).not.toEqual([]);
  });
});
