import {
  type DateMention,
  dayInterval,
  type Report,
  type RuleFinding,
  type Sentence,
  type Span,
  scanDates,
  spanFrom,
  viewText,
} from '../../core/index.js';

/** A plan of a year, or what is to be done within it. */
const PLANS: readonly RegExp[] = [
  /《(?<year>(?:19|20)\d{2})年(?:度)?[^》\n]{0,24}(?:计划|方案|安排)(?:表|书)?》/gu,
  /(?<!完成)(?<year>(?:19|20)\d{2})年(?:度)?[\p{Script=Han}]{0,8}计划(?!已)/gu,
  /(?:规定|要求|计划|安排)(?:在|于)?(?<year>(?:19|20)\d{2})年(?:度|内|底前)?(?:完成|进行|开展|实施)[^,。;\n]{0,10}/gu,
  /\b(?:[A-Z][A-Za-z]+ ){1,4}(?:Programme|Program|Plan|Schedule) (?:for )?(?<year>(?:19|20)\d{2})\b/gu,
  /\b(?<year>(?:19|20)\d{2}) (?:[a-z]+ ){0,3}(?:programme|program|plan|schedule)\b/giu,
];
/** Said to have been done by that plan, or to settle it; or dated by the plan itself. */
const DONE_BY_PLAN =
  /按(?:照)?(?:该|此|上述)?计划(?:的)?(?:时间|进度|安排|要求)?(?:已)?(?:实施|完成|进行|开展|执行|组织)|按计划时间|计划(?:时间|日期|月份)[为:]?|(?:已|均已|全部)?完成(?:了)?(?<year>(?:19|20)\d{2})年(?:度)?[\p{Script=Han}]{0,10}(?:计划|任务)|(?:判定|认定|视为|确认|证明)(?<other>(?:19|20)\d{2})年(?:度)?[\p{Script=Han}]{0,10}(?:任务|计划)?(?:已)?完成|\bas (?:programmed|planned|scheduled)\b|\baccording to (?:the )?(?:plan|programme|schedule)\b/gu;
/** Dates of the plan as a paper, of what comes after, and of other years on purpose. */
const OTHER_DATES =
  /编制|批准|审批|制定|发布|下达|签发|调整|关闭|验证|整改|有效|上年|去年|推迟|延期|提前|结转|补做|跨年|approved|issued|postponed|brought forward|carried over|ahead|early|late/iu;
const AROUND = 10;
/** How many lines below a plan may speak of it. */
const NEAR = 3;

interface Plan extends Span {
  year: number;
  raw: string;
  line: number;
}

const yearsIn = (report: Report, sentence: Sentence, place: number): Plan[] => {
  const words = viewText(report, sentence);
  return PLANS.flatMap((shape) =>
    [...words.matchAll(shape)].map((match) => ({
      ...spanFrom(sentence.start, match),
      year: Number(match.groups?.year),
      raw: match[0],
      line: place,
    })),
  );
};

/** What is said to be done by a plan, dated in a year that is not the plan's. */
export function planClaims(report: Report): RuleFinding[] {
  const plans = report.sentences.flatMap((sentence) => yearsIn(report, sentence, sentence.line));
  return report.sentences.flatMap((sentence): RuleFinding[] => {
    const words = viewText(report, sentence);
    const [claim] = [...words.matchAll(DONE_BY_PLAN)];
    if (!claim || OTHER_DATES.test(words.replace(/[“"][^“”"]{0,24}[”"]/gu, ''))) return [];
    const dates = scanDates(words).filter((date) => isDone(words, date));
    const plan = plans.findLast(
      ({ line, start, year }) =>
        start < sentence.end && sentence.line - line <= NEAR && dates.every(({ from }) => from.year !== year),
    );
    const named = Number(claim.groups?.year ?? claim.groups?.other ?? plan?.year);
    const nearest = plans.findLast(({ line, start }) => start < sentence.end && sentence.line - line <= NEAR);
    const [wrong] = dates;
    if (!wrong || !plan || plan !== nearest || named !== plan.year) return [];
    return [
      {
        messageId: 'other',
        severity: 'warning',
        params: { plan: plan.raw, year: plan.year, date: wrong.raw },
        places: [
          { span: { start: plan.start, end: plan.end }, role: 'plan' },
          ...plannedDates(report, plan, sentence),
          ...dates.map((date) => ({
            span: { start: sentence.start + date.start, end: sentence.start + date.end },
            role: 'date',
          })),
        ],
      },
    ];
  });
}

const OF_PLAN = /计划|排在|安排|programme|program|plan|schedule/iu;

/** When the plan, or what was done by it, falls in its own year, told between the two statements or right behind. */
const plannedDates = (report: Report, plan: Plan, claim: Sentence): RuleFinding['places'] =>
  report.sentences
    .filter(({ line, start }) => start >= plan.start && line <= claim.line + 1 && start !== claim.start)
    .flatMap((sentence) => {
      const words = viewText(report, sentence);
      if (!OF_PLAN.test(words)) return [];
      return scanDates(words)
        .filter(({ from, to }) => from.month !== null && (from.year ?? to.year) === plan.year)
        .map((date) => ({
          span: { start: sentence.start + date.start, end: sentence.start + date.end },
          role: 'plan',
        }));
    });

/** A date with a month and a year of its own that is not the name of a plan. */
const isDone = (words: string, date: DateMention): boolean =>
  date.from.month !== null &&
  date.from.year !== null &&
  dayInterval(date) !== null &&
  !OTHER_DATES.test(words.slice(Math.max(0, date.start - AROUND), date.start));
