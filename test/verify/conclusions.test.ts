import { describe, expect, it } from 'vitest';
import { flagged } from './fixture.js';

describe('what a narrative may not conclude, turn round or reckon', () => {
  it.each([
    [
      '9.1.1',
      '体检 应检26 实检26；印刷岗 3个新来的没体检',
      '体检应检26人、实检26人；印刷岗另有3名新来的没体检。职业健康监护符合要求。',
      '职业健康监护符合要求',
    ],
    ['8.5.1', '密封面粗糙度要求 Ra1.6 实测 Ra1.2', '密封面粗糙度要求Ra1.2，实测Ra1.6。', 'Ra1.2'],
    ['8.2.3', '合同 HT-9 金额 86.5万 签 2月3日', '合同HT-9金额86.5亿元，2月3日签订。', '86.5亿元'],
    [
      '7.1.5',
      '测温仪 HV-06 校准 2025.3.20 一年 还在有效期',
      '测温仪HV-06于2025年3月20日校准，已超过校准有效期。',
      '已超过校准有效期',
    ],
    ['8.1', '项目 节点 2/3 到货 实际 2/12 晚了9天，没改计划', '项目2月3日到货，节点明确。', '节点明确'],
    ['9.1.1', '地下水井 4口井 —— 报告 3口的', '地下水井4口，各监测井均已完成检测。', '各监测井均已完成检测'],
    [
      '10.2',
      'complaint CC-31, 5-why done, effectivness check planned 15 Apr',
      'Complaint CC-31: a 5-why was done and the effectiveness was verified.',
      'Complaint CC-31: a 5-why was done and the effectiveness was verified',
    ],
    [
      '7.1.3',
      'PM sheet 12/2/26 done by Greg Tuttle',
      'The PM sheet of 12 February 2026 was done by Greg Tuttle and countersigned by Ann Poole.',
      'Ann Poole',
    ],
  ])('%s %s: flags %#', (clause, note, narrative, part) => {
    expect(
      flagged(clause, note, narrative).some((quote) => quote.includes(part) || part.includes(quote)),
    ).toBe(true);
  });

  it.each([
    ['8.2.3', '合同 HT-9 金额 86.5万 签 2月3日', '合同HT-9金额865000元，2月3日签订。'],
    [
      '6.2',
      '上半年漏检 目标 ≤2 实际 3，待质检部给分析',
      '上半年漏检目标不超过2，实际3，未达到，待质检部提供分析。请审核员补充分析结果。',
    ],
    ['8.2.3', '合同 HT-9 金额 86.5万 签 2月3日', '合同HT-9金额86.5万元，2月3日签订。'],
    ['8.1', '残渣 26.8吨 转移 24吨 剩 2.8', '残渣26.8t，转移24t，仍存2800kg。'],
    ['6.2', '镍耗 目标 ≤0.95kg 1-2月 0.91', '镍耗目标不超过0.95千克，1至2月为0.91千克。'],
    ['8.2', 'fire drill 3 min 10 , tgt 4.', 'The fire drill took 190 seconds.'],
    ['8.5.1', '堆焊=特殊过程，确认 2025.3.4，焊工证到 2027年1月', '堆焊为特殊过程，2025-03-04完成确认。'],
    [
      '8.1',
      '气瓶 4套 27MPa 28MPa 26MPa 29MPa（≥25）OK',
      '气瓶4套，分别为29MPa、28MPa、27MPa、26MPa，均不低于25MPa。',
    ],
    [
      '6.2',
      '合格率 目标≥98.5%，1-6月 98.9 98.7 98.1 99.0 98.6 98.8，3月没达到',
      '合格率目标不低于98.5%，1-6月为98.9、98.7、98.1、99.0、98.6、98.8，3月未达到。',
    ],
    ['7.1.3', '9 of 9 PMs done in Feb', 'All nine PMs of February were done.'],
    ['10.2', '轻伤1起 机修工手背烫伤 休 5天', '轻伤1起，机修工手背烫伤，休息5日。'],
    ['8.5.1', '冷冻库 要求-18±2℃ 屏显 -17.2℃', '冷冻库要求-18±2℃，显示零下17.2℃。'],
    ['8.1.2', '报警器 32个，11号 显示故障 灯亮', '报警器32个，11号显示故障，灯亮。'],
    ['4.3', '许可证 海危经字[2024]0053 到 2027.3.19', '许可证（海危经字[2024]0053）有效期至2027年3月19日。'],
    [
      '8.5.1',
      '浸漆 (特殊过程) 三号线 温度 135℃',
      '三号线浸漆为特殊过程，温度135℃。【请审核员确认本条的判定】',
    ],
    ['6.2', '目标 及时率 ≥96% 实际 97.2% OK', '查目标完成情况：及时率目标≥96%，实际97.2%，达到目标。'],
  ])('%s %s: is silent on %#', (clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });
});
