import type { ClauseFacts, Report } from '../../core/index.js';
import { readDeclaredClauses } from './declared.js';
import { readDesigns, readExclusions } from './exclusions.js';
import { readClauseMentions } from './mentions.js';
import { readTitledClauses } from './titled.js';

/** Clauses mentioned, clauses excluded, and design work, which excludes the exclusion of 8.3. */
export const extractClauses = (report: Report): ClauseFacts => ({
  clauseMentions: readClauseMentions(report),
  declaredClauses: readDeclaredClauses(report),
  exclusions: readExclusions(report),
  designs: readDesigns(report),
  titledClauses: readTitledClauses(report),
});
