import type { Complexity } from '../audit-time.js';

export interface AuditTimeBand {
  /** Effective number of personnel, both ends included. */
  from: number;
  to: number;
  qms: number | null;
  ems: Readonly<Partial<Record<Complexity, number>>>;
  ohsms: Readonly<Partial<Record<Complexity, number>>>;
}

type Row = readonly [
  from: number,
  to: number,
  qms: number,
  ems?: readonly [number, number, number, number],
  ohsms?: readonly [number, number, number],
];

/**
 * Source: IAF MD5:2019, tables QMS 1, EMS 1 and OHSMS 1 (CNAS-CC105:2020): days of stage 1 plus stage 2.
 * EMS columns are high, medium, low and limited complexity; OHSMS high, medium and low.
 */
const ROWS: readonly Row[] = [
  [1, 5, 1.5, [3, 2.5, 2.5, 2.5], [3, 2.5, 2.5]],
  [6, 10, 2, [3.5, 3, 3, 3], [3.5, 3, 3]],
  [11, 15, 2.5, [4.5, 3.5, 3, 3], [4.5, 3.5, 3]],
  [16, 25, 3, [5.5, 4.5, 3.5, 3], [5.5, 4.5, 3.5]],
  [26, 45, 4, [7, 5.5, 4, 3], [7, 5.5, 4]],
  [46, 65, 5, [8, 6, 4.5, 3.5], [8, 6, 4.5]],
  [66, 85, 6, [9, 7, 5, 3.5], [9, 7, 5]],
  [86, 125, 7, [11, 8, 5.5, 4], [11, 8, 5.5]],
  [126, 175, 8, [12, 9, 6, 4.5], [12, 9, 6]],
  [176, 275, 9, [13, 10, 7, 5], [13, 10, 7]],
  [276, 425, 10, [15, 11, 8, 5.5], [15, 11, 8]],
  [426, 625, 11, [16, 12, 9, 6], [16, 12, 9]],
  [626, 875, 12, [17, 13, 10, 6], [17, 13, 10]],
  [876, 1175, 13, [19, 15, 11, 7], [19, 15, 11]],
  [1176, 1550, 14],
  [1551, 2025, 15],
  [2026, 2675, 16],
  [2676, 3450, 17],
  [3451, 4350, 18],
  [4351, 5450, 19],
  [5451, 6800, 20],
  [6801, 8500, 21],
  [8501, 10700, 22],
];

export const AUDIT_TIME_BANDS: readonly AuditTimeBand[] = ROWS.map(([from, to, qms, ems, ohsms]) => ({
  from,
  to,
  qms,
  ems: ems ? { high: ems[0], medium: ems[1], low: ems[2], limited: ems[3] } : {},
  ohsms: ohsms ? { high: ohsms[0], medium: ohsms[1], low: ohsms[2] } : {},
}));
