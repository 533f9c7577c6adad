import {
  dayInterval,
  type Facts,
  type ListedInterval,
  type Report,
  type Rule,
  type RuleFinding,
  type Span,
  scanDates,
  spanFrom,
  spanOf,
  startingWithin,
  viewText,
} from '../core/index.js';

const MINUTES: Readonly<Record<string, number>> = {
  分钟: 1,
  minute: 1,
  小时: 60,
  hour: 60,
  天: 24 * 60,
  日: 24 * 60,
  day: 24 * 60,
};
/** `24小时内`, `within 5 working days`: how long something may take. */
const WITHIN =
  /(?<n>\d{1,3})\s?个?(?<work>工作)?(?<unit>分钟|小时|天|日)(?:之|以)?内|within (?<en>\d{1,3}) (?<enWork>working )?(?<enUnit>minute|hour|day)s?/iu;
/** What is answered or attended to: a thing comes in, then somebody acts on it. */
const ANSWERED = /^(?:complaint|repair)$/u;
/** `每半年`, `不超过12个月`, `every year`: how often something must come round, in days. */
const EVERY: ReadonlyArray<readonly [RegExp, number]> = [
  [/每半年|每6个月|周期(?:为)?(?:6个月|半年)|every (?:six|6) months|half-yearly/iu, 183],
  [/每季度?|每3个月|quarterly|every (?:three|3) months/iu, 92],
  [/每月|monthly|every month/iu, 31],
  [
    /每年|每12个月|不超过(?:12个月|十二个月|一年)|周期(?:为)?(?:1年|一年|12个月)|every year|annually|yearly/iu,
    366,
  ],
];
const KEPT =
  /(?:符合|满足)(?:规定|要求|时限|频次|程序)|及时(?!率)|按(?:规定|要求|周期|期|计划)(?:执行|进行|检定|检查|评价|实施)|间隔符合|年年|in time|is met|as required|interval is kept/iu;
const ADMITTED =
  /未按|逾期|超期|滞后|延期|推迟|停产|停机|停用|不符合|暂停|新增|首次|late\b|deferr|shutdown|overdue|nonconform/iu;
/** A month's slack in a year, a few days in a month: work is not done to the day. */
const SLACK = 1.25;
const DAY = 24 * 60;

export const intervalExceeded: Rule = {
  meta: {
    id: 'interval-exceeded',
    severity: 'warning',
    title: { zh: '间隔或时限超出却写符合', en: 'An interval or limit exceeded, called kept' },
    why: {
      zh: '写明了频次或时限，又写了日期或时间，两者对不上，结论就站不住。',
      en: 'Where a frequency or a limit stands beside dates that exceed it, the conclusion does not hold.',
    },
    messages: {
      limit: {
        zh: '时限为{{limit}}，从{{first}}到{{second}}已经超过，却写成符合或及时。',
        en: 'The limit is {{limit}}; from {{first}} to {{second}} takes longer, but is called kept.',
      },
      frequency: {
        zh: '要求{{limit}}，{{first}}与{{second}}之间相隔太久，却写成符合。',
        en: 'Required {{limit}}; between {{first}} and {{second}} lies too long, but it is called kept.',
      },
      listed: {
        zh: '间隔不得超过{{most}}天，{{first}}到{{second}}相隔{{days}}天，却写成符合。',
        en: 'No more than {{most}} days may lie between; from {{first}} to {{second}} are {{days}}, but it is called kept.',
      },
      short: {
        zh: '至少要{{most}}天，{{first}}到{{second}}只有{{days}}天，却写成符合。',
        en: 'At least {{most}} days are required; from {{first}} to {{second}} are {{days}}, but it is called kept.',
      },
      end: {
        zh: '写明{{limit}}，{{first}}到{{second}}却相隔{{days}}天。',
        en: 'The term is {{limit}}, but from {{first}} to {{second}} are {{days}} days.',
      },
    },
    suggestion: {
      zh: '核对记录的日期和规定的频次；确有超期的，按不符合处理或写明批准的理由。',
      en: 'Check the dates and the frequency; where it was exceeded, raise it or state the approved reason.',
    },
    examples: {
      valid: [
        { language: 'zh', text: '报修要求30分钟内到场，报修10:05，到场10:25，响应及时，符合要求。' },
        { language: 'zh', text: '供方每年评价一次。评价记录2022年3月、2023年4月、2024年3月，符合规定。' },
        { language: 'zh', text: '灭火器每月检查一次，2月停产未查，1月、3月、4月有记录。' },
        {
          language: 'en',
          text: 'Complaints are answered within 5 working days; the complaint received on 3 June 2024 was answered on 7 June 2024, in time.',
        },
        {
          language: 'zh',
          text: '两次清洗间隔不超过15天。清洗记录：3月2日、3月16日、3月30日，间隔均在15天以内。',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '两次清洗间隔不超过15天。清洗记录：3月2日、3月16日、4月8日，间隔均在15天以内。',
          messageId: 'listed',
          quotes: ['间隔不超过15天', '3月16日', '4月8日', '间隔均在15天以内'],
        },
        {
          language: 'zh',
          text: '报修要求30分钟内到场，报修10:05，到场10:50，响应及时，符合要求。',
          messageId: 'limit',
          quotes: ['30分钟内', '10:05', '10:50'],
        },
        {
          language: 'zh',
          text: '程序规定供方每年评价一次。查评价记录：2021年3月、2022年3月、2024年4月，符合规定。',
          messageId: 'frequency',
          quotes: ['每年', '2022年3月', '2024年4月'],
        },
        {
          language: 'en',
          text: 'Complaints are answered within 5 working days; the complaint received on 3 June 2024 was answered on 24 June 2024, in time.',
          messageId: 'limit',
          quotes: ['within 5 working days', '3 June 2024', '24 June 2024'],
        },
        {
          language: 'zh',
          text: '压力表检定周期6个月，本次检定日期2025年1月10日，有效期至2026年1月9日。',
          messageId: 'end',
          quotes: ['检定周期6个月', '2025年1月10日', '2026年1月9日'],
        },
        {
          language: 'zh',
          text: '砂浆试件2024年9月3日成型，9月15日送压，记录注明养护龄期已满28天。',
          messageId: 'short',
          quotes: ['2024年9月3日', '9月15日', '28天'],
        },
      ],
    },
  },
  check(facts, report) {
    const inLines = report.lines.flatMap((line) => {
      const words = viewText(report, line);
      if (line.kind === 'row' || words.length > LONGEST || !KEPT.test(words) || ADMITTED.test(words))
        return [];
      const listed = startingWithin(facts.listedIntervals, line).length > 0;
      return [...checkLimit(facts, report, line), ...(listed ? [] : checkFrequency(report, line))];
    });
    const told = new Set(inLines.flatMap(({ places }) => places.map(({ span }) => span.start)));
    const others = facts.listedIntervals.filter(
      ({ from, to, apart }) => !(apart === 'long' && told.has(from.start) && told.has(to.start)),
    );
    return [...others.map(tellListed), ...inLines];
  },
};

