import type { EventFact, Facts, Report, Rule, RuleFinding, Sentence, Span } from '../core/index.js';
import { innermostAt, spansOverlap, startingWithin, viewText } from '../core/index.js';
import { checkAuditors, checkClosedEarly } from './order/auditors.js';
import { checkClaimed } from './order/claimed.js';
import { clashesOf, isToldBy } from './order/clashes.js';
import { done, isBefore } from './order/intervals.js';
import { checkLaterInputs } from './order/later-inputs.js';
import { checkLaterReports } from './order/later-reports.js';
import { isAdmitted, pairUp, surroundings } from './order/pairing.js';
import { ORDER_PAIRS, type OrderPair } from './order/pairs.js';
import { checkReviews, checkSystemStart } from './order/reviews.js';
import { checkSteps } from './order/steps.js';
import { checkUsedAfterEnd } from './order/used-after-end.js';

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
      'closed-before-raised': {
        zh: '不符合的关闭日期{{earlier}}早于开具日期{{later}}。',
        en: 'The nonconformity was closed on {{earlier}}, before it was raised on {{later}}.',
      },
      'closed-before-audit': {
        zh: '内审不符合的关闭日期{{earlier}}早于内审日期{{later}}。',
        en: 'The findings of the internal audit were closed on {{earlier}}, before the audit on {{later}}.',
      },
      'reported-before-audit': {
        zh: '内审报告日期{{earlier}}早于内审日期{{later}}。',
        en: 'The report of the internal audit is dated {{earlier}}, before the audit on {{later}}.',
      },
      'step-order': {
        zh: '前后两步的时间颠倒：在后的一步为{{earlier}}，在前的一步为{{later}}。',
        en: 'Two steps are out of order: the later one is timed {{earlier}}, the earlier one {{later}}.',
      },
      'claimed-order': {
        zh: '文中写明了先后，日期却相反：在后的一步为{{earlier}}，在前的一步为{{later}}。',
        en: 'The text states an order that its times deny: the later step is timed {{earlier}}, the earlier one {{later}}.',
      },
      'audited-before-plan': {
        zh: '内审日期{{earlier}}早于内审计划或通知的日期{{later}}。',
        en: 'The internal audit took place on {{earlier}}, before its plan or notice of {{later}}.',
      },
      'audited-before-start': {
        zh: '内审或管理评审日期{{earlier}}早于体系实施时间{{later}}，请核实评审的是否为现行体系。',
        en: 'An internal audit or management review of {{earlier}} lies before the system started on {{later}}.',
      },
      'complaint-closed-before-received': {
        zh: '投诉处理完成日期{{earlier}}早于收到日期{{later}}。',
        en: 'The complaint was closed on {{earlier}}, before it was received on {{later}}.',
      },
      'later-input': {
        zh: '{{earlier}}的管理评审引用了{{later}}才完成的资料。',
        en: 'The management review of {{earlier}} used what was finished on {{later}}.',
      },
      'audited-before-qualified': {
        zh: '{{earlier}}参加内审时尚未取得内审员资格。',
        en: '{{earlier}} took part in an internal audit before becoming an internal auditor.',
      },
      'used-after-end': {
        zh: '一处写该设备（场所）于{{first}}关停或拆除，另一处写其在{{second}}仍在运行。',
        en: 'Said to be shut or scrapped on {{first}}, and at work on {{second}}.',
      },
      'used-after-withdrawal': {
        zh: '一处写该器具自{{earlier}}起停用（封存、报废），另一处写{{later}}仍用其检测。',
        en: 'Said to be out of use since {{earlier}}, and used on {{later}}.',
      },
      'acted-after-leaving': {
        zh: '一处写该人员已于{{earlier}}离开，另一处写其在{{later}}仍有签字或作业。',
        en: 'Said to have left on {{earlier}}, and to have acted on {{later}}.',
      },
      'closed-before-its-audit': {
        zh: '上次审核的不符合于{{later}}关闭，早于该次审核（{{earlier}}）。',
        en: 'The finding was closed on {{later}}, before the audit ({{earlier}}) that raised it.',
      },
      'concluded-before-its-basis': {
        zh: '{{earlier}}已作出结论，所依据的材料到{{later}}才有。',
        en: 'The conclusion is of {{earlier}}, and what it rests on of {{later}}.',
      },
      'followed-before-issue': {
        zh: '{{later}}已按该版文件执行，而该版于{{earlier}}才发布。',
        en: 'The issue was followed on {{later}}, and came out on {{earlier}}.',
      },
      'acted-before-start': {
        zh: '{{earlier}}在入职或取得资格之前已有签字或作业。',
        en: '{{earlier}} signed or worked before joining or being qualified.',
      },
      'assigned-before-training': {
        zh: '上岗（独立作业）日期{{earlier}}早于培训（取证）日期{{later}}。',
        en: 'Work began on {{earlier}}, before the training or certificate of {{later}}.',
      },
      'used-before-calibration': {
        zh: '文中写校准后使用，但使用日期{{earlier}}早于校准日期{{later}}。',
        en: 'The device is said to be calibrated before use, but was used on {{earlier}}, before {{later}}.',
      },
      'released-before-inspection': {
        zh: '放行或发货日期{{earlier}}早于检验日期{{later}}。',
        en: 'The product was released on {{earlier}}, before its inspection on {{later}}.',
      },
      'in-force-before-approval': {
        zh: '文件实施日期{{earlier}}早于批准日期{{later}}。',
        en: 'The document came into force on {{earlier}}, before its approval on {{later}}.',
      },
      'worked-before-assessment': {
        zh: '文中写作业前已评估风险，但作业日期{{earlier}}早于评估日期{{later}}。',
        en: 'Risks are said to be assessed before the work, but it began on {{earlier}}, before {{later}}.',
      },
      'worked-before-permit': {
        zh: '开工或作业日期{{earlier}}早于许可日期{{later}}。',
        en: 'Work began on {{earlier}}, before the permit of {{later}}.',
      },
      'produced-before-acceptance': {
        zh: '投产日期{{earlier}}早于验收日期{{later}}。',
        en: 'Production began on {{earlier}}, before the acceptance of {{later}}.',
      },
      'released-before-design-review': {
        zh: '设计发布日期{{earlier}}早于设计评审日期{{later}}。',
        en: 'The design was released on {{earlier}}, before its review on {{later}}.',
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
          text: '查动火作业票DH-017，动火开始时间9:10，审批时间10:25。',
          messageId: 'step-order',
          quotes: ['9:10', '10:25'],
        },
        {
          language: 'en',
          text: 'Confined space permit CS-8: entry at 13:05, approved at 14:20.',
          messageId: 'step-order',
          quotes: ['13:05', '14:20'],
        },
        {
          language: 'zh',
          text: '废水样品采样日期2024年5月8日，检测报告签发日期2024年5月6日。',
          messageId: 'step-order',
          quotes: ['2024年5月8日', '2024年5月6日'],
        },
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
  check: (facts, report) => {
    const clashes = clashesOf(facts);
    const isClash = isToldBy(clashes);
    const pairs = [
      ...checkReviews(facts, report),
      ...checkSystemStart(facts, report),
      ...checkAuditors(facts, report),
      ...checkClosedEarly(facts, report),
      ...surest(ORDER_PAIRS.flatMap((pair) => checkPair(pair, facts, report))),
    ].filter((one) => !isClash(one));
    const known = (span: Span) =>
      pairs.some(({ places }) => places.some((place) => spansOverlap(place.span, span)));
    const unknown = ({ places }: RuleFinding) => !places.slice(0, 2).every(({ span }) => known(span));
    const steps = checkSteps(facts.steps, report).filter(unknown);
    const isTold = isToldBy(steps);
    const claimed = checkClaimed(facts.claimedOrders, report).filter((one) => unknown(one) && !isTold(one));
    return [
      ...pairs,
      ...clashes,
      ...steps.filter((one) => !isClash(one)),
      ...claimed.filter((one) => !isClash(one)),
      ...unqualified(facts),
      ...laterInputs(facts, report),
      ...checkUsedAfterEnd(report).filter((one) => !isClash(one)),
    ];
  },
};

