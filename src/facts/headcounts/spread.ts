import { matchesNear, type Report, type Span } from '../../core/index.js';

/** Everybody, told department by department: `人员分布:管理层4人;生产部52人`, `Headcount list: production 38, stores 4`. */

const LABEL =
  /人员(?:分布|构成|组成|结构|配置)|各部门人数|部门人数分布|headcount|(?:staff|employees|personnel|people) (?:list|by|per)|breakdown of (?:staff|personnel|employees)/iu;
const PLACE_ZH = '[\\p{Script=Han}、]{2,12}?(?:部|层|科|室|车间|组|队|中心|仓库|班|岗位?|人员|员)';
const SPREAD_ZH = /人员(?:分布|构成|组成|结构|配置)|各部门人数|部门人数分布/gu;
const PIECE_ZH = new RegExp(
  `^\\s{0,3}(?<place>${PLACE_ZH})(?:共|有|:|为)?\\s?(?<n>\\d{1,5})\\s?(?:人|名)?$`,
  'u',
);
const SPREAD_EN =
  /\b(?:headcount(?: list)?(?: from [A-Za-z ]{3,20})?|(?:staff|employees|personnel|people) (?:list|by department|by function|per department)|breakdown of (?:staff|personnel|employees))\s?:/giu;
const PIECE_EN = /^\s{0,3}(?:and )?(?<place>[A-Za-z][A-Za-z &/-]{2,40}?)\s?:?\s(?<n>\d{1,5})$/u;
const FEWEST = 3;
const LONGEST = 400;
/** Of two departments one person may be counted, or only some are listed. */
const LEFT_OPEN = /其中|等|兼|主要|另有|不含|部分|including|among|etc|plus/iu;

/** The sums of such lists; spans are those of the lists. */
export function readSpread(report: Report): Array<Span & { value: number }> {
  const { text } = report.view;
  const [opens, piece] = report.language === 'zh' ? [SPREAD_ZH, PIECE_ZH] : [SPREAD_EN, PIECE_EN];
  return matchesNear(text, LABEL, opens).flatMap((match) => {
    const from = match.index + match[0].length;
    const lead =
      /^[^\d\n:;,]{0,8}?(?::|\n|\t|\||\s){0,4}/u.exec(text.slice(from, from + 20))?.[0].length ?? 0;
    const start = from + lead;
    const list = (
      /^[^。\n|]{6,}?(?=[。\n|]|\.\s|\.?$)/u.exec(text.slice(start, start + LONGEST))?.[0] ?? ''
    ).replace(/[,;]\s*$/u, '');
    const parts = list
      .split(/[;,、](?!\p{Script=Han}{1,6}[、和])/u)
      .map((part) => piece.exec(part.trim())?.groups);
    if (parts.length < FEWEST || LEFT_OPEN.test(list) || parts.some((part) => part === undefined)) return [];
    const value = parts.reduce((sum, part) => sum + Number(part?.n), 0);
    return [{ start, end: start + list.length, value }];
  });
}
