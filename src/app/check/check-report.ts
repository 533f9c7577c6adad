import { performance } from 'node:perf_hooks';
import type { CheckedFile, Finding, Language, Profile, Report, Rule, SourceText } from '../../core/index.js';
import { applyDispositions, type KeptDecision, runRules, staleDecisions } from '../../engine/index.js';
import { countFacts, extractFacts } from '../../facts/index.js';
import { readSourceFile } from '../../formats/index.js';
import { parseReport } from '../../parse/index.js';
import { loadDispositions } from './dispositions-file.js';

export interface CheckOptions {
  rules: readonly Rule[];
  profile: Profile | null;
  /** Language of the messages. */
  language: Language;
}

export interface CheckedReport {
  file: CheckedFile;
  source: SourceText;
  /** Fingerprints of decisions, kept beside the report, whose finding is there no more. */
  staleDecisions: string[];
}

/** Finds the contradictions of a text that has been read already. */
export const checkSource = (source: SourceText, options: CheckOptions): CheckedFile =>
  checkParsed(source, options).file;

/** As `checkSource`, with the report as it was parsed. */
function checkParsed(source: SourceText, options: CheckOptions): { file: CheckedFile; report: Report } {
  const started = performance.now();
  const report = parseReport(source);
  const facts = extractFacts(report);
  const findings = runRules(options.rules, facts, report, options);
  const file: CheckedFile = {
    path: source.path,
    sha256: source.sha256,
    language: report.language,
    layout: report.layout,
    characters: source.text.length,
    findings,
    stats: {
      facts: countFacts(facts),
      rules: options.rules.length,
      ms: Math.round(performance.now() - started),
    },
  };
  return { file, report };
}

/** Reads a report once more and returns what may contradict itself besides `found`. */
export type SecondReader = (report: Report, found: readonly Finding[]) => Promise<Finding[]>;

/**
 * Reads a report and finds its contradictions; decisions kept beside it are shown with the findings.
 * @throws InputError where the file cannot be read, or its dispositions file is not valid.
 */
export async function checkReport(
  path: string,
  options: CheckOptions,
  secondReader?: SecondReader,
): Promise<CheckedReport> {
  const source = await readSourceFile(path);
  const { file, report } = checkParsed(source, options);
  const decisions = await loadDispositions(path);
  const possible = secondReader ? await secondReader(report, file.findings) : [];
  return withDecisions({ ...file, findings: [...file.findings, ...possible] }, source, decisions);
}

/** Shows decisions in a checked report, in place of those it shows. */
export function withDecisions(
  file: CheckedFile,
  source: SourceText,
  decisions: Readonly<Record<string, KeptDecision>>,
): CheckedReport {
  const fresh = file.findings.map((finding) => ({ ...finding, disposition: null }));
  return {
    file: { ...file, findings: applyDispositions(fresh, decisions) },
    source,
    staleDecisions: staleDecisions(fresh, decisions),
  };
}

/** Findings that still stand: neither decided on nor known from a baseline. */
export const openFindings = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.disposition === null);
