import type { Evidence, Line } from './evidence.js';
import { type Passage, pieceAt } from './passage.js';
import { isWholeCount, type Quantity } from './quantity.js';
import { requirementsOf } from './requirements.js';

const isSmallCount = (q: Quantity): boolean => isWholeCount(q) && q.value >= 1 && q.value <= 12;

const OF_OBJECTIVES =
  /^\s?[项个条]?(?:\p{Script=Han}{0,6})?(?:目标|指标)|^\s?(?:\w+ ){0,2}(?:objective|target|KPI)s?\b/iu;
/** What parts the objectives of a line: `PUE <= 1.35 / water <= 0.9`, `轻伤 ≤3;重伤 0`. */
const PARTED = /[;；]|\s\/\s/u;
/** An objective has a figure or a mark. */
const HAS_RESULT = /\d|√|✓/u;

const objectivesIn = ({ text }: Line): number =>
  text.split(PARTED).filter((part) => HAS_RESULT.test(part)).length;

const MET = /完成|达[成标到]|实现|\b(?:met|achieved|reached|on (?:course|track|target))\b/iu;
const NOT_MET = /未|没|不|\b(?:not|missed|behind|off)\b/iu;

/** `四项目标`, `其中三项完成、一项未完成`: how many objectives the notes list, and how many of them were met. */
export function isCountOfObjectives(q: Quantity, narrative: Passage, evidence: Evidence): boolean {
  if (!isSmallCount(q) || !/目标|指标|objective|target|KPI/iu.test(narrative.text)) return false;
  const each = evidence.own.map(objectivesIn);
  const all = each.reduce((sum, count) => sum + count, 0);
  // Targets may stand in one line and their results, as many again, in another.
  if (OF_OBJECTIVES.test(narrative.text.slice(q.end, q.end + 24)))
    return q.value === all || each.includes(q.value);
  const said = pieceAt(narrative, q.start)?.text ?? '';
  const requirements = requirementsOf(evidence);
  const count = (met: boolean): number =>
    new Set(requirements.filter((one) => one.met === met).map(({ limit }) => limit)).size;
  const missed = count(false);
  const after = narrative.text.slice(q.end, q.end + 16);
  if (!MET.test(said) && !NOT_MET.test(after)) return false;
  return NOT_MET.test(after.split(/[,;、。]/u)[0] ?? '')
    ? q.value === missed
    : q.value === all - missed || q.value === count(true);
}

const DONE_PART = /(?:完|好|好了|完了|关|关了|√|✓|ok|done|closed|complete)[\s,、;。]*$/iu;
const SAYS_DONE = /完成|关闭|落实|做完|办好|到位|\b(?:done|complete\w*|closed|implemented)\b/iu;

/** `两项已完成` of a noted `换滤袋 完、修预案 完、买设备 拖到明年`: how many of the parts bear a mark of being done. */
export function isCountOfDone(q: Quantity, narrative: Passage, lines: readonly Line[]): boolean {
  if (!isSmallCount(q) || !SAYS_DONE.test(pieceAt(narrative, q.start)?.text ?? '')) return false;
  return lines.some(
    ({ text }) => text.split(/[、,;，；]/u).filter((part) => DONE_PART.test(part)).length === q.value,
  );
}

/** `five of them logged 17 to 19 hours`: how many of the readings of a line lie in the range told behind the count. */
export function isCountInRange(q: Quantity, { quantities }: Passage, lines: readonly Line[]): boolean {
  const range = quantities.find(({ start, upper }) => upper !== null && start > q.end && start - q.end < 40);
  if (!isSmallCount(q) || !range) return false;
  return lines.some(
    (line) =>
      line.quantities.filter(
        ({ value, upper }) => upper === null && value >= range.value && value <= (range.upper ?? 0),
      ).length === q.value,
  );
}
