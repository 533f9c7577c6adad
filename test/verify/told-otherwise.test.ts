import { describe, expect, it } from 'vitest';
import { flagged } from './fixture.js';

/** A note, a narrative that tells it fairly in other words, and one that does not. */
type Row = readonly [clause: string, note: string, fair: string, unfair: string];

const tell = (rows: readonly Row[]) =>
  it.each(rows)('%s %s', (clause, note, fair, unfair) => {
    expect(flagged(clause, note, fair)).toEqual([]);
    expect(flagged(clause, note, unfair)).not.toEqual([]);
  });

describe('months in a row', () => {
  tell([
    [
      '6.2',
      '准时发运 ≥96% 前7月 96.9',
      '1至7月准时发运率为96.9%，达到不低于96%的目标。',
      '1至8月准时发运率为96.9%，达到不低于96%的目标。',
    ],
    [
      '6.2',
      '准时发运 ≥96% 前七个月 96.9',
      '前7个月准时发运率为96.9%，达到不低于96%的目标。',
      '前9个月准时发运率为96.9%，达到不低于96%的目标。',
    ],
    [
      '10.2',
      '2月投诉 掉色1起 换了染料 3-8月没再有',
      '2月投诉掉色1起，更换染料后六个月未再发生。',
      '2月投诉掉色1起，更换染料后九个月未再发生。',
    ],
    ['7.1.5', '天平 TP-4 停了俩月 5月修好', '天平TP-4停用两个月，5月修复。', '天平TP-4停用五个月，5月修复。'],
    [
      '6.2',
      'on time >= 96 %, first seven months 96.9 %',
      'On-time delivery from January to July was 96.9 %, above the target of 96 %.',
      'On-time delivery from January to July was 96.9 %, above the target of 95 %.',
    ],
  ]);
});

describe('the rest of a noted whole', () => {
  tell([
    [
      '8.2',
      '灭火器 抽9个 2个压力不足 NC',
      '抽查灭火器9个，7个压力正常，2个压力不足，开具不符合。',
      '抽查灭火器9个，6个压力正常，2个压力不足，开具不符合。',
    ],
    [
      '8.5.1',
      '8 lockers looked at, one broken hinge',
      'Eight lockers were looked at; seven of the eight were sound and one had a broken hinge.',
      'Eight lockers were looked at; five of the eight were sound and one had a broken hinge.',
    ],
  ]);
});

describe('counts worked out', () => {
  tell([
    ['8.5.1', '线缆 12盘 共6km', '线缆12盘，共6km，平均每盘500m。', '线缆12盘，共6km，平均每盘600m。'],
    [
      '8.5.1',
      '烘道要求 160±5 测3点 161 163 168',
      '烘道要求160±5，测得161、163、168，其中168超出上限165达3度。',
      '烘道要求160±5，测得161、163、168，其中168超出上限165达9度。',
    ],
    [
      '7.1.4',
      'blind torn in room 2, then 2 more torn in the hall',
      'A blind was torn in room 2 and two more in the hall, three in all.',
      'A blind was torn in room 2 and two more in the hall, five in all.',
    ],
  ]);
});

describe('words of trouble', () => {
  tell([
    [
      '8.6',
      '抽5件 试压0.8MPa 保10分钟 没裂没漏',
      '抽查5件，0.8MPa保压10分钟，无开裂、无渗漏。',
      '抽查5件，0.8MPa保压10分钟，开裂1件。',
    ],
    [
      '8.5.4',
      '叉车通道堆了2箱纸管 说了 马上挪走了',
      '叉车通道堆放2箱纸管，经提醒当场移走。',
      '叉车通道堆放6箱纸管，经提醒当场移走。',
    ],
    [
      '7.1.3',
      '空压机三季度保养 机修说做了 本子没写',
      '空压机三季度保养，机修称已做，未见记录。',
      '空压机三季度保养已完成，记录完整。',
    ],
    [
      '7.1.5',
      '塞尺 6把 2把过期 NC',
      '塞尺6把，2把超过有效期，其余4把在有效期内，开具不符合。',
      '塞尺6把，均在有效期内。',
    ],
    ['8.5.1', '滚筒机 3# 未停用 轴承响', '3#滚筒机轴承有响声，仍在使用。', '3#滚筒机轴承有响声，已停用。'],
    [
      '8.4',
      '热处理委托外部 鼎翔 评价 还没做',
      '热处理委托外部鼎翔完成，供方评价尚未进行。',
      '热处理委托外部鼎翔完成，供方评价已完成。',
    ],
  ]);
});

describe('limits told as limits', () => {
  tell([
    [
      '6.2',
      '投诉 全年限3起 到8月 1起',
      '截至8月投诉1起，未超出全年3起的限额。',
      '截至8月投诉3起，达到目标。',
    ],
    [
      '8.5.1',
      '油温 要求 55±5 测3处 54 58 64 最后一处高',
      '油温要求55±5，测3处，两处在范围内，一处为64，高于上限60。',
      '油温要求55±5，测3处，54、58、64均在范围内。',
    ],
  ]);
});

describe('shares in words', () => {
  tell([
    [
      '6.1',
      '危险源 16条 4条定为高',
      '危险源16条，其中四分之一、即4条定为高风险。',
      '危险源16条，其中三分之二、即4条定为高风险。',
    ],
    [
      '9.1.1',
      '粉尘 测6点 0.5-2.8mg/m³ 限值4',
      '粉尘六个测点为0.5～2.8mg/m³，最高点为限值4mg/m³的七成。',
      '粉尘六个测点为0.5～2.8mg/m³，最高点为限值4mg/m³的三成。',
    ],
    [
      '6.1',
      'aspects register: 45, 9 significant',
      'The register holds 45 aspects, of which 9, one in five, are significant.',
      'The register holds 45 aspects, of which 9, one in four, are significant.',
    ],
  ]);
});