/** By the date beside the input, else by its number or its kind. */
function laterInputs(facts: Facts, report: Report): RuleFinding[] {
  const dated = checkLaterInputs(facts, report);
  return dated.length > 0 ? dated : checkLaterReports(facts, report);
}

/** Auditors of an internal audit who became auditors after it, and others who acted before they could. */
const unqualified = ({ personClashes }: Facts): RuleFinding[] =>
  personClashes
    .filter(({ kind }) => kind === 'unqualified' || kind === 'early')
    .map(({ kind, sure, person, places }) => ({
      messageId: kind === 'early' ? 'acted-before-start' : 'audited-before-qualified',
      severity: sure ? ('error' as const) : ('warning' as const),
      params: { earlier: person },
      places: places.map((span, index) => ({ span, role: index === 0 ? 'earlier' : 'later' })),
    }));

/** Closed before it was raised is closed before its audit as well: the dates of the nonconformity itself say it. */
function surest(found: readonly RuleFinding[]): RuleFinding[] {
  const raised = found.filter(({ messageId }) => messageId === 'closed-before-raised');
  const closing = ({ places }: RuleFinding) => places[1]?.span.start;
  return found.filter(
    (one) =>
      one.messageId !== 'closed-before-audit' || !raised.some((other) => closing(other) === closing(one)),
  );
}

