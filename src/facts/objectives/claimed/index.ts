import {
  type Figure,
  innermostAt,
  type ObjectiveClaim,
  type ObjectiveResult,
  type ObjectiveStatement,
  type Report,
  rememberFor,
  type Span,
  spansOverlap,
  viewText,
} from '../../../core/index.js';
import type { Objectives } from '../index.js';
import { type Aim, readAims } from './aims.js';
import { type Content, commonOf, contentOf, sizeOf } from './content.js';
import { misses } from './keeps.js';
import { type Reached, readReached } from './reached.js';
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
  if (aims.length === 0) return [];
  const reached = readReached(report, ofAll);
  const told = (figure: Figure) =>
    known.some(({ results }) => results.some((result) => spansOverlap(result.core, figure.core)));
  return [
    ...reached
      .filter(({ figure }) => !told(figure) && !aims.some((aim) => spansOverlap(aim.figure, figure)))
      .flatMap((one) => statementOf(report, one, aims, results) ?? []),
    ...readSeriesRows(report, aims, ofAll).filter(({ results: [first] }) => !first || !told(first)),
  ];
}

/** `各项目标全部实现`: that all objectives were reached. */
function claimOfAll(report: Report, claims: readonly ObjectiveClaim[]): Span | null {
  if (claims.some(({ met, key }) => !met && key === '')) return null;
  const claim = claims.find(({ met, key, scope, start }) => {
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
const OF_ALL =
  /(?:各项|所有|全部|[两二三四五六七八九十\d]{1,2}项|质量|环境|公司|以上|上述)[^,。;\d]{0,10}(?:目标|指标)|(?:目标|指标)[^,。;\d]{0,6}(?:均|全部|都)|\b(?:all|every|each|the (?:[a-z]+ )?(?:objectives|targets|goals))\b/iu;

function statementOf(
  report: Report,
  one: Reached,
  aims: readonly Aim[],
  results: readonly ObjectiveResult[],
): ObjectiveStatement | null {
  const tied = tieOf(one, aims);
  const [aim] = tied?.aims ?? [];
  if (!tied || !aim || tied.aims.some((other) => !misses(one.figure, other) || !suits(one, other)))
    return null;
  const rivals = one.beside.filter(
    (other) => sizeOf(other.content) === 0 || commonOf(other.content, one.content) === sizeOf(one.content),
  );
  if (rivals.some(({ figure }) => figure.unit?.name === one.figure.unit?.name && !misses(figure, aim)))
    return null;
  if (isAdmitted(report, one)) return null;
  const kept = results.some(
    (other) =>
      other.figure.unit?.name === one.figure.unit?.name &&
      !misses(other.figure, aim) &&
      commonOf(one.content, contentOf(other.name)) === sizeOf(one.content),
  );
  if ((kept || one.isPlain) && (one.partial || tied.tie !== 'named')) return null;
  if (one.isPlain && (kept || !yearsAgree(report, one))) return null;
  const { figure, span } = aim;
  return {
    start: Math.min(span.start, one.span.start),
    end: Math.max(span.end, one.claim.end, one.span.end),
    name: aim.name,
    target: figure,
    sign: aim.sign,
    results: [one.figure],
    claim: one.claim,
    ...(tied.tie === 'named' && tied.aims.length === 1 && !one.isPlain ? {} : { apart: true as const }),
  };
}

/** What is said of all objectives is said of the year that it names. */
function yearsAgree(report: Report, { year, claim }: Reached): boolean {
  const sentence = innermostAt(report.sentences, claim.start);
  const said = sentence ? yearBefore(report.view.text.slice(sentence.start, claim.end)) : null;
  return year === null || said === null || year === said;
}

/** `低于目标` calls a figure good where less is better only. */
const suits = ({ side }: Reached, { sign }: Aim): boolean =>
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
