import { type HeadcountFact, innermostAt, matchesNear, type Report, spansOverlap } from '../../core/index.js';
import { type HeadcountShape, SHAPES_EN, SHAPES_ZH } from './shapes.js';
import { readSpread } from './spread.js';
import { readTableTotals } from './table-total.js';

/** Conversion, parts, other days and others who do not count: such numbers may differ from the whole. */
const EXPLAINED =
  /折算|折减|不计入|未计入|不含|除[^。]{0,10}外|兼职|外包人员|劳务派遣|派遣|临时工|临时用工|倒班|同岗位|抽样|季节|增至|增加|减至|减少|较上年|上年|去年|初次认证|初审|一阶段时|上次|变动|截至(?!审核|本次|目前|今|现场)|年底|年末|当时|成立(?:时|之初)|计划|预计|申请时|part-time|part-timers|equivalent|excluding|excluded|agency|last year|at stage (?:1|one)|initial certification|grew|increase|at the time|previous|converted|conversion|about|approximately/iu;

/** `无兼职、无季节工` explains nothing away. */
const DENIED =
  /(?:无|没有|不(?:存在|使用|涉及))[^,。;、]{0,4}(?:兼职|季节工|派遣|临时工|临时用工|外包人员|倒班)(?:人员)?/gu;

/** `按抽样原则折算后有效人数56人` explains the effective number, not the number it is made from. */
const CONVERTED = /(?<=[,;。(]|^)[^,;。()]*(?:折算|折减|抽样)[^,;。()]*有效(?:人数|人员)[^。;]*/gu;

/** A number right beside these is of those who took part, not of all. */
const TOOK_PART =
  /参加(?!了?(?:工伤|社会|养老|医疗|意外)[^。;,\n]{0,4}保险)|参与|培训|体检|参保|社保|问卷|持证|实到|应到|抽样|sampled|attended|completed|trained/iu;
const BESIDE = 10;
/** `为公司在册全员136人`: whoever came, the number is that of all. */
const EVERYBODY = /^(?:在册|在职)全|^全员[^\d]{0,10}应/u;
/** `在册人员68人全部参加`: the same. */
const ALL_CAME = /^\s?(?:全部|全体|悉数)(?:参加|参与|到场|到会|接受|完成)/u;
const ON_THE_ROLL = /在册|在职/u;

/** `68人(即全部在册员工)`: whoever is covered is everybody; `92人,全部在体系覆盖范围内`: everybody is covered. */
const ALL_COVERED =
  /^[\s(,]{0,2}(?:即|为|含|包括|涵盖|覆盖)?了?(?:公司)?全(?:部|体)(?:在册|在职)?(?:员工|人员|职工)/u;
const COVERED =
  /^[^\n]{0,80}体系(?:所)?覆盖的(?:就|即|正)是(?:这些|上述|以上)|^[^。;\n\d]{0,14}(?:全部|全体|均|都|皆)[^。;\n\d]{0,24}(?:体系|认证范围|审核范围)|^[^。;\n\d]{0,8}(?:全部|全体|均|都)(?:已)?(?:纳入|属于)[^。;\n\d]{0,10}范围|^[^.;\n\d]{0,30}\ball (?:of (?:them|whom|these) )?(?:[a-z]+ ){0,3}(?:(?:with)?in|under|covered by|inside|part of) the (?:\w+ )?(?:scope|system|management system|certif)/iu;
const BEHIND = 90;

/** `生产部现有` before the number of those on its list. */
const OF_DEPARTMENT = /(?:部|科|室|间|组|队|站|班|线|库|项目|分公司)(?:目前|现在?|共)?有?$/u;

/** `93人(其中研发中心41人)`. */
const AMONG = /其中[^,。;\n]{0,8}$/u;

const ANY_ZH = /\d\s?(?:人|名)|人数|总数|人员(?:数量|状况)/u;
const ANY_EN =
  /\d (?:permanent |full-time )?(?:employees|people|staff|persons|personnel|members|effective)|personnel|headcount|workforce|payroll|effective (?:number|head)|employees\s?[:|]|(?:staff|employees|people) (?:with)?in|employee (?:list|register)|staff (?:list|register)|hr (?:list|register|record)/iu;

const RANK: Readonly<Record<HeadcountFact['measure'], number>> = { effective: 0, scope: 1, all: 1, whole: 2 };

/** How many people the organisation is said to have. */
export function extractHeadcounts(report: Report): HeadcountFact[] {
  const { text } = report.view;
  const read = (anchor: RegExp, { measure, pattern }: HeadcountShape): HeadcountFact[] =>
    matchesNear(text, anchor, pattern).flatMap((match) => {
      const value = Number((match.groups?.n ?? '').replace(',', ''));
      const span = { start: match.index, end: match.index + match[0].trimEnd().length };
      if (!(value > 0) || text[span.end] === '%') return [];
      if (measure === 'whole' && AMONG.test(text.slice(Math.max(0, span.start - 12), span.start))) return [];
      if (measure === 'whole' && OF_DEPARTMENT.test(text.slice(Math.max(0, span.start - 8), span.start)))
        return [];
      const sentence = innermostAt(report.sentences, match.index);
      const words = sentence ? text.slice(sentence.start, sentence.end) : match[0];
      const behind = text.slice(span.end, span.end + BEHIND);
      const all = measure !== 'effective' && (ALL_COVERED.test(behind) || COVERED.test(behind));
      const beside = text.slice(Math.max(0, span.start - BESIDE), span.end + BESIDE).split(/[。;,\n]/u);
      const everybody = EVERYBODY.test(match[0]) || (ON_THE_ROLL.test(match[0]) && ALL_CAME.test(behind));
      const took = beside.some(
        (part) =>
          !everybody && part.includes(match[0].trim()) && TOOK_PART.test(part.replace(/其中.*$/u, '')),
      );
      const other = words.replace(match[0], '').replace(DENIED, '');
      const others = measure === 'effective' ? other : other.replace(CONVERTED, '');
      const explained = took || (measure !== 'effective' && EXPLAINED.test(others));
      return [{ ...span, value, measure: all ? 'all' : measure, explained }];
    });
  const spread = readSpread(report).map((fact) => ({ ...fact, measure: 'all' as const, explained: false }));
  const found = [
    ...spread,
    ...readTableTotals(report),
    ...(report.language === 'zh' ? SHAPES_ZH.flatMap((shape) => read(ANY_ZH, shape)) : []),
    ...(report.language === 'en' ? SHAPES_EN.flatMap((shape) => read(ANY_EN, shape)) : []),
  ];
  // Of two readings of one number the narrower measure is meant, then the one that begins first.
  return found
    .sort((a, b) => RANK[a.measure] - RANK[b.measure] || a.start - b.start)
    .filter((fact, index, all) => !all.some((other, at) => at < index && spansOverlap(other, fact)))
    .sort((a, b) => a.start - b.start);
}
