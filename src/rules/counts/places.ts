import type { NcMention, NcStatement, Place } from '../../core/index.js';

/** Where a number of nonconformities stands. */
export const places = (statement: NcStatement): Place[] =>
  statement.counts.map((span) => ({ span, role: 'count' }));

export const named = (mentions: readonly NcMention[], role: string): Place[] =>
  mentions.map((span) => ({ span, role }));
