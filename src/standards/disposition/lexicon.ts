import { DISPOSITION_EN, DISPOSITION_ZH, type Role } from '../data/disposition-words.js';

/** What the words of a clause are, in order. */
export interface Part {
  role: Role;
  word: string;
}

/** Every word with all that it can be. */
function tableOf(words: Readonly<Record<Role, string>>): ReadonlyMap<string, Role> {
  const table = new Map<string, Role>();
  for (const [role, listed] of Object.entries(words) as Array<[Role, string]>)
    for (const word of listed.split(' ')) {
      const key = word.replace(/_/gu, ' ').toLowerCase();
      // The more telling of two roles is named later.
      if (key !== '') table.set(key, role);
    }
  return table;
}

const ZH = tableOf(DISPOSITION_ZH);
const EN = tableOf(DISPOSITION_EN);
const LONGEST_ZH = Math.max(...[...ZH.keys()].map((word) => word.length));
/** Words of the longest English phrase. */
const LONGEST_EN = Math.max(...[...EN.keys()].map((phrase) => phrase.split(' ').length));

/** Whom the auditor told: `跟她`, `和万主任`. */
const TO_WHOM =
  /^(?:跟|和|向|对|同|与|给|叫|让)(?:[他她]们?|[\u4e00-\u9fff]{1,2}(?:总|工|师傅|主任|经理|部长|厂长|主管|科长|组长|队长|店长|老师|师|姐|哥)|[\u4e00-\u9fff]{2,3}(?=提|说|讲|交|沟|聊|谈|打|点|口|顺|当))/u;
/** `这条跑不掉`, `这样交代不过去`: what cannot be, said of the matter that the words before point to. */
const CANNOT = /^[\u4e00-\u9fff]{1,2}不(?:过去|下去|掉|了|过|住|通|下)$/u;
/** `NC-02`, `②`, `1#`: the number of a finding. */
const NUMBER = /^(?:[-–#＃№ ]{0,2}\d{1,2}[#＃]?(?![\d.])|[①-⑳])/u;
/** Somebody's name behind `with`, `told` and the like. */
const NAME_EN = /^[A-Z][a-z'’-]{1,14}$/u;

function readChinese(text: string): Part[] | null {
  const parts: Part[] = [];
  let rest = text;
  while (rest !== '') {
    const whom = TO_WHOM.exec(rest)?.[0];
    let length = Math.min(LONGEST_ZH, rest.length);
    while (length > 0 && !ZH.has(rest.slice(0, length).toLowerCase())) length--;
    if (whom && whom.length > length) {
      rest = rest.slice(whom.length);
      continue;
    }
    if (length === 0 && parts.at(-1)?.role === 'deixis' && CANNOT.test(rest)) {
      parts.push({ role: 'wrong', word: rest });
      return parts;
    }
    if (length === 0) {
      const number = parts.at(-1)?.role === 'finding' ? NUMBER.exec(rest)?.[0] : undefined;
      if (number === undefined) return null;
      rest = rest.slice(number.length);
      continue;
    }
    const word = rest.slice(0, length);
    parts.push({ role: ZH.get(word.toLowerCase()) ?? 'plain', word });
    rest = rest.slice(length).trimStart();
  }
  return parts;
}

function readEnglish(text: string): Part[] | null {
  const words = text.replace(/’/gu, "'").split(/\s+/u);
  const parts: Part[] = [];
  for (let i = 0; i < words.length; ) {
    let length = Math.min(LONGEST_EN, words.length - i);
    const phrase = () =>
      words
        .slice(i, i + length)
        .join(' ')
        .toLowerCase();
    while (length > 0 && !EN.has(phrase())) length--;
    if (length === 0) {
      const named =
        NAME_EN.test(words[i] ?? '') &&
        /^(?:with|to|told|reminded|advised|asked)$/iu.test(words[i - 1] ?? '');
      const numbered = parts.at(-1)?.role === 'finding' && /^#?\d{1,2}$/u.test(words[i] ?? '');
      if (!named && !numbered) return null;
      i++;
      continue;
    }
    parts.push({ role: EN.get(phrase()) ?? 'plain', word: words.slice(i, i + length).join(' ') });
    i += length;
  }
  return parts;
}

/** The words of a clause, where all of them belong to the vocabulary of decisions; else null. */
export const partsOf = (clause: string): Part[] | null =>
  /[\u4e00-\u9fff]/u.test(clause) ? readChinese(clause) : readEnglish(clause);
