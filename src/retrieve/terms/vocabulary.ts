import { createHash } from 'node:crypto';
import { STANDARD_IDS } from '../../core/index.js';
import { clausesOf, thesaurus } from '../../standards/index.js';
import { SPEECH } from './speech.js';

let known: string | undefined;

/**
 * Changes with the words that indexes and vectors are made with: thesaurus, clause catalogue, speech. What was computed
 * with other words must be computed again after an update of the program.
 */
export function vocabularyFingerprint(): string {
  known ??= createHash('sha256')
    .update(JSON.stringify([thesaurus, STANDARD_IDS.map((standard) => clausesOf(standard)), SPEECH]))
    .digest('hex')
    .slice(0, 12);
  return known;
}
