import {
  bigrams,
  type ClaimedOrder,
  type Report,
  rememberValue,
  type Sentence,
  type Span,
  scanDates,
  spanOf,
  viewText,
} from '../../core/index.js';
import { withAnyYear } from '../events/years.js';
import { NOT_A_STEP } from './chains/index.js';
import { type TimePoint, timePoints } from './points.js';
import { EMPTY as BARE, isListed, wordsOf } from './words.js';

/** The word right before `before` or `after`, and the date or small word that may stand between. */
const VERB =
  '(?!(?:january|february|march|april|june|july|august|september|october|november|december|only)\\b)[a-z]{4,}';
const WHEN =
  '(?: (?:only|always|at once|(?:on |at |in )?\\d{1,2}[:.]?\\d{0,2}(?: [a-z]{3,9})?(?: \\d{4})?))?,?';
const RUN = '[\\p{Script=Han}]';
/** Handed on to what comes next. */
const ON_TO = '(?:即|再|方|才)?(?:转入?|转至|流转[至到]|移交|转交|进入|送[至到往]?|交[至到给]?|下转)';
/** `评审在签订前完成`, `检验合格后放行`, `先评审后签订`, `使用前进行校准`: what is said to come before (`a`) what (`b`). */
const SHAPES: readonly RegExp[] = [
  new RegExp(`(?<a>${RUN}{2,8}?)(?:均|都|已|是)?在(?<b>${RUN}{2,8}?)(?:之|以)?前`, 'gu'),
  new RegExp(`(?<b>${RUN}{2,8}?)(?:均|都|已|是)?在(?<a>${RUN}{2,8}?)(?:之|以)?后`, 'gu'),
  new RegExp(`先(?:经|行|由)?(?<a>${RUN}{2,6}?)[,、]?(?:再|后)(?<b>${RUN}{2,6})`, 'gu'),
  new RegExp(
    `(?<a>${RUN}{2,10}?)(?:之|以)?[,]?(?:后|方可|方能|才能?)(?:再|方可|方|才|进行|予以|立即|开始|正式|即)?(?<b>${RUN}{2,6})`,
    'gu',
  ),
  // 粗车完工后转调质
  new RegExp(`(?<a>${RUN}{2,8}?)(?:完工|完成|结束|完毕|合格)(?:之|以)?后?,?${ON_TO}(?<b>${RUN}{2,8})`, 'gu'),
  new RegExp(`(?<b>${RUN}{2,6}?)经(?<a>${RUN}{2,6}?)后(?:方可|再|才)?(?:实施|进行|执行|开展)`, 'gu'),
  new RegExp(
    `(?<b>${RUN}{2,6}?)(?:之|以)?前(?:均|都|已|先|须|应当?|必须)?(?:经|对${RUN}{1,8}?)?(?:进行了?|完成了?|通过了?|做了?|取得)?(?<a>${RUN}{2,6})`,
    'gu',
  ),
  // `递交前组织了招标文件评审`: what was reviewed stands between.
  new RegExp(
    `(?<b>${RUN}{2,6}?)(?:之|以)?前(?:均|都|已|先)?(?:组织|召开|开展|办理|实施|安排|经过?|完成|进行)(?:了|过)?${RUN}{2,8}?(?<a>评审|审批|批准|确认|验证|检验|试验|检查|交底|备案|告知|验收|培训|评价)会?(?=[,。;(]|$)`,
    'gu',
  ),
  new RegExp(
    `\\b(?<a>${VERB})${WHEN} before (?:(?:the|its|their|his|her|he|she|they|first|being|any|each) ){0,3}(?<b>[a-z]{4,})`,
    'giu',
  ),
  new RegExp(
    `\\b(?<b>${VERB})${WHEN} after (?:(?:the|its|their|being|successful|a) ){0,2}(?<a>[a-z]{4,})`,
    'giu',
  ),
];
const CUE = /前|后|先|方可|才|转|移交|进入|before|after/iu;
/** Words that say nothing of what is done. */
const EMPTY =
  /日期|时间|记录|报告|完成|进行|开始|结束|通过|完毕|无误|齐全|公司|均已|符合|要求|审核|材料|规定|合格|实施|以上|当日|工作|相关|情况|经理|说明|查见|以及|并且|之间|同时|需要|必须|应当|及时|有效|全部|提供|人员|部门|现场|本次|[年月日天周时分点了]/gu;
