import {
  baseValue,
  comparableFigures,
  type Figure,
  groupBy,
  isFigureSlip,
  lastStartingBy,
  type ObjectiveClash,
  type ObjectiveTarget,
  type Report,
  type Span,
  scanFigures,
  shiftFigure,
  spansOverlap,
  stretchStart,
  viewText,
} from '../../core/index.js';
import { commonOf, contentOf, sizeOf } from './claimed/content.js';
import { periodOf } from './period.js';

/**
 * What running text calls the target of the company, or of the year, by the head of an objective's name alone:
 * `the company target for scrap is 2.5 %` beside `Internal scrap by weight`, `公司下达的全年PUE上限1.40` beside `年均PUE`.
 */
export function readCompanyAims(report: Report, targets: readonly ObjectiveTarget[]): ObjectiveClash[] {
  const ofAll = targets.filter(
    ({ scope, figure }) => scope.level === 'organisation' && figure.upper === null,
  );
  if (ofAll.length === 0) return [];
  const known = headed(report, ofAll);
  return report.sentences.flatMap((sentence): ObjectiveClash[] => {
    const line = report.lines[sentence.line];
    const words = line === undefined ? '' : viewText(report, sentence);
    if (!/\d/u.test(words) || !WHOSE.test(words) || !AIM.test(words) || OTHER.test(words)) return [];
    const [told, another] = aimsIn(words);
    if (!told || another) return [];
    const clause = report.language === 'en' ? words.toLowerCase() : clauseOf(words, told);
    const named = known.filter(
      ({ head, target }) => clause.includes(head) && !spansOverlap(line ?? sentence, target),
    );
    const meant = named.length > 0 ? oneOf(named) : likest(report, words, ofAll, line ?? sentence);
    if (!meant || !sameYear(report, words, meant)) return [];
    const figure = shiftFigure(told, sentence.start);
    if (isAgainst(told, meant)) return [clash(meant, figure)];
    return isOfOtherPeriod(told, meant, words)
      ? [clash({ ...meant, figure: withPeriod(report, meant.figure) }, withPeriod(report, figure))]
      : [];
  });
}

/** Of two objectives, or of one with two targets, nobody can say which is meant. */
function oneOf([one, ...others]: readonly Headed[]): ObjectiveTarget | null {
  if (!one || others.some(({ head, target }) => head !== one.head || !isSame(target, one.target)))
    return null;
  return one.target;
}

/** Most of what names an objective. */
const MOST = 0.6;
const LEAST = 3;
const WHOLE = 2;
/** What may stand before the name of an objective, or not. */
const QUALIFIED = /有效|顾客|客户|年度|综合/gu;

/** The target whose name has most of its words in the sentence; null where two values go by such a name. */
function likest(
  report: Report,
  words: string,
  targets: readonly ObjectiveTarget[],
  own: Span,
): ObjectiveTarget | null {
  const told = contentOf(words);
  const scored = targets.flatMap((target) => {
    if (spansOverlap(own, target)) return [];
    const name = contentOf(
      report.language === 'en' ? labelOf(report, target) : target.name.replace(QUALIFIED, ''),
    );
    const [size, common] = [sizeOf(name), commonOf(name, told)];
    const share = common / size;
    return common >= (share === 1 ? WHOLE : LEAST) && share >= MOST ? [{ target, share }] : [];
  });
  const best = Math.max(...scored.map(({ share }) => share));
  const [first, ...others] = scored.filter(({ share }) => share === best);
  return first && others.every(({ target }) => isSame(target, first.target)) ? first.target : null;
}

/** `全年不超过6起` is another target than `每月不超过6起`. */
function isOfOtherPeriod(told: Figure, { figure, per }: ObjectiveTarget, words: string): boolean {
  if (per === null || told.unit === null || told.unit.dimension === 'ratio') return false;
  const own = periodOf(words, { start: stretchStart(words, told.start, ',;。:', LEAD), end: told.end });
  return own !== null && own !== per && baseValue(told) === baseValue(figure);
}

interface Headed {
  head: string;
  target: ObjectiveTarget;
}

const isSame = (a: ObjectiveTarget, b: ObjectiveTarget): boolean =>
  baseValue(a.figure) === baseValue(b.figure);

