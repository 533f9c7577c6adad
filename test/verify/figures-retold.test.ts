import { describe, expect, it } from 'vitest';
import { flagged } from './fixture.js';

/** Whether a narrative of one clause keeps to its notes. */
type Row = [judged: 'kept' | 'broken', clause: string, note: string, narrative: string];

const ROWS: readonly Row[] = [
  // dates
  [
    'kept',
    '9.3',
    '管评 1.15 总经理 主持 决议4 完成2 其余 6月底前\n- 上次 25.1.9',
    '管理评审于2026年1月15日召开，由总经理主持，形成四项决议，两项已完成，剩余两项要求6月30日前完成；上一次评审日期为2025年1月9日。',
  ],
  [
    'broken',
    '9.3',
    '管评 1.15 总经理 主持 决议4 完成2 其余 6月底前\n- 上次 25.1.9',
    '管理评审于2026年1月15日召开，由总经理主持，形成四项决议，两项已完成，剩余两项要求5月底前完成；上一次评审日期为2025年1月9日。',
  ],
  [
    'kept',
    '8.5.1',
    '上周三 停电 2h 记录 有\n- 2.28 夜班 交接 缺签',
    '3月4日（周三）曾停电两小时，有记录。2月28日夜班交接记录缺签名。',
  ],
  [
    'broken',
    '8.5.1',
    '上周三 停电 2h 记录 有\n- 2.28 夜班 交接 缺签',
    '3月4日（周三）曾停电两小时，有记录。2月18日夜班交接记录缺签名。',
  ],
  [
    'kept',
    '9.1.2',
    '满意度 25年4季度 发60 回52 平均 91.3\n- 26年1季度 4月初做',
    '2025年第四季度发放满意度问卷60份，收回52份，平均得分91.3。2026年第一季度的调查将在4月初进行。',
  ],
  [
    'broken',
    '9.1.2',
    '满意度 25年4季度 发60 回52 平均 91.3\n- 26年1季度 4月初做',
    '2025年第四季度发放满意度问卷60份，收回52份，平均得分91.3。2026年第一季度的调查将在5月初进行。',
  ],
  [
    'kept',
    '8.4',
    '外包 运输 合同 到 26-12-31 ; 年审 上月 做了 得分 88\n- 保险 至 7/1',
    '外包运输合同有效期至2026年12月31日，2月已完成年度审核，得分88；相关保险有效至2026年7月1日。',
  ],
  [
    'broken',
    '8.4',
    '外包 运输 合同 到 26-12-31 ; 年审 上月 做了 得分 88\n- 保险 至 7/1',
    '外包运输合同有效期至2027年12月31日，2月已完成年度审核，得分88；相关保险有效至2026年7月1日。',
  ],
  [
    'kept',
    '9.2',
    'last IA 3-4/12/25, lead T. Quill, next June\n- CAR-31 closed 19/1',
    'The last internal audit took place on 3 and 4 December 2025 under T. Quill; the next is due in June. CAR-31 was closed on 19 January 2026.',
  ],
  [
    'broken',
    '9.2',
    'last IA 3-4/12/25, lead T. Quill, next June\n- CAR-31 closed 19/1',
    'The last internal audit took place on 3 and 4 December 2025 under T. Quill; the next is due in June. CAR-31 was closed on 9 January 2026.',
  ],
  [
    'kept',
    '7.1.5',
    'balance BL-2 cal 14.11.25 12m ; pH meter weekly, last Fri 6 Mar\n- ext lab visit booked 23 Apr',
    'Balance BL-2 was calibrated on 14 November 2025 for twelve months, i.e. until November 2026. The pH meter is checked weekly, most recently on Friday, 6 March. A visit of the external laboratory is booked for 23 April.',
  ],
  [
    'broken',
    '7.1.5',
    'balance BL-2 cal 14.11.25 12m ; pH meter weekly, last Fri 6 Mar\n- ext lab visit booked 23 Apr',
    'Balance BL-2 was calibrated on 14 November 2025 for twelve months, i.e. until November 2026. The pH meter is checked weekly, most recently on Friday, 6 March. A visit of the external laboratory is booked for 23 May.',
  ],
  // units
  [
    'kept',
    '9.1.1',
    '用水 1-2月 3400 m3 单耗 2.1 m3/t (≤2.3)\n- 用电 41万度',
    '1至2月用水3400立方米，吨产品耗水2.1立方米，控制在2.3立方米以内；用电41万千瓦时。',
  ],
  [
    'broken',
    '9.1.1',
    '用水 1-2月 3400 m3 单耗 2.1 m3/t (≤2.3)\n- 用电 41万度',
    '1至2月用水3400立方米，吨产品耗水2.1立方米，控制在2.3立方米以内；用电41万兆瓦时。',
  ],
  [
    'kept',
    '8.5.4',
    '冷库 -18.6 (≤-18) ; 堆高 1.5m 离墙 30cm\n- 先进先出 看了2批 ok',
    '冷库温度为零下18.6摄氏度，满足不高于零下18摄氏度的要求；货垛高一米五，距墙0.3米。抽看两批货物，遵循先进先出。',
  ],
  [
    'broken',
    '8.5.4',
    '冷库 -18.6 (≤-18) ; 堆高 1.5m 离墙 30cm\n- 先进先出 看了2批 ok',
    '冷库温度为零下18.6摄氏度，满足不高于零下18摄氏度的要求；货垛高一米五，距墙3米。抽看两批货物，遵循先进先出。',
  ],
  [
    'kept',
    '7.1.4',
    'lux 520 at bench 2 (>=500), 470 at bench 5 -> lamp swapped, 530\n- CO2 780 ppm',
    'Illuminance was 520 lux at bench 2, above the required 500; bench 5 gave 470 lux until the lamp was replaced, after which 530 lux was measured. Carbon dioxide was 780 ppm.',
  ],
  [
    'broken',
    '7.1.4',
    'lux 520 at bench 2 (>=500), 470 at bench 5 -> lamp swapped, 530\n- CO2 780 ppm',
    'Illuminance was 470 lux at bench 2, below the required 500; bench 5 gave 520 lux until the lamp was replaced, after which 530 lux was measured. Carbon dioxide was 780 ppm.',
  ],
  // derived
  [
    'kept',
    '9.1.1',
    'energy 410 MWh 2024, 369 2025 ; waste to landfill 12 t -> 9 t\n- incidents 4 vs 6',
    'Energy use dropped from 410 MWh in 2024 to 369 in 2025, a reduction of 10%. Waste to landfill went down by a quarter, from 12 to 9 tonnes. There were four incidents, two fewer than before (six).',
  ],
  [
    'broken',
    '9.1.1',
    'energy 410 MWh 2024, 369 2025 ; waste to landfill 12 t -> 9 t\n- incidents 4 vs 6',
    'Energy use dropped from 410 MWh in 2024 to 369 in 2025, a reduction of 20%. Waste to landfill went down by a quarter, from 12 to 9 tonnes. There were four incidents, two fewer than before (six).',
  ],
  [
    'kept',
    '10.2',
    'complaints 2024: 25, 2025: 17. avg response 3.2 d (tgt 5)\n- cost of poor quality 48k -> 36k',
    'Complaints decreased from 25 in 2024 to 17 in 2025, eight fewer. The average response of 3.2 days is within the five-day target. The cost of poor quality has come down by 12k to 36k.',
  ],
  // allowances, people beside things, denials as nouns
  [
    'kept',
    '8.6',
    '抽 GD-0412 倾角 标称45 实46(±2) 厚 1.32mm(≥1.2) √',
    '抽查GD-0412：倾角标称45，实测46，未超出±2；厚度1.32毫米，不小于1.2毫米。',
  ],
  [
    'broken',
    '8.6',
    '抽 GD-0412 倾角 标称45 实48(±2) 厚 1.32mm(≥1.2)',
    '抽查GD-0412：倾角标称45，实测48，未超出±2；厚度1.32毫米，不小于1.2毫米。',
  ],
  [
    'kept',
    '9.2',
    '内审 3.4-5 不符合5 3.28前全关 ,审核员3人没审自己部门  OK',
    '公司于3月4日至5日实施内部审核，由3名审核员承担，未审核自己所在部门，共开具不符合5项，均在3月28日前关闭。',
  ],
  [
    'kept',
    '10.2',
    '- 4 Mar LTI: fitter, foot under pallet, 6 days off. cause: no marked walkway. lines painted 20 Mar, no repeat. OK',
    'On 4 March a fitter was hurt when a foot was caught under a pallet, with 6 days off. The cause was the absence of a marked walkway; lines were painted on 20 March. There has been no repeat.',
  ],
];

describe('dates, units and what follows from figures, told in other ways', () => {
  it.each(ROWS.filter(([judged]) => judged === 'kept'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });

  it.each(ROWS.filter(([judged]) => judged === 'broken'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).not.toEqual([]);
  });
});
