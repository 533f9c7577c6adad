import {
  bigrams,
  cellsAndLines,
  type DateMention,
  dayInterval,
  type ListedInterval,
  parseChineseNumeral,
  type Report,
  scanDates,
  spanFrom,
  viewText,
} from '../core/index.js';

/**
 * How long a thing must or may lie, held against the day it came in and the day it went out: `自然存放满三年,方可领料` …
 * `2029年4月18日入场,2031年6月9日领料,存放时间已达规定`. The two may stand in different sections.
 */

const LIES = /存放|贮存|储存|存储|留存|放置|陈放|陈化|静置|养护|时效|堆放|发酵|窖藏|保存|晾置|熟化/u;
const NUMBER = '(?<n>\\d{1,3}|[一二两三四五六七八九十]{1,3}|半)';
const UNIT = '\\s?(?<unit>个?月|天|日|周|年)';
const REQUIRED = new RegExp(
  `(?<subject>[^。;\\n]{0,40}?)(?<verb>${LIES.source})(?:时间|期限?|周期)?[^。;,\\d\\n]{0,10}?(?:(?<least>满|不(?:得)?[少低短]于|至少|达到|达|≥)|(?<most>不(?:得|应|能|可)?(?:超过|大于|多于|长于)|≤|最长(?:为)?))\\s?${NUMBER}${UNIT}`,
  'gu',
);
const CUE = new RegExp(
  `(?:${LIES.source})[^。;\\n]{0,20}(?:\\d|[一二两三四五六七八九十半])\\s?(?:个?月|天|日|周|年)`,
  'u',
);
const CAME = /入场|入库|进场|入窖|到货|进货|浇筑|封装|封存|入池|收到|生产|刷胶|堆垛|开始/u;
const WENT = /领料|领用|出库|出场|出窖|出池|使用|投料|投用|发[货出]|开[窖封]|拆模|取出|加工/u;
const KEPT =
  /(?:存放|贮存|储存|存储|留存|放置|陈放|陈化|静置|养护|时效|保存|时间|期限?)[^,。;\n]{0,8}(?:已达|已满|达到|符合|满足|未超|没有超|足够)[^,。;\n]{0,10}|(?:符合|满足)[^,。;\n]{0,10}(?:规定|要求|制度)/u;
const ADMITTED = /不符合|未满|不足|超期|超过规定|提前|特批|让步|例外|不满/u;
const BEHIND = 110;
/** Days in which months of other lengths and the day itself may be counted. */
const SLACK = 3;
const DAYS: Readonly<Record<string, number>> = { 天: 1, 日: 1, 周: 7, 月: 30.44, 个月: 30.44, 年: 365.25 };

interface Required {
  start: number;
  end: number;
  raw: string;
  days: number;
  atLeast: boolean;
  subject: string;
  verb: string;
}

export function extractStorageTimes(report: Report): ListedInterval[] {
  const { text } = report.view;
  if (report.language === 'en' || !CUE.test(text)) return [];
  const places = cellsAndLines(report);
  const required = places.flatMap((place) => requiredIn(viewText(report, place), place.start));
  if (required.length === 0) return [];
  return places.flatMap((place) => {
    const content = viewText(report, place);
    if (!CAME.test(content) || !WENT.test(content) || !KEPT.test(content)) return [];
    const dates = scanDates(content);
    return dates.flatMap((from, index): ListedInterval[] => {
      const to = dates[index + 1];
      const days = to ? daysBetween(content, from, to) : null;
      if (!to || days === null) return [];
      const claim = KEPT.exec(content.slice(to.end, to.end + BEHIND));
      if (!claim || ADMITTED.test(content.slice(from.start, to.end + BEHIND))) return [];
      const told = content.slice(Math.max(0, from.start - 40), to.end) + claim[0];
      const limit = limitOf(required, told);
      if (!limit || !isBroken(limit, days)) return [];
      const placed = ({ start, end, raw }: DateMention) => ({
        start: place.start + start,
        end: place.start + end,
        raw,
      });
      return [
        {
          start: place.start + from.start,
          end: place.start + to.end,
          limit: { start: limit.start, end: limit.end, raw: limit.raw },
          most: Math.round(limit.days),
          days,
          from: placed(from),
          to: placed(to),
          claim: spanFrom(place.start + to.end, claim),
          apart: limit.atLeast ? 'short' : 'long',
        },
      ];
    });
  });
}

function requiredIn(content: string, at: number): Required[] {
  if (!CUE.test(content)) return [];
  return [...content.matchAll(REQUIRED)].flatMap((match) => {
    const { n = '', unit = '', subject = '', verb = '', least } = match.groups ?? {};
    const count = n === '半' ? 0.5 : /^\d/u.test(n) ? Number(n) : (parseChineseNumeral(n)?.value ?? null);
    const each = DAYS[unit];
    if (!count || each === undefined) return [];
    const start = at + match.index + subject.length;
    const raw = match[0].slice(subject.length);
    return [
      {
        start,
        end: start + raw.length,
        raw,
        days: count * each,
        atLeast: least !== undefined,
        subject,
        verb,
      },
    ];
  });
}

/** From a day on which something came to one on which it went, both with their years. */
function daysBetween(content: string, from: DateMention, to: DateMention): number | null {
  const [first, last] = [from, to].map((date) =>
    date.from.year !== null && date.from.day !== null ? dayInterval(date) : null,
  );
  if (!first || !last || to.start - from.end > 24) return null;
  const beside = (date: DateMention, until: number) =>
    content.slice(Math.max(0, date.start - 6), Math.min(until, date.end + 8));
  if (!CAME.test(beside(from, to.start)) || !WENT.test(beside(to, content.length))) return null;
  const days = last.from - first.to;
  return days > 0 ? days : null;
}

/** The requirement whose verb and subject come again; of several that do as much the one hardest to break. */
function limitOf(required: readonly Required[], told: string): Required | null {
  const rated = required
    .filter(({ verb }) => told.includes(verb))
    .map((one) => ({ one, shared: sharedPairs(one.subject, told) }))
    .filter(({ shared }) => shared > 0 || required.length === 1);
  const most = Math.max(0, ...rated.map(({ shared }) => shared));
  const [only, ...others] = rated.filter(({ shared }) => shared === most);
  return only && others.length === 0 ? only.one : null;
}

function sharedPairs(first: string, second: string): number {
  return bigrams(first).filter(
    (pair) =>
      /^\p{Script=Han}{2}$/u.test(pair) && !/入场|之日|规定|要求|时间/u.test(pair) && second.includes(pair),
  ).length;
}

const isBroken = ({ atLeast, days: limit }: Required, days: number): boolean =>
  atLeast ? days < limit - SLACK : days > limit + SLACK;
