import { attributes, escapeHtml } from '../../core/index.js';
import type { Translate } from '../../messages/index.js';
import { caseInterval, type Interval } from '../bootstrap.js';
import type { Comparison, MetricChange } from '../compare.js';
import type { Metric, Rate } from '../rate.js';
import type { SuiteRun } from '../run-file.js';
import { percent, points } from '../table.js';
import { differencePlot, sharePlot, trendPlot } from './plot.js';

export const cell = (text: string, kind?: string): string =>
  `<td${attributes({ class: kind })}>${escapeHtml(text)}</td>`;
export const heads = (texts: readonly string[]): string =>
  `<thead><tr>${texts.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('')}</tr></thead>`;

/** Values of a metric in earlier runs, oldest first. */
export type History = ReadonlyMap<string, readonly (number | null)[]>;

const valueText = ({ value }: Rate): string => (value === null ? '–' : percent(value));
const intervalText = (ends: Interval | null): string =>
  ends === null ? '' : `${percent(ends.low)} – ${percent(ends.high)}`;
const wilson = ({ low, high }: Rate): Interval | null =>
  low === null || high === null ? null : { low, high };

/** A metric's name, with the hint where fewer is better. */
export const metricName = (t: Translate, { id, better }: Pick<Metric, 'id' | 'better'>): string =>
  t(`evals:metric.${id}`) + (better === 'lower' ? t('evals:lowerIsBetter') : '');

function metricRow(t: Translate, metric: Metric, run: SuiteRun, history: History): string {
  const name = metricName(t, metric);
  const byCase = caseInterval(run.score.caseScores, metric.id);
  const before = run.comparison?.metrics.find(({ id }) => id === metric.id)?.before ?? null;
  const missed = (run.gate?.shortfalls ?? []).filter((one) => one.metric === metric.id);
  const plot = sharePlot({
    label: `${name}: ${valueText(metric)} (${intervalText(wilson(metric))})`,
    value: metric.value,
    interval: wilson(metric),
    byCase,
    before,
    limits: missed.map(({ limit }) => limit),
  });
  const trend = trendPlot(t('evals:column.history'), [...(history.get(metric.id) ?? []), metric.value]);
  return `<tr${attributes({ class: missed.length > 0 ? 'worse' : undefined })}><th scope="row">${escapeHtml(name)}</th>${[
    cell(metric.value === null ? t('evals:unscored') : `${metric.hits}/${metric.total}`, 'n'),
    cell(valueText(metric), 'n'),
    `<td>${plot}</td>`,
    cell(intervalText(wilson(metric)), 'n'),
    cell(intervalText(byCase), 'n'),
    `<td>${trend}</td>`,
  ].join('')}</tr>`;
}

/** All metrics of a run as figures and as a plot. */
export function metricTable(t: Translate, run: SuiteRun, history: History): string {
  const columns = ['metric', 'count', 'value', 'plot', 'interval', 'byCase', 'history'];
  const rows = run.score.metrics.map((metric) => metricRow(t, metric, run, history));
  const key = ['dot', 'range', 'byCase', 'before', 'limit'].map((name) => t(`evals:html.key.${name}`));
  return `<div class="wide"><table>${heads(columns.map((key) => t(`evals:column.${key}`)))}
<tbody>${rows.join('\n')}</tbody></table></div>
<p class="key">${key.map((text) => `<span>${escapeHtml(text)}</span>`).join('')}</p>`;
}

function changeRow(t: Translate, one: MetricChange, reach: number): string {
  const { before, after, difference, interval, change } = one;
  const text = (value: number | null) => (value === null ? '–' : percent(value));
  const shown = difference === null || interval === null ? null : { difference, interval };
  const label = shown
    ? `${metricName(t, one)}: ${points(shown.difference)} (${points(shown.interval.low)} – ${points(shown.interval.high)})`
    : metricName(t, one);
  const states = { better: 'good', worse: 'bad', unclear: 'unsure', same: undefined };
  return `<tr${attributes({ class: change })}><th scope="row">${escapeHtml(metricName(t, one))}</th>${[
    cell(text(before), 'n'),
    cell(text(after), 'n'),
    cell(shown ? points(shown.difference) : '', 'n'),
    `<td>${shown ? differencePlot(label, shown.difference, shown.interval, reach) : ''}</td>`,
    cell(shown ? `${points(shown.interval.low)} – ${points(shown.interval.high)}` : '', 'n'),
    `<td><span${attributes({ class: states[change] ? `state ${states[change]}` : undefined })}>${escapeHtml(t(`evals:change.${change}`))}</span></td>`,
  ].join('')}</tr>`;
}

/** What a comparison says, metric by metric, and what fell silent. */
export function comparisonTable(t: Translate, comparison: Comparison): string {
  const { against, compared, metrics, silent } = comparison;
  const ends = metrics.flatMap(({ interval }) =>
    interval ? [Math.abs(interval.low), Math.abs(interval.high)] : [],
  );
  const reach = Math.max(0.02, ...ends);
  const columns = ['metric', 'before', 'now', 'difference', 'plot', 'interval', 'change'];
  const gone = silent.map(({ slice, row, before }) =>
    t('evals:compare.silent', { slice: t(`evals:slice.${slice}`), row, count: before }),
  );
  return `<h3>${escapeHtml(t('evals:compare.title', { against, count: compared }))}</h3>
<div class="wide"><table>${heads(columns.map((key) => t(`evals:column.${key}`)))}
<tbody>${metrics.map((one) => changeRow(t, one, reach)).join('\n')}</tbody></table></div>
${gone.map((text) => `<p class="fault">${escapeHtml(text)}</p>`).join('\n')}`;
}
