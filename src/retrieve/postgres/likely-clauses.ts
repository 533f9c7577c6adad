import { clauseNumbersRelated, parseClauseRef, STANDARD_IDS } from '../../core/index.js';
import { clausesOf } from '../../standards/index.js';
import { buildField, Field, scoreFields } from '../lexical/field.js';
import type { ClauseKey } from '../search/clause-table.js';
import type { PreparedQuery } from '../search/fuse.js';
import { clauseProfile } from '../search/profiles.js';
import type { Tokeniser } from '../terms/tokenise.js';
import { topScores } from '../top.js';

/** Clauses that are asked for by name and those that the query sounds like. */
const MOST = 6;

/** Tells which clauses a query is probably about, from what is known of them without any corpus. */
export function likelyClauses(tokeniser: Tokeniser): (query: PreparedQuery) => ClauseKey[] {
  const keys = STANDARD_IDS.flatMap((standard) =>
    clausesOf(standard).map(({ number }): ClauseKey => ({ number, standard })),
  );
  const profiles = new Field([buildField(keys.map((key) => clauseProfile(key, [], tokeniser)))]);
  return (query) => {
    const wanted = query.filter.clause === undefined ? null : parseClauseRef(query.filter.clause);
    if (wanted) return keys.filter(({ number }) => clauseNumbersRelated(number, wanted.number));
    const [scores = new Float32Array()] = scoreFields([profiles], query.terms);
    const sounding = topScores(scores, MOST).flatMap(({ doc }) => keys[doc] ?? []);
    return [
      ...query.ranked.slice(0, MOST).map(({ number, standard }) => ({ number, standard })),
      ...sounding,
    ];
  };
}
