import { dateOfDay, groupBy, innermostAt, type Report, type StepFact, viewText } from '../../core/index.js';
import { tellOfOne } from './links.js';

/** Steps that a thing, a person or a paper goes through once, by order of work and place in it. */
const ONCE: Readonly<Record<string, readonly number[]>> = {
  incident: [0],
  complaint: [0],
  project: [0, 2, 3],
  tender: [2, 3],
  'building-approval': [0, 3],
  person: [2],
  employment: [0],
  equipment: [3],
  'management-review': [1],
  drill: [1],
  signing: [0],
  founding: [0],
};
const SEVERAL =
  /第[二三]|两[次份]|另一|分别|每[月季年]|月度|季度|换[证发领]|续[签期]|变更|改为|更正|修订|新[证版]|旧[证版]|原[证定]|计划|推迟|延期|twice|second|another|monthly|each|renewed|amended|rescheduled/iu;
/** Bodies within or beside the organisation, each founded on a day of its own. */
const OTHER_BODY =
  /子公司|分公司|分厂|分店|门店|母公司|控股|集团|前身|委员会|小组|工会|协会|基地|项目部|车间|供方|供应商|客户|subsidiary|branch|parent|group|committee|team|supplier|predecessor/iu;
const CODE = /^(?=.{4,})(?=.*\d{2})[\w-]+$/u;

/** Pairs of mentions, in different lines, of one step of one record with two dates. */
export function stepsTwice(steps: readonly StepFact[], report: Report): Array<[StepFact, StepFact]> {
  const dated = steps.filter(({ chain, rank, day }) => day !== null && ONCE[chain]?.includes(rank));
  const kinds = groupBy(dated, kindOf);
  const others = new Map([...kinds].map(([kind, same]) => [kind, candidatesFor(same)]));
  return dated.flatMap((one) => {
    const same = kinds.get(kindOf(one)) ?? [];
    const other = others
      .get(kindOf(one))?.(one)
      .find((next) => {
        if (innermostAt(report.lines, next.start) === innermostAt(report.lines, one.start)) return false;
        if (one.to >= next.from && next.to >= one.from) return false;
        if (!isOne(one, next, same.length, report)) return false;
        const words = `${sentenceOf(report, one)} ${sentenceOf(report, next)}`;
        return !SEVERAL.test(words) && !(one.chain === 'founding' && OTHER_BODY.test(words));
      });
    return other ? [[one, other] as [StepFact, StepFact]] : [];
  });
}

const kindOf = ({ chain, rank }: StepFact): string => `${chain} ${rank}`;

const sentenceOf = (report: Report, step: StepFact): string => {
  const own = innermostAt(report.sentences, step.start);
  return own ? viewText(report, own) : '';
};

/** Those behind a step of one kind that may be the same: of more than two, only those of its own code. */
function candidatesFor(same: readonly StepFact[]): (one: StepFact) => readonly StepFact[] {
  const places = new Map(same.map((step, place) => [step, place]));
  if (same.length <= 2) return (one) => same.slice((places.get(one) ?? 0) + 1);
  const codes = groupBy(same, ({ subject }) => subject);
  return (one) => {
    const own = one.subject === null ? [] : (codes.get(one.subject) ?? []);
    return own.slice(own.indexOf(one) + 1);
  };
}

/** One code; or the only two of their kind, a slip of the pen apart, told of one thing. */
function isOne(one: StepFact, other: StepFact, count: number, report: Report): boolean {
  if (one.subject !== null && other.subject !== null)
    return one.subject === other.subject && CODE.test(one.subject);
  return count === 2 && (one.chain === 'founding' || (isSlip(one, other) && tellOfOne(one, other, report)));
}

/** Equal but for the day, the month or the year. */
function isSlip(one: StepFact, other: StepFact): boolean {
  const [a, b] = [one, other].map(({ day }) => dateOfDay(day ?? 0));
  if (!a || !b) return false;
  const apart = [
    a.getUTCFullYear() !== b.getUTCFullYear(),
    a.getUTCMonth() !== b.getUTCMonth(),
    a.getUTCDate() !== b.getUTCDate(),
  ];
  const turned = a.getUTCMonth() + 1 === b.getUTCDate() && b.getUTCMonth() + 1 === a.getUTCDate();
  return apart.filter(Boolean).length === 1 || (turned && !apart[0]);
}
