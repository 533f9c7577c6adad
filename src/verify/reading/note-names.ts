import { escapePattern, foldKey, parseChineseNumeral, rememberFor } from '../../core/index.js';
import { isAddressNoted } from './aliases.js';
import type { Evidence } from './evidence.js';
import { hasLike } from './likes.js';
import type { Named } from './names.js';
import { readWords, type Word } from './words.js';

const LEGAL_FORM =
  /(?:股份|责任)?(?:有限)?(?:公司|集团)$|\b(?:ltd|limited|plc|gmbh|inc|llc|corp|company|group)\b\.?/giu;
const PLACE = /^(?:\p{Script=Han}{2,3}?(?:省|市|县|区))+/u;

/** Letters and digits of a code in order; whatever parts them may differ or be missing. */
function codePattern(code: string): RegExp | null {
  const mark = code.toLowerCase().replace(/^\p{Script=Han}+/u, '');
  const groups = mark.match(/[a-z\u0370-\u03ff]+|\d+|\p{Script=Han}+/gu);
  if (!groups) return null;
  const first = /^\d/u.test(groups[0] ?? '') ? '(?<!\\d)' : '(?<![a-z])';
  const last = /\d$/u.test(groups.at(-1) ?? '') ? '(?!\\d)' : '(?![a-z])';
  return new RegExp(first + groups.map(escapePattern).join('[-\\s_./#:()[\\]〔〕·]{0,3}') + last, 'u');
}

const LISTED_CODE = /^(?<stem>[a-z]{1,6}[-_./]?(?:\d{2,6}[-_./])?)(?<number>\d{2,5})$/u;

/** `YX-0519` of a noted `YX-0507 0512 0519`: the letters stand before the first of a row only. */
function isListed(code: string, notes: string): boolean {
  const { stem, number } = LISTED_CODE.exec(code.toLowerCase())?.groups ?? {};
  if (stem === undefined || number === undefined) return false;
  return new RegExp(
    `(?<![a-z\\d])${escapePattern(stem)}\\d{${number.length}}(?:[ ,;、/和&]{1,3}(?:and )?\\d{${number.length}}(?!\\d)){0,11}?[ ,;、/和&]{1,3}(?:and )?${number}(?!\\d)`,
    'u',
  ).test(notes);
}

const CODE_RANGE =
  /(?<stem>[a-z]{1,6}[-_./]?(?:\d{2,6}[-_./])?)(?<first>\d{1,5})\s?(?:\.{2,3}|…|-|~|–|—|至|到|to)\s?(?<again>[a-z]{1,6}[-_./]?)?(?<last>\d{1,5})(?!\d)/gu;

/** `TL-6` of a noted `TL-1..6`, `KC-03` of `KC-01~05`: one of a row of which the ends stand there. */
function isWithinRange(code: string, notes: string): boolean {
  const { stem, number } = /^(?<stem>[a-z]{1,6}[-_./]?(?:\d{2,6}[-_./])?)(?<number>\d{1,5})$/u.exec(
    code.toLowerCase(),
  )?.groups ?? { stem: undefined, number: undefined };
  if (stem === undefined || number === undefined) return false;
  return [...notes.matchAll(CODE_RANGE)].some(({ groups }) => {
    const again = groups?.again;
    if (groups?.stem !== stem || (again !== undefined && again !== stem)) return false;
    return Number(groups.first) <= Number(number) && Number(number) <= Number(groups.last);
  });
}

const REVISION_WORDS = /^(?:rev(?:ision)?\.?|version|版本号?|第)\s?|\s?版$/giu;
/** How notes write a revision shorter still: `v8`, `r3`, `iss 4`, `第4版`. */
const MARKED_REVISION = '(?:v|ver|version|r|rev|revision|iss|issue|第|版本?号?[:：]?)\\.?\\s?';
const NUMBERED_REVISION =
  /(?<![a-z])(?:v|ver|version|rev|revision|iss|issue)\.?\s?\d|第\s?[\d一二三四五六七八九十]{1,3}\s?版|(?<!\d)\d{1,2}\s?版/u;
const SHORT_REVISION = '(?:v|ver|r|rev|iss|issue|第)?\\.?\\s?';

/** `46RLU` of a noted `210RLU 复测46`: a reading in a unit that no table has. */
function isReadingNoted(code: string, notes: string): boolean {
  const { number, unit } = /^(?<number>\d{1,6}(?:\.\d{1,3})?)(?<unit>[a-z]{2,5})$/u.exec(code)?.groups ?? {};
  if (number === undefined || unit === undefined) return false;
  return (
    new RegExp(`[\\d万亿][ ]?${unit}(?![a-z\\d])`, 'u').test(notes) &&
    new RegExp(`(?<![\\d.a-z-])${escapePattern(number)}(?![\\d.-]|[a-z])`, 'u').test(notes)
  );
}

