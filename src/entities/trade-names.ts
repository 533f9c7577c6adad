import { type Candidate, RANK } from './candidate.js';
import {
  AGENT_DOES,
  BODY_ENDINGS,
  FIRM_ENDINGS,
  FIRM_FOLLOWERS,
  PRODUCT_ENDINGS,
} from './data/firm-words.js';
import { ACTIVITY_TRADES, ESTABLISHMENTS, LEGAL_FORMS, TRADES } from './data/organisation-words.js';
import { followers } from './organisation-lexicon.js';
import { isProper, properWordBefore, SIDE } from './proper-word.js';
import { commonShare, isCommonWord, isHan, WordList } from './words.js';

/**
 * Firms by the short names that people on site use (`宏途货运得分86`, `购自柳塘苗圃`): a proper word of two to four
 * characters before a line of business. Whether it is a firm is decided by what stands on both sides, in points. Read
 * only where no client's name may slip through.
 */

const firms = new WordList(TRADES, FIRM_ENDINGS);
const bodies = new WordList(BODY_ENDINGS);
const actors = new WordList(FIRM_FOLLOWERS);
const endings = new WordList(TRADES, FIRM_ENDINGS, ACTIVITY_TRADES, PRODUCT_ENDINGS, BODY_ENDINGS);
/** Looks ahead, so that overlapping words are all seen. */
const ENDING = new RegExp(`(?=(${endings.source}))`, 'gu');

/** Points that a name needs; more where the ending is a product's, less beside another name of a list. */
const NEEDED = { body: 1, firm: 2, product: 2.5, listed: -1.5 } as const;
const PROPER_LENGTHS = [2, 4] as const;

function rightPoints(text: string, end: number): number {
  if (!isHan(text[end])) return SIDE.edge;
  if (actors.startingAt(text, end).length >= 2) return SIDE.acts;
  if (actors.startingAt(text, end) !== '' || followers.startingAt(text, end) !== '') return SIDE.edge;
  return isCommonWord(text.slice(end, end + 2)) ? SIDE.word : SIDE.inside;
}

interface Reading {
  start: number;
  end: number;
  /** Points beyond those that are needed. */
  spare: number;
}

function readings(text: string): Reading[] {
  return [...text.matchAll(ENDING)].flatMap((match) => {
    const ending = match[1] ?? '';
    const end = match.index + ending.length;
    const word = properWordBefore(text, match.index, PROPER_LENGTHS);
    if (!word) return [];
    const isBody = bodies.has(ending);
    // After `由` whoever acts has ended his name, whatever he does.
    const mayGoOn = isBody || text[word.start - 1] === '由';
    const right = mayGoOn ? Math.max(SIDE.edge, rightPoints(text, end)) : rightPoints(text, end);
    const needed = isBody ? NEEDED.body : firms.has(ending) ? NEEDED.firm : NEEDED.product;
    const spare = word.points + right - needed;
    return spare >= NEEDED.listed ? [{ start: word.start, end, spare }] : [];
  });
}

const LIST_SIGN = /[、和与及/]/u;

/** Those that have points enough, and those beside one of them in a list. */
function settled(text: string, all: readonly Reading[]): Reading[] {
  const taken = new Set(all.filter(({ spare }) => spare >= 0));
  for (let before = -1; before < taken.size; ) {
    before = taken.size;
    const starts = new Set([...taken].map(({ start }) => start));
    const ends = new Set([...taken].map(({ end }) => end));
    for (const one of all) {
      const after = LIST_SIGN.test(text.charAt(one.start - 1)) && ends.has(one.start - 1);
      const ahead = LIST_SIGN.test(text.charAt(one.end)) && starts.has(one.end + 1);
      if (after || ahead) taken.add(one);
    }
  }
  return [...taken];
}

