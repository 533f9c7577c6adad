import { type ClauseRef, foldWidth, STANDARD_IDS, type StandardId } from '../../core/index.js';
import { findClause, rankClauses } from '../../standards/index.js';

/** A clause heading read at the head of a line. */
export interface ClauseHead {
  /** In the order written; the same number under two prefixes is one reference with both. */
  refs: ClauseRef[];
  /** What follows on the line. */
  rest: string;
  /** `sure` in a form that only a heading has; `open` for a bare number before words, which may be a date. */
  certainty: 'sure' | 'open';
  /** White space or punctuation stands between the number and what follows. */
  separated: boolean;
  /** Punctuation or a wide gap does: `9.3、管评`, which no date has. */
  punctuated: boolean;
}

const LETTERS: Readonly<Record<string, StandardId>> = {
  Q: 'QMS',
  E: 'EMS',
  S: 'OHSMS',
  O: 'OHSMS',
  H: 'OHSMS',
};
const LEAD =
  /^(?:\*\*|\||[[【(（《§]|条款|标准条款|clauses?|cl\.?|ISO ?(?:9001|14001|45001)(?::\d{4})?|GB\/T ?\d{5}(?:-\d{4})?|[:：\s]){0,4}/iu;
const REF = /^([QESOH]{1,3})?[ :：]?((?:10|[4-9])(?:\.(?:[1-9]\d?))*)/iu;
const BETWEEN = /^[ ]?(?:[/、,，&+]|和|and)[ ]?(?=[QESOH]{0,3}[ ]?(?:10|[4-9])(?:\.\d|[\s/、,，&+]|$))/iu;
const TAIL =
  /^(?:\*\*|[\]】)）》])?[ \t]{0,4}(?:[-–—:：|、.．,，/]{1,2}(?=[\s\u4e00-\u9fffA-Za-z[(（"“']|$))?[ \t]{0,6}/u;
/** What makes the number before it a figure, a date or part of a code. */
const NOT_A_CLAUSE =
  /^(?:[\d%‰℃°~～]|[-–—][ ]?\d|月|年|日|号|[万亿]|[./]\d|[ ]?(?:mm|cm|kg|mg|min|pcs|kW|MPa|dB|[tmhVAg])(?![A-Za-z])|吨|米|分钟|小时|[项个件份台人次家分元天](?![\u4e00-\u9fff]))/u;

/** One reference per number; the same number under two prefixes has both. */
function merge(refs: readonly ClauseRef[]): ClauseRef[] {
  const byNumber = new Map<string, ClauseRef>();
  for (const { number, standards } of refs) {
    const known = byNumber.get(number)?.standards ?? [];
    byNumber.set(number, {
      number,
      standards: STANDARD_IDS.filter((id) => known.includes(id) || standards.includes(id)),
    });
  }
  return [...byNumber.values()];
}

const standardsOf = (prefix: string | undefined): StandardId[] => {
  const named = [...(prefix ?? '').toUpperCase()].flatMap((letter) => LETTERS[letter] ?? []);
  return STANDARD_IDS.filter((id) => named.includes(id));
};

/** True where a standard has exactly this clause (chapters 4 to 10 included). */
const clauseExists = (number: string, standards: readonly StandardId[] = STANDARD_IDS): boolean =>
  standards.some((id) => findClause(number, id)?.number === number);

/**
 * Reads a clause heading at the head of a line, in any of the styles of rough notes: `6.2`, `ES6.1.2 ...`,
 * `Q7.3/ES7.3 ...`, `【8.4】`, `Clause 8.4:`, `4.1 / 4.2 - ...`.
 * Returns null where the line begins with anything else.
 */
export function clauseHead(body: string, markdown: boolean): ClauseHead | null {
  const folded = foldWidth(body);
  const lead = LEAD.exec(folded)?.[0] ?? '';
  const labelled = /[\p{L}§]/u.test(lead);
  const refs: ClauseRef[] = [];
  let prefixed = false;
  let at = lead.length;
  for (;;) {
    const match = REF.exec(folded.slice(at));
    const number = match?.[2];
    if (!match || number === undefined) break;
    const behind = folded.slice(at + match[0].length);
    if (NOT_A_CLAUSE.test(behind) && !BETWEEN.test(behind)) break;
    if (!clauseExists(number)) break;
    prefixed ||= match[1] !== undefined;
    refs.push({ number, standards: standardsOf(match[1]) });
    at += match[0].length;
    const between = BETWEEN.exec(folded.slice(at));
    if (!between) break;
    at += between[0].length;
  }
  if (refs.length === 0) return null;
  const tail = TAIL.exec(folded.slice(at))?.[0] ?? '';
  const rest = body.slice(at + tail.length).trim();
  const dotted = refs.some(({ number }) => number.includes('.'));
  if (!dotted && !markdown && !labelled && rest !== '') return null;
  const deep = refs.some(({ number }) => number.split('.').length > 2) || refs.length > 1;
  const sure = markdown || prefixed || labelled || rest === '' || (deep && tail !== '');
  return {
    refs: merge(refs),
    rest,
    certainty: sure ? 'sure' : 'open',
    separated: tail !== '',
    punctuated: /[^\s]|\s{2,}/u.test(tail),
  };
}

/** Words after a number that say that something happened on that day. */
const HAPPENED =
  /^(?:上线|下线|投产|试产|量产|投用|启用|停用|部署|发版|开工|完工|竣工|停工|停产|交付|送检|送样|报修|返厂|返修|退回|退货|接到|收到|发生|安装|调试|验收|抽样|回访|来电|开机|停机|试车|试运行|离职|入职|调岗|进场|到货|到厂|到|来料|转移|转出|转|签|批准|批|入库|出库|出货|发货|发|送|收|取样|采样|检定|检|验|开会|开|召开|完成|完|更换|换|报|停|断电|停电|下雨|维修|修|补|抽|领|交|装|拆|考|生效|实施|起|前|后|日|号|上午|下午|夜班|白班|晚|早|中午|那天|当天|delivered|received|arrived|issued|signed|sent|am\b|pm\b)/iu;
const isDay = (number: string): boolean => {
  const [month = 0, day = 0, ...more] = number.split('.').map(Number);
  return more.length === 0 && month <= 12 && day >= 1 && day <= 31;
};

/** How a file writes its headings, judged from the sure ones. */
export interface HeadingStyle {
  /** Sure headings exist that are Markdown, prefixed, labelled or alone on their lines. */
  set: boolean;
  /** Bare numbers before words, in rising order, are its headings. */
  inline: boolean;
  /** Its headings stand behind the names of departments: `采购部 8.4`. */
  departmental: boolean;
}

/** Words without a gap up to this length read like a title. */
const TITLE_LENGTH = 8;

/** True for a number that may be a day, with something that happened on it behind: `7.2 进场`. */
export const tellsOfDay = ({ refs, rest }: ClauseHead): boolean =>
  isDay(refs[0]?.number ?? '') && HAPPENED.test(rest);

/**
 * Decides whether a bare number before words heads a clause (`8.4.1 合格供方 ...`) or is a date (`7.2 进场`). `named`:
 * the name of a department stands right before it.
 */
export function opensClause(
  head: ClauseHead,
  style: HeadingStyle,
  indented: boolean,
  rises: boolean,
  named: boolean,
): boolean {
  if (head.certainty === 'sure') return true;
  const number = head.refs[0]?.number ?? '';
  const ranked = rankClauses(head.rest, STANDARD_IDS).slice(0, 12);
  const top = ranked[0]?.score ?? 0;
  const fits = ranked.some(
    (rank) =>
      rank.score >= top * 0.6 &&
      (rank.number === number ||
        rank.number.startsWith(`${number}.`) ||
        number.startsWith(`${rank.number}.`)),
  );
  const titled = head.rest.length <= TITLE_LENGTH && !/[\d\s]/u.test(head.rest);
  const points =
    (fits ? 3 : 0) +
    (titled ? 3 : 0) +
    (head.punctuated ? 2 : 0) +
    (isDay(number) ? 0 : 2) +
    (style.inline ? 2 : 0) +
    (rises ? 1 : -1) +
    (tellsOfDay(head) ? -4 : 0) +
    (style.departmental ? (named ? 3 : -3) : 0) +
    (named ? 1 : 0) +
    (head.separated ? 0 : -2) +
    (style.set ? -2 : 0) +
    (indented ? -2 : 0);
  return points > 0;
}
