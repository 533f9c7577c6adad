import {
  type Facts,
  type NcMention,
  type NcStatement,
  placesAs,
  type RuleFinding,
} from '../../core/index.js';
import { distinct } from './lists.js';
import { places } from './places.js';

/** `Major nonconformities: 0`, and one that the text grades as major: more than are counted. */
export function compareMajors({ ncCounts, ncMentions }: Facts): RuleFinding[] {
  const stated = ncCounts.find(
    ({ grade, value, standards }) => grade === 'major' && value !== null && standards.length === 0,
  );
  const graded = distinct(
    ncMentions.filter(
      ({ grade, place, number }) =>
        grade === 'major' && (number === null ? place === 'text' : !isMinorToo(number, ncMentions)),
    ),
  );
  if (!stated || graded.length <= (stated.value ?? 0)) return [];
  return [
    {
      messageId: 'raised',
      severity: 'warning',
      params: { first: stated.value ?? 0, second: graded.length },
      places: [...placesAs([stated], 'count'), ...placesAs(graded, 'raised')],
    },
  ];
}

/** The same number graded in two ways is told of as that. */
const isMinorToo = (number: string, mentions: readonly NcMention[]): boolean =>
  mentions.some((other) => other.number === number && other.grade === 'minor');

/** `One major and two minor`, and three told one by one that are all minor: as many as stated, of other grades. */
export function compareGradesTold(statements: readonly NcStatement[], { ncMentions }: Facts): RuleFinding[] {
  const first = statements.find(({ minor, major, total }) => minor !== null && major !== null && total > 0);
  if (!first || first.systems.length > 0) return [];
  const own = distinct(ncMentions);
  const isComplete = own.length === first.total && own.every(({ grade }) => grade !== null);
  const majors = own.filter(({ grade }) => grade === 'major').length;
  if (!isComplete || majors === first.major) return [];
  return [
    {
      messageId: 'grades',
      params: { first: first.major ?? 0, second: majors },
      places: [...places(first), ...placesAs(own, 'raised')],
    },
  ];
}
