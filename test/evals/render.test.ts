import { describe, expect, it } from 'vitest';
import { compareScores, type EvalScore, renderEvalPretty } from '../../src/evals/index.js';
import { metric, sliceRow } from '../../src/evals/rate.js';
import { manyCases } from './samples.js';

const score: EvalScore = {
  version: 1,
  suite: 'check',
  cases: 4,
  failures: [{ case: '坏文件', reason: 'not\u001b[31m a PDF' }],
  unscored: ['丁'],
  metrics: [
    metric('recall', 9, 12),
    metric('errorPrecision', 9, 9),
    metric('warningPrecision', 0, 0),
    metric('nearMissHits', 1, 20, 'lower'),
  ],
  slices: [
    { id: 'byKind', rows: [sliceRow('date-order', 2, 2), sliceRow('objective-result', 7, 10, 2)] },
    { id: 'byRule', rows: [] },
  ],
  details: [
    { kind: 'missed', case: '甲', subject: 'I3 date-order', text: '内审 ⟷ 管评' },
    { kind: 'falseAlarm', case: '乙', subject: 'nc-count', text: 'error: 一\n二' },
    { kind: 'missed', case: '乙', subject: 'I1 nc-count', text: '三' },
  ],
  caseScores: [],
};
const gate = {
  passed: false,
  exitCode: 1 as const,
  shortfalls: [
    { metric: 'recall', bound: 'min' as const, limit: 0.8, value: 0.75 },
    { metric: 'recal', bound: 'min' as const, limit: 0.8, value: null },
  ],
};

describe('renderEvalPretty', () => {
  it('aligns Chinese in display columns and calls nothing unscored a nought', () => {
    expect(renderEvalPretty(score, { language: 'zh', color: false })).toBe(
      `${[
        '一致性检查评测：4 个案例，完成 2 个',
        '  坏文件 没有完成：not a PDF',
        '  丁 没有运行，不计入任何一项',
        '',
        '  指标                              数量    比例        95% 区间',
        '  找到的矛盾                        9/12   75.0%   46.8% – 91.1%',
        '  错误级发现的准确率                 9/9  100.0%  70.1% – 100.0%',
        '  警告级发现的准确率              未评分       –',
        '  误报的似是而非之处（越低越好）    1/20    5.0%    0.9% – 23.6%',
        '',
        '按矛盾种类：找到的',
        '  date-order         2/2  100.0%',
        '  objective-result  7/10   70.0%  另有 2 条只找到一处',
      ].join('\n')}\n`,
    );
  });

  it('marks what is under its threshold and says that it did not pass', () => {
    const shown = renderEvalPretty(score, { language: 'en', color: false, gate });
    expect(shown).toContain(
      '  inconsistencies found                       9/12   75.0%   46.8% – 91.1%  should be ≥ 80.0%\n',
    );
    expect(
      shown.endsWith(
        '\nThe thresholds name a metric that does not exist: recal\n' +
          'Not passed: 2 cases did not complete\nNot passed: 2 thresholds are missed\n',
      ),
    ).toBe(true);
  });

  it('says when all thresholds are met', () => {
    const passed = { passed: true, exitCode: 0 as const, shortfalls: [] };
    expect(
      renderEvalPretty(score, { language: 'zh', color: true, gate: passed }).endsWith(
        '\n\u001b[32m全部达到门槛\u001b[39m\n',
      ),
    ).toBe(true);
  });

  it('lists every fault on demand, by kind', () => {
    const shown = renderEvalPretty(score, { language: 'zh', color: false, details: true });
    expect(
      shown.endsWith(
        `${[
          '',
          '没有找到（2）',
          '  甲 · I3 date-order · 内审 ⟷ 管评',
          '  乙 · I1 nc-count · 三',
          '',
          '误报（1）',
          '  乙 · nc-count · error: 一 二',
        ].join('\n')}\n`,
      ),
    ).toBe(true);
  });
});

describe('a comparison in the terminal', () => {
  const before = manyCases(20, () => ({ recall: [2, 2], nearMissHits: [0, 1] }));
  const after = manyCases(20, (index) => ({ recall: [1, 2], nearMissHits: [index === 0 ? 1 : 0, 1] }));

  it('shows what moved, by how much, with the interval, and what that means', () => {
    const shown = renderEvalPretty(after, {
      language: 'zh',
      color: false,
      comparison: compareScores(before, after, 'base.json'),
      history: new Map([['recall', [0.2, 0.6]]]),
    });
    expect(shown).toContain('历次');
    expect(shown).toMatch(/找到的矛盾 +20\/40 +50\.0% +\S+ – \S+ +▁█▆/u);
    expect(shown).toContain('与 base.json 比较（20 个相同的案例）');
    expect(shown).toMatch(/找到的矛盾 +100\.0% +→ 50\.0% +−50\.0 +\(−50\.0 – −50\.0\) +变差/u);
    expect(shown).toMatch(/误报的似是而非之处 +0\.0% +→ 5\.0% +\+5\.0 +\(0\.0 – \+15\.0\) +在误差之内/u);
    expect(shown).toContain('变差的案例 20 个：c0, c1, c2, c3, c4 …');
    expect(shown).toContain('未通过：比基线差，且超出误差');
  });

  it('says so where nothing is different', () => {
    const comparison = compareScores(before, before, 'base.json');
    const shown = renderEvalPretty(before, { language: 'en', color: false, comparison });
    expect(shown.split('\n').slice(-4, -1)).toEqual([
      'Against base.json (20 cases of both)',
      '  Nothing is different',
      'No regression beyond the interval',
    ]);
  });
});

it('shows the passages that explain a fault', () => {
  const shown = renderEvalPretty(
    {
      ...score,
      details: [
        {
          kind: 'factsAnywhere',
          case: '01',
          subject: '8.4',
          text: '96%',
          passages: [
            { where: 'note', place: 'n3', text: '合格率96%\u001b[2J' },
            { where: 'draft', place: '8.4', text: '合格率约为95%。' },
          ],
        },
      ],
    },
    { language: 'zh', color: false, details: true },
  );
  expect(shown).toContain('  01 · 8.4 · 96%\n      记录 n3: 合格率96%\n      草稿 8.4: 合格率约为95%。');
});
