import { createHash } from 'node:crypto';
import { foldKey } from '../core/index.js';

/**
 * Names a finding by its rule, its message and the words of its places, never by where they stand: it stays the
 * same when text elsewhere changes, and when the order of the places does.
 */
export function fingerprint(ruleId: string, messageId: string, quotes: readonly string[]): string {
  const words = [...new Set(quotes.map(foldKey))].sort();
  return createHash('sha256')
    .update(JSON.stringify([ruleId, messageId, words]))
    .digest('hex')
    .slice(0, 16);
}
