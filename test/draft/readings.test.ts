import { describe, expect, it } from 'vitest';
import { scanFigures } from '../../src/core/index.js';
import { outOfOrder } from '../../src/draft/evidence/event-order.js';
import { readingsApart } from '../../src/draft/evidence/readings.js';
import { splitSegments } from '../../src/draft/evidence/segments.js';
import { sourcesDiffer } from '../../src/draft/evidence/sources.js';
import { expiredAt } from '../../src/draft/evidence/validity.js';

const AUDIT = { year: 2026, month: 4, day: 8 };

describe('readings apart from their requirement', () => {
  it.each([
    ['工艺卡要求扭矩 25±2N·m，现场抽两颗 29 和 30', [false, false]],
    ['浇注温度 1380±20，红外 1372', [true]],
    ['Rz 40~75，量了三点 38 45 51', [false, true, true]],
    ['oven set 185 on the panel, card says 170-180', [false]],
    ['blank length 1200 +/-3mm, checked 3: 1199 1201 1205', [true, true, false]],
    // another quantity, the number of a machine, several requirements
    ['烘道 工艺130±5，计时器显示 42min', []],
    ['温区 4#机 工艺卡 160-170/168-178', []],
    ['回火炉 抽3炉 520±10℃内', []],
    ['合格率≥98% 实际 97.1%', []],
  ])('%s', (text, met) => {
    expect(readingsApart(text).map((reading) => reading.met)).toEqual(met);
  });
});

describe('two places that tell one thing', () => {
  it.each([
    ['危废台账 累计1.8t，联单加起来1.5t', ['1.8t', '1.5t']],
    ['纪要写 11月5日，签到表是 11月15日', ['11月5日', '11月15日']],
    ['dashboard says 93, quality report says 96', ['93', '96']],
    ['matrix shows 14 trained, sign-in sheet has 11 names', ['14', '11']],
    ['台账 产生 46.2t，联单 转移 44.8t', null],
    ['检验报告 3月2日，记录 3月1日', null],
    ['register 47 lines, log shows 9 complaints', null],
    ['actual 1.22, plan PO 8823', null],
  ])('%s', (text, told) => {
    const conflict = sourcesDiffer(text);
    expect(conflict && [conflict.first, conflict.second]).toEqual(told);
  });
});

describe('days in the wrong order', () => {
  it.each([
    ['管评 1.20 ，内审 2.15 才做', ['2.15', '1.20']],
    ['动火证 审批时间 10:30，作业开始 9:50', ['10:30', '9:50']],
    ['new resin used since Feb, evaluation form dated April', ['April', 'Feb']],
    ['评审 7.2 签 7.4 √ XA-074 评审 8.4 签 8.6 √', null],
    ['交期 10.8 评审 9.4 , 签 9.5', null],
  ])('%s', (text, days) => {
    const conflict = outOfOrder(text);
    expect(conflict && [conflict.first, conflict.second]).toEqual(days);
  });
});

describe('validities that ended before the audit', () => {
  it.each([
    ['安全阀校验到今年2月', '今年2月'],
    ['色差仪证书 25.4.20~26.4.7', '25.4.20~26.4.7'],
    ['营业执照到2025年底', '2025年底'],
    ['eyewash bottle exp 11/2025', '11/2025'],
    ['复审日期 2026.3.1', '2026.3.1'],
    ['calibrated 12.02.25 due 12.02.27', null],
    ['下次内检 2027.1.15', null],
    ['证书到 2028.3.15', null],
  ])('%s', (text, ended) => {
    expect(expiredAt(text, AUDIT)?.first ?? null).toBe(ended);
  });
});

it('reads no year behind a share as the end of a range', () => {
  expect(scanFigures('scrap <4% - 2025 actual 3.6%').map(({ value, upper }) => [value, upper])).toEqual([
    [4, null],
    [3.6, null],
  ]);
});

it('keeps figures apart that a full-width comma parts', () => {
  expect(splitSegments('计划64实64，235班')).toEqual(['计划64实64, 235班']);
});
