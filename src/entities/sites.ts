import { type Candidate, RANK } from './candidate.js';
import { SITE_ENDINGS, SITE_FOLLOWERS, SITE_LAST, WAY_LAST } from './data/site-words.js';
import { followers } from './organisation-lexicon.js';
import { properWordBefore, SIDE } from './proper-word.js';
import { isCommonWord, isHan, WordList } from './words.js';

/**
 * Estates, parks, works and projects by name (`听松里小区`, `临川里项目`, `栖霞里二标`): a client's sites give him away as
 * his name does. Read only where no client's name may slip through.
 */

const endings = new WordList(SITE_ENDINGS);
const ENDING = new RegExp(`(?=(${endings.source}))`, 'gu');
const LAST = new RegExp(`[${SITE_LAST}${WAY_LAST}]`, 'gu');
const ways = new Set(WAY_LAST);
/** What a project or a lot is counted by: `二期`, `二标`, `3号楼`. */
const FOLLOWER = new RegExp(
  `(?=(?:${new WordList(SITE_FOLLOWERS).source}|(?<count>[一二三四五六七八九十\\d]{1,2}(?:期|标段?|号楼|号地块|#楼|号库|号船))|[东西南北]区))`,
  'gu',
);

/** Hardly anything but an estate is called so, whatever word stands before. */
const ESTATE = /[府苑邸庭墅]$|公馆|名城/u;
/** Any word may follow a street (`东环路行道树`). */
const STREETS = /[路街巷]/u;
/** A firm's own name or a word stands before them (`佳邻便利南桥店`, `周边吴湾村`). */
const SHOPS = /[店仓村]/u;
const LENGTHS = [2, 5] as const;
const LAST_LENGTHS = [2, 4] as const;

const address = (start: number, end: number): Candidate => ({
  kind: 'address',
  start,
  end,
  rank: RANK.likely,
});

const isRightEdge = (text: string, end: number): boolean =>
  !isHan(text[end]) || followers.startingAt(text, end) !== '' || isCommonWord(text.slice(end, end + 2));

function byEnding(text: string): Candidate[] {
  return [...text.matchAll(ENDING)].flatMap((match) => {
    const end = match.index + (match[1] ?? '').length;
    const word = properWordBefore(text, match.index, LENGTHS);
    if (!word || (match[1] === '大楼' && word.points < SIDE.edge)) return [];
    if (word.points < SIDE.word && !(ESTATE.test(match[1] ?? '') && !isHan(text[end]))) return [];
    return [address(word.start, end)];
  });
}

function byLast(text: string): Candidate[] {
  return [...text.matchAll(LAST)].flatMap((match) => {
    const end = match.index + 1;
    const isStreet = STREETS.test(match[0]) && !isCommonWord(text.slice(match.index, end + 1));
    if (!(isStreet || isRightEdge(text, end)) || isCommonWord(text.slice(end - 2, end))) return [];
    const word = properWordBefore(text, match.index, LAST_LENGTHS);
    const whole = word ? text.slice(word.start, end) : '';
    if (
      !word ||
      word.points < (SHOPS.test(match[0]) ? SIDE.word : SIDE.edge) ||
      (ways.has(match[0]) && isCommonWord(whole))
    )
      return [];
    return [address(word.start, end)];
  });
}

/** The name without the word that follows it, but with the number of its part (`二期`). */
function byFollower(text: string): Candidate[] {
  return [...text.matchAll(FOLLOWER)].flatMap((match) => {
    const word = properWordBefore(text, match.index, LENGTHS);
    const isEstate =
      word !== null && word.start < match.index - 2 && ESTATE.test(text.slice(word.start, match.index));
    return word && word.points >= (isEstate ? SIDE.word : SIDE.edge)
      ? [address(word.start, match.index + (match.groups?.count ?? '').length)]
      : [];
  });
}

/** Names of sites in folded text; in doubt it takes them. */
export const findSites = (folded: string): Candidate[] => [
  ...byEnding(folded),
  ...byLast(folded),
  ...byFollower(folded),
];

const LONG_ENOUGH = 3;

/** The names of the sites of a text, as they may stand alone elsewhere in it. */
export const siteNames = (folded: string): string[] => [
  ...new Set(
    findSites(folded)
      .map(({ start, end }) => folded.slice(start, end))
      .filter((name) => name.length >= LONG_ENOUGH),
  ),
];
