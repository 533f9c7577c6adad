import {
  type Facts,
  type NcMention,
  type NcStatement,
  placesAs,
  type RuleFinding,
} from '../../core/index.js';
import { places } from './places.js';

/** The nonconformities that are listed, held against how many are stated. */

/** A clause named once with its department and once without is one nonconformity. */
const isNamedAgain = (mention: NcMention, mentions: readonly NcMention[]): boolean =>
  mention.number === null &&
  mention.department === null &&
  mention.clause !== null &&
  mentions.some(({ clause, department }) => department !== null && clause === mention.clause);

/** Distinct entries: repeats of a number or of a clause and department count once, the one with a clause shown. */
export function distinct(mentions: readonly NcMention[]): NcMention[] {
  const seen = new Map<string, NcMention>();
  for (const mention of mentions.filter((mention) => !isNamedAgain(mention, mentions))) {
    const id = mention.number ?? `${mention.department ?? ''}|${mention.clause ?? ''}`;
    if (!seen.has(id) || (seen.get(id)?.clause === null && mention.clause !== null)) seen.set(id, mention);
  }
  return [...seen.values()];
}

/** `无严重不符合` alone says nothing of how many there are. */
export const tellsHowMany = ({ whole, total, minor, major }: NcStatement): boolean =>
  whole || total > 0 || (minor !== null && major !== null);

/** More entries than stated, or fewer in a list that should be complete. */
export function compareLists(statements: readonly NcStatement[], facts: Facts): RuleFinding[] {
  const first = statements.find(tellsHowMany);
  const isListed = ({ place, number }: NcMention) => place === 'list' || number !== null;
  const listed = distinct(facts.ncMentions.filter(isListed));
  if (!first || listed.length === 0 || listed.length === first.total) return [];
  const unnumbered = facts.ncMentions.filter((mention) => !isListed(mention));
  if (listed.length < first.total && !isShort(first, listed, unnumbered)) return [];
  return [
    {
      messageId: 'list',
      params: { first: first.total, second: listed.length },
      places: [...places(first), ...placesAs(listed, 'listed')],
    },
  ];
}

/** A list that should be complete: numbers counted from one, or entries that stand with the count. */
function isShort(
  statement: NcStatement,
  listed: readonly NcMention[],
  others: readonly NcMention[],
): boolean {
  const numbers = listed.filter(({ number }) => number !== null);
  if (numbers.length > 0)
    return (
      numbers.length >= 2 &&
      numbers.length + others.length < statement.total &&
      numbers.every(({ number }) => Number(/\d+$/u.exec(number ?? '')?.[0]) <= numbers.length)
    );
  // `生产部8.5.1、8.5.2` may be two.
  const most = listed.reduce((total, { clauses }) => total + Math.max(1, clauses.length), 0);
  const end = statement.counts.at(-1)?.end ?? 0;
  const follows = listed.every(({ start }) => start >= end && start - end < 120);
  return most < statement.total && (follows || (others.length === 0 && isOneTable(listed)));
}

/** Rows of one table, each right behind the other. */
const isOneTable = (listed: readonly NcMention[]): boolean =>
  listed.length >= 2 &&
  listed.every(({ start, clause }, index) => {
    const before = listed[index - 1];
    return clause !== null && (before === undefined || (start >= before.end && start - before.end < 12));
  });
