import type { QueryTerms } from '../lexical/field.js';
import type { Terms } from '../terms/tokenise.js';

/** Words and pairs of characters share one tsvector; the mark tells them apart. */
const word = (term: string): string => `w${term}`;
const pair = (term: string): string => `p${term}`;

/** Every term of a writeup once. PostgreSQL takes no lexeme beyond 2 KB; no term comes near it. */
export const lexemesOf = ({ words, pairs }: Terms): string[] => [
  ...new Set([...words.map(word), ...pairs.map(pair)]),
];

/** The terms of a query with their weights, by lexeme. Pairs weigh as they do in the embedded search. */
export function queryLexemes({ words, pairs }: QueryTerms, pairWeight: number): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [term, weight] of words) weights.set(word(term), weight);
  for (const [term, weight] of pairs) weights.set(pair(term), pairWeight * weight);
  return weights;
}

/** A tsquery that any of the lexemes answers; quotes and backslashes are doubled as its syntax asks. */
export const anyOf = (lexemes: readonly string[]): string =>
  lexemes.map((lexeme) => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`).join(' | ');
