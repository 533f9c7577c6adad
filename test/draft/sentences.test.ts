import { describe, expect, it } from 'vitest';
import { composeClause, readNotes } from '../../src/draft/index.js';
import { draftOf } from './draft-of.js';

describe('acts and their days', () => {
  it.each([
    [
      '8.2.3',
      '合同 LX-22 学校课桌 1,400套 8.20交货 评审 7.3 签 7.5 √',
      '查合同（LX-22），学校课桌1,400套，8月20日交货，评审于7月3日进行，7月5日签署，符合要求。',
    ],
    ['9.3', '管评 1.22 开的，总经理 诸葛平，报告有', '管理评审于1月22日召开，总经理诸葛平，有报告'],
    ['8.4', '抽兴岳轴承 评价表 2025.10.9 √', '抽查兴岳轴承的评价表（2025年10月9日），符合要求。'],
    ['8.4', '抽钢材供方 临岚钢铁 评价表', '抽查钢材供方临岚钢铁的评价表'],
    ['7.2', '驾驶员 抽 荣向东 资格证 2026.8.31 到期', '2026年8月31日到期'],
    ['9.1.2', '满意度 6月 88.4 7月 86.9 8月 85.1', '满意度6月88.4、7月86.9、8月85.1'],
    ['8.4', '外包测试 合同 保密条款有 3人', '保密条款有，3人'],
    ['8.6', '出厂试验 抽 2台 渗漏 无 √', '无渗漏，符合要求'],
    ['8.1', '发布单 RL-08 审批 石达 OK', '由石达审批'],
  ])('%s %s', (clause, note, part) => {
    expect(draftOf(clause, note).narrative).toContain(part);
  });

  it.each([
    ['6.1', '风险表 2025年5月 1份', '2025年5月，1份'],
    ['9.3', '管评 5.16 开了 报告 结论 有效', '开了报告'],
    ['8.4', '抽3家 评价表 齐', '抽3家，评价表齐'],
    ['8.6', '终检 审批 栏 有签字', '审批'],
  ])('leaves other words where they are: %s %s', (clause, note, part) => {
    expect(draftOf(clause, note).narrative).toContain(part);
  });
});

describe('who was audited', () => {
  const narrativeOf = (...lines: string[]): string => {
    const notes = readNotes([{ path: 'n.md', text: lines.join('\n') }], null);
    const group = notes.groups[0];
    if (!group) throw new Error('no clause read');
    return composeClause({ group, notes }).narrative;
  };

  it('opens the narrative', () => {
    expect(
      narrativeOf('某某公司 QMS 监督 2026-03-09', '采购部 8.4    经理 凌娜', '合格供方46家 名录 有'),
    ).toMatch(/^受审核部门为采购部，经理凌娜。/u);
    expect(
      narrativeOf(
        'Foo Ltd ISO 9001 surveillance 9 Mar 2026',
        'Purchasing 8.4 Manager Ann Lee',
        '46 approved suppliers, list rev 5',
      ),
    ).toMatch(/^Department audited: Purchasing, Manager Ann Lee\. /u);
  });

  it('is no evidence by itself', () => {
    const notes = readNotes(
      [
        {
          path: 'n.md',
          text: '某某公司 QMS 监督 2026-03-09\n采购部 8.4 经理 凌娜\n质检部 8.6 主任 卞秋\n出厂检 5台 有记录',
        },
      ],
      null,
    );
    expect(notes.groups.map((group) => composeClause({ group, notes }).verdict)).toEqual([
      'insufficient',
      'conform',
    ]);
  });
});

it('says of what standard a line of objectives is', () => {
  const { narrative, objectives } = draftOf('QES6.2', 'Q 一次合格率 ≥97% 实际 97.4%');
  expect(narrative).toContain('质量方面：一次合格率≥97%');
  expect(objectives.map(({ name }) => name)).toEqual(['一次合格率']);
});

it('leaves what was denied in English as it stands', () => {
  expect(draftOf('10.2', 'report IR-26-04, date sent not seen').narrative).toContain('date sent not seen');
});
