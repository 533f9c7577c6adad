import { describe, expect, it } from 'vitest';
import { textSource } from '../../src/app/text-source.js';
import { parseReport } from '../../src/parse/index.js';
import { slotContext } from '../../src/retrieve/index.js';
import { learntNames } from '../../src/retrieve/slots/learnt/names.js';
import { learntReadings } from '../../src/retrieve/slots/learnt/reader.js';
import { tradedOrganisations } from '../../src/retrieve/slots/traded-names.js';

const namesIn = (text: string): string[] => {
  const { organisations, people } = learntNames(text);
  return [...people, ...organisations].sort();
};

describe('names that no rule tells', () => {
  it.each([
    ['after who somebody is', '检验员乔松岚复测一次，读数一致。', ['乔松岚']],
    ['in a list', '抽查夜班揣小棉、贾半夏、辛夷的上岗证。', ['贾半夏', '揣小棉', '辛夷']],
    ['of another language', '检验员古丽米热复测一次，读数一致。', ['古丽米热']],
    ['in the cell of a table', '| 1 | 芦笛 | 质检部 | 质检员 |', ['芦笛']],
    ['before what somebody does', '夜里值守的檀溪发现液位低，电话通知班长。', ['檀溪']],
  ])('are read %s', (_, text, names) => {
    expect(namesIn(text)).toEqual([...names].sort());
  });

  it.each([
    '操作工培训合格后上岗，司机须持证，保管员每月盘点，检验员按规程抽样。',
    '拉丝、挤塑、成缆、护套四道工序，其中挤塑为特殊过程，由车间主任负责。',
    '供方评价准则包括质量、价格、交期、服务，得分低于70的取消资格。',
    '总经理办公室汇总，管理者代表审核，最高管理者批准后下发各部门。',
    '委托有资质的单位处置，由专业机构检测，外包方人员入厂前接受培训。',
    'No Chinese in it at all.',
    '',
  ])('are not read into %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('say more where they come again', () => {
    const once = '样品由檀溪送到。';
    const odds = (text: string) =>
      Math.max(
        ...learntReadings(text, -9)
          .map(({ odds }) => odds)
          .filter(Number.isFinite),
      );
    expect(odds(`${once}班长檀溪签字。`)).toBeGreaterThan(odds(once));
    expect(namesIn(`${once}班长檀溪签字。`)).toContain('檀溪');
  });
});

describe('firms where something passes from hand to hand', () => {
  it.each([
    ['products are sold', '产品卖给江北重机和东海锚链。', ['江北重机', '东海锚链']],
    ['gauges are sent', '天平送衡禾计量校准，筛绢从锦绣丝网采购。', ['衡禾计量', '锦绣丝网']],
    ['somebody acts', '灭火器由平安消防器材换粉。', ['平安消防器材']],
    ['a unit is named', '水箱清洗单位清源水箱清洗，保安公司猎鹰保安派驻32人。', ['清源水箱清洗', '猎鹰保安']],
    [
      'they are called by a word',
      '委托心桥心理咨询开展，由惠民农产品配送统一供应。',
      ['心桥心理咨询', '惠民农产品配送'],
    ],
    ['no unit is named', '施工单位进行设备安装，维保单位定期检修，保安公司开展员工培训。', []],
    ['nobody is named', '由专业机构检测，送当地医院接诊，从国内软件采购，名录内。医院', []],
    ['words run on', '由配送部评价，派遣但按公司规定，交期和包装要求由销售部评审。', []],
  ])('are read: %s', (_, text, names) => {
    expect(tradedOrganisations(text)).toEqual(names);
  });
});

describe('the names of a report', () => {
  const contextOf = (text: string) =>
    slotContext(parseReport(textSource('report.txt', text)), { organisations: [], people: [] });

  it('keep the place that a firm is named after', () => {
    const { organisations } = contextOf('| 受审核方 | 檀溪县望鸥楼大酒店有限公司 |\n| 电话 | 无 |');
    expect(organisations).toContain('檀溪县望鸥楼大酒店有限公司');
  });

  it('do not take a firm apart whose name holds a joining word', () => {
    const { organisations } = contextOf('车辆清洗由家和保洁承包，每周一次。');
    expect(organisations).toContain('家和保洁');
    expect(organisations).not.toContain('保洁');
  });

  it('do not hold a form of address that is part of another word', () => {
    const { people } = contextOf('值班的是练达。应急演练总指挥由安全部担任，检验员练达在场。');
    expect(people).toContain('练达');
    expect(people).not.toContain('练总');
  });

  it('hold whole foreign names', () => {
    const { people } = contextOf('矿长阿不都热合曼·艾山介绍，工程师约翰·史密斯补充。质量·安全·环保并重。');
    expect(people).toEqual(expect.arrayContaining(['阿不都热合曼·艾山', '约翰·史密斯']));
    expect(people.filter((name) => name.includes('环保'))).toEqual([]);
  });

  it('are found in English by capitals and small words', () => {
    const { organisations } = contextOf(
      'Representative: Femke de Groot.\n\nDe Groot showed the log of the paint works Colorex.\n\nSigned: F. de Groot',
    );
    expect(organisations).toEqual(expect.arrayContaining(['De Groot', 'Colorex', 'F. de Groot']));
  });
});
