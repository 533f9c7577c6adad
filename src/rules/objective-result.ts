import {
  type Comparison,
  comparableFigures,
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
  parseChineseNumeral,
  parseEnglishNumeral,
  placesAs,
  type Report,
  type Rule,
  type RuleFinding,
  rememberFor,
  type Span,
  spansOverlap,
  startingWithin,
  valueBeside,
} from '../core/index.js';
import { isCalledObjective } from './objectives/called.js';

const HOLDS: Readonly<Record<Comparison, (actual: number, target: number) => boolean>> = {
  '>=': (actual, target) => actual >= target,
  '<=': (actual, target) => actual <= target,
  '>': (actual, target) => actual > target,
  '<': (actual, target) => actual < target,
};
const EACH_PERIOD = /各(?:月|季)|每(?:个?月|季)|[月季]均|(?:each|every) (?:month|quarter)/iu;

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
function checkStatement({ name, target, sign, results, claim }: ObjectiveStatement): RuleFinding[] {
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
    .filter((result) => !inBracket(result))
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

function misses(target: ObjectiveTarget, result: ObjectiveResult, report: Report): boolean {
  const { figure } = result;
  if (figure.approximate || figure.upper !== null || !comparableFigures(target.figure, figure)) return false;
  if (target.year !== null && result.year !== null && target.year !== result.year) return false;
  if (isPerUnit(target, result, report) || isFormer(figure, report)) return false;
  if (!samePeriod(target, result, report) || isStillGrowing(target, result, report)) return false;
  const [actual, limit] = [valueBeside(figure, target.figure), valueBeside(target.figure, figure)];
  return !HOLDS[target.comparison.sign](actual, limit);
}

/** `had been 84 %`, `由改造前的0.97kWh`: what it was before is no result. */
const isFormer = ({ start }: Span, { view: { text } }: Report): boolean =>
  /(?:\bhad (?:been|stood at|reached)|\b(?:previously|formerly)|(?:改造|整改|实施|治理|改进|优化|投用)前的?)\s?(?:为|约)?\s?$/iu.test(
    text.slice(Math.max(0, start - 24), start),
  );

/** A limit per quarter says nothing of a total over a year; cells of one row, or a figure of a month, it does limit. */
function samePeriod(target: ObjectiveTarget, result: ObjectiveResult, report: Report): boolean {
  if (target.per === null || target.per === 'year' || result.partial) return true;
  const between = report.view.text.slice(
    Math.min(target.end, result.end),
    Math.max(target.start, result.start),
  );
  return /^[^。;\n]{0,60}$/u.test(between) && (/[|\t]/u.test(between) || EACH_PERIOD.test(between));
}

/** `每百万瓶不超过3起,实际1.9起(投诉22起)`: of what is counted per unit only the figure right behind it is its result. */
const PER_UNIT =
  /(?:每|百|千|万)(?:百|千|万|台|件|瓶|单|人|吨|次|户|公里|小时|车|批|套|米|平方米|百万){1,4}[^,。;]{0,8}$|\bper (?:1,?000|million|hundred|thousand)\b[^,.;]{0,30}$/iu;

/** `≤1件/10万人次`. */
const PER_SO_MANY = /^\s?(?:\/|per)\s?\d/iu;

function isPerUnit(
  { figure, start, end }: ObjectiveTarget,
  result: ObjectiveResult,
  report: Report,
): boolean {
  const { text } = report.view;
  const perSoMany = ({ end: behind }: Span) => PER_SO_MANY.test(text.slice(behind, behind + 8));
  const apart = result.start < start || result.start - end > NEXT_TO;
  const perUnit =
    PER_UNIT.test(text.slice(Math.max(0, start - 8), figure.start)) ||
    (perSoMany(figure) && !perSoMany(result.figure));
  return perUnit && apart && figure.unit !== null && isCount(figure.unit);
}

const NEXT_TO = 12;

/** `人均培训≥16h;1—2月实际2.7h`: what adds up over the year may reach its minimum later. */
function isStillGrowing({ comparison, figure }: ObjectiveTarget, result: Span, report: Report): boolean {
  if (!comparison.sign.startsWith('>') || !figure.unit) return false;
  if (!isCount(figure.unit) && !ADDS_UP.has(figure.unit.dimension)) return false;
  const lead = report.view.text.slice(Math.max(0, result.start - 60), result.end).split(/[。\n]/u);
  return PART_OF_YEAR.test(lead.at(-1) ?? '');
}

const ADDS_UP: ReadonlySet<string> = new Set(['time', 'money', 'mass', 'volume', 'length', 'area']);
const PART_OF_YEAR =
  /截[止至]|半年|季度|\d\s?[-—~至到]\s?\d{1,2}月|\d月|目前|to date|so far|half|quarter|until|by the end/iu;

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

/** Characters beyond which a claim speaks of another passage, whatever stands between. */
const REACH = 6000;

/** A claim covers a result of the same objective, or every result of its passage when it speaks of all. */
function covers(claim: ObjectiveClaim, result: ObjectiveResult, facts: Facts, report: Report): boolean {
  if (claim.scope.level !== result.scope.level || claim.scope.name !== result.scope.name) return false;
  if (claim.key !== '') return claim.key === result.key;
  if (claim.start < result.start && !claim.announces) return false;
  const [from, to] = claim.start < result.start ? [claim.end, result.start] : [result.end, claim.start];
  if (tellsAll(claim, facts, report) && isInUnitOfTarget(result, facts)) return true;
  if (to - from > REACH) return false;
  const between = report.view.text.slice(from, to);
  const blankOut = between.split('\n').length > 12;
  const nextScope = facts.targets.some(
    (target) =>
      target.start > result.end && target.start < claim.start && target.scope.name !== result.scope.name,
  );
  return !blankOut && !nextScope && !crossesSection(report, from, to);
}

/** `all six company objectives were met`, `公司四项目标均已实现`: as many as there are, wherever they stand. */
const ALL_OF =
  /(?:all|each|every one)(?: of)?(?: (?:the|its|our|these))? (?<n>\d{1,2}|[a-z]{3,6}) (?:[a-z]+ ){0,3}(?:objectives|targets|goals)|(?<han>[两二三四五六七八九十]{1,2}|\d{1,2})(?:项|个|条)[^,。;\d]{0,10}(?:目标|指标)[^,。;]{0,6}(?:均|都|全部)/iu;
const BEFORE_CLAIM = 40;

function tellsAll({ start, end }: ObjectiveClaim, { targets }: Facts, { view: { text } }: Report): boolean {
  const { n, han } = ALL_OF.exec(text.slice(Math.max(0, start - BEFORE_CLAIM), end))?.groups ?? {};
  const written = n ?? han ?? '';
  const count = /^\d/u.test(written)
    ? Number(written)
    : n !== undefined
      ? parseEnglishNumeral(n)
      : (parseChineseNumeral(written.replace('两', '二'))?.value ?? null);
  const own = new Set(targets.filter(({ scope }) => scope.level === 'organisation').map(({ key }) => key));
  return count !== null && count > 1 && own.size === count;
}

/** Far from its target a figure in another unit is of something else. */
const isInUnitOfTarget = (result: ObjectiveResult, { targets }: Facts): boolean =>
  targets.some(({ key, figure }) => key === result.key && figure.unit?.name === result.figure.unit?.name);

const crossesSection = (report: Report, from: number, to: number): boolean =>
  startingWithin(report.sections, { start: from + 1, end: to + 1 }).some(({ level }) => level <= 2) ||
  startingWithin(report.clauseBlocks, { start: from + 1, end: to + 1 }).length > 0;
