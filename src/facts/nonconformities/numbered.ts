import { type NcMention, type Report, type Span, viewText } from '../../core/index.js';
import { isElsewhere } from './elsewhere.js';
import { CLAUSES, DEPARTMENT, parseClauses, readTarget } from './target.js';
import { gradeIn } from './words.js';

const NAME = '(?:NCR?|BF[XH]?|BX)(?:-?20\\d{2}|-\\d{2}(?=-\\d{1,2}(?!\\d)))?[- ]?[A-Z]?\\d{1,3}';
/** Any other number counts where its grade follows: `QE-03 严重`. */
/** `严重-01`: the grade is part of the number. */
const GRADE_FIRST = '(?:严重|一般|轻微)[-—]\\d{1,2}';
const GRADED = '[A-Z]{1,4}-?\\d{1,2}(?=\\s?[,:(]?\\s?(?:一般|轻微|严重|minor\\b|major\\b))';
/** `NC-1`, `NC-01 至 NC-03`, `NC-2024-01`, `BX-01`: a nonconformity by the number of its report. */
const NUMBERED = new RegExp(
  `(?<![A-Za-z\\d])(?<number>${NAME}|${GRADED}|${GRADE_FIRST})(?![\\d.])(?:\\s?(?:至|到|to|-|~)\\s?(?<last>${NAME})\\b)?(?:\\s?\\((?:(?:minor|major|轻微|一般|严重)(?:不符合)?\\s?[,、:]\\s?)?(?:(?:ISO|GB/T)\\s?\\d{4,5}(?:[:-]20\\d\\d)?,?\\s?)?(?:clause\\s)?(?<clauses>${CLAUSES}))?`,
  'giu',
);
/** `不符合1:`, `第2号不符合`, `不符合报告第1份`, `Finding 3`: the number in words of its own. */
const COUNTED =
  /(?<number>第\s?\d{1,2}\s?[号份项]不符合(?:项|报告)?|不符合(?:项|报告)?\s?(?:第\s?\d{1,2}\s?[号份项]|\d{1,2}(?=\s?[(:]))|(?:(?<![a-z] )\bfinding|\bminor|\bmajor) (?:no\. ?)?\d{1,2}(?=[\s:,(])(?! (?:findings?|minor|major|non|of|days?|items?)))/giu;
const IN_WORDS = /^(?:第|不符合|finding|minor|major)/iu;
/** Machines carry such numbers too. */
const MACHINE = /机床|数控|加工中心|型号|编程|代码/u;
/** `BF-4` may be a product as well: near it there must be a word of nonconformities. */
const PRODUCT_TOO = /^B/iu;
/** `冷柜BX-07`, `freezer BX-07`: the thing that carries the number. */
const THING_BEFORE =
  /(?:[机箱柜泵炉车器秤仪尺表线罐桶库锅釜塔阀窑]|天平|设备|编号|型号|规格|牌号|合同|订单|批号)[::]?\s?$|\b(?:machine|pump|oven|freezer|fridge|refrigerator|press|tank|truck|line|boiler|unit|model|type|order|lot|batch|gauge|meter|scale|cabinet|box) $/iu;
const SPEAKS_REACH = 120;
const speaksOfThem = ({ view }: Report, { start, end }: Span): boolean =>
  /不符合|non-?conformit|finding|corrective/iu.test(
    view.text.slice(Math.max(0, start - SPEAKS_REACH), end + SPEAKS_REACH),
  );
/** What follows a number on its own line or in its own brackets belongs to it. */
const OWN_WORDS = 90;

/** `NC-1`, `NC-1 to NC-3`: a range stands for every number in it. */
export function readNumbered(report: Report, sentence: Span): NcMention[] {
  const content = viewText(report, sentence);
  if (!/[A-Z]-?\d|[A-Z] \d|[重般微][-—]\d|第?\s?\d{1,2}\s?[号份项:(]/iu.test(content)) return [];
  const matches = [...content.matchAll(NUMBERED), ...content.matchAll(COUNTED)].sort(
    (a, b) => a.index - b.index,
  );
  if (matches.length === 0 || MACHINE.test(content) || isElsewhere(report, sentence)) return [];
  if (
    matches.every(({ groups }) => PRODUCT_TOO.test(groups?.number ?? '')) &&
    !speaksOfThem(report, sentence)
  )
    return [];
  return matches.flatMap((match, index) => {
    const { number = '', last, clauses } = match.groups ?? {};
    const end = match.index + match[0].length;
    const own = content.slice(end, Math.min(matches[index + 1]?.index ?? content.length, end + OWN_WORDS));
    const target =
      matches.length === 1 || clauses !== undefined
        ? targetOf(match[0] + own, content, clauses)
        : targetOf(own, own, clauses);
    // `第3项不符合` alone points at a list; it is none. Nor are the firm's own slips, numbered by year: `NCR-24-011`.
    if (IN_WORDS.test(number) && target.clauses.length === 0) return [];
    if (/^-\d/u.test(content.slice(end)) && target.clauses.length === 0) return [];
    if (isOwnSlip(number, content) && target.clauses.length === 0) return [];
    if (PRODUCT_TOO.test(number) && THING_BEFORE.test(content.slice(0, match.index))) return [];
    return numbersOf(number, last).map((name) => ({
      start: sentence.start + match.index,
      end: sentence.start + end,
      grade: gradeIn(gradeAhead(content, match.index) + match[0]) ?? gradeBehind(content, matches, index),
      ...(last === undefined ? target : NOTHING),
      number: name,
      place: 'list' as const,
    }));
  });
}

/** `A report (NCR-88) exists`: no audit raises so many, so that the firm itself has counted. */
const isOwnSlip = (number: string, content: string): boolean =>
  Number(/\d+$/u.exec(number)?.[0]) > MOST_OF_AUDIT && !/\b(?:minor|major)\b|一般|轻微|严重/iu.test(content);
const MOST_OF_AUDIT = 40;

/** `Major NC-1`, `严重不符合 BF-02`. */
const gradeAhead = (content: string, at: number): string =>
  /(?:major|minor|严重|一般|轻微)(?:不符合项?)?\s?$/iu.exec(content.slice(Math.max(0, at - 10), at))?.[0] ??
  '';

/** `NC-1 and NC-2 are both graded minor`: what stands between them names no grade of its own. */
const JOINED = /^\s?(?:,|、|和|及|与|以及|and|&|,\s?and)\s?$/iu;
/** Said of it further on: `NC-2 (ISO 14001, clause 8.2, Maintenance), graded major`. */
const GRADED_AS =
  /(?:\b(?:graded?|classif(?:ied|y)|rated|judged|ranked|categori[sz]ed|deemed|considered|raised|treated|recorded)(?: to be| as)?(?: an?)?|判定?为|定为|评定?为|定级为|列为|属于?|构成|性质(?:为|:|属)?)\s?(?<grade>major|minor|严重|一般|轻微)/iu;
const OTHER_GRADE = /\b(?:not|instead of|rather than|no longer|nearly|almost)\b|[不未非]|若|如/iu;

function gradeBehind(
  content: string,
  matches: readonly RegExpExecArray[],
  index: number,
): NcMention['grade'] {
  const match = matches[index];
  if (!match) return null;
  const end = match.index + match[0].length;
  const until = matches[index + 1]?.index ?? content.length;
  const own = content.slice(end, Math.min(until, end + OWN_WORDS));
  if (JOINED.test(own)) return gradeBehind(content, matches, index + 1);
  const said = GRADED_AS.exec(own);
  const isSaid = said && !OTHER_GRADE.test(own.slice(Math.max(0, said.index - 8), said.index));
  return gradeIn(own.slice(0, 24)) ?? (isSaid ? gradeIn(said.groups?.grade ?? '') : null);
}

const NOTHING = { clause: null, clauses: [], department: null, from: 'words' as const };
const PLAIN = new RegExp(
  `(?:^|[\\s,:、(])(?:(?<before>${DEPARTMENT})\\s?[,、/:]?\\s?)?(?<clauses>${CLAUSES})(?!\\d|\\.\\d)(?:\\s?(?:条款)?\\s?[,、]?\\s?(?<after>${DEPARTMENT})(?=[\\s,;。)]|$))?`,
  'iu',
);

/** Clause and department beside a number: in its brackets, after it, or in the sentence it closes. */
function targetOf(own: string, content: string, bracketed: string | undefined) {
  const groups = PLAIN.exec(own)?.groups;
  if (groups?.clauses && bracketed === undefined) {
    const clauses = parseClauses(groups.clauses);
    if (clauses.length > 0)
      return {
        clause: groups.clauses.replace(/\s/gu, ''),
        clauses,
        department: groups.before ?? groups.after ?? readTarget(content).department,
        from: 'words' as const,
      };
  }
  const { words: _, ...target } = readTarget(bracketed === undefined ? content : own);
  return target;
}

/** One spelling for a number: `NC-01` and `nc 1` are `NC1`. */
export const numberName = (written: string): string => {
  const name = written.toUpperCase().replace(/[\s-]/gu, '');
  return name.replace(/\d+$/u, (digits) => String(Number(digits)));
};

function numbersOf(first: string, last: string | undefined): string[] {
  const counted = IN_WORDS.test(first);
  if (counted) return [`NC${Number(/\d{1,2}/u.exec(first)?.[0])}`];
  const name = first.toUpperCase().replace(/[\s-]/gu, '');
  const from = Number(/\d+$/u.exec(name)?.[0]);
  const to = Number(/\d+$/u.exec(last ?? '')?.[0] ?? from);
  const stem = name.replace(/\d+$/u, '');
  return to > from && to - from < 30
    ? Array.from({ length: to - from + 1 }, (_, index) => `${stem}${from + index}`)
    : [`${stem}${from}`];
}
