import { attributes, escapeHtml, type Language } from '../../core/index.js';
import { renderPage } from '../../html/index.js';
import { type Translate, translator } from '../../messages/index.js';
import { usageText } from '../render.js';
import type { EvalRun, SuiteRun } from '../run-file.js';
import { percent } from '../table.js';
import { caseList } from './cases.js';
import { cell, comparisonTable, type History, heads, metricName, metricTable } from './metrics.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';

export interface EvalHtmlOptions {
  language: Language;
  /** Values of the metrics of a suite in earlier runs. */
  history?: (run: SuiteRun) => History;
}

const nameOf = (t: Translate, run: SuiteRun, several: boolean): string =>
  [
    t(`evals:suite.${run.score.suite}`),
    ...(run.of === undefined ? [] : [t('evals:judgedBy', { judge: run.provider, writer: run.of })]),
    ...(several && run.of === undefined ? [run.provider] : []),
    ...(several && run.repeat > 0 ? [`#${run.repeat + 1}`] : []),
  ].join(' · ');

const state = (kind: 'good' | 'bad' | 'unsure', text: string): string =>
  `<span class="state ${kind}">${escapeHtml(text)}</span>`;

/** The verdicts of thresholds and baseline in a word each. */
function states(t: Translate, { score, gate, comparison, filtered }: SuiteRun): string {
  const open = score.failures.length + score.unscored.length;
  return [
    ...(gate
      ? [gate.passed ? state('good', t('evals:gate.passed')) : state('bad', t('evals:html.gateFailed'))]
      : []),
    ...(comparison
      ? [
          comparison.passed
            ? state('good', t('evals:compare.passed'))
            : state('bad', t('evals:compare.failed')),
        ]
      : []),
    ...(open > 0 ? [state('bad', t('evals:gate.incomplete', { count: open }))] : []),
    ...(filtered ? [state('unsure', t('evals:html.filtered'))] : []),
  ].join(' ');
}

function section(t: Translate, run: SuiteRun, id: string, several: boolean, history: History): string {
  const { score, ms } = run;
  const ran = score.cases - score.failures.length - score.unscored.length;
  const about = t('evals:html.about', { cases: score.cases, ran, seconds: (ms / 1000).toFixed(1) });
  return `<section${attributes({ id })}>
<h2>${escapeHtml(nameOf(t, run, several))} ${states(t, run)}</h2>
<p class="about">${escapeHtml(about)}</p>
${run.use ? `<p class="about">${escapeHtml(usageText(t, run.use))}</p>` : ''}
${metricTable(t, run, history)}
${run.beside ? comparisonTable(t, run.beside) : ''}
${run.comparison ? comparisonTable(t, run.comparison) : ''}
${caseList(t, run)}
</section>`;
}

/** Runs of one suite beside each other: providers, repetitions. */
function sideBySide(t: Translate, runs: readonly SuiteRun[]): string {
  const [first] = runs;
  if (!first || runs.length < 2) return '';
  const rows = first.score.metrics.map(
    (metric) =>
      `<tr><th scope="row">${escapeHtml(metricName(t, metric))}</th>${runs
        .map((run) => {
          const value = run.score.metrics.find(({ id }) => id === metric.id)?.value ?? null;
          return cell(value === null ? '–' : percent(value), 'n');
        })
        .join('')}</tr>`,
  );
  const names = runs.map((run) => nameOf(t, run, true));
  return `<section><h2>${escapeHtml(t('evals:html.sideBySide', { suite: t(`evals:suite.${first.score.suite}`) }))}</h2>
<div class="wide"><table>${heads([t('evals:column.metric'), ...names])}<tbody>${rows.join('\n')}</tbody></table></div></section>`;
}

/**
 * `eval --format html`: one self-contained page. Every metric with its intervals as a plot, what changed against the
 * baseline, runs side by side, and every case with what was made of it; readable without scripts. The same bytes for the
 * same run.
 */
export function renderEvalHtml(run: EvalRun, { language, history }: EvalHtmlOptions): string {
  const t = translator(language);
  const title = t('evals:html.title');
  const suites = [...new Set(run.suites.map(({ score }) => score.suite))];
  const ofSuite = (suite: string) => run.suites.filter(({ score }) => score.suite === suite);
  const entries = run.suites.map((one, index) => ({
    one,
    id: `run-${index + 1}`,
    several: ofSuite(one.score.suite).length > 1,
  }));
  const links = entries.map(
    ({ one, id, several }) => `<li><a href="#${id}">${escapeHtml(nameOf(t, one, several))}</a></li>`,
  );
  return renderPage({
    language,
    title,
    style: STYLE,
    script: SCRIPT,
    body: `<header><h1>${escapeHtml(title)}</h1><p>${escapeHtml(t('evals:html.made', { tool: run.tool, time: run.created }))}</p></header>
<nav${attributes({ 'aria-label': t('evals:html.suites') })}><ul>${links.join('\n')}</ul></nav>
<main>
${suites.map((suite) => sideBySide(t, ofSuite(suite))).join('')}
${entries.map(({ one, id, several }) => section(t, one, id, several, history?.(one) ?? new Map())).join('\n')}
</main>`,
  });
}
