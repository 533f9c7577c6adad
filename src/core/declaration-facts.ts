import type { Span } from './span.js';

/** All spans index into the report's view. */

/** Topics whose denial is a claim of order: `均在有效期内` denies `uncalibrated`. */
export const CLAIMS_OF_ORDER = [
  'uncalibrated',
  'out-of-tolerance',
  'property-lost',
  'unlicensed',
  'untrained',
  'missed-drill',
  'unchecked-rework',
  'early-release',
  'open-complaint',
  'failed-inspection',
] as const;

/** What a report may deny. */
export const DECLARATION_TOPICS = [
  'validated-process',
  'outsourcing',
  'design',
  'complaint',
  'accident',
  'change',
  'special-equipment',
  'measuring-equipment',
  'penalty',
  'permit-work',
  'nonconforming-output',
  'customer-property',
  'drill',
  'temporary-site',
  'special-operation',
  'legal-notice',
  'multi-site',
  'shift-work',
  'remote-audit',
  'contractor',
  'goods-returned',
  'claim',
  'occupational-disease',
  'contraindication',
  'emergency',
  'hazardous-waste',
  'hazardous-chemical',
  'wastewater',
  'plan-deviation',
  'previous-nonconformity',
  'dispatched-labour',
  'exceedance',
  'recall',
  'internal-finding',
  'internal-left-out',
  'own-auditor',
  'management-review',
  'review-action',
  'review-chair',
  'open-finding',
  'stage-one-finding',
  'leak',
  'mark-use',
  'export',
  'major-hazard',
  'outfall',
  'fluorinated-gas',
  'testing-sent-out',
  'lone-work',
  'visitor-injury',
  ...CLAIMS_OF_ORDER,
  'named-validation',
  'named-outsourcing',
] as const;
export type DeclarationTopic = (typeof DECLARATION_TOPICS)[number];

/** When something is said to be, or not to be. */
export interface StatedPeriod {
  /** First and last day, as day numbers; infinite where one end is open; null without a year. */
  days: { from: number; to: number } | null;
  /** First and last month of a year, 1 to 12, where months or a part of the year are named; null otherwise. */
  months: { from: number; to: number } | null;
}

/** A statement that something exists or does not. */
export interface Declaration extends Span {
  topic: DeclarationTopic;
  exists: boolean;
  /**
   * The sorts it speaks of (`customer` of complaints, `injury` of accidents, `hot` of work under permit); empty for
   * all sorts.
   */
  sorts: string[];
  /**
   * Of a denial: the department it speaks for alone (`本部门`). Of an affirmation: the department whose evidence it
   * is. Null where it speaks for the whole organisation.
   */
  department: string | null;
  /** The department in whose record a denial stands that does not say for whom it speaks; null elsewhere. */
  within: string | null;
  /** Null where it names none. */
  period: StatedPeriod | null;
  /**
   * Of a denial, how bad a case it speaks of at least; of an affirmation, how bad it is told to be: 2 for `重大`,
   * `serious`; 1 for `有效投诉`, `lost-time`; 0 for any.
   */
  grade: 0 | 1 | 2;
  /** False where the words leave room for another reading. */
  certain: boolean;
  /** Index of its sentence: what one sentence says of itself is no contradiction. */
  sentence: number;
}
