import { type HeadcountFact, innermostAt, type Report } from '../core/index.js';

const N = '(?<n>\\d{1,6})';
/** A department's own people are not the organisation's. */
const NOT_OF_DEPARTMENT = '(?<![部科室间组队站店厂班门线岗处所库院])';
const WHOLE: readonly RegExp[] = [
  new RegExp(
    `(?<!分公司|子公司|办事处|项目部|门店|[部科室间组队站班线])(?:组织人数|受审核方人数|组织总人数|员工人数|员工总(?:人)?数|职工总(?:人)?数|从业人员总?数|公司人数|企业人数|单位人数|在册(?:员工|人数|职工)|人员状况|人员总数)\\s?[:为共是|]?\\s{0,3}${N}\\s?(?:人|名|(?=\\s?[|,;。(])|$)`,
    'gmu',
  ),
  new RegExp(
    `${NOT_OF_DEPARTMENT}(?:公司|企业|组织|学校|医院|中心|全厂|我司)?(?:现有|共有)(?:在册|在职|正式)?(?:员工|职工|人员|从业人员)\\s?(?:共计?|总数)?\\s?${N}\\s?(?:人|名)`,
    'gu',
  ),
  new RegExp(
    `(?:公司|企业|组织|全公司|全厂|学校)(?:目前|现)?(?:共有|现有|共|有)?(?:在册|在职)?(?:员工|职工|人员|从业人员)?(?:总数|人数)?(?:为|共|:)?\\s?${N}\\s?(?:人|名)(?:员工|职工|在册)?(?![次天月以班/])`,
    'gu',
  ),
  new RegExp(`(?<![部科室间组队站店厂班门线岗安])全员(?:共|计|合计)?\\s?${N}\\s?(?:人|名)`, 'gu'),
  new RegExp(`全体(?:员工|职工|人员)\\s?(?:共|计)?\\s?${N}\\s?(?:人|名)`, 'gu'),
  new RegExp(`(?:员工|人员)(?:共计|总计)\\s?${N}\\s?(?:人|名)`, 'gu'),
  /\b(?:total )?(?:number of (?:employees|personnel|staff)|headcount|workforce)(?! within| in (?:the )?scope|[^.:\n]{0,20}scope)\s?(?:\(total\))?\s?(?::|is|was|of)\s{0,3}(?<n>\d{1,6})\b/giu,
  /\ball (?:of the )?(?<n>\d{1,6}) (?:employees|staff|people)\b/giu,
  /\b(?:company|organi[sz]ation|firm) (?:has|employs) (?<n>\d{1,6}) (?:employees|people|staff)\b/giu,
];
const WITHIN: readonly RegExp[] = [
  new RegExp(
    `(?:体系(?:内)?(?:覆盖)?(?:员工|人员)?(?:的)?(?:总)?人数|覆盖(?:的)?(?:员工|人员)?(?:总)?人数|(?:认证|审核)?范围内(?:覆盖)?(?:的)?(?:员工|人员)?(?:总)?(?:人数)?|体系覆盖(?:员工|人员)?)\\s?[:为共是]?\\s{0,3}${N}\\s?(?:人|名|$)`,
    'gmu',
  ),
  /\b(?:number of (?:employees|personnel|staff)|headcount|workforce|staff|employees) (?:with)?in (?:the )?scope[^.:\n]{0,20}(?::|is|was|of)\s{0,3}(?<n>\d{1,6})\b/giu,
];
/** Conversion, parts, other days and others who do not count: such numbers may differ from the whole. */
const EXPLAINED =
  /折算|不计入|不含|除[^。]{0,10}外|兼职|外包人员|劳务派遣|派遣|临时工|倒班|同岗位|抽样|季节|增至|增加|减至|减少|较上年|上年|去年|截至|年底|年末|当时|成立(?:时|之初)|计划|预计|part-time|equivalent|excluding|agency|last year|grew|increase|at the time/iu;

/** `无兼职、无季节工` explains nothing away. */
const DENIED =
  /(?:无|没有|不(?:存在|使用|涉及))[^,。;、]{0,4}(?:兼职|季节工|派遣|临时工|外包人员|倒班)(?:人员)?/gu;
const CONVERTED = /有效人数|effective/iu;

/** A number right beside these is of those who took part, not of all. */
const TOOK_PART =
  /参加|参与|培训|体检|参保|社保|问卷|持证|实到|应到|抽样|sampled|attended|completed|trained/iu;
const BESIDE = 10;

/** `68人(即全部在册员工)`: whoever is covered is everybody. */
const ALL_COVERED = /^[\s(,]{0,2}(?:即|为|含|包括)?(?:公司)?全(?:部|体)(?:在册|在职)?(?:员工|人员|职工)/u;

/** How many people the organisation is said to have. */
export function extractHeadcounts(report: Report): HeadcountFact[] {
  const { text } = report.view;
  const read = (patterns: readonly RegExp[], measure: HeadcountFact['measure']): HeadcountFact[] =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const value = Number(match.groups?.n);
        const span = { start: match.index, end: match.index + match[0].trimEnd().length };
        if (!(value > 0) || text[span.end] === '%') return [];
        const sentence = innermostAt(report.sentences, match.index);
        const words = sentence ? text.slice(sentence.start, sentence.end) : match[0];
        const all = ALL_COVERED.test(text.slice(span.end, span.end + 16));
        const beside = text.slice(Math.max(0, span.start - BESIDE), span.end + BESIDE).split(/[。;\n]/u);
        const took = beside.some(
          (part) => part.includes(match[0].trim()) && TOOK_PART.test(part.replace(/其中.*$/u, '')),
        );
        const others = words.replace(match[0], '').replace(DENIED, '');
        const own = text.slice(Math.max(0, match.index - 4), span.end);
        const explained = took || EXPLAINED.test(others) || CONVERTED.test(own);
        return [{ ...span, value, measure: all ? 'whole' : measure, explained }];
      }),
    );
  const found = [...read(WITHIN, 'scope'), ...read(WHOLE, 'whole')].sort((a, b) => a.start - b.start);
  return found.filter(
    (fact, index) =>
      !found.some((other, at) => at < index && other.start < fact.end && fact.start < other.end),
  );
}
