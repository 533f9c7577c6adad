import {
  NEVER_ENDS_NAMES,
  NEVER_IN_NAMES,
  PERSON_CUES,
  PERSON_FOLLOWERS,
  STRONG_PERSON_FOLLOWERS,
  WEAK_PERSON_CUES,
} from './data/person-words.js';
import { COMPOUND_SURNAMES, GIVEN_NAME_CHARACTERS, SURE_SURNAMES, WEAK_SURNAMES } from './data/surnames.js';
import { isCommonWord, isHan, WordList } from './words.js';

const sure = new Set(SURE_SURNAMES);
const weak = new Set(WEAK_SURNAMES);
const compound = new Set(COMPOUND_SURNAMES);
const given = new Set(GIVEN_NAME_CHARACTERS);
const never = new Set(NEVER_IN_NAMES);
const neverLast = new Set(NEVER_ENDS_NAMES);
const cues = new WordList(PERSON_CUES);
const weakCues = new WordList(WEAK_PERSON_CUES);
const followers = new WordList(PERSON_FOLLOWERS);
const strongFollowers = new WordList(STRONG_PERSON_FOLLOWERS);

/**
 * What speaks for a name and against it, in points of equal worth. Tuned by hand on labelled sentences; a name
 * after its role and before a full stop comes to about 7, one that stands alone to 5.
 */
const POINTS = {
  /** A role, or a word that only may introduce somebody, with or without a gap before the name. */
  role: 3,
  looseRole: 2,
  attachedLooseRole: 1.5,
  /** 见证员, 提交人: a role that no list has. */
  unlistedRole: 2.5,
  department: 2,
  departmentWeakSurname: 1,
  /** `组员：` is a slot for a name, more than `组员` alone. */
  label: 2,
  edge: 1,
  strongFollower: 2.5,
  roleAfter: 2,
  follower: 1,
  /** Any word may follow a name, but the name is then less sure. */
  word: -0.5,
  insideRun: -4,
  /** `由 ... 批准`: both sides agree that somebody acts. */
  agent: 1,
  /** 邹城|主持: where the last character begins the next word, the shorter reading is likelier. */
  runsOn: -2,
  /** A cell of a table that holds nothing else. */
  cell: 1.5,
  /** Two characters that stand alone are often a word. */
  aloneShort: -0.5,
  impossible: -9,
  commonWord: -4,
  beginsAsWord: -1.5,
  givenIsWord: -1,
  givenIsVerb: -5,
} as const;

const ROLE_ENDING = /[\u4e00-\u9fff][员人师者]$/u;
/** 技术部某某, 二车间某某: people are named after where they work, too. */
const DEPARTMENT_ENDING = /[\u4e00-\u9fff](?:部|科|室|车间|班组|工段)$/u;
const CELL_LEFT = /[|\t][ ]{0,3}$/u;
const CELL_RIGHT = /^[ ]{0,3}[|\t]/u;

/** Length of the surname that starts at an offset, 0 for none. */
export function surnameLength(text: string, at: number): number {
  if (compound.has(text.slice(at, at + 2))) return 2;
  return sure.has(text.charAt(at)) || weak.has(text.charAt(at)) ? 1 : 0;
}

export const isSureSurname = (text: string, at: number): boolean =>
  sure.has(text.charAt(at)) || compound.has(text.slice(at, at + 2));

export const isGivenNameCharacter = (unit: string): boolean => given.has(unit);

export function allHan(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isHan(text[at])) return false;
  return start >= 0 && end <= text.length;
}

