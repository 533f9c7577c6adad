import { performance } from 'node:perf_hooks';
import type { CheckedFile, Finding, Language, Profile, Rule, SourceText } from '../../core/index.js';
import { applyDispositions, runRules } from '../../engine/index.js';
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
}

/** Finds the contradictions of a text that has been read already. */
export function checkSource(source: SourceText, options: CheckOptions): CheckedFile {
  const started = performance.now();
  const report = parseReport(source);
  const facts = extractFacts(report);
  const findings = runRules(options.rules, facts, report, options);
  return {
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
}

/**
 * Reads a report and finds its contradictions; decisions kept beside it are shown with the findings.
 * @throws InputError where the file cannot be read, or its dispositions file is not valid.
 */
export async function checkReport(path: string, options: CheckOptions): Promise<CheckedReport> {
  const source = await readSourceFile(path);
  const file = checkSource(source, options);
  const findings = applyDispositions(file.findings, await loadDispositions(path));
  return { file: { ...file, findings }, source };
}

/** Findings that still stand: neither accepted as known nor dismissed. */
export const openFindings = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.disposition === null);
