import { describe, expect, it } from 'vitest';
import { flagged } from './fixture.js';

/** Whether a narrative of one clause keeps to its notes. */
type Row = [judged: 'kept' | 'broken', clause: string, note: string, narrative: string];

const ROWS: readonly Row[] = [
  // who did it and what he is
  ['kept', '8.6', '放行 康敏 ; 复核 祝安 ; 记录 丁楠', '由康敏放行，祝安复核，丁楠负责记录。'],
  ['broken', '8.6', '放行 康敏 ; 复核 祝安 ; 记录 丁楠', '由康敏放行，祝安复核，康敏负责记录。'],
  ['kept', '9.3', '管评 总经理 谭耀祖 主持 ; 纪要 何苗', '管理评审由总经理谭耀祖主持，何苗整理纪要。'],
  ['broken', '9.3', '管评 总经理 谭耀祖 主持 ; 纪要 何苗', '管理评审由副总经理谭耀祖主持，何苗整理纪要。'],
  ['kept', '7.2', '授课 袁栋 ; 组织 蒋曼 ; 24人', '培训由蒋曼组织，袁栋授课，24人参加。'],
  ['broken', '7.2', '授课 袁栋 ; 组织 蒋曼 ; 24人', '培训由蒋曼组织，蒋曼授课，24人参加。'],
  [
    'kept',
    '8.6',
    'approved by Ines Marlow ; Lou Frost packed the order',
    'Lou Frost packed the order, which had been approved by Ines Marlow.',
  ],
  [
    'broken',
    '8.6',
    'approved by Ines Marlow ; Lou Frost packed the order',
    'The order was approved by Lou Frost.',
  ],
  // how much in what time and which way it went
  ['kept', '8.5.1', '换气 18次/h ; 喷淋 15L/min', '每小时换气18次，喷淋每分钟15升。'],
  ['broken', '8.5.1', '换气 18次/h ; 喷淋 15L/min', '每分钟换气18次，喷淋每分钟15升。'],
  ['kept', '8.5.1', '换气 18次/h ; 喷淋 15L/min', '每小时换气18次，喷淋每分钟15升。'],
  ['broken', '8.5.1', '换气 18次/h ; 喷淋 15L/min', '每小时换气18次，喷淋每小时15升。'],
  ['kept', '6.2', '平均 关闭 23天 去年 30天', '平均关闭周期23天，较去年的30天缩短7天。'],
  ['broken', '6.2', '平均 关闭 23天 去年 30天', '平均关闭周期23天，较去年的30天延长7天。'],
  ['kept', '6.2', '单班 故障 2月 1.8h 1月 2.4h', '2月单班故障1.8小时，比1月的2.4小时减少0.6小时。'],
  ['broken', '6.2', '单班 故障 2月 1.8h 1月 2.4h', '2月单班故障1.8小时，比1月的2.4小时增加0.6小时。'],
  ['kept', '9.1.1', 'waste 12.5 t -> 9.1 t', 'Waste fell from 12.5 to 9.1 tonnes.'],
  ['broken', '9.1.1', 'waste 12.5 t -> 9.1 t', 'Waste rose from 12.5 to 9.1 tonnes.'],
  ['kept', '9.1.1', '破损 1月 31件 -> 2月 23件', '破损由1月的31件降至2月的23件。'],
  ['broken', '9.1.1', '破损 1月 31件 -> 2月 23件', '破损由1月的31件上升至2月的23件。'],
  // denied though it is there and there though it is denied
  ['kept', '8.2.1', '变更 1 通知 了 车间 ; 合同 抽4', '抽查合同4份，有一份变更，已通知车间。'],
  ['broken', '8.2.1', '变更 1 通知 了 车间 ; 合同 抽4', '抽查合同4份，有一份变更，但未通知车间。'],
  ['kept', '6.1.2', '新 车间 环境因素 已 补 ; 重要 7', '重要环境因素7项，新车间的环境因素已补充。'],
  ['broken', '6.1.2', '新 车间 环境因素 已 补 ; 重要 7', '重要环境因素7项，新车间的环境因素尚未补充。'],
  ['kept', '8.5.5', '召回 没有过 ; 备件 有', '未发生过召回，备件有储备。'],
  ['broken', '8.5.5', '召回 没有过 ; 备件 有', '发生过召回，备件有储备。'],
  ['kept', '8.5.3', '顾客 模具 4套 损坏 无', '顾客模具4套，未发生损坏。'],
  ['broken', '8.5.3', '顾客 模具 4套 损坏 无', '顾客模具4套，其中有损坏。'],
  [
    'kept',
    '8.7',
    'no concessions this yr, 2 scrapped',
    'There have been no concessions this year; two items were scrapped.',
  ],
  [
    'broken',
    '8.7',
    'no concessions this yr, 2 scrapped',
    'There have been concessions this year; two items were scrapped.',
  ],
  // the facts without the verdict
  ['kept', '8.6', '合格证 3张 缺 2张日期 → NC 一般', '三张合格证中两张缺日期，开具一般不符合。'],
  [
    'kept',
    '8.1',
    'permit 112 not closed out, 2 days -> NC minor',
    'Permit 112 had not been closed out for two days; a minor nonconformity was raised.',
  ],
  [
    'broken',
    '8.1',
    'permit 112 not closed out, 2 days -> NC minor',
    'Permit 112 had not been closed out for two days.',
  ],
  // issues by number
  ['kept', '7.5.2', '规程 GC-11 第4版 33条', '规程GC-11为第四版，共33条。'],
  ['broken', '7.5.2', '规程 GC-11 第4版 33条', '规程GC-11为第五版，共33条。'],
  ['kept', '7.5.2', 'procedure P-9 v8, 46 lines', 'Procedure P-9 is at version 8 and has 46 lines.'],
  ['broken', '7.5.2', 'procedure P-9 v8, 46 lines', 'Procedure P-9 is at version 46 and has 46 lines.'],
];

describe('who did it, rates, changes, denials and verdicts', () => {
  it.each(ROWS.filter(([judged]) => judged === 'kept'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });

  it.each(ROWS.filter(([judged]) => judged === 'broken'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).not.toEqual([]);
  });
});