/** Skips what may stand between a role and the name: spaces, colons, brackets, `2人 (`. */
function cueEnd(text: string, start: number): number {
  let end = start;
  while (end > 0 && start - end < 8 && /[\s:(“"、-]/u.test(text.charAt(end - 1))) end--;
  const count = /\d{1,3}\s?[人名位]$/u.exec(text.slice(Math.max(0, end - 5), end))?.[0] ?? '';
  end -= count.length;
  while (count !== '' && end > 0 && text[end - 1] === ' ') end--;
  return end;
}

/** Surnames that are also words of a sentence, before what is done or somebody (`应承担`, `向顾客`, `从总经理`). */
const IS_WORD_TOO = new Set('向应从时权查单于和并当');
export const isPhrase = (name: string): boolean =>
  name.length === 3 && IS_WORD_TOO.has(name.charAt(0)) && isCommonWord(name.slice(1));

/** `带教师傅分别`, `抽查工人`: the last character of what seems to introduce somebody begins a word with the next. */
/** `数据库管理规范`: no stock keeper. */
export const isManaged = (seam: string): boolean => /^管[理道线制控]$/u.test(seam);

const isSeamed = (text: string, start: number, cue: string): boolean => {
  const seam = text.slice(start - 1, start + 1);
  return cues.has(seam) ? cue.length === 1 || seam === '师傅' : isManaged(seam);
};

/** What stands to the left of a name at `start`. */
export function leftPoints(text: string, start: number): number {
  const end = cueEnd(text, start);
  const label = text.slice(end, start).includes(':') ? POINTS.label : 0;
  const copula = /[为是叫系]/u.test(text.charAt(end - 1)) ? cues.endingAt(text, end - 1) : '';
  const cue = copula.length > 1 ? copula : cues.endingAt(text, end);
  if (end === start && isSeamed(text, start, cue)) return POINTS.insideRun;
  if (cue !== '' && !weakCues.has(cue)) return POINTS.role + label;
  if (cue !== '') return (end < start ? POINTS.looseRole : POINTS.attachedLooseRole) + label;
  if (ROLE_ENDING.test(text.slice(Math.max(0, end - 2), end))) return POINTS.unlistedRole + label;
  if (DEPARTMENT_ENDING.test(text.slice(Math.max(0, end - 3), end))) {
    return isSureSurname(text, start) ? POINTS.department : POINTS.departmentWeakSurname;
  }
  return isHan(text[start - 1]) ? POINTS.insideRun : POINTS.edge;
}

/** What stands to the right of a name that ends at `end`. */
export function rightPoints(text: string, end: number): number {
  let at = end;
  while (at - end < 3 && /[\s(:]/u.test(text.charAt(at))) at++;
  if (at > end && cues.startingAt(text, at).length >= 2) return POINTS.roleAfter;
  if (!isHan(text[end])) return POINTS.edge;
  if (strongFollowers.startingAt(text, end) !== '') return POINTS.strongFollower;
  if (followers.startingAt(text, end) !== '' || cues.startingAt(text, end).length >= 2)
    return POINTS.follower;
  return isCommonWord(text.slice(end, end + 2)) ? POINTS.word : POINTS.insideRun;
}

function wordPoints(name: string, family: number): number {
  const rest = name.slice(family);
  if (isCommonWord(name)) return POINTS.commonWord;
  if (name.length === 3 && family === 1 && isCommonWord(name.slice(0, 2))) return POINTS.beginsAsWord;
  if (rest.length < 2) return 0;
  if (followers.has(rest) || cues.has(rest)) return POINTS.givenIsVerb;
  return isCommonWord(rest) ? POINTS.givenIsWord : 0;
}

/** True where the characters can be no name: function words, words of the language, a word and what follows it. */
function isImpossible(name: string, family: number, surnameIsSure: boolean): boolean {
  const rest = [...name.slice(family)];
  if (rest.some((unit) => never.has(unit)) || neverLast.has(rest.at(-1) ?? '')) return true;
  if (isCommonWord(name) && (name.length > 2 || !surnameIsSure)) return true;
  if (isPhrase(name)) return true;
  return name.length === 3 && family === 1 && isCommonWord(name.slice(0, 2)) && followers.has(name.slice(2));
}

/** The name itself: how sure the surname is, whether names are made of the rest, whether it is a word. */
export function namePoints(text: string, start: number, family: number, end: number): number {
  const name = text.slice(start, end);
  if (isImpossible(name, family, isSureSurname(text, start))) return POINTS.impossible;
  const surname = family === 2 ? 3 : isSureSurname(text, start) ? 2 : 1;
  const rest = [...name.slice(family)];
  const usual = rest.filter((unit) => given.has(unit)).length / rest.length;
  return surname + usual + wordPoints(name, family);
}

function placePoints(text: string, start: number, end: number, left: number, right: number): number {
  const seam = text.slice(end - 1, end + 1);
  const runsOn = isCommonWord(seam) || followers.has(seam) ? POINTS.runsOn : 0;
  const loose = left > POINTS.edge && left < POINTS.role;
  const agent = loose && right >= POINTS.strongFollower ? POINTS.agent : 0;
  const cell =
    CELL_LEFT.test(text.slice(Math.max(0, start - 4), start)) && CELL_RIGHT.test(text.slice(end, end + 4));
  return runsOn + agent + (cell ? POINTS.cell : 0);
}

/** A reading of the characters from an offset on as a name. */
export interface NameReading {
  end: number;
  points: number;
}

/** The likeliest name that starts at an offset; `listed` says that it goes on a list of names. */
export function readName(text: string, start: number, listed: boolean): NameReading | null {
  const family = surnameLength(text, start);
  if (family === 0) return null;
  const left = listed ? Math.max(POINTS.role, leftPoints(text, start)) : leftPoints(text, start);
  let best: NameReading | null = null;
  for (const length of [2, 1]) {
    const end = start + family + length;
    if (!allHan(text, start, end)) continue;
    const right = rightPoints(text, end);
    const alone =
      left === POINTS.edge && right <= POINTS.follower && end - start === 2 ? POINTS.aloneShort : 0;
    const points =
      left +
      right +
      alone +
      placePoints(text, start, end, left, right) +
      namePoints(text, start, family, end);
    if (!best || points > best.points) best = { end, points };
  }
  return best;
}
