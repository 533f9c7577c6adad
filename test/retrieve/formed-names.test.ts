import { describe, expect, it } from 'vitest';
import { englishLists, englishPeople } from '../../src/retrieve/slots/english-lists.js';
import {
  cuedFirms,
  englishFirms,
  listedFirms,
  regionalFirms,
} from '../../src/retrieve/slots/listed-firms.js';
import { publicFirms } from '../../src/retrieve/slots/public-firms.js';
import { rosterEnds, rosterNames } from '../../src/retrieve/slots/rosters.js';
import { longerNames, shortNames } from '../../src/retrieve/slots/short-names.js';
import { sidedNames } from '../../src/retrieve/slots/sided-names.js';
import { signedNames } from '../../src/retrieve/slots/signed-names.js';
import { tableNames } from '../../src/retrieve/slots/table-names.js';
import { townNames } from '../../src/retrieve/slots/town-names.js';
import { placeNames, worksNames } from '../../src/retrieve/slots/works-names.js';

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
    ['沛岚置业解总评价满意，对方的贺工到场。', ['解总', '贺工']],
    ['负责人肉孜大叔陪同。', ['肉孜大叔']],
    ['方案汇总后竣工，车工、木工均持证。', []],
    // What forms and offices are called.
    ['责任人和期限明确，由仓储部主管批准。', []],
    ['签收人司机，全程在场的关键管家左踝扭伤。', []],
    ['安全主管在岗，施工队长到场，高级工程师讲解。', []],
  ])('are read where forms and sentences name them: %s', (text, names) => {
    expect(sorted(signedNames(text))).toEqual(sorted(names));
  });

  it.each<[string, string[]]>([
    ['参加人：施工方吕岚，监理方宋闻笛，建设方代表鲁晓。', ['吕岚', '宋闻笛', '鲁晓']],
    ['顾客岚溪镇基建办鲁志华在调查表中评价。', ['鲁志华']],
    ['村民杜某反映扬尘，小龚加装了排风扇。', ['杜某', '小龚']],
    ['咨询老师欧阳每年来两次，授课人为岚安医疗的Jason。', ['欧阳', 'Jason']],
    ['工人老岑打药。The driver, Kev, showed his kit.', ['老岑', 'Kev']],
    // Sides, offices and words.
    ['双方均已签字，甲方要求，某项工程由某公司承接。', []],
    ['办理手续，处理及时，在中心安排检查。', []],
    ['小组讨论，老化测试，使用Excel和Minitab统计。', []],
  ])('are read by the side and the office that they stand for: %s', (text, names) => {
    expect(sorted(sidedNames(text))).toEqual(sorted(names));
  });

  it('are read from columns with their names, and nothing from the others', () => {
    const bars =
      '| 姓名 | 岗位 | 发证单位 |\n| --- | --- | --- |\n| 林晓岚 | 内审员 | 启岚咨询 |\n| Ivy Moore | 销售 | / |';
    expect(tableNames(bars)).toEqual({
      people: ['林晓岚', 'Ivy Moore'],
      organisations: ['启岚咨询'],
      things: new Set(['内审员', '销售']),
    });
    const two = `${bars}\n| 序号 | 采购产品 | 评价结果 |\n| 1 | 电容 | 合格 |\n| 设备 | 用途 |\n| --- | --- |\n| 叉车 | 搬运 |`;
    expect(tableNames(two).people).toEqual(['林晓岚', 'Ivy Moore']);
    const tabs = '供应商\t产品\t评价人\n岚波五金\t刀具\t束晓\n合格\t—\t技术部\n\n后面的话\t岚波五金';
    expect(tableNames(tabs)).toEqual({
      people: ['束晓'],
      organisations: ['岚波五金'],
      things: new Set(['刀具']),
    });
  });

  it('are all of a list in which most are known, and none of a list of other things', () => {
    const known = ['束晓', '翟天岚', '达瓦'];
    const text = '培训签到：束晓、翟天岚、冒险、桂花、达瓦';
    expect(sorted([...rosterNames(text, known), ...rosterEnds(text, known)])).toEqual(['冒险', '桂花']);
    expect(rosterEnds('检验员束晓、翟天岚、洪亮。', known)).toEqual(['洪亮']);
    expect(rosterNames('抽查束晓、图纸、记录、台账、样品', known)).toEqual([]);
    expect(rosterNames('参加人：束晓 翟天岚 惠民。', known)).toEqual(['惠民']);
    expect(rosterNames('编制 束晓 审核 翟天岚', known)).toEqual([]);
  });
});

describe('people beside their office', () => {
  it.each<[string, string[]]>([
    ['禾建平\t组长\t138\n海洋\t实习\t/', ['禾建平', '海洋']],
    ['车间\t组长\t138\n高级\t工程师\t2', []],
    ['姓名|岗位\n禾建平|操作工', ['禾建平']],
  ])('%j', (text, names) => {
    expect(tableNames(text).people).toEqual(names);
  });
});

