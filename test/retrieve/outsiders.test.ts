import { describe, expect, it } from 'vitest';
import { firmsBeforePeople } from '../../src/retrieve/slots/beside-people.js';
import { initialsOf } from '../../src/retrieve/slots/initials.js';
import { listedFirms } from '../../src/retrieve/slots/listed-firms.js';
import { outsiders } from '../../src/retrieve/slots/outsiders.js';
import { placedPeople } from '../../src/retrieve/slots/placed-names.js';
import { sidedNames } from '../../src/retrieve/slots/sided-names.js';
import { slotsIn } from '../../src/retrieve/slots/slot.js';

const sorted = (names: readonly string[]): string[] => [...new Set(names)].sort();

describe('firms by what only outsiders do', () => {
  it.each<[string, string[]]>([
    ['化粪池由顺心达清掏，记录3份。', ['顺心达']],
    ['员工敬业度由晨星调查执行，样本210份。', ['晨星调查']],
    ['环评由澜科华评编制，2031年批复。', ['澜科华评']],
    ['幕墙工程分包给海平线，合同已签。', ['海平线']],
    ['顾客满意度委托众言通调查，得分91分。', ['众言通', '众言通调查']],
    ['伤者送岚溪区人民医院治疗，当日出院。', ['岚溪区人民医院']],
    ['证书的发证机构中辉培训。', ['中辉培训']],
    ['讲师：澜江焊接学会专家。', ['澜江焊接学会']],
    ['与岚麓签有加工协议，期限两年。', ['岚麓']],
    // One's own, and anybody.
    ['记录由综合部编制，由专人负责。', []],
    ['垃圾由环卫清运，隔油池由物业清掏。', []],
    ['由当班电工完成，由设备科负责。', []],
    ['分包给第三方，委托专业机构检测。', []],
    ['伤者送当地人民医院治疗。', []],
    ['与顾客签订合同，与供方签订协议。', []],
  ])('%s', (text, names) => {
    expect(sorted(outsiders(text))).toEqual(sorted(names));
  });

  it('whose somebody is', () => {
    const people = ['宓然', '殷不群'];
    expect(firmsBeforePeople('由监理公信监理的宓然到场。', { people })).toEqual(['公信监理']);
    expect(firmsBeforePeople('与海平线现场代表殷不群沟通。', { people })).toEqual(['海平线']);
    expect(firmsBeforePeople('与顾客现场代表殷不群沟通。', { people })).toEqual([]);
  });

  it('between two that are known, whatever it is called', () => {
    const known = { organisations: ['澜安医疗器械', '岚禾仪器'], people: [] };
    expect(listedFirms('抽供方澜安医疗器械、一路春风、岚禾仪器的评价表。', known)).toContain('一路春风');
    expect(listedFirms('抽澜安医疗器械、营业执照、岚禾仪器的评价表。', known)).not.toContain('营业执照');
  });
});

describe('initials behind a name', () => {
  it.each<[string, string[]]>([
    ['岚桥认证有限公司（LQC）受委托审核，LQC技术委员会审议。', ['LQC']],
    ['岚桥认证有限公司(以下简称“LQC”)', ['LQC']],
    ['岚桥认证有限公司（QMS）审核记录', []],
    ['岚桥认证有限公司承担，标准（LQC）', []],
  ])('%s', (text, initials) => {
    expect(initialsOf(['岚桥认证有限公司'], text)).toEqual(initials);
  });

  it('are slotted, and so is a website', () => {
    const text = '岚桥认证有限公司（LQC）编制。官网：www.lanqiao-example.cn/news，LQC审议。';
    const context = { organisations: ['岚桥认证有限公司', 'LQC'], people: [] };
    const slots = slotsIn(text, context).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
    expect(slots).toEqual([
      'ORG 岚桥认证有限公司',
      'ORG LQC',
      'EMAIL www.lanqiao-example.cn/news',
      'ORG LQC',
    ]);
  });
});

describe('people whose names are words', () => {
  it.each<[string, string[]]>([
    ['食堂厨师长金不换负责热菜间。', ['金不换']],
    ['司机鲁班、指挥令狐明到场。', ['鲁班']],
  ])('by what they are told to do: %s', (text, names) => {
    expect(placedPeople(text, [])).toEqual(expect.arrayContaining(names));
  });

  it('as the last of those who sign', () => {
    expect(placedPeople('由海霞、惠民签字。', ['海霞'])).toContain('惠民');
    expect(placedPeople('由海霞、全员签字。', ['海霞'])).not.toContain('全员');
  });

  it('as they are looked up to, or spoken of by what they do', () => {
    expect(sidedNames('高工岳老为返聘专家，烧火的老冯、送水的小段在场。')).toEqual(
      expect.arrayContaining(['岳老', '老冯']),
    );
    expect(sidedNames('高工养老为由返聘。')).not.toContain('养老');
  });
});
