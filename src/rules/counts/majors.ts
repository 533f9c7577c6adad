import { type Facts, placesAs, type RuleFinding } from '../../core/index.js';
import { distinct } from './lists.js';

/** `Major nonconformities: 0`, and one that the text grades as major: more than are counted. */
export function compareMajors({ ncCounts, ncMentions }: Facts): RuleFinding[] {
  const stated = ncCounts.find(
    ({ grade, value, standards }) => grade === 'major' && value !== null && standards.length === 0,
  );
  const graded = distinct(ncMentions.filter(({ grade, place }) => grade === 'major' && place === 'text'));
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
