import { describe, expect, it } from 'vitest';
import { flagged } from './fixture.js';

/** Whether a narrative of one clause keeps to its notes. */
type Row = [judged: 'kept' | 'broken', clause: string, note: string, narrative: string];

const ROWS: readonly Row[] = [
  // a decimal without its nought
  [
    'kept',
    '8.5.1',
    'pH drop .3 per h, acidity 0.16 (max .18)',
    'Acidity was 0.16 against a maximum of 0.18.',
  ],
  ['broken', '8.5.1', 'acidity 0.16 (max .18)', 'Acidity was 0.16 against a maximum of 0.28.'],
  // what two values are apart
  [
    'kept',
    '8.5.1',
    '- tub 3 wt 9.7kg vs 10.0 std +/-0.1, topped up',
    'Tub 3 weighed 9.7 kg against a standard of 10.0 kg, 0.3 kg light, and was topped up.',
  ],
  [
    'broken',
    '8.5.1',
    '- tub 3 wt 9.7kg vs 10.0 std +/-0.1, topped up',
    'Tub 3 weighed 9.7 kg against a standard of 10.0 kg, 0.5 kg light, and was topped up.',
  ],
  // how often, in letters
  [
    'kept',
    '8.1.2',
    '- exams: 6 monthly slings, 12 monthly winches',
    'Slings are examined every six months and winches once a year.',
  ],
  [
    'broken',
    '8.1.2',
    '- exams: 6 monthly slings, 12 monthly winches',
    'Slings are examined every three months and winches once a year.',
  ],
  // not before a day is on that day
  [
    'kept',
    '8.2.3',
    '- Q-118 scope changed by phone 3 May, no written confirm to client until 9 May, kit left 8 May -> obs',
    'For Q-118 the scope was changed by telephone on 3 May; the kit left on 8 May and the client was only given written confirmation on 9 May. Recorded as an observation.',
  ],
  [
    'broken',
    '8.2.3',
    '- Q-118 scope changed by phone 3 May, no written confirm to client until 9 May, kit left 8 May -> obs',
    'For Q-118 the scope was changed by telephone on 3 May and confirmed to the client in writing on 4 May; the kit left on 8 May. Recorded as an observation.',
  ],
  // 无组织 is how it is let out
  [
    'kept',
    '9.1.1',
    '监测 JC-207 : 无组织 颗粒物 0.58 mg/m³(≤1.0) ;昼 56dB(≤60)',
    '监测报告JC-207显示，无组织排放颗粒物0.58毫克/立方米，低于1.0毫克/立方米的限值；昼间噪声56分贝，限值60分贝。',
  ],
  [
    'broken',
    '6.2',
    '目标: 到场 ≤30min 达成率 ≥99% ;故障率 ≤0.35次/台·月 ; 1-3月 98.4% / 0.39  到场率没达 ——已开整改 ZG-11',
    '到场达成率目标不低于99%，故障率不超过0.35次。前三个月分别为98.4%和0.39，到场达成率未达标，已开整改单ZG-11；故障率达标。',
  ],
  // how many a row of numbers holds
  ['kept', '8.6', '自检 1#2# 做完, 3#-6# 在装', '1#、2#两台已完成自检；3#至6#四台尚在安装。'],
  ['broken', '8.6', '自检 1#2# 做完, 3#-6# 在装', '1#、2#两台已完成自检；3#至6#五台尚在安装。'],
  [
    'broken',
    '6.2',
    '目标 轻伤≤3 ;扬尘投诉 ≤2 \n- 到5月底: 轻伤 1 , 投诉 3 (×)',
    '目标为轻伤不多于3起，扬尘投诉不多于2起。至5月底轻伤1起，扬尘投诉3起，均达标。',
  ],
  // so many more than the limit
  [
    'kept',
    '6.2',
    '目标 轻伤≤3 ;扬尘投诉 ≤2 \n- 到5月底: 轻伤 1 , 扬尘投诉 3',
    '目标为轻伤不多于3起，扬尘投诉不多于2起。至5月底轻伤1起，在目标内；扬尘投诉3起，比限值多1起，未达标。',
  ],
  // none, beside what was not done
  [
    'kept',
    '9.1.1',
    'noise at boundary not measured since 2031, no complaint. Kim will book',
    'Noise at the boundary has not been measured since 2031; there have been no complaints, and Kim undertook to book a survey.',
  ],
  [
    'broken',
    '9.1.1',
    'noise at boundary not measured since 2031, 2 complaints. Kim will book',
    'Noise at the boundary has not been measured since 2031; there have been no complaints, and Kim undertook to book a survey.',
  ],
  // the limit behind its figure
  [
    'kept',
    '6.2',
    'targets: steam 0.42 t per t product max, water 3.1 m3/t max\nytd: steam 0.40, water 3.4',
    'Steam is to stay at most 0.42 tonnes and water at most 3.1 m³ per tonne of product. The figures were 0.40 and 3.4, so that water was 0.3 m³ per tonne too high.',
  ],
  // what somebody gave as the reason
  [
    'kept',
    '7.1.4',
    '温度 27 湿度 72 (要求 ≤70) 石说 梅雨, 除湿机 报修中 → 观察',
    '温度27、湿度72，湿度要求为不超过70，高出2个点。石某解释为梅雨季所致，除湿机正在报修，列为观察项。',
  ],
  [
    'broken',
    '8.7',
    '- 2月 复洗212件 复检合格209 剩3件转报废 ; 单子 FX-0226 OK',
    '2月返回复洗212件，经复检206件合格，余下三件改作报废处理，见FX-0226。',
  ],
];

describe('a narrative that tells the notes in other words', () => {
  it.each(ROWS.filter(([judged]) => judged === 'kept'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });

  it.each(ROWS.filter(([judged]) => judged === 'broken'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).not.toEqual([]);
  });
});
