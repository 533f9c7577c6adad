/**
 * Things, processes, hazards, people and papers that one trade has and no other, by the divisions of the national
 * classification of economic activities (GB/T 4754). What many trades have (a forklift, a boiler, welding) is no mark.
 */
export interface TradeMarks {
  id: string;
  /** Division or group of GB/T 4754. */
  division: string;
  /** Words by which a scope, a licence or a name lays claim to the trade or one kindred to it, wide on purpose. */
  claims: string;
  /** Each of these gives the trade away. */
  marks?: string;
  /** Others may have one of these for some purpose of theirs; two in one statement give the trade away. */
  signs?: string;
  english?: string;
  englishSigns?: string;
}
