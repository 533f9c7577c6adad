import { type Decision, InputError, type Language, type Profile, type RuleMeta } from '../../core/index.js';
import type { KeptDecision } from '../../engine/index.js';
import { selectRules } from '../rules.js';
import { type CheckedReport, checkReport, withDecisions } from './check-report.js';
import { keptDecision } from './decide.js';
import { loadDispositions, saveDispositions } from './dispositions-file.js';
import { exportFindings, type FindingsFormat, hasFindingsFile } from './export-findings.js';
import { loadReasonDrafts, type ReasonDrafts, saveReasonDrafts } from './reason-drafts.js';

export interface ReviewOptions {
  path: string;
  profile: Profile | null;
  /** Who decides; kept with every decision. */
  by: string | undefined;
  /** The day of a decision, `YYYY-MM-DD`. */
  today(): string;
}

/** What a finding was decided to be before, by which a decision is undone. */
export interface Recorded {
  report: CheckedReport;
  before: KeptDecision | null;
}

/** One report under review: its findings, the decisions kept beside it, and what is written from them. */
export interface Review {
  readonly path: string;
  /** Give the rules their titles. */
  readonly rules: readonly RuleMeta[];
  /** Reads and checks the report, with messages in a language. @throws InputError */
  check(language: Language): Promise<CheckedReport>;
  /** Decides on a finding of the report. @throws InputError where there is no reason, or nothing can be written */
  decide(report: CheckedReport, fingerprint: string, status: Decision, reason: string): Promise<Recorded>;
  /** Puts a decision back as it was; null takes it away. @throws InputError */
  restore(report: CheckedReport, fingerprint: string, decision: KeptDecision | null): Promise<Recorded>;
  hasExport(format: FindingsFormat): boolean;
  /** Writes the findings beside the report and returns the file. @throws InputError */
  export(report: CheckedReport, format: FindingsFormat, language: Language): Promise<string>;
  loadReasons(): Promise<ReasonDrafts>;
  /** At once, also while the process ends. @throws the file system's own errors */
  saveReasons(reasons: ReasonDrafts): void;
}

export function createReview({ path, profile, by, today }: ReviewOptions): Review {
  const rules = selectRules(undefined);
  const metas = rules.map(({ meta }) => meta);
  /** Decisions are written one after another: each reads the file that the one before wrote. */
  let last: Promise<unknown> = Promise.resolve();

  const write = (report: CheckedReport, fingerprint: string, decision: KeptDecision | null) => {
    const next = last.then(async (): Promise<Recorded> => {
      const before = (await loadDispositions(path))[fingerprint] ?? null;
      await saveDispositions(path, new Map([[fingerprint, decision]]));
      const { file, source } = report;
      return { report: withDecisions(file, source, await loadDispositions(path)), before };
    });
    last = next.catch(() => {});
    return next;
  };

  return {
    path,
    rules: metas,
    check: (language) => checkReport(path, { rules, profile, language }),
    async decide(report, fingerprint, status, reason) {
      if (reason.trim() === '') throw new InputError('decision-without-reason');
      const finding = report.file.findings.find((candidate) => candidate.fingerprint === fingerprint);
      return write(report, fingerprint, keptDecision(status, finding, reason.trim(), by, today()));
    },
    restore: write,
    hasExport: (format) => hasFindingsFile(path, format),
    export: (report, format, language) => exportFindings(report, format, { language, rules: metas }),
    loadReasons: () => loadReasonDrafts(path),
    saveReasons: (reasons) => saveReasonDrafts(path, reasons),
  };
}
