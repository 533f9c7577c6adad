import { groupBy } from '../../../core/index.js';
import type { Match } from '../words.js';
import { AUDIT } from './audit.js';
import { DENIALS } from './denials.js';
import { EVIDENCE_EN } from './evidence-en.js';
import { EVIDENCE_ZH } from './evidence-zh.js';
import { HARM_SAYINGS } from './harm.js';
import { OWN_WORK } from './own-work.js';
import { PEOPLE_SAYINGS } from './people.js';
import { readSayings, type Saying } from './saying.js';
import { SITES } from './sites.js';
import { STANDING } from './standing.js';

const SAYINGS: readonly Saying[] = [
  ...SITES,
  ...AUDIT,
  ...HARM_SAYINGS,
  ...OWN_WORK,
  ...STANDING,
  ...DENIALS,
  ...EVIDENCE_ZH,
  ...EVIDENCE_EN,
  ...PEOPLE_SAYINGS,
];
const HAN = /\p{Script=Han}/u;
const isChinese = ({ holds }: Saying): boolean => holds.some(({ source }) => HAN.test(source));
const CHINESE = SAYINGS.filter(isChinese);
const ENGLISH = SAYINGS.filter((saying) => !isChinese(saying));

/** What a sentence says by words that stand together in any order, by topic. */
export const sayingsOf = (content: string): ReadonlyMap<Saying['topic'], Match[]> =>
  groupBy(readSayings(content, HAN.test(content) ? CHINESE : ENGLISH), ({ topic }) => topic);

/** The same of two statements with a semicolon between them, as far as neither says it alone; offsets into both. */
export function sayingsOver(first: string, second: string): ReadonlyMap<Saying['topic'], Match[]> {
  const sayings = (HAN.test(first) ? CHINESE : ENGLISH).filter(({ goesOn }) => goesOn);
  const alone = new Set(
    [first, second].flatMap((each) => readSayings(each, sayings)).map(({ topic }) => topic),
  );
  const over = readSayings(first + second, sayings).filter(({ topic }) => !alone.has(topic));
  return groupBy(over, ({ topic }) => topic);
}
