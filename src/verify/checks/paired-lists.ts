import type { Case, Check, RawFlag } from '../flags.js';
import type { Line } from '../reading/evidence.js';
import { matchQuantity } from '../reading/matching.js';
import type { Passage } from '../reading/passage.js';
import { seriesNames } from '../reading/series.js';
import type { Word } from '../reading/words.js';

/** Between a figure and the one before it, back to punctuation: `柯雨` of `柯雨78分、`. */
function wordsBeside({ text, quantities }: Passage, index: number): string {
  const from = quantities[index - 1]?.end ?? 0;
  const to = quantities[index]?.core.start ?? 0;
  return (
    text
      .slice(Math.max(from, to - 16), to)
      .split(/[、,，;；。(（]/u)
      .at(-1) ?? ''
  );
}

/** Names and codes; the words around them say nothing of who is meant. */
const names = (words: readonly Word[]): Word[] =>
  words.filter(({ tag, text }) => text.length > 1 && /^(?:x|code|n[rstz])/u.test(tag));

const standsIn = (words: readonly Word[], text: string): boolean =>
  words.some((word) => text.toLowerCase().includes(word.text.toLowerCase()));

function judge(line: Line, { narrative }: Case): RawFlag[] {
  return [...seriesNames(line, line.quantities)].flatMap(([at, series]): RawFlag[] => {
    const noted = line.quantities[at];
    const own = names(series.own);
    const apart = names(series.others).filter((word) => !own.some((mine) => mine.text === word.text));
    if (!noted || own.length === 0 || apart.length === 0) return [];
    const sole = line.quantities.filter((q) => matchQuantity(q, noted) === 'same').length === 1;
    const index = narrative.quantities.findIndex((q) => matchQuantity(q, noted) === 'same');
    const told = narrative.quantities[index];
    if (!sole || !told) return [];
    const beside = wordsBeside(narrative, index);
    if (!standsIn(apart, beside) || standsIn(own, beside)) return [];
    return [
      {
        start: told.start,
        end: told.end,
        kind: 'unsupported',
        messageId: 'misplaced',
        params: { value: narrative.text.slice(told.start, told.end) },
      },
    ];
  });
}

/** `抽 甲、乙 考核 91、78` as `甲78分、乙91分`: of two lists of one length each figure belongs to the name in its place. */
export const checkPairedLists: Check = (subject) =>
  subject.evidence.own.flatMap((line) => judge(line, subject));
