import { foldKey, foldWidth, type PartialDate, scanFigures } from '../../core/index.js';

import { outOfOrder } from './event-order.js';
import { risen } from './rising.js';
import { sourcesDiffer } from './sources.js';
import { countedOtherwise } from './told-and-found.js';
import { expiredAt } from './validity.js';
import { wordedOutOfOrder } from './worded-order.js';

/** Two things in the notes that cannot both be right, or a date that has passed. */
export interface Conflict {
  kind: 'names' | 'values' | 'count' | 'order' | 'expired' | 'version' | 'rising';
  /** The two wordings, verbatim; for `expired` the date twice. */
  first: string;
  second: string;
}

const QUOTED = /[“"「]([^“”"「」\n]{2,24})[”"」]/gu;
const SAYS =
  /(?:写|是|为|显示|记录|记|读数|抬头|章|says?|shows?|reads?|states?|gives?)(?:的)?[\s:：]{0,2}(?:(?:[\u4e00-\u9fff]{0,6}|[a-z]{0,8})[\s]{0,1})?$/iu;

const sharedStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
};

/** Names quoted from two places that begin alike and differ: probably meant to be one. */
function nameConflict(text: string): Conflict | null {
  const names = [...new Set([...text.matchAll(QUOTED)].map((m) => m[1] ?? ''))];
  for (const [i, first] of names.entries()) {
    for (const second of names.slice(i + 1)) {
      const [a, b] = [foldKey(first), foldKey(second)];
      const alike = sharedStart(a, b);
      if (a !== b && alike >= 2 && alike * 2 >= Math.min(a.length, b.length))
        return { kind: 'names', first, second };
    }
  }
  return null;
}

const NAMED_AND_STAMPED =
  /(?:写|抬头|合同|协议)[^,，;；。]{0,8}(?:叫|是|为)(?<a>[\u4e00-\u9fff]{2,12})[,， ]{1,2}[^,，;；。]{0,4}(?:盖章|公章|签章|章|落款)(?:却|上)?[ ]?(?:是|叫|为|盖的)(?<b>[\u4e00-\u9fff]{2,12})(?=$|[\s,，;；。])/u;

/** `合同写甲方叫鑫和，盖章是鑫和达`: one party under two names. */
function stampConflict(text: string): Conflict | null {
  const { a, b } = NAMED_AND_STAMPED.exec(text)?.groups ?? {};
  return a && b && a !== b ? { kind: 'names', first: a, second: b } : null;
}

/** Two sources that give different figures of one kind: `月报写98.2%, 看板写96.8%`. */
function valueConflict(text: string): Conflict | null {
  const said = scanFigures(text).filter(
    ({ start, comparison, upper }) =>
      comparison === null && upper === null && SAYS.test(text.slice(Math.max(0, start - 14), start)),
  );
  const [a, b] = said;
  if (!a || !b || said.length !== 2 || a.unit?.name !== b.unit?.name || a.value === b.value) return null;
  if (/[;；。]/u.test(text.slice(a.end, b.start))) return null;
  return { kind: 'values', first: a.raw, second: b.raw };
}

const BOOKED_AND_FOUND =
  /(?<a>(?<n1>\d+)[ ]?(?<u1>[\u4e00-\u9fff]))[^\d;；。]{0,4}(?:台账|账面|登记本?|清单|记录|系统|标签)上?(?:写|登记|记|显示|是)[^\d;；。]{0,2}(?<b>(?<n2>\d+)[ ]?\k<u1>)|(?:台账|账面|登记本?|清单|系统)[^\d;；。]{0,4}(?<c>(?<n3>\d+)[ ]?(?<u2>[\u4e00-\u9fff]))[^\d;；。]{0,3}(?:现场|实物|实际|盘点|清点)[^\d;；。]{0,4}(?<d>(?<n4>\d+)[ ]?\k<u2>)/u;

const SOURCE =
  '(?:记录|台账|台帐|清单|报告|月报|日报|看板|系统|表格?|报表|标签|标牌|现场|实际|实物|看表|仪表|屏显?|铭牌|证书|合同|邮件|PPT|汇报)';
const TWO_SOURCES = new RegExp(
  `${SOURCE}[里上中]?[ ]?(?:写|是|为|显示|记)?(?:的是)?[ ]?(?<a>\\d+(?:\\.\\d+)?)[ ]?(?<u>[\\u4e00-\\u9fff%℃]?)[ ,，]{1,3}(?:但|而|却)?[ ]?${SOURCE}[里上中]?[ ]?(?:只|仅)?(?:写|是|为|显示|记|见|有|看到)?(?:的是)?[ ]?(?<b>\\d+(?:\\.\\d+)?)(?![\\d.])`,
  'u',
);

