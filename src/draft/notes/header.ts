import {
  foldWidth,
  type Language,
  type PartialDate,
  type Profile,
  STANDARD_IDS,
  type StandardId,
  scanDates,
  scanFigures,
} from '../../core/index.js';
import { scanEntities } from '../../entities/index.js';
import { isName, peopleInHeader } from './department.js';

const LABELLED =
  /^(?:陪同|陪|接待|受审核方|受审核部门|企业|公司|单位|组织|日期|时间|地点|地址|范围|审核范围|审核员|审核组|审核类型|审|组长|部门|人数|在建项目|项目|对接人|联系人|记录人|guide|escort|with|host|auditor|auditee|company|client|site|date|time|scope|standards?|type|present|attendees|contact)[^:：]{0,16}[:：]/iu;
const INSIDE =
  /陪同|陪[:：]|陪\s|范围[:：]|审核员|对接人|受审核|监督[一二12]|监督审核|初次|再认证|二阶段|一阶段|三体系|单体系|\bday ?\d|surveillance|\bsurv\b|recert|\bstage ?[12]\b|\bguide\s?:|\bescort\s?:|\bauditor\s?:|\baudit notes\b/iu;
/** The meetings of the audit itself: whoever writes of them above the notes is introducing the audit. */
const MEETING = /首次会|末次会|首末次|opening meeting|closing meeting/iu;
const STANDARD_WORDS: ReadonlyArray<readonly [StandardId, RegExp]> = [
  ['QMS', /QMS|QES|\bQE\b|\bQ ?[+/、&]|9001|19001|50430|质量|三体系|三合一|三个体系|三标|三位一体|三证/iu],
  [
    'EMS',
    /EMS|ESMS|EHS体系|QES|\bE[+/、&]S?|\bQE\b|\bES\b|14001|24001|环境|环安|三体系|三合一|三个体系|三标|三位一体|三证/iu,
  ],
  [
    'OHSMS',
    /OHS|ESMS|EHS体系|QES|\bES\b|\bE[+/、&]S\b|45001|职业健康|职健|环安|(?:环境|质量)[ ]?[+＋、/和及与&][ ]?安全|安全[ ]?(?:管理)?体系|三体系|三合一|三个体系|三标|三位一体|三证/iu,
  ],
];
/** `丰磊钢构 S 监2`, `ES stage 2`: letters of standards right before the type of audit. */
const LETTERS_OF_AUDIT =
  /(?<![A-Za-z\d])([QESO]{1,3})[ ]{0,3}(?=初审|初次|监督|监审|监\d|再认证|换证|[一二]阶段|stage ?[12]|surv|recert)/gu;
/** `E + S`, `Q/E/S`: letters of standards with signs between. */
const JOINED_LETTERS = /(?<![A-Za-z\d])([QES](?: ?[+/、&] ?[QES])+)(?![A-Za-z\d])/giu;
/** `环+安 二阶段`, `质环安 监督`, `质/环`: standards by one character each. */
const JOINED_CHARACTERS =
  /(?<![\u4e00-\u9fff])([质环安健](?: ?[+＋/、&和]? ?[质环安健]){1,2})(?=$|[^\u4e00-\u9fff]|体系|初|监|再|换|认证|审核|[一二两三双]|联合|合审)/gu;
const LETTERS: Readonly<Record<StandardId, RegExp>> = {
  QMS: /[Q质]/u,
  EMS: /[E环]/u,
  OHSMS: /[SO安健]/u,
};
const ORGANISATION =
  /公司|集团|工厂|厂(?![房区长务])|中心|医院|学校|Ltd|Limited|GmbH|\bInc\b|\bAB\b|\bCo\.|\bplc\b/u;

/** True where a date with its year stands in a text. */
const hasFullDate = (text: string): boolean =>
  scanDates(text).some(({ from }) => from.year !== null && from.month !== null);

const DATE_LIKE = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d年\d{1,2}月/u;

/** True where a date stands in any form; the first line above headings is then a title. */
export const namesDay = (text: string): boolean => DATE_LIKE.test(foldWidth(text)) || hasFullDate(text);

/** True where a figure stands that is no date. */
export const holdsFigure = (text: string): boolean => scanFigures(text).length > 0;

