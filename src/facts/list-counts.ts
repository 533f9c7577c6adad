import {
  cellsAndLines,
  englishNumerals,
  type Figure,
  isCount,
  type ListCount,
  parseEnglishNumeral,
  type Report,
  scanFigures,
} from '../core/index.js';
import { personNameAt } from '../entities/index.js';
import { readListedThings } from './listed-things.js';

/** A sentence about the things, or an open list, is no count of them. */
const OPEN_ENDED =
  /等|之和|包括但不限于|主要|如|\d|[一二两三四五六七八九十]个|齐全|完整|均|已|清楚|明确|一致|正常|良好/u;
/** Pieces and sheets are counted by number, not by kind. */
const KINDS = /^(?:项|个|类|种|家|处|方面|道|步|岗|小项)$/u;
/** Papers and people are counted one by one; a list of names names each. */
const PIECES = /^(?:份|名|位|人)$/u;
const MOST_APART = 2;
const MOST_LISTED = 30;
const CONJUNCTION = /和|及|与|以及|\/|或/u;
const LONGEST_ITEM = 16;
/** `5项:`, `7个服务项目点:`, `9项(分别为`, `重要环境因素8项,分别为:`. */
const LIST_BEHIND =
  /^[\p{Script=Han}]{0,10}\s?(?:\s?,?\s?(?:分别为|分别是|即|具体为|为):?|:|\((?:分别为|即)?)\s?(?<items>[^:。;,()]{3,240}(?:\([^()]{0,60}\)[^:。;,()]{0,80}){0,6})(?<end>[。;)]|,(?=均|都|已|各|全部|经|结论|并|由|满足|符合|合格|未|无|有|与|按|在|以上|上述|共|现|为|建立|制定|采取|责任|记录|内容|资料|查|抽)|$)/u;
/** `综合部、生产部、质检部三个部门`: the list stands before its number. */
const LIST_BEFORE =
  /(?:^|[,:;。]|为|设|有|[:：])(?<items>[^:。;,\d]{2,12}(?:、[^:。;,、\d]{2,12}){1,12})(?:这|等|共|共计|合计|一共)?$/u;

/** Numbers of things with the list that names them, behind the number or before it. */
export function extractListCounts(report: Report): ListCount[] {
  const read = report.language === 'en' ? readEnglish : readChinese;
  const named = cellsAndLines(report).flatMap(({ start, end }) =>
    read(report.view.text.slice(start, end)).map(({ count, list, ...rest }) => ({
      ...rest,
      count: { ...count, start: count.start + start, end: count.end + start },
      list: { start: list.start + start, end: list.end + start },
    })),
  );
  const known = new Set(named.map(({ count }) => count.start));
  return [...named, ...readListedThings(report).filter(({ count }) => !known.has(count.start))];
}

/** `其余14家为物流、辅料`: sorts of what is left over, not its names. */
const THE_REST = /(?:其余|其他|剩余)的?\s?$/u;

function readChinese(content: string): ListCount[] {
  return scanFigures(content).flatMap((figure) => {
    const { unit, comparison, approximate, value, start, end, raw } = figure;
    if (!unit || !isCount(unit) || comparison || approximate || value > MOST_LISTED || value < 2) return [];
    if (THE_REST.test(content.slice(0, start))) return [];
    const listed = KINDS.test(unit.name)
      ? (listBehind(content, figure) ?? listBefore(content, figure))
      : PIECES.test(unit.name)
        ? namesOf(listBehind(content, figure), value)
        : null;
    if (!listed) return [];
    const { items, text } = listed;
    return [
      {
        count: { start, end, raw },
        value,
        list: { start: listed.start, end: listed.start + text.length },
        items,
        joined: items.filter((item) => CONJUNCTION.test(item)).length,
      },
    ];
  });
}

const ENGLISH_COUNT = `(?<!\\d\\.)\\b(?<count>${englishNumerals(2, 12)}|[2-9]|1[0-2])\\s(?!and\\b|or\\b)(?:[a-z-]+\\s){0,2}[a-z-]+s\\b`;
/** `five departments: purchasing, production, stores and quality.` Initials of names hold a full stop. */
const ENGLISH_LIST = new RegExp(
  `${ENGLISH_COUNT}(?:\\s[a-z\\d -]{2,70})?(?:,?\\s(?:namely|i\\.e\\.|that is):?|:)\\s(?<items>[A-Za-z](?:[^.:;()\\d]|(?<=\\b[A-Z])\\.){5,240})(?:\\.|;|$)`,
  'giu',
);
/** `three sites were visited (Hythe, Ashford and Deal)`. */
const ENGLISH_BRACKET = new RegExp(
  `${ENGLISH_COUNT}(?:\\s[a-z ]{2,40})?\\s\\((?<items>[A-Za-z](?![^:;()]{0,24} \\d+,)[^:;()]{5,200})\\)`,
  'giu',
);
/** `QP-07`, `lot 8841`: what has a number of its own is one thing. */
const NUMBERED = /^(?:[A-Z]{1,5}[- ]?|[a-z]{2,8} )\d{1,6}$/u;
/** A comma before the last `and`: any other one joins two words of one name. */
const OXFORD = /\s*,\s(?:and\s)?/u;
const PLAIN = /\s*,\s|\sand\s(?=[^,]*$)/u;
const NO_ENGLISH_LIST =
  /\b(?:etc|including|such as|e\.g|each|all|was|were|is|are|has|have|about|among|others?|one|two|three|four)\b/iu;

