import {
  baseValue,
  comparableFigures,
  escapePattern,
  type Figure,
  groupBy,
  holdersOf,
  isCount,
  lastStartingBy,
  type ObjectiveClash,
  type ObjectiveResult,
  type ObjectiveTarget,
  type Report,
  scanFigures,
  shiftFigure,
  stretchEnd,
  stretchStart,
  viewText,
} from '../../core/index.js';
import { lowerIsBetter } from './key.js';
import { readEnglishTellings } from './tellings-en.js';

/**
 * What the running text says of an objective under its own name, far from where the objective and its result are
 * written: another target (`苗木成活率指标93%`) or another result (`登记顾客投诉5件`).
 */
export function readTellings(
  report: Report,
  targets: readonly ObjectiveTarget[],
  results: readonly ObjectiveResult[],
): ObjectiveClash[] {
  if (report.language === 'en') return readEnglishTellings(report, targets, results);
  const known = [...targets, ...results.filter(({ figure }) => isTabled(figure, report))].filter(
    ({ scope, name }) => scope.level === 'organisation' && isName(name),
  );
  const lines = report.lines.map((line) => (line.kind === 'text' ? viewText(report, line) : ''));
  const byName = groupBy(
    known.flatMap((one) => aliasesOf(one.name).map((name) => ({ name, one }))),
    ({ name }) => name,
  );
  const holders = holdersOf(byName.keys(), lines);
  const tellings = [...byName.keys()].flatMap((name) =>
    (holders.get(name) ?? []).flatMap((place) =>
      tellingsIn(lines[place] ?? '', name, report.lines[place]?.start ?? 0),
    ),
  );
  return tellings.flatMap((telling) => {
    const rivals = (byName.get(telling.name) ?? [])
      .map(({ one }) => one)
      .filter(
        (other) =>
          other.figure.core.start !== telling.figure.core.start &&
          other.kind === telling.kind &&
          !(other.kind === 'result' && other.partial),
      );
    const [rival] = rivals;
    // Two results under one name are two periods; which one is told again nobody can say.
    if (!rival || rivals.some((other) => !differs(telling, other, report))) return [];
    const [first, second] = [rival.figure, telling.figure].sort((a, b) => a.start - b.start);
    return first && second
      ? [{ start: first.start, end: second.end, kind: telling.kind, name: telling.name, first, second }]
      : [];
  });
}

/** `一季度3件`: a result of a part of the year stands with its time in the cell. */
const OF_PART = /(?:季度?|月份?|半年)\s?$/u;
const LONGEST_CELL = 40;

/** Results of the table of objectives; prose tells of many times and places. */
function isTabled({ start }: Figure, { lines, view }: Report): boolean {
  const line = lastStartingBy(lines, start);
  const lead = view.text.slice(line?.start ?? 0, start);
  return (
    line !== undefined &&
    (line.kind === 'row' || line.end - line.start <= LONGEST_CELL) &&
    !OF_PART.test(lead)
  );
}

interface Telling {
  kind: 'target' | 'result';
  name: string;
  figure: Figure;
  /** The words before the name and the figure in their sentence. */
  lead: string;
}

const BRACKET = /\((?<within>[^()]{1,20})\)/gu;
const SHORTEST = 4;
/** Measures that every process has one of. */
const VAGUE =
  /^(?:一次|首次|出厂|过程|产品|检验|成品|总)*(?:合格率|完成率|通过率|及时率|达标率|满意率|满意度)$/u;
const isName = (name: string): boolean => aliasesOf(name).length > 0;

/** `苗木成活率(竣工验收时)`: with and without what its bracket says; `变异系数(CV)` also by its sign. */
function aliasesOf(name: string): string[] {
  const bare = name.replace(BRACKET, '').trim();
  const signs = [...name.matchAll(BRACKET)].flatMap(({ groups: { within = '' } = {} }) =>
    /^[A-Z]{2,6}$/u.test(within) ? [within] : [],
  );
  return [...(bare.length >= SHORTEST && !VAGUE.test(bare) ? [bare] : []), ...signs];
}

const WISHED = /目标|指标|要求|控制|考核值|≥|≤|不低于|不高于|不超过|以上|以内/u;
/** Only words of counting and wishing stand between a name and its figure. */
const GAP =
  /^(?:\([^()]{0,12}\))?(?:的|目标|指标|要求|控制|考核|值|率|实际|实绩|累计|登记|统计|总数|次数|件数|起数|数量?|共计?|合计|总计|计|有|为|是|达到?|均|仅|只|约|已|发生|完成|保持|在|到|于|:|\s)*$/u;
/** Who counted, and when: no other thing than the objective's. */
const COUNTED_BY =
  /(?:[\p{Script=Han}]{1,8}(?:部|科|室|中心|组|台账|记录|报表|汇总表?|登记簿?))?(?:登记|统计|记录|汇总|受理|接到|收到|处理|显示|反映|记载|载明|收集|共计?|合计|发生|有)+$/u;
const WHOSE =
  /(?:公司|本公司|全公司|企业|我司|组织)(?:级)?(?:的)?(?:质量|环境|安全)?(?:目标|指标)?(?:规定|要求|为|:)?$/u;
const TIME =
  /(?:20\d\d\s?年(?:度|以来)?|\d{1,2}\s?月(?:份|底|末)?|(?:今年|本年度?|全年|去年|上半年|下半年)(?:以来)?|\d{1,2}\s?[-~至到—]\s?(?=\d{1,2}\s?月)|[-~至到—]|截至|截止|以来|前|期间|\s)+$/u;