/** `看表 182 记录 写 178`: two sources of one thing that give different figures. */
function sourceConflict(text: string): Conflict | null {
  const found = TWO_SOURCES.exec(text);
  const { a, b } = found?.groups ?? {};
  return a !== undefined && b !== undefined && Number(a) !== Number(b)
    ? { kind: 'values', first: a, second: b }
    : null;
}

/** A count in the books that differs from what was found. */
function bookConflict(text: string): Conflict | null {
  const { a, b, c, d, n1, n2, n3, n4 } = BOOKED_AND_FOUND.exec(text)?.groups ?? {};
  const [first, second] = [a ?? c, b ?? d];
  const differ = Number(n1 ?? n3) !== Number(n2 ?? n4);
  return first !== undefined && second !== undefined && differ ? { kind: 'values', first, second } : null;
}

const COUNT_PAIRS: ReadonlyArray<readonly [whole: RegExp, part: RegExp]> = [
  [/发(?:放|出)?\s?(\d+)/u, /收(?:回)?\s?(\d+)/u],
  [/应检\s?(\d+)/u, /实检\s?(\d+)/u],
  [/计划\s?(\d+)/u, /(?:已)?完成\s?(\d+)/u],
  [/收(?:回|到)?\s?(\d+)/u, /(?:统计|报告|汇总)[^\d,，;；。]{0,6}(\d+)/u],
  [/检\s?(\d+)(?![\d.月])/u, /(?<!不)合格?\s?(\d+)/u],
  [/(\d+) sent/u, /(\d+) (?:back|returned)/u],
  [/(\d+) planned/u, /(\d+) (?:done|completed)/u],
];

function countConflict(text: string): Conflict | null {
  for (const [whole, part] of COUNT_PAIRS) {
    const [first, second] = [whole.exec(text), part.exec(text)];
    if (first && second && first.index < second.index && Number(second[1]) > Number(first[1])) {
      return { kind: 'count', first: first[0], second: second[0] };
    }
  }
  return null;
}

const VERSION = '(?<![A-Za-z])([A-Z]/\\d{1,2}|[A-Z]?\\d{1,2}|[A-Z])(?![\\w.-]|[ ]?[份张项个条页部册本套])';
const IN_USE = '(?:现场|车间|在用|使用|岗位|墙上)';
const CONTROLLED = '(?:受控|清单|文控|总表|最新|现行|技术室|资料室|技术部|办公室)';
const DRAWING = '图纸';
const VERSIONS: readonly RegExp[] = [
  ...[
    [IN_USE, CONTROLLED],
    [CONTROLLED, IN_USE],
    [IN_USE, DRAWING],
    [DRAWING, IN_USE],
  ].map(
    ([one, other]) =>
      new RegExp(
        `${one}[^,，;；。\\d]{0,8}?[ ]?${VERSION}[ ]?版?[^。\\n]{0,24}?${other}[^,，;；。\\d]{0,8}?[ ]?${VERSION}`,
        'u',
      ),
  ),
  /\b(?:rev|revision|issue|iss|version|ver)\.? ([A-Z]?\d{0,2})\b[^.;]{0,24}?\b(?:board|display(?:ed)?|line|floor|in use|shows?|posted|master|list|intranet|server|portal|drive|system|office|file|copy|desk|has)\b[^.;]{0,16}?\b(?:rev|revision|issue|iss|version|ver)\.? ([A-Z]?\d{0,2})\b/iu,
];

/** `封面 2.1版 页脚 1.9版`: one document that names itself in two versions. */
const ITS_VERSION = '(?<![\\w.])([A-Z]?\\/?\\d{1,2}(?:\\.\\d{1,2})?)[ ]?版?(?![\\w.])';
const TWO_PLACES = new RegExp(
  `(?:封面|首页)[^,，;；。\\dA-Z]{0,6}${ITS_VERSION}[^。\\n\\d]{0,4}(?:页脚|页眉|正文|目录|修订页|末页|内页)[^,，;；。\\dA-Z]{0,6}${ITS_VERSION}`,
  'u',
);

const MENTION = /(?<![a-z])(?:rev|revision|issue|iss|version|ver)\.? ([A-Z](?![a-z])|\d{1,2}(?![\d.]))/giu;
const PLACE =
  /(?<![a-z])(?:station|wall|board|bench|line|floor|cell|bay|cabinet|posted|displayed|in use)(?![a-z])/iu;

