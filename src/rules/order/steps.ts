import {
  innermostAt,
  lastIndexStartingBy,
  placesAs,
  type Report,
  type RuleFinding,
  type Span,
  type StepFact,
  spansOverlap,
  startingWithin,
  viewText,
} from '../../core/index.js';
import { keptOrder } from './kept-order.js';
import { recordsOf } from './links.js';

/** The order that the words around claim was kept. */
const CLAIMED =
  /先[^,。;]{1,12}[,、]?(?:再|后|才)|方可|方能|后才|后再|[经待][^,。;]{1,12}后|凭[^,。;]{1,10}(?:票|证|单)|符合(?:要求|规定|程序)|按(?:规定|程序|流程)|流程(?:完整|规范)|手续齐全|before|only after|in accordance|in order\b|as required/iu;
/** One is said to rest on the other. */
const BASED = /依据|根据|基于|按照?(?:该|此|上述|评[价估])|based on|drawn from/iu;
/** The text tells of the wrong order itself, or of an exception that allows it. */
export const ADMITTED =
  /滞后|提前|追加|不满足|补[评签办录做]|未按|倒置|倒签|颠倒|先(?:签|开工|施工|使用|投产|生产|发货|作业|上岗|采购|放行|实施|入场)[^。;]{0,8}后(?:评|补|审|办|批|检|验|培)|紧急|应急(?!演练|预案|响应|救援|准备|设施|物资|恢复|处置|抢修|维修|措施|值班)|让步|例外|不合规|口头|电话同意|试[运生]|框架协议|打样|送样|样件|旧[证版]|原[证版]|retrospective|belated|urgent|concession|emergency(?! (?:plan|drill|procedure|response|preparedness|light|exit))|contrary|late\b/iu;
/** Two editions may be spoken of, unless the work is a change itself. */
const CHANGED = /变更|更改|换版|修订|续约|续签|续订|展期|change|revision|renew/iu;
const ABOUT_CHANGES = /^(?:change|request|software|design)$/u;
/** Words of a nonconformity raised for it; of steps about nonconformities they say nothing. */
const RAISED = /不符合|nonconform/iu;
const ABOUT_NONCONFORMITIES = /^(?:correction|internal-audit|management-review)$/u;

/** Steps of one record whose times run against their order. */
export function checkSteps(steps: readonly StepFact[], report: Report): RuleFinding[] {
  const found = recordsOf(steps, report).flatMap((record) =>
    extremes(record).flatMap(([early, late]) => compare(early, late, report)),
  );
  const seen = new Set<string>();
  return found.filter(({ places }) => {
    const id = places.map(({ span }) => span.start).join();
    return seen.has(id) ? false : seen.add(id);
  });
}

/**
 * Every two steps of a record. Two of one step are several records, or one done in parts: whichever belong together,
 * the order is wrong only where the first of the earlier step lies behind the last of the later one.
 */
function extremes(record: readonly StepFact[]): Array<[early: StepFact, late: StepFact]> {
  const ranks = [...new Set(record.map(({ rank }) => rank))].sort((a, b) => a - b);
  const ofRank = (rank: number) => record.filter((fact) => fact.rank === rank);
  const first = (rank: number) => ofRank(rank).reduce((a, b) => (b.from < a.from ? b : a));
  const last = (rank: number) => ofRank(rank).reduce((a, b) => (b.to > a.to ? b : a));
  return ranks.flatMap((early, index) =>
    ranks.slice(index + 1).map((late): [StepFact, StepFact] => [first(early), last(late)]),
  );
}

/**
 * Minutes, of a hundred days: a slip lies weeks off. Of six pairs of steps farther apart in reports read for the first
 * time, five belonged to two pieces of work.
 */
const LONGEST_APART = 100 * 24 * 60;

