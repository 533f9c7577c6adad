import type { Span } from '../../core/index.js';
import type { TimePoint } from './points.js';

/** The words that are said of one time of a sentence. */
export interface Words {
  before: string;
  after: string;
  /** The piece before, where the time's own piece says nothing: `由王某完成,时间为8:40`. */
  lead: string;
}

const CLOSED = /\([^()]{0,24}\)/gu;
const SEPARATOR = /[,;、。()|\t]/u;

export function wordsOf(
  content: string,
  previous: Span | undefined,
  point: Span,
  next: Span | undefined,
): Words {
  // What stands in brackets within a label is no part of it: `设备验收单(SB-21):`.
  const ahead = content
    .slice(previous?.end ?? 0, point.start)
    .replace(CLOSED, '')
    .split(SEPARATOR);
  const behind = content.slice(point.end, next?.start ?? content.length).split(SEPARATOR);
  // What stands between two times without a sign is said of the one it is joined to.
  const shared = next !== undefined && behind.length === 1;
  const sharedBefore = previous !== undefined && ahead.length === 1 && !ahead[0]?.includes(':');
  return {
    before:
      sharedBefore && !LABELS.test(ahead[0] ?? '') ? '' : (ahead.at(-1) ?? '').replace(/^.*:(?=\s?\S)/u, ''),
    after: shared && LABELS.test(behind[0] ?? '') ? '' : (behind[0] ?? '').replace(/:.*$/u, ''),
    lead: ahead.length > 1 ? (ahead.at(-2) ?? '') : '',
  };
}

/** `8月18日、8月21日`: several records, none of which is told. */
const LIST = /^\s?(?:、|和|及|与|and)\s?$/u;

export function isListed(content: string, points: readonly TimePoint[], index: number): boolean {
  const gap = (one: Span | undefined, next: Span | undefined) =>
    one !== undefined && next !== undefined && LIST.test(content.slice(one.end, next.start));
  return gap(points[index - 1], points[index]) || gap(points[index], points[index + 1]);
}

/** Words that end in a label announce the time that follows. */
export const LABELS = /(?:日期|时间|日|时刻|于|在|自|至|为|是|:|on|at|of|dated|from)\s{0,2}$/iu;
/** Words without a content of their own. */
export const EMPTY = /^[\s:]{0,2}(?:日期|时间|时刻|为|是|于|在|on|at|is|was|dated|the){0,3}[\s:]{0,2}$/iu;
