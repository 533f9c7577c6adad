import {
  parseChineseNumeral,
  type Report,
  type SiteList,
  type SiteMention,
  type Span,
  spanOf,
} from '../../core/index.js';

const NOUN =
  '门店|分店|直营店|项目部|车间|厂区|站点|仓库|库区|基地|网点|校区|院区|分公司|办事处|场站|泵站|食堂';
const NOUN_EN =
  'depots?|sites?|branches|branch|shops?|stores?|plants?|clinics?|warehouses?|offices|workshops?|schools?|yards?';
const COUNT = '\\d{1,2}|[一两二三四五六七八九十]{1,2}';
const COUNT_EN = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}';
/** `门店5家`, `在建项目部3个(青石桥、落霞路)`, `车间数量:2个(一车间压铸,二车间机加)`. */
const COUNTED: readonly RegExp[] = [
  new RegExp(
    `(?<noun>${NOUN})(?:数量|数|总数)?(?:共|有|为|:|计|现有)?\\s?(?<count>${COUNT})(?:个|家|处|座)(?:\\((?<names>[^()\\n]{3,120})\\)|[:,]?(?:分别)?(?:为|是|即|:)(?<after>[^。;\\n]{3,120}))?`,
    'gu',
  ),
  new RegExp(
    `(?:共有?|现有|设有?|仅有|有)(?<count>${COUNT})(?:个|家|处|座)(?:在建|在营|直营|自有)?(?<noun>${NOUN})(?:\\((?<names>[^()\\n]{3,120})\\)|[:,]?(?:分别)?(?:为|是|即|:)(?<after>[^。;\\n]{3,120}))?`,
    'gu',
  ),
];
const COUNTED_EN = new RegExp(
  `\\b(?<all>(?:each|all) of the |all |the |has |have |operates |runs |with )?(?<count>${COUNT_EN}) (?:certified |listed |own )?(?<noun>${NOUN_EN})\\b(?: ?[-–:(] ?(?<names>[A-Z][A-Za-z' -]{2,24}(?:, [A-Z][A-Za-z' -]{2,24}){1,9}(?:,? and [A-Z][A-Za-z' -]{2,24})?))?`,
  'giu',
);
/** `门店清单:东湖店、北站店`. */
const ENUMERATED = new RegExp(
  `(?<noun>${NOUN})(?:清单|名单|名称|一览表?|包括|分别为|有)\\s?(?:为|是)?[:]?\\s?(?<names>\\p{Script=Han}{1,8}(?:\\([^()\\n]{0,12}\\))?(?:、\\p{Script=Han}{1,8}(?:\\([^()\\n]{0,12}\\))?){1,15})`,
  'gu',
);
/** `五里亭、望江台两个在建项目部`. */
const SEVERAL = new RegExp(
  `(?<names>\\p{Script=Han}{2,8}(?:[、和与及]\\p{Script=Han}{2,8}){1,5})(?:等)?(?:${COUNT})?(?:个|家|处|座)(?:在建|在营|直营|自有)?(?<noun>${NOUN})`,
  'gu',
);
/** `三车间`: numbered among its like. */
const NUMBERED =
  /(?<![\p{Script=Han}\d])(?<name>[一二三四五六七八九十]|\d{1,2}#)(?<noun>车间|厂区|库区|食堂)/gu;
const RAN_IN = /^.*(?:未到访的|到访的|另与|其中|查看了?|抽查|抽样|与|和|在|对|的)(?=\p{Script=Han}{2})/u;
/** Sites of others, of another time, or counted only in part. */
const OTHER =
  /竣工|完工|原|撤销|关闭|拟|计划|新开|新设|筹建|停业|已转让|抽样?(?:取|样|查)?\s?$|其中|客户|顾客|供方|供应商|甲方|业主|former|closed|planned|future|sampled|customer|supplier|competitor/iu;

const SOME =
  /^ (?:were|was|are|have been) (?:visited|sampled|audited|selected|chosen|seen)|^(?:已|被)?(?:抽|到访|走访)/u;
const SOME_REACH = 24;

const numberOf = (words: string): number =>
  EN_NUMBERS.indexOf(words.toLowerCase()) >= 0
    ? EN_NUMBERS.indexOf(words.toLowerCase())
    : (parseChineseNumeral(words)?.value ?? Number(words));
const EN_NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

const singular = (noun: string): string =>
  noun
    .toLowerCase()
    .replace(/^branches$/u, 'branch')
    .replace(/s$/u, '');

/** Names of an enumeration; of `一车间压铸` the numbered part. */
const namesIn = (words: string, noun: string): string[] =>
  words
    .replace(/\([^()]*\)/gu, '')
    .split(/[、,]|\band\b|[和与及](?=\p{Script=Han}{2})/u)
    .map((name) => name.trim().replace(RAN_IN, ''))
    .map((name) => new RegExp(`^[一二三四五六七八九十\\d#]{1,3}${noun}`, 'u').exec(name)?.[0] ?? name)
    .filter((name) => name !== '');

const isOther = (text: string, { start, end }: Span): boolean => {
  const before =
    text
      .slice(Math.max(0, start - 10), start)
      .split(/[\n。;]/u)
      .at(-1) ?? '';
  return OTHER.test(before + text.slice(start, end + 4).split(/[\n。;]/u)[0]);
};

/** How many sites of a kind the organisation is said to have, and which. */
export function siteListsIn(report: Report): SiteList[] {
  const { text } = report.view;
  const patterns = report.language === 'en' ? [COUNTED_EN] : [...COUNTED, ENUMERATED];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): SiteList[] => {
      const { noun = '', count, names, after } = match.groups ?? {};
      const span = spanOf(match);
      const listed = namesIn(names ?? after ?? '', noun);
      const value = count === undefined ? null : numberOf(count);
      // `Two depots were visited`: some of them.
      if (pattern === COUNTED_EN && !match.groups?.all && names === undefined) return [];
      if (
        SOME.test(text.slice(span.end, span.end + SOME_REACH)) ||
        isOther(text, span) ||
        (value !== null && !(value >= 2))
      )
        return [];
      // Of words behind a colon that are no list, nothing is known.
      const sure = listed.length >= 2 && (after === undefined || listed.length === value);
      return [{ ...span, noun: singular(noun), count: value, names: sure ? listed : [] }];
    }),
  );
}

/** Sites named one by one. */
export function siteMentionsIn(report: Report): SiteMention[] {
  const { text } = report.view;
  if (report.language === 'en') return [];
  return [SEVERAL, NUMBERED].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): SiteMention[] => {
      const { noun = '', names = '', name } = match.groups ?? {};
      const span = spanOf(match);
      const told = name === undefined ? namesIn(names, noun) : [match[0]];
      return isOther(text, span) ? [] : [{ ...span, noun, names: told }];
    }),
  );
}
