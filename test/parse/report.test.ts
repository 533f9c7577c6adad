import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatClauseRef, type Report } from '../../src/core/index.js';
import { isClauseList, parseClauseList } from '../../src/parse/clauses.js';
import { parseReport } from '../../src/parse/index.js';
import { sourceOf } from '../helpers/rule-tester.js';

const blocksOf = (report: Report) =>
  report.clauseBlocks.map(({ clauses, title, department, verdict, start, end }) => ({
    clauses: clauses.map(formatClauseRef).join(' '),
    title,
    department,
    verdict,
    text: report.view.text.slice(start, end),
  }));

describe('clause lists', () => {
  it.each<[string, string]>([
    ['8.7', '8.7'],
    ['ES5.1 S5.4', 'ES5.1 S5.4'],
    ['E:5.3/6.1.2', 'E5.3 E6.1.2'],
    ['4.1~4.4', '4.1 4.2 4.3 4.4'],
    ['QES9.2、QES9.3', 'QES9.2 QES9.3'],
  ])('%s', (text, expected) => {
    expect(isClauseList(text)).toBe(true);
    expect(parseClauseList(text).map(formatClauseRef).join(' ')).toBe(expected);
  });

  it.each(['2024.3.15', '3.1 检查', '7.2 进场', '98.5%', ''])('%s is none', (text) => {
    expect(isClauseList(text)).toBe(false);
  });
});

