import { describe, expect, it } from 'vitest';
import type { Finding, Language, Severity } from '../../src/core/index.js';
import { runRules } from '../../src/engine/index.js';
import { extractFacts } from '../../src/facts/index.js';
import { parseReport } from '../../src/parse/index.js';
import { rules } from '../../src/rules/index.js';
import { sourceOf } from './rule-tester.js';

/** A contradiction, the rule that tells it, and what the finding quotes. */
export type Told = readonly [
  what: string,
  rule: string,
  severity: Severity,
  text: string,
  quotes: readonly string[],
];

/** A passage that is in order, with what might raise an alarm. */
export type Honest = readonly [what: string, language: Language, text: string];

/** Errors and warnings of all rules in a text, told in the language it is read to be in unless another is given. */
export function gradedIn(text: string, language?: Language): Finding[] {
  const report = parseReport(sourceOf(text));
  const findings = runRules(rules, extractFacts(report), report, {
    language: language ?? report.language,
    profile: null,
  });
  return findings.filter(({ severity }) => severity !== 'info');
}

/** The rule and the quotes of each finding. */
export const toldIn = (text: string): Array<{ rule: string; quotes: string[] }> =>
  gradedIn(text).map(({ ruleId, evidence }) => ({
    rule: ruleId,
    quotes: evidence.map(({ quote }) => quote),
  }));

/** What was found, short enough to read in a failing test. */
export const shown = (findings: readonly Finding[]): string[] =>
  findings.map(({ ruleId, evidence }) => `${ruleId}: ${evidence.map(({ quote }) => quote).join(' | ')}`);

/** Each text raises one finding, and no other. */
export function testTold(title: string, rows: readonly Told[]): void {
  describe(title, () => {
    it.for(rows)('%s: %s', ([, rule, severity, text, quotes]) => {
      const found = gradedIn(text).map((finding) => ({
        rule: finding.ruleId,
        severity: finding.severity,
        quotes: finding.evidence.map(({ quote }) => quote),
      }));
      expect(found).toEqual([{ rule, severity, quotes }]);
    });
  });
}

/** No text raises a finding. */
export function testHonest(title: string, rows: readonly Honest[]): void {
  describe(title, () => {
    it.each(rows)('%s', (_, language, text) => {
      expect(shown(gradedIn(text, language))).toEqual([]);
    });
  });
}
