import { foldKey, spansOverlap } from '../../core/index.js';
import { REPORT_CHARACTERS } from '../data/name-cues.js';
import type { Case, Check, RawFlag } from '../flags.js';
import { isSpelledOut } from '../reading/initials.js';
import { type Named, readForeignWords, readNames } from '../reading/names.js';
import { isNameNoted } from '../reading/note-names.js';
import { STANDARD_NAME } from '../reading/standard-names.js';
import { readWords } from '../reading/words.js';

/** Which message speaks of which kind of name. */
const MESSAGE: Readonly<Record<Named['kind'], string>> = {
  organisation: 'organisation',
  person: 'person',
  'document-title': 'document',
  code: 'code',
  'licence-number': 'code',
  'identity-number': 'code',
  address: 'address',
  phone: 'contact',
  email: 'contact',
};

function isFromElsewhere({ exemplars, elsewhere }: Case, item: Named): boolean {
  const key = foldKey(item.text.replace(/[《》]/gu, ''));
  const names = [...elsewhere.organisations, ...elsewhere.people];
  return (
    foldKey(exemplars).includes(key) ||
    names.some((name) => foldKey(name).includes(key) || key.includes(foldKey(name)))
  );
}

/** Counts and denials that look like a surname with a given name (`缺一人`). */
const NO_PERSON =
  /[一二三四五六七八九十两几\d]人|^[缺无未没有称说查问提到在不来去是为及和与等均已也又则请让需应能会可将正各]|[某]$/u;

/** Made of ordinary words alone, with no legal form: `分月数据` is no company. */
const isOrdinary = (name: string): boolean =>
  /^\p{Script=Han}+$/u.test(name) &&
  !/公司|集团|厂$/u.test(name) &&
  readWords(name).every(
    ({ text, tag }) =>
      (text.length > 1 && !/^(?:x|n[rstz])/u.test(tag)) ||
      [...text].every((character) => REPORT_CHARACTERS.has(character)),
  );

/** `一月份共出厂`: where goods went or came from, and no name. */
const NO_SITE = /(?:出|进|入|到|离|返|回)厂$|^\p{Script=Han}{0,3}月份?/u;

/** `石英砂由皖东矿业`, `8元由财务室`: who does it stands behind the preposition. */
const DOER = /^.{1,8}?[由向经与给](?<doer>\p{Script=Han}{3,12})$/u;

/** `外协方祺云表面处理`: a word before the name was read into it. `未装断针检测` is none. */
function isNotedBehind(item: Named, { evidence }: Case): boolean {
  if (/^[未没无不]/u.test(item.text)) return true;
  const doer = DOER.exec(item.text)?.groups?.doer;
  if (doer && isNameNoted({ ...item, text: doer }, evidence)) return true;
  const rest = item.text.replace(/^(?:方|商|由|经|向|与|为|对|至|交|给|的|是|单位|公司)/u, '').toLowerCase();
  const stem = item.text.replace(/(?:于|在|至|为|的|由|等|及|和|与|经|已|均)$/u, '').toLowerCase();
  if (stem.length >= 2 && stem.length < item.text.length && evidence.text.includes(stem)) return true;
  return (
    rest.length >= 3 && rest.length < item.text.length && evidence.text.replace(/\s/gu, '').includes(rest)
  );
}

/** `经RT检测`: how it is tested, and nobody's name. */
const METHOD = /^(?:经|由|用|以|按|做)?(?<method>[A-Za-z]{1,5})(?:检测|检验|探伤|测试|分析)$/u;
const isMethodNoted = ({ text }: Named, { evidence }: Case): boolean => {
  const method = METHOD.exec(text)?.groups?.method?.toLowerCase();
  return method !== undefined && evidence.text.includes(method);
};

/** A word of telling that the segmenter glued to the next one: `企业称受新机影响`. */
const TELLS = /^[称说讲因由]/u;

/** `165 °C. Press 4 …`: the sign of a temperature and the next sentence. */
const isDegree = ({ start }: Named, { narrative }: Case): boolean =>
  /[°º]\s?$/u.test(narrative.text.slice(Math.max(0, start - 2), start));

/** `曹姓保安`: somebody of whom the notes have the surname. */
const BY_SURNAME = /^\p{Script=Han}姓/u;

/** What may follow a name without being a part of it: `由阮恒任组长`. */
const FOLLOWS_NAME =
  /[均都皆任担主陪介负说答称认确签审批编讲示带为作做记填代兼于从与及对将被把在来去已未没自至]$/u;
/** `向部长储惠民询问`: a word before a title, and no surname. */
const BEFORE_TITLE = /^[向由经据对]\p{Script=Han}{1,3}$/u;

/** A name of the notes with a character too many behind it, or a title that the name itself follows. */
function isCutWrong({ text, end }: Named, { narrative, evidence }: Case): boolean {
  const behind = narrative.text.slice(end, end + 2);
  if (BEFORE_TITLE.test(text) && /^\p{Script=Han}{2}/u.test(behind) && evidence.text.includes(behind))
    return true;
  return (
    /^\p{Script=Han}{3,4}$/u.test(text) &&
    FOLLOWS_NAME.test(text) &&
    evidence.text.includes(text.slice(0, -1))
  );
}

/** `9张超时`, `审核时处于有效期内`: a counter behind its number, or a character of the next word. */
const isNoName = ({ start, end }: Named, { narrative: { text, words } }: Case): boolean =>
  /\d\s?$/u.test(text.slice(0, start)) ||
  words.some((word) => word.start > start && word.start < end && word.end > end);

function judge(subject: Case, item: Named): RawFlag | null {
  if (item.kind === 'person' && (NO_PERSON.test(item.text) || isDegree(item, subject))) return null;
  if (item.kind === 'organisation' && (NO_SITE.test(item.text) || isOrdinary(item.text))) return null;
  if (item.kind === 'person' && (isCutWrong(item, subject) || isNoName(item, subject))) return null;
  if (BY_SURNAME.test(item.text) && subject.evidence.text.includes(item.text.charAt(0))) return null;
  if (STANDARD_NAME.test(item.text) || isNameNoted(item, subject.evidence)) return null;
  if (item.kind === 'organisation' && (isNotedBehind(item, subject) || isMethodNoted(item, subject)))
    return null;
  if (isSpelledOut(subject.narrative.text, item, subject.evidence.lines)) return null;
  const leak = isFromElsewhere(subject, item);
  return {
    start: item.start,
    end: item.end,
    kind: leak ? 'leak' : 'unsupported',
    messageId: `${MESSAGE[item.kind]}-${leak ? 'leak' : 'unsupported'}`,
    params: { name: item.text },
  };
}

/** People, organisations, document titles and codes must stand in the notes; those of other clients are leaks. */
export const checkNames: Check = (subject) => {
  const { narrative, evidence, elsewhere } = subject;
  const names = readNames(narrative, elsewhere);
  const foreign = readForeignWords(narrative, evidence.text).filter(
    (span) =>
      !names.some((name) => spansOverlap(name, span)) &&
      !TELLS.test(narrative.text.slice(span.start, span.end)),
  );
  return [
    ...names.flatMap((item) => judge(subject, item) ?? []),
    ...foreign.map(
      ({ start, end }): RawFlag => ({
        start,
        end,
        kind: 'unsupported',
        messageId: 'name-unsupported',
        params: { name: narrative.text.slice(start, end) },
      }),
    ),
  ];
};