describe('parseReport', () => {
  it('reads a record table in Markdown', () => {
    const report = parseReport(
      sourceOf(
        '# 审核记录表\n## 一、生产部（负责人：甲某，审核员：乙某）\n\n| 过程 | 条款 | 审核证据 | 判定 |\n|---|---|---|---|\n' +
          '| 运行控制 | ES8.1 S8.1.2 | 现场巡视，通道畅通。 | 符合 |\n| 放行 | 8.6 | 三份记录缺签字。 | 不符合 |',
      ),
    );
    expect(report.layout).toBe('record');
    expect(blocksOf(report)).toEqual([
      {
        clauses: 'ES8.1 S8.1.2',
        title: '运行控制',
        department: '生产部',
        verdict: 'conform',
        text: '现场巡视,通道畅通。',
      },
      {
        clauses: '8.6',
        title: '放行',
        department: '生产部',
        verdict: 'nonconform',
        text: '三份记录缺签字。',
      },
    ]);
  });

  it('reads rows that only spaces keep apart', () => {
    const report = parseReport(
      sourceOf(
        '审核记录表\n【部门一】质检部\n放行 8.6　　抽成品检验记录五份，签字齐全。　　符合\n不合格 8.7　　处置单三张，均已复检。　　符合',
      ),
    );
    expect(blocksOf(report)).toEqual([
      {
        clauses: '8.6',
        title: '放行',
        department: '质检部',
        verdict: 'conform',
        text: '抽成品检验记录五份,签字齐全。',
      },
      {
        clauses: '8.7',
        title: '不合格',
        department: '质检部',
        verdict: 'conform',
        text: '处置单三张,均已复检。',
      },
    ]);
  });

  it('reads a flattened table whose clauses stand on lines of their own', () => {
    const report = parseReport(
      sourceOf(
        '受审核部门：技术部\n职责和权限\n\tES5.3\n\t职责明确。\n\t人员清楚。\n应急准备\n\tES8.2\n\t预案齐全。',
      ),
    );
    expect(blocksOf(report).map(({ clauses, title, text }) => [clauses, title, text])).toEqual([
      ['ES5.3', '职责和权限', '职责明确。\n\t人员清楚。'],
      ['ES8.2', '应急准备', '预案齐全。'],
    ]);
  });

  it('takes clause headings for clauses, but not the own numbers of an English report', () => {
    const zh = parseReport(
      sourceOf('审核报告\n### 7.1.5 监视和测量资源\n台账完整。\n### QES9.2 内部审核\n按计划实施。'),
    );
    expect(blocksOf(zh).map(({ clauses, title }) => [clauses, title])).toEqual([
      ['7.1.5', '监视和测量资源'],
      ['QES9.2', '内部审核'],
    ]);
    const en = parseReport(
      sourceOf(
        'AUDIT REPORT\n1. SUMMARY\nFine.\n2. CONTEXT\nFine.\n4. OPERATION\n4.1 Requirements (8.2)\nOrders were sampled.',
      ),
    );
    expect(blocksOf(en).map(({ clauses }) => clauses)).toEqual(['8.2']);
    expect(en.language).toBe('en');
  });

  it('reads lists of clauses in the brackets of numbered headings, and no other brackets', () => {
    const report = parseReport(
      sourceOf(
        [
          '审核报告\n## 1 概况\n### 1.1 受审核方\n无。\n## 2 策划\n### 2.1 方针（QES5.2）\n方针现行有效。',
          '### 2.2 意识与交流（QES7.3 QES7.4、Q8.2.1）\n询问了八人。',
          '### 2.3 现场（2个项目，2.5天）\n两处都到。',
        ].join('\n'),
      ),
    );
    expect(blocksOf(report).map(({ clauses }) => clauses)).toEqual(['QES5.2', 'QES7.3 QES7.4 Q8.2.1']);
  });

  it.each([
    ['QS4.3 QS4.4 范围和过程', 'QS4.3 QS4.4', '范围和过程'],
    ['S6.1.2.2、6.1.2.3 评价', 'S6.1.2.2 S6.1.2.3', '评价'],
    ['Q8.1 Q8.2 服务策划：按月', 'Q8.1 Q8.2', '服务策划'],
    ['E8.1 2025年的运行控制', 'E8.1', '2025年的运行控制'],
  ])('reads every clause at the head of %s', (heading, clauses, title) => {
    const report = parseReport(sourceOf(`审核报告\n${heading}\n现场查看，做法与规程一致。`));
    expect(blocksOf(report).map((block) => [block.clauses, block.title])).toEqual([[clauses, title]]);
  });

  it('ends the text under a line of clauses before the next department and before the closing sections', () => {
    const report = parseReport(
      sourceOf(
        [
          '受审核部门：管理层　审核员：甲',
          '管理评审\n9.3.1 9.3.2\n会议开了半天。\n定下三件事。',
          '受审核部门：质管部　审核员：乙',
          '产品放行\n8.6\n抽三批，都有签字。',
          '不符合项\n开具1项。',
          '审核结论和推荐意见\n体系有效。',
        ].join('\n'),
      ),
    );
    expect(blocksOf(report).map(({ clauses, department, text }) => [clauses, department, text])).toEqual([
      ['9.3.1 9.3.2', '管理层', '会议开了半天。\n定下三件事。'],
      ['8.6', '质管部', '抽三批,都有签字。'],
    ]);
  });

  it.each([
    ['### 3.2 运行控制　■符合 □基本符合 □不符合', '运行控制'],
    ['### 3.3 资源 √符合 □不符合', '资源'],
    ['七、本次审核的不符合项', '本次审核的不符合项'],
  ])('takes for the title of %s the words before its verdict', (heading, title) => {
    const { sections } = parseReport(sourceOf(`${heading}\n抽查3份记录，均有签字。`));
    expect(sections.map((section) => section.title)).toEqual([title]);
  });

  it('reads check boxes with their words', () => {
    const report = parseReport(sourceOf('■符合 □基本符合 ☑现场'));
    expect(
      report.boxes.map(({ state, label }) => [state, report.view.text.slice(label.start, label.end).trim()]),
    ).toEqual([
      ['ticked', '符合'],
      ['empty', '基本符合'],
      ['ticked', '现场'],
    ]);
  });

  it('never throws and keeps spans inside the view', () => {
    const pieces = fc.constantFrom(
      '一、',
      '1.1 ',
      '8.5.1',
      '\n',
      '\t',
      '| a | 条款 |',
      '（',
      '目标',
      '≥98%',
      '■',
      '符合',
      '。',
      '## ',
      '【部门】',
      '　　',
      'ES6.1.2',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
        const report = parseReport(sourceOf(parts.join('')));
        const { length } = report.view.text;
        for (const { start, end } of [
          ...report.lines,
          ...report.sentences,
          ...report.sections,
          ...report.clauseBlocks,
          ...report.boxes,
        ]) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(length);
        }
      }),
    );
  });
});
