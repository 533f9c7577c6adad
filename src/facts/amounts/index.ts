import {
  type AmountClash,
  baseValue,
  commonEnd,
  type Figure,
  groupBy,
  type Report,
} from '../../core/index.js';
import { amountClash } from '../amount-clash.js';
import { agreedClashes } from './agreed.js';
import { type NamedAmount, namedAmounts } from './named.js';

/** One amount told in two places with two values: by name, time and unit the same, and tied to one another. */
export function extractAmountClashes(report: Report): AmountClash[] {
  // English counts go by other words: `14 machines in operation`.
  if (report.language === 'en') return [];
  const amounts = namedAmounts(report);
  const groups = groupBy(amounts, ({ name, figure }) => `${figure.unit?.dimension} ${name.slice(-2)}`);
  const named = [...groups.values()].flatMap((group) => (group.length > MOST_TOLD ? [] : clashesIn(group)));
  const told = new Set(named.flatMap(({ first, second }) => [first.start, second.start]));
  return [
    ...named,
    ...agreedClashes(amounts).filter(
      ({ first, second }) => !told.has(first.start) || !told.has(second.start),
    ),
  ];
}

/** What is told more often is measured again and again. */
const MOST_TOLD = 12;

function clashesIn(group: readonly NamedAmount[]): AmountClash[] {
  return group.flatMap((first, index) => {
    const second = group.slice(index + 1).find((other) => clash(first, other, group));
    return second ? [amountClash(shorter(first, second), first.figure, second.figure)] : [];
  });
}

const shorter = (a: NamedAmount, b: NamedAmount): string =>
  a.name.length <= b.name.length ? a.name : b.name;

/** Samples and parts may differ from the whole, whatever they are called. */
const PART =
  /抽|某|第[一二三四五六]|首次|阶段|余|剩|另|备用|已|尚|未(?!变|作|做|扩|发生)|不合格|不良|试|样|送|领|转移|处置|部分|左右|折算|有效|夜班|白班|早班|中班|以上|以下/u;
/** What sort of value it is: wished for, planned, of another time, one of several. Both must be of one sort. */
const SORTS =
  /目标|指标|限|标准|要求|计划|预算|上年|去年|同期|原(?!料|有量)|变更|增|改造|扩建(?!$)|减少|降|拟|预计|累计|截至|申请|完成|实际|平均|最[大小高低]|每(?![日天年月])|单[个件台价]|编制|合同|设计|测/gu;
/** Both are said to be one, or to be of all there is. */
const SAME =
  /同一|(?<!账物|账实|卡物|实物|账卡)(?:一致|相符|吻合)|未变|没有?变|无变化|未(?:作|做|曾|发生|再)?(?:调整|变更|变化|扩建|改变)|现状|仅此|唯一/u;
const WHOLE = /全厂|全公司|全院|全校|全部|所有|公司(?:共|现|全|总|年)|总/u;
const MARKED =
  /[\p{Script=Han}]{1,6}(?:(?<!全)部|科|室|车间|厂区|基地|项目|门店|分公司|库|线|班组|标段|小区|校区|院区|中心|班)|\d+\s?#|[A-Z]\d+(?!-)|[一二三四五甲乙丙丁东西南北]号?(?:楼|线|区|库|期|厂|站)/gu;

