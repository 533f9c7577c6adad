import { type Facts, type NcCount, type NcMention, placesAs, type RuleFinding } from '../../core/index.js';
import { distinct } from './lists.js';

/** `OHSMS(0)个一般不符合` beside the one raised against OHSMS: more told of a system than are counted for it. */
export function compareSystems({ ncCounts, ncMentions }: Facts): RuleFinding[] {
  const beyond = ncCounts.flatMap((count) => {
    const own = count.grade === 'major' || count.value === null ? [] : ofSystem(count, ncMentions);
    return own.length > (count.value ?? 0) ? [{ count, own }] : [];
  });
  return beyond.map(({ count, own }) => ({
    messageId: 'raised',
    params: { first: count.value ?? 0, second: own.length },
    places: [...placesAs([count], 'count'), ...placesAs(told(own, ncMentions), 'raised')],
  }));
}

/** Those of the one system that a count is for, one a clause: given to two departments it may be the same. */
function ofSystem({ standards, grade }: NcCount, mentions: readonly NcMention[]): NcMention[] {
  if (standards.length !== 1 || grade === 'observation') return [];
  const own = raisedAgainst(standards[0], mentions);
  return [...new Map(own.map((mention) => [mention.clause, mention])).values()];
}

/** Distinct ones with a clause that is of this system alone. */
export const raisedAgainst = (system: string | undefined, mentions: readonly NcMention[]): NcMention[] =>
  distinct(
    mentions.filter(({ clauses }) =>
      clauses.some(({ standards }) => standards.length === 1 && standards[0] === system),
    ),
  );

/** Each wherever it is told: where it was found and where it is listed. */
export const told = (own: readonly NcMention[], mentions: readonly NcMention[]): NcMention[] =>
  mentions.filter(({ clause, department }) =>
    own.some((one) => one.clause === clause && one.department === department),
  );
