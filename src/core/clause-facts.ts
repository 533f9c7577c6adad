import type { ClauseRef, StandardId } from './clause.js';
import type { Span } from './span.js';

/** A clause of a management system standard, as mentioned. */
export interface ClauseMention extends Span {
  ref: ClauseRef;
  /** What makes the number a clause: a prefix (`Q8.4`), a word (`8.4条款`), its column, or a nonconformity. */
  cue: 'prefix' | 'word' | 'cell' | 'nonconformity';
  /** The words that name its subject, where some stand right beside it. */
  title: (Span & { words: string }) | null;
}

/** Clauses said not to apply, or the statement that all apply. */
export interface ExclusionFact extends Span {
  /** Empty where the text says that there are none. */
  clauses: ClauseRef[];
  /** Systems that its line names; empty where it names none. */
  systems: StandardId[];
  /** These and no others: `仅为7.1.5.2`. */
  only?: true;
}

/** Design work told of: a design file sampled, or a department in charge of it. */
export interface DesignFact extends Span {
  kind: 'sampled' | 'charged';
}

/** A clause that a list or the plan of the audit says to be looked at. */
export interface DeclaredClause extends Span {
  number: string;
}

/** A number with the name of a clause right beside it, from the one to the other. */
export interface TitledClause extends Span {
  number: string;
  words: string;
  /** The clauses that the words may stand for, and whether they are a title of the standard's own. */
  named: { numbers: readonly string[]; official: boolean };
  /** It begins its line. */
  opens: boolean;
}

export interface ClauseFacts {
  titledClauses: TitledClause[];
  clauseMentions: ClauseMention[];
  declaredClauses: DeclaredClause[];
  exclusions: ExclusionFact[];
  designs: DesignFact[];
}