/** Remarks in brackets belong to their item; blanks keep the offsets. */
const withoutRemarks = (content: string): string =>
  content.replace(/\s?\([^()]{1,60}\)/gu, (remark) => ' '.repeat(remark.length));

function readEnglish(content: string): ListCount[] {
  if (!/[:(]/u.test(content)) return [];
  const lists = [...withoutRemarks(content).matchAll(ENGLISH_LIST), ...content.matchAll(ENGLISH_BRACKET)];
  return lists.flatMap((match) => {
    const { count = '', items: text = '' } = match.groups ?? {};
    const items = text
      .split(/,\sand\s/u.test(text) ? OXFORD : PLAIN)
      .map((item) => item.replace(/\s+/gu, ' ').trim());
    const plain =
      items.every((item) => item !== '' && item.length <= 40 && item.split(' ').length <= 5) &&
      items.every((item) => !/\d/u.test(item) || NUMBERED.test(item));
    // `waste (2), water (1)`: what is listed is counted itself.
    const counted = /\((?!(?:19|20)\d\d\))\d+\)/u.test(
      content.slice(match.index, match.index + match[0].length),
    );
    if (items.length < 2 || !plain || counted || NO_ENGLISH_LIST.test(text)) return [];
    const start = match.index + match[0].indexOf(text);
    const end = start + text.trimEnd().length;
    return [
      {
        count: { start: match.index, end: match.index + count.length, raw: count },
        value: parseEnglishNumeral(count) ?? Number(count),
        list: { start, end },
        items,
        joined: items.filter((item) => /\band\b|&/u.test(item)).length,
      },
    ];
  });
}

interface Listed {
  start: number;
  text: string;
  items: string[];
}

function itemsOf(text: string): string[] | null {
  const bare = text.replace(/\([^()]{0,60}\)/gu, '');
  const items = bare.split('、').map((item) => item.trim());
  const plain = items.every((item) => item.length > 0 && item.length <= LONGEST_ITEM);
  return items.length < 2 || !plain || OPEN_ENDED.test(bare) ? null : items;
}

/** A list of names, of about as many as are counted. */
function namesOf(listed: Listed | null, value: number): Listed | null {
  if (!listed || Math.abs(listed.items.length - value) > MOST_APART) return null;
  if (listed.items.length < 3 && !listed.items.every(isPerson)) return null;
  return listed.items.every((item) => /^[\p{Script=Han}A-Za-z]{2,8}$/u.test(item) && !NO_THING.test(item))
    ? listed
    : null;
}

/** Two words may be anything, two names of people are two people. */
const isPerson = (item: string): boolean => personNameAt(item, 0) === item.length;

/** What a paper has on it, or what people do, is no list of them. */
const NO_THING =
  /[部科室班组员长]$|(?<!化)工$|车间|日期|签字|签名|内容|名称|数量|编号|性别|年龄|职务|岗位|结论|评价|[时期]间|责任/u;

function listBehind(content: string, figure: Figure): Listed | null {
  const match = LIST_BEHIND.exec(content.slice(figure.end));
  const text = match?.groups?.items?.trim();
  // A line that ends without a full stop was broken: the list may go on.
  if (!match || text === undefined || (match.groups?.end === '' && text.length > 40)) return null;
  const items = itemsOf(text);
  return items && { start: figure.end + content.slice(figure.end).indexOf(text), text, items };
}

/** `查看签到、纪要、输出5项`: what was looked at, of which only the last is counted. */
const LOOKED_AT = /^[^、]{0,8}(?:查看|查阅|抽查|查验|审阅|核对|调阅)/u;

function listBefore(content: string, figure: Figure): Listed | null {
  const lead = content.slice(Math.max(0, figure.start - 120), figure.start);
  const text = LIST_BEFORE.exec(lead)
    ?.groups?.items?.replace(/^[^、]{0,12}?(?:设置了?|设有|设立|设|分为|包括|下设)/u, '')
    .replace(/(?:共计?|合计|一共)$/u, '');
  const behind = content.slice(figure.end, figure.end + 4);
  if (
    text === undefined ||
    LOOKED_AT.test(text) ||
    lead.endsWith('等') ||
    !/^(?:部门|方面|过程|岗位|车间|班组|项目|小区|场所|工序|体系|标准|条款|供方|分公司|工厂|仓库|门店|基地|产品|子公司|[。,;)]|$)/u.test(
      behind,
    )
  )
    return null;
  const items = itemsOf(text);
  // Far from its number, a list names kinds of what is counted: `原料、包材供方23家`.
  return items && items.length >= 3 && Math.abs(items.length - figure.value) <= 2
    ? { start: figure.start - lead.length + lead.lastIndexOf(text), text, items }
    : null;
}
