import { attributes, escapeHtml } from '../../core/index.js';
import type { Translate } from '../../messages/index.js';
import { countFindings, countText } from '../tally.js';
import { card, type RuleTitles } from './card.js';
import { markedText } from './marked-text.js';
import type { NumberedFile } from './numbered.js';

/** `3 errors, 1 decided`, or that nothing was found, which is not the same as that nothing could be read. */
export function fileCounts(t: Translate, { file }: NumberedFile): string {
  const counts = countFindings(file.findings).map((count) => countText(t, count));
  if (counts.length > 0) return counts.join(t('report:countSeparator'));
  return t(file.stats.facts === 0 ? 'report:html.nothingRead' : 'report:html.clean');
}

function findingList(t: Translate, { findings, text }: NumberedFile, titles: RuleTitles): string {
  if (findings.length === 0) return '';
  return `<div class="findings"${attributes({ role: 'region', 'aria-label': t('report:html.findings'), tabindex: 0 })}>
<h2 class="print">${escapeHtml(t('report:html.findings'))}</h2>
<ol>
${findings.map((finding) => card(t, finding, text, titles)).join('\n')}
</ol>
<p class="none" hidden>${escapeHtml(t('report:html.noneShown'))}</p>
</div>`;
}

/** One report: its name and counts, its findings, its text with every passage marked. */
export function fileSection(t: Translate, numbered: NumberedFile, titles: RuleTitles): string {
  const { number, file, text, findings } = numbered;
  const about = t('report:html.about', {
    characters: file.characters,
    facts: file.stats.facts,
    rules: file.stats.rules,
  });
  const body =
    text === null
      ? `<p class="gone">${escapeHtml(t('report:html.noText'))}</p>`
      : `<div class="text"${attributes({ lang: file.language })}>\n${markedText(text, findings, t)}\n</div>`;
  return `<section${attributes({ id: `file-${number}`, class: findings.length === 0 ? 'file clean' : 'file' })}>
<header class="file-head">
<h2>${escapeHtml(file.path)}</h2>
<p class="counts">${escapeHtml(fileCounts(t, numbered))}</p>
<p class="about">${escapeHtml(about)}<br>${escapeHtml(t('report:html.hash', { hash: file.sha256 }))}</p>
</header>
<div class="columns">
${findingList(t, numbered, titles)}
<div class="paper">
<h2 class="print">${escapeHtml(t('report:html.text'))}</h2>
${body}
</div>
</div>
</section>`;
}