/** True for a line that introduces the audit: auditee, date, standards, guides, scope. */
export function looksLikeHeader(text: string): boolean {
  const folded = foldWidth(text);
  if (MEETING.test(folded)) return true;
  if (LABELLED.test(folded.replace(/[【】[\]]/gu, ':').replace(/^:/u, ''))) return true;
  const signs = [
    hasFullDate(folded),
    INSIDE.test(folded),
    ORGANISATION.test(folded),
    STANDARD_WORDS.some(([, p]) => p.test(folded)),
  ];
  return signs.filter(Boolean).length >= 2;
}

/** A line that names guides, times or places, wherever it stands. */
export const isLabelledHeader = (text: string): boolean =>
  /^(?:现场|对接|负责人)[:：]\s{0,3}\S{0,8}(?:主管|经理|主任|部长|厂长|总监|长|工)\s?[\u4e00-\u9fff]{2,3}$/u.test(
    foldWidth(text),
  ) ||
  /^(?:审核员|审核组|组长|记录人)[\s:：]{1,3}\S{1,6}(?:[\s/、,，]{1,3}\S{1,6}){0,3}$/u.test(
    foldWidth(text),
  ) ||
  /^(?:陪同|陪|接待|时间|日期|地点|审核员|记录人|guide|escort|with|auditor|date|time)[^:：]{0,10}[:：]/iu.test(
    foldWidth(text),
  );

/** Standards that a header names, `fallback` where it names none. */
export function standardsInHeader(text: string, fallback: readonly StandardId[]): StandardId[] {
  const folded = foldWidth(text);
  const letters = [LETTERS_OF_AUDIT, JOINED_LETTERS, JOINED_CHARACTERS]
    .flatMap((pattern) => [...folded.matchAll(pattern)])
    .map(([, found = '']) => found.toUpperCase())
    .join('');
  const named = STANDARD_WORDS.filter(
    ([id, pattern]) => pattern.test(folded) || LETTERS[id].test(letters),
  ).map(([id]) => id);
  const chosen = named.length > 0 ? named : fallback;
  return STANDARD_IDS.filter((id) => chosen.includes(id));
}

function dateInHeader(text: string): PartialDate | null {
  const dates = scanDates(text).filter(
    ({ exists, from }) => exists && from.year !== null && from.month !== null,
  );
  return (dates.find(({ from }) => from.day !== null) ?? dates[0])?.from ?? null;
}

/** The words before the first date, bracket or wide gap of the first header line. */
function auditeeOf(text: string): string | null {
  const line = text.split('\n')[0] ?? '';
  const organisation = scanEntities(line).find(({ kind }) => kind === 'organisation');
  if (organisation) return organisation.text;
  const cut =
    line.split(/[(（|]|\s{2,}|\s[-–—]\s|\d{4}|\s(?=\S{0,8}(?:QMS|EMS|OHS|QES|ISO|部|体系))/u)[0]?.trim() ??
    '';
  return cut === '' ? null : cut;
}

const CJK = /[\u4e00-\u9fff]/gu;
const LATIN_WORD = /[A-Za-z]{2,}/gu;

/** Chinese where a fifth of the words are: Chinese notes are full of codes and English product words. */
export const languageOf = (text: string): Language =>
  (text.match(CJK)?.length ?? 0) * 4 > (text.match(LATIN_WORD)?.length ?? 0) ? 'zh' : 'en';

interface HeaderFacts {
  auditee: string | null;
  date: PartialDate | null;
  people: string[];
}

/**
 * Reads auditee and date from the lines above the notes, and people from all lines that introduce, those of
 * departments included. What the profile says goes first.
 */
export function readHeader(introduction: string, spoken: string, profile: Profile | null): HeaderFacts {
  const known = (profile?.departments ?? []).map(({ head }) => head).filter((head) => head !== '');
  const scanned = scanEntities(spoken, { people: known })
    .filter(({ kind }) => kind === 'person')
    .map(({ text }) => text);
  return {
    auditee: profile?.auditee.name ?? auditeeOf(introduction),
    date: dateInHeader(introduction),
    people: [...new Set([...scanned.filter(isName), ...peopleInHeader(spoken)])],
  };
}
