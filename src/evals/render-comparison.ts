import type { Translate } from '../messages/index.js';
import type { Comparison, MetricChange } from './compare.js';
import type { Cells, Paint } from './table.js';
import { alignRows, percent, plain, points } from './table.js';

const STYLE = { better: 'green', worse: 'red', unclear: 'yellow', same: 'dim' } as const;

const cellsOf = (t: Translate, { id, before, after, difference, interval, change }: MetricChange): Cells => [
  t(`evals:metric.${id}`),
  before === null ? '–' : percent(before),
  `→ ${after === null ? '–' : percent(after)}`,
  difference === null ? '' : points(difference),
  interval === null ? '' : `(${points(interval.low)} – ${points(interval.high)})`,
  t(`evals:change.${change}`),
];

/** Cases that a comparison leaves out, and why. */
function leftOut(t: Translate, { added, removed, changed }: Comparison): string[] {
  const lists = { added, removed, changed };
  return Object.entries(lists).flatMap(([key, names]) =>
    names.length === 0
      ? []
      : [`  ${t(`evals:compare.${key}`, { count: names.length, names: shortList(names) })}`],
  );
}

const SHOWN = 5;
const shortList = (names: readonly string[]): string =>
  plain(names.slice(0, SHOWN).join(', ')) + (names.length > SHOWN ? ' …' : '');

const verdictLine = (t: Translate, paint: Paint, { passed }: Comparison): string =>
  passed ? paint('green', t('evals:compare.passed')) : paint('red', t('evals:compare.failed'));

/** What a baseline, or where nothing is gated another provider, says about a score: every metric that is not as it was, what fell silent, and whether that passes. */
export function comparisonLines(
  t: Translate,
  paint: Paint,
  comparison: Comparison,
  gates: boolean,
): string[] {
  const { against, compared, metrics, silent, cases } = comparison;
  const moved = metrics.filter(({ change }) => change !== 'same');
  const rows = alignRows(moved.map((each) => cellsOf(t, each)));
  const title = t('evals:compare.title', { against: plain(against), count: compared });
  const worse = cases.filter((one) => one.worse.length > 0);
  return [
    '',
    paint('bold', title),
    ...(moved.length + silent.length === 0 ? [`  ${t('evals:compare.same')}`] : []),
    ...rows.map((line, index) => `  ${paint(STYLE[moved[index]?.change ?? 'same'], line)}`),
    ...silent.map(({ slice, row, before }) =>
      paint(
        'red',
        `  ${t('evals:compare.silent', { slice: t(`evals:slice.${slice}`), row: plain(row), count: before })}`,
      ),
    ),
    ...(worse.length === 0
      ? []
      : [
          `  ${t('evals:compare.worseCases', { count: worse.length, names: shortList(worse.map((one) => one.case)) })}`,
        ]),
    ...leftOut(t, comparison),
    ...(gates ? [verdictLine(t, paint, comparison)] : []),
  ];
}