function clash(a: NamedAmount, b: NamedAmount, group: readonly NamedAmount[]): boolean {
  const [one, two] = [baseValue(a.figure), baseValue(b.figure)];
  if (one === two || a.from === b.from || isRounded(a, b)) return false;
  const isLaidDown = LAID_DOWN.test(a.name) && shareCode(a, b);
  if (!isLaidDown && !periodsAgree(a, b)) return false;
  if (isOtherUnit(a, b))
    return (
      commonEnd(a.name, b.name) >= Math.min(a.name.length, b.name.length) &&
      !areApart(marks(a.around), marks(b.around))
    );
  const shared = commonEnd(a.name, b.name);
  const named = shared >= Math.min(a.name.length, b.name.length);
  if (named && shared >= 2 && a.line !== b.line && shareCode(a, b)) return isAmountOf(a) && isAmountOf(b);
  if (!areOfOneSort(a, b) || isUntold(a) || isUntold(b)) return false;
  if (isMachineOf(a, b) && [a, b].some(isOfAllThere)) return !areOfOtherPlaces(a, b);
  if (shared >= SURE_NAME && isSlip(a, b) && digitsOf(a.figure).length >= SURE_DIGITS) return true;
  if (areElsewhere(a, b)) return false;
  const said = SAME.test(a.around) || SAME.test(b.around);
  if (!named) return said && isSlip(a, b) && shared >= 2;
  const alike = group.filter(({ name }) => commonEnd(name, a.name) >= shared);
  if (new Set(alike.map(({ figure }) => baseValue(figure))).size > 2) return false;
  const whole = WHOLE.test(a.around) && WHOLE.test(b.around);
  return (
    (said && shared >= 2) ||
    (isSlip(a, b) && shared >= 3) ||
    (whole && shared >= 2) ||
    (a.name === b.name &&
      a.line !== b.line &&
      (shared >= LONG || (LAID_DOWN.test(a.name) && !areOfOtherThings(a, b))))
  );
}

