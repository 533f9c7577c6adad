import { describe, expect, it } from 'vitest';
import { flagged } from './fixture.js';

/** Whether a narrative of one clause keeps to its notes. */
type Row = [judged: 'kept' | 'broken', clause: string, note: string, narrative: string];

const ROWS: readonly Row[] = [
  // earlier finding in brackets
  [
    'kept',
    '10.2',
    '上次NC 1个(风险表没更新) 看FX-12 2025.3.4已更新 → 关闭 √',
    '上次审核的不符合1项，内容是风险表没有更新。查FX-12，已于2025年3月4日更新，予以关闭。',
  ],
  [
    'broken',
    '10.2',
    '上次NC 1个(风险表没更新) 看FX-12 2025.3.4已更新 → 关闭 √',
    '上次审核的不符合1项为风险表。查FX-12，没有更新。',
  ],
  [
    'kept',
    '10.2',
    '去年不符合2项(叉车没年检、标签缺) 都整改了 现场看OK',
    '上年度审核提出不符合2项，分别是叉车没有年检和标签缺失，均已整改，现场查看符合要求。',
  ],
  [
    'kept',
    '10.2',
    'last NC (no map of drains): map DR-2 seen, closed',
    'The nonconformity of the last visit was that there was no map of the drains. Map DR-2 was seen and the nonconformity was closed.',
  ],
  [
    'broken',
    '10.2',
    'last NC (no map of drains): map DR-2 seen, closed',
    'The nonconformity of the last visit was that there was no map of the drains. Map DR-2 has not been prepared.',
  ],
  // who does it
  ['kept', '8.4', '石英砂 皖东矿业代理 评 84分(≥75)', '石英砂由皖东矿业代理，评分84分，高于75分的合格线。'],
  ['broken', '8.4', '石英砂 皖东矿业代理 评 84分(≥75)', '石英砂由赣西矿业代理，评分84分，高于75分的合格线。'],
  [
    'kept',
    '8.7',
    '5月 账单少收420元 次日补收 违约金3.2元所里担 事务所登记',
    '5月账单少收420元，事务所于次日补收，违约金3.2元由事务所承担。',
  ],
  [
    'broken',
    '8.4',
    '废水站 委托 清源环保 运维 协议到2026.3',
    '废水站经委托由碧浪环保运维，协议有效期至2026年3月。',
  ],
  // the next day
  ['kept', '8.7', '6月 两单运费多收180元 当天退还', '6月有两单运费多收180元，当日完成退还。'],
  ['broken', '8.7', '6月 两单运费多收180元 客户在催 还没退', '6月有两单运费多收180元，当日完成退还。'],
  [
    'kept',
    '9.1.2',
    '合规评价 2026-1-8 30条 1条不符(应急预案没备案) 2.6补备了',
    '合规性评价于2026年1月8日完成，共30条，1条不符合，为应急预案没有备案，已于2月6日补办备案。',
  ],
  [
    'broken',
    '9.1.2',
    '合规评价 2026-1-8 30条 1条不符(应急预案没备案) 2.6前补报',
    '合规性评价于2026年1月8日完成，共30条，1条不符合，为应急预案没有备案，已于2月6日补办备案。',
  ],
  [
    'kept',
    '8.7',
    '2 Feb 30 bags short weight, topped up the next day, lot L-88 released',
    'On 2 February 30 bags were short of weight; they were topped up the next day and lot L-88 was released.',
  ],
  // cause known
  [
    'kept',
    '10.2',
    'CA-07 原因"分工不清" 措施 改岗位卡 2-9质检科验证 有效',
    '查CA-07，原因为“分工不清”，措施是修改岗位卡，质检科已于2月9日验证，结果有效。',
  ],
  [
    'broken',
    '10.2',
    'CA-07 原因还没查清 措施 改岗位卡 2-9质检科验证',
    '查CA-07，措施是修改岗位卡，质检科已于2月9日验证，结果有效。',
  ],
  [
    'kept',
    '10.2',
    'CAR 11 cause: not clear who closes the valve. label fitted 3 Feb, verified effective',
    'For CAR 11 the cause was that it was not clear who closes the valve. A label was fitted on 3 February and the action was verified as effective.',
  ],
  // rates by so many
  [
    'kept',
    '6.2',
    'objs: breakages <= 2 per 1000 trips, fuel <= 31 l/100km. Jan: 1.4, fuel 29.6 ok',
    'The objectives are no more than 2 breakages per 1,000 trips and no more than 31 l/100km of fuel. In January the results were 1.4 and 29.6 l/100km, both within target.',
  ],
  [
    'broken',
    '6.2',
    'objs: breakages <= 2 per 1000 trips, fuel <= 31 l/100km. Jan: breakages 1.4, fuel 33.6',
    'The objectives are no more than 2 breakages per 1,000 trips and no more than 31 l/100km of fuel. In January the results were 1.4 and 33.6 l/100km, both within target.',
  ],
  [
    'broken',
    '6.2',
    '目标:差错≤30件 ;破损≤50件 1月 差错18.4 破损61.2',
    '目标为差错不超过30件、破损不超过50件。1月差错18.4件，破损61.2件，均达到目标。',
  ],
  // both, and another one missed
  [
    'kept',
    '6.2',
    'obj: scrap <= 3%, OTD >= 95%, PPM <= 60. Feb: scrap 3.4 over, OTD 96.1, PPM 52',
    'In February PPM was 52 and OTD 96.1%, both on target, while scrap was 3.4% and over target.',
  ],
  [
    'broken',
    '6.2',
    'obj: scrap <= 3%, OTD >= 95%, PPM <= 60. Feb: scrap 3.4 over, OTD 96.1, PPM 52',
    'In February PPM was 52 and scrap 3.4%, both on target, while OTD was 96.1%.',
  ],
  [
    'kept',
    '6.2',
    '目标 合格率≥98% 交期≥95% 投诉≤2起 ;2月 98.6 / 96.2 / 3起',
    '2月合格率98.6%、交期96.2%，两项均达到目标，投诉3起，超过不多于2起的目标。',
  ],
  [
    'broken',
    '6.2',
    '目标 合格率≥98% 交期≥95% 投诉≤2起 ;2月 合格率98.6 交期94.2 投诉3起',
    '2月合格率98.6%、交期94.2%，两项均达到目标，投诉3起，超过不多于2起的目标。',
  ],
  // answered question
  [
    'kept',
    '7.5',
    'WI-9 at press rev 3, list rev 4?? -> Joan: rev 4 came today. swapped 11:20, seen. no NC',
    'Work instruction WI-9 was at revision 3 at the press while the list showed revision 4. Joan said that revision 4 had come that day. The copy was swapped at 11:20. No nonconformity was raised.',
  ],
  [
    'broken',
    '7.5',
    'WI-9 at press rev 3, list rev 4?? -> Joan will look',
    'Work instruction WI-9 at the press is current and under control.',
  ],
  // left open
  [
    'kept',
    '8.7',
    'NCR 12: 40 kg mixed resin, box for disposition blank, nobody knows ?? ask',
    'NCR 12 concerned 40 kg of mixed resin; the box for the disposition was blank and nobody knew of it. No verdict is given until the company has answered.',
  ],
  [
    'kept',
    '8.7',
    'NCR 12: 40 kg mixed resin, box for disposition blank, nobody knows ?? ask',
    'NCR 12 concerned 40 kg of mixed resin; the box for the disposition was blank and nobody knew of it. The question remains open and judgement is reserved.',
  ],
  [
    'kept',
    '8.7',
    'NCR 12: 40 kg mixed resin, box for disposition blank, nobody knows ?? ask',
    'NCR 12 concerned 40 kg of mixed resin; the box for the disposition was blank and nobody knew of it. A decision cannot be reached before this has been explained.',
  ],
  [
    'broken',
    '8.7',
    'NCR 12: 40 kg mixed resin, box for disposition blank, nobody knows ?? ask',
    'NCR 12 concerned 40 kg of mixed resin; the disposition was approved by the plant chemist and the resin was destroyed.',
  ],
  // counts of two things
  [
    'kept',
    '6.1',
    '风险表 9条 ;"断料"措施=备胶3桶 ,库里2桶 1桶借给二线 借条 LD-07 对得上',
    '风险表列有9条。针对“断料”的措施是储备胶3桶，库内2桶，另有1桶借给二线，与借条LD-07相符。',
  ],
  ['broken', '8.5.2', '溶剂 台账18桶 库里点了21桶', '溶剂台账为18桶，台账与实物相符。'],
  // held against
  [
    'kept',
    '6.2',
    '巡检按期率 100%  94.7 ×  雨季进不去',
    '巡检按期率为94.7%，未达到100%的目标，原因是雨季进不去。',
  ],
  ['broken', '6.2', '巡检按期率 100%  94.7 ×  雨季进不去', '巡检按期率为100%，达到94.7%的目标。'],
  ['kept', '6.2', '出勤率 ≥97% 95.8 × ; 抽检率 100% √', '出勤率95.8%，低于97%的目标；抽检率100%，达到要求。'],
  // unit that no table has
  [
    'kept',
    '8.5.1',
    '表面 ATP 抽4点 3点合格 台秤 280RLU(≤150) 擦 复测 41',
    '表面ATP抽查4点，3点合格，台秤为280RLU，超过150RLU的限值，擦洗后复测为41RLU。',
  ],
  [
    'broken',
    '8.5.1',
    '表面 ATP 抽4点 3点合格 台秤 280RLU(≤150) 擦 复测 41',
    '表面ATP抽查4点，3点合格，台秤为280RLU，超过150RLU的限值，擦洗后复测为46RLU。',
  ],
  // as many closed
  [
    'kept',
    '9.2',
    '自查 车队长查了自己的车?? → NC\n- 内审不符合4 关4',
    '车队长自查了自己的车，开具不符合。内审发现的不符合4项已全部关闭。',
  ],
  [
    'broken',
    '9.2',
    '自查 车队长查了自己的车?? → NC\n- 内审不符合4 关3',
    '车队长自查了自己的车，开具不符合。内审发现的不符合4项已全部关闭。',
  ],
  // grouped digits
  [
    'kept',
    '8.2',
    'order 8-114 for 15 000 pcs seals, raised to 18 500 on 4 Feb, amended ack seen',
    'Order 8-114 for fifteen thousand seals was raised to 18,500 on 4 February and the amended acknowledgement was seen.',
  ],
  [
    'broken',
    '8.2',
    'order 8-114 for 15 000 pcs seals, raised to 18 500 on 4 Feb, amended ack seen',
    'Order 8-114 for fifteen thousand seals was raised to 18,900 on 4 February and the amended acknowledgement was seen.',
  ],
  // sample behind result and limit
  [
    'kept',
    '8.5.1',
    'hardness after HT 58 HRC (56-60), 4 pcs',
    'Four pieces after heat treatment measured 58 HRC against 56-60.',
  ],
  [
    'broken',
    '8.5.1',
    'hardness after HT 58 HRC (56-60), 4 pcs',
    'Seven pieces after heat treatment measured 58 HRC against 56-60.',
  ],
  // nothing leaks
  [
    'kept',
    '8.5.1',
    '水箱 闭水 24h要求 做了 36h 不渗',
    '水箱闭水试验做了36小时，长于要求的24小时，没有渗漏。',
  ],
  [
    'broken',
    '8.5.1',
    '水箱 闭水 24h要求 做了 36h 有渗 没处理',
    '水箱闭水试验做了36小时，长于要求的24小时，结果符合要求。',
  ],
  ['kept', '8.6', '漆膜 划格 0级 不起泡 不掉漆 √', '漆膜划格试验0级，无起泡和掉漆现象，符合要求。'],
  // durations
  [
    'kept',
    '8.2',
    '演练 5.6 20人 疏散 4分07秒 要求6分钟',
    '5月6日组织演练，20人参加，疏散用时4分7秒，在要求的6分钟以内。',
  ],
  [
    'broken',
    '8.2',
    '演练 5.6 20人 疏散 4分07秒 要求6分钟',
    '5月6日组织演练，20人参加，疏散用时4分17秒，在要求的6分钟以内。',
  ],
  [
    'kept',
    '8.2',
    'drill 3 Feb out in 4 min 05 (target 6)',
    'The drill on 3 February took 4 minutes 5 seconds against a target of 6 minutes.',
  ],
  [
    'kept',
    '6.2',
    'gas <= 40 kWh/t. Jan: 38, Feb: 43',
    'The objective is gas of no more than 40 kWh/t. For January the result was 38 kWh/t, within target; for February it was 43 kWh/t, over target.',
  ],
];

describe('a narrative in free words', () => {
  it.each(ROWS.filter(([judged]) => judged === 'kept'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });

  it.each(ROWS.filter(([judged]) => judged === 'broken'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).not.toEqual([]);
  });
});