/** `WI-118 iss C at station 9 … station 12 - WI on the wall iss B`: one kind of document in two issues at places of work. */
function issueConflict(text: string): Conflict | null {
  const found = [...text.matchAll(MENTION)].map((match) => {
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    const [, kind, number] = /([A-Z]{2,4})-?(\d+)?[^;]{0,24}$/u.exec(before) ?? [];
    const placed = PLACE.test(before + text.slice(match.index, match.index + 24));
    return { value: (match[1] ?? '').toUpperCase(), kind, number, placed };
  });
  for (const [i, first] of found.entries()) {
    const second = found.slice(i + 1).find((other) => {
      const oneKind = first.kind !== undefined && first.kind === other.kind;
      const one = oneKind && (first.number === other.number || !first.number || !other.number);
      return one && first.placed && other.placed && first.value !== other.value;
    });
    if (second) return { kind: 'version', first: first.value, second: second.value };
  }
  return null;
}

/** A document in one version where it is used and in another where it is controlled. */
function versionConflict(text: string): Conflict | null {
  for (const pattern of [...VERSIONS, TWO_PLACES]) {
    const [, first, second] = pattern.exec(text) ?? [];
    if (first !== undefined && second !== undefined && first !== second)
      return { kind: 'version', first, second };
  }
  return null;
}

const NO_HARM =
  /(?:(?<!食安|食品安全|质量|环境|火灾|交通|重大|设备|消防)事故|工伤|轻伤|伤害|LTI|accidents?|injur(?:y|ies)|lost[- ]time)[^;；。\d]{0,12}0(?![.\d])[ ]?起?|(?:今年|本年|全年)[^;；。\d]{0,6}0[ ]?起/iu;
const HARM =
  /夹伤|烫伤|灼伤|砸伤|割伤|摔伤|扭伤|骨折|缝针|误工|\b\d+ lost days?\b|\blost[- ](?:time|day) (?:case|entry)\b/iu;

/** No accident is claimed, and an injury stands beside or after it. */
function harmConflict(text: string): Conflict | null {
  const claim = NO_HARM.exec(text);
  const harm = claim && HARM.exec(text.slice(claim.index + claim[0].length));
  return claim && harm ? { kind: 'values', first: claim[0].trim(), second: harm[0] } : null;
}

const FAILS_AND_SAYS =
  /(\d+(?:\.\d+)?)[ ]?(?:%|ppm)?[^。\n\d]{0,6}(?:(?:要求|目标|target)[^。\n]{0,10})?(?:不够|没达到?|未达到?|不满足|missed)[^。\n\d]{0,12}(?:说|称|says?)[^。\n\d]{0,14}(\d+(?:\.\d+)?)(?![\d.月年/-])/iu;

/** A result that fails, and someone who gives a better one. */
function claimConflict(text: string): Conflict | null {
  const [, first, second] = FAILS_AND_SAYS.exec(text) ?? [];
  return first && second && first !== second ? { kind: 'values', first, second } : null;
}

/** Contradictions that run across the passages of one line or one clause. */
export const conflictAcross = (text: string): Conflict | null =>
  harmConflict(text) ??
  claimConflict(text) ??
  versionConflict(text) ??
  issueConflict(text) ??
  countedOtherwise(text);

const SIGNED_AND_REVIEWED =
  /(?<d1>\d{1,2}[.月]\d{1,2}日?)\s?(?:签(?!到)|签订|签约)[^;；。\n]{0,16}?评(?:审|价)?[^\d;；。\n]{0,6}(?<d2>\d{1,2}[.月]\d{1,2}日?)/u;

/** A contract signed on a day before the review that should have come first. */
function orderConflict(text: string): Conflict | null {
  const { d1, d2 } = SIGNED_AND_REVIEWED.exec(text)?.groups ?? {};
  const days = [d1, d2].map((day) => (day?.match(/\d+/gu) ?? []).map(Number));
  const [signed, reviewed] = days.map(([month = 0, day = 0]) => month * 31 + day);
  return d1 && d2 && signed !== undefined && reviewed !== undefined && reviewed > signed
    ? { kind: 'order', first: d1, second: d2 }
    : null;
}

function inWords(text: string): Conflict | null {
  const found = wordedOutOfOrder(text);
  return found && { kind: 'order', ...found };
}

/** The first contradiction within a passage, or null. `audit` is the day of the audit, for validity dates. */
export function findConflict(text: string, audit: PartialDate | null): Conflict | null {
  const folded = foldWidth(text);
  return (
    nameConflict(folded) ??
    stampConflict(folded) ??
    valueConflict(folded) ??
    bookConflict(folded) ??
    sourceConflict(folded) ??
    sourcesDiffer(folded) ??
    countConflict(folded) ??
    countedOtherwise(folded) ??
    risen(folded) ??
    orderConflict(folded) ??
    inWords(folded) ??
    outOfOrder(folded) ??
    expiredAt(folded, audit)
  );
}
