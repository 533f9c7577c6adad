import { type ExportReport, escapeHtml, makeVisibleLines } from '../core/index.js';
import { translator } from '../messages/index.js';
import { clauseHeading, headLines, nonconformityTable, overrideNotice } from './export-facts.js';
import { objectiveLine, verdictName } from './words.js';

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.7 "Times New Roman", SimSun, serif; }
h1 { text-align: center; } h1, h2 { font-family: Arial, SimHei, sans-serif; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #888; padding: .3rem .5rem; text-align: left; vertical-align: top; }
.override { color: #b00020; font-weight: bold; } .verdict { font-weight: bold; }
@media print { body { margin: 0; max-width: none; } h2 { break-after: avoid; } }
`;

const rowOf = (cells: readonly string[], tag: 'td' | 'th'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;

const paragraphs = (lines: readonly string[]): string =>
  lines
    .filter((text) => text.trim() !== '')
    .map((text) => `<p>${escapeHtml(text)}</p>`)
    .join('\n');

/** `export --format html`: the engagement's report as one page that needs no network and runs no script. */
export function renderExportHtml(report: ExportReport): string {
  const t = translator(report.language);
  const title = escapeHtml(t('report:export.title'));
  const notice = overrideNotice(report);
  const { header, rows } = nonconformityTable(report);
  const head = headLines(report)
    .map(({ label, value }) => `<tr><th>${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`)
    .join('\n');
  const chapters = report.clauses.map((clause) =>
    [
      `<h2>${escapeHtml(clauseHeading(t, clause))}</h2>`,
      paragraphs(makeVisibleLines(clause.narrative)),
      paragraphs(clause.objectives.map((objective) => objectiveLine(t, objective))),
      `<p class="verdict">${escapeHtml(t('report:draft.verdictLine', { verdict: verdictName(t, clause.verdict) }))}</p>`,
    ].join('\n'),
  );
  const list =
    rows.length === 0
      ? `<p>${escapeHtml(t('report:export.noNonconformities'))}</p>`
      : `<table><thead>${rowOf(header, 'th')}</thead><tbody>${rows.map((row) => rowOf(row, 'td')).join('\n')}</tbody></table>`;
  return `<!doctype html>
<html lang="${report.language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
${notice === '' ? '' : `<p class="override">${escapeHtml(notice)}</p>`}
<table>${head}</table>
${chapters.join('\n')}
<h2>${escapeHtml(t('report:export.nonconformities'))}</h2>
${list}
<h2>${escapeHtml(t('report:export.sampling'))}</h2>
<p>${escapeHtml(t('report:export.samplingText'))}</p>
</body>
</html>
`;
}
