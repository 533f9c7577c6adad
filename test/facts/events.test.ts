import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../src/facts/index.js';
import { parseReport } from '../../src/parse/index.js';
import { sourceOf } from '../helpers/rule-tester.js';

const factsOf = (text: string) => extractFacts(parseReport(sourceOf(text)));

/** `kind date`, with `?` after what is planned. */
const events = (text: string): string[] =>
  factsOf(text).events.map(({ kind, date, planned }) => `${kind} ${date.raw}${planned ? '?' : ''}`);

describe('what a date is the date of', () => {
  it.each<[string, string[]]>([
    ['审核日期：2024年9月3日至5日', ['audit 2024年9月3日至5日']],
    ['七、审核时间\n2024年9月3日8:30至2024年9月5日17:00', ['audit 2024年9月3日8:30至2024年9月5日']],
    ['| Stage 2 | 3 to 5 September 2024, on site |', ['audit 3 to 5 September 2024']],
    ['\t体系文件实施时间\n\t2024年1月5日', ['system-start 2024年1月5日']],
    ['1) 组织成立时间：2015年6月1日 体系实施时间：2023年3月10日', ['system-start 2023年3月10日']],
    [
      '内审于2023年12月20日实施，管理评审于次年1月8日召开。',
      ['internal-audit 2023年12月20日', 'management-review 1月8日'],
    ],
    ['内审于2024年6月3日实施，不符合于6月20日前关闭。', ['internal-audit 2024年6月3日', 'nc-closed 6月20日']],
    ['下次内审计划2025年6月进行。', ['internal-audit 2025年6月?']],
    ['内审报告于2024年6月10日批准。', ['internal-audit-report 2024年6月10日']],
    ['供方“青岚铸造”2024年11月年度复评合格。', []],
    ['抽合同，2024.3.8评审，2024.3.12签订。', ['contract-review 2024.3.8', 'contract-signing 2024.3.12']],
    [
      'The order was reviewed on 4 June 2024 and accepted on 5 June 2024.',
      ['contract-review 4 June 2024', 'contract-signing 5 June 2024'],
    ],
    [
      'Supplier Ashwell: its first purchase order, PO-5512, is dated 12 April 2024.',
      ['supplier-contract 12 April 2024'],
    ],
    ['Contract signed 03/05/2024.', []],
    ['管理评审输入包括3月至6月的绩效。', []],
  ])('%s', (text, expected) => expect(events(text)).toEqual(expected));

  it('takes the year from the date before, unless another year is as near', () => {
    const years = (text: string) => factsOf(text).events.map(({ date }) => date.from.year);
    expect(years('合同2024年12月28日评审，1月3日签订。')).toEqual([2024, null]);
    expect(years('合同2024年4月28日评审，5月3日签订。')).toEqual([2024, 2024]);
  });

  it('knows whose event it is', () => {
    const subjects = (text: string) => factsOf(text).events.map(({ subject }) => subject);
    expect(subjects('合同HT-24-018签订日期2024年4月8日。')).toEqual(['HT-24-018']);
    expect(subjects('2024年5月12日组织氨气泄漏应急演练。')).toEqual(['氨气泄漏']);
    expect(subjects('2024年5月12日组织消防演练。')).toEqual([null]);
  });
});

describe('until when things are valid', () => {
  const validities = (text: string) =>
    factsOf(text).validities.map(
      ({ date: { to }, stated, handled }) =>
        `${to.year}-${to.month}${stated ? '' : ' computed'}${handled ? ' handled' : ''}`,
    );
  it.each<[string, string[]]>([
    ['排污许可证有效期至2027年3月14日。', ['2027-3']],
    ['许可证有效期自2020年3月1日至2025年2月28日。', ['2025-2']],
    ['抽卡尺KC-021，校准日期2024年9月12日，周期1年。', ['2025-9 computed']],
    ['营业执照2024年10月到期后已换发。', ['2024-10 handled']],
    ['证件有效期至2025年3月31日，尚未换领新证。', ['2025-3']],
    ['年度合同有效期至2023年12月31日。', []],
    ['The permit is valid until 30 June 2024.', ['2024-6']],
  ])('%s', (text, expected) => expect(validities(text)).toEqual(expected));
});
