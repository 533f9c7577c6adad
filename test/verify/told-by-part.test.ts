import { describe, expect, it } from 'vitest';
import { flagged } from './fixture.js';

/** Whether a narrative of one clause keeps to its notes. */
type Row = [judged: 'kept' | 'broken', clause: string, note: string, narrative: string];

const ROWS: readonly Row[] = [
  // limits in turn, each for the result in its place
  [
    'kept',
    '9.1.1',
    '锅炉 NOx 41.5(≤80) SO2 9(≤35) ; 林格曼 <1级',
    '锅炉废气NOx 41.5mg/m3、SO2 9，分别未超过80和35的限值；林格曼黑度小于1级。',
  ],
  [
    'broken',
    '9.1.1',
    '锅炉 NOx 91.5(≤80) SO2 9(≤35)',
    '锅炉废气NOx 91.5mg/m3、SO2 9，分别未超过80和35的限值。',
  ],
  [
    'kept',
    '8.5.1',
    'oven 4: 184 C (180-190), humidity 31% (<35), belt 1,220 mm/min (1,200-1,250)',
    'Oven 4 ran at 184 °C, 31% humidity and 1,220 mm/min, all within 180 to 190 °C, below 35% and 1,200 to 1,250 mm/min.',
  ],
  [
    'broken',
    '8.5.1',
    'oven 4: 184 C (180-190), humidity 38% (<35)',
    'Oven 4 ran at 184 °C and 38% humidity, all within 180 to 190 °C and below 35%.',
  ],
  [
    'kept',
    '9.1.1',
    'flare: dust 11 (<=20), HCl 4 (<=10)',
    'Dust of 11 and HCl of 4 stay under 20 and 10 respectively.',
  ],
  // what a value is told in
  ['kept', '9.1.1', '焚烧炉 二噁英 0.042 ngTEQ/Nm3(≤0.1)', '焚烧炉二噁英为0.042 ngTEQ/Nm³，低于0.1。'],
  [
    'kept',
    '9.1.1',
    'outfall BOD 9 mgO2/l (consent 15)',
    'BOD at the outfall was 9 mg O2/l, within the consent of 15.',
  ],
  [
    'broken',
    '9.1.1',
    '焚烧炉 二噁英 0.042 ngTEQ/Nm3(≤0.1)',
    '焚烧炉二噁英为0.042 ngTEQ/Nm³，报告编号KL3-77/N2。',
  ],
  // one duration in two parts
  [
    'kept',
    '8.2',
    '疏散演练 4-11 全员到点 5分30秒 (≤7min)',
    '4月11日疏散演练五分半钟全员到点，比7分钟的目标快一分半。',
  ],
  ['kept', '8.5.1', '蒸煮 1h40min (≥90min)', '蒸煮一小时四十分钟，长于90分钟的要求。'],
  [
    'broken',
    '8.2',
    '疏散演练 4-11 全员到点 5分30秒 (≤7min)',
    '4月11日疏散演练六分半钟全员到点，快于7分钟的目标。',
  ],
  [
    'kept',
    '8.2',
    'evacuation 4 Apr, all out 5 min 50 (target 8)',
    'On 4 April everybody was out in five minutes and fifty seconds, two minutes and ten seconds inside the target.',
  ],
  [
    'kept',
    '8.2',
    'boom out 4 Apr in 4:30 min (target 6)',
    'On 4 April the boom was out in four and a half minutes, a minute and a half faster than the target of six.',
  ],
  [
    'kept',
    '8.5.1',
    'soak 3 h 20 (min 3 h)',
    'The soak lasted three hours twenty minutes against a minimum of three hours.',
  ],
  [
    'broken',
    '8.2',
    'evacuation 4 Apr, all out 5 min 50 (target 8)',
    'On 4 April everybody was out in five minutes thirty seconds.',
  ],
  // a nonconformity of today on a line that counts those of another audit
  [
    'kept',
    '9.2',
    '内审 3.4-5 不符合6 (Q4 S2) 关5 剩1个(叉车灯) 期限5月底 至今没关 → NC',
    '3月4日至5日的内审开出6项不符合，质量4项、职业健康安全2项，已关闭5项；剩余1项（叉车灯）期限为5月底，至今未关闭，构成不符合。',
  ],
  [
    'kept',
    '10.2',
    '去年NC 3个 其中台账那个又犯 → NC(重复)',
    '去年的3项不符合中，台账问题再次发生，开具不符合（重复）。',
  ],
  ['broken', '9.2', '内审 3.4-5 不符合6 关6', '3月4日至5日的内审共6项不符合，均已关闭，审核组开具不符合。'],
  // a verdict that was asked about and refused
  [
    'kept',
    '7.2',
    'slinger cards 9 of 9. J. Orme card ran out 4 Feb, on the rota 5 Feb -> NC? no, he was in the office, rota wrong, foreman confirmed. OFI (rotas)',
    'Nine of nine slinger cards were seen. That of J. Orme ran out on 4 February while the rota had him on site on 5 February, but the foreman confirmed that he was in the office and that the rota was wrong. Rotas were left as an opportunity for improvement.',
  ],
  // asked whether there is any
  [
    'kept',
    '8.1',
    'hot work today? none. extinguishers 6 of 6 green',
    'Six of six extinguishers were in the green.',
  ],
  ['kept', '8.4', '外包工序? 无 ; 来料检 4份 齐', '来料检验记录抽查4份，齐全。'],
  [
    'broken',
    '8.1',
    'rack inspection? none. extinguishers 6 of 6 green',
    'Six of six extinguishers were in the green and storage was well controlled.',
  ],
  // results in a row behind as many limits, whatever follows
  [
    'kept',
    '6.2',
    '目标 漏装≤1.0% ;按时≥96% ;顾客评分≥90 。上半年:0.8 / 95.1 / 92.4  按时差点 ,6月停电2天 ,CAR-3 8.15前',
    '目标为漏装率不高于1.0%、按时率至少96%、顾客评分不低于90。上半年漏装率0.8%、评分92.4，两项达标；按时率95.1%未达标，6月停电两天，CAR-3定于8月15日前完成。',
  ],
  [
    'broken',
    '6.2',
    '目标 漏装≤1.0% ;按时≥96% ;顾客评分≥90 。上半年:0.8 / 95.1 / 92.4  6月停电2天',
    '上半年漏装率0.8%、按时率95.1%、评分92.4，三项均达标。',
  ],
  // less than so long, and nothing that falls short
  [
    'kept',
    '9.1.1',
    '噪声 破碎机旁92.1 人一班不到40min 折8h 81.3(≤85) ; 体检应18实18',
    '破碎机旁噪声92.1，人员每班停留不足四十分钟，折算8小时81.3，未超过85。应体检18人，全部完成。',
  ],
  [
    'broken',
    '9.1.1',
    '噪声 破碎机旁92.1 人每班进去不到40min',
    '破碎机旁噪声92.1，人员每班进入超过四十分钟。',
  ],
  // every day of a short span
  [
    'kept',
    '7.1.4',
    '样品间 湿度要求45-60% ; 5-6~5-8 三天 63/66/62 没处理 → NC',
    '样品间湿度要求45%至60%，5月6日63%、7日66%、8日62%，三天均超出上限且未处理，开具不符合。',
  ],
  [
    'broken',
    '7.1.4',
    '样品间 湿度 5-6~5-8 三天 63/66/62 没处理 → NC',
    '样品间湿度5月6日63%、7日66%、9日62%，未处理，开具不符合。',
  ],
  // a body by its initials
  [
    'kept',
    '9.1.1',
    'oil on pond 3 Mar, EA told 4 Mar, no action from them',
    'Oil was seen on the pond on 3 March. The Environment Agency was told on 4 March and took no action.',
  ],
  [
    'kept',
    '6.1.3',
    'HSE visit 6 Feb, advice only',
    'The Health and Safety Executive visited on 6 February and gave advice only.',
  ],
  [
    'broken',
    '9.1.1',
    'oil on pond 3 Mar, cleaned 4 Mar',
    'Oil was seen on the pond on 3 March and cleaned up on 4 March. The Environment Agency was told.',
  ],
  [
    'broken',
    '8.4',
    'rod 18 t 3 Mar, no cert -> NC',
    'Rod of Nordal Copper (18 t) came on 3 March without a certificate; a nonconformity was raised.',
  ],
  // what is counted, with its number in words
  [
    'kept',
    '9.2',
    'int audits 6 planned 6 done, 13 findings, 12 closed, 1 (waste store) extended to 31 May ok',
    'All six planned internal audits have been done. Twelve of the thirteen findings are closed; the other one, on the waste store, was extended to 31 May.',
  ],
  [
    'broken',
    '9.2',
    'int audits 6 planned 6 done, 13 findings, 12 closed, 1 open',
    'All six planned internal audits have been done. Six of the twelve findings are closed.',
  ],
];

describe('a narrative that tells limits in a row, durations in words and bodies by their full name', () => {
  it.each(ROWS.filter(([judged]) => judged === 'kept'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });

  it.each(ROWS.filter(([judged]) => judged === 'broken'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).not.toEqual([]);
  });
});
