import { escapePattern, type Figure, type SumFact } from '../../core/index.js';
import type { Opening } from './inline-openings.js';
import { NOTHING_ELSE, OPEN_ENDED, OTHERS_AFTER, PARTITIONS, PLACE_OF_WORK, REST } from './inline-words.js';
import { type Part, sumOf } from './parts.js';

/** Parts that fill this share of the whole were meant to fill it all. */
const LIKELY_SHARE = 0.8;

/** Whether parts must make up their whole, by their labels, by the words of their list and by those behind it. */
export function howExhaustive(
  parts: readonly Part[],
  list: string,
  tail: string,
  kind: Opening,
  total: Figure,
): SumFact['exhaustive'] {
  const labels = parts.map(({ label }) => label);
  if (NOTHING_ELSE.test(tail) || areOpposites(labels)) return 'yes';
  if (OTHERS_AFTER.test(tail)) return 'no';
  if (kind !== 'comma' && labels.some((label) => REST.test(label))) return 'yes';
  if (OPEN_ENDED.test(list)) return 'no';
  const people = total.unit?.dimension === 'people';
  const fills = sumOf(parts) >= LIKELY_SHARE * total.value;
  if (kind === 'list' || kind === 'respective') {
    if (!people || labels.every((label) => PLACE_OF_WORK.test(label))) return 'yes';
    return parts.length >= 3 && fills ? 'likely' : 'no';
  }
  if (kind === 'divided') return parts.length < DIVISION || !fills ? 'no' : people ? 'likely' : 'yes';
  if (kind === 'comma' && fills && (isBreakdown(parts, list) || areOutcomes(labels))) return 'yes';
  if (kind === 'comma' || !fills) return 'no';
  const divided = PARTITIONS.some((pattern) => labels.every((label) => pattern.test(label)));
  if (divided && !people) return 'yes';
  return parts.length >= 3 || divided || shareAffix(labels) ? 'likely' : 'no';
}

/** `合计86人，管理层3人、生产部61人、质检部7人、行政部7人`: units of work, pause marks between all of them. */
const isBreakdown = (parts: readonly Part[], list: string): boolean =>
  parts.length >= BREAKDOWN &&
  parts.every(({ label }) => PLACE_OF_WORK.test(label)) &&
  (list.match(/、/gu)?.length ?? 0) >= parts.length - 1;
const BREAKDOWN = 3;
/** Fewer may be examples of how the whole divides. */
const DIVISION = 3;

/** `执行用例共620条，通过601条、失败15条、阻塞8条`: every one came to one end, of which three are told. */
const OUTCOME =
  /^(?:其中)?(?:已|未|不|待|暂)?(?:通过|失败|阻塞|跳过|挂起|执行|中止|合格|让步(?:接收)?|返工|返修|报废|退货|拒收|挑选|关闭|完成|延期|取消|进行中|整改|中标|流标|签约|优秀?|良好?|中等?|差|及格|满意|一般|较差|较满意)$/u;
const areOutcomes = (labels: readonly string[]): boolean =>
  labels.length >= BREAKDOWN && labels.every((label) => OUTCOME.test(label));

/** `合格312批，不合格7批`, `收回72份，未收回6份`: one or the other, nothing third. */
const areOpposites = (labels: readonly string[]): boolean =>
  labels.length === 2 &&
  labels.some((label) => labels.some((other) => other !== label && isOpposite(label, other)));

const isOpposite = (label: string, other: string): boolean =>
  new RegExp(`^[未不非]${escapePattern(label.replace(/^(?:已经?|实际)/u, ''))}$`, 'u').test(other);

/** `网络故障、硬件故障、系统故障`: labels that end or begin alike divide one thing. */
function shareAffix(labels: readonly string[]): boolean {
  const [first = ''] = labels;
  const tail = first.slice(-2);
  const head = first.slice(0, 2);
  return (
    first.length >= 3 &&
    (labels.every((label) => label.length >= 3 && label.endsWith(tail)) ||
      labels.every((label) => label.length >= 3 && label.startsWith(head)))
  );
}
