import type { Finding, Language } from '../../src/core/index.js';
import { runRules } from '../../src/engine/index.js';
import { extractFacts } from '../../src/facts/index.js';
import { parseReport } from '../../src/parse/index.js';
import { rules } from '../../src/rules/index.js';
import { sourceOf } from '../helpers/rule-tester.js';

/** Errors and warnings of every rule in a passage. */
export function gradedIn(text: string, language: Language): Finding[] {
  const report = parseReport(sourceOf(text));
  return runRules(rules, extractFacts(report), report, { language, profile: null }).filter(
    ({ severity }) => severity !== 'info',
  );
}

/** What was found, short enough to read in a failing test. */
export const summary = (findings: readonly Finding[]): string[] =>
  findings.map(({ ruleId, evidence }) => `${ruleId}: ${evidence.map(({ quote }) => quote).join(' | ')}`);

/** One finding of a rule shows every quote, as far as spaces and marks of damage go. */
export function shows(findings: readonly Finding[], ruleId: string, quotes: readonly string[]): boolean {
  const plain = (text: string) => text.normalize('NFKC').replace(/[\s*\u200b]/gu, '');
  return findings.some(
    (finding) =>
      finding.ruleId === ruleId &&
      quotes.every((quote) => finding.evidence.some((place) => plain(place.quote).includes(plain(quote)))),
  );
}
