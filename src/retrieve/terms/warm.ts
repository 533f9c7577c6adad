import { STANDARD_IDS } from '../../core/index.js';
import { clausesOf, rankingSteps } from '../../standards/index.js';
import { turn } from '../pace.js';
import { conceptsOf } from './concepts.js';
import { vocabularyFingerprint } from './vocabulary.js';

async function warm(): Promise<void> {
  for (const standard of STANDARD_IDS) {
    for (const clause of clausesOf(standard)) {
      // Read when they are asked for.
      void clause.keywords;
    }
    await turn();
  }
  vocabularyFingerprint();
  await turn();
  conceptsOf('');
  for (const _ of rankingSteps()) await turn();
}

let warming: Promise<void> | undefined;

/**
 * Has everything that is worked out of the clause catalogue and the thesaurus, once a process, in turns: whoever comes first
 * would do all of it at once, a twentieth of a second and more.
 */
export function warmVocabulary(): Promise<void> {
  warming ??= warm();
  return warming;
}
