import { clauseNumbersRelated, InputError, parseClauseRef, type SearchQuery } from '../../core/index.js';
import { type ClauseKey, type ClauseTable, filingCount, idsOf } from './clause-table.js';

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

/** By filing, whether at least one of its keys passes. */
export function allowedFilings(table: ClauseTable, test: KeyTest): Uint8Array {
  const passes = table.keys.map(test);
  const allowed = new Uint8Array(filingCount(table));
  for (let filing = 0; filing < allowed.length; filing++) {
    if (idsOf(table, filing).some((id) => passes[id])) allowed[filing] = 1;
  }
  return allowed;
}
