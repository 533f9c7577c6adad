import { type Figure, isSingleFigure, type SumFact, scanFigures, shiftFigure } from '../../core/index.js';

/** Words that make a figure the whole of something. */
const WHOLE_LEAD = /(?:共|总|合计|累计|全年|总计)[\p{Script=Han}]{0,12}\s?$/u;
/** What is sampled or named for example is not all of it. */
const SAMPLED = /抽|其中|例如|如|部分|等/u;
const CHECKED = /查|核对|见/u;
/** Amounts of a thing that add up; neither rates nor readings do. */
const ADDITIVE: ReadonlySet<string> = new Set([
  'mass',
  'money',
  'area',
  'volume',
  'energy',
  'length',
  'time',
  'duration',
]);
const LONGEST_ITEM = 28;
const LONGEST_GAP = 60;

/**
 * Amounts announced as a whole and listed behind a colon further on:
 * `全年共转移废油12.4吨，转移联单3份：3月4.1吨，7月4.0吨，11月4.3吨`.
 */
export function readAnnouncedSums(content: string): SumFact[] {
  const plain = scanFigures(content).filter(isSingleFigure);
  const figures = plain.filter(({ unit }) => ADDITIVE.has(unit?.dimension ?? ''));
  const bare = plain.filter(({ unit }) => unit === null);
  return figures.flatMap((total, index) => {
    if (!WHOLE_LEAD.test(content.slice(Math.max(0, total.start - 16), total.start))) return [];
    const next = plain.find(({ start }) => start >= total.end)?.start ?? total.end;
    const gap = content.slice(total.end, figures[index + 1]?.start ?? next);
    const colon = gap.indexOf(':');
    if (colon < 0 || gap.length > LONGEST_GAP || /[。;]/u.test(gap)) return [];
    const from = total.end + colon + 1;
    const listed = listAfter(content, from, figures.slice(index + 1), total);
    const unitless = listed.length > 0 ? [] : listAfter(content, from, bare, { ...total, unit: null });
    // `一季度298、二季度305、三季度362(MWh)`: the whole, or the bracket behind the list, names the unit for all.
    const parts = unitless.length >= 3 ? unitless.map((part) => ({ ...part, unit: total.unit })) : listed;
    const last = parts.at(-1);
    if (!last || parts.length < 2) return [];
    const list = content.slice(total.end + colon, last.end + 1);
    const exhaustive = SAMPLED.test(gap + list) ? 'no' : CHECKED.test(gap) ? 'likely' : 'yes';
    return [{ start: total.start, end: last.end, total, parts, exhaustive }];
  });
}

/** One amount of the whole's unit in every piece between commas; the list ends where a piece has none. */
function listAfter(content: string, start: number, figures: readonly Figure[], total: Figure): Figure[] {
  const parts: Figure[] = [];
  let from = start;
  for (const piece of content.slice(start).split(/(?<=[,、;。])/u)) {
    const inside = figures.filter((figure) => figure.start >= from && figure.end <= from + piece.length);
    from += piece.length;
    const [figure] = inside;
    if (!figure || inside.length > 1 || piece.length > LONGEST_ITEM || figure.unit?.name !== total.unit?.name)
      break;
    parts.push(figure);
    if (piece.endsWith('。')) break;
  }
  return parts;
}

const SUMMED_UP =
  /(?:以上|上述)(?<count>\d{1,2}|[一二两三四五六七八九十]{1,2})[个项份家处笔][^。;\d\n]{0,14}(?:共计|合计|总计)(?:为|:)?\s?/gu;
const LOOK_BACK = 1500;

/** `合同价320万元…合同价150万元…以上两个项目合同额共计470万元`: so many amounts of one name, spread over the text before. */
export function readSummedUp(text: string): SumFact[] {
  return [...text.matchAll(SUMMED_UP)].flatMap((match) => {
    const end = match.index + match[0].length;
    const [total] = scanFigures(text.slice(end, end + 24));
    if (!total || total.start > 0 || !ADDITIVE.has(total.unit?.dimension ?? '')) return [];
    const from = Math.max(0, match.index - LOOK_BACK);
    const amounts = scanFigures(text.slice(from, match.index)).filter(
      (figure) => figure.unit?.name === total.unit?.name && isSingleFigure(figure),
    );
    const nameOf = (figure: Figure) => text.slice(from + figure.start - 3, from + figure.start).trim();
    const last = amounts.at(-1);
    const name = last ? nameOf(last) : '';
    const parts = amounts
      .filter((figure) => name !== '' && nameOf(figure) === name)
      .map((figure) => shiftFigure(figure, from));
    const count = scanFigures(`${match.groups?.count}个`)[0]?.value;
    const [first] = parts;
    if (!first || parts.length < 2 || parts.length !== count) return [];
    const whole = shiftFigure(total, end);
    return [{ start: first.start, end: whole.end, total: whole, parts, exhaustive: 'yes' as const }];
  });
}
