import type { ExportReport } from '../core/index.js';
import { translator } from '../messages/index.js';
import { clauseHeading, headLines, nonconformityTable, overrideNotice } from './export-facts.js';
import { bullets, inline, paragraphs, table } from './markdown.js';
import { objectiveLine, verdictName } from './words.js';

/** `export --format md`: the engagement's report as Markdown. */
export function renderExportMd(report: ExportReport): string {
  const t = translator(report.language);
  const notice = overrideNotice(report);
  const { header, rows } = nonconformityTable(report);
  const parts = [
    `# ${inline(t('report:export.title'))}`,
    notice === '' ? '' : `> **${inline(notice)}**`,
    bullets(headLines(report).map(({ label, value }) => t('report:export.factLine', { label, value }))),
    ...report.clauses.flatMap((clause) => [
      `## ${inline(clauseHeading(t, clause))}`,
      paragraphs(clause.narrative),
      bullets(clause.objectives.map((objective) => objectiveLine(t, objective))),
      `**${inline(t('report:draft.verdictLine', { verdict: verdictName(t, clause.verdict) }))}**`,
    ]),
    `## ${inline(t('report:export.nonconformities'))}`,
    rows.length === 0 ? t('report:export.noNonconformities') : table(header, rows),
    `## ${inline(t('report:export.sampling'))}`,
    t('report:export.samplingText'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
