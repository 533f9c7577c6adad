export { expandAbbreviations } from './abbreviations.js';
export { auditTimeFor, type Complexity } from './audit-time.js';
export { type Clause, clausesOf, clauseTitle, findClause } from './catalogue.js';
export { clauseNamed, clauseNumbersOf, mayBeNamed, type NamedClause } from './clause-names.js';
export { EDITIONS, type Edition, editionOf } from './editions.js';
export type { WeightedTerm } from './keywords.js';
export { type RankedClause, rankClauses } from './rank.js';
export { canonicalTerm, expandTerms, thesaurus } from './thesaurus.js';
export { REPORT_TOPICS, type ReportTopic, topicOfClause } from './topics.js';
