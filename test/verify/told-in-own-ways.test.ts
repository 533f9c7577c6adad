import { describe, expect, it } from 'vitest';
import { flagged } from './fixture.js';

/** Whether a narrative of one clause keeps to its notes. */
type Row = [judged: 'kept' | 'broken', clause: string, note: string, narrative: string];

const ROWS: readonly Row[] = [
  // limits in one bracket, results before it
  [
    'kept',
    '8.5.1',
    '杀菌 85.2℃/16.4s (≥85 ≥15) 看屏 √',
    '现场屏显杀菌温度85.2摄氏度、保持时间16.4秒，均达到不低于85摄氏度、不少于15秒的要求。',
  ],
  [
    'broken',
    '8.5.1',
    '杀菌 85.2℃/13.4s (≥85 ≥15) 看屏',
    '现场屏显杀菌温度85.2摄氏度、保持时间13.4秒，均达到不低于85摄氏度、不少于15秒的要求。',
  ],
  [
    'kept',
    '9.1.1',
    '厂界 昼 56.1 夜 47.3 (65/55) √',
    '厂界噪声昼间56.1分贝、夜间47.3分贝，均未超过65分贝和55分贝的限值。',
  ],
  ['broken', '9.1.1', '厂界 昼 56.1 夜 47.3 (65/55) √', '厂界噪声昼间47.3分贝、夜间56.1分贝，均未超过限值。'],
  // one limit kept, another one not
  [
    'kept',
    '6.2',
    '总磷 排放限 0.5 内控 0.3 ; 1月 0.38 ×',
    '总磷排放限值0.5，内控目标0.3；1月为0.38，超过内控目标但未超过限值。',
  ],
  [
    'kept',
    '6.2',
    '缺陷 ≤3个/季 四季度 4个 超1个 ×',
    '缺陷目标为每季度不超过3个，四季度为4个，超出目标1个，未达到要求。',
  ],
  ['broken', '6.2', '缺陷 ≤3个/季 四季度 4个 超1个 ×', '缺陷目标为每季度不超过3个，四季度为4个，达到目标。'],
  // readings in units that no table has, readings in a row
  [
    'kept',
    '8.6',
    '批 K18 菌落 310 (≤3万 CFU) 大肠 未检出',
    'K18批菌落总数310CFU，低于3万CFU的限值，大肠菌群未检出。',
  ],
  [
    'broken',
    '8.6',
    '批 K18 菌落 310 (≤3万 CFU) 大肠 未检出',
    'K18批菌落总数370CFU，低于3万CFU的限值，大肠菌群未检出。',
  ],
  [
    'kept',
    '8.2',
    '空呼 抽3套 29/27/28MPa (≥25) √',
    '抽查空气呼吸器3套，压力分别为29MPa、27MPa和28MPa，均不低于25MPa。',
  ],
  [
    'broken',
    '8.2',
    '空呼 抽3套 29/27/28MPa (≥25) √',
    '抽查空气呼吸器3套，压力分别为23MPa、27MPa和28MPa，均不低于25MPa。',
  ],
  [
    'kept',
    '6.2',
    '差错率 ≤0.4‰ 去年 0.52 没达 ; 1-2月 0.21',
    '差错率目标为不超过千分之0.4，去年实际千分之0.52，未达标，今年1至2月为千分之0.21。',
  ],
  // counts
  [
    'kept',
    '8.2',
    '喷淋器 2处 出水 1处黄 冲了3分钟清',
    '喷淋器两处均能出水，其中一处水色发黄，冲洗三分钟后变清。',
  ],
  ['broken', '8.2', '喷淋器 2处 出水 1处 另一处没水', '喷淋器两处均能出水。'],
  [
    'kept',
    '9.1.1',
    '甲苯 检测 8点 1点 62 (≤50) 调漆',
    '甲苯检测8个点，7个点合格，调漆岗位1个点为62，超过50的限值。',
  ],
  [
    'broken',
    '9.1.1',
    '甲苯 检测 8点 1点 62 (≤50) 调漆',
    '甲苯检测8个点，6个点合格，调漆岗位1个点为62，超过50的限值。',
  ],
  [
    'kept',
    '7.2',
    '急救 复训 去年11月 36人 到 33 补 3 (12月)',
    '去年11月组织急救复训，应到36人，实到33人，缺席的3人已于12月补训。',
  ],
  [
    'broken',
    '7.2',
    '急救 复训 去年11月 36人 到 33 补 3 (12月)',
    '去年11月组织急救复训，应到39人，实到33人，缺席的3人已于12月补训。',
  ],
  [
    'kept',
    '9.1.2',
    'compliance 3 Feb, 44 items, 40 ok 4 partial: noise, labels, drains, logs; two done, drains open till May',
    'Compliance was evaluated on 3 February against 44 items, of which 40 were met and four met in part: noise, labels, drains and logs. Two of these have since been dealt with; the drains remain open until May.',
  ],
  [
    'kept',
    '8.5.1',
    '客房 抽 1706 1811 ,SOP 26项 1706 漏做1项 当场补',
    '客房抽查1706房和1811房，SOP共有26项，其中1706房漏做1项，已当场补做。',
  ],
  // months in characters
  [
    'kept',
    '6.2',
    '出厂批合格率 100% , 1月 188批 全合格 √',
    '出厂批合格率目标为百分之百，一月份共出厂188批，全部合格。',
  ],
  [
    'broken',
    '6.2',
    '出厂批合格率 100% , 1月 188批 全合格 √',
    '出厂批合格率目标为百分之百，五月份共出厂188批，全部合格。',
  ],
  // two days side by side
  [
    'kept',
    '8.4',
    'resin supplier changed Nov, approval dated after 1st lot (9 Dec v 4 Dec) -> obs',
    'The resin supplier was changed in November; the approval is dated 9 December, five days after the first lot on 4 December, and an observation was recorded.',
  ],
  // found after all
  [
    'kept',
    '7.2',
    '三级教育 1月 进 5人 档案 4份 , 童立军 那份 找不到 班组卡 → 当天 找到 ok',
    '1月新进五人，三级教育档案先见到四份，童立军一份的班组卡一时未能找到，当天即已找到。',
  ],
  [
    'broken',
    '7.2',
    '三级教育 1月 进 5人 档案 4份 , 童立军 那份 班组卡 找不到',
    '1月新进五人，三级教育档案和班组卡均已出示。',
  ],
  [
    'kept',
    '8.5.3',
    '皖川物流 那份 删除记录没找到 说删了',
    '皖川物流的数据未找到删除记录，企业称已删除，相关记录有待提供，暂不作结论。',
  ],
  // short of
  [
    'kept',
    '8.2',
    'drill 6 Jan ok. gloves: 3 short, bought 9 Jan seen',
    'The drill was held on 6 January. Three pairs of gloves were found to be lacking and were bought on 9 January, as seen.',
  ],
  [
    'kept',
    '6.2',
    'energy <= 7 kWh/l, YTD 7.3 over, cause fouled coil, cleaned. Feb alone 6.8',
    'The energy target of no more than 7 kWh/l was exceeded with 7.3 for the year to date, because of a fouled coil, which was cleaned; the figure for February on its own was 6.8 kWh/l.',
  ],
  // going on
  [
    'kept',
    '9.3',
    '管评 1月16日 输出5项 4项完成 老化箱 采购中',
    '2026年1月16日进行了管理评审，形成输出5项，其中4项已经完成，老化箱尚在采购中，未完成。',
  ],
  [
    'broken',
    '9.3',
    '管评 1月16日 输出5项 4项完成 老化箱 采购中',
    '2026年1月16日进行了管理评审，形成输出5项，均已完成。',
  ],
  [
    'kept',
    '9.3',
    '管评 1.16 输出3条: 库房扩建(做了) 师带徒(在做) 二供(没动)',
    '管理评审于1月16日进行，形成三项输出：库房扩建已经完成，师带徒正在进行，第二供方尚未启动。',
  ],
  [
    'broken',
    '9.3',
    '管评 1.16 输出3条: 库房扩建(做了) 师带徒(在做) 二供(没动)',
    '管理评审于1月16日进行，形成三项输出：库房扩建、师带徒、第二供方均已完成。',
  ],
  // what was said well in a syllable
  ['kept', '8.1', '燃气间 报警器 3个 2.6测试 好', '燃气间设有报警器3个，经2月6日测试，功能良好。'],
  ['broken', '8.1', '燃气间 报警器 3个 2.6 没测试', '燃气间设有报警器3个，功能良好。'],
  // advised, graded, caused
  [
    'kept',
    '5.2',
    '方针 抽问4人 1人说不全 建议再宣贯',
    '现场抽问4人，其中1人回答不完整，审核员建议公司再次开展宣贯。',
  ],
  [
    'kept',
    '8.1',
    '动火 2.8 罐区 12m 内 焊 , 票 二级 应 一级 → NC(严重?) 组长说按一般',
    '2月8日在距罐区12米以内焊接，动火票按二级办理，而应为一级，开具不符合，严重程度经组长确定按一般处理。',
  ],
  [
    'kept',
    '8.7',
    '2.20 有3个湿包退回重灭 单 SB-0220 装太满 复监测合格',
    '2月20日有3个湿包退回并重新灭菌，见单据SB-0220。分析原因为装载过满，重新灭菌后复监测合格。',
  ],
  [
    'kept',
    '10.2',
    '投诉 4起 抽 1.14 沙眼 原因 涂料没干 措施 烘干加20分钟 之后没再有',
    '客户投诉共4起，抽查1月14日沙眼投诉，原因为涂料未干，措施为烘干时间增加20分钟，此后未再发生。不符合与纠正措施的管理符合标准要求。',
  ],
  [
    'broken',
    '10.2',
    '投诉 4起 抽 1.14 沙眼 原因 涂料没干 措施 烘干加20分钟 之后没再有',
    '客户投诉共4起，抽查1月14日沙眼投诉，原因为涂料未干，措施为烘干时间增加20分钟，据此开具不符合。',
  ],
  // told as done afterwards
  [
    'kept',
    '9.3',
    '管评 2月20 输入齐;输出3条 都有责任人 ;完成没有 下次跟',
    '管理评审于2026年2月20日进行，输入齐全。评审形成输出三项，各项均已明确责任人。上述输出是否完成，留待下次审核跟踪。',
  ],
  ['kept', '8.3', '更改 BG-07 没影响分析 → NC', '抽查更改BG-07，未见影响分析，开具不符合1项。'],
  ['broken', '8.3', '更改 BG-07 没影响分析 → NC', '抽查更改BG-07，已进行影响分析。'],
];

describe('a narrative that tells limits, counts and acts in its own way', () => {
  it.each(ROWS.filter(([judged]) => judged === 'kept'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });

  it.each(ROWS.filter(([judged]) => judged === 'broken'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).not.toEqual([]);
  });
});