/**
 * Targets, each by the word that names it and once for each value. One may stand in the very
 * sentence that is read; where more than two values go by one word, none of them is the target.
 */
function headed(report: Report, targets: readonly ObjectiveTarget[]): Headed[] {
  const named = targets.flatMap((target) => {
    const head = report.language === 'en' ? headEn(labelOf(report, target)) : headZh(target.name);
    return head === null ? [] : [{ head, target }];
  });
  return [...groupBy(named, ({ head }) => head).values()].flatMap((group) => {
    const values = groupBy(group, ({ target }) => baseValue(target.figure));
    return values.size > 2 ? [] : [...values.values()].flatMap(([first]) => first ?? []);
  });
}

/** `Scrap, all works together`: the name with the words before it in a line of a list. */
function labelOf({ lines, view }: Report, { name, start, figure }: ObjectiveTarget): string {
  const line = lastStartingBy(lines, start);
  const label = view.text.slice(line?.start ?? start, figure.start).replace(BULLET, '');
  return label.length <= LONGEST_LABEL && label.includes(name) && !label.includes('. ') ? label : name;
}

const BULLET = /^\s*(?:[-*•]|\(?[a-z]\)|[A-Z]?\d{1,2}[.)]?)\s/u;
const LONGEST_LABEL = 70;

const AFTER_HEAD = /,|(?<=\S\s)(?:by|of|in|per|as|for|with|to|from|on|at|through)\s/iu;
const NO_HEAD =
  /^(?:rate|level|degree|number|percentage|share|ratio|index|score|result|value|time|figure|total|cost|mean|average|objective|target|quality|satisfaction|complaints?|accidents?|training|product|production|process)$/u;

/** `Internal scrap by weight` has the head `scrap`; `Weld repair rate` has `repair`. */
function headEn(name: string): string | null {
  const words = (name.toLowerCase().split(AFTER_HEAD)[0] ?? '').match(/[a-z]{4,}/gu) ?? [];
  const head = words.filter((word) => !NO_HEAD.test(word) && !word.endsWith('ed')).at(-1);
  return head ?? null;
}

/** What every process has one of. */
const VAGUE =
  /^(?:.{0,2}(?:合格|完成|通过|及时|达标|满意|发生|优良|覆盖|处理|处置|交付|履约|利用|返工|培训|检测)率|满意度|[投抱][诉怨].*|.*事故.*|.{0,2})$/u;

/** A sign in capitals, else the last characters of the name. */
function headZh(name: string): string | null {
  const bare = name.replace(/\([^()]*\)/gu, '').trim();
  const sign = /[A-Z]{2,6}/u.exec(bare)?.[0];
  if (sign) return sign;
  const tail = /\p{Script=Han}{3}$/u.exec(bare)?.[0] ?? '';
  if (!VAGUE.test(tail)) return tail;
  // `顾客满意度` is told as `顾客满意` as well.
  return bare.length > 4 && !VAGUE.test(bare) ? bare.replace(/(?<=.{4})度$/u, '') : null;
}

