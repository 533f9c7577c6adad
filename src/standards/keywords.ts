import type { StandardId } from '../core/index.js';
import { COLLOQUIAL_KEYWORDS } from './data/keywords-colloquial.js';
import { EMS_KEYWORDS } from './data/keywords-ems.js';
import { EMS_OHSMS_KEYWORDS } from './data/keywords-es.js';
import { INDUSTRY_KEYWORDS } from './data/keywords-industry.js';
import { OHSMS_KEYWORDS } from './data/keywords-ohsms.js';
import { QMS_KEYWORDS } from './data/keywords-qms.js';
import { SHARED_KEYWORDS } from './data/keywords-shared.js';
import { SITE_KEYWORDS } from './data/keywords-site.js';
import type { Edition } from './editions.js';

/** A word that speaks for a clause, or against it where the weight is negative. Weights run from -4 to 5. */
export interface WeightedTerm {
  term: string;
  weight: number;
}

const OWN: Readonly<Record<StandardId, Readonly<Record<string, string>>>> = {
  QMS: QMS_KEYWORDS,
  EMS: EMS_KEYWORDS,
  OHSMS: OHSMS_KEYWORDS,
};

/** Where a newer edition moved a topic to another number: the number that holds its words in the older one. */
const MOVED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'QMS 2026': { '10.1': '10.3' },
  'EMS 2026': { '10.1': '10.3', '6.1.4': '6.1.1', '6.1.5': '6.1.4' },
};

/** Reads lines of `weight: term, term, term`. */
export function readTerms(table: string): WeightedTerm[] {
  return table.split('\n').flatMap((line) => {
    const colon = line.indexOf(':');
    if (colon < 0) return [];
    const weight = Number(line.slice(0, colon));
    const terms = line.slice(colon + 1).split(',');
    return terms.map((term) => ({ term: term.trim(), weight })).filter(({ term }) => term !== '');
  });
}

/** The weighted words of a clause: those of its own standard, then those that all three standards share. */
export function keywordsOf({ standard, year }: Edition, number: string): WeightedTerm[] {
  const from = MOVED[`${standard} ${year}`]?.[number] ?? number;
  const groups = [standard, ...(standard === 'QMS' ? [] : ['EMS+OHSMS']), 'ALL'];
  const tables = [
    OWN[standard][from],
    ...(standard === 'QMS' ? [] : [EMS_OHSMS_KEYWORDS[from]]),
    ...groups.flatMap((group) => [
      INDUSTRY_KEYWORDS[`${group} ${from}`],
      COLLOQUIAL_KEYWORDS[`${group} ${from}`],
      SITE_KEYWORDS[`${group} ${from}`],
    ]),
    SHARED_KEYWORDS[from],
  ];
  const merged = new Map<string, WeightedTerm>();
  for (const term of tables.flatMap((table) => readTerms(table ?? ''))) {
    if (!merged.has(term.term)) merged.set(term.term, term);
  }
  return [...merged.values()].sort((a, b) => b.weight - a.weight);
}
