import {
  type Figure,
  isCount,
  isSingleFigure,
  type SumFact,
  scanFigures,
  shiftFigure,
} from '../../core/index.js';

/** What was there, what came, what went, what is left: the four sides of a stock, as ledgers name them. */
const OPENING =
  /(?:期初|年初|月初|初始|1月1日(?=[^,;。\n\d]{0,4}(?:库存|结存|存量|余量))|上[年月期季]度?末?结转|上[年月期季](?:度)?(?:末|结转|结存|库存|结余)?(?:库存|结存|结余|存量|剩余)|opening (?:stock|balance)|stock at the (?:start|beginning)|stock on 1 January(?: 20\d\d)?)[^,;。\n\d]{0,12}$/iu;
const CAME =
  /(?:产生|入库|受理|收到|新接|新签|承接|签订|立案|购进|购入|采购|领入|新增|进货|本[年月期](?:生产|增加)|received|generated|produced|purchased|added)[^,;。\n\d]{0,10}$/iu;
const WENT =
  /(?:转移|出库|办结|关闭|完成|交付|结案|销案|处理完毕?|处置|领用|使用|消耗|发出|耗用|委托处理|外运|减少|transferred|disposed(?: of)?|used|issued|shipped|removed)[^,;。\n\d]{0,10}$/iu;
const LEFT =
  /(?:期末|年末|月末|未结|在办|待处理|未完成|未关闭|在建|结存|结余|剩余|现存|库存|余量|closing (?:stock|balance)|stock at the end|stock on \d{1,2} [A-Z][a-z]+(?: 20\d\d)?|remaining|left)[^,;。\n\d]{0,12}$/iu;
const CUE = /期初|年初|月初|初始|1月1日|上[年月期季]|opening|stock at the|stock on 1/giu;
const REACH = 220;

/** English says what became of an amount behind it: `4.4 t collected by the contractor`. */
const CAME_BEHIND = /^\s(?:were |was )?(?:generated|received|purchased|produced|added|bought|delivered)\b/iu;
const WENT_BEHIND =
  /^\s(?:were |was )?(?:collected|transferred|disposed|used|issued|shipped|removed|consumed|sent)\b/iu;

/** Ledgers of a stock: `期初0.4t，产生3.8t，转移3.9t，期末0.3t`. What was there and what came went or is left. */
export const readBalances = (text: string): SumFact[] => [...readLedgers(text), ...readShortfalls(text)];

/** `入库8.6t,转移5.2t,台账库存2.1t`: whatever was there before, no less can be left than came and did not go. */
const CAME_AND_WENT = /(?:入库|产生|购进|购入|领入|收集|进货)(?:量|了|共|合计|累计|:){0,2}\s?(?=\d)/gu;

/** `入库8.6t，年初库存0，转移5.2t` */
const EMPTY_BEFORE = /(?:年初|期初)[^,;。\d]{0,6}$/u;

function readShortfalls(text: string): SumFact[] {
  return [...text.matchAll(CAME_AND_WENT)].flatMap((cue) => {
    const lead =
      text
        .slice(Math.max(0, cue.index - 40), cue.index)
        .split(/[。\n]/u)
        .at(-1) ?? '';
    const content = text.slice(cue.index, cue.index + REACH).split(/[。\n]/u)[0] ?? '';
    const [came, went, left, next] = withoutRemarks(content).filter(
      ({ value, start }) => value !== 0 || !EMPTY_BEFORE.test(content.slice(0, start)),
    );
    if (!came || !went || !left || /期初|年初|月初|上年|结转/u.test(lead)) return [];
    const same = [went, left].every(({ unit }) => unit !== null && unit.name === came.unit?.name);
    const told =
      WENT.test(content.slice(came.end, went.start)) && LEFT.test(content.slice(went.end, left.start));
    if (!same || !told || (next && next.unit?.name === came.unit?.name && next.start - left.end < 12))
      return [];
    const short = went.value + left.value < came.value - 1e-9;
    return short ? [balance(cue.index, came, [], [went, left])] : [];
  });
}

function readLedgers(text: string): SumFact[] {
  return [...text.matchAll(CUE)].flatMap((cue) => {
    const content = text.slice(cue.index, cue.index + REACH);
    const figures = withoutRemarks(content);
    const [opening] = figures;
    if (!opening || !OPENING.test(content.slice(0, opening.start))) return [];
    const came: Figure[] = [];
    const went: Figure[] = [];
    let last = opening;
    for (const figure of figures.slice(1)) {
      const words = content.slice(last.end, figure.start);
      const behind = /^[^,;.\d]{0,40}/u.exec(content.slice(figure.end))?.[0] ?? '';
      last = figure;
      if (figure.unit?.name !== opening.unit?.name || words.length > 70 || figure.approximate) return [];
      if (LEFT.test(words))
        return came.length > 0 && went.length > 0
          ? [balance(cue.index, opening, came, [...went, figure])]
          : [];
      if (WENT.test(words) || WENT_BEHIND.test(behind)) went.push(figure);
      else if ((CAME.test(words) || CAME_BEHIND.test(behind)) && went.length === 0) came.push(figure);
      else return [];
    }
    return [];
  });
}

/** Figures outside brackets; those inside divide what stands before them. */
function withoutRemarks(content: string): Figure[] {
  const bare = content.replace(/\([^()]{0,60}\)/gu, (remark) => ' '.repeat(remark.length));
  return scanFigures(bare).filter(isSingleFigure);
}

function balance(by: number, opening: Figure, came: Figure[], gone: Figure[]): SumFact {
  const shift = (figures: Figure[]) => figures.map((figure) => shiftFigure(figure, by));
  const total = shiftFigure(opening, by);
  const parts = shift(gone);
  return {
    start: total.start,
    end: parts.at(-1)?.end ?? total.end,
    total,
    parts,
    added: shift(came),
    exhaustive: 'yes',
    // Cases are counted in more ways than goods are weighed.
    ...(opening.unit && isCount(opening.unit) ? { doubtful: true as const } : {}),
  };
}
