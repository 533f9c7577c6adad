import { foldWidth, type Note, rememberFor } from '../../core/index.js';
import { isSureSurname, scanEntities, surnameLength } from '../../entities/index.js';
import { readWords } from './words.js';

/** What people do in notes and reports; the same act by another person is another fact. */
export const ACT =
  '主持|批准|审批|签字|签署|签名|签发|编制|监销|授课|检验|审核|负责|持证|持有|操作|放行|验证|确认|接待|陪同|受伤|伤者|烫伤|夹伤|组织|任命|担任|signed|approved|chaired|led|hosted|verified|inspected|issued|injured';
const NAME_ZH = '\\p{Script=Han}{2,4}';
const LATIN_NAME = /(?<![A-Za-z])[A-Z][a-z]{1,15} [A-Z][a-z]{1,15}(?:-[A-Z][a-z]{1,15})?(?![A-Za-z])/gu;
/** Names stand apart in notes: `批准 闫默之`, `张三 签`. */
const APART = new RegExp(
  `(?<=^|[\\s,，;；、(（])(?:${ACT}|员|长|经理|主任|主管|总|工|代)[ ]?(${NAME_ZH})(?=$|[\\s,，;；、)）])`,
  'gu',
);

/** A chunk between spaces that no dictionary knows as a word: `证 N1 倪某某 到 2026.2`. */
const CHUNK = /(?<=^|[\s,，;；、(（/])\p{Script=Han}{2,3}(?=$|[\s,，;；、)）/])/gu;
const isUnknownWord = (chunk: string): boolean => {
  const words = readWords(chunk);
  return words.length > 0 && words.every(({ tag }) => /^(?:x|nr)/u.test(tag));
};

/** The people whom a note line names. */
export const peopleIn = rememberFor((note: Note): readonly string[] => {
  const text = foldWidth(note.text);
  const scanned = scanEntities(text)
    .filter(({ kind }) => kind === 'person')
    .map((person) => person.text);
  const latin = [...text.matchAll(LATIN_NAME)].map(([name]) => name);
  const apart = [...text.matchAll(APART)]
    .map((match) => match[1] ?? '')
    .filter((name) => surnameLength(name, 0) > 0 && isUnknownWord(name));
  const chunks = [...text.matchAll(CHUNK)]
    .map(([chunk]) => chunk)
    .filter((chunk) => isSureSurname(chunk, 0) && isUnknownWord(chunk));
  return [...new Set([...scanned, ...latin, ...apart, ...chunks])].filter((name) => name.length >= 2);
});
