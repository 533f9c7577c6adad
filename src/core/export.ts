import type { DraftObjective, SentenceFlag, Verdict } from './draft.js';
import type { Finding, Language } from './finding.js';
import type { Profile } from './profile.js';

/** A sentence of a narrative with the notes that it rests on. */
export interface ExportSentence {
  text: string;
  /** The notes as they read when it was drafted; empty for what a person wrote. */
  notes: string[];
  /** What the verifier still objects to; empty once a person has accepted the clause. */
  flags: SentenceFlag[];
}

export interface ExportClause {
  /** Number without prefix. */
  clause: string;
  /** As auditors write it in this engagement: `8.4`, or `ES6.1.2` in a combined one. */
  name: string;
  title: string;
  verdict: Verdict;
  narrative: string;
  /** Covers the narrative completely, in order. */
  sentences: ExportSentence[];
  objectives: DraftObjective[];
  questions: string[];
}

export interface ExportNonconformity {
  /** `NC-1`, counted in the order of the list. */
  number: string;
  clause: string;
  department: string;
  /** Null where nobody has graded it yet. */
  grade: 'minor' | 'major' | null;
  statement: string;
}

/** An engagement's report, ready to be written in any format. */
export interface ExportReport {
  language: Language;
  profile: Profile;
  /** In the order of clause numbers; clauses without a narrative are left out. */
  clauses: ExportClause[];
  nonconformities: ExportNonconformity[];
  /** Errors that stand open and that were exported knowingly; empty in the usual case. */
  openErrors: Finding[];
}
