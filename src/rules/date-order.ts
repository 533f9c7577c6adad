import {
  dayInterval,
  type EventFact,
  type EventKind,
  type Facts,
  innermostAt,
  type Report,
  type Rule,
  type RuleFinding,
  startingWithin,
  viewText,
} from '../core/index.js';

export const dateOrder: Rule = {
  meta: {
    id: 'date-order',
    severity: 'error',
    title: { zh: '日期先后颠倒', en: 'Dates out of order' },
    why: {
      zh: '写明在后的活动日期却在前，或先签合同后评审，说明日期或证据有误。',
      en: 'An activity said to follow another but dated before it means that a date or the evidence is wrong.',
    },
    messages: {
      'review-before-audit': {
        zh: '文中写管理评审在内部审核之后，但管理评审日期{{later}}早于内部审核日期{{earlier}}。',
        en: 'The management review is said to follow the internal audit, but its date {{later}} lies before {{earlier}}.',
      },
      'review-dated-before-audit': {
        zh: '管理评审日期{{later}}早于内部审核日期{{earlier}}，请确认管理评审的输入是否包括内审结果。',
        en: 'The management review ({{later}}) is dated before the internal audit ({{earlier}}): was the audit an input?',
      },
      'signed-before-review': {
        zh: '合同签订日期{{earlier}}早于合同评审日期{{later}}。',
        en: 'The contract was signed on {{earlier}}, before its review on {{later}}.',
      },
      'used-before-evaluation': {
        zh: '供方合同或采购日期{{earlier}}早于供方评价日期{{later}}。',
        en: 'The supplier was used on {{earlier}}, before its evaluation on {{later}}.',
      },
    },
    suggestion: { zh: '核对原始记录上的日期。', en: 'Check the dates on the original records.' },
    examples: {
      valid: [
        { language: 'zh', text: '内审于2024年6月3日至4日实施。\n内审结束后，于2024年7月2日召开管理评审。' },
        { language: 'zh', text: '抽合同2份，评审2024.3.5、2024.4.9，签订2024.3.8、2024.4.9。' },
        { language: 'zh', text: '供方“某某铸造”2024年1月8日评价合格，2024年1月20日签订合同。' },
        {
          language: 'en',
          text: 'Orders A1 and A2 were reviewed 5 and 19 February 2024, accepted 6 and 19 February 2024.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '内部审核于2024年6月3日至4日实施。\n内部审核结束后，总经理于2024年5月20日主持管理评审。',
          messageId: 'review-before-audit',
          quotes: ['2024年6月3日至4日', '2024年5月20日'],
        },
        {
          language: 'zh',
          text: '抽销售合同，2024.3.8签订，2024.3.12评审。',
          messageId: 'signed-before-review',
          quotes: ['2024.3.8', '2024.3.12'],
        },
        {
          language: 'zh',
          text: '外包方评价日期2024年3月12日，合同签订日期2024年2月20日。',
          messageId: 'used-before-evaluation',
          quotes: ['2024年3月12日', '2024年2月20日'],
        },
        {
          language: 'en',
          text: 'The internal audit was carried out on 11 March 2024. After the internal audit, the management review was held on 6 February 2024.',
          messageId: 'review-before-audit',
          quotes: ['11 March 2024', '6 February 2024'],
        },
      ],
    },
  },
  check: (facts, report) => [...checkReviews(facts, report), ...checkPairs(facts, report)],
};

const done = (facts: Facts, kind: EventKind): EventFact[] =>
  facts.events.filter((event) => event.kind === kind && !event.planned && dayInterval(event.date) !== null);

/** True when `a` certainly ended before `b` began. */
function before(a: EventFact, b: EventFact): boolean {
  const first = dayInterval(a.date);
  const second = dayInterval(b.date);
  return first !== null && second !== null && first.to < second.from;
}

const DAYS_BETWEEN_CYCLES = 200;

const near = (a: EventFact, b: EventFact): boolean =>
  Math.abs((dayInterval(a.date)?.to ?? 0) - (dayInterval(b.date)?.from ?? 0)) <= DAYS_BETWEEN_CYCLES;

