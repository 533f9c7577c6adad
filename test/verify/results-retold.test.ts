import { describe, expect, it } from 'vitest';
import { flagged } from './fixture.js';

/** Whether a narrative of one clause keeps to its notes. */
type Row = [judged: 'kept' | 'broken', clause: string, note: string, narrative: string];

const ROWS: readonly Row[] = [
  // results, limits, names and closing words
  [
    'kept',
    '9.3',
    '管评 26-1-20 邓主持 输入 齐\n- 总经理 邓少安',
    '管理评审于2026年1月20日召开，由邓少安主持，评审输入齐全。',
  ],
  [
    'broken',
    '9.3',
    '管评 26-1-20 邓主持 输入 齐\n- 总经理 邓少安',
    '管理评审于2026年1月20日召开，由邓少平主持，评审输入齐全。',
  ],
  [
    'kept',
    '8.5.4',
    '干粉 编织袋包装 每袋 25kg √',
    '干粉采用编织袋包装，每袋25千克。产品防护受控，符合要求。',
  ],
  [
    'broken',
    '8.5.4',
    '干粉 编织袋包装 每袋 25kg √',
    '干粉采用编织袋包装，每袋35千克。产品防护受控，符合要求。',
  ],
  ['kept', '8.5.4', '鲜蛋 充气盒包装 每盒 30枚 √', '鲜蛋以充气盒包装，每盒30枚，符合要求。'],
  ['broken', '8.5.4', '鲜蛋 充气盒包装 每盒 30枚 √', '鲜蛋以充气盒包装，每盒36枚，符合要求。'],
  [
    'kept',
    '7.2',
    '考核 邹亮96 崔静82 (≥75合格) √',
    '抽查考核成绩，邹亮96分，崔静82分，均达到75分的合格标准。',
  ],
  [
    'broken',
    '7.2',
    '考核 邹亮96 崔静82 (≥75合格) √',
    '抽查考核成绩，邹亮96分，崔静82分，均未达到75分的合格标准。',
  ],
  [
    'kept',
    '8.2',
    '演练 3-2 撤离 1分50秒(目标2分钟) 40人 √',
    '3月2日组织演练，40人参加，撤离用时1分50秒，达到2分钟的目标。',
  ],
  [
    'broken',
    '8.2',
    '演练 3-2 撤离 1分50秒(目标2分钟) 40人 √',
    '3月2日组织演练，40人参加，撤离用时1分50秒，未达到2分钟的目标。',
  ],
  [
    'kept',
    '8.2',
    '演练 3-2 撤离 2分30秒(目标2分钟) 40人 ×',
    '3月2日组织演练，40人参加，撤离用时2分30秒，未达到2分钟的目标。',
  ],
  [
    'broken',
    '8.2',
    '演练 3-2 撤离 2分30秒(目标2分钟) 40人 ×',
    '3月2日组织演练，40人参加，撤离用时2分30秒，达到2分钟的目标。',
  ],
  [
    'kept',
    '9.1.2',
    '问卷 50 回 46 ; 满意 92.5分(目标≥92) √',
    '发放问卷50份，收回46份，回收率92%，满意度92.5分，达到不低于92分的目标。',
  ],
  [
    'broken',
    '9.1.2',
    '问卷 50 回 46 ; 满意 92.5分(目标≥92) √',
    '发放问卷50份，收回46份，回收率90%，满意度92.5分，达到不低于92分的目标。',
  ],
  ['kept', '7.2', '考试 18人 17合格 1人补考过', '18人参加考试，17人合格，另1人经补考通过，18人最终均通过。'],
  [
    'broken',
    '7.2',
    '考试 18人 17合格 1人补考过',
    '18人参加考试，15人合格，另1人经补考通过，18人最终均通过。',
  ],
  [
    'kept',
    '6.2',
    '交付率≥96% 实97.1;返工率≤2% 实2.6没到;投诉≤3起 实1起 → 观察',
    '交付率97.1%，达到96%的目标；返工率2.6%，未达到不超过2%的目标，列为观察项；投诉1起，在3起以内。',
  ],
  [
    'broken',
    '6.2',
    '交付率≥96% 实97.1;返工率≤2% 实2.6没到;投诉≤3起 实1起 → 观察',
    '交付率97.1%，达到96%的目标；返工率2.6%，达到不超过2%的目标；投诉1起，在3起以内。',
  ],
  [
    'kept',
    '8.4',
    '快递供方 云鹭 26-2-3 评 81分(≥75合格)',
    '快递供方云鹭于2026年2月3日完成评价，得分81分，达到75分的合格线。',
  ],
  [
    'broken',
    '8.4',
    '快递供方 云鹭 26-2-3 评 81分(≥75合格)',
    '快递供方云鹤于2026年2月3日完成评价，得分81分，达到75分的合格线。',
  ],
  ['kept', '8.6', '净重 248g(250±5) 放行 卫琳', '抽测净重248g，在250±5g的范围内，由卫琳放行。'],
  ['broken', '8.6', '净重 248g(250±5) 放行 卫琳', '抽测净重248g，低于250±5g的下限，由卫琳放行。'],
  ['kept', '8.5.1', '池 菌落 640cfu/ml 警戒 800', '池水菌落640cfu/ml，低于警戒线800cfu/ml。'],
  ['broken', '8.5.1', '池 菌落 640cfu/ml 警戒 800', '池水菌落640cfu/ml，已高出警戒线800cfu/ml。'],
  [
    'kept',
    '7.1.5',
    'bench scale: 5.01 vs 5.00 kg (tol +/- 0.02) ok',
    'The bench scale read 5.01 kg against 5.00 kg, within the tolerance of ±0.02.',
  ],
  [
    'broken',
    '7.1.5',
    'bench scale: 5.01 vs 5.00 kg (tol +/- 0.02) ok',
    'The bench scale read 5.01 kg against 5.00 kg, outside the tolerance of ±0.02.',
  ],
  [
    'kept',
    '6.2',
    'objs: OTD >= 95%, 93.2 to date, short',
    'On-time delivery stands at 93.2%, short of the 95% objective.',
  ],
  [
    'broken',
    '6.2',
    'objs: OTD >= 95%, 93.2 to date, short',
    'On-time delivery stands at 93.2%, ahead of the 95% objective.',
  ],
  [
    'kept',
    '8.4',
    "scaffold firm Rudd's - on list? couldn't find. buyer to send -> open",
    "Scaffolding contractor Rudd's could not be found on the approved list; the buyer will send the record and the point remains open.",
  ],
  [
    'broken',
    '8.4',
    "scaffold firm Rudd's - on list? couldn't find. buyer to send -> open",
    "Scaffolding contractor Rudd's is on the approved list; the buyer will send the record and the point remains open.",
  ],
];

describe('results beside their limits, told in other ways', () => {
  it.each(ROWS.filter(([judged]) => judged === 'kept'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });

  it.each(ROWS.filter(([judged]) => judged === 'broken'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).not.toEqual([]);
  });
});
