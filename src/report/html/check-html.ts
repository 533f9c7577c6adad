import { createHash } from 'node:crypto';
import {
  attributes,
  type CheckOutput,
  escapeHtml,
  type Language,
  type RuleMeta,
  SECOND_READER,
} from '../../core/index.js';
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

const LANGUAGE_TAG: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is loaded from anywhere and nothing runs but the style and script written here, whatever a report holds. */
const policy = (): string =>
  [
    "default-src 'none'",
    `style-src ${hashOf(STYLE)}`,
    `script-src ${hashOf(SCRIPT)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

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
  const title = escapeHtml(t('report:html.title'));
  const only = files.length === 1 ? `${escapeHtml(files[0]?.file.path ?? '')} · ` : '';
  return `<!doctype html>
<html${attributes({ lang: LANGUAGE_TAG[language] })}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"${attributes({ content: policy() }).replaceAll('&#39;', "'")}>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${only}${title}</title>
<style>${STYLE}</style>
</head>
<body>
<header class="page-head">
<h1>${title}</h1>
<p>${escapeHtml(t('report:html.tool', { tool: output.tool }))}</p>
</header>
<noscript><p class="no-script">${escapeHtml(t('report:html.noScript'))}</p></noscript>
${toolbar(t, findings, titles)}
${contents(t, files)}
<main>
${files.map((file) => fileSection(t, file, titles)).join('\n')}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
