import type { Figure, ObjectiveClaim, ObjectiveResult, ObjectiveTarget, Span } from '../../core/index.js';
import type { Family } from './families.js';

/** What is said of one rate: how much was reached, or only that its target was. */
export interface Told extends Span {
  name: string;
  family: Family;
  /** Null where only the target is told, with the claim that it was reached. */
  figure: Figure | null;
  target: ObjectiveTarget | null;
  claim: Span | null;
  time: Pick<ObjectiveResult, 'period' | 'year'> & Partial<Pick<ObjectiveResult, 'partial'>>;
}

export interface Objectives {
  targets: readonly ObjectiveTarget[];
  results: readonly ObjectiveResult[];
  claims: readonly ObjectiveClaim[];
}
