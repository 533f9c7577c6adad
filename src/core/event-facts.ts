import type { DateMention } from './dates.js';
import type { Span } from './span.js';

/** All spans index into the report's view. */

export const EVENT_KINDS = [
  'system-start',
  'internal-audit-plan',
  'internal-audit',
  'internal-audit-report',
  'management-review',
  'contract-review',
  'contract-signing',
  'supplier-evaluation',
  'supplier-contract',
  'stage-1',
  'audit',
  'opening-meeting',
  'closing-meeting',
  'report-issue',
  'nc-raised',
  'nc-closed',
  'complaint-received',
  'complaint-closed',
  'training',
  'assignment',
  'calibration',
  'equipment-use',
  'inspection',
  'release',
  'document-approval',
  'document-in-force',
  'risk-assessment',
  'permit',
  'work-start',
  'acceptance',
  'production',
  'design-review',
  'design-release',
  'drill',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Something that happened on a date. */
export interface EventFact extends Span {
  kind: EventKind;
  /** With the year that the text implies where none is written. */
  date: DateMention;
  /** Whose event it is: the code or the quoted name last written before the date in its line, or null; of a drill, its topic. */
  subject: string | null;
  /** An order that the text itself states: the management review is said to follow the internal audit. */
  statedAfter: EventKind | null;
  /** A plan, a deadline or a next time, not something done. */
  planned: boolean;
  /** No word beside the date says what it dates; only the clause or the label of its line does. */
  inferred: boolean;
}

/** A step of an order of work with its time: an entry, an approval, a delivery. */
export interface StepFact extends Span {
  /** The order of work it belongs to. */
  chain: string;
  /** What it means if its order is turned. */
  wrong: 'impossible' | 'improper' | 'usual';
  /** Its place in that order, from 0. */
  rank: number;
  /** First and last minute since 1970; since an unknown midnight where `day` is null. */
  from: number;
  to: number;
  /** Day number, or null for a time of day without a date. */
  day: number | null;
  /** The code last written before it in its sentence, or the only one, or null. */
  subject: string | null;
  /** Names of people in its sentence. */
  people: string[];
}

/** Words that one thing comes before another (`检验合格后放行`), and the times that their records give for the two. */
export interface ClaimedOrder extends Span {
  early: Moment;
  late: Moment;
}

/** `两周后(1月16日)`: a day with the words that count the days up to it, and the day that they are counted from. */
export interface ElapsedDays extends Span {
  /** `两周后`. */
  words: string;
  days: number;
  /** By how many days the two may differ from that. */
  slack: number;
  /** As a day number. */
  day: number;
  raw: string;
  base: Span & { day: number; raw: string };
  /** One sentence tells both. */
  sure: boolean;
}

/** Two dated statements that stand in the wrong order. */
export interface OrderClash {
  /**
   * A delivery before the supplier was let in; a device at work after it was taken out of use; somebody after he left;
   * findings closed before the audit that raised them; work by an issue of a document that was not out yet; a
   * conclusion by a paper that was made after it.
   */
  kind: 'supply' | 'withdrawn' | 'departed' | 'closed-early' | 'edition' | 'basis';
  /** Not both can be true; else somebody has to look. */
  sure: boolean;
  /** The two dates as written, or what they date. */
  earlier: string;
  later: string;
  places: Span[];
}

/** A time as written. `from` and `to` are minutes, as in `StepFact`. */
export interface Moment extends Span {
  from: number;
  to: number;
  day: number | null;
}

/** One thing told twice with two dates. */
export interface Retelling {
  /** A number or the same account ties the two together; else only what they are about and how many came. */
  sure: boolean;
  places: readonly [Span & { raw: string }, Span & { raw: string }];
}

/** An internal audit or a management review that is said not to have taken place yet. */
export interface NotYetHeld extends Span {
  kind: 'internal-audit' | 'management-review';
  /** Of which year; null where the words say that of the year of the report. */
  year: number | null;
}

/** A day that the words count from the end of the audit. */
export interface CountedDays extends Span {
  days: number;
  /** How many days more the words may mean. */
  slack: number;
  /** Where the number of days stands, if apart from the day: an earlier day is in order then. */
  term?: Span;
  date: DateMention;
  /** The day given, as a day number. */
  day: number;
}

/** Until when something is valid. */
export interface ValidityFact extends Span {
  /** The last day of validity; computed from a period where `stated` is false. */
  date: DateMention;
  /** What is valid: the licence, certificate or device as written just before; empty where not read. */
  name: string;
  /** Numbers written with it: of the device, of the certificate. */
  codes: string[];
  /** Who holds it, where it is a person's certificate; empty where not read. */
  holder: string;
  /** Where the text goes on to say that it is valid, or says so of all of its sort; null where neither. */
  claim: Span | null;
  /** False where the last day was computed from a first day and a period. */
  stated: boolean;
  /** The sentence says that it has expired, or that it was renewed. */
  handled: boolean;
  /** Of a contract or an agreement: these end, and only a use said to lie within their term contradicts it. */
  contract: boolean;
  /** It says that it was renewed, replaced or put out of use: nothing done later was done with it. */
  settled: boolean;
  /** Dates after its last day on which it, or its holder, is said to have been at work, each with the words that it was valid then. */
  uses: Array<Span & { date: DateMention; told: Span | null; claim: Span | null }>;
}

/** Two statements that read like two sides of a contradiction. */
export interface OpposedPair {
  first: Span;
  second: Span;
  /** How likely they contradict each other, from 0 to 1. */
  share: number;
  /** The longest run of words that both hold. */
  shared: string;
}
