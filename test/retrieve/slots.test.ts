import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldKey } from '../../src/core/index.js';
import {
  fillSlots,
  leaksIn,
  SLOT,
  type SlotContext,
  slotContext,
  slotWriteup,
} from '../../src/retrieve/index.js';
import { labelledPeople, siteNames } from '../../src/retrieve/slots/labelled.js';
import { shortNames, titledNames } from '../../src/retrieve/slots/short-names.js';
import { reportOf } from './helpers.js';

const NOBODY: SlotContext = { organisations: [], people: [] };
const KNOWN: SlotContext = {
  organisations: ['栖岭市铎光阀门有限公司', '铎光阀门', '铎光'],
  people: ['封听澜', '诸葛闻溪', '封总'],
};

const slot = (text: string, context: SlotContext = KNOWN) =>
  slotWriteup({ text, title: '', department: null }, context);

describe('slotting', () => {
  it.each([
    [
      'organisations, in full and short',
      '栖岭市铎光阀门有限公司的方案由铎光编制。',
      '⟨ORG1⟩的方案由⟨ORG2⟩编制。',
    ],
    ['people, also by title', '总经理封听澜主持，封总要求整改。', '总经理⟨PERSON1⟩主持，⟨PERSON2⟩要求整改。'],
    ['the same detail by the same slot', '封听澜签字，封听澜复核。', '⟨PERSON1⟩签字，⟨PERSON1⟩复核。'],
    ['names set with spaces', '封 听 澜签字。', '⟨PERSON1⟩签字。'],
    ['mobile phones', '联系电话13912345678。', '联系电话⟨PHONE1⟩。'],
    ['land lines', '电话0571-87654321转803。', '电话⟨PHONE1⟩转⟨NUM1⟩。'],
    ['e-mail addresses', '邮箱feng.tl@duoguang.example。', '邮箱⟨EMAIL1⟩。'],
    ['identity numbers', '身份证号330106199001015678。', '身份证号⟨ID1⟩。'],
    ['registration numbers', '统一社会信用代码91330106MA2ABCDE3X。', '统一社会信用代码⟨LIC1⟩。'],
    ['number plates', '车牌云A·7K20L，粤B 12345，型号桂A。', '车牌⟨CODE1⟩，⟨CODE2⟩，型号桂A。'],
    [
      'accounts of messengers',
      '微信号lan_2019，QQ：10200304，微信\n\tfan-zl88',
      '微信号⟨EMAIL1⟩，QQ：⟨EMAIL2⟩，微信\n\t⟨EMAIL3⟩',
    ],
    ['dates and ranges of dates', '2025年6月16日至18日内审，7月关闭。', '⟨DATE1⟩内审，⟨DATE2⟩关闭。'],
    [
      'figures, leaving comparison and unit',
      '合格率≥98.5%，实际98.9%，抽3份。',
      '合格率≥⟨NUM1⟩%，实际⟨NUM2⟩%，抽⟨NUM3⟩份。',
    ],
    ['figures with a separator', '送检186,420件，全部合格。', '送检⟨NUM1⟩件，全部合格。'],
    ['figures in words', '达到百分之九十六，抽查十二份。', '达到百分之⟨NUM1⟩，抽查⟨NUM2⟩份。'],
    ['figures with digits in the unit', '浓度22.6mg/m3，面积60m2。', '浓度⟨NUM1⟩mg/m3，面积⟨NUM2⟩m2。'],
    [
      'codes whole',
      '合同HT-2025-0612、批号JM250903-1、设备MG-03。',
      '合同⟨CODE1⟩、批号⟨CODE2⟩、设备⟨CODE3⟩。',
    ],
    ['enterprise standards', '执行Q/DG 001-2024。', '执行⟨CODE1⟩。'],
    ['quantities written as codes', '管径DN100，pH7.6。', '管径DN⟨NUM1⟩，pH⟨NUM2⟩。'],
    ['titles that name the company', '《铎光阀门质量手册》已发布。', '《⟨DOC1⟩》已发布。'],
    ['titles that name a project', '《望江花园项目施工组织设计》已审批。', '《⟨DOC1⟩》已审批。'],
    [
      'product and project names in quotation marks',
      '承接“晨曦里”项目，产品“快拧王”热销。',
      '承接“⟨NAME1⟩”项目，产品“⟨NAME2⟩”热销。',
    ],
    [
      'labelled names of projects',
      '项目名称：晨曦里二期外立面\n项目编号齐全。',
      '项目名称：⟨NAME1⟩\n项目编号齐全。',
    ],
    ['the wording of a policy', '“匠心铸阀，诚信致远，绿色安全”由总经理批准。', '“⟨NAME1⟩”由总经理批准。'],
    ['full-width digits', '合格率９８．５％。', '合格率⟨NUM1⟩％。'],
    ['whatever digits are left', '3号线、2#炉、第4版。', '⟨NUM1⟩号线、⟨NUM2⟩#炉、第⟨NUM3⟩版。'],
  ])('takes %s', (_, text, slotted) => {
    expect(slot(text).text).toBe(slotted);
  });

  it.each([
    ['public standards', '按GB/T 19001-2016、ISO 14001:2015、GB 37824-2019和HJ 2025执行。'],
    ['clause numbers', '不符合标准7.1.5的要求，见Q8.5.1和ES6.1.2，8.5.2条款。'],
    ['titles of ordinary documents', '查《内部审核控制程序》《管理评审报告》《工程项目管理制度》。'],
    ['public acts', '《中华人民共和国安全生产法》和《东海省大气污染防治条例》适用。'],
    ['technical words with digits', 'PM2.5、CO2、5S、4M1E和8D。'],
    ['list marks', '1、制定方案；2）组织实施；(3)验证效果。'],
    ['quotations that name nothing', '“待检、合格、不合格”各色牌，“采购”过程，“5S”看板。'],
    ['ordinary words', '顾客、供方、施工和重点监测均有记录。'],
  ])('leaves %s', (_, text) => {
    expect(slot(text, NOBODY)).toMatchObject({ text, vault: {} });
  });

  it('keeps the originals, and nothing else, in the vault', () => {
    expect(slot('封听澜于2025年3月1日批准，目标≥98%。').vault).toEqual({
      '⟨PERSON1⟩': '封听澜',
      '⟨DATE1⟩': '2025年3月1日',
      '⟨NUM1⟩': '98',
    });
  });

  it('slots title and department like the text', () => {
    const slotted = slotWriteup(
      { text: '封听澜介绍了情况。', title: '铎光的采购', department: '采购部（封听澜）' },
      KNOWN,
    );
    expect(slotted).toMatchObject({ title: '⟨ORG1⟩的采购', department: '采购部（⟨PERSON1⟩）' });
    expect(leaksIn([slotted.text, slotted.title, slotted.department].join(), KNOWN, slotted.vault)).toEqual(
      [],
    );
  });

  it('does not take what a text brings along for slots', () => {
    const { text, vault } = slot('编号⟨ORG1⟩，铎光。');
    expect(text).toBe('编号〈⟨CODE1⟩〉，⟨ORG1⟩。');
    expect(Object.keys(vault)).toHaveLength(2);
  });
});

