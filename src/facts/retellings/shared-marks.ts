import {
  dayInterval,
  type Report,
  type Retelling,
  type Sentence,
  scanDates,
  viewText,
} from '../../core/index.js';
import { withAnyYear } from '../events/years.js';
import { type Dated, retold, toRetelling } from './dated.js';

/** What two sentences have in common tells that they date one thing. */

const CUE =
  /事故|受伤|伤害|工伤|[压划烫刺割砸摔]伤|演练|管理评审|管评|accident|injur|drill|[A-Z]{1,5}\d*-\d/iu;
const INJURY = /事故|受伤|伤害|工伤|[压划烫刺割砸摔]伤|accident|injur/iu;
/** Meetings and drills: the same number of people came. */
const MET = /演练|管理评审|管评|drill|management review/giu;
const PEOPLE = /(?<![\d.])\d{1,4}\s?(?:人|名|participants|people|persons|employees)/gu;
const CODE = /(?<![A-Za-z\d-])[A-Z]{1,5}\d{0,4}-\d{2,6}(?:-\d{1,6})?(?![A-Za-z\d-])/gu;
/** Several of a kind, other years, what lies ahead and what lasts. */
const SEVERAL =
  /两次|第[二三]次|另|上次|上年|去年|每[半季月年]|计划|下次|拟|有效|到期|复测|整改(?:期限|完成)|twice|second|another|previous|last year|plan|next|valid|due/iu;
const AHEAD = /(?:计划|拟|将|预计|planned for|by)[^,。;]{0,4}$/iu;
const AROUND = 40;
const CLOSE = 16;
const LONGEST = 260;
const SAME_WORDS = { han: 8, latin: 25 };
const NEAR_DAYS = 60;
/** Words right behind a date that two sentences share tell that both date the same. */
const BEHIND = 6;

interface Told extends Dated {
  words: string;
  codes: string[];
  /** What was held, and how many came. */
  met: string[];
  people: string[];
  injury: boolean;
}

/** Pairs of sentences that date one accident, one numbered paper or one meeting differently. */
export function readSharedMarks(report: Report): Retelling[] {
  const told = report.sentences.flatMap((sentence) => readTold(report, sentence));
  return retold(told, isOne).map((pair) => toRetelling(pair, sharesCode(...pair) || areInjuries(...pair)));
}

function readTold(report: Report, sentence: Sentence): Told[] {
  const words = viewText(report, sentence);
  if (words.length > LONGEST || !CUE.test(words)) return [];
  const written = scanDates(words).filter(
    ({ from, exists, start }) =>
      from.month !== null && exists && !AHEAD.test(words.slice(Math.max(0, start - AROUND), start)),
  );
  const [only] = written;
  if (!only || written.length > 1) return [];
  if (SEVERAL.test(words.slice(Math.max(0, only.start - AROUND), only.end + CLOSE))) return [];
  const [date] = withAnyYear(report, sentence, written);
  const days = date ? dayInterval(date) : null;
  const found = (pattern: RegExp) => [...words.matchAll(pattern)].map(([mark]) => mark.toLowerCase());
  const [codes, met, people] = [found(CODE), found(MET), found(PEOPLE)];
  return date && days
    ? [{ sentence, words, date, ...days, codes, met, people, injury: INJURY.test(words) }]
    : [];
}

const share = (a: readonly string[], b: readonly string[]): boolean => b.some((mark) => a.includes(mark));

const behind = ({ words, date }: Told): string => words.slice(date.end, date.end + BEHIND);
/** What was done on the date, by the words right before it: `采样日期`, `采样于`. */
const ACT =
  /(?<act>采样|取样|送检|签发|签订|签署|检测|试验|出厂|检定|校准|开工|竣工|到货|放行|批准|发布|立项|验收)(?:的)?(?:日期|时间)?(?:为|是|于|在|:)?\s?$/u;
const actOf = ({ words, date }: Told): string | null =>
  ACT.exec(words.slice(Math.max(0, date.start - 8), date.start))?.groups?.act ?? null;
/** One number, and the same words right behind both dates or the same act right before them. */
const sharesCode = (a: Told, b: Told): boolean =>
  share(a.codes, b.codes) &&
  ((/^\p{L}{6}$/u.test(behind(a)) && behind(a) === behind(b)) ||
    (actOf(a) !== null && actOf(a) === actOf(b)));

const areInjuries = (a: Told, b: Told): boolean => a.injury && b.injury;

function isOne(a: Told, b: Told): boolean {
  if (sharesCode(a, b)) return true;
  if (areInjuries(a, b)) return shareLong(a.words, b.words);
  const near = Math.min(Math.abs(a.from - b.to), Math.abs(b.from - a.to)) <= NEAR_DAYS;
  return near && share(a.met, b.met) && share(a.people, b.people);
}

/** A run of words that two people do not write by chance. */
function shareLong(a: string, b: string): boolean {
  const least = /\p{Script=Han}/u.test(a) ? SAME_WORDS.han : SAME_WORDS.latin;
  for (let at = 0; at + least <= a.length; at++) {
    const run = a.slice(at, at + least);
    if (!/\d{2}/u.test(run) && b.includes(run)) return true;
  }
  return false;
}
