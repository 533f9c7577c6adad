import { describe, expect, it } from 'vitest';
import {
  cuedFirms,
  englishFirms,
  listedFirms,
  regionalFirms,
} from '../../src/retrieve/slots/listed-firms.js';
import { publicFirms } from '../../src/retrieve/slots/public-firms.js';
import { rosterEnds, rosterNames } from '../../src/retrieve/slots/rosters.js';
import { signedNames } from '../../src/retrieve/slots/signed-names.js';
import { tableNames } from '../../src/retrieve/slots/table-names.js';
import { townNames } from '../../src/retrieve/slots/town-names.js';

const sorted = (names: readonly string[]): string[] => [...new Set(names)].sort();

describe('people', () => {
  it.each<[string, string[]]>([
    ['操作者签名为“柳闻笛”。', ['柳闻笛']],
    ['审批人岑望，监护人步青云，气体检测人一栏空白。', ['岑望', '步青云']],
    ['审核组长 闵外青 组员 闻笛 实习 应晓', ['闵外青', '闻笛', '应晓']],
    ['当时曲澜请假，由赵二岭顶岗但没有填写。', ['曲澜', '赵二岭']],
    ['周边居民蔡大妈投诉夜间噪声，费律师答复。', ['蔡大妈', '费律师']],
    ['咨询师谈的汤闻老师协助编制。', ['汤闻']],
    ['人事艾蓝（英文名Ivy）出示了计划。', ['Ivy']],
    ['报价由财务冯姐核算，质量部派小葛到厂。', ['冯姐', '小葛']],
    // What forms and offices are called.
    ['责任人和期限明确，由仓储部主管批准。', []],
    ['签收人司机，全程在场的关键管家左踝扭伤。', []],
    ['安全主管在岗，施工队长到场，高级工程师讲解。', []],
  ])('are read where forms and sentences name them: %s', (text, names) => {
    expect(sorted(signedNames(text))).toEqual(sorted(names));
  });

  it('are read from columns with their names, and nothing from the others', () => {
    const bars =
      '| 姓名 | 岗位 | 发证单位 |\n| --- | --- | --- |\n| 林晓岚 | 内审员 | 启岚咨询 |\n| Ivy Moore | 销售 | / |';
    expect(tableNames(bars)).toEqual({ people: ['林晓岚', 'Ivy Moore'], organisations: ['启岚咨询'] });
    const tabs = '供应商\t产品\t评价人\n岚波五金\t刀具\t束晓\n合格\t—\t技术部\n\n后面的话\t岚波五金';
    expect(tableNames(tabs)).toEqual({ people: ['束晓'], organisations: ['岚波五金'] });
  });

  it('are all of a list in which most are known, and none of a list of other things', () => {
    const known = ['束晓', '翟天岚', '达瓦'];
    const text = '培训签到：束晓、翟天岚、冒险、桂花、达瓦';
    expect(sorted([...rosterNames(text, known), ...rosterEnds(text, known)])).toEqual(['冒险', '桂花']);
    expect(rosterEnds('检验员束晓、翟天岚、洪亮。', known)).toEqual(['洪亮']);
    expect(rosterNames('抽查束晓、图纸、记录、台账、样品', known)).toEqual([]);
  });
});

describe('organisations', () => {
  it.each<[string, string[]]>([
    ['岚川市生态环境局核发，客户有岚川烟草、岚川一中。', ['岚川市生态环境局', '岚川烟草', '岚川一中']],
    ['探伤委托江岚无损检测技术研究所完成。', ['江岚无损检测技术研究所']],
    ['该市市场监督管理局和当地派出所来访，排入市政管网。', []],
    ['审核抽样有其局限性，由检测中心出具。', []],
  ])('are read by their town and by what they are: %s', (text, names) => {
    expect(sorted(townNames(text))).toEqual(sorted(names));
  });

  it.each<[string, string[]]>([
    ['供方鑫岚标准件上半年不合格率3.1%', ['鑫岚标准件']],
    ['拟把纸箱从华岚纸品转到王岚包装，届时评价。', ['王岚包装']],
    ['供方评价准则和供应商名录齐全，从手工记录改为系统登记。', []],
  ])('are read behind what they are to us: %s', (text, names) => expect(cuedFirms(text)).toEqual(names));

  it('are read in lists of firms, and not in lists of works', () => {
    const known = { organisations: ['芜岚宏泰金属有限公司'], people: [] };
    expect(listedFirms('供方有芜岚宏泰金属有限公司、苏岚特材、订单、部门。', known)).toEqual(['苏岚特材']);
    expect(listedFirms('落砂、抛丸、打磨等工序', { organisations: ['落砂'], people: [] })).toEqual([]);
  });

  it('are read behind a region', () => {
    expect(regionalFirms('数控车床是沈阳机床的，在沈阳市区使用。')).toEqual(['沈阳机床']);
  });

  it.each<[string, string[]]>([
    [
      'Waste oil is collected by Greenmoor Environmental Co., Ltd. today.',
      ['Greenmoor Environmental Co., Ltd.'],
    ],
    [
      'issued by Lanchuan Ecology and Environment Bureau in 2023',
      ['Lanchuan Ecology and Environment Bureau'],
    ],
    ['we sampled Nordmoor Bearings AS and 德国Hartmoor GmbH', ['Nordmoor Bearings AS', '德国Hartmoor GmbH']],
    ['The Safety Committee met.', []],
  ])('are read in English: %s', (text, names) => expect(englishFirms(text)).toEqual(names));

  it('that everybody knows are read with what stands behind them, and not inside other words', () => {
    expect(publicFirms('由通力电梯维保，SGS出具报告。')).toEqual(['通力', '通力电梯', 'SGS']);
    expect(publicFirms('集中核对台账，当日立即整改。')).toEqual([]);
  });
});

describe('ugly texts', () => {
  it.each([
    '和'.repeat(20_000),
    '、岚'.repeat(10_000),
    '岚波五金和'.repeat(4_000),
    ' '.repeat(50_000),
    '\t'.repeat(50_000),
    '岚'.repeat(50_000),
    '岚市'.repeat(20_000),
    '由'.repeat(20_000),
    'Aa '.repeat(20_000),
  ])(
    'are read to their end (%#)',
    (text) => {
      const context = { organisations: ['岚波五金'], people: ['束晓'] };
      const read = [
        ...signedNames(text),
        ...townNames(text),
        ...cuedFirms(text),
        ...regionalFirms(text),
        ...englishFirms(text),
        ...publicFirms(text),
        ...listedFirms(text, context),
        ...rosterNames(text, context.people),
        ...rosterEnds(text, context.people),
        ...tableNames(text).people,
      ];
      expect(read.every((name) => name.length < 200)).toBe(true);
    },
    5_000,
  );
});
