import { attributes, escapeHtml } from '../../core/index.js';
import type { Translate } from '../../messages/index.js';
import type { RuleTitles } from './card.js';
import { KINDS, type NumberedFinding, STATES } from './numbered.js';

interface Toggle {
  group: 'kind' | 'state';
  value: string;
  label: string;
  count: number;
  pressed: boolean;
}

const toggle = ({ group, value, label, count, pressed }: Toggle): string =>
  `<button${attributes({ type: 'button', class: `toggle ${value}`, 'data-group': group, 'data-value': value, 'aria-pressed': String(pressed) })}>${escapeHtml(label)} <b>${count}</b></button>`;

/** A group of toggles, where there is something to choose between. */
function group(label: string, toggles: readonly Toggle[]): string {
  const present = toggles.filter(({ count }) => count > 0);
  if (present.length < 2) return '';
  return `<span${attributes({ role: 'group', 'aria-label': label })}>${present.map(toggle).join('')}</span>`;
}

function ruleChoice(t: Translate, findings: readonly NumberedFinding[], titles: RuleTitles): string {
  const counts = new Map<string, number>();
  for (const { finding } of findings) counts.set(finding.ruleId, (counts.get(finding.ruleId) ?? 0) + 1);
  if (counts.size < 2) return '';
  const options = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, count]) => {
      const title = titles.get(id);
      const name = title === undefined ? id : `${title} ${id}`;
      return `<option${attributes({ value: id })}>${escapeHtml(`${name} (${count})`)}</option>`;
    });
  const all = `<option value="">${escapeHtml(t('report:html.allRules'))}</option>`;
  return `<select id="rule"${attributes({ 'aria-label': t('report:html.rule') })}>${all}${options.join('')}</select>`;
}

/** Filters and the way from finding to finding. Works only where scripts run, and is not shown elsewhere. */
export function toolbar(t: Translate, findings: readonly NumberedFinding[], titles: RuleTitles): string {
  if (findings.length === 0) return '';
  const kinds = KINDS.map(
    (kind): Toggle => ({
      group: 'kind',
      value: kind,
      label: t(`report:html.kind.${kind}`),
      count: findings.filter((one) => one.kind === kind).length,
      pressed: true,
    }),
  );
  // What a baseline knows is out of the way, unless there is nothing else.
  const onlyKnown = findings.every(({ state }) => state === 'known');
  const states = STATES.map(
    (state): Toggle => ({
      group: 'state',
      value: state,
      label: t(`report:html.state.${state}`),
      count: findings.filter((one) => one.state === state).length,
      pressed: state !== 'known' || onlyKnown,
    }),
  );
  const step = (id: string, sign: string) =>
    `<button${attributes({ type: 'button', id, title: t('report:html.keys') })}>${sign} ${escapeHtml(t(`report:html.${id}`))}</button>`;
  return `<nav class="toolbar"${attributes({ 'aria-label': t('report:html.filter') })}>
${group(t('report:html.kinds'), kinds)}
${group(t('report:html.states'), states)}
${ruleChoice(t, findings, titles)}
<span class="steps">${step('previous', '↑')}<output id="position"></output>${step('next', '↓')}</span>
</nav>`;
}
