import { compareClauseNumbers, type Language, type StandardId } from '../core/index.js';
import { readClauseTables } from './clause-table.js';
import { type Edition, editionOf } from './editions.js';
import { keywordsOf, type WeightedTerm } from './keywords.js';

/** A clause of one edition of a standard. */
export interface Clause {
  number: string;
  standard: StandardId;
  titleZh: string;
  titleEn: string;
  /** Words and set phrases by which auditors write about it, Chinese and English, most telling first. */
  keywords: string[];
  /** All wordings that speak for it, turns of speech included, with their weights. */
  terms: readonly WeightedTerm[];
}

/** Turns of speech help to recognise a clause, but are no words to show or to cut a text by. */
const TURN_OF_SPEECH = /[没不了的怎谁啥哪几仨俩么吗得着过，≥≤<>=\d]|率$/u;
const KEYWORD_WEIGHT = 4;
const isKeyword = ({ term, weight }: WeightedTerm): boolean =>
  weight >= KEYWORD_WEIGHT && !TURN_OF_SPEECH.test(term);

/** A clause whose terms are read when they are first asked for: who shows titles only has no use for them. */
function withTerms(clause: Omit<Clause, 'terms' | 'keywords'>, edition: Edition): Clause {
  let terms: WeightedTerm[] | null = null;
  let keywords: string[] | null = null;
  return {
    ...clause,
    get terms() {
      terms ??= keywordsOf(edition, clause.number);
      return terms;
    },
    get keywords() {
      keywords ??= this.terms.filter(isKeyword).map(({ term }) => term.replace(/\*$/u, ''));
      return keywords;
    },
  };
}

const cache = new Map<Edition, ReadonlyMap<string, Clause>>();

function tableOf(edition: Edition): ReadonlyMap<string, Clause> {
  const known = cache.get(edition);
  if (known) return known;
  const table = new Map<string, Clause>();
  for (const [number, row] of readClauseTables(edition.tables)) {
    table.set(number, withTerms({ ...row, standard: edition.standard }, edition));
  }
  cache.set(edition, table);
  return table;
}

/**
 * All clauses of a standard in its own order, chapters 4 to 10 included.
 * `edition` may be a year or a full name (`2026`, `GB/T 24001-2016`); without it the edition in force.
 */
export const clausesOf = (standard: StandardId, edition?: string): Clause[] =>
  [...tableOf(editionOf(standard, edition)).values()].sort((a, b) =>
    compareClauseNumbers(a.number, b.number),
  );

/**
 * The clause of a number without prefix, or the nearest parent that the edition has (`4.4.1.2` -> `4.4.1`).
 * Null for numbers outside the standard.
 */
export function findClause(number: string, standard: StandardId, edition?: string): Clause | null {
  const table = tableOf(editionOf(standard, edition));
  for (let at = number; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const clause = table.get(at);
    if (clause) return clause;
  }
  return null;
}

/**
 * The title to print over a clause that may belong to several standards. Differing titles are joined with ` / `;
 * an empty list asks every standard. Empty when none has the clause.
 */
export function clauseTitle(
  number: string,
  standards: readonly StandardId[],
  language: Language,
  edition?: string,
): string {
  const asked: readonly StandardId[] = standards.length > 0 ? standards : ['QMS', 'EMS', 'OHSMS'];
  const titles = asked.flatMap((standard) => {
    const clause = findClause(number, standard, edition);
    return clause ? [language === 'zh' ? clause.titleZh : clause.titleEn] : [];
  });
  const distinct = [...new Set(titles)];
  return standards.length > 0 ? distinct.join(' / ') : (distinct[0] ?? '');
}
