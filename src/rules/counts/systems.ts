import { type Facts, type NcCount, type NcMention, placesAs, type RuleFinding } from '../../core/index.js';
import { distinct } from './lists.js';

/** `OHSMS(0)个一般不符合` beside the one raised against OHSMS: more told of a system than are counted for it. */
export function compareSystems({ ncCounts, ncMentions }: Facts): RuleFinding[] {
  const beyond = ncCounts.flatMap((count) => {
    const own = count.grade === 'major' || count.value === null ? [] : ofSystem(count, ncMentions, ncCounts);
    return own.length > (count.value ?? 0) ? [{ count, own }] : [];
  });
  return beyond.map(({ count, own }) => ({
    messageId: 'raised',
    params: { first: count.value ?? 0, second: own.length },
    places: [...placesAs([count], 'count'), ...placesAs(told(own, ncMentions), 'raised')],
  }));
}

/** Those of the one system that a count is for, one a clause: given to two departments it may be the same. */
function ofSystem(count: NcCount, mentions: readonly NcMention[], counts: readonly NcCount[]): NcMention[] {
  const { standards, grade } = count;
  if (standards.length !== 1 || grade === 'observation') return [];
  const own = isOnlyOne(count, counts) ? withoutSystem(mentions) : raisedAgainst(standards[0], mentions);
  return [...new Map(own.map((mention) => [mention.clause, mention])).values()];
}

/** `QMS(1)个…EMS( )个…`: the form has places for other systems, and all of them were left blank. */
function isOnlyOne({ standards }: NcCount, counts: readonly NcCount[]): boolean {
  const others = counts.filter((one) => one.standards.length === 1 && one.standards[0] !== standards[0]);
  return others.length > 0 && others.every(({ value }) => value === null);
}

/** Distinct minor ones whose clauses name no system, where none does. */
const withoutSystem = (mentions: readonly NcMention[]): NcMention[] =>
  mentions.some(({ clauses }) => clauses.some(({ standards }) => standards.length > 0))
    ? []
    : distinct(mentions.filter(({ clauses, grade }) => clauses.length > 0 && grade !== 'major'));

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
    own.some(
      (one) =>
        one.clause === clause &&
        (one.department === department || one.department === null || department === null),
    ),
  );
