import type { Comparison, ObjectiveResult, ObjectiveTarget, Span } from '../../core/index.js';
import { lowerIsBetter } from './key.js';
import { periodOf } from './period.js';
import type { Placed } from './placed.js';
import { isRelative, signOfChange } from './relative.js';

const scopeId = ({ scope, key }: Pick<Placed, 'scope' | 'key'>): string =>
  `${scope.level}|${scope.name}|${key}`;

/** Short names that mean the one objective of their kind: 满意度 for 顾客满意度, `complaints` for `customer complaints`. */
const GENERIC = new Set([
  '满意',
  '投诉',
  'complaints',
  'satisfaction',
  'customersatisfaction',
  'delivery',
  'returns',
  'scrap',
  'yield',
  'accidents',
  'turnover',
]);

function withFullKeys(placed: readonly Placed[]): Placed[] {
  const full = new Map<string, string | null>();
  for (const { key, role } of placed) {
    if (role !== 'target') continue;
    for (const short of GENERIC) {
      if (key === short || !key.endsWith(short)) continue;
      full.set(short, full.has(short) && full.get(short) !== key ? null : key);
    }
  }
  return placed.map((mention) => ({ ...mention, key: full.get(mention.key) ?? mention.key }));
}

/** All of it or none of it, listed under the very word for objectives, is a target without a comparison. */
const isAbsolute = ({ direct, figure }: Placed): boolean =>
  direct && (figure.value === 0 || (figure.value === 100 && figure.unit?.name === '%'));

/** Decides what every mention is: written targets first, then what only its list called a target, then results. */
export function settle(
  all: readonly Placed[],
  view: string,
): { targets: ObjectiveTarget[]; results: ObjectiveResult[] } {
  const placed = withFullKeys(all);
  const usable = placed.filter(({ key, aside }) => key !== '' && !aside);
  const written = usable.filter(
    ({ role, byContext, figure }) => role === 'target' && !byContext && figure.upper === null,
  );
  const known = new Set(written.map(scopeId));
  const knownKeys = new Set(written.map(({ key }) => key));
  const listed = usable.filter(
    (mention) =>
      mention.role === 'target' &&
      mention.byContext &&
      mention.listable &&
      isListable(mention) &&
      (!known.has(scopeId(mention)) || isAbsolute(mention)),
  );
  const firstListed = listed.filter(
    (mention, index) => listed.findIndex((other) => scopeId(other) === scopeId(mention)) === index,
  );
  const keys = new Set([...knownKeys, ...firstListed.map(({ key }) => key)]);
  const targets = [...written, ...firstListed];
  const results = usable.filter(
    (mention) =>
      !targets.includes(mention) &&
      (mention.role === 'result' || keys.has(mention.key)) &&
      mention.figure.comparison === null,
  );
  return {
    targets: withKnownSigns(
      targets.flatMap((target) => {
        if (!isRelative(view, target)) return [toTarget(target, view)];
        const sign = signOfChange(view, target, usable);
        return sign ? [{ ...toTarget(target, view), comparison: { sign, source: 'called' as const } }] : [];
      }),
      view,
    ).sort(byPlace),
    results: results.map(toResult).sort(byPlace),
  };
}

/** What a bare figure in a list of objectives can be: a rate, a score, or a number of things nobody wants. */
const isListable = ({ metric, name, figure }: Placed): boolean =>
  metric && (figure.unit?.dimension === 'ratio' || figure.unit?.dimension === 'score' || lowerIsBetter(name));

const byPlace = (a: Span, b: Span): number => a.start - b.start;

const implied = (name: string): Comparison => (lowerIsBetter(name) ? '<=' : '>=');

/** `1.2 % or better` of scrap is an upper limit. */
const signOf = ({ figure, name }: Placed): Comparison =>
  figure.comparison === null || (/better/iu.test(figure.raw) && lowerIsBetter(name))
    ? implied(name)
    : figure.comparison;

const toTarget = (placed: Placed, view: string): ObjectiveTarget => {
  const { start, end, name, key, scope, figure, year, byContext } = placed;
  return {
    kind: 'target',
    start,
    end,
    name,
    key,
    scope,
    figure,
    year,
    per: periodOf(view, placed),
    comparison: {
      sign: signOf(placed),
      source: figure.comparison ? 'written' : byContext ? 'implied' : 'called',
    },
  };
};

/** `0.5%的货损率指标`: a bare figure bounds on the side on which the same objective is bounded elsewhere. */
const CALLED_SO = /的[^,。;]{1,12}(?:指标|目标)值?$/u;
function withKnownSigns(targets: ObjectiveTarget[], view: string): ObjectiveTarget[] {
  const known = new Map(
    targets
      .filter(({ comparison }) => comparison.source === 'written')
      .map(({ key, comparison }) => [key, comparison.sign]),
  );
  return targets.map((target) => {
    const sign = CALLED_SO.test(view.slice(target.start, target.end)) ? known.get(target.key) : undefined;
    return sign && target.figure.comparison === null
      ? { ...target, comparison: { sign, source: 'called' } }
      : target;
  });
}

const toResult = (placed: Placed): ObjectiveResult => {
  const { start, end, name, key, scope, figure, period, admitted, year, partial } = placed;
  return { kind: 'result', start, end, name, key, scope, figure, period, year, admitted, partial };
};
