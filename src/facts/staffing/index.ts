import type { CountClash, Report } from '../../core/index.js';
import { readAttendance } from './attendance.js';
import { readMachines } from './machines.js';
import { readPlant } from './plant.js';
import { readPlantEn } from './plant-en.js';
import { readShifts } from './shifts.js';
import { readSolePlant } from './sole-plant.js';

/** Places that count the people of one occasion, the hours of one shift or the machines of one kind differently. */
export const readCountClashes = (report: Report): CountClash[] => [
  ...readAttendance(report),
  ...readShifts(report),
  ...readMachines(report),
  ...readPlant(report),
  ...readPlantEn(report),
  ...readSolePlant(report),
];
