import { type Figure, isSingleFigure, type SumFact, scanFigures } from '../../core/index.js';

/** Words that open the shares of one whole. */
const SHARES_OPEN = /(?<word>占比|比例|份额|构成|比重)(?:分别)?(?:为|是)?\s?:?\s?/gu;
/** Aims, other times and other measures are no shares of that whole. */
const JOINT =
  /^(?:、|,|和|及|;)\s?(?![^\d]{0,12}?(?:合计|共计|总|目标|指标|按|同比|环比|上年|去年|上期|同期|上月|下[月季年]|本年|今年|计划|预计|毛利|增长|增幅|提高|下降|要求|标准|率))[\p{Script=Han}A-Za-z]{1,12}\s?(?:占|为)?\s?$/u;
const FIRST = /^[\p{Script=Han}A-Za-z]{1,12}\s?(?:占|为)?\s?$|^$/u;

/** A count right before the word: its share is told, and whatever follows is something else. */
const SHARE_OF_ONE = /\d\s?\p{Script=Han}{1,3}[,(]\s?$/u;

/** `占比为甲公司45%、乙公司32%、丙公司28%`: shares of one whole are no more than all of it. */
export function readShares(content: string): SumFact[] {
  const figures = scanFigures(content).filter(
    (figure) => figure.unit?.name === '%' && isSingleFigure(figure),
  );
  return [...content.matchAll(SHARES_OPEN)].flatMap((match) => {
    // `31起准时,占比96.9%`: the share of what stands before the word.
    if (SHARE_OF_ONE.test(content.slice(0, match.index)) && !/分别/u.test(match[0])) return [];
    const parts: Figure[] = [];
    let from = match.index + match[0].length;
    for (const figure of figures.filter(({ start }) => start >= from)) {
      const label = content.slice(from, figure.start);
      if (!(parts.length === 0 ? FIRST : JOINT).test(label)) break;
      parts.push(figure);
      from = figure.end;
    }
    const [first] = parts;
    if (!first || parts.length < 2) return [];
    const word = { start: match.index, end: match.index + (match.groups?.word?.length ?? 0) };
    const total: Figure = { ...first, ...word, core: word, raw: '100%', value: 100, decimals: 0 };
    return [{ start: word.start, end: from, total, parts, exhaustive: 'no' as const }];
  });
}
