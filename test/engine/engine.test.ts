import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/core/index.js';
import { applyDispositions, fingerprint, LineIndex, runRules } from '../../src/engine/index.js';
import { extractFacts } from '../../src/facts/index.js';
import { parseReport } from '../../src/parse/index.js';
import { rules } from '../../src/rules/index.js';
import { sourceOf } from '../helpers/rule-tester.js';

const PAIR = '无顾客投诉。\n本年收到顾客投诉3件。';

const run = (text: string, chosen: readonly Rule[] = rules) => {
  const report = parseReport(sourceOf(text));
  return runRules(chosen, extractFacts(report), report, { language: 'zh', profile: null });
};

describe('runRules', () => {
  it('gives verbatim places with line and column', () => {
    expect(run(`审核综述\n${PAIR}`)[0]?.evidence).toEqual([
      { quote: '无顾客投诉', start: 5, end: 10, line: 2, column: 1, role: 'denial', clause: null },
      { quote: '收到顾客投诉3件', start: 14, end: 22, line: 3, column: 3, role: 'affirmation', clause: null },
    ]);
  });

  it('suspects nothing between places in which another rule found something', () => {
    const suspicion: Rule = {
      meta: {
        id: 'suspicion',
        severity: 'warning',
        yields: true,
        title: { zh: '疑', en: 'doubt' },
        why: { zh: '疑', en: 'doubt' },
        messages: { pair: { zh: '请核对。', en: 'Please compare.' } },
        suggestion: { zh: '核对', en: 'compare' },
        examples: { valid: [], invalid: [] },
      },
      check: (_, { sentences }) => [
        { messageId: 'pair', places: sentences.slice(0, 2).map((span) => ({ span, role: 'place' })) },
        { messageId: 'pair', places: sentences.slice(1, 3).map((span) => ({ span, role: 'place' })) },
      ],
    };
    const found = run(`${PAIR}\n投诉均已答复。`, [suspicion, ...rules]);
    expect(found.map(({ ruleId, evidence }) => [ruleId, evidence.map(({ line }) => line)])).toEqual([
      ['declaration-conflict', [1, 2]],
      ['suspicion', [2, 3]],
    ]);
  });

  it('names a finding by its words, not by where they stand', () => {
    const [here] = run(PAIR);
    const [there] = run(`新增的一段。\n\n${PAIR}\n再一段。`);
    expect(there?.fingerprint).toBe(here?.fingerprint);
    expect(run('无顾客投诉。\n本年收到顾客投诉4件。')[0]?.fingerprint).not.toBe(here?.fingerprint);
  });

  it('gives the same bytes at every run', () => {
    expect(JSON.stringify(run(PAIR))).toBe(JSON.stringify(run(PAIR)));
  });

  it('puts errors before warnings', () => {
    const severities = run(`目标：准时率≥95%。\n2024年准时率实际93%。\n${PAIR}`).map(
      ({ severity }) => severity,
    );
    expect(severities).toEqual(['error', 'warning']);
  });

  it('refuses a rule whose message is missing', () => {
    const [rule] = rules;
    const broken = {
      ...rule,
      check: () => [{ messageId: 'no-such-message', places: [] }],
    } as unknown as Rule;
    expect(() => run(PAIR, [broken])).toThrow('has no message no-such-message');
  });
});

describe('fingerprint', () => {
  it('ignores order, width, case and spaces', () => {
    expect(fingerprint('r', 'm', ['≥98％', 'Ab c'])).toBe(fingerprint('r', 'm', ['abc', '≥98%']));
  });
});

describe('applyDispositions', () => {
  it('marks findings by fingerprint', () => {
    const [finding] = run(PAIR);
    const decision = { status: 'dismissed', reason: '属不同年度' } as const;
    const [decided] = applyDispositions(finding ? [finding] : [], { [finding?.fingerprint ?? '']: decision });
    expect(decided?.disposition).toEqual(decision);
  });
});

describe('LineIndex', () => {
  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [4, 3, 1],
    [5, 3, 2],
  ])('offset %d is line %d column %d', (offset, line, column) => {
    expect(new LineIndex('ab\n\ncd').positionOf(offset)).toEqual({ line, column });
  });
});