const WHOSE =
  /(?:公司|年度|全年|组织)(?:级|的|所|统一|下达|规定|制定|确定|设定|质量|环境|能源|管理|\s)*|\bcompany\b|\b(?:site|works|group|organi[sz]ation's) (?=target|objective|goal|limit|ceiling)|\bcorporate\b|\bannual\b|\byearly\b|\bagreed for\b/iu;
const AIM =
  /公司(?:确定|规定|下达|设定|要求|制定)的|目标|指标|上限|下限|限值|\b(?:target|objective|goal|ceiling|limit)\b/iu;
/** Of another time, or of somebody else: a law, a customer, a part of the organisation. */
const OTHER =
  /上年|去年|上一年|下年|明年|往年|修订|调整|改为|提高到|降至|降到|原为|由原|拟|建议|国家|标准|法规|排污许可|许可证|合同|顾客要求|客户要求|行业|严于|高于公司|优于|(?:部|科|室|车间|班组|中心|项目|门店|厂区|线)(?:的|年度|全年|分解|自定|目标|指标)|部门(?:目标|指标)|previous|last year|next year|raised to|lowered|tightened|revised|(?<!un)changed|instead|contract|permit|licen[cs]e|legal|statut|regulat|by law|supplier|customer's|required by|stricter|tighter|own target|(?:above|beyond|better than|higher than|below|under|lower than|over) the company|\binternal (?:[a-z-]+ ){0,3}(?:target|limit|objective|goal|ceiling)|industry/iu;

/** Figures that the word of an aim leads up to. */
const LED_ZH =
  /(?:公司|年度|全年|组织)[^,;。\d]{0,16}?(?:目标|指标|上限|下限|限值)[^,;。\d]{0,12}$|公司(?:确定|规定|下达|设定|要求|制定)的[^,;。\d]{2,16}$/u;
const LED_EN = /\b(?:target|objective|goal|ceiling|limit)\b[^.;\d]{0,60}(?:20\d\d[^.;\d]{0,24})?$/iu;
/** How far off it is, and not the aim. */
const DIFFERENCE = /(?:相差|还?差(?:距)?|高出|低了?|超出|少了?|多了?|\bby)\s?(?:了|约|为)?\s?$/iu;
/** `与95分的年度目标相差0.8分`. */
const CALLED_ZH = /^的?(?:公司|年度|全年|组织|体系)(?:级|质量|环境|安全|管理|年度|的)*(?:目标|指标)/u;
const LEAD = 80;

const aimsIn = (words: string): Figure[] =>
  scanFigures(words).filter((figure) => {
    if (figure.upper !== null || figure.approximate || /^(?:19|20)\d\d$/u.test(figure.raw)) return false;
    const lead = words.slice(Math.max(0, figure.start - LEAD), figure.start);
    if (DIFFERENCE.test(lead)) return false;
    return LED_ZH.test(lead) || LED_EN.test(lead) || CALLED_ZH.test(words.slice(figure.end));
  });

/** The words before and behind a figure up to the next mark. */
function clauseOf(words: string, { start, end }: Figure): string {
  const before = words.slice(0, start).split(/[;。]/u).at(-1) ?? '';
  return before.slice(-LEAD) + (words.slice(end).split(/[,;。]/u)[0] ?? '');
}

/** Farther apart they are two measures. */
const FARTHEST = 0.6;

function isAgainst(told: Figure, { figure }: ObjectiveTarget): boolean {
  if (!comparableFigures(told, figure) || (told.unit?.name ?? '') !== (figure.unit?.name ?? '')) return false;
  if (figure.unit === null && (told.decimals === 0 || figure.decimals === 0)) return false;
  const [a, b] = [baseValue(told), baseValue(figure)];
  return a !== b && isFigureSlip(a, b, FARTHEST);
}

/** The figure as it is told with the period before it: `全年不超过6起`. */
function withPeriod({ view }: Report, figure: Figure): Figure {
  const lead =
    PERIOD.exec(view.text.slice(Math.max(0, figure.start - PERIOD_REACH), figure.start))?.[0] ?? '';
  return { ...figure, raw: view.text.slice(figure.start - lead.length, figure.end) };
}
const PERIOD = /(?:[全每各单]?(?:个)?[年季月周日天](?:度|内|均)?)[^,。;:|\d\n]{0,4}$/u;
const PERIOD_REACH = 10;

const ABOVE = 400;
/** `2024年度目标90%`: the year that the aim itself is said to be of. */
const OWN_YEAR = /(?<year>20\d\d)年度?[^,。;\d]{0,8}(?:目标|指标)/u;

function sameYear(report: Report, words: string, { start, end }: ObjectiveTarget): boolean {
  const above = report.view.text.slice(Math.max(0, start - ABOVE), end);
  const own = OWN_YEAR.exec(words)?.groups?.year;
  const last = above.match(/20\d\d/gu)?.at(-1);
  if (own !== undefined && last !== undefined && own !== last) return false;
  return (words.match(/20\d\d/gu) ?? []).every((year) => last === undefined || above.includes(year));
}

function clash(target: ObjectiveTarget, told: Figure): ObjectiveClash {
  const [first, second] = [target.figure, told].sort((a, b) => a.start - b.start) as [Figure, Figure];
  return { start: first.start, end: second.end, kind: 'target', name: target.name, first, second };
}
