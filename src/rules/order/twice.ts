import { innermostAt, type Report, type StepFact, viewText } from '../../core/index.js';
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
  const sentence = (step: StepFact) => {
    const own = innermostAt(report.sentences, step.start);
    return own ? viewText(report, own) : '';
  };
  return dated.flatMap((one, index) => {
    const same = dated.filter(({ chain, rank }) => chain === one.chain && rank === one.rank);
    const other = dated.slice(index + 1).find((next) => {
      if (next.chain !== one.chain || next.rank !== one.rank) return false;
      if (innermostAt(report.lines, next.start) === innermostAt(report.lines, one.start)) return false;
      if (one.to >= next.from && next.to >= one.from) return false;
      const words = `${sentence(one)} ${sentence(next)}`;
      if (SEVERAL.test(words) || (one.chain === 'founding' && OTHER_BODY.test(words))) return false;
      return isOne(one, next, same.length, report);
    });
    return other ? [[one, other] as [StepFact, StepFact]] : [];
  });
}

/** One code; or the only two of their kind, a slip of the pen apart, told of one thing. */
function isOne(one: StepFact, other: StepFact, count: number, report: Report): boolean {
  if (one.subject !== null && other.subject !== null)
    return one.subject === other.subject && CODE.test(one.subject);
  return count === 2 && (one.chain === 'founding' || (isSlip(one, other) && tellOfOne(one, other, report)));
}

/** Equal but for the day, the month or the year. */
function isSlip(one: StepFact, other: StepFact): boolean {
  const [a, b] = [one, other].map(({ day }) => new Date((day ?? 0) * 86_400_000));
  if (!a || !b) return false;
  const apart = [
    a.getUTCFullYear() !== b.getUTCFullYear(),
    a.getUTCMonth() !== b.getUTCMonth(),
    a.getUTCDate() !== b.getUTCDate(),
  ];
  const turned = a.getUTCMonth() + 1 === b.getUTCDate() && b.getUTCMonth() + 1 === a.getUTCDate();
  return apart.filter(Boolean).length === 1 || (turned && !apart[0]);
}
