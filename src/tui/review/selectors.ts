import type { Finding, Language, RuleMeta, Severity } from '../../core/index.js';
import type { Filter, ReviewState } from './state.js';

export const allFindings = ({ report }: Pick<ReviewState, 'report'>): readonly Finding[] =>
  report.file.findings;

export const isOpen = ({ disposition }: Finding): boolean => disposition === null;

const passes = (finding: Finding, { severity, rule, openOnly }: Filter): boolean =>
  (severity === null || finding.severity === severity) &&
  (rule === null || finding.ruleId === rule) &&
  (!openOnly || isOpen(finding));

/** The findings on show. What one stands at stays, so that a decision does not pull it away from under the eyes. */
export const visibleFindings = (state: ReviewState): readonly Finding[] =>
  allFindings(state).filter(
    (finding) =>
      passes(finding, state.filter) ||
      (finding.fingerprint === state.selected && passes(finding, { ...state.filter, openOnly: false })),
  );

/** The finding that the text is about; the first on show where none was chosen or the chosen one is not there. */
export function selectedFinding(state: ReviewState): Finding | null {
  const findings = visibleFindings(state);
  return findings.find(({ fingerprint }) => fingerprint === state.selected) ?? findings[0] ?? null;
}

/** The next finding on show that is open, from one of them on and around the end; null where none is. */
export function nextOpen(findings: readonly Finding[], fingerprint: string): Finding | null {
  const at = findings.findIndex((finding) => finding.fingerprint === fingerprint);
  return [...findings.slice(at + 1), ...findings.slice(0, Math.max(0, at))].find(isOpen) ?? null;
}

/** A rule's title in the user's language; its id where the title is not known. */
export const titleOfRule = (
  { rules, language }: { rules: readonly RuleMeta[]; language: Language },
  id: string,
): string => rules.find((rule) => rule.id === id)?.title[language] ?? id;

export interface Count {
  open: number;
  all: number;
}

const countOf = (findings: readonly Finding[]): Count => ({
  open: findings.filter(isOpen).length,
  all: findings.length,
});

export const countAll = (state: ReviewState): Count => countOf(allFindings(state));

export const countSeverity = (state: ReviewState, severity: Severity): Count =>
  countOf(allFindings(state).filter((finding) => finding.severity === severity));

/** One line of the list of rules; the first is for all of them. */
export interface RuleChoice {
  rule: string | null;
  count: Count;
}

/** The rules that found something, in the order of their findings. */
export function ruleChoices(state: ReviewState): RuleChoice[] {
  const findings = allFindings(state);
  const ids = [...new Set(findings.map(({ ruleId }) => ruleId))];
  return [
    { rule: null, count: countOf(findings) },
    ...ids.map((rule) => ({ rule, count: countOf(findings.filter(({ ruleId }) => ruleId === rule)) })),
  ];
}
