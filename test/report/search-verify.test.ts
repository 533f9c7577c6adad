import { describe, expect, it } from 'vitest';
import type { SearchResult } from '../../src/core/index.js';
import {
  renderSearchJson,
  renderSearchPretty,
  renderVerifyJson,
  renderVerifyPretty,
} from '../../src/report/index.js';

const plain = { language: 'zh', color: false, width: 50 } as const;

describe('renderSearchPretty', () => {
  const result: SearchResult = {
    id: 'w812',
    clause: '9.1.2',
    standard: 'QMS',
    title: '顾客满意',
    text: '查⟨DOC1⟩，⟨DATE1⟩发放问卷⟨NUM1⟩份，回收⟨NUM2⟩份，满意率⟨NUM3⟩，达到目标。\n意见两条已处理。',
    score: 0.8126,
    report: 'r02',
  };

  it('shows clause, text, score and source, best first', () =>
    expect(renderSearchPretty({ version: 1, query: '满意度调查', results: [result] }, plain)).toBe(
      `${[
        '1. Q9.1.2 顾客满意',
        '   查⟨DOC1⟩，⟨DATE1⟩发放问卷⟨NUM1⟩份，回收⟨NUM2⟩',
        '   份，满意率⟨NUM3⟩，达到目标。',
        '   意见两条已处理。',
        '   相近度 0.813 · 来源 r02 · w812',
        '',
        '“满意度调查”：1 条相近的描述',
      ].join('\n')}\n`,
    ));

  it('says of each result why it ranks where it does, most first, where that was asked for', () => {
    const explain = {
      profile: 0.62,
      clause: 0.04,
      notes: 0.21,
      standard: 0,
      lexical: 0.0304,
      dense: 0.0002,
      recency: 0.0026,
      mixing: -0.049,
    };
    const output = { version: 1 as const, query: 'x', results: [{ ...result, explain }] };
    expect(renderSearchPretty(output, { ...plain, width: 120 })).toContain(
      '   说法像该条款 0.620 · 像该条款的记录 0.210 · 点明该条款 0.040 · 用词相同 0.030 · 时间较近 0.003 · ',
    );
    expect(JSON.parse(renderSearchJson(output))).toEqual(output);
  });

  it('says what to try when nothing was found', () =>
    expect(
      renderSearchPretty({ version: 1, query: 'x\u001b', results: [] }, { ...plain, language: 'en' }),
    ).toBe(
      'Nothing similar to “x␛” was found\n' +
        'Try other words, or leave out the clause or standard; `corpus stats` shows how much there is to search.\n',
    ));

  it('has its JSON', () => {
    const output = { version: 1 as const, query: '满意', results: [result] };
    expect(JSON.parse(renderSearchJson(output))).toEqual(output);
  });
});

describe('renderVerifyPretty', () => {
  const narrative = { path: '6.2.txt', text: '查质量目标：\n顾客满意率达到98%，均已完成。' };

  it('shows each flag in the narrative', () => {
    const flags = [
      { kind: 'unsupported' as const, quote: '98%', start: 14, end: 17, message: '记录中没有 98%。' },
      {
        kind: 'drift' as const,
        quote: '均已完成',
        start: 18,
        end: 22,
        message: '记录写的是两项未完成，请改为逐项说明。',
      },
    ];
    expect(renderVerifyPretty({ version: 1, flags }, narrative, plain)).toBe(
      `${[
        '记录中没有依据 记录中没有 98%。',
        '   ╭─ 6.2.txt:2:8',
        ' 2 │ 顾客满意率达到98%，均已完成。',
        '   │               ^^^',
        '',
        '与记录的说法不一致 记录写的是两项未完成，请改为',
        '  逐项说明。',
        '   ╭─ 6.2.txt:2:12',
        ' 2 │ 顾客满意率达到98%，均已完成。',
        '   │                    ^^^^^^^^',
        '',
        '共 2 处需要核实',
      ].join('\n')}\n`,
    );
    expect(JSON.parse(renderVerifyJson({ version: 1, flags }))).toEqual({ version: 1, flags });
  });

  it('says when every statement is supported', () =>
    expect(renderVerifyPretty({ version: 1, flags: [] }, narrative, plain)).toBe(
      '每一处说法都能在记录中找到依据\n',
    ));
});
