import { type Candidate, RANK } from './candidate.js';
import {
  NEVER_ENDS_NAMES,
  NEVER_IN_NAMES,
  NOT_PEOPLE,
  PERSON_CUES,
  PERSON_DOINGS,
  PERSON_FOLLOWERS,
  PERSON_GOES_ON,
  PERSON_TRADES,
  WEAK_PERSON_CUES,
} from './data/person-words.js';
import { RARE_SURNAMES } from './data/surnames.js';
import { isGivenNameCharacter, isManaged, isPhrase, isSureSurname, surnameLength } from './name-evidence.js';
import { commonShare, isCommonWord, isHan, WordList } from './words.js';

/**
 * People by the trade or office named before them (`试压工贺冬生`, `农户贾有田`), whatever their surnames: two or three
 * characters that make no word where only a name can stand. Read only where no client's name may slip through.
 */

const cues = new WordList(PERSON_CUES);
const trades = new WordList(PERSON_TRADES);
const doings = new WordList(PERSON_DOINGS);
const weakCues = new WordList(WEAK_PERSON_CUES);
const followers = new WordList(PERSON_FOLLOWERS);
const goingOn = new WordList(PERSON_GOES_ON);
const business = new Set(NOT_PEOPLE.split(/\s+/u));
const rare = new Set(RARE_SURNAMES);
const never = new Set(NEVER_IN_NAMES);
const neverLast = new Set(NEVER_ENDS_NAMES);

/** What somebody is by trade or office: `油锯工`, `挡车工`, `总指挥`, `农户`. */
const ROLE =
  /[\u4e00-\u9fff](?:[工员师手长户民]|总指挥|指挥|带班|当班|值班|班组长|学徒|家属|组长|代表|专家|顾问)$/u;
/** Work, strength, length and means: they end as trades and offices do. */
const NO_ROLE =
  /(?:[施加人分竣开完复停返军民动误化赶用招职罢做手]工|[动人全成满官]员|[成增延加特最全周身边波生助专擅超伸变年时]长|[选双左右徒扶把着入对亲随洗动伸高助]手|[客住用门账开每入散各多]户|[人居农村市公国]民)$/u;
