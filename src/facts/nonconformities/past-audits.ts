import { innermostAt, type PastCount, type Report, type Span, spanOf, viewText } from '../../core/index.js';
import { pastCountsEn } from './past-audits-en.js';
import { numberOf } from './words.js';

/** How many nonconformities the audits before this one raised, each time the report says so. */
export const extractPastCounts = (report: Report): PastCount[] =>
  report.language === 'en'
    ? pastCountsEn(report)
    : report.sentences.flatMap((sentence) => {
        const content = viewText(report, sentence);
        return content.includes('不符合')
          ? pastCountsIn(content, sentence.start, isUnderLast(report, sentence))
          : [];
      });

/** `1.4 上次审核情况:` above a sentence that names that audit by its date alone. */
const OF_LAST = /(?:上一?次|前一?次)(?:外部|现场|认证|监督)*审核[^。;]{0,10}$/u;
const isUnderLast = ({ lines, sections, view }: Report, { start }: Span): boolean => {
  const line = innermostAt(lines, start);
  const above = view.text.slice(Math.max(0, (line?.start ?? 0) - 40), line?.start ?? 0).trimEnd();
  const title = innermostAt(sections, start)?.title ?? '';
  const isHeading = /[:]$/u.test(above) && OF_LAST.test(above.slice(above.lastIndexOf('\n') + 1, -1));
  return start === line?.start && (isHeading || OF_LAST.test(title.replace(/[:\s]+$/u, '')));
};

const LAST = '(?:上一?次|前一?次|上年度?|上一年度?|去年)(?:的)?';
const SORT = '(?:外部|现场|第三方|认证|监督|再认证|年度|初次(?:认证)?|第?[二两]阶段)*';
/** An audit of the certification body before this one. */
const AUDIT = new RegExp(
  `(?<last>${LAST})?(?:\\([^()\\n]{2,24}\\))?(?:20\\d\\d\\s?年(?:度)?(?:\\d{1,2}\\s?月(?:份)?)?(?:\\d{1,2}日(?:[至~-](?:\\d{1,2}月)?\\d{1,2}日)?)?(?:进行|实施|开展|完成)?了?的?)?(?<nth>第[一二三四]次|首次)?${SORT}(?:审核|外审)`,
  'gu',
);
const DATE = /(?<year>20\d\d)\s?[年.\-/]\s?(?<month>\d{1,2})/u;
/** The count stands in the sentence of its audit, after it. */
const NONE =
  /(?:未|没有|均未|无)(?:再)?(?:开具|提出|开出|发现|出具)?(?:任何|书面)?(?:轻微|一般|严重)?不符合(?!品|合)(?:项|报告)?/u;
const N = '(?<n>\\d{1,2}|[一二两三四五六七八])';
const SOME = [
  new RegExp(
    `(?:开具|提出|开出|发现|出具)(?:了|的)?\\s?(?:(?<g>轻微|一般|严重)不符合(?!品)(?:项|报告)?)\\s?${N}\\s?[项个份]`,
    'u',
  ),
  new RegExp(
    `(?:开具|提出|开出|发现|出具)(?:了|的)?\\s?${N}\\s?[项个份](?<g>轻微|一般|严重)?不符合(?!品)(?:项|报告)?`,
    'u',
  ),
  new RegExp(
    `(?:开具|提出|开出|发现|出具)(?:了|的)?(?:书面)?不符合(?:项|报告)?(?:共计?)?\\s?${N}\\s?[项个份]`,
    'u',
  ),
  // 上次审核的2个不符合项, 上次审核不符合项整改情况:共2项
  new RegExp(
    `^(?:\\([^()]{2,24}\\))?[^。;\\d]{0,8}?(?:的|时的|中的)?\\s?${N}\\s?[项个份](?:书面)?(?<g>轻微|一般|严重)?不符合(?!品)(?:项|报告)?`,
    'u',
  ),
  new RegExp(
    `^[^。;\\d]{0,6}?(?<g>轻微|一般|严重)?不符合(?!品)(?:项|报告)?(?:的)?(?:纠正措施|整改|关闭|验证|跟踪)?(?:情况)?\\s?[:共计为]{0,3}\\s?${N}\\s?[项个份](?=[,。;、(]|$)`,
    'u',
  ),
  // 不符合项关闭情况:7.2一项、8.5.1一项,共两项
  new RegExp(`^[^。;]{0,6}不符合(?!品)[^。;]{0,40}共(?:计)?${N}\\s?[项个份](?=[,。;、(]|$)`, 'u'),
] as const;
/** Audits of others, and what is told of this one. */
const OTHER = /内审|内部审核|本次|此次|一阶段|第一阶段|客户|顾客|二方|第二方|供方|集团|自查|两次|三次|历次/u;
const PAST_ALONE = /^(?:初次|初审|再认证|首次)/u;
const REACH = 70;

function pastCountsIn(content: string, offset: number, underLast: boolean): PastCount[] {
  return [...content.matchAll(AUDIT)].flatMap((match) => {
    const { last, nth } = match.groups ?? {};
    const lead = content.slice(Math.max(0, match.index - 8), match.index);
    const rest = content.slice(match.index, match.index + match[0].length + REACH);
    const date = DATE.exec(rest)?.groups;
    if (last === undefined && date === undefined) return [];
    if (last === undefined && nth === undefined && PAST_ALONE.test(match[0])) return [];
    const found = firstOf(rest.slice(match[0].length));
    if (!found || /(?:内部?|一阶段)[^:。,]{0,4}$/u.test(lead)) return [];
    const between = rest.slice(0, match[0].length + found.start);
    if (OTHER.test(between) || /[。;]/u.test(between)) return [];
    const start = offset + match.index;
    return [
      {
        start,
        end: start + match[0].length + found.end,
        value: found.value,
        last: last !== undefined || underLast,
        date: date ? `${date.year}-${Number(date.month)}` : null,
      },
    ];
  });
}

/** The first count behind an audit, the words of `未开具不符合` being nought. */
function firstOf(rest: string): { start: number; end: number; value: number } | null {
  const none = NONE.exec(rest);
  const some = SOME.flatMap((pattern) => {
    const match = pattern.exec(rest);
    const value = numberOf(match?.groups?.n);
    return match && value !== null ? [{ ...spanOf(match), value }] : [];
  }).sort((a, b) => a.start - b.start)[0];
  if (none && (!some || none.index < some.start) && !/严重/u.test(none[0]))
    return { ...spanOf(none), value: 0 };
  return some ?? null;
}
