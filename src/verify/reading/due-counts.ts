import type { Line } from './evidence.js';
import type { Passage } from './passage.js';
import { isWholeCount, type Quantity } from './quantity.js';

const SHOULD =
  /应(?:该)?(?:有|为|配|设|到|装|绑)?\s?$|共(?:计|有)?\s?$|合计\s?$|\b(?:should|expected|required|due|in all|total(?:ling)?|making)\b[^,;.]{0,12}$/iu;
const SHOULD_BEHIND = /^[^,;.]{0,14}\b(?:should|were (?:due|required|expected|needed)|in all|in total)\b/iu;
/** So many go to one of the others: `每列2个`, `2 wedges per bay`. */
const TO_EACH =
  /每\s?(?:一)?\p{Script=Han}{1,4}(?:配备?|设|需|应|绑扎|放|挂|有|要)?\s?$|\beach (?:\w+ ){0,3}$/iu;
const TO_EACH_BEHIND = /^[^,;.\d]{0,16}(?:\bper\b|\ba(?:t)? (?:each|every)\b|\beach\b|\/\s?\p{L})/iu;
const MOST_OF_LINE = 12;

/** `抽看3列，应有6个` of a noted `每列2个 看3列`: so many for each of so many. */
export function isDueCount(q: Quantity, { text }: Passage, lines: readonly Line[]): boolean {
  if (!isWholeCount(q)) return false;
  if (
    !SHOULD.test(text.slice(Math.max(0, q.start - 24), q.start)) &&
    !SHOULD_BEHIND.test(text.slice(q.end, q.end + 32))
  )
    return false;
  return lines.some((line) => {
    const counts = line.quantities.filter(isWholeCount).slice(0, MOST_OF_LINE);
    return counts.some(
      (each) =>
        (TO_EACH.test(line.text.slice(Math.max(0, each.start - 14), each.start)) ||
          TO_EACH_BEHIND.test(line.text.slice(each.core.end, each.core.end + 24))) &&
        counts.some((of) => of !== each && of.value > 1 && of.value * each.value === q.value),
    );
  });
}

/** So many parts of a whole are told before the last one follows from them. */
const LEAST_PARTS = 2;

/** `共460件，其中A 200、B 160、C 100`: what is left of a noted whole behind noted parts that the narrative tells in a row. */
export function isLastPart(q: Quantity, narrative: Passage, lines: readonly Line[]): boolean {
  if (!isWholeCount(q)) return false;
  const at = narrative.quantities.indexOf(q);
  const parts: Quantity[] = [];
  for (let index = at - 1; index >= 0; index--) {
    const part = narrative.quantities[index];
    if (!part || !isWholeCount(part)) return false;
    const sum = parts.reduce((total, { value }) => total + value, q.value);
    if (parts.length >= LEAST_PARTS && part.value === sum)
      return [part, ...parts].every((told) =>
        lines.some(({ quantities }) => quantities.some(({ value }) => value === told.value)),
      );
    parts.push(part);
    if (/[;。]/u.test(narrative.text.slice(part.end, q.start))) return false;
  }
  return false;
}