const detail = fc.oneof(
  fc.constantFrom(...KNOWN.organisations, ...KNOWN.people),
  fc.constantFrom(
    '13912345678',
    '0571-87654321',
    '330106199001015678',
    '33010619900101567X',
    'a.b@c-d.example',
  ),
  fc.constantFrom('2025年6月16日', '98.5%', 'HT-2025-0612', '《铎光质量手册》', '12万元', '６６件'),
);
const filler = fc.constantFrom(
  '，',
  '。',
  '由',
  '签字',
  '：',
  ' ',
  '\n',
  '（',
  '）',
  '、',
  'the ',
  '合格',
  'A',
  '-',
  '/',
  '⟨',
  '“',
  '”',
  '5',
);
const mixture = fc.array(fc.oneof(detail, filler), { maxLength: 24 }).map((parts) => parts.join(''));

describe('slotting any text', () => {
  it('leaves no known name and no private number', () => {
    fc.assert(
      fc.property(mixture, (text) => {
        const slotted = slot(text);
        expect(leaksIn(slotted.text, KNOWN, slotted.vault)).toEqual([]);
        const open = slotted.text.replace(SLOT, '|');
        for (const name of [...KNOWN.organisations, ...KNOWN.people]) expect(open).not.toContain(name);
        expect(open).not.toMatch(/\d{7}/u);
      }),
      { numRuns: 300 },
    );
  });

  it('can be undone', () => {
    fc.assert(
      fc.property(mixture, (text) => {
        const { text: slotted, vault } = slot(text);
        expect(foldKey(fillSlots(slotted, vault))).toBe(
          foldKey(text.replace(/⟨/gu, '〈').replace(/⟩/gu, '〉')),
        );
      }),
    );
  });

  it('never throws on anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        expect(typeof slot(text).text).toBe('string');
      }),
    );
  });
});

