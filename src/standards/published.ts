/** Editions of a standard that were ever published, the one in force last. */
export interface PublishedEditions {
  years: readonly number[];
  /** Editions in force; the others are superseded. */
  inForce: readonly number[];
  /** ISO date from which superseded editions no longer serve as audit criteria. */
  since: string;
}

/**
 * By name as reports write it. Sources: the standards' title pages, as listed by ISO and by SAC; the date is the one
 * on which the edition in force took effect in China, or on which the transition ended, whichever is later.
 */
export const PUBLISHED: Readonly<Record<string, PublishedEditions>> = {
  'GB/T 19001': { years: [1992, 1994, 2000, 2008, 2016], inForce: [2016], since: '2018-09-15' },
  'ISO 9001': { years: [1987, 1994, 2000, 2008, 2015, 2026], inForce: [2015, 2026], since: '2018-09-15' },
  'GB/T 24001': { years: [1996, 2004, 2016], inForce: [2016], since: '2018-09-15' },
  'ISO 14001': { years: [1996, 2004, 2015, 2026], inForce: [2015, 2026], since: '2018-09-15' },
  'GB/T 45001': { years: [2020], inForce: [2020], since: '2020-03-06' },
  'ISO 45001': { years: [2018], inForce: [2018], since: '2018-03-12' },
  'GB/T 28001': { years: [2001, 2011], inForce: [], since: '2021-09-30' },
  'OHSAS 18001': { years: [1999, 2007], inForce: [], since: '2021-09-30' },
  'GB/T 50430': { years: [2007, 2017], inForce: [2017], since: '2018-01-01' },
  'ISO/IEC 27001': { years: [2005, 2013, 2022], inForce: [2022], since: '2025-10-31' },
  'ISO/IEC 20000-1': { years: [2005, 2011, 2018], inForce: [2018], since: '2021-09-29' },
  'ISO 22000': { years: [2005, 2018], inForce: [2018], since: '2021-12-29' },
  'GB/T 23331': { years: [2009, 2012, 2020], inForce: [2020], since: '2022-06-01' },
  'ISO 50001': { years: [2011, 2018], inForce: [2018], since: '2021-08-21' },
  'ISO 13485': { years: [1996, 2003, 2016], inForce: [2016], since: '2019-03-01' },
  'ISO 22301': { years: [2012, 2019], inForce: [2019], since: '2023-04-30' },
};
