import { clauseNumbersRelated, InputError, parseClauseRef, type SearchQuery } from '../../core/index.js';
import type { ClauseKey, ClauseTable } from './clause-table.js';

type KeyTest = (key: ClauseKey) => boolean;

/**
 * Reads the filters of a query as a test of clause keys; null without any.
 * Throws an InputError `clause-unknown` for a clause that is none.
 */
export function keyTest(query: Pick<SearchQuery, 'clause' | 'standard'>): KeyTest | null {
  const { clause, standard } = query;
  if (clause === undefined && standard === undefined) return null;
  const wanted = clause === undefined ? null : parseClauseRef(clause);
  if (clause !== undefined && wanted === null) throw new InputError('clause-unknown', { clause });
  return (key) =>
    (standard === undefined || key.standard === standard) &&
    (wanted === null ||
      (clauseNumbersRelated(key.number, wanted.number) &&
        (wanted.standards.length === 0 || wanted.standards.includes(key.standard))));
}

/** The documents with at least one key that passes. */
export function allowedDocs(
  table: ClauseTable,
  test: KeyTest | null,
): ((doc: number) => boolean) | undefined {
  if (test === null) return undefined;
  const passes = table.keys.map(test);
  return (doc) => {
    for (let at = table.offsets[doc] ?? 0; at < (table.offsets[doc + 1] ?? 0); at++) {
      if (passes[table.ids[at] ?? -1]) return true;
    }
    return false;
  };
}
