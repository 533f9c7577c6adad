import type { CountClash, Report } from '../../core/index.js';
import { readAttendance } from './attendance.js';
import { readMachines } from './machines.js';
import { readShifts } from './shifts.js';

/** Places that count the people of one occasion, the hours of one shift or the machines of one kind differently. */
export const readCountClashes = (report: Report): CountClash[] => [
  ...readAttendance(report),
  ...readShifts(report),
  ...readMachines(report),
];
