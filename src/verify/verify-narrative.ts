import { type ClauseRef, foldWidth, type Language, type Note, type VerifierFlag } from '../core/index.js';
import { type Translate, translator } from '../messages/index.js';
import { CHECKS } from './checks/index.js';
import { readEvidence } from './reading/evidence.js';
import { narrativeMasks } from './reading/masks.js';
import { readPassage } from './reading/passage.js';
import { settleFlags } from './settle.js';

export interface VerifyInput {
  narrative: string;
  /** All notes of the file; header lines carry the role `header`. */
  notes: readonly Note[];
  /** The clause that the narrative is about; null where nobody said. */
  clause: ClauseRef | null;
  /** Notes that belong to the clause whatever their routing says. */
  clauseNoteIds?: readonly string[];
  /** Texts of past writeups that the writer was shown. */
  exemplars?: readonly string[];
  /** Names of other engagements. */
  knownElsewhere?: { organisations: readonly string[]; people: readonly string[] };
  language: Language;
}

/**
 * Checks a narrative, whoever wrote it, against the notes that it was written from. Flags come in reading order with
 * offsets (UTF-16) into `narrative`; an empty list means that nothing was found against it. Pure and synchronous.
 */
export function verifyNarrative(
  input: VerifyInput,
  t: Translate = translator(input.language),
): VerifierFlag[] {
  const { narrative: text, notes, clause, clauseNoteIds } = input;
  const narrative = readPassage(text, {
    masks: narrativeMasks(foldWidth(text), clause),
    loose: false,
    dayFirst: true,
  });
  const subject = {
    narrative,
    evidence: readEvidence({ notes, clause, clauseNoteIds, narrative }),
    clause,
    exemplars: (input.exemplars ?? []).join('\n'),
    elsewhere: input.knownElsewhere ?? { organisations: [], people: [] },
    language: input.language,
  };
  return settleFlags(CHECKS.flatMap((check) => check(subject))).map(
    ({ kind, start, end, messageId, params }) => ({
      kind,
      quote: text.slice(start, end),
      start,
      end,
      message: t(`verify:${messageId}`, params),
    }),
  );
}
