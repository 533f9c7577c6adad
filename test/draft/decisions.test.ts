import { describe, expect, it } from 'vitest';
import { readMarks } from '../../src/draft/evidence/marks.js';
import { signsIn } from '../../src/draft/evidence/verdict-signs.js';
import { draftOf } from './draft-of.js';

const decides = (text: string): boolean =>
  [...readMarks(text), ...signsIn(text, true)].some(({ kind }) => kind === 'nonconform');

describe('what the auditor decides at the end of a passage', () => {
  it.each([
    '首件记录漏签两处，这条开',
    '现场三只压力表超期，这个要开单',
    '模具台账没更新 → 开',
    '供方评价缺两家，开',
    '验收报告没有，该项开',
    '夜班巡检空了四天——开',
    '作业票没审批，开一般',
    '合格证编号对不上 -> 要开',
    '清洗记录代签，不符合③',
    '防爆灯罩破了没换，一般不符合②',
    '应急灯一只不亮 × 要整改',
    '疏散门上了锁，不行，要整改',
    '氧气乙炔混放 不行！！整改',
    '留样只留了一半，这样不行',
    '配比单没人复核，不满足',
    '临时工没交底就上岗，不能接受',
    '不符合',
    '库温超限没处置 ×开',
    'two welders without tickets. write it up',
    'no bund under the drums, raise',
    'guard missing on the saw - raise it',
    "doesn't meet, raise",
    'interlock taped over; not acceptable, needs CA',
    'calibration lapsed in May, needs corrective action',
    'no lone worker check, not acceptable',
    'major raised, NC-4',
  ])('%s: raises a nonconformity', (text) => {
    expect(decides(text)).toBe(true);
  });

  it.each([
    '风机 2 台，开',
    '东门 开',
    '阀门开着，压力正常',
    '信号不行的地方装了中继',
    '问能不能免检，答复说不行',
    '口头提了，这条不开',
    '这次就不开了',
    '开不开等组长定',
    '要不要开？',
    '内审开了四条，都关了',
    '三月开业，四月开单',
    '不满足时停机报修',
    '要整改的清单贴在门口',
    '客户要开票信息',
    'told them to write the date',
    'operators raise a ticket for each fault',
    'asked whether we will raise it?',
    'no NC raised, fine',
    'customer accepted, not an NC',
    'CAR log reviewed, four closed',
  ])('%s: raises none', (text) => {
    expect(decides(text)).toBe(false);
  });
});

describe('the number and the demand that go with a nonconformity', () => {
  it.each([
    ['7.5.3', '旧版图纸还在机台，开NC-05', '审核员对此开具不符合项（NC-05）。'],
    ['7.5.3', '旧版图纸还在机台，不符合④', '审核员对此开具不符合项（④）。'],
    ['8.5.1', '参数超了没人管，不行，要整改', '审核员对此开具不符合项，要求整改。'],
    [
      '7.2',
      'fork truck licence lapsed in March. minor raised, NC-3',
      'the auditor raised a minor nonconformity (NC-3).',
    ],
    [
      '8.5.1',
      'interlock taped over; needs CA',
      'the auditor raised a nonconformity and asked for corrective action.',
    ],
  ])('%s %s', (clause, note, told) => {
    const { narrative, verdict } = draftOf(clause, note);
    expect([verdict, narrative.includes(told), narrative]).toEqual(['nonconform', true, narrative]);
    expect(narrative.match(/不符合项|nonconformity/gu)).toHaveLength(1);
  });
});

describe('what the auditor lets go', () => {
  it.each([
    ['7.1.3', '灭火器1只压力偏低，当场换了，跟班长说了，不开'],
    ['8.5.2', '一块标识牌掉了，现场补挂，不算'],
    ['7.5.3', '一份旧表当场撤走换新，提醒一下就行'],
    ['8.5.4', '垫板少1块，马上补上，就提了一嘴'],
    ['7.1.3', 'one extinguisher pin loose, fixed while I stood there; told the foreman, leaving it'],
    ['8.5.4', 'one label missing, put on at once, not raising it'],
  ])('%s %s: conforms', (clause, note) => {
    expect(draftOf(clause, note).verdict).toBe('conform');
  });

  it.each([
    ['8.5.1', '压力偏低，调了三次不开机', 'insufficient'],
    ['7.1.3', '灭火器1只压力偏低，当场换了，口头提了', 'observation'],
    ['9.2', '内审提了一下午，3条没关', 'insufficient'],
    ['8.5.1', '说不算加班，记录没有', 'insufficient'],
    ['7.1.3', 'one extinguisher missing, told the foreman', 'observation'],
  ])('%s %s: %s', (clause, note, verdict) => {
    expect(draftOf(clause, note).verdict).toBe(verdict);
  });
});

