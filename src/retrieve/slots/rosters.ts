import { isCommonWord } from '../../entities/index.js';
import { hasSurname } from './spoken-names.js';

/**
 * Lists of people: where most of a list are people, the others are as well, whatever words their names are. Read for
 * slotting alone.
 */

const ITEM = '\\p{Script=Han}{2,4}';
/** Three names or more one after another, with what stands in brackets behind each; the first item may have words before it. */
const ROSTER = new RegExp(
  `(?<first>\\p{Script=Han}{2,8})(?<rest>(?:(?:[(（][^()（）\\n]{1,12}[)）])?[、/]\\s?${ITEM}){2,12})`,
  'gu',
);
const REMARK = /[(（][^()（）\n]{1,12}[)）]/gu;
/** What stands in a list beside people and is nobody. */
const NOBODY =
  /(?:[部科室组班员师长处司厂站岗]|公司|车间|人员|等人|记录|证书|主管|经理|主任|代表|领导|客户|供方|单位)$/u;
/** Of the names of a list, how many must be known. */
const MOST = 0.5;

/** `付某 那某 惠某`: names that spaces tell apart. */
const SPACED = new RegExp(
  `(?<=^|[^\\p{Script=Han}])${ITEM}(?:[ 　]{1,3}${ITEM}){2,15}(?![\\p{Script=Han}])`,
  'gmu',
);

/** The people of lists set with spaces, by the same measure. */
function spacedNames(text: string, known: ReadonlySet<string>): string[] {
  return [...text.matchAll(SPACED)].flatMap(([list]) => {
    const items = list.split(/[ 　]+/u);
    const hits = items.filter((item) => known.has(item)).length;
    return hits < 2 || hits < MOST * items.length
      ? []
      : items.filter(
          (item) => !known.has(item) && !NOBODY.test(item) && (hasSurname(item) || !isCommonWord(item)),
        );
  });
}

/** The people of lists in which at least two, and half of all, are known. */
export function rosterNames(text: string, people: readonly string[]): string[] {
  const known = new Set(people);
  const ending = (item: string) =>
    [4, 3, 2].map((length) => item.slice(-length)).find((name) => known.has(name));
  const beside = [...text.matchAll(ROSTER)].flatMap(({ groups }) => {
    const items = (groups?.rest ?? '')
      .replace(REMARK, '')
      .split(/[、/]\s?/u)
      .filter(Boolean);
    const begins = (item: string) => [2, 3, 4].some((length) => known.has(item.slice(0, length)));
    const hits = items.filter(begins).length + Number(ending(groups?.first ?? '') !== undefined);
    if (hits < 2 || hits < MOST * (items.length + 1)) return [];
    // Words of the sentence may follow the last.
    return items.slice(0, -1).filter((item) => !begins(item) && !NOBODY.test(item));
  });
  return [...beside, ...spacedNames(text, known)];
}

/** A list up to the end of its sentence, whose last name has its end. */
const WHOLE = new RegExp(`[、/]\\s?(?<last>${ITEM})(?=[,，。;；\\n(（]|$)`, 'gu');

/** The last of such a list, and the first behind a colon. */
export function rosterEnds(text: string, people: readonly string[]): string[] {
  const known = new Set(people);
  const before = (at: number) => [2, 3, 4].some((length) => known.has(text.slice(at - length, at)));
  const twice = (at: number) => {
    const head = /[、/]\s?(\p{Script=Han}{2,4})$/u.exec(text.slice(Math.max(0, at - 6), at));
    return head !== null && before(at - head[0].length);
  };
  const lasts = [...text.matchAll(WHOLE)]
    .filter(({ index }) => before(index) && twice(index))
    .map(({ groups }) => groups?.last ?? '');
  const firsts = [
    ...text.matchAll(
      new RegExp(`[:：]\\s?(?<first>${ITEM})[、/]\\s?(?<next>${ITEM})[、/](?<after>${ITEM})`, 'gu'),
    ),
  ]
    .filter(
      ({ groups }) =>
        known.has(groups?.next ?? '') &&
        [2, 3, 4].some((length) => known.has((groups?.after ?? '').slice(0, length))),
    )
    .map(({ groups }) => groups?.first ?? '');
  return [...lasts, ...firsts].filter((name) => !NOBODY.test(name));
}
