import { type Figure, type Measurement, scanFigures } from '../../core/index.js';
import { ACTS, storiesOf } from '../times-of-day.js';
import { derivedFigure, keptBehind, upperLimit } from './derived.js';

/**
 * How long a thing may take, held against the times of day at which it began and ended: `一级故障2小时内恢复 … 02:05受理,
 * 05:15恢复,满足SLA`.
 */

const KEPT =
  /(?<!不)(?:符合|满足|达到)[^,。;\n]{0,14}|未超(?:时|过)[^,。;\n]{0,8}|(?:均|都)?在[^,。;\n]{0,10}(?:时限|要求|规定|承诺|SLA)[^,。;\n]{0,6}内|\b(?:met|within|in time|in line with|satisf(?:ies|ied)|complie[sd])\b[^.;\n]{0,30}/iu;
const ADMITTED = /超时|超出|未满足|未达|不满足|不符合|延误|逾期|late\b|exceed|breach|missed|not met/iu;
const CUE = /\d:\d\d/u;
const REACH = 460;
const BEHIND = 150;

export function readDurations(content: string): Measurement[] {
  if (!CUE.test(content)) return [];
  const limits = scanFigures(content).filter(
    ({ unit, upper, comparison }) =>
      unit?.dimension === 'time' && upper === null && !comparison?.startsWith('>'),
  );
  if (limits.length === 0) return [];
  return storiesOf(content).flatMap(({ first, second, taken, told, lead }) => {
    const acts = ACTS.filter((act) => act.test(told));
    const fitting = limits.filter(
      (limit) =>
        limit.end <= first.start &&
        first.start - limit.end <= REACH &&
        acts.some((act) => act.test(itemOf(content, limit))),
    );
    const limit = oneOf(content, fitting, lead);
    const claim = keptBehind(content, second.end, KEPT, ADMITTED, BEHIND);
    if (!limit || !claim) return [];
    const most = (limit.value * (limit.unit?.factor ?? 1)) / 60;
    if (taken <= most) return [];
    const span = { start: first.start, end: second.end };
    const value = (taken * 60) / (limit.unit?.factor ?? 1);
    return [
      {
        start: limit.start,
        end: claim.end,
        values: [derivedFigure(content, span, Number(value.toPrecision(6)), limit.unit)],
        limit: upperLimit(limit),
        claim,
      },
    ];
  });
}

/** `15分钟内响应、2小时内恢复`: the words of one limit of a list. */
const itemOf = (content: string, { start, end }: Figure): string =>
  `${/[^,、。;:\n]*$/u.exec(content.slice(Math.max(0, start - 40), start))?.[0] ?? ''}${/^[^,、。;.\n]*/u.exec(content.slice(end, end + 20))?.[0] ?? ''}`;

const clauseOf = (content: string, { start, end }: Figure): string =>
  `${/[^,。;:\n]*$/u.exec(content.slice(Math.max(0, start - 40), start))?.[0] ?? ''}${/^[^,。;.\n]*/u.exec(content.slice(end, end + 20))?.[0] ?? ''}`;

/** The only limit, or that of the class which the story names: `一级故障`, `priority 1`. */
function oneOf(content: string, limits: readonly Figure[], lead: string): Figure | null {
  const classed = limits.filter((limit) => {
    const grade = GRADE.exec(clauseOf(content, limit))?.[0];
    return grade !== undefined && lead.toLowerCase().includes(grade.toLowerCase());
  });
  const [one, ...others] = classed.length > 0 ? classed : limits;
  const single =
    one && others.every(({ value, unit }) => value === one.value && unit?.name === one.unit?.name);
  if (!single) return null;
  const grade = GRADE.exec(clauseOf(content, one))?.[0];
  return grade === undefined || classed.length > 0 ? one : null;
}

const GRADE = /[一二三四特]级|[IⅠⅡⅢP]\d?级|[PS]\d\b|\b(?:priority|severity|class|category|level) \d/iu;
