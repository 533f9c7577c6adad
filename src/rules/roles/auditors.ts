import { type Facts, type Place, placesAs, type Report, type RuleFinding, spanOf } from '../../core/index.js';
import { areOneButForSlip } from '../../entities/index.js';

/** `审核组由以上3人组成`: the team is told to be whole. */
const WHOLE_TEAM =
  /审核组(?:共|仅|由)[^。;\n]{0,16}?\d{1,2}\s?(?:人|名)[^。;\n]{0,12}(?:组成|构成)|\b(?:audit )?team (?:consist(?:s|ed) of|(?:is|was) (?:made up|composed) of|comprise[sd]) [^.;\n]{2,80}/giu;

const wholeTeam = ({ view: { text } }: Report): Place[] =>
  placesAs([...text.matchAll(WHOLE_TEAM)].slice(0, 1).map(spanOf), 'statement');

/** Somebody audits who is not on the team, where the report lists a leader and a member at least. */
export function strangersOnTeam({ people }: Facts, report: Report): RuleFinding[] {
  const { text } = report.view;
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
      places: [
        ...wholeTeam(report),
        ...placesAs([...team, ...strangers.filter((one) => one.name === name)], 'person'),
      ].sort((a, b) => a.span.start - b.span.start),
    }));
}
