import { type CountClash, type Report, spansOverlap } from '../../core/index.js';
import { readAttendance } from './attendance.js';
import { readMachines } from './machines.js';
import { readPlant } from './plant.js';
import { readPlantEn } from './plant-en.js';
import { readPlantTotals } from './plant-totals.js';
import { readShifts } from './shifts.js';
import { readSolePlant } from './sole-plant.js';

/** Places that count the people of one occasion, the hours of one shift or the machines of one kind differently. */
export const readCountClashes = (report: Report): CountClash[] => {
  const known = READERS.flatMap((read) => read(report));
  return [...known, ...readPlantTotals(report).filter((one) => !known.some((other) => areOne(one, other)))];
};

const READERS: ReadonlyArray<(report: Report) => CountClash[]> = [
  readAttendance,
  readShifts,
  readMachines,
  readPlant,
  readPlantEn,
  readSolePlant,
];

/** Told by an earlier reader already, whatever words each quotes. */
const areOne = ({ places }: CountClash, { places: others }: CountClash): boolean =>
  places.some((place) => others.some((other) => spansOverlap(place, other)));