describe('sums, products and shares of what is told', () => {
  tell([
    [
      '8.4',
      '制种 6户 共2400亩 ；抽 甲湾540亩 ；乙墩360亩',
      '制种户6户，共2400亩，抽查的甲湾、乙墩合计900亩，约占37.5%：甲湾540亩，乙墩360亩。',
      '制种户6户，共2400亩，抽查的甲湾、乙墩合计980亩，约占37.5%：甲湾540亩，乙墩360亩。',
    ],
    [
      '8.1',
      'gensets hrs: A1 16, A2 15.5, A3 38, A4 14',
      'The four gensets ran 83.5 hours altogether.',
      'The four gensets ran 97 hours altogether.',
    ],
    [
      '8.1',
      '4 tanks x 25,000 l diesel',
      'The site can hold 100 m³ of diesel in four tanks.',
      'The site can hold 120 m³ of diesel in four tanks.',
    ],
    [
      '8.5.1',
      'lifts: 17 pass, 1 fail (limit switch)',
      'Eighteen lifts were due. Seventeen passed; the other failed on its limit switch.',
      'Twenty lifts were due. Seventeen passed; the other failed on its limit switch.',
    ],
  ]);
});

describe('times between what is told', () => {
  tell([
    [
      '8.2',
      'drill 20 May 2026, spanner missing, supplied 22 May',
      'At the drill on 20 May 2026 a spanner was missing; it was supplied two days later, on 22 May.',
      'At the drill on 20 May 2026 a spanner was missing; it was supplied five days later, on 22 May.',
    ],
    [
      '8.2',
      '疏散 7-6 64人 4分40秒(目标6分)',
      '7月6日疏散64人，用时四分四十秒，比六分钟的目标快80秒。',
      '7月6日疏散64人，用时四分十秒，比六分钟的目标快80秒。',
    ],
  ]);
});

describe('counts of parts', () => {
  tell([
    [
      '6.2',
      '目标 能耗 ≤36 1-8月 34.1 ✓ ;轻伤 ≤3 2 ;合格率 ≥98% 97.2',
      '三项目标中，两项完成、一项未完成：能耗34.1，轻伤2，合格率97.2%。',
      '五项目标中，两项完成、一项未完成：能耗34.1，轻伤2，合格率97.2%。',
    ],
    [
      '9.3',
      '管评 3.4 输出3项 :换滤袋 完 、修预案 完 、买叉车 拖到明年',
      '管理评审于3月4日进行，输出三项，两项已完成，即换滤袋和修预案，买叉车拖到次年。',
      '管理评审于3月4日进行，输出四项，两项已完成，即换滤袋和修预案，买叉车拖到次年。',
    ],
    [
      '8.1',
      'gensets hrs: A1 16, A2 15.5, A3 38, A4 14, cap 50',
      'Three of them logged 14 to 16 hours, A3 logged 38.',
      'Six of them logged 14 to 16 hours, A3 logged 38.',
    ],
  ]);
});

describe("limits, months and days in the notes' own words", () => {
  tell([
    [
      '7.1.3',
      '切削机 DC-5  主轴保养 周期400h  显示 386h  还没到',
      '切削机DC-5主轴保养周期为400小时，当前显示386小时，未到保养时间。',
      '切削机DC-5主轴保养周期400h，现显示386h，已超过保养周期。',
    ],
    [
      '8.5.1',
      '现场 8/29 烧结曲线 1430℃ 保温 90min  作业书 1430±10 , 90min 一致',
      '现场查8月29日烧结曲线为1430摄氏度、保温90分钟，与作业书1430±10℃、90 min的规定一致。',
      '现场查8月29日烧结曲线为1430摄氏度、保温90分钟，与作业书1430±10℃、95 min的规定一致。',
    ],
    [
      '8.1',
      '喷淋塔 pH 8.2 (8~9.5)   换水记录 10月少 21号那天',
      '喷淋塔pH值8.2，处于8~9.5之间，10月换水记录缺21日。',
      '喷淋塔pH值8.2，处于8~9.5之间，10月换水记录缺24日。',
    ],
    [
      '8.6',
      '抽检 JY-0416-02 批量12000 抽200 不良3 (Ac5) 放行 冉丽 4.17',
      '工单JY-0416-02，批量12000个，抽200个，不良3个，未超过接收数5，由冉丽于4月17日放行。',
      '工单JY-0416-02，批量12000个，抽200个，不良3个，超过接收数5，由冉丽于4月17日放行。',
    ],
    [
      '6.2',
      'objectives: breakdowns <= 6 per 1000 hires, april 7.1, plan ACT-25-09 due 30 June 2025',
      'Breakdowns were 7.1 per 1,000 hires in April 2025, over the limit of no more than 6.',
      'Breakdowns were 7.1 per 1,000 hires in August 2025, over the limit of no more than 6.',
    ],
    [
      '6.2',
      'audit 14 Oct 2025. water recycled >= 85%, 81.7% YTD, plan with the engineer since March',
      'Recycled water is 81.7% against a target of >= 85% and misses it; a plan exists since March 2025.',
      'Recycled water is 81.7% against a target of >= 85% and therefore meets it.',
    ],
  ]);
});
