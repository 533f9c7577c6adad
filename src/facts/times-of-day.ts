import type { Span } from '../core/index.js';

/** Stories told by times of day: something began at one and was brought to an end at another. */

/** Acts that end such a time; a limit and the second time of day name the same one. */
export const ACTS: readonly RegExp[] = [
  /恢复|restored?/iu,
  /修复|修好|repaired|fixed/iu,
  /到场|到达|抵达|赶到|到现场|arriv(?:e|ed|al)|on site|attend(?:ed|ance)/iu,
  /解决|resolved?/iu,
  /响应|respond(?:ed)?|response/iu,
  /回复|答复|answered?|repl(?:y|ied)/iu,
  /处置|处理|完成|办结|关闭|completed?|closed?/iu,
  /送达|交付|delivered?/iu,
];
const BEGINS =
  /受理|接报|报修|报警|报障|接单|接到|收到|发生|开始|告警|logged|reported|received|called|raised|opened|alarm/iu;
const CLOCK = /(?<![\d.]|\d:)(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?![\d:])/gu;
const DAY = 24 * 60;

export interface Moment extends Span {
  minutes: number;
}

export interface Story {
  first: Moment;
  second: Moment;
  /** Minutes from the one to the other, over midnight where need be. */
  taken: number;
  /** The words around the second time, which say what it is of. */
  told: string;
  /** The words of the sentence before the first time; a list tells its class once, before its first case. */
  lead: string;
}

/** Every time of a statement that opens with one of a beginning, held against that; a new beginning opens a new story. */
export function storiesOf(content: string): Story[] {
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
    const [first, ...others] = times;
    const [next] = others;
    if (!first || !next || severalDays(statement)) return [];
    const begun = content.slice(Math.max(at, first.start - 14), Math.min(next.start, first.end + 12));
    if (!BEGINS.test(begun)) return [];
    const again = others.findIndex((time) => BEGINS.test(around(content, time)));
    return others.slice(0, again < 0 ? others.length : again).map((second) => ({
      first,
      second,
      taken: second.minutes - first.minutes + (second.minutes < first.minutes ? DAY : 0),
      told: around(content, second),
      lead: content.slice(content.slice(0, first.start).search(/[^。\n]*$/u), first.start),
    }));
  });
}

/** Dates on both sides: the time of day alone does not tell how long it took. */
const severalDays = (statement: string): boolean =>
  new Set(statement.match(/\d{1,2}月\d{1,2}日|\d{1,2} [A-Z][a-z]{2,8}(?= )/gu) ?? []).size > 1;

/** The words right behind a time that say what it is of; those before it where none stand behind. */
function around(content: string, { start, end }: Span): string {
  const behind = /^[^,、。;.\d]*/u.exec(content.slice(end, end + 14))?.[0] ?? '';
  if (ACTS.some((act) => act.test(behind)) || BEGINS.test(behind)) return behind;
  return `${/[^,、。;\d]*$/u.exec(content.slice(Math.max(0, start - 20), start))?.[0] ?? ''} ${behind}`;
}