/** A management review that is said to follow the internal audit must; otherwise the order only deserves a look. */
function checkReviews(facts: Facts, report: Report): RuleFinding[] {
  const audits = done(facts, 'internal-audit');
  return done(facts, 'management-review').flatMap((review) => {
    const late = audits.filter((audit) => before(review, audit));
    const [audit] = late;
    if (!audit || late.length < audits.length) return [];
    const stated = review.statedAfter === 'internal-audit';
    if (!stated && (!near(review, audit) || isAdmitted(report, review))) return [];
    return [
      {
        messageId: stated ? 'review-before-audit' : 'review-dated-before-audit',
        severity: stated ? ('error' as const) : ('warning' as const),
        params: { later: review.date.raw, earlier: audit.date.raw },
        places: [
          ...late.map((span) => ({ span, role: 'internal-audit' })),
          { span: review, role: 'management-review' },
        ],
      },
    ];
  });
}

interface PairCheck {
  first: EventKind;
  second: EventKind;
  messageId: string;
  /** A statement that the order was kept. */
  claim: RegExp;
}

/** What must come first, within one line. */
const PAIRS: readonly PairCheck[] = [
  {
    first: 'contract-review',
    second: 'contract-signing',
    messageId: 'signed-before-review',
    claim:
      /先评审[,、]?(?:再|后)签|签(?:订|署)?(?:合同)?前[^。;]{0,6}(?:均|都|已)[^。;]{0,6}评审|在签订前(?:均)?评审|reviewed before accept/iu,
  },
  {
    first: 'supplier-evaluation',
    second: 'supplier-contract',
    messageId: 'used-before-evaluation',
    claim: /评价合格(?:后|才)[^。;]{0,6}(?:采购|签|供货)|先评价[,、]?(?:再|后)(?:采购|签)|evaluated before/iu,
  },
];

function checkPairs(facts: Facts, report: Report): RuleFinding[] {
  return PAIRS.flatMap((pair) => {
    const first = done(facts, pair.first);
    const second = done(facts, pair.second);
    return pairUp(first, second, report).flatMap(([early, late]) => {
      if (!before(late, early) || isAdmitted(report, early)) return [];
      return [
        {
          messageId: pair.messageId,
          params: { earlier: late.date.raw, later: early.date.raw },
          places: [
            { span: early, role: pair.first },
            { span: late, role: pair.second },
            ...report.sentences
              .filter((sentence) => pair.claim.test(viewText(report, sentence)))
              .map((span) => ({ span, role: 'claim' })),
          ],
        },
      ];
    });
  });
}

/** The line itself says that the order was wrong, or raises it. */
function isAdmitted(report: Report, event: EventFact): boolean {
  const line = innermostAt(report.lines, event.start);
  return (
    line !== undefined &&
    /不符合|滞后|提前|追加|不满足|补评|补签|先[^。]{1,8}后评|nonconformity|retrospective/iu.test(
      report.view.text.slice(line.start, line.end),
    )
  );
}

/** Pairs events sentence by sentence, in order, where both kinds are equally many; else line by line, one of each. */
function pairUp(
  first: readonly EventFact[],
  second: readonly EventFact[],
  report: Report,
): Array<[EventFact, EventFact]> {
  const bySentence = report.sentences.flatMap((sentence) =>
    zip(startingWithin(first, sentence), startingWithin(second, sentence)),
  );
  const paired = new Set(bySentence.flat());
  const byLine = report.lines.flatMap((line) => {
    const left = startingWithin(first, line).filter((event) => !paired.has(event));
    const right = startingWithin(second, line).filter((event) => !paired.has(event));
    return left.length === 1 && right.length === 1 ? zip(left, right) : [];
  });
  return [...bySentence, ...byLine];
}

const zip = (first: readonly EventFact[], second: readonly EventFact[]): Array<[EventFact, EventFact]> =>
  first.length === second.length ? first.map((event, index) => [event, second[index] as EventFact]) : [];
