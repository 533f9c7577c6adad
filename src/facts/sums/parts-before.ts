import { type Figure, isCount, type SumFact } from '../../core/index.js';
import { sumOfFigures } from './parts.js';

/** A list may leave its unit to the sum: `质量40、交付35、服务25，满分100分`. */
const isPartOf = (part: Figure, total: Figure, last: Figure | undefined): boolean =>
  last === undefined || last.unit !== null
    ? part.unit?.dimension === total.unit?.dimension || (last === undefined && part.unit === null)
    : part.unit === null;

/** From one part to the label of the next; that may name two, joined by a pause mark: `，采购、销售5人`. */
const PART_JOINT =
  /^(?:\([^()\n]{0,40}\))?(?:[、,]\s?(?:\d{1,2}(?=[月号#线期区楼班组车]))?[^,。;、\d]{1,16}|,[^,。;、\d]{1,8}(?:、[^,。;、\d]{1,8}){1,3})$/u;
const ENDS_LIST = /^\s*(?:组成|构成)?\s*$/u;
const OPENS_LIST = /其中|分别|包括|共|(?:应|计划|少|缺)\s?$/u;

/** `100kg洗衣机8台`: the size of what is counted behind it stands in front of its name. */
const SIZE =
  /(?<=^[、,]\s?)\d+(?:\.\d+)?\s?(?:[A-Za-zμ]{1,3}[²³]?|㎡|[吨米升寸匹立方平]{1,3})(?=\p{Script=Han})/u;
const isSize = (content: string, { unit, start, end }: Figure, total: Figure): boolean =>
  unit !== null &&
  !isCount(unit) &&
  unit.dimension !== total.unit?.dimension &&
  /(?:^|[、,:])\s?$/u.test(content.slice(0, start)) &&
  /^\p{Script=Han}{1,12}\d/u.test(content.slice(end));

/** `满意45%、较满意38%、一般12%，三项合计100%`: the parts stand before their sum. */
export function readPartsBefore(content: string, total: Figure, before: readonly Figure[]): SumFact[] | null {
  const lead =
    /[,、]\s?(?:20\d\d年度?)?(?:\d{1,2}月?[-~至到—]\d{1,2}月)?(?:以上|上述|[二两三四五六七八九](?:项|者|条线|个(?:车间|分厂|基地|厂区|月))|各项|全年|年度|本年度?|当年|上半年|下半年|[本该一二三四]季度|全厂|全公司|公司)?(?:合计|共计|总计|总共|一共|累计|共|满分|(?<!其中)\p{Script=Han}{0,4}总(?:面积|量|产量|数|额|金额|长度|重量))[\p{Script=Han}]{0,8}为?\s?$/u.exec(
      content.slice(Math.max(0, total.start - 36), total.start),
    );
  if (!lead || total.unit === null) return null;
  // `7月1.2%，8月0.7%，1-8月累计0.85%`: rates of months are no parts of that of all of them.
  if (/\d月/u.test(lead[0]) && total.unit.name === '%') return null;
  const parts: Figure[] = [];
  let next = total.start - lead[0].length;
  for (const figure of [...before].reverse()) {
    if (isSize(content, figure, total)) continue;
    const gap = content.slice(figure.end, next).replace(SIZE, '');
    if (
      !isPartOf(figure, total, parts[0]) ||
      (parts.length > 0 && (!PART_JOINT.test(gap) || OPENS_LIST.test(gap))) ||
      sumOfFigures(parts) === total.value ||
      (parts.length === 0 && !ENDS_LIST.test(gap))
    )
      break;
    parts.unshift(figure);
    next = figure.start;
  }
  const [first] = parts;
  // A figure that runs on from month to month needs more than two of them to be their sum; so do bare numbers.
  if (parts.length < (/累计/u.test(lead[0]) || first?.unit === null ? 3 : 2)) return null;
  // A list whose beginning cannot be read is not whole.
  if (/、[^,。;、]{0,16}$/u.test(content.slice(0, first?.start)) && sumOfFigures(parts) !== total.value)
    return null;
  // `手册1册、程序21份…，总数157份`: what is counted in another measure before them may be part of the total.
  const beside = /\d\s?(?<unit>\p{Script=Han})、[^,。;、]{1,16}$/u.exec(content.slice(0, first?.start))
    ?.groups?.unit;
  const alsoListed = beside !== undefined && beside !== total.unit.name;
  if (alsoListed && sumOfFigures(parts) !== total.value) return null;
  const inUnit = parts.map((part) => ({ ...part, unit: part.unit ?? total.unit }));
  return [{ start: first?.start ?? total.start, end: total.end, total, parts: inUnit, exhaustive: 'yes' }];
}