function isCodeNoted(code: string, notes: string): boolean {
  if (isReadingNoted(code.toLowerCase(), notes)) return true;
  const mark = code.replace(REVISION_WORDS, '');
  if (mark === code)
    return (codePattern(code)?.test(notes) ?? true) || isListed(code, notes) || isWithinRange(code, notes);
  const number = parseChineseNumeral(mark)?.value ?? Number(mark);
  const written = Number.isInteger(number)
    ? [String(number), ...'一二三四五六七八九十'.slice(number - 1, number)]
    : [mark.toLowerCase()];
  // Where the notes number a revision at all, a bare figure is none.
  const marked = Number.isInteger(number) && NUMBERED_REVISION.test(notes);
  return written.some((form) =>
    new RegExp(
      marked
        ? `(?<![a-z0-9])${MARKED_REVISION}${escapePattern(form)}(?![a-z0-9])|(?<!\\d)${escapePattern(form)}\\s?版`
        : `(?<![a-z0-9])${SHORT_REVISION}${escapePattern(form)}(?![a-z0-9])`,
      'u',
    ).test(notes),
  );
}

const foldedText = rememberFor(({ text }: Evidence) => foldKey(text));

/** Kinds of document that say nothing of their own before the title's other words. */
const GENERIC_TITLE =
  /^(?:质量|环境|安全|职业|健康|管理|公司|企业|体系|记录|程序|文件|控制|表|制度|办法|规定|本|该|标准)$/u;

function isTitleNoted(title: string, evidence: Evidence): boolean {
  const name = title.replace(/[《》]/gu, '');
  if (foldedText(evidence).includes(foldKey(name))) return true;
  const words = readWords(name).filter((word) => word.weight > 0 || word.text.length > 1);
  const telling = words.filter((word) => !GENERIC_TITLE.test(word.text));
  const noted = (word: Word) => evidence.lines.some(({ vocabulary }) => hasLike(word, vocabulary));
  const kind = words.at(-1);
  return telling.length > 0 && telling.every(noted) && kind !== undefined && noted(kind);
}

/** The notes may use a short name: all that tells it apart must be there. */
function isOrganisationNoted(name: string, notes: string): boolean {
  const whole = foldKey(name);
  if (notes.includes(whole)) return true;
  const stem = whole.replace(LEGAL_FORM, '').trim();
  if (stem.length >= 2 && notes.includes(stem)) return true;
  const local = stem.replace(PLACE, '');
  if (local.length >= 2 && notes.includes(local)) return true;
  const words = readWords(name);
  const first = words.findIndex((word) => !/^[vpdcru]/u.test(word.tag));
  const named = foldKey(name.slice(words[first]?.start ?? 0));
  if (first > 0 && named.length >= 3 && notes.includes(named)) return true;
  const bare = local.replace(/^[向对与给由从经被把将为和及到至]/u, '');
  if (bare !== local && bare.length >= 2 && notes.includes(bare)) return true;
  const short = local.slice(0, 2);
  return /^\p{Script=Han}{4,}$/u.test(local) && notes.includes(short) && notes.includes(local.slice(2, 4));
}

/** How people are addressed; the notes leave it out. */
const ADDRESS = /^(?:mr|mrs|ms|miss|dr)\.?\s/iu;

function isPersonNoted(named: string, notes: string): boolean {
  const name = named.replace(ADDRESS, '');
  const whole = foldKey(name.replace(/['’]s$/u, ''));
  if (notes.includes(whole)) return true;
  const parts = name
    .replace(/['’]s$/u, '')
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter((part) => part.length > 0);
  const surname = parts.at(-1) ?? '';
  if (parts.length < 2 || !/^[a-z'’-]+$/u.test(surname)) return false;
  const initial = parts[0]?.charAt(0) ?? '';
  return (
    new RegExp(
      `(?<![a-z])${escapePattern(initial)}[a-z]*\\.?\\s?${escapePattern(surname)}(?![a-z])`,
      'u',
    ).test(notes.replace(/\s+/gu, ' ')) &&
    (parts[0]?.length === 1 ||
      notes.includes(parts[0] ?? '') ||
      new RegExp(`(?<![a-z])${escapePattern(initial)}\\.\\s?${escapePattern(surname)}`, 'u').test(notes))
  );
}

/** Whether the notes hold a name, title or code, in this or an equivalent form. */
export function isNameNoted(item: Named, evidence: Evidence): boolean {
  const folded = foldedText(evidence);
  switch (item.kind) {
    case 'code':
    case 'licence-number':
    case 'identity-number':
      return isCodeNoted(item.text, evidence.text);
    case 'document-title':
      return isTitleNoted(item.text, evidence);
    case 'organisation':
      return isOrganisationNoted(item.text, folded);
    case 'person':
      return (
        folded.includes(foldKey(item.text)) ||
        isPersonNoted(item.text, evidence.text) ||
        isAddressNoted(item.text, evidence.text)
      );
    default:
      return folded.includes(foldKey(item.text));
  }
}
