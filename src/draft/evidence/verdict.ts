import { type DraftObjective, scanDates, scanFigures, type Verdict } from '../../core/index.js';
import { adverseWording, isSentBack, isWaived, undecided, withoutMisses } from './adverse.js';
import type { Conflict } from './conflicts.js';
import { isToLookAt, type Mark, type MarkKind } from './marks.js';
import type { EvidenceLine, Segment } from './segments.js';

const DECIDES = /手册|声明|说明|删减|理由|成立|图样|图纸|exclu|manual|statement|justif/iu;
/** Words by which even a short note says what was seen or found. */
const SEES_SOMETHING =
  /[有能可签抽查问齐全]|也是|记录|[齐全知懂符合无]|看(?!板|护)|会(?!议|所)|验证|批准|评审|关闭|更新|完成|张贴|公示|培训|正常|清楚|完整|了解|登记|一致|到位|落实|发布|公示|亮点|不错|好做法|[说讲答]得|访谈|\b(?:strength|good practice|ok|seen|checked|sampled|asked|knew|know|current|signed|in place|in date|available|valid|complete|records?|done|locked|labelled|displayed|verified|approved|reviewed|signed|match(?:es)?|logged|discussed|trend\w*|segregated|clear|legible|closed|tested|calibrated|updated)\b/iu;
const VAGUE =
  /^(?:都|全部|一切|基本)?(?:ok|好|可以|正常|没问题|无问题|fine|good|all good|no issues?|nothing to report|做了|有做|讲了|口头讲了?)[\s.。!！]{0,2}$/iu;

/** Contradictions that are failings of the auditee's, not doubts about the evidence. */
const FAILINGS: ReadonlySet<Conflict['kind']> = new Set(['expired', 'version']);

const hasMark = (segment: Segment, kind: MarkKind): boolean =>
  segment.marks.some((mark) => mark.kind === kind);

/** `不单开，记个观察`, `提一条，不开`: what is let go as a nonconformity stays in view. */
const isKeptInView = (mark: Mark): boolean =>
  /观察|关注|跟踪|建议|提一条|下[次回]|明年|盯|^口头$|让[其他们]{0,2}补|\b(?:watch|will mention|observation|obs|OFI|next (?:time|visit|audit|year))\b/iu.test(
    mark.text,
  );

/** What a note ends on holds for all of it: `one kit short, topped up. told Moss, leaving it`. */
const isWaivedAtEnd = ({ segments }: EvidenceLine): boolean => isWaived(segments.at(-1)?.text ?? '');

/** The auditor has not made up his mind; what only reads like that yields to a verdict in words here or further on. */
const isLeftOpen = (segment: Segment, at: number, all: readonly Segment[]): boolean => {
  const open = segment.answered ? null : undecided(segment.text);
  if (open !== 'likely') return open !== null;
  const observes = ({ marks }: Segment, sure: boolean): boolean =>
    marks.some(({ kind, guessed }) => kind === 'observation' && !(sure && guessed));
  return !(observes(segment, true) || all.slice(at + 1).some((later) => observes(later, false)));
};

/** Letters and characters that carry content. */
const contentLength = (text: string): number =>
  (text.match(/[\u4e00-\u9fff]/gu)?.length ?? 0) + (text.match(/[A-Za-z]{2,}/gu)?.length ?? 0) * 2;

/** A topic of a word or two and that it is in order: `scorecards ok`, `合规评价 ok`. */
const ONLY_SAID_FINE =
  /^(?:[a-z]{2,14}[ ]?){1,3}[ ,:–-]{0,3}(?:ok|okay|fine|good|done|held|yes|all good|in place|no issues?|√|✓)[\s.]*$|^[\u4e00-\u9fff]{2,6}[ ,，:：—-]{0,3}(?:ok|OK|好|可以|没问题|做了|有做|做过了?|开了|开过了?|搞了|完成了?|都做了|已做|√|✓)[\s.。]*$|^[\s√✓✔]+$/iu;

/** `口头讲了`: nothing but that something was said or is fine. */
const isVague = (told: readonly Segment[]): boolean =>
  VAGUE.test(
    told
      .map(({ text }) => text)
      .join(' ')
      .trim(),
  );

/** True where the notes of a clause hold no sample, figure, date or observation to judge by. */
export function isThin(lines: readonly EvidenceLine[]): boolean {
  const told = lines.flatMap(({ segments }) => segments.filter(({ instruction }) => !instruction));
  if (told.some(({ adverse, marks }) => adverse !== null || marks.length > 0)) return false;
  const text = told
    .map((segment) => segment.text)
    .join(' ')
    .trim();
  if (VAGUE.test(text) || ONLY_SAID_FINE.test(text)) return true;
  if (contentLength(text) > 14) return false;
  const bare = text.replace(/口头讲了?|讲了|做了/gu, '');
  return scanFigures(text).length === 0 && scanDates(text).length === 0 && !SEES_SOMETHING.test(bare);
}

