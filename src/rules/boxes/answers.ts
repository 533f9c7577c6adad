import { type CheckBox, isInOrder, type Report, viewText } from '../../core/index.js';
import { denySentence } from './sentences.js';

/** Answers of which only one can hold, as they stand in forms, beside those that a negation tells apart. */
const EXCLUSIVE: ReadonlyArray<ReadonlySet<string>> = [
  ['是', '否'],
  ['符合', '基本符合', '不符合'],
  ['有效', '基本有效', '无效'],
  ['达到审核目的', '未达到审核目的', '未达到'],
  ['按计划', '按计划完成', '按计划实施', '有调整', '有变更'],
  ['保持', '暂停', '撤销'],
  ['严重', '一般'],
  ['较大', '不大', '一般'],
  ['很大', '较小', '不大'],
  ['充分', '基本充分', '有遗漏', '不充分'],
  ['适宜', '基本适宜', '变更', '不适宜'],
  ['现场审核', '远程审核', '现场结合远程审核', '现场与远程结合'],
  ['单一体系', '单一体系审核', '结合审核'],
  ['单一体系', '单一体系审核', '一体化', '一体化审核', '整合审核'],
  ['单班', '单班制', '两班', '两班制', '三班', '三班制', '倒班', '无倒班'],
  ['推荐', '推荐认证注册', '不推荐', '暂缓推荐', '不推荐认证注册'],
  ['推荐保持', '推荐保持认证', '暂停认证', '撤销认证', '建议暂停', '建议撤销'],
  ['none', 'yes', 'no'],
  ['major', 'minor'],
  ['met', 'partly met', 'not met'],
  ['on site', 'on-site', 'remote', 'fully remote'],
  ['large', 'small', 'none'],
  [
    'continue certification',
    'maintain certification',
    'suspend certification',
    'withdraw certification',
    'refuse certification',
  ],
  ['recommended', 'not recommended', 'postponed', 'deferred'],
  ['conform', 'nonconform'],
  ['conforming', 'nonconforming'],
].map((answers) => new Set(answers));

/** A negation before an answer: `未调整` against `有调整`, `不涉及` against `涉及`, `not applicable`. */
const NEGATION = /^(?:不|未|无|没有|非|not |no |none |un(?=[a-z]{4}))/u;
const STATED = /^(?:有|已|存在|is |are )/u;

/** The answer itself, without what is written after it: `是，见附件` is 是. */
export const answerOf = (report: Report, box: CheckBox): string =>
  (
    viewText(report, box.label)
      .trim()
      .split(/[,;:.。、(]/u)[0] ?? ''
  )
    .trim()
    .toLowerCase();

/** Two answers of one question, of which one must hold and only one can. */
export const areOpposite = (first: string, second: string): boolean =>
  first !== second &&
  (EXCLUSIVE.some((answers) => answers.has(first) && answers.has(second)) ||
    isWeaker(first, second) ||
    isWeaker(second, first) ||
    isDenied(first, second) ||
    denySentence(first, second));

/** `基本达到` beside `达到`: the same, and only nearly so. */
const isWeaker = (weak: string, full: string): boolean =>
  full.length >= 2 && WEAKER.test(weak) && weak.replace(WEAKER, '') === full;
const WEAKER = /^(?:基本上?|大体|部分|partly |largely |mostly |basically )/u;

/** One is the other denied. */
function isDenied(first: string, second: string): boolean {
  if (first === '' || second === '') return false;
  const [a, b] = [first, second].map((answer) => answer.replace(NEGATION, '').replace(STATED, ''));
  const [denied, stated] = [NEGATION.test(first), NEGATION.test(second)];
  if (denied === stated || a === undefined || b === undefined) return false;
  return a === b || (denied ? isShortFor(a, b) : isShortFor(b, a));
}

/** `未完成计划` denies `已完成审核计划的全部工作`: what is denied is said again in fewer words. */
const isShortFor = (short: string, long: string): boolean =>
  short.length >= LEAST_SAID && short[0] === long[0] && isInOrder(short, long);
const LEAST_SAID = 4;
