import { type Report, scanDates, spanOf, type VisitFact } from '../../core/index.js';
import { statementAt } from './statement.js';

const SITE = '施工现场|现场|工地|项目部|车间|厂区|仓库|库区|基地|门店|分公司|校区|站点|库|点';
const PLACE = `(?<place>[\\p{Script=Han}A-Za-z\\d#]{2,20}?(?:${SITE}))`;
const SEEN: readonly RegExp[] = [
  new RegExp(
    `(?:审核组|审核员|审核人员)[^。;\\n,]{0,24}?(?:到达?|赴|前往|抵达|走访|进入)了?(?!不)${PLACE},?(?:现场)?(?:进行了?)?(?:观察|查看|察看|审核|抽查|核查|巡视)`,
    'gu',
  ),
  /(?:全部|所有|各个?|[两二三四五六]个|[两二三四五六]处)(?:固定|临时|分)?(?:场所|现场|厂区|项目)(?:均|都|全部)(?:已|进行了?|经)?(?:现场|到场|实地)?(?:到访|审核|查看|走访|到达)/gu,
  /\b(?:both|all(?: \w+)?) (?:sites|depots|premises|locations|branches|plants) (?:were|have been) (?:visited|audited on site|seen)\b/giu,
];
const MISSED: readonly RegExp[] = [
  new RegExp(`(?:未能?|没有|没能|无法|不能)(?:实地|现场)?(?:到达|前往|抵达|进入|到访|走访)了?${PLACE}`, 'gu'),
  /(?<place>[A-Z][\w'’]+(?: [A-Z][\w'’]+){0,3}) (?:could not|was not) be(?:en)? (?:visited|reached|entered)\b|(?<other>[A-Z][\w'’]+(?: [A-Z][\w'’]+){0,3}) was not (?:visited|reached|entered)\b/gu,
];
/** Another time, another audit, or what was made up for. */
const OTHER =
  /上次|上一次|上年度|以往|一阶段|第一阶段|原计划|补充?(?:审核|到访)|改期|次日|后又|随后|客户|顾客|供方|previous|last audit|stage 1|later|next day|instead on|customer|supplier/iu;

/** Day and month of a statement that tells one day. */
function dayIn(statement: string): string | null {
  const days = scanDates(statement).flatMap(({ from }) =>
    from.month === null || from.day === null ? [] : [`${from.month}-${from.day}`],
  );
  return new Set(days).size === 1 ? (days[0] ?? null) : null;
}

/** Sites that the auditors went to, and those that they could not reach. */
export function visitsIn(report: Report): VisitFact[] {
  const { text } = report.view;
  const read = (patterns: readonly RegExp[], reached: boolean): VisitFact[] =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const span = spanOf(match);
        const statement = statementAt(text, span);
        if (OTHER.test(statement)) return [];
        const place = match.groups?.place ?? match.groups?.other ?? '';
        return [{ ...span, place, reached, day: dayIn(statement) }];
      }),
    );
  return [...read(SEEN, true), ...read(MISSED, false)].sort((a, b) => a.start - b.start);
}
