import { describe, expect, it } from 'vitest';
import {
  escapePattern,
  type InvalidExample,
  type Language,
  type Rule,
  type RuleExample,
  type SourceText,
} from '../../src/core/index.js';
import { runRules } from '../../src/engine/index.js';
import { extractFacts } from '../../src/facts/index.js';
import zhWords from '../../src/messages/zh/report.json' with { type: 'json' };
import { parseReport } from '../../src/parse/index.js';

export interface InvalidCase extends InvalidExample {
  /** The exact message, where the case is about its wording. */
  message?: string;
  severity?: 'error' | 'warning' | 'info';
}

export interface RuleCases {
  valid: readonly RuleExample[];
  invalid: readonly InvalidCase[];
}

export const sourceOf = (text: string): SourceText => ({
  path: 'case.txt',
  format: 'txt',
  sha256: '',
  text,
  headings: [],
  tables: [],
  pages: [],
  notices: [],
});

export function findingsOf(rule: Rule, text: string, language: Language) {
  const report = parseReport(sourceOf(text));
  return runRules([rule], extractFacts(report), report, { language, profile: null });
}

/** Runs a rule's own examples and more cases; refuses empty tables, duplicates and incomplete places. */
export function testRule(rule: Rule, cases: RuleCases = { valid: [], invalid: [] }): void {
  const valid = [...rule.meta.examples.valid, ...cases.valid];
  const invalid: InvalidCase[] = [...rule.meta.examples.invalid, ...cases.invalid];
  describe(rule.meta.id, () => {
    it('has a table of distinct cases', () => {
      const texts = [...valid, ...invalid].map(({ text }) => text);
      expect(new Set(texts).size, 'duplicate case').toBe(texts.length);
      expect(valid.length, 'valid cases').toBeGreaterThan(0);
      expect(invalid.length, 'invalid cases').toBeGreaterThan(0);
      for (const language of ['zh', 'en'] as const) {
        expect(
          invalid.some((example) => example.language === language) || rule.meta.examples.valid.length > 0,
        ).toBe(true);
      }
    });
    it.each(valid)('is silent: $text', ({ text, language }) => {
      expect(findingsOf(rule, text, language)).toEqual([]);
    });
    it.each(invalid)('flags: $text', ({ text, language, messageId, quotes, message, severity }) => {
      expect(quotes.length, 'a case names all its places').toBeGreaterThan(0);
      const findings = findingsOf(rule, text, language);
      expect(findings.map((finding) => finding.evidence.map(({ quote }) => quote))).toEqual([quotes]);
      const [finding] = findings;
      for (const { quote, start, end } of finding?.evidence ?? []) expect(text.slice(start, end)).toBe(quote);
      const roles = (finding?.evidence ?? []).map(({ role }) => role);
      expect(
        roles.filter((role) => !(role in zhWords.roles)),
        'roles without a word in the catalogue',
      ).toEqual([]);
      if (message !== undefined) expect(finding?.message).toBe(message);
      else expect(finding?.message).toMatch(messagePattern(rule, messageId, language));
      if (severity) expect(finding?.severity).toBe(severity);
    });
  });
}

/** The message with any text for its parameters. */
function messagePattern(rule: Rule, messageId: string, language: Language): RegExp {
  const template = rule.meta.messages[messageId]?.[language] ?? 'no such message';
  const parts = template.split(/\{\{\w+\}\}/u).map(escapePattern);
  return new RegExp(`^${parts.join('[^]+')}$`, 'u');
}
