/** What discharges and noise are measured by: one row for each, by the names that limits and results go by. */
const ROWS: readonly RegExp[] = [
  /COD(?:cr|Cr)?|化学需氧量|chemical oxygen demand/iu,
  /BOD5?|生化需氧量|biochemical oxygen demand/iu,
  /悬浮物|\bT?SS\b|suspended (?:solids|matter)/iu,
  /氨氮|NH3-N|ammonia(?:cal)?(?: nitrogen)?/iu,
  /总磷|total phosph(?:orus|ate)|\bTP\b/iu,
  /总氮|total nitrogen|\bTN\b/iu,
  /六价铬|hexavalent chromium|chromium VI/iu,
  /总铬|(?:total )?chromium/iu,
  /总?铜|copper/iu,
  /总?锌|zinc/iu,
  /总?铅|\blead\b/iu,
  /总?镉|cadmium/iu,
  /总?镍|nickel/iu,
  /总?锰|manganese/iu,
  /总?铝|alumini?um/iu,
  /总?铁|\biron\b/iu,
  /\bpH(?:值)?/u,
  /石油类/iu,
  /动植物油|oil and grease|\bFOG\b/iu,
  /非甲烷总烃|NMHC|non-methane hydrocarbons/iu,
  /VOCs?|volatile organic compounds/iu,
  /颗粒物|烟尘|粉尘|particulates?|particulate matter|\bdust\b/iu,
  /二氧化硫|SO2|sulphur dioxide|sulfur dioxide/iu,
  /氮氧化物|NOx|nitrogen oxides/iu,
  /氟化物|fluoride/iu,
  /氰化物|cyanide/iu,
  /二甲苯|xylene/iu,
  /甲苯|toluene/iu,
  /硫化氢|H2S|hydrogen sulphide|hydrogen sulfide/iu,
  /氯化氢|HCl\b|hydrogen chloride/iu,
  /昼间?|白天|\bday(?:time)?\b/iu,
  /夜间?|\bnight(?:-?time)?\b/iu,
];

const WHOLE = ROWS.map(({ source }) => new RegExp(`^(?:${source})$`, 'iu'));
const ANY = new RegExp(ROWS.map(({ source }) => `(?:${source})`).join('|'), 'giu');

export interface Named {
  /** Which row. */
  row: number;
  start: number;
  end: number;
}

/** Whether a text may name one of some rows. */
export const mayName = (text: string, rows: ReadonlySet<number>): boolean =>
  [...rows].some((row) => ROWS[row]?.test(text));

/** Substances and times of noise that a text names, in order. */
export const substancesIn = (text: string): Named[] =>
  [...text.matchAll(ANY)].map(({ index, 0: name }) => ({
    row: WHOLE.findIndex((row) => row.test(name)),
    start: index,
    end: index + name.length,
  }));
