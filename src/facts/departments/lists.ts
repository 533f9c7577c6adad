import { type DepartmentList, matchesNear, type Report, spansOverlap, viewText } from '../../core/index.js';
import { closedLists } from './closed-lists.js';

const UNIT = '(?:部|室|科|车间|中心|处|办|层|组|站|公司领导)';
const NAME = `[\\p{Script=Han}]{1,10}?${UNIT}`;
const ITEM = `(?!共|等|合计|其他|另|其中|[一二三四五六七八九十]{1,2}个)${NAME}(?:\\([^()\\n]{0,40}\\)|\\d{1,4}人)?`;
const GAP = '[、,/;和及与|]';
const ITEMS = `${ITEM}(?:\\s?${GAP}\\s?${ITEM}){1,24}`;
const COUNT =
  '(?:,?\\s?(?:等|共|合计|计)?(?:[一二三四五六七八九十两]{1,3}|\\d{1,2})个?(?:职能)?(?:部门|科室|车间|部室|中心|部)|[一二三四五六七八九十两]个(?=[。;,\\s]|$))';
/** What announces the departments of the organisation. */
const LEAD = [
  '(?:公司|组织|本公司|企业|酒店|学校|医院|工厂|中心|总部)?(?:组织机构|组织结构|组织架构|机构设置|部门设置|机构)?(?:现|目前|下|共|分别)?设(?![备计施定想法])(?:有|置|立)?(?:了)?(?:[一二三四五六七八九十两]{1,3}|\\d{1,2})?个?(?:职能)?(?:部门|科室|车间)?(?:,?(?:分别|即)?(?:为|是|有))?',
  '(?:已?审核(?:的)?(?:计划)?部门|(?:公司|组织|全部|现有|下设|所有|职能|体系覆盖的?|覆盖|涉及|受审核?)部门(?:设置|清单|有|包括)?|部门设置|部门|组织机构|组织架构|组织结构|机构设置|职能部门|部门[与及和]人数|按部门(?:统计|分布)?)(?:\\([^()\\n]{0,14}\\))?(?:包括|共有|有|为|设有|:|如下:){1,2}',
].join('|');
const LIST = new RegExp(`(?:${LEAD})\\s?[:]?\\s?(?<list>${ITEMS})(?<count>\\(?${COUNT})?`, 'gu');
const ANCHOR = /设|部门|组织(?:机构|架构|结构)|机构设置/u;
/** Numbers of people by department that add up to everybody: `58人(运营部34人、安环部5人…)`. */
const COUNTED = new RegExp(
  `(?<total>\\d{1,5})\\s?人(?:\\(|,?(?:其中)?:?|:)\\s?(?<list>(?:${NAME}\\s?\\d{1,4}\\s?人[、,;]?\\s?){3,24})`,
  'gu',
);
const SPLIT = /[、,;/|]|[和及与](?=[\p{Script=Han}]{2})/u;
const BARE = /\([^()]*\)|\d{1,4}\s?人/gu;
const IS_NAME = new RegExp(`^[\\p{Script=Han}]{1,12}${UNIT}$`, 'u');
/** A list of something else, or of some of them only. */
const NO_LIST =
  /抽|检查|验证|涉及到|参加|会签|培训|评审|不符合|分发|发放|责任|整改|相关|配合|协助|联合|不设|未设|未审核|另|其他|其余|还设|除/u;
/** Places of work, each with departments or none of its own. */
const PLACES = /项目部|本部$|总部$|分公司/u;
const LEAST = 3;

const namesOf = (list: string): string[] =>
  list
    .replace(BARE, '')
    .split(SPLIT)
    .map((name) => name.trim())
    .filter((name) => IS_NAME.test(name));

function listsInWords(text: string): DepartmentList[] {
  return matchesNear(text, ANCHOR, LIST).flatMap((match) => {
    const list = match.groups?.list ?? '';
    const names = namesOf(list);
    const counted = match.groups?.count !== undefined;
    const start = match.index + match[0].indexOf(list);
    const lead =
      text
        .slice(Math.max(0, match.index - 12), start)
        .split(/[。;\n]/u)
        .at(-1) ?? '';
    if (names.length < (counted ? 2 : LEAST) || NO_LIST.test(lead)) return [];
    if (names.some((name) => PLACES.test(name))) return [];
    return [{ start, end: match.index + match[0].length, names, complete: counted, closed: false }];
  });
}

