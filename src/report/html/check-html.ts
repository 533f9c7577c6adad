import {
  attributes,
  type CheckOutput,
  escapeHtml,
  type Language,
  type RuleMeta,
  SECOND_READER,
} from '../../core/index.js';
import { renderPage } from '../../html/index.js';
import { type Translate, translator } from '../../messages/index.js';
import { fileCounts, fileSection } from './file-section.js';
import { type NumberedFile, numberFindings } from './numbered.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';
import { toolbar } from './toolbar.js';

export interface HtmlOptions {
  language: Language;
  /** Give the rules their titles; a rule that is not among them keeps its id. */
  rules: readonly RuleMeta[];
}

/** The files of the page with what was found in each, where there are several. */
function contents(t: Translate, files: readonly NumberedFile[]): string {
  if (files.length < 2) return '';
  const items = files.map(
    (file) =>
      `<li><a href="#file-${file.number}">${escapeHtml(file.file.path)}</a> <span>${escapeHtml(fileCounts(t, file))}</span></li>`,
  );
  return `<nav class="contents"${attributes({ 'aria-label': t('report:html.files') })}><ol>\n${items.join('\n')}\n</ol></nav>`;
}

/**
 * `check --format html`: one self-contained page. Every report's text with all places of each finding marked, the
 * findings beside it, filters, the way from finding to finding; readable without scripts and on paper. The same bytes
 * for the same findings. `sources` maps a file's path to its extracted text, into which the offsets point.
 */
export function renderCheckHtml(
  output: CheckOutput,
  sources: ReadonlyMap<string, string>,
  { language, rules }: HtmlOptions,
): string {
  const t = translator(language);
  const files = numberFindings(output, sources);
  const titles = new Map([
    ...rules.map(({ id, title }) => [id, title[language]] as const),
    [SECOND_READER, t('report:html.possible')] as const,
  ]);
  const findings = files.flatMap((file) => file.findings);
  const title = t('report:html.title');
  const only = files.length === 1 ? `${files[0]?.file.path ?? ''} · ` : '';
  return renderPage({
    language,
    title: `${only}${title}`,
    style: STYLE,
    script: SCRIPT,
    body: `<header class="page-head">
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(t('report:html.tool', { tool: output.tool }))}</p>
</header>
<noscript><p class="no-script">${escapeHtml(t('report:html.noScript'))}</p></noscript>
${toolbar(t, findings, titles)}
${contents(t, files)}
<main>
${files.map((file) => fileSection(t, file, titles)).join('\n')}
</main>`,
  });
}
