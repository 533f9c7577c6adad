import {
  isCommonWord,
  isEnglishGivenName,
  isGivenNameCharacter,
  isSureSurname,
  surnameLength,
} from '../../entities/index.js';
import { isVerb } from './learnt/verbs.js';

/**
 * People by the side of a contract or the office that they stand for (`监理方宋某某`, `基建办鲁某某`), masked ones, and those
 * whom a Chinese text calls by an English given name. Read for slotting alone, where one word too many costs little.
 */

const SIDE =
  /(?:施工|监理|建设|设计|勘察|委托|受托|承包|分包|发包|供货|采购|使用|承租|出租|校|院|厂|甲|乙|丙|对|双)方(?:代表|人员|负责人)?[:：]?(?<name>\p{Script=Han}{2,3}?)(?=$|[\s、,，。;；)）/|]|签字|签认|参加|确认|到场|在场)/gmu;
const OFFICE =
  /(?<=\p{Script=Han}(?:办|处|站|中心|所|局|大队|支队|街道|班组|工区|项目部|合作社|分公司))(?<name>\p{Script=Han}{3})/gu;
const MASKED = /(?<name>\p{Script=Han}某{1,2})(?![些个种一项类时处地月日年家公型厂市县])/gu;
const ENGLISH =
  /(?<=\p{Script=Han}|[、，。：；（(:,“] ?)(?<name>[A-Z][a-z]{2,11})(?=$|\p{Script=Han}|[、，。：；）),”])/gmu;

/** `the driver, Kev, showed`. */
const APPOSED =
  /(?<=\b(?:driver|fitter|engineer|manager|supervisor|operator|cleaner|officer|inspector|technician|nurse|neighbour|secretary|clerk|auditor|director|foreman|chef|welder|owner), )(?<name>[A-Z][a-z]{2,15})(?=,)/gu;
/** `the ticket was signed by Kev.` */
const SIGNED_BY =
  /\b(?:signed|countersigned|checked|approved|reviewed|witnessed|initialled|completed|closed|owned|verified|accepted|explained|shown|confirmed) by (?<name>[A-Z][a-z]{2,15}(?: [A-Z](?:\.|[a-z]{2,15}))?)(?=[.,;)\s])/gu;
/** `阿Ken负责`. */
const FAMILIAR_ENGLISH = /(?<name>[阿小老][A-Z][a-z]{1,11})(?![A-Za-z])/gu;
/** `高工岳老`: those who are looked up to. */
const REVERED =
  /(?<=高工|教授|专家|顾问|院士)(?<name>\p{Script=Han}老)(?=为|系|是|介绍|返聘|指导|负责|[、,，。;；])/gu;
/** `烧火的老冯、`. */
const FAMILIAR_DOER = /(?<=\p{Script=Han}{2}的)(?<name>[老小阿]\p{Script=Han})(?=[、,，。;；和])/gu;
/** `工人老贾`. */
const FAMILIAR_WORKER =
  /(?<=工人|员工|司机|师傅|保洁|保安|门卫|村民|农户|库管|仓管|员|工|户)(?<name>[老小阿]\p{Script=Han})/gu;
/** `，小龚加装了`: among people who know one another. */
const FAMILIAR =
  /(?<=^|[\s、，。；：（(:,;])(?<name>[老小阿]\p{Script=Han})(?=(?<next>\p{Script=Han}{2})|$)/gmu;
/** Surnames of two characters, which are hardly words: they stand alone as well. */
const COMPOUND =
  /(?<![\p{Script=Han}][的和])(?<name>欧阳|司徒|上官|诸葛|慕容|令狐|皇甫|尉迟|夏侯|端木|宇文|公孙|司马)(?=\p{Script=Han}|[、，。；：）),;\s]|$)/gmu;

const all = (pattern: RegExp, text: string): { name: string; before: string }[] =>
  [...text.matchAll(pattern)].map(({ index, 0: whole, groups }) => {
    const name = groups?.name ?? '';
    return { name, before: text.charAt(index + whole.length - name.length - 1) };
  });

/** A surname that hardly any word begins with, and two characters that names are made of and words are not. */
const isPlainlyName = (name: string): boolean =>
  isSureSurname(name, 0) &&
  [...name.slice(surnameLength(name, 0))].every(isGivenNameCharacter) &&
  !isCommonWord(name.slice(0, 2)) &&
  !isCommonWord(name.slice(1));

/** People whom sentences name so. */
export const sidedNames = (text: string): string[] => [
  ...all(SIDE, text)
    .filter(({ name }) => surnameLength(name, 0) > 0 && !isCommonWord(name) && !/[方面式]/u.test(name))
    .map(({ name }) => name),
  ...all(OFFICE, text)
    .filter(({ name }) => isPlainlyName(name))
    .map(({ name }) => name),
  ...all(MASKED, text)
    .filter(({ name, before }) => isSureSurname(name, 0) && !isCommonWord(before + name.charAt(0)))
    .map(({ name }) => name),
  ...[...text.matchAll(FAMILIAR)]
    .map(({ groups }) => ({ name: groups?.name ?? '', next: groups?.next ?? '' }))
    .filter(({ name, next }) => isSureSurname(name, 1) && !isCommonWord(name) && isVerb(next))
    .map(({ name }) => name),
  ...all(REVERED, text)
    .filter(({ name }) => surnameLength(name, 0) > 0)
    .map(({ name }) => name),
  ...[...all(FAMILIAR_WORKER, text), ...all(FAMILIAR_DOER, text)]
    .filter(({ name }) => isSureSurname(name, 1) && !isCommonWord(name))
    .map(({ name }) => name),
  ...all(SIGNED_BY, text)
    .filter(({ name }) => isEnglishGivenName(name.split(' ')[0] ?? ''))
    .map(({ name }) => name),
  ...all(FAMILIAR_ENGLISH, text).map(({ name }) => name),
  ...all(APPOSED, text).map(({ name }) => name),
  ...all(COMPOUND, text).map(({ name }) => name),
  ...all(ENGLISH, text)
    .filter(({ name }) => isEnglishGivenName(name))
    .map(({ name }) => name),
];