/** Other words for one act. */
const SAME: ReadonlyArray<readonly [RegExp, string]> = [
  // Papers of the work are not the work.
  [/施工(?=组织|方案|图|单位|合同|许可|日志)/gu, ''],
  [/体检/gu, '检查'],
  [/启用|投用|投入|领用/gu, '使用'],
  [/签约|签署|签合/gu, '签订'],
  [/发运|出货|装车|发出/gu, '发货'],
  [/开工|动工/gu, '施工'],
  [/检定/gu, '校准'],
  [/审批/gu, '批准'],
  [/发证|领证|颁证|获证|初领/gu, '取证'],
  [/独立(?:操作|作业|驾驶|上岗)|上岗(?:操作|作业|驾驶)/gu, '上岗'],
  [/\b(?:driven|drove|operated|run|worked)\b/gu, 'worked'],
  [/\bentr(?:y|ies|ance)\b/gu, 'enter'],
];
const NEAR_LINES = 1;
const NEAR_SENTENCES = 3;

interface Labelled extends TimePoint {
  /** What is said of it, the surest words first. */
  labels: string[];
}

/** Orders of work that the text claims in words of its own, with the one time that each of the two is given nearby. */
export function extractClaimedOrders(report: Report): ClaimedOrder[] {
  const known = new Map<Sentence, Labelled[]>();
  const pointsOf = (sentence: Sentence): Labelled[] => {
    const points = known.get(sentence) ?? labelledPoints(report, sentence);
    known.set(sentence, points);
    return points;
  };
  return report.sentences.flatMap((sentence, index) => {
    const content = viewText(report, sentence);
    if (!CUE.test(content)) return [];
    const claims = claimsIn(content);
    if (claims.length === 0) return [];
    const around = report.sentences
      .slice(Math.max(0, index - NEAR_SENTENCES), index + NEAR_SENTENCES + 1)
      .filter((other) => Math.abs(other.line - sentence.line) <= NEAR_LINES);
    const points = around.flatMap(pointsOf);
    if (points.length === 0) return [];
    return claims.flatMap(({ span, a, b }): ClaimedOrder[] => {
      const other = onlyOne(points, b, a);
      const near = onlyOne(points, a, b) ?? lastNamed(pointsOf(sentence), a, b);
      const early = near ?? (other && farOff(a, b));
      const late = other ?? (near && farOff(b, a));
      if (!early || !late || early === late) return [];
      return [
        {
          start: sentence.start + span.start,
          end: sentence.start + span.end,
          early: momentOf(early),
          late: momentOf(late),
        },
      ];
    });

    /** What happens once is the same where another section tells of it. */
    function farOff(own: readonly string[], others: readonly string[]): Labelled | undefined {
      if (!own.some((key) => ONCE.test(key))) return undefined;
      const marks = marksOf(around.map((one) => viewText(report, one)).join(' '), [...own, ...others]);
      const told = report.sentences
        .filter((one) => !around.includes(one) && isOfOne(viewText(report, one), own, marks))
        .flatMap(pointsOf);
      return onlyOne(told, own, others);
    }
  });
}

/** What an organisation, a site, a job or a person begins once; `alike` has made one word of 开工 and 施工. */
const ONCE = /施工|竣工|投产|开业|搬迁|投运|上岗|入职|入场/u;
const NO_MARK =
  /公司|部门|要求|记录|完成|进行|检查|审核|提供|实施|日期|时间|工程|项目|[前后均都已在的了由]|\d/u;

/** One pair may be shared by the next post or building: 充电工位, 装配工位. */
const SHARED = 2;

/** Pairs of characters by which a passage may be known elsewhere, the acts left out. */
const marksOf = (words: string, keys: readonly string[]): readonly string[] =>
  (alike(words).match(/\p{Script=Han}{2,}/gu) ?? [])
    .flatMap(bigrams)
    .filter((mark) => !NO_MARK.test(mark) && !keys.some((key) => key.includes(mark) || mark.includes(key)));

