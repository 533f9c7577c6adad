import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/core/index.js';
import { extractFacts } from '../../src/facts/index.js';
import { parseReport } from '../../src/parse/index.js';
import { sourceOf } from '../helpers/rule-tester.js';

const factsOf = (text: string): Facts => extractFacts(parseReport(sourceOf(text)));

describe('documents', () => {
  it.each([
    ['《管理手册》B/1版', '管理手册', null, 'b/1'],
    ['《内部审核控制程序》（编号：LT-QP-15，A/0版）', '内部审核控制程序', 'LT-QP-15', 'a/0'],
    ['LT-QP-15《内部审核控制程序》', '内部审核控制程序', 'LT-QP-15', null],
    ['《装配作业指导书》LT-W-07 第三版', '装配作业指导书', 'LT-W-07', '3'],
    ['GB/T 19001《质量管理体系 要求》', '质量管理体系 要求', null, null],
    ['《首检记录》2024-03-05', '首检记录', null, null],
    ['The quality manual, issue 4', 'quality manual', null, '4'],
  ])('%s', (text, title, code, version) => {
    const [document] = factsOf(`查${text}，齐全。`).documents;
    expect(document).toMatchObject({ title, code, version });
  });

  it('leaves a code between two titles to neither', () => {
    const codes = factsOf('QP-01《甲类程序》QP-02《乙类程序》QP-03').documents.map(({ code }) => code);
    expect(codes).toEqual([null, null]);
  });
});

describe('people', () => {
  it.each([
    ['质检部经理骆闻笛介绍了流程。', '骆闻笛', '经理', '质检部'],
    ['骆闻笛（质检部经理）陪同。', '骆闻笛', '经理', '质检部'],
    ['由质检部经理骆闻笛批准。', '骆闻笛', '经理', '质检部'],
    ['【质检部】 负责人：骆闻笛', '骆闻笛', '负责人', '质检部'],
    ['生产部副经理沈知远陪同。', '沈知远', '副经理', '生产部'],
    ['审核组：伍见山（组长）', '伍见山', '组长', ''],
  ])('%s', (text, name, role, department) => {
    expect(factsOf(text).people[0]).toMatchObject({ name, role, department });
  });

  it.each(['经理负责审批。', '由部门经理签字确认。', '内审员培训记录齐全。', '负责人介绍说明了情况。'])(
    'reads nobody in %s',
    (text) => expect(factsOf(text).people).toEqual([]),
  );
});

describe('scopes', () => {
  it.each([
    ['申请认证范围为：减速机的生产。', '减速机的生产'],
    ['1.5.2 审核范围（如与计划不一致请说明）：\n减速机的生产', '减速机的生产'],
    ['申请的产品/\n服务认证范围\nQMS: 减速机的生产', 'QMS: 减速机的生产'],
    ['范围 4.3　　减速机的生产。8.3不适用', '减速机的生产'],
    ['| 范围 | Q4.3 | 减速机的生产 | 符合 |', '减速机的生产'],
    ['1.2 范围\n减速机的生产', '减速机的生产'],
    ['认证范围：减速机的生产，专业代码18.02', '减速机的生产'],
    ['Scope of certification: manufacture of reducers.', 'manufacture of reducers'],
    ['| Scope | Manufacture of reducers |', 'Manufacture of reducers'],
  ])('%s', (text, scope) => {
    expect(factsOf(text).scopes.find(({ kind }) => kind === 'certification')?.text).toBe(scope);
  });

  it.each([
    '审核范围适宜，与申请一致。',
    '在认证范围内的活动均已审核。',
    '审核范围：见审核计划。',
    '经营范围：五金的销售。',
  ])('is none: %s', (text) =>
    expect(factsOf(text).scopes.filter(({ kind }) => kind === 'certification')).toEqual([]),
  );
});

describe('headcounts', () => {
  it.each([
    ['组织人数：73人', 73, 'whole', false],
    ['公司现有员工73人，其中持证焊工2人。', 73, 'whole', false],
    ['体系覆盖人数\n73人（即全部在册员工）', 73, 'all', false],
    ['公司现有员工73人，全部在体系覆盖范围内。', 73, 'all', false],
    ['The payroll list holds 73 employees.', 73, 'whole', false],
    ['Personnel in scope: 73 (two shifts)', 73, 'scope', false],
    ['体系覆盖人数：73人', 73, 'scope', false],
    ['全体员工73人参加了培训。', 73, 'whole', true],
    ['公司现有员工73人，按同岗位折算。', 73, 'whole', true],
    ['The company employs 73 people.', 73, 'whole', false],
  ])('%s', (text, value, measure, explained) => {
    expect(factsOf(text).headcounts[0]).toMatchObject({ value, measure, explained });
  });

  it.each(['生产部现有员工20人。', '公司现有员工满意率95%。', '本部门现有人员5人。'])('is none: %s', (text) =>
    expect(factsOf(text).headcounts).toEqual([]),
  );
});

describe('addresses', () => {
  it.each([
    ['注册地址：岚汀市栖霞区枕流路26号3幢', 'registered', '枕流路 26'],
    ['经营地址：栖霞区枕流路二十六号', 'business', '枕流路 26'],
    ['注册地址：岚汀市栖霞街道枕流大道 111 号', 'registered', '枕流大道 111'],
    ['Registered address: 18 Whetstone Road, Tarnhollow', 'registered', 'whetstone road 18'],
  ])('%s', (text, kind, key) => {
    expect(factsOf(text).addresses[0]).toMatchObject({ kind, key });
  });
});

describe('certificates', () => {
  it('reads number and validity of one licence', () => {
    const found = factsOf('食品经营许可证（编号JY19999990001234），有效期至2031年5月20日。').certificates;
    expect(found.map(({ number, validity }) => number ?? validity?.raw)).toEqual([
      'JY19999990001234',
      '2031年5月20日',
    ]);
  });
});

describe('assignments', () => {
  it.each([
    ['内审：沈砚（生产部）、骆闻笛（综合部）。生产部由沈砚审；综合部由沈砚审。', ['沈砚 生产部']],
    ['内审组：沈砚（生产部）审核综合部，骆闻笛（综合部）审核生产部。', []],
    ['内审员均未审核本人所在的部门。', []],
  ])('%s', (text, expected) => {
    expect(factsOf(text).assignments.map(({ auditor, department }) => `${auditor} ${department}`)).toEqual(
      expected,
    );
  });
});
