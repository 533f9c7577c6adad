import { describe, expect, it } from 'vitest';
import { ncClause } from '../../src/rules/nc-clause.js';
import { ncDepartment } from '../../src/rules/nc-department.js';
import { findingsOf } from '../helpers/rule-tester.js';

const quotesOf = (rule: typeof ncClause, text: string, language: 'zh' | 'en') =>
  findingsOf(rule, text, language).map(({ evidence }) => evidence.map(({ quote }) => quote));

/** One nonconformity told twice in like words: what was found tells that it is one. */
describe('nc-department by what was found', () => {
  it.each<[string, string[]]>([
    [
      '四、不符合项\n不符合1：客房部，条款8.5.1，布草车未分隔干净与脏污布草。\n不符合2：工程部，条款7.1.3，滤网清洗计划12台，实际9台。\n不符合报告与责任部门：LX-01（布草车未分隔，责任部门餐饮部）、LX-02（滤网清洗，责任部门工程部）。',
      ['客房部', '责任部门餐饮部'],
    ],
    [
      '审核小结：本次不符合共2项。①安环部，E8.1，废油桶未贴标签；②采供部，Q8.4.3，采购单未注明纯度。末次会议宣读的分布表为：生产部1项（E8.1，废油桶未贴标签）、采供部1项（Q8.4.3，采购单未注明纯度）。',
      ['安环部', '生产部'],
    ],
    [
      '本次审核发现一般不符合1项：机加车间使用的数显卡尺LJ-27无校准状态标识，不符合7.1.5.2，责任部门为生产部。\n不符合报告清单：\n编号 QZ-2031-01    条款 7.1.5.2    性质 一般    责任部门：质检部',
      ['责任部门为生产部', '责任部门：质检部'],
    ],
    [
      '| 序号 | 不符合事实 | 条款 | 责任部门 |\n|---|---|---|---|\n| 1 | 成品库两托盘试剂无状态标识 | 8.5.2 | 仓储部 |\n| 2 | 新员工无岗前培训记录 | 7.2 | 综合部 |\n\n末次会议通报不符合2项：成品库两托盘试剂无状态标识（8.5.2，责任部门质检部）；新员工无岗前培训记录（7.2，责任部门综合部）。',
      ['仓储部', '责任部门质检部'],
    ],
  ])('%s', (text, quotes) => {
    expect(quotesOf(ncDepartment, text, 'zh')).toEqual([quotes]);
  });

  it('is found in English', () => {
    const text =
      'The audit team raised one minor nonconformity in the press room: two open solvent cans without secondary containment, ISO 14001 clause 8.1, responsible department: production.\n4 Nonconformities\nNumber 1 of 1: minor, ISO 14001 clause 8.1, solvent cans without containment, responsible department: logistics, plan due 14 November 2031.';
    expect(quotesOf(ncDepartment, text, 'en')).toEqual([
      ['responsible department: production', 'responsible department: logistics'],
    ]);
  });

  it.each([
    '不符合1：仓储部，条款8.5.2，两托盘试剂无状态标识。\n不符合2：质检部，条款7.1.5，天平无校准状态标识。\n不符合清单：YD-01（试剂无状态标识，责任部门仓储部）、YD-02（天平无校准状态标识，责任部门质检部）。',
    '现场在装配车间发现一般不符合1项：扭矩扳手未校准，不符合7.1.5，责任部门为生产部。\n不符合清单：序号1，生产部，条款7.1.5，扭矩扳手未校准。',
    '本次开具一般不符合1项，责任部门仓库，条款8.5.4：冷库温度未记录。\n不符合清单：序号1，仓储部，条款8.5.4，冷库温度未记录。',
    '上次审核不符合1项：生产部，条款8.5.1，首件检验未记录，已关闭。\n本次审核开具一般不符合1项：质检部，条款8.6，首件检验未记录。',
    '内审不符合：仓储部，条款8.5.4，托盘未离地存放。\n本次审核开具一般不符合1项：后勤部，条款8.5.4，托盘未离地存放。',
    '本次开具不符合2项。（1）生产部，8.5.1，首件未记录；（2）质检部，8.6，首件未记录。',
    '不符合1：生产部、质检部，条款8.5.1，模具点检未记录。\n不符合清单：序号1，质检部，条款8.5.1，模具点检未记录。',
  ])('%s', (text) => {
    expect(quotesOf(ncDepartment, text, 'zh')).toEqual([]);
  });
});

describe('nc-clause by what was found', () => {
  it.each<[string, 'zh' | 'en', string[]]>([
    [
      '现场开具不符合1项：配送部，条款7.5.3，事实是7月运单签收联有4张未归档，保存不完整。\n不符合清单：序号1，配送部，条款8.5.4，运单签收联4张未归档。',
      'zh',
      ['配送部，条款7.5.3', '配送部，条款8.5.4'],
    ],
    [
      'NC-1 (minor), clause 8.5.4: the paint shop had stored finished brackets outdoors without protection.\nNC-2 (minor), clause 7.5.3: an obsolete inspection plan was in use.\nThe client accepted the two minor nonconformities, against clauses 8.5.2 (storage of brackets) and 7.5.3 (obsolete inspection plan).',
      'en',
      ['clause 8.5.4', '8.5.2'],
    ],
    [
      '开具一般不符合1项（Q7.1.5.2）：精密天平TP-06超过校准有效期仍在使用。\n不符合报告：条款Q7.1.3，精密天平TP-06超过校准有效期。',
      'zh',
      ['Q7.1.5.2', '条款Q7.1.3'],
    ],
  ])('%s', (text, language, quotes) => {
    expect(quotesOf(ncClause, text, language)).toEqual([quotes]);
  });

  it.each<[string, 'zh' | 'en']>([
    [
      '不符合1：配送部，条款7.1.5，车载温度计未校准。\n不符合清单：序号1，配送部，条款7.1.5.2，车载温度计未校准。',
      'zh',
    ],
    [
      '不符合1：Q8.5.1，反应釜点检缺三天。\n不符合2：S8.1.2，反应釜安全阀未校验。\n清单：Q8.5.1（反应釜点检缺三天）、S8.1.2（反应釜安全阀未校验）。',
      'zh',
    ],
    [
      'One minor nonconformity, clause 7.5.3: two copies of an old instruction at the benches.\nThe finding on old instructions at the benches (7.5.3) was accepted.',
      'en',
    ],
    [
      '不符合1：E8.1，废油桶未贴标签。\n不符合2：Q8.5.2，成品未贴标签。\n附：E8.1（废油桶未贴标签）、Q8.5.2（成品未贴标签）。',
      'zh',
    ],
  ])('%s', (text, language) => {
    expect(quotesOf(ncClause, text, language)).toEqual([]);
  });
});
