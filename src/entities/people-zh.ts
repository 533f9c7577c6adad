import { type Candidate, RANK, type ScanMode } from './candidate.js';
import { SURNAME_TITLES } from './data/person-words.js';
import {
  allHan,
  isGivenNameCharacter,
  isSureSurname,
  leftPoints,
  namePoints,
  readName,
  rightPoints,
  surnameLength,
} from './name-evidence.js';
import { isCommonWord, isHan, WordList } from './words.js';

const titles = new WordList(SURNAME_TITLES);

/** Points that a name needs. */
const THRESHOLD: Readonly<Record<ScanMode, number>> = { precision: 5, recall: 4 };
const SURE = 6;
/** Points of its own that the first name of a list needs where words run into it. */
const LISTED_BEFORE = 3;
const AFTER_ROLE = 3;

const LIST_GAP = /^(?:\([^()\n]{0,12}\))?[ ]{0,2}[、,/;和及与 \t][ ]{0,2}/u;
const MASKED =
  /([\u4e00-\u9fff])([*×]{1,2}(?![ ]?\d)[\u4e00-\u9fff]?|[ ]{1,3}[\u4e00-\u9fff](?![\u4e00-\u9fff]))/gu;

const person = (start: number, end: number, rank: number): Candidate => ({
  kind: 'person',
  start,
  end,
  rank,
});

/** In `表中秦某、许某某` the first name has no edge to its left; the list gives it away. */
function listBefore(text: string, start: number): Candidate[] {
  const end = start - 1;
  if (text[end] !== '、') return [];
  for (const length of [3, 2]) {
    const at = end - length;
    if (!allHan(text, at, end) || !isSureSurname(text, at)) continue;
    if (namePoints(text, at, surnameLength(text, at), end) >= LISTED_BEFORE)
      return [person(at, end, RANK.likely)];
  }
  return [];
}

function fullNames(text: string, mode: ScanMode): Candidate[] {
  const found: Candidate[] = [];
  let listFrom = -1;
  for (let at = 0; at < text.length; at++) {
    const name = readName(text, at, at === listFrom);
    if (!name || name.points < THRESHOLD[mode]) continue;
    found.push(...listBefore(text, at), person(at, name.end, name.points >= SURE ? RANK.usual : RANK.likely));
    const gap = LIST_GAP.exec(text.slice(name.end, name.end + 20));
    listFrom = gap ? name.end + gap[0].length : -1;
    at = name.end - 1;
  }
  return found;
}

/** 王工, 李总, 赵主任, 张某某: a surname with a title. */
/** Whose title makes a name of a sure surname, wherever it stands. */
const LONG_TITLE =
  /^(?:女士|先生|老板|师傅|老师|医生|奶奶|爷爷|阿姨|大姐|经理|主任|书记|院长|校长|会计|大夫|教授|工)$/u;
/** After whose and where: `监理的闵工`, `科技部满经理`. */
const PLACED = /[的部科室处院司]$/u;

/** A surname with a title inside a sentence (`顾客宋女士来电`), for where no client's name may slip through. */
function isTitledInside(text: string, at: number, title: string): boolean {
  const before = text.slice(at - 1, at + 1);
  return (
    LONG_TITLE.test(title) &&
    !isCommonWord(before) &&
    (PLACED.test(text.charAt(at - 1)) || (title.length > 1 && isSureSurname(text, at)))
  );
}

function titledNames(text: string, mode: ScanMode): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    const family = surnameLength(text, at);
    const title = family === 0 ? '' : titles.startingAt(text, at + family);
    if (title === '' || isCommonWord(text.slice(at, at + 2)) || isCommonWord(text.slice(at, at + 3)))
      continue;
    const end = at + family + title.length;
    const introduced = !isHan(text[at - 1]) || leftPoints(text, at) > 1;
    const closed = title.length >= 2 || rightPoints(text, end) > 0;
    const inside = mode === 'recall' && isTitledInside(text, at, title);
    if ((introduced && closed) || inside) found.push(person(at, end, RANK.usual));
  }
  return found;
}

/** 宋*强, 刘**, and names set wide (张 伟) after a role. */
function maskedNames(text: string): Candidate[] {
  return [...text.matchAll(MASKED)].flatMap((match) => {
    const start = match.index;
    const rest = match[2] ?? '';
    const left = leftPoints(text, start);
    const wide = left >= AFTER_ROLE && isSureSurname(text, start) && isGivenNameCharacter(rest.trim());
    const masked = left >= 1 && surnameLength(text, start) === 1;
    return (rest.startsWith(' ') ? wide : masked) ? [person(start, start + match[0].length, RANK.usual)] : [];
  });
}

/** Finds Chinese personal names in folded text by surname, given-name characters and what stands beside them. */
export const findChinesePeople = (folded: string, mode: ScanMode): Candidate[] => [
  ...fullNames(folded, mode),
  ...titledNames(folded, mode),
  ...maskedNames(folded),
];

/** Where a Chinese personal name that begins at an offset ends, read as the entry of a field or list; null for none. */
export function personNameAt(folded: string, start: number): number | null {
  const name = readName(folded, start, true);
  return name && name.points >= THRESHOLD.precision ? name.end : null;
}
