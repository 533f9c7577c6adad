import {
  type Figure,
  isPlainFigure,
  type RangeUse,
  type Report,
  type Sentence,
  scanFigures,
  shiftFigure,
  viewText,
} from '../../core/index.js';
import { termsIn } from '../terms.js';

/** `核定载员14人` and `驾驶员1人、乘客16人,未超员`: more people told, and called within what is allowed. */

const ALLOWED =
  /(?:核[定载](?:载员|载客|乘员|乘载|人数|容纳)?|载员|载客|乘客定额|定员|额定(?:乘员|载员|载客|人数)|限载|限乘|限员|最多(?:可)?(?:容纳|乘坐|载)|(?:核定|可|最大)容纳|容量)(?:人数|量|数)?(?:不超过|为|是|:)?\s?$|\b(?:licen[cs]ed (?:for|to carry)|certified for|rated for|seats|up to|no more than|not more than|maximum of|limit(?:ed)? (?:of|to)|capacity of|carry)\s(?:up to |at most )?$/iu;
const WITHIN =
  /未超[员载限]|没有超[员载]|不超[员载]|符合[^,。;]{0,6}(?:定额|定员|容纳|载员|载客|规定|要求|人数)|在[^,。;]{0,6}(?:定额|定员|额度|限额|范围)(?:之)?内|满足[^,。;]{0,6}(?:定额|定员|规定|要求)|\bwithin (?:the )?(?:licen[cs]e|limit|capacity|permitted|allowed|number)|\bnot (?:exceed|over)|\bcompl(?:y|ies|ied)\b|\bas (?:licen[cs]ed|permitted|allowed)\b/iu;
const UNRULED = /不符合|整改|(?<!未|没有|不)超[员载]|exceeded|nonconform/iu;
/** Of many voyages together. */
const MANY_TIMES = /各[航车班场]次|全[月年季]|累计|合计|\b(?:trips|voyages|in all|in total|together)\b/iu;
/** Seats are of people on board or in a room at once, and no payroll. */
const PEOPLE = /人|名|位|people|persons|passengers|guests|visitors/iu;
const AT_ONCE =
  /乘|载|同乘|登记|在场|同场|入场|上船|登机|参[加训]|签到|游客|学员|旅客|乘客|人次|on board|carried|shows?|passengers|guests|visitors/iu;

interface Allowed {
  figure: Figure;
  sentence: Sentence;
  words: string;
}

export function readSeats(report: Report): RangeUse[] {
  const allowed = report.sentences.flatMap((sentence) => allowedIn(viewText(report, sentence), sentence));
  if (allowed.length === 0) return [];
  return report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    return WITHIN.test(words) && !UNRULED.test(words) && !MANY_TIMES.test(words) && AT_ONCE.test(words)
      ? overIn(words, sentence, allowed)
      : [];
  });
}

const peopleIn = (words: string): Figure[] =>
  scanFigures(words).filter(
    (figure) =>
      isPlainFigure(figure) &&
      (figure.unit?.dimension === 'people' ||
        PEOPLE.test(words.slice(figure.end, figure.end + 12).split(/[\s,;]/u)[1] ?? '')),
  );

const allowedIn = (words: string, sentence: Sentence): Allowed[] =>
  scanFigures(words)
    .filter(
      (figure) =>
        figure.upper === null &&
        ALLOWED.test(words.slice(Math.max(0, figure.core.start - 30), figure.core.start)),
    )
    .filter(({ unit, end }) => unit?.dimension === 'people' || PEOPLE.test(words.slice(end, end + 12)))
    .map((figure) => ({ figure: shiftFigure(figure, sentence.start), sentence, words }));

/** The people of the sentence together, or the most of one figure, are more than the only limit that the words fit. */
function overIn(words: string, sentence: Sentence, allowed: readonly Allowed[]): RangeUse[] {
  const people = peopleIn(words);
  const told = people.reduce((sum, { value }) => sum + value, 0);
  const [limit, ...others] = allowed.filter(
    (one) => one.sentence !== sentence && sharesThing(one.words, words),
  );
  const most = people.reduce<Figure | null>(
    (last, one) => (last && last.value >= one.value ? last : one),
    null,
  );
  if (!limit || !most || others.some(({ figure }) => figure.value !== limit.figure.value)) return [];
  if (told <= limit.figure.value || people.length > MOST_PARTS) return [];
  const load = shiftFigure(most, sentence.start);
  return [
    {
      kind: 'people',
      start: load.start,
      end: load.end,
      range: limit.figure,
      instrument: thingOf(limit.words),
      values: [load],
    },
  ];
}
const MOST_PARTS = 3;

const COMMON =
  /核定|载员|载客|乘员|定额|定员|额定|容纳|人数|符合|要求|规定|登记|记录|未超员|未超载|乘客|驾驶员|含|注明|备注|显示|安全员|同乘|现场|运行/gu;
const CODE = /[A-Z]{1,4}-?\d{1,4}/gu;
const COMMON_EN =
  /^(?:passengers|people|persons|shows|within|licence|license|licensed|marked|that|with|from|this|were)$/iu;
const things = (words: string): ReadonlySet<string> =>
  new Set([...codesOf(words), ...termsIn(words.replace(COMMON, ' '), { common: COMMON_EN })]);

/** A numbered thing must be the same; words that speak of seats mean the one limit of seats that the report tells. */
function sharesThing(limit: string, told: string): boolean {
  const [codes, others] = [codesOf(limit), codesOf(told)];
  if (codes.length > 0 && others.length > 0) return codes.some((code) => others.includes(code));
  const own = things(told);
  return OF_SEATS.test(told) || [...things(limit)].some((thing) => own.has(thing));
}
const codesOf = (words: string): string[] => words.match(CODE) ?? [];
const OF_SEATS = /超员|超载|定额|定员|载员|乘员|licen[cs]e/iu;

/** What the limit is of, by the words that its sentence begins with. */
const thingOf = (limit: string): string =>
  (/^(?:The )?(?<thing>[a-z][a-z ]{1,24}?) (?:is|are|has|may|can|was)\b/iu.exec(limit)?.groups?.thing ??
    /^[\p{Script=Han}A-Z\d-]{2,14}/u.exec(limit)?.[0].replace(LIMITED, '')) ||
  limit.slice(0, 8);
const LIMITED = /(?:核[定载]|额定|定员|定额|乘客定额|载[员客]|最[多大]|限[载乘员]|可).*$/u;
