import { type Facts, type NcMention, placesAs, type RuleFinding } from '../../core/index.js';
import { distinct } from './lists.js';

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
