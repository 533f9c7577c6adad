import { createHash } from 'node:crypto';
import { attributes, escapeHtml, type Language } from '../core/index.js';

export interface Page {
  language: Language;
  /** Plain text, shown by the browser's window. */
  title: string;
  style: string;
  script: string;
  /** Markup; whatever of it comes from a person is escaped already. */
  body: string;
}

const LANGUAGE_TAG: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is loaded from anywhere and nothing runs but the page's own style and script, whatever its body holds. */
const policy = ({ style, script }: Page): string =>
  [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** One self-contained HTML document; the same bytes for the same page. */
export const renderPage = (page: Page): string => `<!doctype html>
<html${attributes({ lang: LANGUAGE_TAG[page.language] })}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"${attributes({ content: policy(page) }).replaceAll('&#39;', "'")}>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(page.title)}</title>
<style>${page.style}</style>
</head>
<body>
${page.body}
<script>${page.script}</script>
</body>
</html>
`;
