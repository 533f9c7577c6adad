export type { DocumentEvent } from './documents.js';
export { type Engagement, type OpeningNotice, type OpenOptions, openEngagement } from './engagement.js';
export type { Version } from './history.js';
export { type InitOptions, initEngagement } from './init.js';
export type { LockHolder } from './lock.js';
export { type MergedNarrative, mergeNarrative } from './merge.js';
export { type AssembledNarratives, assembleNarratives, sectionAt } from './narratives.js';
export {
  FORM_FIELDS,
  type FormField,
  type FormReading,
  type FormValues,
  readForm,
} from './new-engagement.js';
export {
  coversClause,
  type PlannedClause,
  plannedClauses,
  sameClause,
  titleOfClause,
} from './planned-clauses.js';
export { parseProfile } from './profile.js';
export { type SentenceSpan, splitSentences } from './sentences.js';
export {
  draftedNow,
  draftPath,
  openQuestions,
  parseStoredDraft,
  refOf,
  type StoredDraft,
  storedDraftSchema,
  writtenByHand,
} from './stored-draft.js';
