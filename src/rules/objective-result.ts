import {
  type Facts,
  type Figure,
  groupBy,
  isCount,
  lastStartingBy,
  type ObjectiveClaim,
  type ObjectiveResult,
  type ObjectiveStatement,
  type ObjectiveTarget,
  type Place,
  placesAs,
  type Report,
  type Rule,
  type RuleFinding,
  rememberFor,
  type Span,
  spansOverlap,
  valueBeside,
} from '../core/index.js';
import { isCalledObjective } from './objectives/called.js';
import { covers } from './objectives/covers.js';
import { EACH_PERIOD, HOLDS, misses } from './objectives/misses.js';

export const objectiveResult: Rule = {
  meta: {
    id: 'objective-result',
    severity: 'error',
    title: { zh: '目标与结果矛盾', en: 'Objective against result' },
    why: {
      zh: '写着“完成”而数据未达到指标，是认证决定中最严重的差错。',
      en: 'A result that misses its target but is claimed as met is the gravest error in a certification decision.',
    },
    messages: {
      claimed: {
        zh: '“{{name}}”的指标是{{target}}，结果为{{result}}，没有达到，却写成已达到。',
        en: '"{{name}}" has the target {{target}} and the result {{result}}: missed, but claimed as met.',
      },
      missed: {
        zh: '“{{name}}”的指标是{{target}}，结果为{{result}}，没有达到，文中未作说明。',
        en: '"{{name}}" has the target {{target}} and the result {{result}}: missed, and the report does not say so.',
      },
    },
    suggestion: {
      zh: '核对统计记录：改正数据，或如实写明未达到及采取的措施。',
      en: 'Check the record: correct the figure, or state the miss and the action taken.',
    },
    examples: {
      valid: [
        { language: 'zh', text: '质量目标：准时交付率≥95%，实际96.2%，已达成。' },
        { language: 'zh', text: '有效投诉不超过3件，实际3件，目标完成。' },
        { language: 'zh', text: '准时交付率≥95%，实际93.1%，未达成，原因是铸件到货延迟，已制定措施。' },
        { language: 'en', text: 'On-time delivery: at least 94 %. Result: 0.96. The target was met.' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '质量目标：准时交付率≥95%，实际93.1%，目标已达成。',
          messageId: 'claimed',
          quotes: ['准时交付率≥95%', '实际93.1%', '目标已达成'],
        },
        {
          language: 'zh',
          text: '环境目标：吨产品电耗不超过40kWh。2024年完成情况：吨产品电耗41.5kWh，均完成。',
          messageId: 'claimed',
          quotes: ['吨产品电耗不超过40kWh', '吨产品电耗41.5kWh', '均完成'],
        },
        {
          language: 'zh',
          text: '质量目标：顾客满意度９０分以上；2024年顾客满意度实际88.5分。',
          messageId: 'missed',
          quotes: ['顾客满意度９０分以上', '顾客满意度实际88.5分'],
        },
        {
          language: 'en',
          text: 'Objectives: On-time delivery: at least 94 %. Result: 92.7 %\nAll objectives were achieved.',
          messageId: 'claimed',
          quotes: ['On-time delivery: at least 94 %', 'Result: 92.7 %', 'All objectives were achieved'],
        },
      ],
    },
  },
  check(facts, report) {
    const named = groupTargets(facts.targets).flatMap(
      (targets) => checkObjective(targets, facts, report) ?? [],
    );
    const told = (span: Span) =>
      named.some(({ places }) => places.filter((place) => spansOverlap(place.span, span)).length > 1);
    return [
      ...named,
      ...facts.objectiveStatements.filter((statement) => !told(statement)).flatMap(checkStatement),
    ];
  },
};

/** All that was reached misses what stands beside it, and is called met. */
function checkStatement({ name, target, sign, results, claim, apart }: ObjectiveStatement): RuleFinding[] {
  const [first] = results;
  const holds = (figure: Figure) => HOLDS[sign](valueBeside(figure, target), valueBeside(target, figure));
  if (!first || results.some(holds)) return [];
  const places = [
    { span: target, role: 'target' },
    ...placesAs(results, 'result'),
    { span: claim, role: 'claim' },
  ];
  return [
    {
      messageId: 'claimed',
      ...(apart ? { severity: 'warning' as const } : {}),
      params: { name, target: target.raw, result: first.raw },
      places: places.sort((a, b) => a.span.start - b.span.start),
    },
  ];
}

/** Targets of one objective of one scope; several stand together where the report repeats or contradicts itself. */
function groupTargets(targets: readonly ObjectiveTarget[]): ObjectiveTarget[][] {
  return [...groupBy(targets, objectiveOf).values()];
}

const objectiveOf = ({ scope, key }: Pick<ObjectiveTarget, 'scope' | 'key'>): string =>
  `${scope.level}|${scope.name}|${key}`;
const resultsOf = rememberFor(({ results }: Facts) => groupBy(results, objectiveOf));