function listsOfCounts(text: string): DepartmentList[] {
  return matchesNear(text, /\d\s?人/u, COUNTED).flatMap((match) => {
    const list = match.groups?.list ?? '';
    const people = [...list.matchAll(/(\d{1,4})\s?人/gu)].reduce((sum, [, n]) => sum + Number(n), 0);
    const names = namesOf(list);
    if (people !== Number(match.groups?.total) || names.length < LEAST) return [];
    if (names.some((name) => PLACES.test(name))) return [];
    const start = match.index + match[0].indexOf(list);
    return [{ start, end: start + list.trimEnd().length, names, complete: true, closed: false }];
  });
}

/** A heading of a column, under which departments stand line by line. */
const COLUMN = /^部门\s?:?$/u;
const ALONE = /^[\p{Script=Han}]{1,8}(?:部|室|科|车间|中心|处|层)$/u;
const COLUMN_REACH = 40;

function listInColumn(report: Report): DepartmentList[] {
  const at = report.lines.findIndex((line) => COLUMN.test(viewText(report, line).trim()));
  if (at < 0) return [];
  const lines = report.lines.slice(at + 1, at + COLUMN_REACH);
  const stop = lines.findIndex((line) =>
    /^\d{1,2}\s?[.、]|^[一二三四五六七八九十]{1,3}、/u.test(viewText(report, line)),
  );
  const alone = lines
    .slice(0, stop < 0 ? lines.length : stop)
    .filter((line) => ALONE.test(viewText(report, line).trim()));
  const names = [...new Set(alone.map((line) => viewText(report, line).trim()))];
  const first = alone[0];
  return first && names.length >= LEAST
    ? [{ start: first.start, end: first.end, names, complete: false, closed: false }]
    : [];
}

const ENGLISH_NAME = '[A-Z][A-Za-z&-]*(?: (?:and )?[A-Z&][A-Za-z&-]*){0,2}';
const ENGLISH_LIST = `(?<list>${ENGLISH_NAME}(?:(?:, and |, | and | & )${ENGLISH_NAME}){2,14})`;
/** `Departments as shown on the organisation chart: Management, Sales, Human Resources.` */
const ENGLISH = new RegExp(
  `\\b(?:[Dd]epartments|[Oo]rgani[sz]ation chart|[Ff]unctions)\\b[^:.\\n]{0,60}(?:\\b[Rr]ev\\. ?\\d{1,2})?\\s?(?::|,? (?:namely|are|being)) ?${ENGLISH_LIST}(?<closed>,? ?\\((?:this is )?(?:the )?(?:complete|full|whole)[^()\\n]{0,60}\\)| only)?(?=[.\\n;(]| \\(|$)`,
  'gu',
);
const ENGLISH_COUNT =
  /\b(?:only )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:departments|functions)\b/iu;
/** `There are no others` behind the list. */
const ENGLISH_NO_OTHERS =
  /^[^\n]{0,30}\b(?:no (?:other|further) (?:departments?|functions?|units?)|has no others?|there are no others?|complete list|nothing else)\b/iu;

const listsInEnglish = (text: string): DepartmentList[] =>
  matchesNear(text, /departments|organi[sz]ation chart|functions/iu, ENGLISH).flatMap((match) => {
    const list = match.groups?.list ?? '';
    const start = match.index + match[0].indexOf(list);
    const names = list.split(/, and |, | and | & /u).map((name) => name.trim());
    const counted = ENGLISH_COUNT.test(
      text.slice(Math.max(0, match.index - 12), match.index + match[0].length - list.length),
    );
    if (names.length < (counted ? LEAST : LEAST + 1)) return [];
    const behind = start + list.length;
    const others = ENGLISH_NO_OTHERS.exec(text.slice(behind, behind + 90));
    const closed = match.groups?.closed !== undefined || others !== null;
    const end = Math.max(match.index + match[0].length, others ? behind + others[0].length : 0);
    return [{ start: match.index, end, names, complete: counted || closed, closed }];
  });

/** The departments that the report says the organisation has. */
export function extractDepartmentLists(report: Report): DepartmentList[] {
  const { text } = report.view;
  if (report.language === 'en') return listsInEnglish(text);
  const closed = closedLists(report);
  const others = [...listsInWords(text), ...listsOfCounts(text)].filter(
    (one) => !closed.some((other) => spansOverlap(one, other)),
  );
  const found = [...closed, ...others];
  return (found.length > 0 ? found : listInColumn(report)).sort((a, b) => a.start - b.start);
}
