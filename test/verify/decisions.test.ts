import { describe, expect, it } from 'vitest';
import { flagged } from './fixture.js';

const touches = (quotes: readonly string[], part: string): boolean =>
  quotes.some((quote) => quote.includes(part) || part.includes(quote));

describe('a nonconformity that the notes decide in words', () => {
  it.each([
    ['8.5.1', '首件记录漏签两处，这条开', '首件记录漏签两处，开具不符合项。'],
    ['8.6', '留样少一份，规定要两份 × 【8.6】', '留样少一份，规定为两份，开具不符合项。'],
    ['7.5.3', '旧图还在用，不符合②', '旧图仍在使用，开具不符合项。'],
    ['8.2', '应急池堆满木托，水进不去。不行！！整改', '应急池堆满木托，水进不去，开具不符合项，要求整改。'],
    [
      '6.2',
      '返工率≤2% 实2.6%，没分析。开一项一般不符合',
      '返工率目标≤2%，实际2.6%，未分析，开具一般不符合项。',
    ],
    ['8.1', '油桶没托盘，跟程序不符，写不符合', '油桶没有托盘，与程序不符，开具不符合项。'],
    ['8.1', '护罩拆了没装，整改（NC-06）', '护罩拆除未装回，要求整改，开具不符合项（NC-06）。'],
    [
      '7.2',
      'two drivers without a licence. Write it up',
      'Two drivers had no licence; a nonconformity was raised.',
    ],
    [
      '8.5.1',
      'light curtain keyed out; not acceptable, needs CA',
      'The light curtain was keyed out; a nonconformity was raised.',
    ],
  ])('%s %s: may be told', (clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });

  it.each([
    ['7.5.3', '旧表两处当场换新，提醒一下就行', '旧表两处，当场换新，已提醒，未开具不符合。'],
    ['8.5.4', '垫板少1块，补上了，不开', '垫板少1块，已补上，不开具不符合项。'],
    [
      '8.2',
      'kit one pad short, topped up; told them, leaving it',
      'The kit was one pad short and was topped up; no nonconformity was raised.',
    ],
  ])('%s %s: what was let go may be said to be so', (clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });

  it.each([
    ['7.5.3', '旧表两处当场换新，提醒一下就行', '旧表两处，当场换新，开具不符合项。', '开具不符合项'],
    ['8.5.4', '垫板少1块，补上了，不开', '垫板少1块，已补上，开具不符合项。', '开具不符合项'],
    [
      '9.2',
      '内审5.6-5.8开4项不符合 都关',
      '内审5月6日至8日，4项不符合均已关闭。本次审核开具4项不符合。',
      '本次审核开具4项',
    ],
    [
      '7.2',
      '电工证抽3人 于海波、简宁、褚立。褚立没证，上月起就接线 —— NC',
      '电工证抽查3人：于海波、简宁、褚立。开具不符合。',
      '褚立',
    ],
  ])('%s %s: %s', (clause, note, narrative, part) => {
    expect(touches(flagged(clause, note, narrative), part)).toBe(true);
  });
});

describe('evidence that nobody saw', () => {
  it.each([
    ['7.1.5', '测厚仪说送检了，送检单没拿来', '测厚仪的送检单经核对无误。', '送检单'],
    ['8.4', '厂家讲发过函，函没找到 明天给', '厂家已出示所发的函。', '已出示'],
    ['8.1', '来访者说没进库区，门禁记录明天调', '门禁记录显示其未进入库区。', '门禁记录显示'],
    ['7.2', '说培训过，签到表没见着', '查看签到表，人员均已参加培训。', '查看签到表'],
    [
      '8.4',
      'supplier audit done, report not seen',
      'The report showed that the supplier was audited.',
      'report',
    ],
    [
      '7.1.5',
      'gauge sent out, certificate to follow',
      'The certificate was produced for the gauge.',
      'certificate',
    ],
  ])('%s %s: %s', (clause, note, narrative, part) => {
    expect(touches(flagged(clause, note, narrative), part)).toBe(true);
  });

  it.each([
    ['7.1.5', '测厚仪说送检了，送检单没拿来', '测厚仪称已送检，送检单未提供，待确认。'],
    ['8.4', '评价表看了，函没找到 明天给', '查看了评价表，函未能出示，待确认。'],
    ['8.1', '台账看了，对得上；监控下午调', '台账查看相符，监控待调取。'],
  ])('%s %s: may be told as noted', (clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });
});

describe('names, years and wholes', () => {
  it.each([
    ['7.2', '健康证抽4，薛金蓉5.6到期还在岗', '健康证抽4人，薛金莲5月6日到期仍在岗。', '薛金莲'],
    ['8.2', '油库演练去年8.2 16人', '油库演练于2026年8月2日进行，16人参加。', '2026年8月2日'],
    ['9.1.2', 'permit to 30.11.2028 good', 'The permit is valid to 30 November 2025.', '30 November 2025'],
    [
      '8.2',
      '大客户合同 抽HT-11、HT-12 评审都在签之前',
      '抽查合同HT-11、HT-12，公司全部大客户合同均在签订前评审。',
      '全部大客户合同',
    ],
    ['8.6', '出厂检验抽5台 误差都在范围内', '出厂检验抽5台，出厂产品误差全部合格。', '全部合格'],
  ])('%s %s: %s', (clause, note, narrative, part) => {
    expect(touches(flagged(clause, note, narrative), part)).toBe(true);
  });

  it.each([
    ['7.2', '健康证抽4，薛金蓉5.6到期还在岗', '健康证抽4人，薛金蓉称5月6日到期，仍在岗。'],
    ['8.2', '油库演练去年8.2 16人', '油库演练于2025年8月2日进行，16人参加。'],
    ['8.2', '大客户合同 抽HT-11、HT-12 评审都在签之前', '抽查大客户合同HT-11、HT-12，全部在签订前评审。'],
    [
      '9.3',
      '签到表4.30 纪要4.12，人数一个22一个18',
      '签到表为4月30日，纪要为4月12日，相差18天；两份材料人数一份22人、一份18人。',
    ],
    ['8.5.1', '要求10分钟，掐表5分40秒 ×', '要求10分钟，掐表5分40秒，不足6分钟，开具不符合项。'],
    ['8.1', '联锁短接，这可不是一两天了，这条开', '联锁短接，并非一两天形成，开具不符合项。'],
    ['8.2', '演练计划全年2次，4.22疏散 118人', '全年计划演练2次，4月22日完成疏散演练，118人参加。'],
  ])('%s %s: stays silent', (clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });
});