function checkObjective(all: readonly ObjectiveTarget[], facts: Facts, report: Report): RuleFinding | null {
  const targets = latestOf(all);
  const [first] = targets;
  if (!first || isAdmittedElsewhere(first, facts)) return null;
  const stated = latestOf(resultsOf(facts).get(objectiveOf(first)) ?? []);
  const inBracket = bracketsBehind(stated, report);
  const own = stated
    .filter((result) => !inBracket(result) && !isBaseOf(targets, result, report))
    .filter(
      (result) =>
        targets.some((target) => target === nearestBefore(all, result)) || targets.length === all.length,
    );
  const holding = own.filter((result) => targets.some((target) => holdsBeside(target, result)));
  const missed = own
    .filter(
      (result) =>
        !holding.some(
          (other) => other !== result && other.start === result.start && other.end === result.end,
        ),
    )
    .filter((result) => !result.admitted && targets.every((target) => misses(target, result, report)));
  const [result] = missed;
  if (!result) return null;
  const called = targets.some((target) => isCalledObjective(target, report));
  const claims = facts.claims.filter(
    (claim) =>
      claim.met &&
      missed.some(
        (miss) =>
          (claim.key !== '' || called || claim.start - miss.end < RIGHT_BEHIND) &&
          covers(claim, miss, facts, report),
      ),
  );
  if (
    missed.every(({ partial }) => partial) &&
    missed.length < own.length &&
    !claims.some((claim) => speaksOfEach(claim, report))
  )
    return null;
  // A figure in no unit of the target is a number of something else, unless somebody calls it reached.
  if (claims.length === 0 && missed.every((miss) => targets.every((target) => !sharesUnit(target, miss))))
    return null;
  // Target and figure side by side in one sentence hide nothing.
  if (
    claims.length === 0 &&
    missed.every((miss) => targets.some((target) => inOneSentence(target, miss, report)))
  )
    return null;
  const places: Place[] = [
    ...placesAs(targets, 'target'),
    ...placesAs(missed, 'result'),
    ...placesAs(claims, 'claim'),
  ];
  return {
    messageId: claims.length > 0 ? 'claimed' : 'missed',
    severity: claims.length > 0 ? 'error' : 'warning',
    params: { name: first.name, target: first.figure.raw, result: result.figure.raw },
    places,
  };
}

/** `38 of 40 = 95.0 %`: of the figures of one cell that which has the unit of the target is its result. */
const holdsBeside = ({ figure, comparison }: ObjectiveTarget, result: ObjectiveResult): boolean =>
  figure.unit?.name === result.figure.unit?.name &&
  HOLDS[comparison.sign](valueBeside(result.figure, figure), valueBeside(figure, result.figure));

/** `1.9 per million (22 complaints on 11.6 million)`: the bracket tells what the rate was worked out from. */
function bracketsBehind(rates: readonly ObjectiveResult[], { view: { text } }: Report) {
  const brackets = rates
    .flatMap(({ end }) => {
      const opening = /^[^()。;\n]{0,4}\(/u.exec(text.slice(end, end + MOST_BEFORE_BRACKET));
      return opening ? [end + opening[0].length - 1] : [];
    })
    .map((start) => ({ start, end: start + 1 + text.slice(start + 1).search(/[()]|$/u) }))
    .sort((a, b) => a.start - b.start);
  return ({ start }: ObjectiveResult): boolean => {
    const bracket = lastStartingBy(brackets, start - 1);
    return bracket !== undefined && start <= bracket.end;
  };
}

const MOST_BEFORE_BRACKET = 6;

/** `不高于每千人次0.8，接待41,000人次`: what a rate is counted on is not the rate. */
const PER = /(?:每[一百千万亿]{0,2}\p{Script=Han}{0,4}|\bper (?:hundred|thousand|million)[a-z ]{0,20})\s?$/iu;
const isBaseOf = (
  targets: readonly ObjectiveTarget[],
  { figure }: ObjectiveResult,
  { view }: Report,
): boolean =>
  figure.unit !== null &&
  isCount(figure.unit) &&
  targets.every(
    (target) =>
      target.figure.unit?.name !== figure.unit?.name && PER.test(beforeOf(view.text, target.figure)),
  ) &&
  !PER.test(beforeOf(view.text, figure));

const beforeOf = (text: string, { core }: Figure): string =>
  text.slice(Math.max(0, core.start - PER_REACH), core.start);
const PER_REACH = 24;

const sharesUnit = ({ figure }: ObjectiveTarget, result: ObjectiveResult): boolean =>
  figure.unit?.dimension === result.figure.unit?.dimension;

const inOneSentence = (target: ObjectiveTarget, result: ObjectiveResult, report: Report): boolean =>
  !/[。;\n]|\.\s/u.test(
    report.view.text.slice(Math.min(target.end, result.end), Math.max(target.start, result.start)),
  );

/** The report says elsewhere that this objective was missed, so the miss is told, not hidden. */
const isAdmittedElsewhere = ({ key, scope }: ObjectiveTarget, facts: Facts): boolean =>
  missesClaimed(facts).has(`${key}|${scope.name}`);

const missesClaimed = rememberFor(
  ({ claims }: Facts): ReadonlySet<string> =>
    new Set(claims.filter(({ met }) => !met).map(({ key, scope }) => `${key}|${scope.name}`)),
);

/** Of the targets or results of several years those of the last one. */
function latestOf<T extends { year: number | null }>(stated: readonly T[]): T[] {
  const last = Math.max(...stated.map(({ year }) => year ?? 0));
  return stated.filter(({ year }) => year === null || year === last);
}

/** A result without a year is that of the target it follows. */
const nearestBefore = (targets: readonly ObjectiveTarget[], { start }: Span): ObjectiveTarget | undefined =>
  targets.findLast((target) => target.start <= start);

/** Only a claim about each month or quarter is contradicted by one of them while others reached the target. */
const speaksOfEach = ({ start, end }: ObjectiveClaim, report: Report): boolean =>
  EACH_PERIOD.test(report.view.text.slice(Math.max(0, start - 12), end));

/** A claim so close behind a list makes its items objectives, whatever the list was called. */
const RIGHT_BEHIND = 300;
