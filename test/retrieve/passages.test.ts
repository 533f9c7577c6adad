import { describe, expect, it } from 'vitest';
import { prepareSource } from '../../src/app/corpus/ingest.js';
import { clauseNumbersRelated, type StandardId } from '../../src/core/index.js';
import { parseReport } from '../../src/parse/index.js';
import { readTopicPassages } from '../../src/retrieve/passages.js';
import { sampleReports } from './sample-reports.js';
import { textOf } from './text-source.js';

const NEW_FORM = `质量管理体系监督审核报告
1.1 受审核方名称：禾丘市知暖保温杯有限公司
1.2 审核目的：评价质量管理体系持续符合GB/T 19001-2016的程度，决定能否推荐保持认证。
1.5.3 审核范围：不锈钢保温杯的生产和销售，覆盖本部全部部门，不含其他活动。
二、审核综述
审核按计划完成，质检科的审核时间与采购科对调，审核员与受审核方均无异议。
三、审核发现
3.1 策划与领导作用
公司从原料价格、外销订单两方面识别了内外部因素，1月16日的例会对组织环境做了评审。
质量目标：成品一次交验合格率≥97%，1月至6月实际97.8%；顾客满意度≥90分，实际92.4分。
3.2 运行
合同评审：抽外销合同3份，均在签订前由业务科、生产科会签，交期要求清楚。
采购：合格供方名录有钢带、杯盖、纸箱供方11家，3月完成年度评价，抽杯盖供方的评价表，得分88分。
标识和追溯：杯底激光打码可查到焊接班组和日期，抽4月9日批号追溯到钢带炉号，用时6分钟。
3.3 内部审核和管理评审
内部审核于5月6日至7日进行，覆盖全部部门，开出一般不符合2项，均已验证关闭。
管理评审于5月28日由总经理主持，输入齐全，输出改进决定3项，责任人和时限明确。
3.5 支持
抽查计量器具台账，真空检测仪、数显卡尺的校准证书在有效期内，校准结果经质检科确认。
岗前培训：新入职焊工4人完成了培训和实操考核，记录有签到、试卷和评价。
四、不符合项
8.5.2 仓库有两箱杯身未挂批次卡，无法与入库单对应。
五、审核结论
体系总体有效，内部审核和管理评审能够发挥作用，推荐保持认证注册。
`;

const ENGLISH = `# Audit report
## 1. Introduction
The audit followed the plan; the sampling method means that other nonconformities may exist.
## 2. Leadership and planning
Quality objectives for 2025: on-time despatch at least 96 %, achieved 96.9 % from January to June.
## 3. Operation
Purchasing: the approved supplier list was reviewed in March; the evaluation of the yarn supplier scored 84 points.
## 4. Performance evaluation
The internal audit was carried out on 5 May 2025 by two auditors who audited each other's departments.
## 5. Conclusion
The internal audit and the management review are effective; certification is recommended.
`;

const LONG_LINES = `审核发现
内部审核：5月6日按计划实施，由两名内审员交叉进行，检查表和记录齐全。审核覆盖全部过程。开出不符合1项，已关闭。
`;

const filed = (text: string, standards: readonly StandardId[] = ['QMS']) => {
  const report = parseReport(textOf(text));
  return readTopicPassages(report, standards).map(({ clause, start, end }) => [
    clause,
    report.view.text.slice(start, end).slice(0, 6),
  ]);
};

describe('passages of a report without clause numbers', () => {
  it('are filed by what they speak of; the cover, the plan, nonconformities and the conclusion are not', () => {
    expect(filed(NEW_FORM)).toEqual([
      ['4.1', '公司从原料价'],
      ['6.2', '质量目标:成'],
      ['8.2', '合同评审:抽'],
      ['8.4', '采购:合格供'],
      ['8.5.2', '标识和追溯:'],
      ['9.2', '内部审核于5'],
      ['9.3', '管理评审于5'],
      ['7.1.5', '抽查计量器具'],
      ['7.2', '岗前培训:新'],
    ]);
  });

  it('are found below English chapters whose numbers are no clauses', () => {
    expect(filed(ENGLISH)).toEqual([
      ['6.2', 'Qualit'],
      ['8.4', 'Purcha'],
      ['9.2', 'The in'],
    ]);
  });

  it('keep the sentences of a line together', () => {
    expect(filed(LONG_LINES)).toEqual([['9.2', '内部审核:5']]);
  });

  it.each([
    ['nothing that names a clause', '三、审核发现\n现场整洁，人员友善，天气晴朗，车间宽敞明亮，道路畅通。\n'],
    ['labels and values of a form', '三、基本信息\n培训地点：三楼会议室，采购地点：二楼。\n'],
    ['an empty report', ''],
  ])('are none: %s', (_, text) => {
    expect(filed(text)).toEqual([]);
  });

  it('agree with the clauses that the authors of the sample reports gave', () => {
    const total = { characters: 0, filed: 0, right: 0, passages: 0, rightPassages: 0 };
    for (const { text, standards, truth } of sampleReports()) {
      const report = parseReport(textOf(text));
      total.characters += truth.reduce((sum, { start, end }) => sum + end - start, 0);
      for (const passage of readTopicPassages(report, standards)) {
        const { start, end } = report.view.toSource(passage);
        const under = truth.map((own) => ({
          own,
          shared: Math.max(0, Math.min(own.end, end) - Math.max(own.start, start)),
        }));
        const all = under.reduce((sum, { shared }) => sum + shared, 0);
        const right = under
          .filter(({ own }) => own.clauses.some((number) => clauseNumbersRelated(number, passage.clause)))
          .reduce((sum, { shared }) => sum + shared, 0);
        total.filed += all;
        total.right += right;
        total.passages += 1;
        total.rightPassages += right > all / 2 ? 1 : 0;
      }
    }
    expect(total.passages).toBeGreaterThan(200);
    expect(total.filed / total.characters).toBeGreaterThan(0.5);
    expect(total.right / total.filed).toBeGreaterThan(0.85);
    expect(total.rightPassages / total.passages).toBeGreaterThan(0.9);
  });
});

describe('a past report without clause numbers', () => {
  it('gives slotted writeups titled with their clauses', () => {
    const { slotted } = prepareSource(textOf(NEW_FORM), {});
    const shown = slotted.writeups.map(({ writeup: { clauses, title, verdict, text } }) => ({
      clauses,
      title,
      verdict,
      text,
    }));
    expect(shown).toContainEqual({
      clauses: ['8.2'],
      title: '产品和服务的要求',
      verdict: null,
      text: '合同评审：抽外销合同⟨NUM1⟩份，均在签订前由业务科、生产科会签，交期要求清楚。',
    });
    expect(slotted.heldBack).toBe(0);
  });
});
