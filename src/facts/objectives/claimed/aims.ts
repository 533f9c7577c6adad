import {
  type Comparison,
  type Figure,
  groupBy,
  innermostAt,
  isTaken,
  lastIndexStartingBy,
  lastStartingBy,
  marksOf,
  noughtAt,
  type ObjectiveTarget,
  type Report,
  type Sentence,
  shiftFigure,
  spanOf,
  type TargetPeriod,
  viewText,
} from '../../../core/index.js';
import { lowerIsBetter } from '../key.js';
import { periodOf } from '../period.js';
import { type Content, contentOf, sizeOf } from './content.js';
import { figuresIn } from './figures.js';
import { codesIn } from './said.js';
import { type Scale, scaleOf } from './scales.js';
import { departmentOf, isPerPiece, namedBy, OWN_AIM, type Told, yearBefore } from './told.js';

/** What is aimed at, in whatever words, wherever it stands. */
export interface Aim extends Told {
  sign: Comparison;
  per: TargetPeriod | null;
  /** What all the words of its line before it name, and the numbers it goes by. */
  label: Content;
  codes: readonly string[];
  /** `每万件`, `per 1,000 deliveries`: how many of what its number is for. */
  scale: Scale | null;
  /** A part of the organisation set it itself. */
  isOwn: boolean;
}

const GOAL =
  /目标|指标|责任书|承诺|objective|\btargets?\b|\bgoals?\b|\baims?\b|\bKPIs?\b|\bcommitments?\b|\bpledges?\b|\bpromises?\b|\bscorecard\b|\bceiling\b|\bpolicy\b|\bwants\b|\bshall\b|\bservice level|\bset (?:itself|themselves|himself|herself)\b|\bambitions?\b/iu;
const CALLED =
  /(?:目标|指标)(?:值)?(?:为|是|定为|设为|:|\s)?\s?$|\b(?:target|objective|goal|limit|ceiling)(?: (?:for|of|on) [a-z -]{3,40})?(?: (?:is|was|of|at|to|set at|for 20\d\d)|:){0,2}\s?$/iu;
/** A bound that the law, a customer or a contract sets, that is planned, or was. */
const OTHERS =
  /国家标准|国标|行业|法规|许可|限值|合同|协议|(?:顾客|客户|业主)(?:的)?要求|供方|供应商|去年|上年|往年|旧|原(?!料|材|煤|水|油|因|纸|辅|棉|木|粮|奶|浆)|曾|拟|草案|建议|明年|下年|次年|力争|挑战|争取|预警|警戒|报警|中长期|图纸(?:要求|规定|尺寸)|规范要求|工艺(?:要求|规定|参数)|industry|permit|legal|statutory|regulat|contract|customer (?:asks|requires|wants)|customer's|supplier|draft|proposed|next year|stretch|warning|used to|formerly|previous|last year|drawing|specification/iu;
const CHANGE =
  /(?:较|比|同比|环比)[^,。;\d]{0,16}(?:20\d\d年?)?[^,。;\d]{0,8}(?:下降|降低|减少|节约|压缩|提高|提升|上升|增长|增加)|(?:下降|降低|减少|节约|压缩|提高|提升|上升|增长|增加)(?:了|率)?[^,。;\d]{0,3}$|\b(?:by|less than in|more than in|compared)\b[^,.;\d]{0,12}$|\b(?:than|against|on) (?:in )?(?:20\d\d|the year before|last year)/iu;
const ABOVE = 300;

/** `95%的目标`. */
const CALLED_BEHIND = /^的[^,。;\d]{0,8}(?:目标|指标)/u;
const HIGHER_IS_BETTER =
  /(?<!不)合格|满意|及时|准时|完成|通过|达标|覆盖|完好|成活|出勤|优[等良质]|直通|利用|回收|得率|收率|成材|到位|正确|准确|履约|合规|续[约签保]|保[存留有]|on[- ]time|satisf|availab|yield|complet|attend|pass|first time|reliab|deliver|recycl|uptime|accura|coverage/iu;

/** On which side a bare figure bounds what has this name; null where that is not told. */
const sideOf = (name: string, { unit }: Figure): Comparison | null => {
  if (lowerIsBetter(name)) return '<=';
  if (unit?.dimension === 'time' || unit?.dimension === 'duration') return SOONER.test(name) ? '<=' : null;
  return HIGHER_IS_BETTER.test(name) ? '>=' : null;
};
const SOONER = /时间|周期|时限|时长|turnaround|lead time|respon|wait|cycle|handl|answer|deliver/iu;

/** `a ceiling of 3 %`, `five a month at most`. */
function limitOf(lead: string, behind: string): Comparison | null {
  if (MOST_BEFORE.test(lead) || /^ ?[a-z ]{0,24}\bat (?:the )?most\b/iu.test(behind)) return '<=';
  return LEAST_BEFORE.test(lead) || /^ ?[a-z ]{0,24}\bat (?:the very |the )?least\b/iu.test(behind)
    ? '>='
    : null;
}
const MOST_BEFORE =
  /\b(?:ceiling|cap|limit|maximum)(?: (?:of|is|was|at|stands at|(?:for|on) [a-z -]{3,30}))*\s?:?\s?$|\b(?:capped at|kept? to|held? to)\s$/iu;
const LEAST_BEFORE = /\b(?:floor|minimum)(?: (?:of|is|was|at|(?:for|on) [a-z -]{3,30}))*\s?:?\s?$/iu;