const AGENT = new RegExp(
  `(?<=由|租自|购自|委托|外包给|分包给)(?<name>[\\u4e00-\\u9fff]{3,5}?)(?=${new WordList(AGENT_DOES).source})`,
  'gu',
);
/** A word and a character more: `顺风达`. */
const MOST_OF_THREE = 0.67;
/** Somebody of the house, or anybody, and no firm. */
const OWN =
  /[商家会台院局所校厂部处科室组员师长工人方层岗队班站者们司位户]$|^[的各本该专相双第]|[经主理书记管总代][理任管记代]$/u;

/** `由易点通维护`: who is no office and no department and does what is bought. */
const agents = (text: string): Candidate[] =>
  [...text.matchAll(AGENT)].flatMap((match) => {
    const name = match.groups?.name ?? '';
    return OWN.test(name) || !isProper(name) || commonShare(name) > MOST_OF_THREE
      ? []
      : [organisation(match.index, match.index + name.length)];
  });

const LISTED = /(?<=[由自给为至:、])(?<name>[\u4e00-\u9fff]{2,5})[、和与]$/u;
const LONGEST_LISTED = 8;

/** `由万马、杰事料业供应`: what stands in a list before a firm is one, however it ends. */
const listedBefore = (text: string, firms: readonly Reading[]): Candidate[] =>
  firms.flatMap(({ start }) => {
    const from = Math.max(0, start - LONGEST_LISTED);
    const match = LISTED.exec(text.slice(from, start));
    const listed = match?.groups?.name ?? '';
    const name = listed.replace(/^.*[为是有]/u, '');
    if (!match || name.length < 2 || OWN.test(name) || !isProper(name) || commonShare(name) > MOST_OF_THREE)
      return [];
    const end = from + match.index + listed.length;
    return [organisation(end - name.length, end)];
  });

const PLACED_BODY = new RegExp(
  `(?<![\\u4e00-\\u9fff])(?:[\\u4e00-\\u9fff]{0,12}?[送到在由经向与和及从至往被给对请为])?(?<name>[\\u4e00-\\u9fff]{2,3}(?:[省市县州镇乡]|(?<![园社小辖地校厂院库片])区)(?:第[一二三四五六七八九十]{1,2})?[\\u4e00-\\u9fff]{0,8}?(?:${bodies.source}))`,
  'gu',
);

/** `送某某市第四人民医院缝合`: a place before a public body, whatever word follows. */
const placedBodies = (text: string): Candidate[] =>
  [...text.matchAll(PLACED_BODY)].map((match) => {
    const end = match.index + match[0].length;
    return organisation(end - (match.groups?.name ?? '').length, end);
  });

const organisation = (start: number, end: number, rank: number = RANK.likely): Candidate => ({
  kind: 'organisation',
  start,
  end,
  rank,
});

/** Short names of firms and public bodies in folded text; in doubt it takes them. */
export function findTradeNames(folded: string): Candidate[] {
  const short = settled(folded, readings(folded));
  return [
    ...short.map(({ start, end, spare }) => organisation(start, end, spare >= 0 ? RANK.usual : RANK.likely)),
    ...agents(folded),
    ...placedBodies(folded),
    ...listedBefore(folded, short),
  ];
}

const allEndings = new WordList(
  TRADES,
  FIRM_ENDINGS,
  ACTIVITY_TRADES,
  PRODUCT_ENDINGS,
  BODY_ENDINGS,
  ESTABLISHMENTS,
  LEGAL_FORMS,
);

/** The line of business, the sort of body or the legal form in which a name ends; empty for none. */
export const lineOfBusiness = (name: string): string => allEndings.endingAt(name, name.length);

/** `宏途` of `宏途货运`: what is left of a firm's short name without its line of business; empty for a word. */
export function brandOf(name: string): string {
  const brand = name.slice(0, name.length - endings.endingAt(name, name.length).length);
  return brand.length >= 2 && brand.length < name.length && !isCommonWord(brand) ? brand : '';
}
