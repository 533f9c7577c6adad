import { parseWrittenNumber } from '../../core/index.js';
import type { Check, RawFlag } from '../flags.js';
import { englishCount } from '../reading/english-numbers.js';

/** The system that a share of findings belongs to, by its letter in notes. */
type Letter = 'Q' | 'E' | 'S';

const SHARE = '(?<![A-Za-z\\d])[QES]\\s?\\d{1,2}(?![\\d.:A-Za-z-])';
/** `7(Q2 E4 S1)`: one letter after the other, each with its number. */
const NOTED_RUN = new RegExp(`${SHARE}(?:[ ,、/+]{1,2}${SHARE}){1,2}`, 'gu');
const NOTED = /(?<letter>[QES])\s?(?<n>\d{1,2})/gu;

const NUMBER = '\\d{1,2}|[一二两三四五六七八九十]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten';
const SYSTEMS: ReadonlyArray<readonly [Letter, string]> = [
  ['Q', '质量|quality'],
  ['E', '环境|environment\\w*'],
  ['S', '职业健康安全|职业健康|安全|health and safety|OH&S|OHS|safety'],
];
const PATTERNS = SYSTEMS.map(([letter, names]) => ({
  letter,
  told: new RegExp(
    `(?:${names})(?:管理体系|管理|体系|方面|类|条线)?(?:的|为|有|共)?\\s?(?<after>${NUMBER})\\s?[项个条起](?!条款)|(?<![\\w.])(?<before>${NUMBER}) (?:on |in |for |under |of them )?(?:the )?(?:${names})(?![\\w])`,
    'giu',
  ),
}));

interface Told {
  letter: Letter;
  count: number;
  start: number;
  end: number;
}

const toldIn = (text: string): Told[] =>
  PATTERNS.flatMap(({ letter, told }) =>
    [...text.matchAll(told)].map((match) => {
      const number = match.groups?.after ?? match.groups?.before ?? '';
      return {
        letter,
        count: parseWrittenNumber(number) ?? englishCount(number) ?? Number.NaN,
        start: match.index,
        end: match.index + match[0].length,
      };
    }),
  ).sort((a, b) => a.start - b.start);

const sharesOf = (run: string): ReadonlyMap<string, number> =>
  new Map([...run.matchAll(NOTED)].map(({ groups }) => [groups?.letter ?? '', Number(groups?.n)]));

/** `质量4项、环境2项、安全1项` of a noted `7(Q2 E4 S1)`: which system has how many of the findings. */
export const checkStandardShares: Check = ({ narrative, evidence }) => {
  const runs = evidence.own.flatMap(({ text }) =>
    [...text.matchAll(NOTED_RUN)].map(([run]) => sharesOf(run)),
  );
  if (runs.length === 0) return [];
  const told = toldIn(narrative.text);
  const kept = runs.some((run) => told.every(({ letter, count }) => (run.get(letter) ?? 0) === count));
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last || first.letter === last.letter || kept) return [];
  const { start } = first;
  const figure = narrative.text.slice(start, last.end);
  const flag: RawFlag = {
    start,
    end: last.end,
    kind: 'unsupported',
    messageId: 'figure-unsupported',
    params: { figure },
  };
  return [flag];
};