/** `派驻3人，`: their names follow. */
const COUNT = /[\d一二两三四五六七八九十][人名位][,:(]$/u;
/** `钢筋班`, `二车间`: a name with a sure surname may follow. */
const PLACE_OF_WORK = /[\u4e00-\u9fff](?:班|队|组|部|科|室|车间|工段)$/u;
/** Words of a person, where the name need not have a usual surname; after `批准` or `签字` it must. */
const SOMEBODY = /[工员师手长户民人理任管监席记总官表]$/u;

/** Points for what stands on both sides of a name and for the name itself. */
const POINTS = {
  cue: 3,
  role: 2.5,
  doing: 2,
  edgeRight: 1,
  follower: 1,
  word: -0.5,
  inside: -4,
  /** Where the surname is sure and the rest is of names. */
  insideSure: -1.5,
  sure: 2,
  weak: 1,
  rare: 0.5,
  /** A third character that names are made of: rather one too many than one left over. */
  full: 1.5,
  noSurname: -0.5,
  unheardOf: 0.5,
  isWord: -3,
  /** `从容`, `仲夏`: a word whose characters names are made of, and no word of the trade. */
  isNiceWord: -0.5,
  startsAsWord: -1.5,
  endsAsWord: -1,
  runsOn: -2,
} as const;
const NEEDED = 4;

const LIST_GAP = /^[、和与及,]/u;
/** `甲、乙、丙三人`: nothing but names is counted so. */
const COUNTED =
  /(?<=[^\u4e00-\u9fff]|[工员师手长])(?<names>[\u4e00-\u9fff]{2,3}(?:、[\u4e00-\u9fff]{2,3}){1,6}(?:和[\u4e00-\u9fff]{2,3})?)(?:[二两三四五六七八]|\d{1,2})[人位名](?!次|数|员)/gu;

export interface Role {
  points: number;
  /** The word before is somebody, so that any name may follow. */
  somebody: boolean;
}

export function roleBefore(text: string, start: number): Role | null {
  const before = text.slice(Math.max(0, start - 6), start);
  if (cues.startingAt(text, start + 1).length >= 2) return null;
  // `带教师傅分别`: the next character belongs to the word before.
  const seam = text.slice(start - 1, start + 1);
  if (cues.has(seam) || isManaged(seam)) return null;
  const cue = cues.endingAt(text, start);
  if (cue.length > 1 && !weakCues.has(cue)) return { points: POINTS.cue, somebody: SOMEBODY.test(cue) };
  if (!isCommonWord(text.slice(start - 1, start + 1)) && ROLE.test(before) && !NO_ROLE.test(before))
    return { points: POINTS.role, somebody: true };
  if (COUNT.test(before)) return { points: POINTS.role, somebody: false };
  if (PLACE_OF_WORK.test(before)) return { points: POINTS.doing, somebody: false };
  if (trades.endingAt(text, start) !== '') return { points: POINTS.role, somebody: true };
  return doings.endingAt(text, start) === '' ? null : { points: POINTS.doing, somebody: false };
}

/** Points for what follows a name that ends at an offset. */
export function afterPerson(text: string, end: number): number {
  if (!isHan(text[end])) return POINTS.edgeRight;
  if (
    followers.startingAt(text, end) !== '' ||
    goingOn.startingAt(text, end) !== '' ||
    cues.startingAt(text, end).length >= 2
  )
    return POINTS.follower;
  return isCommonWord(text.slice(end, end + 2)) || isCommonWord(text.slice(end, end + 3))
    ? POINTS.word
    : POINTS.inside;
}

function namePoints(name: string): number {
  if (isPhrase(name)) return POINTS.inside;
  const family = Math.max(1, surnameLength(name, 0));
  const given = [...name.slice(family)];
  if (given.length === 0 || given.length > 2 || given.some((unit) => never.has(unit))) return POINTS.inside;
  if (
    (never.has(name.charAt(0)) && !rare.has(name.charAt(0))) ||
    ((neverLast.has(name.slice(-1)) || /[均另先须已仍曾并]$/u.test(name)) && !/..有$/u.test(name))
  )
    return POINTS.inside;
  const surname = isSureSurname(name, 0)
    ? POINTS.sure
    : surnameLength(name, 0) > 0
      ? POINTS.weak
      : rare.has(name.charAt(0))
        ? POINTS.rare
        : POINTS.noSurname;
  const usual = given.filter(isGivenNameCharacter).length / given.length;
  const nice =
    given.every(isGivenNameCharacter) && family === 1 && surname >= POINTS.weak && !business.has(name);
  const whole = isCommonWord(name) ? (nice ? POINTS.isNiceWord : POINTS.isWord) : 0;
  const starts =
    name.length === 3 && family === 1 && isCommonWord(name.slice(0, 2)) ? POINTS.startsAsWord : 0;
  const ends =
    name.length === 3 && isCommonWord(name.slice(1)) && surname < POINTS.sure ? POINTS.endsAsWord : 0;
  const unheard = surname === POINTS.noSurname && isUnheardOf(name) ? POINTS.unheardOf : 0;
  return surname + usual + whole + starts + ends + unheard;
}

/** Characters that begin or end the words after a trade: what is done, where, by how many. */
const NO_NAME =
  /[员工师长手人户民组队岗部科室们能在均应须会可要有无将对向等及或和由自所各每本该此其外内上下中]|[期间时后前证书率数量度费线面]$|^[证书卡照岗]/u;
/** A seldom surname needs characters of names behind it: `税建军`, but not `和主管`. */
const isRareName = (name: string): boolean =>
  name.length === 3 &&
  rare.has(name.charAt(0)) &&
  !NO_NAME.test(name.slice(1)) &&
  [...name.slice(1)].every(isGivenNameCharacter);
/** A name with no surname that is known: nothing in it reads as a word. */
const isUnheardOf = (name: string): boolean => !NO_NAME.test(name) && commonShare(name) === 0;

/** The name that begins at an offset after `left` points; its end, or null for none. */
function nameEnd(text: string, start: number, left: number, somebody: boolean): number | null {
  let best: { end: number; points: number } | null = null;
  for (const length of [3, 2, 4]) {
    const end = start + length;
    const name = text.slice(start, end);
    if (name.length < length || ![...name].every(isHan)) continue;
    const family = surnameLength(name, 0);
    const usual =
      isSureSurname(name, 0) || (somebody && (family > 0 || isRareName(name) || isUnheardOf(name)));
    if ((length === 4 && family < 2) || !usual) continue;
    const runsOn = isHan(text[end]) && isCommonWord(text.slice(end - 1, end + 1)) ? POINTS.runsOn : 0;
    const right = afterPerson(text, end);
    const sure = isSureSurname(name, 0) && length === 3 && [...name.slice(1)].every(isGivenNameCharacter);
    const beside = right === POINTS.inside && sure ? POINTS.insideSure : right;
    const full = length === 3 && isGivenNameCharacter(name.slice(-1)) ? POINTS.full : 0;
    const points = left + beside + runsOn + full + namePoints(name);
    if (!best || points > best.points) best = { end, points };
  }
  return best && best.points >= NEEDED ? best.end : null;
}

const person = (start: number, end: number): Candidate => ({ kind: 'person', start, end, rank: RANK.usual });

/** The names of a list from `start` on. */
function listFrom(text: string, start: number, role: Role): Candidate[] {
  const found: Candidate[] = [];
  for (let at = start, points = role.points; ; points = POINTS.cue) {
    const end = nameEnd(text, at, points, role.somebody);
    if (end === null) return found;
    found.push(person(at, end));
    const gap = LIST_GAP.exec(text.slice(end, end + 1));
    if (!gap) return found;
    at = end + 1;
  }
}

function counted(text: string): Candidate[] {
  return [...text.matchAll(COUNTED)].flatMap((match) => {
    const names = match.groups?.names ?? '';
    const items = names.split(/[、和]/u);
    const at = (index: number) => match.index + items.slice(0, index).join('、').length + (index > 0 ? 1 : 0);
    return items.every((item) => surnameLength(item, 0) > 0 || commonShare(item) === 0)
      ? items.map((item, index) => person(at(index), at(index) + item.length))
      : [];
  });
}

/** People after a word for what they are, and those of the lists that begin so, in folded text. */
export function findPeopleAfterRoles(folded: string): Candidate[] {
  const found = counted(folded);
  for (let at = 1; at < folded.length - 1; at++) {
    if (!isHan(folded[at]) || /[\s\d.。、;；!?)]/u.test(folded.charAt(at - 1))) continue;
    const role = roleBefore(folded, at);
    if (!role) continue;
    const list = listFrom(folded, at, role);
    found.push(...list);
    at = list.at(-1)?.end ?? at;
  }
  return found;
}
