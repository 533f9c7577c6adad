import { describe, expect, it } from 'vitest';
import { renderCheckPretty } from '../../src/report/index.js';
import { evidenceOf, fileOf, findingOf, outputOf } from './samples.js';

const HINT = '处理其中一条：再加上 --dismiss 1f0c9a --reason "理由"（属实则用 --accept）。';
const plain = { language: 'zh', color: false, width: 80 } as const;
const TEXT = [
  '3.1 策划',
  '\t公司目标：顾客满意率≥98%，交付及时率不低于95%；实际94%，均已完成。',
  '',
  '2024年顾客满意率 96%，',
  '　　超过目标要求。',
].join('\n');
const sources = new Map([['审核报告.txt', TEXT]]);

const render = (
  findings: Parameters<typeof fileOf>[2],
  options: Parameters<typeof renderCheckPretty>[2] = plain,
) => renderCheckPretty(outputOf(fileOf('审核报告.txt', TEXT, findings)), sources, options);

describe('renderCheckPretty', () => {
  it('shows every place in its context, underlined in display columns', () => {
    const finding = findingOf([
      evidenceOf(TEXT, '顾客满意率≥98%', 'target', '6.2'),
      evidenceOf(TEXT, '均已完成', 'claim', '6.2'),
      evidenceOf(TEXT, '顾客满意率 96%', 'result', '9.1.2'),
    ]);
    expect(render([finding])).toBe(
      [
        '错误[objective-result] 顾客满意率没有达到目标，却写为完成。',
        '   ╭─ 审核报告.txt:2:7',
        ' 2 │ 公司目标：顾客满意率≥98%，交付及时率不低于95%；实际94%，均已完成。',
        '   │           ^^^^^^^^^^^^^^ 目标 · 条款 6.2',
        '   │                                             结论 · 2:35 ^^^^^^^^',
        '   ├─ 审核报告.txt:4:6',
        ' 4 │ 2024年顾客满意率 96%，',
        '   │       ^^^^^^^^^^^^^^ 结果 · 条款 9.1.2',
        '   ╰─ 建议：核对统计台账后修改结论。',
        '      编号：1f0c9a',
        '',
        HINT,
        '',
        '审核报告.txt：1 个错误',
        '',
      ].join('\n'),
    );
  });

  it('marks a passage on each line it runs over and names it on the last', () => {
    const finding = findingOf([evidenceOf(TEXT, '96%，\n　　超过目标', 'claim')]);
    expect(render([finding])).toContain(
      [
        '   ╭─ 审核报告.txt:4:12',
        ' 4 │ 2024年顾客满意率 96%，',
        '   │                  ^^^^^',
        ' 5 │ 　　超过目标要求。',
        '   │ ^^^^^^^^^^^^ 结论',
      ].join('\n'),
    );
  });

  it('leaves out the middle of passages of many lines', () => {
    const text = ['甲一', '乙二', '', '丙三', '丁四', '戊五'].join('\n');
    const output = outputOf(
      fileOf('长.txt', text, [findingOf([evidenceOf(text, text, 'list')], { suggestion: '' })]),
    );
    expect(renderCheckPretty(output, new Map([['长.txt', text]]), plain)).toContain(
      [
        '   ╭─ 长.txt:1:1',
        ' 1 │ 甲一',
        '   │ ^^^^',
        ' 2 │ 乙二',
        '   │ ^^^^',
        '   ⋮',
        ' 6 │ 戊五',
        '   │ ^^^^ 清单',
      ].join('\n'),
    );
  });

  it('puts the label left of the carets where the right side has no room', () => {
    const text = `${'体系运行情况良好各部门职责清楚'.repeat(2)}均达到`;
    const output = outputOf(fileOf('a', text, [findingOf([evidenceOf(text, '均达到', 'claim')])]));
    expect(renderCheckPretty(output, new Map([['a', text]]), plain)).toContain(
      [
        ' 1 │ 体系运行情况良好各部门职责清楚体系运行情况良好各部门职责清楚均达到',
        '   │                                                             ^^^^^^ 结论',
      ].join('\n'),
    );
    expect(renderCheckPretty(output, new Map([['a', text]]), { ...plain, width: 64 })).toContain(
      [
        ' 1 │ …情况良好各部门职责清楚体系运行情况良好各部门职责清楚均达到',
        '   │                                                 结论 ^^^^^^',
      ].join('\n'),
    );
  });

  it('shortens a long line on both sides and a long quote in its middle', () => {
    const text = `${'前'.repeat(60)}内审于八月完成${'后'.repeat(60)}${'长'.repeat(80)}`;
    const short = evidenceOf(text, '内审于八月完成', 'earlier');
    const long = evidenceOf(text, '长'.repeat(80), 'later');
    const output = outputOf(fileOf('a', text, [findingOf([short, long], { suggestion: '' })]));
    expect(renderCheckPretty(output, new Map([['a', text]]), { ...plain, width: 46 })).toContain(
      [
        '   ╭─ a:1:61',
        ' 1 │ …前前前前前前内审于八月完成后后后后后后…',
        '   │              ^^^^^^^^^^^^^^ 应在前',
        '   ├─ a:1:128',
        ' 1 │ …长长长长长长长长长长长…长长长长长长长长',
        `   │  ${'^'.repeat(22 + 1 + 16)}`,
        '   │ 应在后',
      ].join('\n'),
    );
  });

  it('makes tabs and control characters visible instead of sending them', () => {
    const text = '目标\t≥98%\u001b[31m红\u0007\u202e倒\u009b2J';
    const finding = findingOf([evidenceOf(text, '≥98%', 'target')], {
      message: '坏\u001b]0;x\u0007',
      suggestion: '',
    });
    const shown = renderCheckPretty(
      outputOf(fileOf('a\u001b.txt', text, [finding])),
      new Map([['a\u001b.txt', text]]),
      plain,
    );
    expect(shown).toBe(
      [
        '错误[objective-result] 坏␛]0;x␇',
        '   ╭─ a␛.txt:1:4',
        ' 1 │ 目标⇥≥98%␛[31m红␇<U+202E>倒<U+009B>2J',
        '   │      ^^^^ 目标',
        '   ╰─ 编号：1f0c9a',
        '',
        HINT,
        '',
        'a␛.txt：1 个错误',
        '',
      ].join('\n'),
    );
  });

  it('shows the quote alone where the source is missing or does not fit the offsets', () => {
    const stray = {
      quote: '顾客满意率96%',
      start: 9000,
      end: 9008,
      line: 310,
      column: 4,
      role: 'result',
      clause: null,
    };
    const expected = ['    ╭─ 审核报告.txt:310:4', '310 │ 顾客满意率96%', '    │ ^^^^^^^^^^^^^ 结果'].join(
      '\n',
    );
    expect(render([findingOf([stray])])).toContain(expected);
    expect(
      renderCheckPretty(outputOf(fileOf('审核报告.txt', '', [findingOf([stray])])), new Map(), plain),
    ).toContain(expected);
  });

  it('names the places beyond the twelfth in one line', () => {
    const text = Array.from({ length: 14 }, (_, index) => `第${index + 1}处`).join('\n');
    const places = Array.from({ length: 14 }, (_, index) => evidenceOf(text, `第${index + 1}处`, 'mention'));
    const shown = renderCheckPretty(
      outputOf(fileOf('a', text, [findingOf(places)])),
      new Map([['a', text]]),
      plain,
    );
    expect(shown).toContain('   ╰─ 另有 2 处：13:1、14:1\n      建议：核对统计台账后修改结论。');
    expect(shown).not.toContain('第13处');
  });

  it('shows what was decided instead of the advice, and counts it apart', () => {
    const target = evidenceOf(TEXT, '顾客满意率≥98%', 'target');
    const decided = { status: 'dismissed', reason: '统计口径不同', by: '江晚', at: '2025-03-01' } as const;
    const shown = render([
      findingOf([target], { disposition: decided }),
      findingOf([target], { severity: 'warning', disposition: { status: 'accepted', reason: '客户已知' } }),
      findingOf([target], { severity: 'warning' }),
      findingOf([target], { severity: 'info' }),
    ]);
    expect(shown).toContain('   ╰─ 已驳回（江晚 2025-03-01）：统计口径不同\n');
    expect(shown).toContain('   ╰─ 已接受：客户已知\n');
    expect(shown.endsWith('\n\n审核报告.txt：1 个警告，1 条提示，2 条已处理\n')).toBe(true);
  });

  it('counts what a baseline knows without showing it, and names what a model proposed as possible', () => {
    const target = evidenceOf(TEXT, '顾客满意率≥98%', 'target');
    const shown = render([
      findingOf([target], { message: '旧账', disposition: { status: 'known', reason: '在基线中' } }),
      findingOf([target], { ruleId: 'llm-reader', severity: 'info', message: '两处也许不一致' }),
    ]);
    expect(shown).not.toContain('旧账');
    expect(shown).toContain('可能[llm-reader] 两处也许不一致');
    expect(shown.endsWith('\n\n审核报告.txt：1 条可能，1 条已在基线中\n')).toBe(true);
  });

  it('lengthens ids only where two begin alike, and asks for nothing where all is decided', () => {
    const target = evidenceOf(TEXT, '顾客满意率≥98%', 'target');
    const disposition = { status: 'accepted', reason: '已知' } as const;
    const shown = render(
      ['aaaaaaaa11', 'aaaaaaaa22', 'bbbbbbbb33'].map((fingerprint) =>
        findingOf([target], { fingerprint, disposition }),
      ),
    );
    expect(shown.match(/编号：\w+/gu)).toEqual(['编号：aaaaaaaa1', '编号：aaaaaaaa2', '编号：bbbbbb']);
    expect(shown).not.toContain('--dismiss');
  });

  it('never calls a file clean that was not read, nor a run that checked nothing', () => {
    const clean = fileOf('甲.txt', '', []);
    const unread = fileOf('乙.docx', '', [], 0);
    expect(renderCheckPretty(outputOf(clean), new Map(), plain)).toBe(
      '甲.txt：未发现问题（核对 12 条事实，6 条规则）\n',
    );
    expect(renderCheckPretty(outputOf(clean, unread), new Map(), plain)).toBe(
      [
        '甲.txt：未发现问题（核对 12 条事实，6 条规则）',
        '乙.docx：没有读出可核对的事实，“没有发现”不说明报告没有问题',
        '共 2 个文件：未发现问题',
        '',
      ].join('\n'),
    );
    expect(renderCheckPretty(outputOf(), new Map(), plain)).toBe('没有检查任何文件\n');
  });

  it('speaks English, with singular and plural', () => {
    const text = 'On-time delivery: at least 95 %. Result: 93.8 %. All objectives were achieved.';
    const finding = findingOf(
      [
        evidenceOf(text, 'at least 95 %', 'target', '6.2'),
        evidenceOf(text, '93.8 %', 'result'),
        evidenceOf(text, 'All objectives were achieved', 'claim'),
      ],
      {
        message: 'The result misses the target, yet the report claims it was met.',
        suggestion: 'Correct the claim.',
      },
    );
    const second = fileOf('b.txt', text, [findingOf([evidenceOf(text, 'at least 95 %', 'quorum')])]);
    const output = outputOf(fileOf('a.txt', text, [finding]), second);
    const shown = renderCheckPretty(output, new Map([['a.txt', text]]), {
      language: 'en',
      color: false,
      width: 100,
    });
    expect(shown).toContain(
      [
        'error[objective-result] The result misses the target, yet the report claims it was met.',
        '   ╭─ a.txt:1:19',
        ' 1 │ On-time delivery: at least 95 %. Result: 93.8 %. All objectives were achieved.',
        '   │                   ^^^^^^^^^^^^^ target · clause 6.2',
        '   │                                          ^^^^^^ result · 1:42',
        '   │                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ claim · 1:50',
        '   ╰─ help: Correct the claim.',
      ].join('\n'),
    );
    expect(shown).toContain('^ quorum\n');
    expect(shown.endsWith('a.txt: 1 error\nb.txt: 1 error\n2 files: 2 errors\n')).toBe(true);
  });

  it('wraps messages between Han characters and keeps closing marks off the start of a line', () => {
    const message =
      '目标为“不低于百分之九十八”，统计结果为96.25%，结论却写“全部达成，优于上年”，三处说法不能同时成立。';
    const shown = render([findingOf([evidenceOf(TEXT, '策划', 'place')], { message })], {
      ...plain,
      width: 44,
    });
    expect(shown.split('\n').slice(0, 4)).toEqual([
      '错误[objective-result] 目标为“不低于百分之',
      '  九十八”，统计结果为96.25%，结论却写“全部达',
      '  成，优于上年”，三处说法不能同时成立。',
      '   ╭─ 审核报告.txt:1:5',
    ]);
  });

  it('paints only when asked to, and paints the same text', () => {
    const finding = findingOf([
      evidenceOf(TEXT, '顾客满意率≥98%', 'target'),
      evidenceOf(TEXT, '均已完成', 'claim'),
    ]);
    const colored = render([finding], { ...plain, color: true });
    expect(colored).toContain('\u001b[31m\u001b[1m错误[objective-result]');
    expect(colored).toContain('公司目标：\u001b[31m\u001b[1m顾客满意率≥98%\u001b[22m\u001b[39m，交付');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is taken off
    expect(colored.replace(/\u001b\[\d+m/gu, '')).toBe(render([finding]));
  });

  it('counts characters of ambiguous width as two columns where the terminal draws them so', () => {
    const text = '率≥98%，完成';
    const output = outputOf(fileOf('a', text, [findingOf([evidenceOf(text, '98%', 'result')])]));
    const at = (ambiguousWide: boolean) =>
      renderCheckPretty(output, new Map([['a', text]]), { ...plain, ambiguousWide }).split('\n')[3];
    expect(at(false)).toBe('   │    ^^^ 结果');
    expect(at(true)).toBe('   │     ^^^ 结果');
  });
});
