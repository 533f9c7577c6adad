import type { CheckedFile, CheckOutput, Finding, Severity } from '../core/index.js';
import { SEVERITIES } from '../core/index.js';
import { findingLines } from './finding-lines.js';
import { createPage, type Page, type PrettyOptions } from './page.js';
import { makeVisible } from './visible.js';

const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** `2 errors, 1 warning` of the findings nobody has decided on yet, and how many were decided. */
function tally(page: Page, findings: readonly Finding[]): string {
  const open = findings.filter(({ disposition }) => disposition === null);
  const counts = SEVERITIES.map((severity) => ({ severity, count: countOf(open, severity) }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => page.paint(severity, page.t(`report:count.${severity}`, { count })));
  const decided = findings.length - open.length;
  const parts = decided === 0 ? counts : [...counts, page.t('report:count.decided', { count: decided })];
  return parts.join(page.t('report:countSeparator'));
}

function fileSummary(page: Page, file: CheckedFile): string {
  const path = makeVisible(file.path);
  if (file.findings.length > 0)
    return page.t('report:check.fileSummary', { path, counts: tally(page, file.findings) });
  if (file.stats.facts === 0) return page.paint('warning', page.t('report:check.nothingRead', { path }));
  const read = { path, facts: file.stats.facts, rules: file.stats.rules };
  return page.paint('good', page.t('report:check.fileClean', read));
}

function closing(page: Page, files: readonly CheckedFile[]): string[] {
  if (files.length === 0) return [page.paint('warning', page.t('report:check.noFiles'))];
  const lines = files.map((file) => fileSummary(page, file));
  if (files.length === 1) return lines;
  const findings = files.flatMap((file) => file.findings);
  const total = findings.length === 0 ? page.t('report:check.noFindings') : tally(page, findings);
  return [
    ...lines,
    page.paint('strong', page.t('report:check.total', { count: files.length, counts: total })),
  ];
}

/**
 * `check --format pretty`: each finding with all its places in their context, then a summary.
 * `sources` maps a file's path to its extracted text, into which the offsets point; a missing one costs the context.
 */
export function renderCheckPretty(
  output: CheckOutput,
  sources: ReadonlyMap<string, string>,
  options: PrettyOptions,
): string {
  const page = createPage(options);
  const blocks = output.files.flatMap((file) =>
    file.findings.map((finding) =>
      findingLines(page, finding, { path: file.path, text: sources.get(file.path) ?? null }),
    ),
  );
  const summary = closing(page, output.files);
  return `${[...blocks, summary].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
