import { describe, expect, it } from 'vitest';
import { flagged } from './fixture.js';

/** Whether a narrative of one clause keeps to its notes. */
type Row = [judged: 'kept' | 'broken', clause: string, note: string, narrative: string];

const ROWS: readonly Row[] = [
  // a missed aim told by its figures, aims completed, validities, who supplies, what was done before its time
  [
    'kept',
    '6.2',
    '合格率≥99% 全年99.3 ; 客诉≤2件/百吨 全年1.7 ;退货率≤0.8% 0.95 没达标 主因 破包 换封口机 3月',
    '全年合格率99.3%，客诉每百吨1.7件，两项均完成；退货率0.95%，高于0.8%的目标，主要因破包引起，企业拟于3月更换封口机。',
  ],
  [
    'kept',
    '6.2',
    '准交≥97% 95.8 未达 缺人 已招3人',
    '准交率95.8%，距97%的目标相差1.2个百分点，系人手不足所致，已招聘三人。',
  ],
  [
    'broken',
    '6.2',
    '退货率≤0.8% 0.95 没达标 主因 破包 换封口机 3月',
    '退货率目标不高于0.8%，企业拟于3月更换封口机。',
  ],
  [
    'kept',
    '7.1.5',
    '锅4口 压力表4块 校验到 26-06-30 ; 3号锅 安全阀 铅封掉了 说上周拆检忘装 → NC 当天补',
    '四口锅的压力表均在校验有效期内，到期日为2026年6月30日。3号锅安全阀铅封缺失，解释为上周拆检后忘记安装，对此开具不符合，当日已补装。',
  ],
  [
    'kept',
    '7.1.5',
    'scales 3, cal to Aug 26; scale room aircon broken, job raised',
    'All three scales are in date until August 2026. The air conditioning of the scale room is broken and a job has been raised.',
  ],
  ['broken', '7.1.5', '压力表4块 校验到 26-06-30 , 1块过期 还在用', '四块压力表均在校验有效期内。'],
  ['kept', '8.4', '大豆 黑龙江 2家 ; 到货 35.2t', '大豆由黑龙江两家供应，到货35.2吨。'],
  ['kept', '7.1.5', 'HB-4 摔过 没复校 还在用 → NC', 'HB-4曾经摔落而没有重新校准，仍在使用，开具不符合。'],
  ['broken', '8.4', '大豆 黑龙江 2家 ; 到货 35.2t', '大豆由绥化丰源粮贸供应，到货35.2吨。'],
  [
    'kept',
    '8.4',
    '包装膜 换了新厂 溢彩 , 没评价先用 2卷 → NC',
    '包装膜改由溢彩供应，但在评价之前已使用两卷，构成不符合。',
  ],
  ['kept', '8.3', '图没批先投产 50件 → NC', '图纸批准前便投产50件，开具不符合。'],
  [
    'kept',
    '8.4',
    'film from new maker Yarrow, 2 rolls used, not assessed -> NC',
    'Two rolls of film from the new maker Yarrow were used before it was assessed; a nonconformity was raised.',
  ],
  [
    'broken',
    '8.4',
    '包装膜 换了新厂 溢彩 , 没评价先用 2卷 → NC',
    '包装膜改由溢彩供应，评价后使用两卷，构成不符合。',
  ],
  [
    'kept',
    '8.5.1',
    '车厢预冷 抽9车 8车到 -18 , 1车 只 -15.5 就装了 → NC',
    '车厢预冷抽查九车，八车达到零下18摄氏度，一车仅为零下15.5摄氏度便开始装货，开具不符合。',
  ],
  [
    'kept',
    '8.5.4',
    '库位抽12 账卡物 11相符 , K-03 多1箱 盘点差 已记',
    '库位抽查12个，相符的11个，K-03多出一箱，属盘点差异，已作记录。',
  ],
  [
    'kept',
    '9.1.1',
    '噪声 3个点 84.1 86.3 82.7 (85) 超的那个 清砂 戴耳塞',
    '噪声测三个点，分别为84.1、86.3和82.7分贝，超过85分贝的为清砂岗位，已佩戴耳塞。',
  ],
  [
    'kept',
    '8.4',
    '车队3家 兴义 合同 过期 3.31 , 4.5还派了1趟 → NC ; 餐厅 名录22 年检22',
    '兴义的合同3月31日到期，4月5日仍派车一趟，开具不符合。餐厅名录列22家，22家均完成年检。',
  ],
  [
    'kept',
    '7.2',
    '电工证 3.31到期 4.5还在干 → NC ; 焊工 8 复审 8',
    '电工证3月31日到期，4月5日仍在作业，开具不符合；焊工八人均完成复审。',
  ],
  ['broken', '7.2', '焊工 8 复审 7', '焊工八人均完成复审。'],
  [
    'kept',
    '8.1.2',
    '氨水间 报警2只 试1只 不响 当场换电池 响了 ; 有限空间 9-12 票3张 检测时间 写在进入后 → NC',
    '氨水间设两只报警器，经试验一只不响，当场更换电池后恢复正常。9月12日有限空间作业开具三张作业票，但气体检测时间晚于进入时间，开具不符合。',
  ],
  [
    'kept',
    '8.1',
    'bund valve left open -> minor. closed while there',
    'The bund valve had been left open and was closed during the visit; a minor nonconformity was raised.',
  ],
  [
    'kept',
    '8.1',
    'guard off saw 2 - verbal. refitted before we left',
    'The guard of saw 2 was off and had been refitted before the auditors left; this was raised verbally.',
  ],
  [
    'broken',
    '8.1',
    'bund valve left open -> minor',
    'The bund valve had been left open and was closed during the visit; a minor nonconformity was raised.',
  ],
  [
    'kept',
    '7.2',
    "instructors 6, all card'd. yard staff 18: manual handling 16 done, 2 starters wk of 9 Feb",
    'All six instructors hold their cards. Sixteen of the 18 yard staff have done manual handling training.',
  ],
  [
    'kept',
    '8.2',
    'fire drill 19 Jan ok; assembly point sign fell off, refixed',
    'The sign at the assembly point had fallen off and was put back up.',
  ],
  ['kept', '6.2', 'TRIR <= 2.0, 2025 was 1.4', 'The rate was 1.4 in 2025, below the ceiling of 2.0.'],
  [
    'kept',
    '9.1.2',
    'CDM 2015 duty as trainer? they say no, adviser to write down why',
    'Whether CDM 2015 places a duty on the company was discussed; they hold that it does not, and the adviser is to write down the reasons.',
  ],
];

describe('a narrative that tells what was missed, done too early or put right in its own words', () => {
  it.each(ROWS.filter(([judged]) => judged === 'kept'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });

  it.each(ROWS.filter(([judged]) => judged === 'broken'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).not.toEqual([]);
  });
});
