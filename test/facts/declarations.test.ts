import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/core/index.js';
import { extractFacts } from '../../src/facts/index.js';
import { parseReport } from '../../src/parse/index.js';
import { sourceOf } from '../helpers/rule-tester.js';

const declarationsOf = (text: string) => extractFacts(parseReport(sourceOf(text))).declarations;

describe('declarations', () => {
  it.each<[string, string, boolean, string[]]>([
    ['公司无外包过程。', 'outsourcing', false, []],
    ['未收到员工投诉。', 'complaint', false, ['employee']],
    ['收到顾客投诉3件。', 'complaint', true, ['customer']],
    ['2025年未发生质量、安全事故。', 'accident', false, ['quality', 'injury']],
    ['抽动火作业票3张。', 'permit-work', true, ['hot']],
    ['外包过程：■无 □有', 'outsourcing', false, []],
    ['特种设备\n\t无\n', 'special-equipment', false, []],
    ['本次审核未采用远程审核。', 'remote-audit', false, []],
    ['公司无特种作业人员。', 'special-operation', false, []],
    ['No accidents occurred.', 'accident', false, []],
    ['全年零投诉。', 'complaint', false, []],
    ['泵业用户来电投诉密封圈渗油。', 'complaint', true, []],
    ['抽罚没款收据1份，金额3000元。', 'penalty', true, []],
    ['公司从未被监管部门处罚。', 'penalty', false, []],
    ['员工伍某工伤认定决定书齐全。', 'accident', true, ['injury']],
    ['所有工序均由本公司自行完成。', 'outsourcing', false, []],
    ['抽外协加工单WX-17。', 'outsourcing', true, []],
    ['仓库叉车挂有场内牌照，检验标志有效。', 'special-equipment', true, ['forklift']],
    ['采购科与仓储科合并为物资部。', 'change', true, ['organisation']],
    ['There were zero complaints.', 'complaint', false, []],
    ['The company paid a fine in May.', 'penalty', true, []],
  ])('%s', (text, topic, exists, sorts) => {
    const declarations = declarationsOf(text).filter((declaration) => declaration.topic === topic);
    expect(declarations.map((declaration) => [declaration.exists, declaration.sorts])).toEqual([
      [exists, sorts],
    ]);
  });

  it.each([
    '如发生顾客投诉，24小时内答复。',
    '是否有外包：□是 □否',
    '顾客投诉不超过3件。',
    '上一周期未发生事故。',
    '供方受到行政处罚，已停止采购。',
    '对供方的投诉：发出投诉函2份。',
    '员工下班骑车摔倒骨折，住院5天，非工作原因。',
    '演练假设储罐泄漏，污水流入雨水口。',
    '审核当天无动火作业。',
    '货梯由物业维保，使用登记证在物业名下。',
  ])('reads nothing from: %s', (text) => {
    expect(declarationsOf(text)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['全年未发生安全事故、环境污染事件及顾客投诉。', ['accident', 'accident', 'complaint']],
    ['顾客投诉、退货和索赔均为零。', ['complaint', 'goods-returned', 'claim']],
    ['公司无外包过程、特殊过程及顾客财产。', ['outsourcing', 'validated-process', 'customer-property']],
    ['There were no fines, complaints or accidents in 2031.', ['accident', 'complaint', 'penalty']],
    [
      'No spills, prosecutions or improvement notices were recorded.',
      ['accident', 'legal-notice', 'penalty'],
    ],
  ])('reads what is denied together: %s', (text, topics) => {
    const denied = declarationsOf(text).filter(({ exists }) => !exists);
    expect([...new Set(denied.map(({ topic }) => topic))].sort()).toEqual([...new Set(topics)].sort());
  });

  it.each([
    '无投诉处理程序、事故报告制度。',
    '是否有无投诉、事故由客服部核实。',
    'No procedure for complaints and accidents was shown.',
  ])('denies nothing together: %s', (text) => {
    expect(declarationsOf(text).filter(({ exists }) => !exists)).toEqual([]);
  });

  it('reads the period of a statement', () => {
    const [denial] = declarationsOf('自2024年6月以来，未发生安全事故。');
    expect(denial?.period?.days).toEqual({ from: dayNumber(2024, 6, 1), to: Number.POSITIVE_INFINITY });
    const [half] = declarationsOf('2025年上半年未收到顾客投诉。');
    expect(half?.period?.days).toEqual({ from: dayNumber(2025, 1, 1), to: dayNumber(2025, 6, 30) });
  });

  it('knows for whom a denial speaks', () => {
    const [denial] = declarationsOf('销售部不涉及特种设备。');
    expect(denial?.department).toBe('销售部');
    expect(declarationsOf('未发生重大事故。')[0]?.grade).toBe(2);
    expect(declarationsOf('No lost-time accidents.')[0]?.grade).toBe(1);
  });
});