function checkPair(pair: OrderPair, facts: Facts, report: Report): RuleFinding[] {
  const wrong = pairUp(done(facts, pair.first), done(facts, pair.second), report).filter(([early, late]) =>
    isBefore(late, early),
  );
  const general =
    pair.unclaimed === 'error' && wrong.length > 0 ? claimsAmong(pair, report.sentences, report) : null;
  return wrong.flatMap(([early, late]) => {
    if (isAdmitted(report, early, pair.aboutNonconformities)) return [];
    const words = [early, late].map((event) => sentenceOf(report, event));
    if (isOfTwoRounds(pair, words)) return [];
    const claims = claimsOf(pair, early, report, general);
    const sure = claims.length > 0 || (pair.unclaimed === 'error' && ofOneMatter(pair, early, late, report));
    const severity = sure
      ? 'error'
      : hinted(pair, words) || pair.unclaimed === 'error'
        ? 'warning'
        : pair.unclaimed;
    if (severity === 'silent') return [];
    return [
      {
        messageId: pair.messageId,
        severity,
        params: { earlier: late.date.raw, later: early.date.raw },
        places: [
          { span: early, role: 'earlier' },
          { span: late, role: 'later' },
          ...claims
            .filter((claim) => !holds(claim, early) && !holds(claim, late))
            .map((span) => ({ span, role: 'claim' })),
        ],
      },
    ];
  });
}

/** `本次`, where the other is said to be of an earlier audit. */
const THIS_ROUND = /本次|此次|this audit/iu;

/** One of both is of another year or audit. A nonconformity of an earlier audit was closed after it was raised, too. */
function isOfTwoRounds({ first, unless }: OrderPair, [early = '', late = '']: readonly string[]): boolean {
  if (first === 'nc-raised' && unless?.test(early)) return !unless.test(late) && THIS_ROUND.test(late);
  return [early, late].some((sentence) => unless?.test(sentence));
}

/** What a following sentence takes up again: `该供方`, `首批于…`, `the order was`. */
const TAKEN_UP =
  /^\s?(?:[该此其本]|上述|同一|而|但|合同|订单|协议|首|评审|评价|签|实际|却|后|随后|然后|it|its|this|that|both|however|but)/iu;

/** Two things told in one line, a sentence each, may be two matters: nothing but their place says that they are one. */
function ofOneMatter(pair: OrderPair, early: EventFact, late: EventFact, report: Report): boolean {
  if (pair.aboutNonconformities || (early.subject !== null && early.subject === late.subject)) return true;
  const behind = sentenceOf(report, early.start < late.start ? late : early);
  return sentenceOf(report, early) === sentenceOf(report, late) || TAKEN_UP.test(behind);
}

const hinted = (pair: OrderPair, sentences: readonly string[]): boolean =>
  pair.unclaimed === 'silent' && sentences.some((sentence) => pair.hint?.test(sentence));

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** `no evidence that they were evaluated before use` claims nothing. */
const DENIED = /未(?:能|提供|见|按|经)|没有|不符合|no evidence|\bnot\b/iu;

/** A report that states the order again and again is quoted with the statements next to the dates. */
const MOST_CLAIMS = 3;

/** Of orders and suppliers the whole report may state the order; of others the lines around. */
function claimsOf(
  pair: OrderPair,
  event: EventFact,
  report: Report,
  general: readonly Sentence[] | null,
): Span[] {
  if (general === null)
    return claimsAmong(pair, startingWithin(report.sentences, surroundings(report, event)), report);
  const distance = ({ start }: Span) => Math.abs(start - event.start);
  return [...general].sort((a, b) => distance(a) - distance(b)).slice(0, MOST_CLAIMS);
}

const claimsAmong = (pair: OrderPair, sentences: readonly Sentence[], report: Report): Sentence[] =>
  sentences.filter((sentence) => {
    const content = viewText(report, sentence);
    return pair.claim.test(content) && !DENIED.test(content);
  });

const sentenceOf = (report: Report, event: Span): string => {
  const sentence = innermostAt(report.sentences, event.start);
  return sentence ? viewText(report, sentence) : '';
};
