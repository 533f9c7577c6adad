import {
  type Comparison,
  type Figure,
  type ObjectiveResult,
  type ObjectiveStatement,
  type Report,
  rememberFor,
  spansOverlap,
  valueBeside,
  viewText,
} from '../../../core/index.js';
import type { Objectives } from '../index.js';
import { type Aim, readAims } from './aims.js';
import { type Content, commonOf, contentOf, sizeOf } from './content.js';
import { type Reached, readReached } from './reached.js';
import { tieOf } from './tie.js';

/**
 * Results that a sentence calls on the right side of their objective, held against the aim they are of, wherever that
 * stands and whatever it is called: the two are told to belong together by the words of their names.
 */
export function readClaimed(
  report: Report,
  { targets, results }: Objectives,
  known: readonly ObjectiveStatement[],
): ObjectiveStatement[] {
  const reached = readReached(report);
  if (reached.length === 0) return [];
  const aims = readAims(report, targets);
  const told = (figure: Figure) =>
    known.some(({ results }) => results.some((result) => spansOverlap(result.core, figure.core)));
  return reached
    .filter(({ figure }) => !told(figure) && !aims.some((aim) => spansOverlap(aim.figure, figure)))
    .flatMap((one) => statementOf(report, one, aims, results) ?? []);
}

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
  if (kept && (one.partial || tied.tie !== 'named')) return null;
  const { figure, span } = aim;
  return {
    start: Math.min(span.start, one.span.start),
    end: Math.max(span.end, one.claim.end, one.span.end),
    name: aim.name,
    target: figure,
    sign: aim.sign,
    results: [one.figure],
    claim: one.claim,
    ...(tied.tie === 'named' && tied.aims.length === 1 ? {} : { apart: true as const }),
  };
}

/** `低于目标` calls a figure good where less is better only. */
const suits = ({ verdict: { side } }: Reached, { sign }: Aim): boolean =>
  side === null || (side === 'below') === sign.startsWith('<');

const KEEPS: Readonly<Record<Comparison, (actual: number, bound: number) => boolean>> = {
  '>=': (actual, bound) => actual >= bound,
  '<=': (actual, bound) => actual <= bound,
  '>': (actual, bound) => actual > bound,
  '<': (actual, bound) => actual < bound,
};
const misses = (figure: Figure, { figure: bound, sign }: Aim): boolean =>
  !KEEPS[sign](valueBeside(figure, bound), valueBeside(bound, figure));

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
