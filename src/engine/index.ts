import {
  compareSpans,
  type Evidence,
  type Facts,
  type Finding,
  type Language,
  type Profile,
  type Report,
  type Rule,
  type RuleFinding,
  SEVERITIES,
  type Severity,
  spansOverlap,
} from '../core/index.js';
import { toEvidence } from './evidence.js';
import { fingerprint } from './fingerprint.js';
import { LineIndex } from './position.js';

export {
  applyBaseline,
  type Baseline,
  type BaselineEntry,
  baselineEntries,
  baselineSchema,
  staleEntries,
} from './baseline.js';
export {
  applyDispositions,
  type DispositionsFile,
  dispositionsFileSchema,
  type KeptDecision,
  staleDecisions,
} from './dispositions.js';
export { fingerprint } from './fingerprint.js';
export { LineIndex } from './position.js';
export { readAgain, type SecondReaderOptions, type SecondReading } from './second-reader/index.js';

export interface RunOptions {
  /** Language of the messages. */
  language: Language;
  profile: Profile | null;
}

/** Runs rules over the facts of a report: places become evidence, findings are named, de-duplicated and sorted. */
export function runRules(
  rules: readonly Rule[],
  facts: Facts,
  report: Report,
  options: RunOptions,
): Finding[] {
  const index = new LineIndex(report.source.text);
  const findings = rules.flatMap((rule) =>
    rule
      .check(facts, report, options.profile)
      .map((found) => toFinding(rule, found, report, index, options.language)),
  );
  return sortFindings(withoutYielding(mergeSame(findings), rules));
}

/** A suspicion tells nothing new where another rule says what is wrong between the same places. */
function withoutYielding(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const yielding = new Set(rules.filter(({ meta }) => meta.yields).map(({ meta }) => meta.id));
  const sure = findings.filter(({ ruleId }) => !yielding.has(ruleId));
  const touches = (a: Finding, place: Evidence): boolean =>
    a.evidence.some((own) => spansOverlap(own, place));
  return findings.filter(
    (finding) =>
      !yielding.has(finding.ruleId) ||
      !sure.some((one) => finding.evidence.every((place) => touches(one, place))),
  );
}

function toFinding(
  rule: Rule,
  found: RuleFinding,
  report: Report,
  index: LineIndex,
  language: Language,
): Finding {
  const evidence = toEvidence(found.places, report, index);
  const message = rule.meta.messages[found.messageId];
  if (!message) throw new Error(`${rule.meta.id} has no message ${found.messageId}`);
  return {
    ruleId: rule.meta.id,
    severity: found.severity ?? rule.meta.severity,
    message: fill(message[language], found.params ?? {}),
    suggestion: rule.meta.suggestion[language],
    fingerprint: fingerprint(
      rule.meta.id,
      found.messageId,
      evidence.map(({ quote }) => quote),
    ),
    disposition: null,
    evidence,
  };
}

/** Fills `{{name}}` with what the rule found. */
const fill = (template: string, params: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => String(params[name] ?? ''));

/** A pair is reported once: findings of the same name gather their places in one. */
function mergeSame(findings: readonly Finding[]): Finding[] {
  const byName = new Map<string, Finding>();
  for (const finding of findings) {
    const known = byName.get(finding.fingerprint);
    byName.set(
      finding.fingerprint,
      known ? { ...known, evidence: joinEvidence(known.evidence, finding.evidence) } : finding,
    );
  }
  return [...byName.values()];
}

const joinEvidence = (a: readonly Evidence[], b: readonly Evidence[]): Evidence[] =>
  [...a, ...b.filter((item) => !a.some(({ start, end }) => start === item.start && end === item.end))].sort(
    compareSpans,
  );

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

const sortFindings = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) =>
      rank(a.severity) - rank(b.severity) ||
      (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) ||
      (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0),
  );
