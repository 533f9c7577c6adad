import {
  type Facts,
  innermostAt,
  type ObjectiveClaim,
  type ObjectiveResult,
  parseChineseNumeral,
  parseEnglishNumeral,
  type Report,
  rememberFor,
  type Span,
  startingWithin,
  viewText,
} from '../../core/index.js';

/** Characters beyond which a claim speaks of another passage, whatever stands between. */
const REACH = 6000;

/** A claim covers a result of the same objective, or every result of its passage when it speaks of all. */
export function covers(
  claim: ObjectiveClaim,
  result: ObjectiveResult,
  facts: Facts,
  report: Report,
): boolean {
  if (claim.scope.level !== result.scope.level || claim.scope.name !== result.scope.name) return false;
  if (claim.key !== '') return claim.key === result.key;
  if (isOfOtherYear(report)(claim, result)) return false;
  if (claim.start < result.start && !claim.announces && !opensList(claim, result, facts, report))
    return false;
  const [from, to] = claim.start < result.start ? [claim.end, result.start] : [result.end, claim.start];
  if (tellsAll(claim, facts, report) && isInUnitOfTarget(result, facts)) return true;
  if (to - from > REACH) return false;
  const between = report.view.text.slice(from, to);
  const blankOut = between.split('\n').length > 12;
  const nextScope =
    !(result.scope.level === 'organisation' && isOfCompany(claim, report)) &&
    facts.targets.some(
      (target) =>
        target.start > result.end && target.start < claim.start && target.scope.name !== result.scope.name,
    );
  return !blankOut && !nextScope && !crossesSection(report, from, to);
}

/** `全部目标完成。` with the objectives right behind it and none before it in its passage: it was said of these. */
function opensList(claim: ObjectiveClaim, result: ObjectiveResult, facts: Facts, { view }: Report): boolean {
  const between = view.text.slice(claim.end, result.start);
  const before = view.text.slice(Math.max(0, claim.start - OPENING), claim.start);
  return (
    between.length <= OPENING &&
    !/\n\s*\n|\n#/u.test(between) &&
    !FORMER.test(before) &&
    /^[。.;,]\s?/u.test(between) &&
    facts.targets.some(({ start }) => start >= claim.end && start < result.start && between.length > 0) &&
    !facts.results.some(({ start }) => start < claim.start && start >= claim.start - OPENING)
  );
}

const OPENING = 200;
const FORMER = /上一?年|去年|20\d\d年(?:度)?[^。;\n]{0,20}$|last year|previous|prior|in 20\d\d/iu;

/** `all six company objectives were met`, `公司四项目标均已实现`: as many as there are, wherever they stand. */
const ALL_OF =
  /(?:all|each|every one)(?: of)?(?: (?:the|its|our|these))? (?<n>\d{1,2}|[a-z]{3,6}) (?:[a-z]+ ){0,3}(?:objectives|targets|goals)|(?<han>[两二三四五六七八九十]{1,2}|\d{1,2})(?:项|个|条)[^,。;\d]{0,10}(?:目标|指标)[^,。;]{0,6}(?:均|都|全部)/iu;
const BEFORE_CLAIM = 40;

function tellsAll(claim: ObjectiveClaim, facts: Facts, report: Report): boolean {
  const count = countsTold(report)(claim);
  return count !== null && count > 1 && companyObjectives(facts) === count;
}

/** Every claim is held against every result: what it says by itself is read once. */
const countsTold = rememberFor(({ view: { text } }: Report) =>
  rememberFor(({ start, end }: ObjectiveClaim): number | null => {
    const { n, han } = ALL_OF.exec(text.slice(Math.max(0, start - BEFORE_CLAIM), end))?.groups ?? {};
    const written = n ?? han ?? '';
    if (/^\d/u.test(written)) return Number(written);
    if (n !== undefined) return parseEnglishNumeral(n);
    return parseChineseNumeral(written.replace('两', '二'))?.value ?? null;
  }),
);

const companyObjectives = rememberFor(
  ({ targets }: Facts): number =>
    new Set(targets.filter(({ scope }) => scope.level === 'organisation').map(({ key }) => key)).size,
);

/** `All objectives were met in 2033` says nothing of a result of 2032. */
const isOfOtherYear = rememberFor((report: Report) => {
  const yearsOf = rememberFor((claim: ObjectiveClaim): readonly string[] => {
    const sentence = innermostAt(report.sentences, claim.start);
    return sentence ? (viewText(report, sentence).match(/(?<!\d)20\d\d(?!\d)/gu) ?? []) : [];
  });
  return (claim: ObjectiveClaim, { year }: ObjectiveResult): boolean =>
    year !== null && yearsOf(claim).length > 0 && !yearsOf(claim).includes(String(year));
});

/** `公司级目标均已实现` behind those of departments: which are meant is told. */
const OF_COMPANY =
  /(?:公司|组织|全厂|总部)(?:级|层面|一级)?(?:的)?(?:质量|环境|安全|管理|年度|各项|[、和与及])*(?:目标|指标)|\b(?:company|corporate|company-wide|organi[sz]ation(?:al|'s)?|company's)(?: [a-z]+)? (?:objectives|targets|goals)/iu;

const isOfCompany = ({ start, end }: Span, { view: { text } }: Report): boolean =>
  OF_COMPANY.test(
    text
      .slice(Math.max(0, start - BEFORE_CLAIM), end)
      .split(/[。;\n]/u)
      .at(-1) ?? '',
  );

/** Far from its target a figure in another unit is of something else. */
const isInUnitOfTarget = (result: ObjectiveResult, { targets }: Facts): boolean =>
  targets.some(({ key, figure }) => key === result.key && figure.unit?.name === result.figure.unit?.name);

const crossesSection = (report: Report, from: number, to: number): boolean =>
  startingWithin(report.sections, { start: from + 1, end: to + 1 }).some(({ level }) => level <= 2) ||
  startingWithin(report.clauseBlocks, { start: from + 1, end: to + 1 }).length > 0;