/** An exclusion speaks for the clause where it opens the notes or names the document that declares it. */
function isExcluded(lines: readonly EvidenceLine[]): boolean {
  const segments = lines.flatMap((line) => line.segments.map((segment, i) => ({ segment, i, line })));
  const marked = segments.filter(({ segment }) => hasMark(segment, 'not_applicable'));
  if (marked.length === 0) return false;
  return marked.some(({ segment, i, line }) => {
    const opens = line === lines[0] && i === 0;
    const sole = segments.every((other) => other.line === line);
    return (opens && sole) || DECIDES.test(segment.text) || segments.length === marked.length;
  });
}

/** Somebody new who is still to be trained or evaluated: to be followed up, since nothing says that it is due. */
const NEWCOMER =
  /(?:新(?:来|人|工|员工|进|入职|招)|转岗|\bnew (?:starter|hire|operator|staff|joiner)s?\b)[^;；。]{0,24}(?:培训|训|能力|评价|考核|\btrain|\bevaluat|\binduction)/iu;

/** What is lacking beside a missed target is no part of the miss. */
const LACKS_PAPER =
  /记录|措施|分析|报告|单|签|评审|计划|方案|\b(?:actions?|records?|analysis|plan|review)\b/iu;

/** `准时 93.1 —— 五个月里头四个月没摸到线`: what is said behind the result of a missed target is the miss. */
const tellsMiss = (
  { text, adverse, limits }: Segment,
  objectives: readonly Pick<DraftObjective, 'met' | 'actual'>[],
): boolean =>
  adverse !== null &&
  limits.every(({ met }) => met) &&
  !LACKS_PAPER.test(text) &&
  objectives.some(({ met, actual }) => met === false && actual !== '' && text.includes(actual));

/** A failing that the auditor has not judged; a target that was missed is judged by its figures. */
export function isUnjudged({ text, adverse, limits, marks, answered }: Segment): boolean {
  if (answered) return false;
  if (marks.some(({ kind }) => kind === 'observation' || kind === 'nonconform')) return false;
  if (limits.some(({ met }) => !met)) return !isSentBack(text);
  if (adverse === null || NEWCOMER.test(text)) return false;
  const missed = adverseWording(text, text) !== null && adverseWording(withoutMisses(text), text) === null;
  return !missed;
}

/**
 * The verdict that the notes of a clause support. Marks go first, in the order of their weight; then contradictions
 * and open identities, evidence that was not to be had or is too thin to judge, and failings that carry no mark:
 * what they amount to is the auditor's to say, so the draft asks and does not conclude. A missed target and a newcomer
 * still to be trained are observations.
 */
export function judge(
  lines: readonly EvidenceLine[],
  objectives: readonly Pick<DraftObjective, 'met' | 'actual'>[],
): Verdict {
  const segments = lines.flatMap((line) => line.segments.filter(({ instruction }) => !instruction));
  const any = (test: (segment: Segment) => boolean) => segments.some(test);
  if (any((s) => hasMark(s, 'nonconform'))) return 'nonconform';
  if (segments.some(isLeftOpen) || isVague(segments)) return 'insufficient';
  if (any(({ unproven, limits }) => unproven === 'doubted' && limits.every(({ met }) => met)))
    return 'insufficient';
  const waiving = new Set(lines.flatMap((line) => (isWaivedAtEnd(line) ? line.segments : [])));
  const observed = (segment: Segment): boolean =>
    segment.marks.some(
      (mark) =>
        mark.kind === 'observation' &&
        !((segment.unproven !== null || segment.answered) && isToLookAt(mark)) &&
        (!(waiving.has(segment) || isWaived(segment.text)) || isKeptInView(mark)),
    );
  if (any(observed)) return 'observation';
  if (any((s) => hasMark(s, 'confirm') && !s.answered)) return 'insufficient';
  if (any(({ conflict }) => conflict !== null && !FAILINGS.has(conflict.kind))) return 'insufficient';
  const open = any(({ unproven }) => unproven !== null);
  if (isExcluded(lines) && !open) return 'not_applicable';
  const wrong = any(
    (s) =>
      (isUnjudged(s) && !tellsMiss(s, objectives)) || (s.conflict !== null && FAILINGS.has(s.conflict.kind)),
  );
  if (wrong || open) return 'insufficient';
  if (
    any(({ adverse, answered }) => adverse !== null && !answered) ||
    objectives.some(({ met }) => met === false)
  )
    return 'observation';
  if (any(({ answered }) => answered)) return 'conform';
  return segments.length === 0 || segments.every(({ gap }) => gap) || isThin(lines)
    ? 'insufficient'
    : 'conform';
}