/** Of other times, places, samples and kinds. */
const OTHER =
  /上年|去年|同期|上期|以往|历年|上一|计划|预算|拟|建议|修订|调整|改为|提高到|由原|原为|抽|某|其中|一季度|二季度|三季度|四季度|第[一二三四]季度|当月|上月|本月|单月|每月|[一二三四五]车间|分公司|同行|行业|比(?!例|率)|如|若|应当|不得/u;
const OF_QUARTER = /[一二三四]季度|当月|上月|单月/u;
/** The sentence goes on to say what became of the figure. */
const REVISED = /提高|降低到|修订|调整|改为|收紧|放宽/u;
const MONTH = /(?<!\d)\d{1,2}\s?月/u;
const FROM_JANUARY = /(?<!\d)1\s?月?\s?[-~至到—]\s?\d{1,2}\s?月/u;
const YEAR = /(?<year>20\d\d)\s?年/u;
const DEPARTMENT = /(?:部|科|室|车间|班组|中心|仓库|基地|项目|门店|厂区|线|分厂)(?:的|:|内|为|分解)?$/u;
/** `质检科目标：一次合格率98%`: a bare figure is what the department aims at. */
const OWN_AIMS = /(?:部|科|室|车间|班组|中心)(?:分解)?(?:质量|环境|安全)?(?:目标|指标)\s?:?$/u;
const REACH = 20;

function tellingsIn(content: string, name: string, offset: number): Telling[] {
  return [...content.matchAll(new RegExp(escapePattern(name), 'gu'))].flatMap(({ index }) => {
    const end = index + name.length;
    const rest = content.slice(end);
    const clause = rest.slice(0, stretchEnd(rest, 0, ',;。'));
    const [figure] = scanFigures(clause);
    const gap = figure ? clause.slice(0, figure.start) : '';
    if (!figure || figure.start > REACH || figure.upper !== null || figure.approximate || !GAP.test(gap))
      return [];
    const lead = content.slice(stretchStart(content, index, '。;'), index);
    const tail = /^[^。]*/u.exec(rest)?.[0] ?? '';
    if (OTHER.test(lead) || OTHER.test(clause) || REVISED.test(tail) || !isWhole(lead)) return [];
    if (figure.comparison === null && OWN_AIMS.test(lead)) return [];
    const kind = figure.comparison !== null || WISHED.test(gap) ? 'target' : 'result';
    // `一季度平均99.7%;准时交付率97.1%`: the time told first holds beyond the semicolon.
    if (kind === 'result' && OF_QUARTER.test(content.slice(stretchStart(content, index, '。'), index)))
      return [];
    return [{ kind, name, figure: shiftFigure(figure, offset + end), lead }];
  });
}

/** Nothing before the name in its clause narrows it down. */
function isWhole(lead: string): boolean {
  const clause = /[^,;:。、()"“”]*$/u.exec(lead)?.[0] ?? '';
  let rest = clause;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(COUNTED_BY, '').replace(TIME, '').replace(WHOSE, '');
  }
  return rest === '' && !DEPARTMENT.test(lead.replace(/[,:、]$/u, ''));
}

/** The two cannot both be so: what was counted in some months is at most what the whole period counted. */
function differs(
  telling: Telling,
  { figure, kind, name, year }: ObjectiveTarget | ObjectiveResult,
  report: Report,
): boolean {
  const [home, place] = [figure, telling.figure].map(({ start }) => lastStartingBy(report.lines, start));
  if (home === place) return false;
  if (telling.figure.unit === null || !comparableFigures(figure, telling.figure)) return false;
  const [told, known] = [baseValue(telling.figure), baseValue(figure)];
  if (told === known) return false;
  // A stricter one is what a department set itself.
  if (kind === 'target')
    return (
      upper(figure, name) === upper(telling.figure, name) &&
      upper(figure, name) === told > known &&
      yearsAgree(telling.lead, year)
    );
  if (!sameCounter(figure, telling.figure)) return false;
  const counted = (figure.unit === null || isCount(figure.unit)) && lowerIsBetter(name);
  if (counted) return told > known && (year === null || yearsAgree(telling.lead, year));
  return isOfAll(telling.lead) && yearsAgree(telling.lead, year) && !isRounded(figure, telling.figure);
}

/** `四个季度分别为4、2、3、1件`: its four are no complaints. */
const sameCounter = ({ unit: a }: Figure, { unit: b }: Figure): boolean =>
  a === null || b === null || a.name === b.name || [a, b].every(({ name }) => OF_CASES.has(name));
const OF_CASES: ReadonlySet<string> = new Set(['件', '起', '次', '例', '宗', '项']);

/** No single month; from January on is the time that results are told of. */
const isOfAll = (lead: string): boolean => !MONTH.test(lead.replace(FROM_JANUARY, ''));
const yearsAgree = (lead: string, year: number | null): boolean => {
  const told = YEAR.exec(lead)?.groups?.year;
  return told === undefined || Number(told) === year;
};

const upper = ({ comparison }: Figure, name: string): boolean =>
  comparison?.startsWith('<') ?? lowerIsBetter(name);

const isRounded = (a: Figure, b: Figure): boolean =>
  a.decimals !== b.decimals && Math.abs(a.value - b.value) < 10 ** -Math.min(a.decimals, b.decimals);
