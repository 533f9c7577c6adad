import { existsSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import { InputError, type Language, type RuleMeta } from '../../core/index.js';
import { renderCheckDocx, renderCheckHtml, renderCheckSarif } from '../../report/index.js';
import { toolName } from '../tool.js';
import type { CheckedReport } from './check-report.js';

export const FINDINGS_FORMATS = ['html', 'docx', 'sarif'] as const;
export type FindingsFormat = (typeof FINDINGS_FORMATS)[number];

/** `report.docx` gets its page of findings in `report.docx.findings.html`. */
export const findingsPath = (reportPath: string, format: FindingsFormat): string =>
  `${reportPath}.findings.${format}`;

export const hasFindingsFile = (reportPath: string, format: FindingsFormat): boolean =>
  existsSync(findingsPath(reportPath, format));

/** Writes the findings of a report, with what was decided on them, beside it. Returns the file. @throws InputError */
export async function exportFindings(
  { file, source }: CheckedReport,
  format: FindingsFormat,
  { language, rules }: { language: Language; rules: readonly RuleMeta[] },
): Promise<string> {
  const output = { version: 1 as const, tool: toolName, files: [file] };
  const render = {
    html: () => renderCheckHtml(output, new Map([[file.path, source.text]]), { language, rules }),
    docx: async () => Buffer.from(await renderCheckDocx(output, { language, rules })),
    sarif: () => renderCheckSarif(output, rules, language),
  };
  const path = findingsPath(file.path, format);
  try {
    await writeFileAtomic(path, await render[format]());
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new InputError('output-unwritable', { file: path, reason }, { cause: error });
  }
  return path;
}
