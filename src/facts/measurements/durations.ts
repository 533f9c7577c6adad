import { type Figure, type Measurement, type Span, scanFigures } from '../../core/index.js';
import { derivedFigure, keptBehind, upperLimit } from './derived.js';

/**
 * How long a thing may take, held against the times of day at which it began and ended: `一级故障2小时内恢复 … 02:05受理,
 * 05:15恢复,满足SLA`.
 */

/** Acts that end such a time; the limit and the second time of day name the same one. */
const ENDS: readonly RegExp[] = [
  /恢复|restored?/iu,
  /修复|修好|repaired|fixed/iu,
  /到场|到达|抵达|赶到|arriv(?:e|ed)|on site/iu,
  /解决|resolved?/iu,
  /响应|respond(?:ed)?|response/iu,
  /回复|答复|answered?|repl(?:y|ied)/iu,
  /处置|处理|完成|办结|关闭|completed?|closed?/iu,
  /送达|交付|delivered?/iu,
];
const BEGINS =
  /受理|接报|报修|报警|报障|接单|接到|收到|发生|开始|告警|logged|reported|received|called|raised|opened|alarm/iu;
const KEPT =
  /(?<!不)(?:符合|满足|达到)[^,。;\n]{0,14}|未超(?:时|过)[^,。;\n]{0,8}|(?:均|都)?在[^,。;\n]{0,10}(?:时限|要求|规定|承诺|SLA)[^,。;\n]{0,6}内|\b(?:met|within|in time|in line with|satisf(?:ies|ied)|complie[sd])\b[^.;\n]{0,30}/iu;
const ADMITTED = /超时|超出|未满足|未达|不满足|不符合|延误|逾期|late\b|exceed|breach|missed|not met/iu;
const CUE = /\d:\d\d/u;
const CLOCK = /(?<![\d:.])(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?![\d:])/gu;
const REACH = 460;
const BEHIND = 150;
const DAY = 24 * 60;

interface Moment extends Span {
  minutes: number;
}

export function readDurations(content: string): Measurement[] {
  if (!CUE.test(content)) return [];
  const limits = scanFigures(content).filter(
    ({ unit, upper, comparison }) =>
      unit?.dimension === 'time' && upper === null && !comparison?.startsWith('>'),
  );
  if (limits.length === 0) return [];
  return storiesIn(content).flatMap(({ first, second, lead }) => {
    const acts = ENDS.filter((act) => act.test(around(content, second)));
    const fitting = limits.filter(
      (limit) =>
        limit.end <= first.start &&
        first.start - limit.end <= REACH &&
        acts.some((act) => act.test(clauseOf(content, limit))),
    );
    const limit = oneOf(content, fitting, lead);
    const claim = keptBehind(content, second.end, KEPT, ADMITTED, BEHIND);
    if (!limit || !claim) return [];
    const taken = second.minutes - first.minutes + (second.minutes < first.minutes ? DAY : 0);
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

/** Two times of day in one statement, the first of a beginning, the second of an end; no third one beside them. */
function storiesIn(content: string): Array<{ first: Moment; second: Moment; lead: string }> {
  let from = 0;
  return content.split(/(?<=[。;\n])|(?<=\.\s)/u).flatMap((statement) => {
    const at = from;
    from += statement.length;
    const times = [...statement.matchAll(CLOCK)].map(
      ({ index, 0: raw, groups }): Moment => ({
        start: at + index,
        end: at + index + raw.length,
        minutes: Number(groups?.hour) * 60 + Number(groups?.minute),
      }),
    );
    const [first, second] = times;
    if (!first || !second || times.length !== 2 || severalDays(statement)) return [];
    const begun = content.slice(Math.max(at, first.start - 14), Math.min(second.start, first.end + 12));
    return BEGINS.test(begun) ? [{ first, second, lead: content.slice(at, first.start) }] : [];
  });
}

/** Dates on both sides: the time of day alone does not tell how long it took. */
const severalDays = (statement: string): boolean =>
  new Set(statement.match(/\d{1,2}月\d{1,2}日|\d{1,2} [A-Z][a-z]{2,8}(?= )/gu) ?? []).size > 1;

/** The words right before and behind a time that say what it is of. */
const around = (content: string, { start, end }: Span): string =>
  `${/[^,。;\d]*$/u.exec(content.slice(Math.max(0, start - 20), start))?.[0] ?? ''} ${/^[^,。;.\d]*/u.exec(content.slice(end, end + 12))?.[0] ?? ''}`;

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
