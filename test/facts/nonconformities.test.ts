import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../src/facts/index.js';
import { parseReport } from '../../src/parse/index.js';
import { sourceOf } from '../helpers/rule-tester.js';

const factsOf = (text: string) => extractFacts(parseReport(sourceOf(text)));

describe('numbers of nonconformities', () => {
  it.each([
    ['本次审核共开具一般不符合三项。', ['minor 3']],
    ['本次共开具3份，两份为一般，一份为严重，均为书面不符合。', ['minor 2', 'major 1']],
    ['审核中发现的EMS（ 2 ）个一般不符合，（   ）个严重不符合', ['minor 2 EMS', 'major null']],
    ['| 一般不符合 | 2 |\n| 严重不符合 | 0 |', ['minor 2', 'major 0']],
    ['上次审核开具一般不符合2项，均已关闭。', []],
    ['本次为第二次监督审核，上次监督于2024年5月开具一般不符合2项。', []],
    ['当一般不符合超过5项时延长审核时间。', []],
    ['生产部开具一般不符合2项。', []],
    ['一般不符合报告在15天内完成纠正措施。', []],
    ['At the stage 2 audit (20 May 2024) five minor nonconformities were issued.', []],
    [
      'Two minor nonconformities and no major nonconformity were raised during this audit.',
      ['minor 2', 'major 0'],
    ],
  ])('%s', (text, expected) => {
    const counts = factsOf(text).ncCounts.map(({ grade, value, standards }) =>
      [grade, String(value), ...standards].join(' '),
    );
    expect(counts.sort()).toEqual([...expected].sort());
  });
});

describe('nonconformities one by one', () => {
  it.each([
    ['查质检部：卡尺超期未检，不满足Q7.1.5.2，开具一般不符合。', [['text', '7.1.5.2', '质检部', null]]],
    ['仓库：2批来料无标识，开具轻微不符合（NC-02，8.5.2）。', [['text', '8.5.2', '仓库', 'NC2']]],
    [
      '本次审核共开具不符合2项，分布：生产部8.5.1；采购部8.4.1。',
      [
        ['list', '8.5.1', '生产部', null],
        ['list', '8.4.1', '采购部', null],
      ],
    ],
    [
      'Three minor nonconformities were issued.\nN1 – clause 8.1.3: no assessment.\nN2 – clause 7.2: no appointment.',
      [
        ['list', '8.1.3', null, 'N1'],
        ['list', '7.2', null, 'N2'],
      ],
    ],
    ['内审对质检部7.1.5开具一般不符合。', []],
    ['抽样中未开具不符合。', []],
    ['2024年11月，开出一般不符合3项，已关闭。', []],
  ])('%s', (text, expected) => {
    const mentions = factsOf(text).ncMentions;
    expect(
      mentions.map(({ place, clauses, department, number }) => [
        place,
        clauses[0]?.number,
        department,
        number,
      ]),
    ).toEqual(expected);
  });
});

describe('recommendations', () => {
  it.each([
    ['■推荐认证注册 □不推荐认证注册', ['unconditional']],
    ['结论：纠正措施经验证有效后推荐认证注册。', ['conditional']],
    ['审核组不推荐认证注册。', ['refused']],
    ['确定是否推荐认证注册。', []],
    ['推荐认证注册\n在完成纠正措施后推荐认证注册\n不推荐认证注册', []],
    ['推荐再认证，不附条件，整改另行跟踪。', ['unconditional']],
    ['Certification is recommended once the actions have been accepted.', ['conditional']],
  ])('%s', (text, expected) => {
    expect(factsOf(text).recommendations.map(({ kind }) => kind)).toEqual(expected);
  });
});

describe('clauses', () => {
  it.each([
    ['查Q8.5.7的记录，不满足8.4.4。', ['8.5.7', '8.4.4']],
    ['E:5.3/6.1.2；S:8.1.4', ['5.3', '6.1.2', '8.1.4']],
    ['合同第9.5条款已评审，图号E-8.4，版本8.5.7，温度8.9℃。', []],
    ['GB 50204中8.3条款的要求已执行。', []],
  ])('%s', (text, expected) => {
    expect(factsOf(text).clauseMentions.map(({ ref }) => ref.number)).toEqual(expected);
  });

  it.each([
    ['不适用条款：8.3', ['8.3']],
    ['不适用条款：无', ['none']],
    ['8.5.3不适用，不接触顾客财产。', ['8.5.3']],
    ['1.3 不适用条款\n8.3 设计和开发——按图样施工；8.5.3 顾客财产——无。', ['8.3', '8.5.3']],
    ['□GB/T 50430-2017标准 不适用条款：无', []],
    ['Clause 8.3 is not applicable.', ['8.3']],
  ])('exclusions: %s', (text, expected) => {
    expect(factsOf(text).exclusions.map(({ clauses }) => clauses[0]?.number ?? 'none')).toEqual(expected);
  });
});
