import { type Facts, placesAs, type Report, type RuleFinding } from '../../core/index.js';
import { areOneButForSlip } from '../../entities/index.js';

/** Somebody audits who is not on the team, where the report lists a leader and a member at least. */
export function strangersOnTeam({ people }: Facts, { view: { text } }: Report): RuleFinding[] {
  const team = people.filter(({ role }) => role === '组长' || role === '组员');
  const names = [...new Set(team.map(({ name }) => name))];
  if (names.length < 2 || !team.some(({ role }) => role === '组长')) return [];
  const strangers = people.filter(
    ({ role, name, start, end }) =>
      role === '审核员' && !names.includes(name) && !text.slice(start, end).includes('\n'),
  );
  return [...new Set(strangers.map(({ name }) => name))]
    .filter((name) => !names.some((known) => areOneButForSlip(known, name)))
    .map((name) => ({
      messageId: 'auditor',
      severity: 'warning' as const,
      params: { first: names.join('、'), second: name },
      places: placesAs([...team, ...strangers.filter((one) => one.name === name)], 'person'),
    }));
}