/** Aims of running text, and those that tables and lists were found to hold. */
export function readAims(report: Report, targets: readonly ObjectiveTarget[]): Aim[] {
  const byLine = groupBy(report.sentences, ({ line }) => line);
  const spoken = report.lines.flatMap((line, index) => {
    if (line.kind === 'row') return [];
    const text = viewText(report, line);
    return GOAL.test(text) || GOAL.test(report.view.text.slice(Math.max(0, line.start - ABOVE), line.start))
      ? aimsOf(report, index, byLine.get(index) ?? [])
      : [];
  });
  const told = marksOf(
    spoken.map(({ figure }) => figure),
    report.view.text.length,
  );
  const listed = targets
    .filter(({ figure }) => !isTaken(told, figure))
    .flatMap((target) => aimFrom(report, target) ?? []);
  return [...spoken, ...listed]
    .filter(({ content }) => sizeOf(content) > 1)
    .sort((a, b) => a.span.start - b.span.start);
}

function aimsOf(report: Report, index: number, sentences: readonly Sentence[]): Aim[] {
  const line = report.lines[index];
  if (!line) return [];
  return sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    return [...figuresIn(words), ...noughtsIn(words)].flatMap((figure): Aim[] => {
      if (figure.upper !== null || figure.approximate) return [];
      const { start, name, behind } = namedBy(words, figure);
      const lead = words.slice(0, figure.core.start);
      const called =
        isListed(report, index) || CALLED.test(lead) || CALLED_BEHIND.test(words.slice(figure.core.end));
      const sign =
        figure.comparison ??
        limitOf(lead, words.slice(figure.core.end)) ??
        (called ? sideOf(name, figure) : null);
      if (sign === null) return [];
      const clause = name + behind;
      if (OTHERS.test(clause) || CHANGE.test(lead.slice(-CHANGE_REACH)) || RESULT_WORDS.test(name)) return [];
      const at = sentence.start + figure.start;
      const span = {
        start: sentence.start + Math.min(start, figure.start),
        end: sentence.start + figure.end,
      };
      return [
        {
          figure: shiftFigure(figure, sentence.start),
          span,
          name: name.trim(),
          content: contentOf(name.includes(behind) ? name : `${name}\n${behind}`),
          clause,
          sign,
          per: periodOf(report.view.text, span),
          year: yearBefore(report.view.text.slice(line.start, at)),
          department: departmentOf(report, line, at),
          perPiece: isPerPiece(clause, figure),
          ...labelled(report.view.text.slice(line.start, sentence.end), name + behind),
          scale: scaleOf(clause),
          isOwn: OWN_AIM.test(words),
          line: index,
          sentence,
        },
      ];
    });
  });
}
/** `误操作事件为零`, `zero spills`. */
const NOUGHT =
  /(?<=[为是:保持]\s?)零(?=[,;。、)\s]|$)|\b(?:zero|no)(?= (?!more|less|fewer|later|higher|lower|other|one|longer|further|such)[a-z])/giu;
const noughtsIn = (words: string): Figure[] =>
  [...words.matchAll(NOUGHT)].map((match) => ({
    ...noughtAt(spanOf(match), match[0]),
    comparison: '<=' as const,
  }));

const CHANGE_REACH = 40;

/** `- Order accuracy: 99.5 %` in a list under `Targets 2033`. */
function isListed(report: Report, index: number): boolean {
  const [line, ...above] = report.lines.slice(Math.max(0, index - LONGEST_LIST), index + 1).reverse();
  if (!line || !LABELLED.test(viewText(report, line))) return false;
  const head = above.find((one) => !LABELLED.test(viewText(report, one)));
  const words = head ? viewText(report, head) : '';
  return (
    words.length < LONGEST_HEAD &&
    GOAL.test(words) &&
    !/完成|结果|实际|result|actual|performance/iu.test(words)
  );
}
const LABELLED = /^\s?(?:[-•*·]|\(?\d{1,2}[.)、])?\s?[^:\d]{3,40}:\s?[^,;。\d]{0,8}\d[^,;。]{0,12}[;。]?$/u;
const LONGEST_LIST = 8;
const LONGEST_HEAD = 40;
const RESULT_WORDS = /未?达成|完成|未实现|实际|实绩|结果为|实测|超出|相差|actual|result was/iu;

function aimFrom(report: Report, target: ObjectiveTarget): Aim | null {
  const line = lastStartingBy(report.lines, target.start);
  const sided = target.comparison.source === 'written' || sideOf(target.name, target.figure) !== null;
  const { source } = target.comparison;
  const isTold =
    source !== 'implied' || line?.kind === 'row' || (line && LABELLED.test(viewText(report, line)));
  if (!line || !sided || !isTold || target.figure.upper !== null) return null;
  if (RESULT_WORDS.test(report.view.text.slice(target.start, target.figure.start))) return null;
  const { figure, name, comparison, year, per, scope, start, end } = target;
  return {
    figure,
    span: { start, end },
    name,
    content: contentOf(name),
    clause: name,
    sign: comparison.sign,
    per,
    year,
    department: scope.name,
    perPiece: isPerPiece(report.view.text.slice(Math.max(line.start, start), end), figure),
    ...labelled(viewText(report, line), name),
    scale: scaleOf(report.view.text.slice(Math.max(line.start, start - SCALE_REACH), end + SCALE_REACH)),
    isOwn: OWN_AIM.test(viewText(report, innermostAt(report.sentences, start) ?? line)),
    line: lastIndexStartingBy(report.lines, target.start),
    sentence: line,
  };
}

const SCALE_REACH = 12;
const labelled = (line: string, name: string): Pick<Aim, 'label' | 'codes'> => ({
  label: contentOf(`${line.slice(0, LABEL)}\n${name}`),
  codes: codesIn(line),
});
const LABEL = 120;