describe('the leak check', () => {
  it.each([
    ['a known organisation', '方案由铎光编制', {}, ['铎光']],
    ['a known person, spaced', '封 听澜签字', {}, ['封 听澜']],
    ['an original of the vault', '由临溪泵业供货', { '⟨ORG1⟩': '临溪泵业' }, ['临溪泵业']],
    ['a phone number', '拨打13912345678', {}, ['13912345678']],
    ['an identity number', '证号33010619900101567X', {}, ['33010619900101567X']],
    ['an e-mail address', '写信到a@b.example', {}, ['a@b.example']],
  ])('finds %s', (_, text, vault, leaks) => {
    expect(leaksIn(text, KNOWN, vault)).toEqual(leaks);
  });

  it('does not object to slots, figures or dates', () => {
    expect(leaksIn('⟨ORG1⟩于2025年3月1日抽查98份', KNOWN, { '⟨ORG1⟩': '某厂', '⟨NUM1⟩': '98' })).toEqual([]);
  });
});

describe('names that the form of a report announces', () => {
  it.each([
    [
      '负责人：池砺（部长）　陪同人员：温清让（环保专员）、严执（安全专员）　审核员：晏知非',
      ['池砺', '温清让', '严执', '晏知非'],
    ],
    [
      '主管领导：方既白；陪同人员：库管员蓝采芹；审核员：舒怀瑾；审核时间：2025年5月14日',
      ['方既白', '蓝采芹', '舒怀瑾'],
    ],
    ['陪同：车间主任端木遥 审核员：池上鹭', ['端木遥', '池上鹭']],
    ['审核组：钟离秀（组长）、蔺如海、辛夷', ['钟离秀', '蔺如海', '辛夷']],
    ['陪同人员：各部门负责人、总经理、质量部、安全员2人', []],
    ['审核员：A，4.1、4.2', []],
    ['由负责人批准后实施', []],
  ])('people in %s', (text, people) => {
    expect(labelledPeople(text)).toEqual(people);
  });

  it.each([
    ['部门与人数：工程部28人、锦澜府项目部83人、银杉中心项目部71人', ['锦澜府', '银杉中心']],
    ['部门：品控部、云帆中学食堂、岚桥医院职工食堂、中央食堂', ['云帆中学', '岚桥医院']],
    ['现场：职工食堂、工程项目部、第二项目部', []],
    ['随后在食堂、门店查看', []],
  ])('sites in %s', (text, sites) => {
    expect(siteNames(text)).toEqual(sites);
  });

  it.each([
    ['桐岭云栈物流有限公司', '桐岭市槐渡区。抽云栈07、云栈15两车。', '云栈'],
    ['桐岭云栈物流有限公司', '桐岭云栈的车。', '桐岭云栈'],
  ])('the brand of %s behind the town of its address', (name, text, brand) => {
    expect(shortNames(name, text)).toContain(brand);
  });
});

describe('names of a report', () => {
  it.each([
    ['栖岭市铎光阀门有限公司', '铎光阀门的产品，铎光的方针', ['铎光阀门', '铎光']],
    ['北京铎光科技有限公司', '铎光公司', ['铎光']],
    ['栖岭市安全科技有限公司', '安全生产', []],
    ['栖岭市铎光阀门有限公司', '没有别的叫法', []],
    ['Brightwater Castings Ltd', 'Brightwater said so', ['Brightwater']],
    ['General Pumps Ltd', 'a general remark', []],
  ])('are known in short: %s', (name, text, short) => {
    expect([...new Set(shortNames(name, `${name}。${text}`))]).toEqual(short);
  });

  it.each([
    ['封听澜', '封总说，封工也说', ['封总', '封工']],
    ['诸葛闻溪', '诸葛经理介绍', ['诸葛经理']],
    ['施望舒', '现场施工', []],
    ['John Field', 'Mr Field', []],
  ])('are known by title: %s', (name, text, titled) => {
    expect(titledNames(name, text)).toEqual(titled);
  });

  it('are kept without words that a scanner took along', () => {
    const context = { organisations: ['青禾岭泵业有限公司'], people: [] };
    expect(slot('重点核对青禾岭泵业有限公司的图样。', context).text).toBe('重点核对⟨ORG1⟩的图样。');
  });

  it('found anywhere hold everywhere', () => {
    const report = reportOf(
      [
        { clauses: ['5.3'], text: '质量负责人由总经理封听澜任命，任命书签发于体系发布当日，职责清楚。' },
        { clauses: ['8.4'], text: '年度复评表由封听澜批准，末位供方已经约谈，名录随之更新。' },
      ],
      { preface: '受审核方：栖岭市铎光阀门有限公司' },
    );
    const context = slotContext(report, NOBODY);
    expect(context.organisations).toContain('栖岭市铎光阀门有限公司');
    expect(context.people).toContain('封听澜');
    expect(slot('年度复评表由封听澜批准。', context).text).toBe('年度复评表由⟨PERSON1⟩批准。');
  });
});
