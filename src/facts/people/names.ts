import { personNameAt } from '../../entities/index.js';

/** Names of people inside a sentence, by how either language writes them. */

const TITLED =
  /\b(?:Mr|Mrs|Ms|Miss|Dr)\.? (?:[A-Z][\p{Ll}'’-]+ |[A-Z]\. ){0,2}(?<family>[A-Z][\p{Ll}'’-]{2,16})/gu;
const FULL =
  /(?<![A-Za-z."“])(?:[A-Z][\p{Ll}'’-]{2,14}|[A-Z]\.) (?<family>[A-Z][\p{Ll}'’-]{2,16})(?![A-Za-z"”])/gu;
const NO_FAMILY =
  /^(?:Audit|Auditor|Review|Meeting|Manager|Management|Department|Report|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Manual|Policy|Officer|Director|Limited|Group|Works|House|Street|Road|Safety|Quality|Health|Team|Stage|Clause|Section|Line|Hall|Site)$/u;

/** Family names in an English sentence. */
export const familiesIn = (words: string): string[] => [
  ...new Set(
    [...words.matchAll(TITLED), ...words.matchAll(FULL)]
      .map((match) => match.groups?.family ?? '')
      .filter((family) => !NO_FAMILY.test(family)),
  ),
];

/** Where a Chinese name may begin: at an edge, behind a title, behind a word that hands over to it. */
const OPENS =
  /(?:^|[\s,;:。、|("“]|(?:经理|主任|部长|科长|组长|组员|厂长|站长|队长|班长|代表|主管|负责人|总监|书记|校长|院长|[员工师长手人]|司机)|[由经与和及对是即])(?=\p{Script=Han}{2})/gu;
const NO_NAME = /[尺计仪表秤规器泵阀机炉部科室组]$/u;

/** Chinese names in a stretch of words. */
export const namesIn = (words: string): string[] => [
  ...new Set(
    [...words.matchAll(OPENS)].flatMap((match) => {
      const from = match.index + match[0].length;
      const end = personNameAt(words, from);
      const name = end === null ? '' : words.slice(from, end);
      return name.length >= 2 && name.length <= 4 && !NO_NAME.test(name) ? [name] : [];
    }),
  ),
];
