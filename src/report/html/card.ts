import { attributes, type Evidence, escapeHtml } from '../../core/index.js';
import type { Translate } from '../../messages/index.js';
import { dispositionText, roleName, severityName } from '../words.js';
import { passageInContext } from './context.js';
import { type NumberedFinding, placeId } from './numbered.js';

/** What a page knows of rules: their titles in its language. */
export type RuleTitles = ReadonlyMap<string, string>;

function place(t: Translate, evidence: Evidence, id: string, text: string | null): string {
  const { role, line, clause } = evidence;
  const where = [
    t('report:html.line', { line }),
    ...(clause === null ? [] : [t('report:clause', { clause })]),
  ].join(' · ');
  const link = `<a${attributes({ href: `#${id}` })}><b>${escapeHtml(roleName(t, role))}</b> ${escapeHtml(where)}</a>`;
  return `<li>${link}<blockquote>${passageInContext(evidence, text)}</blockquote></li>`;
}

/** More places than these are folded away until asked for. */
const MOST_PLACES = 12;

function placeList(t: Translate, places: readonly string[]): string {
  const list = (items: readonly string[]) => `<ol class="places">\n${items.join('\n')}\n</ol>`;
  const rest = places.length - MOST_PLACES;
  if (rest <= 0) return list(places);
  const more = escapeHtml(t('report:html.morePlaces', { count: rest }));
  return `${list(places.slice(0, MOST_PLACES))}
<details><summary>${more}</summary>
${list(places.slice(MOST_PLACES))}
</details>`;
}

/** One finding: what it says, every place with the words around it, what to do, what was decided. */
export function card(
  t: Translate,
  numbered: NumberedFinding,
  text: string | null,
  titles: RuleTitles,
): string {
  const { number, id, kind, state, finding } = numbered;
  const { ruleId, message, suggestion, disposition, evidence } = finding;
  const places = evidence.map((item, index) => place(t, item, placeId(number, index + 1), text));
  const advice =
    suggestion === '' || disposition !== null
      ? ''
      : `<p class="advice">${escapeHtml(t('report:suggestion', { text: suggestion }))}</p>`;
  const decided =
    disposition === null ? '' : `<p class="decision">${escapeHtml(dispositionText(t, disposition))}</p>`;
  const open = attributes({
    id: `f${number}`,
    class: `finding ${kind} ${state}`,
    'data-n': number,
    'data-kind': kind,
    'data-state': state,
    'data-rule': ruleId,
  });
  return `<li${open}>
<h3><span class="number">${number}</span> <span class="kind">${escapeHtml(severityName(t, finding))}</span> ${escapeHtml(titles.get(ruleId) ?? ruleId)}</h3>
<p class="message">${escapeHtml(message)}</p>
${placeList(t, places)}
${advice}${decided}
<p class="meta"><code>${escapeHtml(ruleId)}</code> · ${escapeHtml(t('report:disposition.id', { id }))}</p>
</li>`;
}
