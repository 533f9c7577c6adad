import type { HeadcountFact } from '../../core/index.js';

/** How reports state how many people there are: the number is the group `n`. */
export interface HeadcountShape {
  measure: HeadcountFact['measure'];
  pattern: RegExp;
}

const N = '(?<n>\\d{1,6})';
const PEOPLE = '(?:人|名)(?![次天月以班日/])';
/** Between a label and its number: brackets, `共`, a colon, the bar of a table, the end of a cell. */
const LINK = '(?:\\([^()\\n]{0,14}\\))?\\s?(?:合计|总计|总数|[:为共是有计]){0,2}\\s?[|\\t]?\\s{0,3}';
const END = `\\s?(?:${PEOPLE}|(?=\\s?[|,;。(]|\\s*$|\\s{0,3}\\p{Script=Han}{1,6}:))`;
/** A department's own people are not the organisation's. */
const NOT_OF_DEPARTMENT = '(?<![部科室间组队站店厂班门线岗处所库院])';
const STAFF = '(?:员工|职工|人员|从业人员)';
/** `研发中心41人` are those of one centre. */
const WHO =
  '(?:(?<!分|子|外包|劳务|派遣|保安|保洁|物业)公司|企业|组织|全公司|全厂|(?<!\\p{Script=Han})(?:学校|医院|中心)|我司|本厂|本公司|该公司|受审核方)';

/** `员工总数/体系覆盖人数:96/86`: two labels, two numbers. */
const ALL_LABEL = '(?:员工|职工|组织|企业|从业人员|在册人员)(?:总)?(?:人)?数';
const COVERED_LABEL = '(?:管理)?体系(?:内|所?覆盖|所?涉及)?(?:范围)?(?:内)?(?:的)?(?:员工|人员)?(?:总)?人数';
const FIRST_OF_TWO = (labels: string): string => `${labels}${LINK}${N}\\s?(?:人|名)?(?=\\s?\\/\\s?\\d)`;
const SECOND_OF_TWO = (labels: string): string =>
  `(?<=${labels}${LINK}\\d{1,6}\\s?(?:人|名)?\\s?\\/\\s?)${N}(?!\\d)(?:人|名)?`;
const ALL_FIRST = `${ALL_LABEL}\\s?\\/\\s?${COVERED_LABEL}`;
const COVERED_FIRST = `${COVERED_LABEL}\\s?\\/\\s?${ALL_LABEL}`;

const SCOPE_ZH = [
  SECOND_OF_TWO(ALL_FIRST),
  FIRST_OF_TWO(COVERED_FIRST),
  `(?:管理)?体系(?:内|覆盖|涉及|运行|所涉及|所覆盖)?(?:范围)?(?:内)?(?:的)?${STAFF}?(?:的)?总?人(?:员)?数量?${LINK}${N}${END}`,
  `(?:体系)?覆盖(?:的)?${STAFF}?(?:总)?(?:人数|数量|数)?${LINK}${N}\\s?${PEOPLE}`,
  `(?:认证|审核|体系)?范围内(?:覆盖|涉及)?(?:的)?${STAFF}?(?:总)?(?:人数)?${LINK}${N}\\s?${PEOPLE}`,
  `(?:管理)?体系(?:所)?(?:覆盖|涵盖)了?(?:公司)?(?:全部|全体|所有)(?:在册|在职)?${STAFF},?\\s?(?:目前|现在?|共计?|合计|[为计有]){0,3}${N}\\s?${PEOPLE}`,
  `(?:纳入|属于)(?:管理)?体系(?:管理|覆盖)?(?:范围)?的?${STAFF}${LINK}${N}\\s?${PEOPLE}`,
];
const EFFECTIVE_ZH = [`有效(?:人员|员工)?(?:总)?人数${LINK}${N}${END}`];
const WHOLE_ZH = [
  FIRST_OF_TWO(ALL_FIRST),
  SECOND_OF_TWO(COVERED_FIRST),
  `(?<!分公司|子公司|办事处|项目部|门店|[部科室间组队站班线])(?:组织(?:总)?人数|受审核方(?:总)?人数|员工(?:总)?人数|员工总数|职工(?:总)?(?:人)?数|从业人员(?:总)?(?:人)?数|公司(?:总)?人数|企业人数|单位人数|在册(?:员工|人数|职工)|在职(?:员工|人数|职工)|人员状况|人员总数|人员数量)${LINK}${N}${END}`,
  `${NOT_OF_DEPARTMENT}${WHO}?(?:现有|共有)(?:在册|在职|正式)?${STAFF}\\s?(?:共计?|总数)?\\s?${N}\\s?${PEOPLE}`,
  `${WHO}(?:目前|现|现在|实际)?(?:共有|现有|拥有|共|有)?(?:在册|在职|全体)?${STAFF}?(?:总数|人数)?(?:为|共|:)?\\s?${N}\\s?${PEOPLE}`,
  `(?<![部科室间组队站店厂班门线岗安])全员(?:共|计|合计)?\\s?${N}\\s?${PEOPLE}`,
  `全体${STAFF}\\s?(?:共|计)?\\s?${N}\\s?${PEOPLE}`,
  `${WHO}(?:全部|全体|所有)(?:的)?\\s?${N}\\s?[名位](?:在册|在职|正式)?(?:员工|职工)`,
  `(?<![部科室间组队站店厂班门线岗安])全员[\\p{Script=Han}]{0,10}应(?:考|到|训|检|参加)(?:人数)?(?:为)?\\s?${N}\\s?${PEOPLE}(?=[^。\\n]{0,10}无一|[^。\\n]{0,10}全部)`,
  `(?:在册|在职)(?:全员|全体(?:${STAFF})?)\\s?(?:共|计)?\\s?${N}\\s?${PEOPLE}`,
  `(?<![\\p{Script=Han}])(?:公司)?(?:在册|在职)\\s?${N}\\s?${PEOPLE}(?=,?\\s?其中)`,
  `${STAFF}(?:共计|总计)\\s?${N}\\s?${PEOPLE}`,
  `(?:考勤表|工资(?:发放)?表|社保(?:缴纳)?名单|花名册)(?:\\([^()\\n]{0,14}\\))?(?:和(?:考勤表|工资(?:发放)?表|社保(?:缴纳)?名单))?,?(?:均|共|为|有|显示){1,2}\\s?${N}\\s?${PEOPLE}(?=,(?:全部|均)为[^。,\\n]{0,16}(?:员工|职工|人员))`,
  `花名册(?:上|中|内)?(?:所列|登记|显示|载明|记载|列有|列示|共有?|在册|为|[:,]){1,3}(?:的)?(?:全部)?(?:在册|在职)?${STAFF}?(?:共|为)?\\s?${N}\\s?${PEOPLE}`,
];