describe('what the auditor accepts in words', () => {
  it.each([
    ['8.7', '5.6一批18件尺寸超差，隔离返修，复检合格，处理没问题'],
    ['8.5.4', '雨水泡了9箱，当天登记赔付，客户签收，没啥问题'],
    ['6.1', '备件还缺2种，订单已下到6月，没到期，可'],
    ['8.2', '夜间演练对讲机没电，会后换了电池写进总结，好的'],
    ['8.1', '探头1只不动，备件在路上，便携式顶着，可以接受'],
    ['10.2', '居民反映灰大，加了两趟洒水，回访没意见'],
    ['6.2', '破损率≤0.3% 实0.2%'],
    ['4.3', '二期仓库没上，范围还是两条线，跟证书上写的一样 √'],
    ['10.2', '上次审核开的那条（温控箱没校）看了新证书，关了'],
    ['10.2', '去年NC2项（台账断档、围堰没修）台账齐，围堰修好，关'],
    ['10.2', "last yr's NC (drain cover missing) - cover seen in place, closed"],
    ['9.2', 'internal audit in May, 3 findings, all closed. nothing for us'],
  ])('%s %s: conforms', (clause, note) => {
    expect(draftOf(clause, note).verdict).toBe('conform');
  });

  it.each([
    ['8.7', '5.6一批18件尺寸超差，没隔离'],
    ['8.2', '夜间演练对讲机没电'],
    ['8.1', '探头1只不动'],
    ['10.2', '今年审核开的那条（温控箱没校）还没改'],
    ['7.1.3', '叉车灯破损，还在用'],
  ])('%s %s: is left to the auditor', (clause, note) => {
    expect(draftOf(clause, note).verdict).toBe('insufficient');
  });
});

describe('what is still to be found out', () => {
  it.each([
    ['9.1.2', '满意率 月报91.2 看板93.1，哪个对？主管出差 明天打电话'],
    ['8.1', '台账0.8t 联单0.6t，谁准，等库管回来问'],
    ['7.2', '花名册上多一人，下午再核'],
    ['8.4', '年度评价说做了，明天给'],
  ])('%s %s: asks', (clause, note) => {
    expect(draftOf(clause, note).verdict).toBe('insufficient');
  });

  it.each([
    ['7.5.3', '旧标签当场撕掉换新，其余8处都对 √'],
    ['10.2', '整改后班长回头看过两次，有效果 √'],
    ['8.5.1', '烘道设定可调，130℃，可'],
  ])('%s %s: is settled', (clause, note) => {
    expect(draftOf(clause, note).verdict).not.toBe('insufficient');
  });
});

describe('readings that look like days', () => {
  it.each([
    ['6.2', '绿化≥9亩 实9.6 完成', '9.6', '9月6日'],
    ['8.5.1', '冷柜 要求0~4℃ 降到3.2 交接有', '3.2', '3月2日'],
    ['8.5.1', '2号柜5.13写6.8', '6.8', '6月8日'],
    ['7.1.3', '点检 5月6月两次没做', '5月6月', '5月6日'],
  ])('%s %s', (clause, note, kept, wrong) => {
    const { narrative } = draftOf(clause, note);
    expect([narrative.includes(kept), narrative.includes(wrong)]).toEqual([true, false]);
  });

  it.each([
    ['9.2', '内审报告4.12完成', '4月12日'],
    ['8.5.1', '5.13交接记录齐', '5月13日'],
  ])('%s %s: is a day', (clause, note, day) => {
    expect(draftOf(clause, note).narrative).toContain(day);
  });
});
