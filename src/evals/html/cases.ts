import { attributes, escapeHtml } from '../../core/index.js';
import type { Translate } from '../../messages/index.js';
import type { Detail } from '../rate.js';
import { failingCases, type SuiteRun } from '../run-file.js';
import { caseBody } from './case-body.js';

function fault(t: Translate, { kind, subject, text, passages = [] }: Detail): string {
  const shown = passages.map(
    ({ where, place, text: words }) =>
      `<q><span class="id">${escapeHtml([t(`evals:passage.${where}`), place].filter(Boolean).join(' '))}</span>${escapeHtml(words)}</q>`,
  );
  return `<div class="fault"><b>${escapeHtml(t(`evals:detail.${kind}`))}</b> ${escapeHtml([subject, text].filter(Boolean).join(' · '))}${shown.join('')}</div>`;
}

interface Drawn {
  name: string;
  faults: readonly Detail[];
  isFaulty: boolean;
  failure: string | undefined;
  moved: string;
  output: unknown;
}

function caseElement(t: Translate, suite: string, drawn: Drawn): string {
  const { name, faults, isFaulty, failure, moved, output } = drawn;
  const about = [
    faults.length > 0 ? t('evals:html.faults', { count: faults.length }) : '',
    failure === undefined ? '' : t('evals:failed', { name: '', reason: failure }).trim(),
    moved,
  ].filter(Boolean);
  return `<details${attributes({ class: 'case', 'data-faults': isFaulty ? faults.length + 1 : undefined })}><summary>${escapeHtml(name)}${about.map((text) => `<span>${escapeHtml(text)}</span>`).join('')}</summary>
<div class="in">${faults.map((one) => fault(t, one)).join('\n')}${caseBody(t, suite, output)}</div></details>`;
}

function movement(t: Translate, run: SuiteRun, name: string): string {
  const change = run.comparison?.cases.find((one) => one.case === name);
  if (!change) return '';
  return change.worse.length > 0 ? t('evals:change.worse') : t('evals:change.better');
}

/** Every case, folded: what is wrong with it first, then what was made beside what it was made from. */
export function caseList(t: Translate, run: SuiteRun): string {
  const { score, outputs = [] } = run;
  const faulty = failingCases(score);
  const names = [
    ...new Set([...score.caseScores, ...score.failures].map((one) => one.case).concat(score.unscored)),
  ];
  const generated = new Map(outputs.map((output) => [output.name, output]));
  const drawn = names.map(
    (name): Drawn => ({
      name,
      faults: score.details.filter((detail) => detail.case === name),
      isFaulty: faulty.has(name),
      failure: score.failures.find((one) => one.case === name)?.reason,
      moved: movement(t, run, name),
      output: generated.get(name),
    }),
  );
  const search = escapeHtml(t('evals:html.search'));
  return `<div class="cases"><h3>${escapeHtml(t('evals:html.cases'))}</h3>
<p class="tools"><button type="button" aria-pressed="false">${escapeHtml(t('evals:html.onlyFaulty'))}</button>
<input type="search" aria-label="${search}" placeholder="${search}"> <output></output></p>
${drawn.map((one) => caseElement(t, score.suite, one)).join('\n')}
</div>`;
}
