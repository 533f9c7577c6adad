import {
  type Figure,
  innermostAt,
  isTaken,
  marksOf,
  type ObjectiveClaim,
  type ObjectiveResult,
  type ObjectiveStatement,
  type Report,
  rememberFor,
  type Span,
  viewText,
} from '../../../core/index.js';
import type { Objectives } from '../index.js';
import { type Aim, readAims } from './aims.js';
import { readChanged } from './changes.js';
import type { Verdict } from './claims.js';
import { type Content, commonOf, contentOf, sizeOf } from './content.js';
import { misses, missesScaled, perScale } from './keeps.js';
import { readMissedOfAll } from './missed-of-all.js';
import { type Reached, readReached } from './reached.js';
import { readSaid, type Said, saidOf } from './said.js';
import { readSeriesRows } from './series.js';
import { tieOf } from './tie.js';
import { yearBefore } from './told.js';

/**
 * Results that a sentence calls on the right side of their objective, held against the aim they are of, wherever that
 * stands and whatever it is called: the two are told to belong together by the words of their names.
 */
export function readClaimed(
  report: Report,
  { targets, results, claims }: Objectives,
  known: readonly ObjectiveStatement[],
): ObjectiveStatement[] {
  const ofAll = claimOfAll(report, claims);
  const aims = readAims(report, targets);
  const said = readSaid(report);
  const reached = readReached(report, ofAll !== null || said.length > 0);
  const { length } = report.view.text;
  const knownCores = marksOf(
    known.flatMap(({ results }) => results.map(({ core }) => core)),
    length,
  );
  const aimed = marksOf(
    aims.map(({ figure }) => figure),
    length,
  );
  const told = ({ core }: Figure) => isTaken(knownCores, core);
  return [
    ...reached
      .filter(({ figure }) => !told(figure) && !isTaken(aimed, figure))
      .flatMap((one) => statementOf(report, one, { aims, results, said, ofAll }) ?? []),
    ...readChanged(report, reached, said).filter(({ results: [first] }) => !first || !told(first)),
    ...readMissedOfAll(report, ofAll).filter(({ results: [first] }) => !first || !told(first)),
    ...readSeriesRows(report, aims, ofAll).filter(({ results: [first] }) => !first || !told(first)),
  ];
}

/** `各项目标全部实现`: that all objectives were reached. */
function claimOfAll(report: Report, claims: readonly ObjectiveClaim[]): Span | null {
  if (claims.some(({ met, key }) => !met && key === '')) return null;
  const claim = claims.find(({ met, key, scope, start, end }) => {
    if (!SPEAKS_OF_AIMS.test(report.view.text.slice(start, end))) return false;
    const sentence = innermostAt(report.sentences, start);
    return (
      met &&
      key === '' &&
      scope.level === 'organisation' &&
      sentence &&
      OF_ALL.test(viewText(report, sentence))
    );
  });
  return claim ? { start: claim.start, end: claim.end } : null;
}
/** Of `6项目标`, `5项达成` is said of some. */
const SPEAKS_OF_AIMS = /目标|指标|均|全部|都|objective|target|goal/iu;
const OF_ALL =
  /(?:各项|所有|全部|[两二三四五六七八九十\d]{1,2}项|质量|环境|公司|以上|上述)[^,。;\d]{0,10}(?:目标|指标)|(?:目标|指标)[^,。;\d]{0,6}(?:均|全部|都)|\b(?:all|every|each|the (?:[a-z]+ )?(?:objectives|targets|goals))\b/iu;

interface Known {
  aims: readonly Aim[];
  results: readonly ObjectiveResult[];
  said: readonly Said[];
  ofAll: Span | null;
}

function statementOf(
  report: Report,
  one: Reached,
  { aims, results, said, ofAll }: Known,
): ObjectiveStatement | null {
  const tied = tieOf(one, aims);
  const [aim] = tied?.aims ?? [];
  if (!tied || !aim) return null;
  const own = one.verdict ?? saidOf(said, one, aim);
  const claim = own ?? ofAll;
  if (!claim || tied.aims.some((other) => !isMissed(one, other) || !suits(own?.side ?? null, other)))
    return null;
  if (isBesideKept(one, aim) || isAdmitted(report, one)) return null;
  const kept = isKeptElsewhere(one, aim, results);
  const isPlain = own === null;
  if ((kept || isPlain) && (one.partial || tied.tie !== 'named')) return null;
  if (!one.verdict && (kept || !yearsAgree(report, one, claim))) return null;
  const { figure, span } = aim;
  return {
    start: Math.min(span.start, one.span.start),
    end: Math.max(span.end, claim.end, one.span.end),
    name: aim.name,
    target: figure,
    sign: aim.sign,
    results: [one.figure],
    claim: { start: claim.start, end: claim.end },
    ...(tied.tie === 'named' && tied.aims.length === 1 && one.verdict ? {} : { apart: true as const }),
  };
}

function isMissed(one: Reached, aim: Aim): boolean {
  const scaled = perScale(one, aim);
  return scaled === null ? misses(one.figure, aim) : missesScaled(scaled, aim);
}

/** Another figure of its sentence that may be meant as well keeps the aim. */
const isBesideKept = (one: Reached, aim: Aim): boolean =>
  aim.scale === null &&
  one.beside.some(
    ({ content, figure }) =>
      (sizeOf(content) === 0 || commonOf(content, one.content) === sizeOf(one.content)) &&
      figure.unit?.name === one.figure.unit?.name &&
      !misses(figure, aim),
  );

const isKeptElsewhere = (one: Reached, aim: Aim, results: readonly ObjectiveResult[]): boolean =>
  results.some(
    ({ figure, name }) =>
      figure.unit?.name === one.figure.unit?.name &&
      !misses(figure, aim) &&
      commonOf(one.content, contentOf(name)) === sizeOf(one.content),
  );

/** What is said of all objectives is said of the year that it names. */
function yearsAgree(report: Report, { year }: Reached, claim: Span): boolean {
  const sentence = innermostAt(report.sentences, claim.start);
  const said = sentence ? yearBefore(report.view.text.slice(sentence.start, claim.end)) : null;
  return year === null || said === null || year === said;
}

/** `低于目标` calls a figure good where less is better only. */
const suits = (side: Verdict['side'], { sign }: Aim): boolean =>
  side === null || (side === 'below') === sign.startsWith('<');

/** What the report says elsewhere to have been missed. */
const admissionsOf = rememberFor((report: Report): readonly Content[] =>
  report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    return FELL_SHORT.test(words) ? [contentOf(words)] : [];
  }),
);
const FELL_SHORT =
  /未(?:能)?(?:达|完成|实现|满足)|没(?:有|能)?(?:达|完成|实现)|不达标|(?<!没有|未)超出?(?:了)?(?:目标|指标)|missed|not (?:been )?(?:met|achieved|reached|fulfilled|kept|attained)|fell short/iu;

const isAdmitted = (report: Report, { content }: Reached): boolean =>
  admissionsOf(report).some((admission) => commonOf(content, admission) === sizeOf(content));
