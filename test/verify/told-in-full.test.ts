import { describe, expect, it } from 'vitest';
import { flagged } from './fixture.js';

/** Whether a narrative of one clause keeps to its notes. */
type Row = [judged: 'kept' | 'broken', clause: string, note: string, narrative: string];

const ROWS: readonly Row[] = [
  // limits in a row beside another one, times and days in short forms, samples of a day, ordinals, aims that were not met
  [
    'kept',
    '9.1.1',
    '厂界 臭气12(20) 氨0.21(1.5) 硫化氢<0.001',
    '厂界臭气浓度12、氨0.21，均未超过20和1.5的限值，硫化氢小于0.001。',
  ],
  [
    'kept',
    '9.1.1',
    '排口 COD 41(60) 氨氮2.2(8) 石油类<0.06',
    '排口COD 41、氨氮2.2，均低于60和8的限值，石油类低于0.06。',
  ],
  ['broken', '9.1.1', '厂界 臭气12(20) 氨0.21(1.5)', '厂界臭气浓度0.21、氨12，分别低于20和1.5的限值。'],
  [
    'kept',
    '8.2',
    '演练 6-19 24人 救出 3分20 目标 4分',
    '6月19日开展演练，24人参加，三分二十秒将人员救出，快于四分钟的目标。',
  ],
  ['kept', '8.2', '演练 5-8 疏散 2分45（≤3min）', '5月8日演练疏散用时两分四十五秒，未超过三分钟。'],
  ['kept', '9.2', '内审 10-15/16 5条 都关', '10月15日至16日实施内部审核，五项发现均已关闭。'],
  [
    'kept',
    '8.5.1',
    '留样 抽 3-21 6个菜 各≥125g ; 3-22晚 只留5个 少青菜 → NC',
    '3月21日六个菜品均已留样，每样不少于125克；3月22日晚餐只留五样，缺青菜，开具不符合。',
  ],
  [
    'kept',
    '8.5.1',
    '点检 抽 4.12 8台 全勾 ; 4.13 2台没勾 → NC',
    '4月12日八台均已点检；4月13日有两台未点检，开具不符合。',
  ],
  [
    'kept',
    '9.3',
    '管评 11-12 输出2条 负责人有 时间没写 → 观察',
    '管理评审于11月12日召开，形成两项输出，负责人均已明确，但未写明完成时间，作为观察项。',
  ],
  [
    'broken',
    '9.3',
    '管评 11-12 输出2条 负责人有 时间没写 → 观察',
    '管理评审于11月12日召开，形成两项输出，完成时间均已明确，作为观察项。',
  ],
  [
    'kept',
    '8.5.1',
    'cave RH 84 vs 85-92, hygrostat set wrong, put to 88 on spot',
    'Relative humidity in the cave was 84%, one point below the lower limit of 85; the hygrostat, which had been set wrongly, was put to 88 on the spot.',
  ],
  [
    'kept',
    '8.5.1',
    'drums: label wrong on 1, changed',
    'One drum was incorrectly labelled and the label was changed.',
  ],
  [
    'kept',
    '8.6',
    'listeria env swabs Jan 60, 1 pos drain cave 1 -> recleaned, negatives 29 Jan, 2 Feb',
    'Of 60 environmental listeria swabs in January one was positive, from the drain in cave 1. The drain was recleaned and negatives followed on 29 January and 2 February.',
  ],
  [
    'kept',
    '8.6',
    'tests Mar 45, 2 failed, retested ok',
    'Of 45 tests in March two failed and passed when repeated.',
  ],
  [
    'kept',
    '8.1',
    'scrapings 2 drums labelled, third has no date, dated while there',
    'Two drums of scrapings were labelled; a third bore no date and was dated during the visit.',
  ],
  [
    'kept',
    '8.1',
    '3 ladders: 2 tagged, third no tag, taken out',
    'Two ladders were tagged; a third carried no tag and was taken out of use.',
  ],
  [
    'kept',
    '8.2',
    'spill drill 21 May: boom out 11 min, target 8, not met, drill again July, boom moved nearer',
    'In the spill drill of 21 May the boom was out after 11 minutes, three minutes longer than the target. The boom has been moved nearer and the drill will be repeated in July.',
  ],
  [
    'broken',
    '8.2',
    'spill drill 21 May: boom out 11 min, target 8, not met, drill again July',
    'In the spill drill of 21 May the boom was out after 11 minutes, inside the target of 8.',
  ],
  [
    'broken',
    '6.2',
    'energy 0.71 kWh/kg vs obj 0.66, not met, LED in hall 2 done',
    'Energy use is 0.71 kWh/kg, just inside the objective of 0.66.',
  ],
  [
    'broken',
    '6.2',
    '隐患整改100% → 41条 改38 ,剩3条没到期',
    '隐患共查出41条，已整改38条，剩余3条已超过整改期限。',
  ],
  ['kept', '6.2', '隐患整改100% → 41条 改38 ,剩3条没到期', '隐患共查出41条，已整改38条，剩余3条尚未到期。'],
  [
    'broken',
    '9.2',
    '内审 4.8-9 NC5 关5 ; 余某 审 仓库 ? 计划上就这么写 自己审自己 → NC',
    '公司于4月8日至9日开展内审，发现不符合5项，均已关闭。查内审计划，仓库由其负责人余某审核，存在自己审自己的情况，作为观察项提出。',
  ],
  [
    'kept',
    '9.2',
    '内审 4.8-9 NC5 关5 ; 余某 审 仓库 自己审自己 → 观察',
    '公司于4月8日至9日开展内审，发现不符合5项，均已关闭。仓库由其负责人余某审核，存在自己审自己的情况，作为观察项提出。',
  ],
  [
    'broken',
    '10.2',
    '抱怨 KS-9 弦锈 3件 原因 海运没放干燥剂 8D 10-30关',
    '抱怨单KS-9反映弦生锈3件，原因为海运未放干燥剂。企业参照瑞珈琴行的做法编制8D，10月30日关闭。',
  ],
];

describe('a narrative that tells short forms, ordinals and aims of the notes in full', () => {
  it.each(ROWS.filter(([judged]) => judged === 'kept'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });

  it.each(ROWS.filter(([judged]) => judged === 'broken'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).not.toEqual([]);
  });
});
