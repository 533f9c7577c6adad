import { type Profile, STANDARD_IDS } from '../../core/index.js';
import { rankClauses } from '../../standards/index.js';

const MOST = 5;

/** Numbers of the clauses that a line of notes may belong to by its words, likeliest first. */
export function suggestClauses(text: string, profile: Profile): string[] {
  const audited = STANDARD_IDS.filter((id) => profile.standards.some((standard) => standard.id === id));
  return [...new Set(rankClauses(text, audited).map(({ number }) => number))].slice(0, MOST);
}