/** Days counted between dates that are written out leave no doubt. */
const tellListed = ({ limit, most, days, from, to, claim, apart }: ListedInterval): RuleFinding => ({
  messageId: apart === 'short' || apart === 'end' ? apart : 'listed',
  severity: apart ? 'warning' : 'error',
  params: { limit: limit.raw, most: String(most), days: String(days), first: from.raw, second: to.raw },
  places: [
    { span: limit, role: 'requirement' },
    { span: from, role: 'date' },
    { span: to, role: 'date' },
    ...(limit.end > claim.start ? [] : [{ span: claim, role: 'claim' }]),
  ].sort((a, b) => a.span.start - b.span.start),
});

/** Longer paragraphs hold several stories. */
const LONGEST = 200;

function checkLimit({ steps }: Facts, report: Report, line: Span): RuleFinding[] {
  const match = WITHIN.exec(viewText(report, line));
  const { n, en, unit, enUnit, work, enWork } = match?.groups ?? {};
  const each = MINUTES[(unit ?? enUnit ?? '').toLowerCase()];
  if (!match || each === undefined) return [];
  const own = startingWithin(steps, line).filter(({ chain }) => ANSWERED.test(chain));
  const [first, ...firsts] = own.filter(({ rank }) => rank === 0);
  const [second, ...seconds] = own.filter(({ rank }) => rank === 1);
  if (!first || !second || firsts.length + seconds.length > 0) return [];
  if ((first.day === null) !== (second.day === null)) return [];
  const limit = Number(n ?? en) * each * (work || enWork ? 1.5 : 1);
  const slack = work || enWork ? 2 * DAY : 0;
  // Of days the latest beginning and the earliest end count.
  if (second.from - first.to <= limit + slack) return [];
  return [tell('limit', match[0], report, [spanFrom(line.start, match), first, second])];
}

function checkFrequency(report: Report, line: Span): RuleFinding[] {
  const words = viewText(report, line);
  const [required, days] = EVERY.find(([shape]) => shape.test(words)) ?? [];
  const match = required?.exec(words);
  if (!match || days === undefined) return [];
  const dates = scanDates(words).filter(
    ({ from, start }) => from.year !== null && from.month !== null && start > match.index,
  );
  const gap = dates.findIndex((date, index) => {
    const [one, next] = [date, dates[index + 1]].map((each) => (each ? dayInterval(each) : null));
    return one && next && next.from - one.to > days * SLACK;
  });
  const [one, next] = [dates[gap], dates[gap + 1]];
  if (!one || !next) return [];
  const placed = ({ start, end }: Span): Span => ({ start: line.start + start, end: line.start + end });
  return [tell('frequency', match[0], report, [placed(spanOf(match)), placed(one), placed(next)])];
}

function tell(messageId: string, limit: string, report: Report, spans: [Span, Span, Span]): RuleFinding {
  const [required, first, second] = spans;
  return {
    messageId,
    params: { limit, first: viewText(report, first), second: viewText(report, second) },
    places: [
      { span: required, role: 'requirement' },
      { span: { start: first.start, end: first.end }, role: 'date' },
      { span: { start: second.start, end: second.end }, role: 'date' },
    ],
  };
}
