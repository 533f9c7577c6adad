import { describe, expect, it } from 'vitest';
import { flagged } from './fixture.js';

/** Whether a narrative of one clause keeps to its notes. */
type Row = [judged: 'kept' | 'broken', clause: string, note: string, narrative: string];

const ROWS: readonly Row[] = [
  // half lines
  [
    'kept',
    '8.3',
    'dwg rev C?? on wall=rev B 图纸 李工 技术 说 明天换',
    '现场墙上图纸为B版，现行是否为C版尚待确认，技术部李工表示次日更换。',
  ],
  ['kept', '9.3', '管评 - 主持 卓(总) 副总 卓小满 参加', '管理评审由卓总主持，副总经理卓小满参加。'],
  [
    'kept',
    '5.3',
    '部长 卓越群 ; 副部长 任小满→26.1升部长',
    '部长卓越群；任小满原任副部长，2026年1月升任部长，现任部长任小满到会。',
  ],
  [
    'kept',
    '8.6',
    'sign: AB / CD; AB = A. Bolt, CD=C. Dunn. Bolt approved lot 4, Dunn lot 5',
    'A. Bolt approved lot 4 and C. Dunn approved lot 5.',
  ],
  ['kept', '8.6', '审核 丁一 批准 康凯(出差时丁一代)', '由丁一审核、康凯批准；康凯出差期间由丁一批准。'],
  ['kept', '8.5.1', '18次/h x2台 ; 1台坏 只有 9次/h', '两台风机每小时换气18次，其中一台故障，仅9次每小时。'],
  ['kept', '8.5.1', '抽查 15L/min ; 每班 抄 3次', '流量每分钟15升，每班抄录3次。'],
  ['kept', '6.2', '比去年 30天 长了 现 37天', '关闭周期37天，较去年的30天延长7天。'],
  ['broken', '6.2', '比去年 30天 长了 现 37天', '关闭周期37天，较去年的30天缩短7天。'],
  ['kept', '6.2', '2月 1.8 (1月2.4 , 目标2.0)', '2月为1.8，比1月的2.4下降，低于2.0的目标。'],
  ['broken', '6.2', '2月 1.8 (1月2.4 , 目标2.0)', '2月为1.8，比1月的2.4上升，低于2.0的目标。'],
  ['kept', '6.2', '返工 1月 12 2月 9 3月至今 10', '返工由1月的12降至2月的9，3月至今升至10。'],
  [
    'kept',
    '8.5.5',
    '召回 没有过 -- 但 1次 主动 换货 (召回 等级3?)',
    '未发生过召回，但有一次主动换货，是否属三级召回待确认。',
  ],
  ['kept', '8.7', '投诉 无?? 客服说有2', '台账显示无投诉，而客服称收到投诉2起，二者不一致，待确认。'],
  ['kept', '8.1', '事故 0 (轻微擦伤 1 没算)', '事故为零，另有一起轻微擦伤未计入。'],
  ['kept', '8.2.1', '通知 了 车间 , 仓库 没通知', '变更已通知车间，但未通知仓库。'],
  ['kept', '7.2', '培训 有 ; 夜班的 没', '有培训记录，但夜班人员未培训。'],
  [
    'kept',
    '8.6',
    '缺签字 2/5 NC 一般 —— 后来找到了 收回NC',
    '5份记录中2份起初缺签字，后来找到，不符合撤回。',
  ],
  ['kept', '8.1', 'NC 上次 防护罩 缺 1 ; 已装 √', '上次缺失的一个防护罩已安装。'],
  [
    'kept',
    '8.1',
    'guard off M3!! -> NC ; refitted 3pm / 已装回',
    'The guard of M3 was off and was refitted at 15:00; a nonconformity was raised.',
  ],
  [
    'broken',
    '8.1',
    'guard off M3!! -> NC ; refitted 3pm / 已装回',
    'The guard of M3 was off and was refitted at 15:00.',
  ],
  [
    'kept',
    '7.5',
    'WI-4 v3 (wall v2) obs ; 第5页 缺',
    'WI-4 is at version 3 while version 2 hung on the wall (observation); page 5 was missing.',
  ],
  [
    'broken',
    '7.5',
    'WI-4 v3 (wall v2) obs ; 第5页 缺',
    'WI-4 is at version 4 while version 2 hung on the wall (observation); page 5 was missing.',
  ],
  ['kept', '7.5', 'GC-2 3版 2025-8 , 附录 5版?', 'GC-2为第三版（2025年8月），附录是否为第五版待确认。'],
  [
    'kept',
    '9.2',
    '内审 上月 底 3天 组长 郎 ; 上周五 关',
    '内审于2026年2月底进行三天，组长郎某，于3月6日关闭。',
  ],
  [
    'broken',
    '9.2',
    '内审 上月 底 3天 组长 郎 ; 上周五 关',
    '内审于2026年2月底进行三天，组长郎某，于3月5日关闭。',
  ],
  [
    'kept',
    '8.5.1',
    'line 3 & 4: 12 t -> 9 t ; line 5 => 11',
    'Line 3 and line 4 went from 12 to 9 tonnes; line 5 reached 11.',
  ],
  ['kept', '8.5.1', '重 500±5 : 497 , 503', '重量要求500±5，实测497和503，均未超出范围。'],
  ['broken', '8.5.1', '重 500±5 : 497 , 503', '重量要求500±5，实测497和503，均超出范围。'],
  ['kept', '8.4', '少平运输 评 88 ; 少 1份 合同', '少平运输评价得88分，缺少一份合同。'],
  ['kept', '5.1', '邓少筠 总 说 没空 ; 张少康 代 签', '总经理邓少筠称没有时间，由张少康代签。'],
  ['kept', '8.1', '图纸 无 变更 记录 → NC', '图纸没有变更记录，开具不符合。'],
  ['broken', '8.1', '图纸 无 变更 记录 → NC', '图纸未发生变更。'],
  ['kept', '8.1', '无 事故 报告 程序', '未建立事故报告程序。'],
  ['broken', '8.1', '无 事故 报告 程序', '未发生事故。'],
];

describe('notes with marks, half lines and mixed languages', () => {
  it.each(ROWS.filter(([judged]) => judged === 'kept'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });

  it.each(ROWS.filter(([judged]) => judged === 'broken'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).not.toEqual([]);
  });
});
