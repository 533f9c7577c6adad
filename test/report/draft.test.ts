import { describe, expect, it } from 'vitest';
import { renderDraftJson, renderDraftMd, renderDraftPretty } from '../../src/report/index.js';
import { objectives, output } from './draft-samples.js';

const plain = { language: 'zh', color: false, width: 66 } as const;

describe('renderDraftPretty', () => {
  it('shows each clause with its verdict, its sources, and what is still open', () => {
    expect(renderDraftPretty(output, plain)).toBe(
      `${[
        'Q6.2 质量目标及其实现的策划 · 不符合',
        '  公司编制了《质量目标分解表》，规定成品一次交验合格率≥97%，由质检',
        '  部按月统计，2024年7—12月实际为95.8%。 [n1 n2]',
        '  未达到目标，也没有分析原因。 [n2]',
        '    ! 与记录的说法不一致 · “没有分析原因” · 记录写的是“原因分析做',
        '      了一半”。',
        '  目标完成情况',
        '    - 一次交验合格率（2024年7—12月）：指标 ≥97%，实际 95.8%，未完',
        '      成',
        '    - 交付准时率：指标 未写明，实际 99%，无法判断',
        '  待确认的问题',
        '    ? 交付准时率的指标是多少？',
        '',
        'ES6.1.2 · 证据不足',
        '',
        '错误[objective-result] 两处说法不一致。',
        '   ╭─ 1:11',
        ' 1 │ 已完成',
        '   │ ^^^^^^ 结论',
        '',
        '  没有归入条款的记录',
        '    - n3 食堂干净',
        '    - n9',
        '',
        '2 个条款，2 句，1 个问题，1 处标记',
      ].join('\n')}\n`,
    );
  });

  it('leaves the standards out where there is only one, and says when nothing was drafted', () => {
    const single = { ...output, drafts: [objectives], findings: [], unrouted: [] };
    expect(renderDraftPretty(single, plain).split('\n')[0]).toBe('6.2 质量目标及其实现的策划 · 不符合');
    expect(renderDraftPretty({ ...single, drafts: [] }, { ...plain, language: 'en' })).toBe(
      'No clause was drafted\n',
    );
  });
});

describe('renderDraftMd', () => {
  it('gives the narratives with verdicts and sources, then what is open', () => {
    expect(renderDraftMd(output, 'zh')).toBe(
      `${[
        '# 管理体系审核记录',
        '## Q6.2 质量目标及其实现的策划',
        '公司编制了《质量目标分解表》。',
        '未达到目标，也没有分析原因。',
        [
          '| 目标 | 指标 | 实际 | 期间 | 是否完成 |',
          '| --- | --- | --- | --- | --- |',
          '| 一次交验合格率 | ≥97% | 95.8% | 2024年7—12月 | 未完成 |',
          '| 交付准时率 |  | 99% |  | 无法判断 |',
        ].join('\n'),
        '**判定：不符合**',
        '依据',
        '- 第 1 句：n1（第 3 行）、n2（第 4 行）\n- 第 2 句：n2（第 4 行）',
        '## ES6.1.2',
        '**判定：证据不足**',
        '## 待确认的问题',
        '- Q6.2 交付准时率的指标是多少？',
        '## 待核实之处',
        '- Q6.2 与记录的说法不一致“没有分析原因”：记录写的是“原因分析做了一半”。',
        '## 前后不一致之处',
        '- 两处说法不一致。',
        '## 没有归入条款的记录',
        '- n3 食堂干净\n- n9',
      ].join('\n\n')}\n`,
    );
  });

  it('speaks English', () => {
    const shown = renderDraftMd({ ...output, drafts: [objectives], findings: [], unrouted: [] }, 'en');
    expect(shown).toContain('| Objective | Target | Actual | Period | Met |');
    expect(shown).toContain('**Verdict: nonconformity**');
    expect(shown).toContain('- Sentence 2: n2 (line 4)');
  });
});

describe('renderDraftJson', () => {
  it('is the document itself', () => expect(JSON.parse(renderDraftJson(output))).toEqual(output));
});
