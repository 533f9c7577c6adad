import { type ChangeFact, type Figure, isPlainFigure, scanFigures } from '../../core/index.js';

const FALLS = '下降|降低|降幅|减少|节约|节省|缩短|reduction|decrease|drop|fall|down|less|lower';
const RISES = '增长|增幅|上升|提高|提升|增加|升幅|increase|rise|growth|up|more|higher';
/** From the first value to the second: `降至`, `提高到`, `from 4.0 to 3.6`. */
const TO =
  /^[^。;\n\d]{0,24}?(?:(?:降|升|增|减|提高|下降|上升|增长|减少|提升|缩短|控制|调整)[\p{Script=Han}]{0,3}(?:至|到|为)|,?\s?(?:今年|本年度?|本期|当年|20\d{2}年(?:度|实际)?)[^,。;\d]{0,10}|\s(?:[a-z/%-]+\s){0,3}to)\s?$/iu;
/** What came before: `由4.0`, `上年1.20`, `与2030年的单耗4.0`. */
const FROM = /(?:由|从|自|上年|去年|上期|同期|前期|原来?|20\d{2}年|\bfrom|last year)[^,。;\n\d]{0,16}$/iu;
const BY = new RegExp(
  `^(?:[^。;\\n\\d]{0,18}?)(?<way>${FALLS}|${RISES})(?:率|幅度?|比例)?(?:了|为|达|:|\\sof|\\sby)?\\s?$`,
  'iu',
);

/** Two values of one quantity with the rate at which the second is said to differ: `由4.0降至3.6,下降10%`. */
export function readChanges(content: string): ChangeFact[] {
  if (!/%|百分之/u.test(content) || !CUE.test(content)) return [];
  const figures = scanFigures(content)
    .flatMap((figure) => (isFromTo(content, figure) ? twoOf(figure) : [figure]))
    .filter(isPlainFigure);
  return figures.flatMap((from, index) => {
    const [to, change] = figures.slice(index + 1);
    if (!to || !change || change.unit?.name !== '%' || !(from.value > 0)) return [];
    if (from.unit !== null && from.unit.name !== to.unit?.name) return [];
    if (!FROM.test(content.slice(Math.max(0, from.start - 30), from.start))) return [];
    const behind = bare(content.slice(from.end, to.start));
    const by = BY.exec(bare(content.slice(to.end, change.start)));
    const way = by?.groups?.way ?? '';
    if (!TO.test(behind) || way === '') return [];
    const falls = new RegExp(`^(?:${FALLS})$`, 'iu').test(way);
    // `今年52t,比去年的50t增长4%`: the base stands behind.
    const [base, reached] =
      BASE_BEHIND.test(behind) || isEarlier(content, from, to) ? [to, from] : [from, to];
    return [{ start: from.start, end: change.end, from: base, to: reached, change, falls }];
  });
}

/** `from 4.0 to 3.6` reads like a range, and is none. */
const isFromTo = (content: string, { upper, start }: Figure): boolean =>
  upper !== null && FROM.test(content.slice(Math.max(0, start - 30), start));

function twoOf(figure: Figure): Figure[] {
  const words = /^\s?[\d.,]+/u.exec(figure.raw)?.[0] ?? '';
  const from = { ...figure, upper: null, raw: words, end: figure.start + words.length };
  const rest = /[\d.,]+[^\d]*$/u.exec(figure.raw)?.[0] ?? '';
  const to = { ...figure, upper: null, value: figure.upper ?? 0, raw: rest, start: figure.end - rest.length };
  return [from, to];
}

/** `2024年3860吨,2023年3515吨,增长9.8%`, `今年52件,上年50件`: the year before stands behind. */
function isEarlier(content: string, from: Figure, to: Figure): boolean {
  const between = content.slice(from.end, to.start);
  const own = YEAR_BEFORE.exec(content.slice(Math.max(0, from.start - 30), from.start))?.groups?.year;
  const other = YEAR_BEFORE.exec(between)?.groups?.year;
  if (own !== undefined && other !== undefined) return Number(other) < Number(own);
  return /上年|去年|上期|同期|前年|last year|year before|previous/iu.test(between);
}

const YEAR_BEFORE = /(?<year>20\d{2})\s?年?(?:度|全年|实际)?[^\d。;]{0,16}$/u;

/** Units of a ratio (`t/万件`) and measure words behind a number. */
const bare = (gap: string): string => gap.replace(/^\s?[/每][\p{Script=Han}A-Za-z]{1,8}/u, '');
const BASE_BEHIND = /(?<!相)(?:比|较)[^至到]*$|compared (?:with|to)|against|\bthan\b/u;
const CUE = new RegExp(`${FALLS}|${RISES}`, 'iu');