const PEOPLE_EN = '(?:employees|people|staff|persons|personnel|members of staff)';
const NUMBER_EN = '(?<n>\\d{1,3}(?:,\\d{3})|\\d{1,6})(?!\\.\\d|[\\d%])';
/** `12 employees in the laboratory` are not all of them. */
const OF_ALL =
  '(?! (?:in|of|from|at|on|for) (?!(?:the |a )?(?:company|site|scope|organi|firm|plant|business|certif|management|system|total|payroll|one|two|three|all)))(?! (?:were|was|had|have|attended|took|who|trained|and|absent|off|sick|hold|held|completed|sampled))';
const SCOPE_EN = [
  `(?<![a-z])(?:number of )?(?:employees|personnel|staff|headcount|workforce|people) (?:(?:with)?in (?:the )?(?:scope|certified|system)|covered(?: by)?)[^.:|\\n\\d]{0,40}(?::|\\||is|was|of)\\s{0,3}${NUMBER_EN}`,
  `(?<![\\w.,])${NUMBER_EN} ${PEOPLE_EN},? (?:all )?(?:are |is |work(?:ing)? )?(?:(?:with)?in|under|covered by|inside) (?:the )?(?:scope|system|management system|certif)`,
];
const EFFECTIVE_EN = [
  `(?<![a-z])effective (?:personnel|headcount|number of (?:personnel|employees|staff|people))[^.:|\\n\\d]{0,24}[:|]?\\s{0,3}${NUMBER_EN}`,
  `(?<![\\w.,])${NUMBER_EN} effective(?! (?:from|date|until))`,
];
const WHOLE_EN = [
  `(?<![a-z]|\\d\\s?)(?:total )?(?:number of ${PEOPLE_EN}|headcount|workforce|employees|personnel|staff)(?! (?:with)?in | covered|[^.:\\n]{0,20}scope)\\s?(?:\\((?:total|all sites|payroll)\\)|total)?\\s?(?::|\\||is|was|of)\\s{0,3}${NUMBER_EN}(?! effective)`,
  `(?<![a-z])all (?:of the )?${NUMBER_EN} ${PEOPLE_EN}${OF_ALL}`,
  `(?<![a-z])(?:company|organi[sz]ation|firm|client|site|bakery|plant|factory) (?:has|employs|employed|had) (?:a (?:total|staff|workforce) of |currently )?${NUMBER_EN} (?:permanent |full-time )?${PEOPLE_EN}${OF_ALL}`,
  `(?<![a-z])(?:there are|a total of|currently|with) ${NUMBER_EN} (?:permanent |full-time )?employees${OF_ALL}`,
  `(?<![a-z])(?:personnel|payroll|staff|employee|hr)(?: list| register| records?| file| roll){1,2}[^.\\n\\d]{0,70}(?:shows?|holds?|lists?|contains?|names?|has|gives?|counts?|totals?) ${NUMBER_EN} (?:${PEOPLE_EN}|names)`,
  `(?<![a-z])(?:workforce|headcount|staff) (?:at|stands at|stood at) ${NUMBER_EN} ${PEOPLE_EN}${OF_ALL}`,
  `(?<![\\w.,])${NUMBER_EN} (?:${PEOPLE_EN} )?on the payroll`,
];

const shapes = (
  measure: HeadcountShape['measure'],
  sources: readonly string[],
  flags: string,
): HeadcountShape[] => sources.map((source) => ({ measure, pattern: new RegExp(source, flags) }));

/** Chinese shapes, the narrower measure first: where two overlap the first is taken. */
export const SHAPES_ZH = [
  ...shapes('effective', EFFECTIVE_ZH, 'gmu'),
  ...shapes('scope', SCOPE_ZH, 'gmu'),
  ...shapes('whole', WHOLE_ZH, 'gmu'),
];
export const SHAPES_EN = [
  ...shapes('effective', EFFECTIVE_EN, 'giu'),
  ...shapes('scope', SCOPE_EN, 'giu'),
  ...shapes('whole', WHOLE_EN, 'giu'),
];