/** `储气罐容积2m³,设计压力0.8MPa`, `液氮储罐容积20m³,设计压力1.6MPa`: what the sentences begin with differs. */
const areOfOtherThings = (a: NamedAmount, b: NamedAmount): boolean => {
  const [one, other] = [a, b].map(
    ({ around, clause }) => THING.exec(around.slice(0, around.indexOf(clause)))?.[0],
  );
  if (one === undefined || other === undefined) return false;
  return !one.includes(other.slice(0, HEAD)) && !other.includes(one.slice(0, HEAD));
};
/** Up to its own count or measure. */
const THING = /^\p{Script=Han}{2,10}(?=\d|[,:(])/u;
const HEAD = 2;

/** `7台吹膜机组全部开机`: machines that the words count to the last. */
const isMachineOf = (a: NamedAmount, b: NamedAmount): boolean =>
  a.name === b.name &&
  a.name.length >= 4 &&
  a.line !== b.line &&
  ![a, b].some(({ clause, around }) => BOUGHT.test(clause) || BUDGET.test(around));
const BOUGHT = /购置|采购|购入|新购|新增|到厂|更换|大修|抽|报废/u;
const BUDGET = /投入|预算|批准/u;
const isOfAllThere = ({ clause, figure }: NamedAmount): boolean =>
  EQUIPMENT.has(figure.unit?.name ?? '') && /全部|全数|台账|在用数|现有|现场共/u.test(clause);
const EQUIPMENT: ReadonlySet<string> = new Set(['台', '套', '条', '座', '辆']);
/** A name that nobody gives to two things. */
const LONG = 5;
/** What an authority or a drawing laid down is one number. */
const LAID_DOWN = /^(?:核定|额定|设计|注册|批准|许可|占地|建筑)/u;
/** Words that fit any value. */
const VAGUE =
  /^(?:实际|完成|结果|实测|实绩|目标|指标|数量|金额|合计|得分|均分|平均|统计|(?:一次|首检|终检)?合格率?|得率|收率|比例|占比|员工|人员)+(?:值|数)?$/iu;

/** Readings are taken again and again; nonconformities have rules of their own. */
const OTHERS_BUSINESS = /实测$|不符合|不合格/u;

const isUntold = ({ name }: NamedAmount): boolean => VAGUE.test(name) || OTHERS_BUSINESS.test(name);

/** By the words of its clause and of a label before it: `质检科目标：一次合格率98%`. */
function sortsOf({ clause, around }: NamedAmount): string {
  const label = /[^,。;:]{0,14}:\s?$/u.exec(around.slice(0, around.indexOf(clause)))?.[0] ?? '';
  return [...new Set(`${label}${clause}`.match(SORTS) ?? [])].sort().join();
}
/** Of machines `其中冷藏车9辆` are all that are cold. */
const isPart = ({ clause, around, figure }: NamedAmount): boolean =>
  PART.test(clause) ||
  (clause.includes('其中') && !WHOLE.test(around) && !EQUIPMENT.has(figure.unit?.name ?? ''));
const areOfOneSort = (a: NamedAmount, b: NamedAmount): boolean =>
  ![a, b].some((amount) => isPart(amount)) && sortsOf(a) === sortsOf(b);

/** Few numbers in a sentence, and one of them in both. */
const shareCode = (a: NamedAmount, b: NamedAmount): boolean =>
  a.codes.length <= MOST_CODES &&
  b.codes.length <= MOST_CODES &&
  a.codes.some((mark) => b.codes.includes(mark));
const MOST_CODES = 2;

/** A machine of one number has one range; a contract may tell many amounts under one word. */
const isAmountOf = ({ clause, figure, name }: NamedAmount): boolean =>
  (LAID_DOWN.test(name) || !OTHER_OF_CODE.test(clause)) && figure.unit?.dimension !== 'ratio';
const OTHER_OF_CODE = /合格|不良|抽|样|其中|已|未|余|剩|领|退|补|返|报废|分批|第[一二三四]/u;

/** Other digits than by rounding. */
const isRounded = ({ figure: a }: NamedAmount, { figure: b }: NamedAmount): boolean => {
  const ulp = Math.max(10 ** -a.decimals * (a.unit?.factor ?? 1), 10 ** -b.decimals * (b.unit?.factor ?? 1));
  return a.decimals !== b.decimals && Math.abs(baseValue(a) - baseValue(b)) < ulp;
};

/** The same digits in a unit of another size: `63.5万kWh`, `63.5kWh`. */
const isOtherUnit = ({ figure: a, line }: NamedAmount, { figure: b, line: other }: NamedAmount): boolean =>
  line !== other && digitsOf(a) === digitsOf(b) && digitsOf(a).length >= 2;
const digitsOf = ({ core, raw }: Figure): string =>
  /^[\d.,]+/u.exec(raw.slice(0, core.end - core.start).trim())?.[0].replace(/[,.]/gu, '') ?? '';

/** Nobody gives so many digits in another order to another thing of the same name and time. */
const SURE_NAME = 4;
const SURE_DIGITS = 3;

/** The same digits in another order, or one left out of many: `45`/`54`, `8640`/`6840`, `18600`/`8600`. */
function isSlip({ figure: a }: NamedAmount, { figure: b }: NamedAmount): boolean {
  const [one, two] = [digitsOf(a), digitsOf(b)].sort((x, y) => x.length - y.length) as [string, string];
  if (one.length < 2 || one === two) return false;
  return one.length === two.length ? sorted(one) === sorted(two) : isOneShort(one, two);
}

const sorted = (digits: string): string => [...digits].sort().join('');

const LEAST_LEFT = 4;
/** A nought more or less is a unit of another size. */
const isOneShort = (short: string, long: string): boolean =>
  short.length >= LEAST_LEFT &&
  long.length === short.length + 1 &&
  [...long].some((digit, at) => digit !== '0' && long.slice(0, at) + long.slice(at + 1) === short);

const periodsAgree = (a: NamedAmount, b: NamedAmount): boolean =>
  a.periods.length === b.periods.length && a.periods.every((period) => b.periods.includes(period));

/** Departments that have all machines of a kind. */
const OWNER = /^(?:生产|制造|设备|机修|动力)?(?:部|车间)$/u;
const areOfOtherPlaces = (a: NamedAmount, b: NamedAmount): boolean =>
  areElsewhere(a, b) && [...marks(a.clause), ...marks(b.clause)].some((mark) => !OWNER.test(mark));

/** Who tells of an amount is not whose it is. */
const TOLD_BY = /^.*(?:汇报|通报|出具|提供|统计|介绍|反映|显示|表示|出示)/u;
const marks = (text: string): string[] => text.replace(TOLD_BY, '').match(MARKED) ?? [];
/** Each place is spoken of in the sentence of the other, by its last two characters. */
const isKnownTo = ({ around }: NamedAmount, places: readonly string[]): boolean =>
  places.every((mark) => around.includes(mark.slice(-2)));
const areApart = (one: readonly string[], two: readonly string[]): boolean =>
  one.length > 0 && two.length > 0 && !one.some((mark) => two.includes(mark));
const areElsewhere = (a: NamedAmount, b: NamedAmount): boolean => {
  const [one, two] = [marks(a.clause), marks(b.clause)];
  if (one.length === 0 || two.length === 0) return !isKnownTo(b, one) || !isKnownTo(a, two);
  return areApart(one, two);
};
