import { type CheckedFile, type CheckOutput, type Finding, makeVisible, shortNames } from '../core/index.js';
import { findingLines } from './finding-lines.js';
import { createPage, type Page, type PrettyOptions } from './page.js';
import { tally } from './tally.js';
import { wrapText } from './wrap.js';

const isKnown = ({ disposition }: Finding): boolean => disposition?.status === 'known';

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

/** How to settle a finding, by the example of the first that is open; shown once. */
function decideHint(page: Page, files: readonly CheckedFile[]): string[] {
  for (const file of files) {
    const open = file.findings.find(({ disposition }) => disposition === null);
    if (!open) continue;
    const id = namesIn(file).get(open.fingerprint) ?? open.fingerprint;
    return wrapText(page.t('report:check.decide', { id }), page.width, page.columns).map((line) =>
      page.paint('faint', line),
    );
  }
  return [];
}

const namesIn = ({ findings }: CheckedFile): ReadonlyMap<string, string> =>
  shortNames(findings.map(({ fingerprint }) => fingerprint));

/** Findings of a file as blocks; those of a baseline are counted in the summary only. */
function fileBlocks(page: Page, file: CheckedFile, text: string | null): string[][] {
  const names = namesIn(file);
  return file.findings
    .filter((finding) => !isKnown(finding))
    .map((finding) => findingLines(page, finding, { path: file.path, text }, names.get(finding.fingerprint)));
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
  const blocks = output.files.flatMap((file) => fileBlocks(page, file, sources.get(file.path) ?? null));
  const hint = decideHint(page, output.files);
  const ending = [hint, closing(page, output.files)].filter((lines) => lines.length > 0);
  return `${[...blocks, ...ending].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
