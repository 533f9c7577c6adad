import type { StandardId } from '../core/index.js';
import { GBT_19001_2016, GBT_24001_2016, GBT_45001_2020 } from './data/titles.js';
import { ISO_9001_2026_CHANGES, ISO_14001_2026_CHANGES } from './data/titles-2026.js';

/** One published edition of a management system standard. */
export interface Edition {
  standard: StandardId;
  /** The year by which `edition` arguments name it; the Chinese adoption's year serves as well. */
  year: string;
  /** Names as written in reports, the one in force in China first. */
  names: readonly string[];
  /** Tables of `number | zh | en`, each applied over the one before. */
  tables: readonly string[];
}

/** Per standard, the edition that reports are written against today comes first. */
export const EDITIONS: readonly Edition[] = [
  {
    standard: 'QMS',
    year: '2015',
    names: ['GB/T 19001-2016', 'ISO 9001:2015'],
    tables: [GBT_19001_2016],
  },
  {
    standard: 'QMS',
    year: '2026',
    names: ['ISO 9001:2026'],
    tables: [GBT_19001_2016, ISO_9001_2026_CHANGES],
  },
  {
    standard: 'EMS',
    year: '2015',
    names: ['GB/T 24001-2016', 'ISO 14001:2015'],
    tables: [GBT_24001_2016],
  },
  {
    standard: 'EMS',
    year: '2026',
    names: ['ISO 14001:2026'],
    tables: [GBT_24001_2016, ISO_14001_2026_CHANGES],
  },
  {
    standard: 'OHSMS',
    year: '2018',
    names: ['GB/T 45001-2020', 'ISO 45001:2018'],
    tables: [GBT_45001_2020],
  },
];

const YEAR = /(?:19|20)\d{2}/gu;

/**
 * Finds the edition meant by `2015`, `GB/T 19001-2016`, `ISO 9001:2026` and the like. An empty or unknown
 * wording gives the edition in force.
 */
export function editionOf(standard: StandardId, wording = ''): Edition {
  const own = EDITIONS.filter((edition) => edition.standard === standard);
  const years: string[] = wording.match(YEAR) ?? [];
  const found = own.find((edition) =>
    [edition.year, ...edition.names].some((name) => years.includes(name.slice(-4))),
  );
  const chosen = found ?? own[0];
  if (!chosen) throw new Error(`no edition of ${standard}`);
  return chosen;
}
