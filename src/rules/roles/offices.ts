import {
  type DayInterval,
  dayInterval,
  type Facts,
  groupBy,
  type OfficeHolder,
  occurrences,
  placesAs,
  type Report,
  type RuleFinding,
  scanDates,
} from '../../core/index.js';
import { areOneButForSlip } from '../../entities/index.js';

/** Offices that nobody shares: two holders cannot both be. */
const ERRORS: ReadonlySet<string> = new Set(['team-leader', 'management-representative', 'top-manager']);
/** Messages of their own. */
const NAMED: ReadonlySet<string> = new Set([
  'team-leader',
  'management-representative',
  'top-manager',
  'worker-representative',
]);
/** There may be several unless the text says that there is one. */
const SEVERAL: ReadonlySet<string> = new Set([
  'worker-representative',
  'safety-officer',
  'environmental-officer',
]);
/** Each occasion may have one of its own. */
const BY_OCCASION = 'internal-audit-leader';
const SOLE =
  /仅设?(?:有)?(?:1|一)(?:名|人)|唯一|只有(?:1|一)(?:名|人)|sole|only one|\bone [a-z'’ ]{0,24}(?:representative|officer)\b|\ba single\b/iu;
/** Above the general manager there may be somebody else. */
const HIGHER = /董事长|执行董事|总裁|集团总经理|理事长/u;

/** Offices with two holders whom no stated change of office tells apart. */
export function officeClashes({ offices: all }: Facts, { view }: Report): RuleFinding[] {
  const groups = groupBy(all, (one) => (one.former ? null : `${one.office}/${one.of}`));
  return [...groups.values()].flatMap((holders) => {
    const pair = differing(holders, view.text);
    return pair ? [finding(holders, pair)] : [];
  });
}

type Pair = readonly [first: OfficeHolder, second: OfficeHolder, sure: boolean];

/** Two holders of one office whom no stated change of office tells apart. */
function differing(holders: readonly OfficeHolder[], text: string): Pair | null {
  const office = holders[0]?.office ?? '';
  if (SEVERAL.has(office) && !holders.some(({ statement }) => SOLE.test(statement) || TENURE.test(statement)))
    return null;
  const people = new Set(holders.map(({ person }) => person));
  const told = new Map([...people].map((person) => [person, isOfChange(person, text)]));
  const plain = holders.filter(({ person }) => !told.get(person));
  for (const first of plain) {
    const second = plain.find((other) => areTwo(first, other, text));
    if (second) return [first, second, !yearsDiffer(first, second)];
  }
  // Where a change names both, a third person is neither.
  const successor = holders.find(({ person, statement }) => told.get(person) && FROM_TO.test(statement));
  const third = successor && plain.find((other) => areTwo(successor, other, text));
  return successor && third ? [successor, third, false] : null;
}

const FROM_TO = /由[^,。;]{2,18}(?:变更|改|调整|更换|接)/u;
const CHANGING =
  /接任|改任|时任|此前由|前任|原任|曾任|离任|卸任|继任|变更|更换|调整为|调任|新任|离职|接替|轮换|退休|调离|调岗|辞职|转任|不再担任|原(?:总经理|组长|管理者|管代|部长|科长|主任|经理)|former|replaced|previous|predecessor|succe|retire|resign|left the|last audit|until|stage 1|trainee|witness/iu;
const UNCHANGED = /(?:无|没有|未)[^,。;)]{0,8}(?:变更|变化|变动|更换|调整)/gu;
const NEAR = 40;
/** Somebody is said to have held the office all along, or alone. */
const TENURE =
  /任职至今|至今(?:未|没有)|一直(?:由|任|担任|未)|始终(?:由|任|担任)|任命后未|(?:未|没有)(?:发生|作|做)?(?:过)?(?:更换|变更|变动|调整|换人)|不设副职|在任至今|多年未变|年未变动|至今未|未改选|(?:has|have) (?:held the post|been in (?:post|office))|\bin office since|\bunchanged since|no change since|has not changed hands|without interruption|ever since|still holds/iu;

/** Whether somebody is named where a change of office is told. */
const isOfChange = (person: string, text: string): boolean =>
  occurrences(text, person).some(({ start: at }) => {
    const before =
      text
        .slice(Math.max(0, at - NEAR), at)
        .split(/[。\n]|\. (?=[A-Z])/u)
        .at(-1) ?? '';
    const behind = text.slice(at, at + NEAR).split(/[。\n]|\. (?=[A-Z])/u)[0] ?? '';
    return CHANGING.test(`${before}${behind}`.replace(UNCHANGED, ''));
  });

const surname = (person: string): string => person.split(' ').at(-1) ?? person;

/** Not one person written in two ways, nor holders of different times or kinds. */
function areTwo(a: OfficeHolder, b: OfficeHolder, text: string): boolean {
  if (a.person === b.person || (/[a-z]/iu.test(a.person) && surname(a.person) === surname(b.person)))
    return false;
  if (areOneButForSlip(a.person, b.person)) return false;
  if (sorted(a.person) === sorted(b.person)) return false;
  if (a.office === 'head' && UNDER.test(a.words) !== UNDER.test(b.words) && !ANY_HEAD.test(a.words + b.words))
    return false;
  if (a.words !== b.words && a.office === 'top-manager' && HIGHER.test(text)) return false;
  if (a.office === BY_OCCASION && yearsDiffer(a, b)) return false;
  return !(isBefore(a, b) || isBefore(b, a));
}

/** A department may have a 主管 under its 经理. */
const UNDER = /主管$/u;
const ANY_HEAD = /负责人/u;
const sorted = (name: string): string => [...name].sort().join('');

const APPOINTED = /任命|聘任|委任|当选|推选|选举|appointed|elected|since/iu;

/** The first acted before the second was appointed. */
function isBefore(act: OfficeHolder, appointment: OfficeHolder): boolean {
  if (!APPOINTED.test(appointment.statement)) return false;
  const [acts, [since]] = [days(act.statement), days(appointment.statement)];
  return since !== undefined && acts.length > 0 && acts.every(({ to }) => to < since.from);
}

const days = (statement: string): DayInterval[] =>
  scanDates(statement).flatMap((mention) => dayInterval(mention) ?? []);

const yearsOf = (statement: string): Set<number> =>
  new Set(scanDates(statement).flatMap(({ from }) => from.year ?? []));

function yearsDiffer(a: OfficeHolder, b: OfficeHolder): boolean {
  const [first, second] = [yearsOf(a.statement), yearsOf(b.statement)];
  return first.size > 0 && second.size > 0 && ![...first].some((year) => second.has(year));
}

const isTenure = (holders: readonly OfficeHolder[]): boolean =>
  holders.some(({ statement }) => TENURE.test(statement));

function finding(holders: readonly OfficeHolder[], [first, second, sure]: Pair): RuleFinding {
  const { office, words, of } = first;
  const messageId = NAMED.has(office) ? office : office === 'head' ? 'head' : 'office';
  const shown = holders.filter(({ person }) => person === first.person || person === second.person);
  const role = words.slice(of.length);
  return {
    messageId,
    severity: sure && (ERRORS.has(office) || SEVERAL.has(office) || isTenure(shown)) ? 'error' : 'warning',
    params: { department: of, role, first: first.person, second: second.person },
    places: placesAs(shown, 'person'),
  };
}
