import type { NameSlip, Report, Span } from '../../core/index.js';

const NAME =
  /(?<![A-Za-z.])(?:(?<title>Mr|Mrs|Ms|Miss|Dr)\.? )?(?<given>[A-Z][a-z]{2,14}|[A-Z]\.) (?<family>[A-Z][a-z]{4,16})(?![A-Za-z])/gu;
/** What makes two capitalised words a person's name. */
const PERSON_BEFORE =
  /(?:\b(?:by|with|named|name|signed|interviewed|manager|supervisor|officer|director|engineer|auditor|operator|inspector|representative|lead|head|trainer|technician|driver|welder|leader|coordinator|buyer|foreman|nurse|clerk|planner),?(?: (?:is|was|are))?:? |: |\()$/iu;
const PERSON_BEHIND =
  /^(?:,? (?:the )?(?:[a-z]+ ){0,2}(?:manager|supervisor|officer|director|engineer|auditor|operator|inspector|representative|lead|head|trainer|technician|driver|welder|leader|coordinator|buyer|foreman|nurse|clerk|planner)| (?:explained|stated|confirmed|showed|signed|said|described|presented|audited|is |was |has |had )|,? \()/iu;
/** There is one such person. */
const SOLE = /\bonly (?:person|one|member|holder|employee)|\bsole\b|\bonly (?:one|person) of/iu;
const NO_NAME =
  /^(?:The|This|That|Lead|Team|Quality|Safety|Internal|External|Management|Production|Human|Stage|Clause|Annual|General|Head|Audit|Opening|Closing|Work|Process|New|North|South|East|West|Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|May|June|July|August|September|October|November|December)$/u;
const NO_FAMILY =
  /^(?:Street|Road|Lane|Limited|Group|Works|House|Manager|Department|Procedure|Manual|Policy|Report|Review|Audit|Certificate|Register)$/u;

interface Person extends Span {
  name: string;
  given: string;
  family: string;
  isPerson: boolean;
  sole: boolean;
}

/** Names of one given name whose family names are a letter apart, or begin alike where there is one such person. */
export function personSlips(report: Report, firstPair: number): NameSlip[] {
  if (report.language !== 'en') return [];
  const people = peopleIn(report.view.text);
  const byGiven = new Map<string, Person[]>();
  for (const one of people) {
    const known = byGiven.get(one.given) ?? [];
    if (!known.some(({ name }) => name === one.name)) byGiven.set(one.given, [...known, one]);
  }
  const pairs = [...byGiven.values()].flatMap((group) =>
    group.flatMap((a, at) =>
      group.slice(at + 1).flatMap((b): Array<[Person, Person]> => (isSlip(a, b) ? [[a, b]] : [])),
    ),
  );
  return pairs.flatMap((pair, at) =>
    pair.map(({ start, end, name }) => ({ start, end, name, kind: 'person' as const, pair: firstPair + at })),
  );
}

function peopleIn(text: string): Person[] {
  return [...text.matchAll(NAME)].flatMap((match) => {
    const { title, given = '', family = '' } = match.groups ?? {};
    if (NO_NAME.test(given) || NO_FAMILY.test(family)) return [];
    const start = match.index;
    const end = start + match[0].length;
    const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
    const behind = text.slice(end, end + 60).split('\n')[0] ?? '';
    const isPerson = title !== undefined || PERSON_BEFORE.test(line) || PERSON_BEHIND.test(behind);
    return [{ name: `${given} ${family}`, given, family, isPerson, sole: SOLE.test(behind), start, end }];
  });
}

const BEGIN = 3;

function isSlip(a: Person, b: Person): boolean {
  if (!a.isPerson && !b.isPerson) return false;
  if (isLetterApart(a.family, b.family))
    return !/s$/u.test(a.family + b.family) || a.family.length === b.family.length;
  return (a.sole || b.sole) && a.family.slice(0, BEGIN) === b.family.slice(0, BEGIN);
}

/** One letter other, more or less, or two that changed places. */
function isLetterApart(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back)) back++;
  const [left, right] = [a.slice(from, a.length - back), b.slice(from, b.length - back)];
  return left.length <= 1 && right.length <= 1
    ? true
    : left.length === 2 && left === [...right].reverse().join('');
}
