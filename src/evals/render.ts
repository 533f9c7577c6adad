import type { Language } from '../core/index.js';
import { type Translate, translator } from '../messages/index.js';
import type { Comparison } from './compare.js';
import type { Detail, EvalScore, Metric, Rate, Slice, SliceRow } from './rate.js';
import { comparisonLines } from './render-comparison.js';
import type { SuiteRun } from './run-file.js';
import { sparkline } from './sparkline.js';
import { alignRows, type Paint, painter, percent, plain } from './table.js';
import type { GateResult, Shortfall } from './thresholds.js';

export interface EvalPrettyOptions {
  language: Language;
  color: boolean;
  /** The thresholds' verdict, where there are thresholds. */
  gate?: GateResult;
  /** The baseline's verdict, where there is a baseline. */
  comparison?: Comparison;
  /** Against another provider of the same run. */
  beside?: Comparison;
  /** Who wrote, where that is not the composer, and what it took. */
  provider?: string;
  /** Whose drafts it judged, where it is a judge. */
  of?: string;
  use?: SuiteRun['use'];
  /** Values of the same metric in earlier runs, oldest first. */
  history?: ReadonlyMap<string, readonly (number | null)[]>;
  /** Also list every miss, false alarm and fault. */
  details?: boolean;
}

/** `31/38`, or the word for unscored: nothing to count is not nought out of nought. */
const countText = (t: Translate, { hits, total, value }: Rate): string =>
  value === null ? t('evals:unscored') : `${hits}/${total}`;
const valueText = ({ value }: Rate): string => (value === null ? '–' : percent(value));
const intervalText = ({ low, high }: Rate): string =>
  low === null || high === null ? '' : `${percent(low)} – ${percent(high)}`;

const signOf = ({ bound }: Shortfall): string => (bound === 'min' ? '≥' : '≤');

/** How a metric went in earlier runs and now; nothing where there were none. */
function trendText({ id, value }: Metric, history: EvalPrettyOptions['history']): string {
  const earlier = history?.get(id) ?? [];
  return earlier.length === 0 ? '' : sparkline([...earlier, value]);
}

function metricLines(
  t: Translate,
  paint: Paint,
  metrics: readonly Metric[],
  { gate, history }: EvalPrettyOptions,
): string[] {
  const shortfalls = gate?.shortfalls ?? [];
  const header = ['metric', 'count', 'value', 'interval', ...(history?.size ? ['history'] : [])];
  const titles = header.map((key) => t(`evals:column.${key}`));
  const rows = metrics.map((each) => [
    t(`evals:metric.${each.id}`) + (each.better === 'lower' ? t('evals:lowerIsBetter') : ''),
    countText(t, each),
    valueText(each),
    intervalText(each),
    trendText(each, history),
  ]);
  const [head = '', ...lines] = alignRows([titles, ...rows]);
  return [
    `  ${paint('dim', head)}`,
    ...lines.map((line, index) => {
      const missed = shortfalls.filter(({ metric }) => metric === metrics[index]?.id);
      const limits = missed.map((each) =>
        t('evals:limit', { limit: `${signOf(each)} ${percent(each.limit)}` }),
      );
      return missed.length === 0 ? `  ${line}` : `  ${paint('red', `${line}  ${limits.join(' ')}`)}`;
    }),
  ];
}

function sliceLines(t: Translate, paint: Paint, { id, rows }: Slice): string[] {
  if (rows.length === 0) return [];
  const partial = (count: number) => (count === 0 ? '' : t('evals:partial', { count }));
  const nameOf = ({ name }: SliceRow) => (id === 'byAspect' ? t(`evals:aspect.${name}`) : plain(name));
  const cells = rows.map((row) => [nameOf(row), countText(t, row), valueText(row), partial(row.partial)]);
  return ['', paint('bold', t(`evals:slice.${id}`)), ...alignRows(cells).map((line) => `  ${line}`)];
}

function detailLines(t: Translate, paint: Paint, details: readonly Detail[]): string[] {
  const kinds = [...new Set(details.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const own = details.filter((detail) => detail.kind === kind);
    const title = t('evals:detailTitle', { name: t(`evals:detail.${kind}`), count: own.length });
    const lines = own.flatMap((detail) => [
      `  ${plain([detail.case, detail.subject, detail.text].filter(Boolean).join(' · '))}`,
      ...(detail.passages ?? []).map(({ where, place, text }) => {
        const from = [t(`evals:passage.${where}`), plain(place)].filter(Boolean).join(' ');
        return paint('dim', `      ${from}: ${plain(text)}`);
      }),
    ]);
    return ['', paint('bold', title), ...lines];
  });
}

function gateLines(
  t: Translate,
  paint: Paint,
  score: EvalScore,
  { passed, shortfalls }: GateResult,
): string[] {
  if (passed) return ['', paint('green', t('evals:gate.passed'))];
  const known = new Set(score.metrics.map(({ id }) => id));
  const unknown = shortfalls.filter(({ metric }) => !known.has(metric));
  const open = score.failures.length + score.unscored.length;
  const lines = [
    ...unknown.map(({ metric }) => t('evals:gate.unknownMetric', { metric: plain(metric) })),
    ...(open > 0 ? [t('evals:gate.incomplete', { count: open })] : []),
    ...(shortfalls.length > 0 ? [t('evals:gate.failed', { count: shortfalls.length })] : []),
  ];
  return ['', ...lines.map((line) => paint('red', line))];
}

/** What a model was used for: requests, tokens, seconds for a request, cost where prices are known. */
export function usageText(
  t: Translate,
  { requests, inputTokens, outputTokens, ms, cost }: NonNullable<SuiteRun['use']>,
) {
  const seconds = requests === 0 ? '0' : (ms / requests / 1000).toFixed(1);
  const paid =
    cost === null ? '' : t('evals:use.cost', { cost: cost.amount.toFixed(4), currency: cost.currency });
  return t('evals:use.tokens', { requests, input: inputTokens, output: outputTokens, seconds }) + paid;
}

/** Who wrote, or who judged whose drafts. */
export const whose = (t: Translate, provider: string, of: string | undefined): string =>
  of === undefined ? plain(provider) : t('evals:judgedBy', { judge: plain(provider), writer: plain(of) });

/** `eval --format pretty`: metrics with their intervals, breakdowns, and on demand every single fault. */
export function renderEvalPretty(score: EvalScore, options: EvalPrettyOptions): string {
  const { language, color, gate, comparison, details } = options;
  const t = translator(language);
  const paint = painter(color);
  const { cases, failures, unscored } = score;
  const ran = cases - failures.length - unscored.length;
  const title = t('evals:title', { suite: t(`evals:suite.${score.suite}`), cases, ran });
  return `${[
    paint('bold', title),
    ...(options.provider === undefined ? [] : [`  ${whose(t, options.provider, options.of)}`]),
    ...(options.use ? [`  ${usageText(t, options.use)}`] : []),
    ...failures.map((each) =>
      paint('red', `  ${t('evals:failed', { name: each.case, reason: plain(each.reason) })}`),
    ),
    ...unscored.map((name) => paint('yellow', `  ${t('evals:notRun', { name })}`)),
    '',
    ...metricLines(t, paint, score.metrics, options),
    ...score.slices.flatMap((slice) => sliceLines(t, paint, slice)),
    ...(details ? detailLines(t, paint, score.details) : []),
    ...(options.beside ? comparisonLines(t, paint, options.beside, false) : []),
    ...(comparison ? comparisonLines(t, paint, comparison, true) : []),
    ...(gate ? gateLines(t, paint, score, gate) : []),
  ].join('\n')}\n`;
}
