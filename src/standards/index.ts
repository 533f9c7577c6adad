export { expandAbbreviations } from './abbreviations.js';
export { auditTimeFor, type Complexity } from './audit-time.js';
export { type Clause, clausesOf, clauseTitle, findClause } from './catalogue.js';
export { clauseNamed, clauseNumbersOf, mayBeNamed, type NamedClause } from './clause-names.js';
export { ACCEPTED_ZH, DECIDED_NC } from './data/decided.js';
export { UNSAFE } from './data/unsafe.js';
export {
  type Disposition,
  type DispositionKind,
  isOnlyAcceptance,
  isOnlyDecision,
  readDispositions,
} from './disposition/index.js';
export { EDITIONS, type Edition, editionOf } from './editions.js';
export { likenessToFiledNotes } from './filed-notes.js';
export type { WeightedTerm } from './keywords.js';
export { leaningOf } from './leanings.js';
export { type Likeness, likenessToClauses } from './likeness.js';
export { opposedShare } from './opposed.js';
export { type RankedClause, rankClauses, rankingSteps } from './rank.js';
export { clausesOfTitle, isDocumentTitle } from './section-titles.js';
export { canonicalTerm, expandTerms, thesaurus } from './thesaurus.js';
export { REPORT_TOPICS, type ReportTopic, topicOfClause } from './topics.js';
export { withoutLikelyHarmless } from './troubles.js';