function compare(early: StepFact, late: StepFact, report: Report): RuleFinding[] {
  if (late.to >= early.from) return [];
  if ((late.day === null) !== (early.day === null) || areCodesApart(early, late)) return [];
  if (areEditionsApart(report, early, late)) return [];
  const [first, second] = late.start < early.start ? [late, early] : [early, late];
  if (isAnotherDevice(report, first, second)) return [];
  if (isAnotherContract(report, first, second)) return [];
  const words = viewText(report, around(report, first, second));
  if (ADMITTED.test(words) || (CHANGED.test(words) && !ABOUT_CHANGES.test(early.chain))) return [];
  if (RAISED.test(words) && !ABOUT_NONCONFORMITIES.test(early.chain)) return [];
  const together = innermostAt(report.sentences, first.start) === innermostAt(report.sentences, second.start);
  const [one, other] = [first, second].map((fact) => innermostAt(report.sentences, fact.start) ?? fact);
  const passage = { start: (one?.start ?? first.start) - REACH, end: second.end + REACH };
  const told = [one, other].map((span) => (span ? viewText(report, span) : '')).join('\n');
  const kept = keptOrder(report, passage, told, other?.start ?? second.start).filter(
    (claim) => !spansOverlap(claim, first) && !spansOverlap(claim, second),
  );
  const isClaimed = kept.length > 0 || CLAIMED.test(words);
  if (early.wrong === 'usual' && !(together && (isClaimed || BASED.test(words)))) return [];
  if (!isClaimed && early.from - late.to > LONGEST_APART) return [];
  const sure = together && (early.wrong === 'impossible' || isClaimed);
  const raw = (fact: StepFact) => viewText(report, fact);
  return [
    {
      messageId: 'step-order',
      severity: sure ? ('error' as const) : ('warning' as const),
      params: { earlier: raw(late), later: raw(early) },
      places: [
        { span: { start: early.start, end: early.end }, role: 'earlier' },
        { span: { start: late.start, end: late.end }, role: 'later' },
        ...placesAs(kept.length > 0 ? kept : required(report, first, second), 'claim'),
      ],
    },
  ];
}

/** `…1月17日签订;海外客户的订单8月4日评审`: the second statement names a contract of its own. */
const OWN_CONTRACT =
  /[;。]\s?(?:\(?\d\)|[①-⑳])?[^,;。\d]{2,24}的[^,;。\d]{0,6}(?:订单|合同|协议|项目)[^,;。]{0,12}$/u;
const OF_CONTRACTS: ReadonlySet<string> = new Set(['order', 'signing', 'tender']);

const isAnotherContract = (report: Report, first: StepFact, second: StepFact): boolean =>
  OF_CONTRACTS.has(first.chain) && OWN_CONTRACT.test(report.view.text.slice(first.end, second.start));

/** The order as the text itself requires it, near the two. */
const REQUIRED = /须先|应先|必须先|方可|方能|only after|must be[^.]{1,40}before/iu;

const required = (report: Report, first: StepFact, second: StepFact): Span[] =>
  startingWithin(report.sentences, {
    start: (innermostAt(report.sentences, first.start)?.start ?? first.start) - REACH,
    end: second.end + REACH,
  })
    .filter((sentence) => REQUIRED.test(viewText(report, sentence)))
    .filter((sentence) =>
      [first, second].every(({ start }) => start < sentence.start || start >= sentence.end),
    )
    .slice(0, 1);

/** Both sentences with all between and the one behind. */
function around(report: Report, first: StepFact, second: StepFact): Span {
  const from = innermostAt(report.sentences, first.start)?.start ?? first.start;
  const at = lastIndexStartingBy(report.sentences, second.start);
  const end = report.sentences[at + 1]?.end ?? report.sentences[at]?.end ?? second.end;
  return { start: from, end: Math.min(end, Math.max(second.end, from) + REACH) };
}

const REACH = 160;

/** Of two codes of one make each names a record of its own. */
const areCodesApart = ({ subject: a }: StepFact, { subject: b }: StepFact): boolean =>
  a !== null && b !== null && a !== b && shape(a) === shape(b);
const shape = (code: string): string => code.replace(/\d/gu, '0');

/** `抽离子色谱IC-02,6月17日校准;原子吸收AA-01…9月4日送校`: behind the semicolon another device is spoken of. */
const isAnotherDevice = (report: Report, first: StepFact, second: StepFact): boolean =>
  first.chain === 'calibration' &&
  first.subject !== second.subject &&
  report.view.text.slice(first.end, second.start).includes(';');

const EDITION = /(?<![A-Za-z])([A-Z]|[A-Z]\/\d|V\d[\d.]*)版|第([一二三四五\d])版/gu;
const BEFORE = 24;

/** `B版批准日期…;A版…发放`: of two editions each is approved and issued for itself. */
function areEditionsApart(report: Report, a: StepFact, b: StepFact): boolean {
  const [one, other] = [a, b].map(
    ({ start }) =>
      [...report.view.text.slice(Math.max(0, start - BEFORE), start).matchAll(EDITION)].at(-1)?.[0],
  );
  return one !== undefined && other !== undefined && one !== other;
}