describe('organisations', () => {
  it.each<[string, string[]]>([
    ['岚川市生态环境局核发，客户有岚川烟草、岚川一中。', ['岚川市生态环境局', '岚川烟草', '岚川一中']],
    ['探伤委托江岚无损检测技术研究所完成。', ['江岚无损检测技术研究所']],
    ['该市市场监督管理局和当地派出所来访，排入市政管网。', []],
    ['审核抽样有其局限性，由检测中心出具。', []],
    ['送市四院缝合，区疾控抽检，县人民医院体检。', ['市四院', '区疾控', '县人民医院']],
    ['城市一体化，小区医院，超市小票，辖区气象局。', []],
  ])('are read by their town and by what they are: %s', (text, names) => {
    expect(sorted(townNames(text))).toEqual(sorted(names));
  });

  it.each<[string, string[]]>([
    ['供方鑫岚标准件上半年不合格率3.1%', ['鑫岚标准件']],
    ['拟把纸箱从华岚纸品转到王岚包装，届时评价。', ['王岚包装']],
    ['禾屿颐养院（以下简称禾屿），院长在场。', ['禾屿颐养院', '禾屿']],
    ['岚波五金有限公司（简称公司）成立。', ['岚波五金有限公司']],
    ['由某处设计、五建施工，一局负责。', ['五建', '一局']],
    ['供方评价准则和供应商名录齐全，从手工记录改为系统登记。', []],
  ])('are read behind what they are to us: %s', (text, names) => expect(cuedFirms(text)).toEqual(names));

  it('are read in lists of firms, and not in lists of works', () => {
    const known = { organisations: ['芜岚宏泰金属有限公司'], people: [] };
    expect(listedFirms('供方有芜岚宏泰金属有限公司、苏岚特材、订单、部门。', known)).toEqual(['苏岚特材']);
    expect(
      listedFirms('抽沛岚（铸件）、芜岚宏泰金属有限公司（电机）、禾屿（机封）、订单（3份）。', known),
    ).toEqual(['禾屿', '沛岚']);
    expect(listedFirms('落砂、抛丸、打磨等工序', { organisations: ['落砂'], people: [] })).toEqual([]);
  });

  it('are read in English lists of which half is known', () => {
    const known = ['Polder Plastics', 'Wrenmoor Tooling'];
    const text =
      'Suppliers: Polder Plastics (resin), Colourmoor (dyes), J & P Haulage, and Wrenmoor Tooling (moulds).';
    expect(englishLists(text, known, [])).toEqual(['Colourmoor', 'J & P Haulage']);
    expect(englishLists('Polder Plastics, Monday, Tuesday and Friday', known, [])).toEqual([]);
    const people = ['Yusuf Wren', 'Anneke Polder'];
    expect(englishPeople('with Yusuf Wren, Anneke Polder and Stu present', people)).toEqual(['Stu']);
    expect(englishPeople('with Yusuf Wren, Sales, Monday and Stu', people)).toEqual([]);
  });

  it('go on to the end of a second line of business and to a part of a body', () => {
    expect(longerNames(['老岚机械'], '出租方老岚机械租赁，司机持证。')).toEqual(['老岚机械租赁']);
    expect(longerNames(['老岚机械'], '老岚机械提供设备。')).toEqual([]);
    expect(longerNames(['岚溪市公安局'], '岚溪市公安局交警支队卡口系统')).toEqual(['岚溪市公安局交警支队']);
  });

  it('are called by a nice word alone where they act, and not by what a body looks after', () => {
    expect(shortNames('宏远钢管', '宏远钢管的质保书已由宏远补齐。')).toEqual(['宏远']);
    expect(shortNames('宏远钢管', '宏远钢管的目标宏远。')).toEqual([]);
    const text = '岚溪市特种设备检验院出具报告。特种设备：叉车2台。';
    expect(shortNames('岚溪市特种设备检验院', text)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['在建项目为岚溪镇污水管网改造工程，', ['岚溪镇污水管网改造工程']],
    ['竣工项目抽北岚小学教学楼加固工程二标段。', ['北岚小学教学楼加固工程二标段']],
    ['本次抽取项目：岚县智慧校园、禾屿湾大道诱导屏。', ['岚县智慧校园', '禾屿湾大道诱导屏']],
    ['检测项目：拉伸强度、弯曲强度。抽取项目：设备安装、质量改进。', []],
    ['公司承接的改造工程和市政道路建设工程', []],
  ])('are told by the works that are named after places: %s', (text, names) => {
    expect(worksNames(text)).toEqual(names);
  });

  it.each<[string, string[]]>([
    ['仓库位于岚江区柳岚镇工业小区，', ['岚江区柳岚镇工业小区']],
    ['岚溪镇杨岚村村民反映', ['岚溪镇杨岚村']],
    ['收购自丰岚镇、石岚乡的农户', ['石岚乡']],
    ['本镇工业园区和乡镇企业', []],
  ])('are told by places below the town: %s', (text, names) => expect(placeNames(text)).toEqual(names));

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
  ])('are read to their end (%#)', (text) => {
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
  });
});
