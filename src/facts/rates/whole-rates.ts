import { type Figure, scanFigures } from '../../core/index.js';

/** Shares of a whole, which can be no more than all of it. */
const SHARE =
  /(?<name>(?:合格|及格|通过|及时|准时|按时|按期|满意|回收|出勤|参训|参加|到会|持证|覆盖|完好|检定|校准|受检|体检|有效|签订|履约|返工|返修|不良|废品|报废|退货|投诉|处置|关闭|整改|受控|达标|好评|中标|续签|流失|离职|破损|漏检|故障|开机)率|占比|比重|\b(?:pass|response|attendance|on-time(?: delivery)?|reject|scrap|return|yield|coverage|punctuality)(?: rate)?)(?:\([^()]{0,16}\))?\s?(?:均|仅|高达|已)?(?:为|达到?|是|:|was|is|of|at|reached)?\s?$/iu;
/** Changes and plans may go beyond all. */
const OTHER =
  /增长|提高|同比|环比|比上年|完成率|达成率|目标|超额|利用|increase|growth|target|utili[sz]ation/iu;

/** Rates above 100 % of what has no more than a whole. */
export function readOverfullRates(content: string): Figure[] {
  return scanFigures(content).filter((figure) => {
    if (figure.unit?.name !== '%' || figure.value <= 100 || figure.comparison || figure.approximate)
      return false;
    const lead = content.slice(Math.max(0, figure.start - 40), figure.start);
    const match = SHARE.exec(lead);
    return match !== null && !OTHER.test(lead.slice(Math.max(0, match.index - 8)));
  });
}