function isOfOne(words: string, keys: readonly string[], marks: readonly string[]): boolean {
  const told = alike(words);
  return (
    /\d/u.test(told) &&
    keys.some((key) => told.includes(key)) &&
    marks.filter((mark) => told.includes(mark)).length >= SHARED
  );
}

interface Claim {
  span: Span;
  a: readonly string[];
  b: readonly string[];
}

/** An operand as long as this may hold the words of a whole clause: those next to the sign of order count. */
const OPERAND = 4;

function claimsIn(content: string): Claim[] {
  return SHAPES.flatMap((shape) =>
    [...content.matchAll(shape)].flatMap((match): Claim[] => {
      const { a: first = '', b: second = '' } = match.groups ?? {};
      const isAhead = match[0].indexOf(first) < match[0].lastIndexOf(second);
      const a = keysOf(first, isAhead);
      const b = keysOf(second, !isAhead);
      if (a.length === 0 || b.length === 0 || a.some((key) => b.includes(key))) return [];
      const isTurned = NOTHING.test(content.slice(0, match.index));
      return [isTurned ? { span: spanOf(match), a: b, b: a } : { span: spanOf(match), a, b }];
    }),
  );
}

/** `nothing is ordered before approval` puts the approval first. */
const NOTHING = /\b(?:no|nothing|nobody|never|none|not)\b[^.;,]{0,40}$/iu;

const STEM = 5;

/** Pairs of characters that name an act; English stems. */
function keysOf(words: string, isBefore: boolean): string[] {
  if (/^[a-z]/iu.test(words)) return [alike(words).slice(0, STEM)];
  const named = alike(words)
    .replace(EMPTY, ' ')
    .split(' ')
    .filter(({ length }) => length >= 2);
  const plain = isBefore ? (named.at(-1) ?? '').slice(-OPERAND) : (named[0] ?? '').slice(0, OPERAND);
  return bigrams(plain);
}

const alike = rememberValue((words: string): string =>
  SAME.reduce((text, [other, name]) => text.replace(other, name), words.toLowerCase()),
);

/** Where a label names one of the two last: its head. */
const lastOf = (label: string, keys: readonly string[]): number =>
  Math.max(...keys.map((key) => label.lastIndexOf(key)));

/** The points that are labelled by one of the two rather than the other. */
const namedBy = (
  points: readonly Labelled[],
  own: readonly string[],
  other: readonly string[],
): readonly Labelled[] =>
  points.filter(({ labels }) => {
    const label = labels.find((words) => lastOf(words, [...own, ...other]) >= 0);
    return label !== undefined && lastOf(label, own) > lastOf(label, other);
  });

/** The one such point; undefined for none or several. */
function onlyOne(points: readonly Labelled[], own: readonly string[], other: readonly string[]) {
  const [only, ...more] = namedBy(points, own, other);
  return more.length === 0 ? only : undefined;
}

/** `4月2日内部批准,4月9日经监理批准,均在开工前`: the claim holds for the last of them too. */
const lastNamed = (points: readonly Labelled[], own: readonly string[], other: readonly string[]) =>
  [...namedBy(points, own, other)].sort((a, b) => a.to - b.to).at(-1);

const momentOf = ({ start, end, from, to, day }: TimePoint) => ({ start, end, from, to, day });

/** `6月3日粗车完工后转调质`: what comes next is not said of this time. */
const NEXT = new RegExp(`(?<=完工|完成|结束|完毕|合格)(?:之|以)?后?,?${ON_TO}.*$`, 'u');

/** The times of a sentence with what is said of each; `start` and `end` are of the view. */
function labelledPoints(report: Report, sentence: Sentence): Labelled[] {
  const content = viewText(report, sentence);
  const points = timePoints(content, withAnyYear(report, sentence, scanDates(content)));
  return points.flatMap((point, index) => {
    if (isListed(content, points, index)) return [];
    const { before, after, lead } = wordsOf(content, points[index - 1], point, points[index + 1]);
    if (NOT_A_STEP.test(`${before} ${after}`)) return [];
    const own = BARE.test(before) && BARE.test(after) ? [lead] : [before, after.replace(NEXT, '')];
    const labels = own.map(alike).filter((words) => words.trim() !== '');
    return [{ ...point, labels, start: sentence.start + point.start, end: sentence.start + point.end }];
  });
}
