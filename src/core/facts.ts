import type { ClauseRef } from './clause.js';
import type { ClauseFacts } from './clause-facts.js';
import type { DateMention } from './dates.js';
import type { Declaration } from './declaration-facts.js';
import type { Verdict } from './draft.js';
import type {
  ClaimedOrder,
  CountedDays,
  ElapsedDays,
  EventFact,
  NotYetHeld,
  OpposedPair,
  OrderClash,
  Retelling,
  StepFact,
  ValidityFact,
} from './event-facts.js';
import type { Comparison, Figure } from './figures.js';
import type { IdentityFacts } from './identity-facts.js';
import type { NcStory } from './nc-stories.js';
import type { Span } from './span.js';
import type { SystemStatement } from './system-facts.js';

/** All spans index into the report's view. */

/** Who an objective binds: the whole organisation or one department. */
export interface ObjectiveScope {
  level: 'organisation' | 'department';
  /** Department as written; empty for the organisation. */
  name: string;
}

export type TargetPeriod = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

/** A measurable objective with its target. */
export interface ObjectiveTarget extends Span {
  kind: 'target';
  /** As written: `顾客满意率`. */
  name: string;
  /** Folded for matching: synonyms and filler words removed. */
  key: string;
  scope: ObjectiveScope;
  figure: Figure;
  /**
   * `written`: a comparison stood with the figure; `called`: the words call it a target; `implied`: only its list
   * does. The sign of the latter two is taken from the sort of objective.
   */
  comparison: { sign: '>=' | '<=' | '>' | '<'; source: 'written' | 'called' | 'implied' };
  /** Year written with it, or null. */
  year: number | null;
  /** The period it is counted over, where written: `每季度`, `a year`. */
  per: TargetPeriod | null;
}

/** A figure reached. */
export interface ObjectiveResult extends Span {
  kind: 'result';
  name: string;
  key: string;
  scope: ObjectiveScope;
  figure: Figure;
  /** The period it was measured over, where stated nearby. */
  period: DateMention | null;
  /** Year written with it, or null. */
  year: number | null;
  /** The sentence itself explains a miss (`未达`, `原因为`). */
  admitted: boolean;
  /** Of a month, a quarter or half a year only. */
  partial: boolean;
}

/** A statement that an objective, or all of them, were met or missed. */
export interface ObjectiveClaim extends Span {
  kind: 'claim';
  /** Empty where the claim covers every objective of its passage. */
  key: string;
  scope: ObjectiveScope;
  met: boolean;
  /** A list follows (`均已完成，具体如下：`): the claim covers what comes after it. */
  announces: boolean;
}

/** Target, figures reached and verdict of one objective, told side by side. */
export interface ObjectiveStatement extends Span {
  /** As written before the target; empty where not read. */
  name: string;
  target: Figure;
  sign: Comparison;
  results: Figure[];
  /** The words that say it was met. */
  claim: Span;
  /** What was reached is told far from the target, of one case that only its words tie to it. */
  apart?: true;
}

/** A whole with the parts that are said to make it up. */
export interface SumFact extends Span {
  total: Figure;
  parts: Figure[];
  /** Of a stock: what came to the total before it was parted. */
  added?: Figure[];
  /**
   * `yes`: the words say that nothing else belongs to the whole; `likely`: the parts all but fill it; `no`: there may
   * be other parts (`包括`, `等`).
   */
  exhaustive: 'yes' | 'likely' | 'no';
  /** Nothing but their place ties the parts to the whole. */
  doubtful?: true;
}

/** A thing that the organisation is said not to have, use or make, and the clauses that show it. */
export interface Absence extends Span {
  thing: string;
  shown: Span[];
}

/** A rate with the two counts that it is said to come from. */
export interface RateFact extends Span {
  rate: Figure;
  part: Figure;
  whole: Figure;
  /** The part counts what the rate leaves out: `1件不合格，合格率95%`. */
  complement: boolean;
  /** Every count named with it: where any two of them give the rate, it is right. */
  counts: Figure[];
  /** Other words or lines stand between the counts and the rate, and only names tie them. */
  apart?: true;
}

/** Two values of one quantity with the rate at which the second is said to differ from the first. */
export interface ChangeFact extends Span {
  from: Figure;
  to: Figure;
  change: Figure;
  /** The words say that it fell; else that it rose. */
  falls: boolean;
}

/** A figure of a year beside those of all its quarters, halves or months, from which it cannot follow. */
export interface PeriodClash extends Span {
  /** `outside`: a mean beyond the least and the greatest of them; `sum`: another total than theirs. */
  kind: 'outside' | 'sum';
  whole: Figure;
  parts: Figure[];
}

/** Figures of one thing at two times, and the words that say how it moved. */
export interface TrendClash extends Span {
  before: Figure;
  after: Figure;
  claim: Span;
}

/** One amount that units of different size make two of. */
export interface UnitClash extends Span {
  /**
   * `conversion`: the text turns one into the other; `twin`: the same digits of the same thing; `slip`: the same but
   * for noughts at their end.
   */
  kind: 'conversion' | 'twin' | 'slip';
  first: Figure;
  second: Figure;
}

/** People of one occasion, hours or people of one shift, or machines of one kind, counted in two ways. */
export interface CountClash {
  kind: 'attendance' | 'shift' | 'crew' | 'machines';
  first: number;
  second: number;
  places: Span[];
}

/** A value as it was written; a figure is one, and so is `DN200`. */
export interface ToldValue extends Span {
  raw: string;
  /** The value alone, without words of comparison. */
  core: Span;
}

/** One amount told in two places with two values. */
export interface AmountClash extends Span {
  /**
   * `differs` in all but these: `agreed` where the second is called as a paper lays down which says the first, `unlisted`
   * where the second is none of the first, `wording` where one text is told in two ways.
   */
  kind?: 'agreed' | 'unlisted' | 'wording';
  /** The words both places name it by; of what is agreed, the paper. */
  name: string;
  first: ToldValue;
  second: ToldValue;
}

/** An objective of the organisation, and its name with another target or another result in the running text. */
export interface ObjectiveClash extends Omit<AmountClash, 'kind'> {
  kind: 'target' | 'result';
  first: Figure;
  second: Figure;
}

/** How many nonconformities an audit before this one raised. */
export interface PastCount extends Span {
  value: number;
  /** Said of the last audit; else the audit is told by its date. */
  last: boolean;
  /** `2029-6`; null where none stands with it. */
  date: string | null;
}

/** A department's wish that is weaker than that of the organisation under the same name. */
export interface CascadeClash extends Span {
  name: string;
  department: string;
  own: Figure;
  whole: Figure;
}

/** A rate of a stated population whose part is not given. */
export interface PopulationRate extends Span {
  rate: Figure;
  population: Figure;
  /** The text says that each of the population is or is not: the rate can only be a whole number of them. */
  eitherOr: boolean;
  /** Where it says so, if that stands apart from the rate. */
  judged?: Span;
}

/** A number of things with the list that names them. */
export interface ListCount {
  count: Span & { raw: string };
  value: number;
  list: Span;
  items: string[];
  /** Items with an `and` in them, each of which may be one thing or two. */
  joined: number;
}

/** What a requirement allows, in the base unit of its dimension; an end that is not set is null. */
export interface Limit extends Span {
  raw: string;
  unit: Figure['unit'];
  low: { value: number; strict: boolean } | null;
  high: { value: number; strict: boolean } | null;
}

/** Values measured, the requirement that they are held against and the words that call them conforming. */
export interface Measurement extends Span {
  values: Figure[];
  limit: Limit;
  claim: Span;
  /** Value and requirement stand in different lines, and only their name ties them. */
  apart?: true;
  /** What is said of all the values of its table further on. */
  ofAll?: Span;
}

/** Two neighbours in a list of days that lie farther apart than is allowed, with the words that say it was kept. */
export interface ListedInterval extends Span {
  limit: Span & { raw: string };
  /** Days that may lie between two of them, and days that do. */
  most: number;
  days: number;
  from: Span & { raw: string };
  to: Span & { raw: string };
  claim: Span;
  /**
   * The limit stands elsewhere, tied by its words alone; what lay shorter than `most` days, or longer. `end`: the days are
   * the first and the last of a term of `most` days.
   */
  apart?: 'short' | 'long' | 'end';
}

/** An instrument whose smallest step is stated beside the tolerance it has to measure. */
export interface Resolution extends Span {
  step: Figure;
  tolerance: Limit;
}

/**
 * Readings outside the range of the instrument they were taken with, the span from the first to the last; or a load
 * heavier than what bore it is rated for, the span with the name of the bearer.
 */
export interface RangeUse extends Span {
  kind: 'reading' | 'load' | 'people';
  /** The instrument with its range, the bearer with its rating, or how many people are allowed. */
  range: Span;
  instrument: string;
  values: Figure[];
}

/** A mean with the values that it is said to come from. */
export interface AverageFact extends Span {
  mean: Figure;
  values: Figure[];
  /** Nothing but nearness says that it is the mean of these values. */
  loose: boolean;
}

/** A part that is greater than the whole it is said to be of. */
export interface OverfullPart extends Span {
  whole: Figure;
  part: Figure;
  /** The two may be counts of different things. */
  loose: boolean;
}

export type NcGrade = 'major' | 'minor' | 'observation';

/** A listed nonconformity spoken of by its department, with the clause it is said to break. */
export interface NcReference extends Span {
  department: string;
  clauses: ClauseRef[];
  /** As written. */
  clause: string;
}

/** A number of nonconformities stated for this audit. */
export interface NcCount extends Span {
  /** Null: the blank was left empty. */
  value: number | null;
  grade: NcGrade | 'all';
  /** Standards named with it (`QMS(1)个`), empty for all. */
  standards: string[];
  place: 'summary' | 'conclusion' | 'verification' | 'text';
}

/** One nonconformity raised in this audit, in a list, a distribution or the text. */
export interface NcMention extends Span {
  grade: NcGrade | null;
  /** Clause as written, or null. */
  clause: string | null;
  /** The clauses it is raised against; empty where unknown. */
  clauses: ClauseRef[];
  department: string | null;
  /** `words`: clause and department stand with it; `block`: the clause is that of the passage it stands in. */
  from: 'words' | 'block';
  /** `NC-1` and the like, or null. */
  number: string | null;
  place: 'list' | 'text';
}

/** The departments that one statement spreads the nonconformities of this audit over. */
export interface NcDistribution extends Span {
  departments: string[];
  /** How many it gives to all of them; null where not every one has its number. */
  counted: number | null;
}

/** How many observations or opportunities for improvement this audit made. */
export interface ObservationCount extends Span {
  value: number;
  kind: 'observation' | 'improvement';
}

/** What was found, as one place tells it together with its grade. */
export interface NcTelling extends Span {
  grade: NcGrade;
  /** `NC2`, or null where it has no number or there are several. */
  name: string | null;
  /** The words of the grade. */
  word: Span;
  fact: string;
  clauses: ClauseRef[];
  departments: string[];
}

/** The clauses that one statement gives all nonconformities of this audit to. */
export interface NcClauseSet extends Span {
  clauses: ClauseRef[];
}

/** A verdict written in a column or ticked in a section, and what it judges. */
export interface VerdictFact extends Span {
  verdict: Verdict;
  /** The evidence it judges. */
  passage: Span;
  clauses: ClauseRef[];
  department: string | null;
  /** On this passage alone, with nothing between conforming and not: ticked, or told in words. */
  firm?: 'ticked' | 'told';
}

/** Something that falls short as the text itself tells it, unsettled; or the statement that people are aware. */
export interface Shortcoming extends Span {
  /** `said`: the words say that a requirement is not met; `missing`: something required is missing or overdue. */
  kind: 'said' | 'missing' | 'unaware' | 'aware';
  /** The sentence with the requirement it falls short of, where one stands beside it. */
  requirement: Span | null;
}

/** A passage summed up as all well, with what it told to be amiss. */
export interface Summing extends Span {
  against: Span[];
}

/** What the audit team recommends, ticked or written. */
export interface Recommendation extends Span {
  kind: 'unconditional' | 'conditional' | 'refused' | 'postponed';
  /** Systems it is limited to (`QMS`), empty for all. */
  systems: string[];
  /** `lost-tick`: the answer stands without a box where the others have one. */
  place: 'box' | 'prose' | 'lost-tick';
  /** It stands where the verification of corrections is recorded, after the audit. */
  verified: boolean;
}

/** A management system standard with an edition, as mentioned. */
export interface StandardMention extends Span {
  /** Folded name without the year: `GB/T 19001`, `ISO 14001`. */
  name: string;
  year: number;
  /** The box before it was left empty, or the words speak of a former edition. */
  disowned: boolean;
}

/** The number of people of the whole organisation. */
export interface HeadcountFact extends Span {
  value: number;
  /**
   * The whole organisation, those whom the management system covers, both where the text says that it covers all, or
   * the number that the audit time is taken from.
   */
  measure: 'whole' | 'scope' | 'all' | 'effective';
  /** The sentence explains why it differs from others: converted, without outsourced staff. */
  explained: boolean;
}

/** The number of people of one department. */
export interface DepartmentCount extends Span {
  /** As written. */
  department: string;
  value: number;
}

/** Audit time as stated, in auditor days. */
export interface AuditDaysFact extends Span {
  value: number;
  /** Of one stage, one site or one person only. */
  part: boolean;
  /** The line gives a reason for the number. */
  justified: boolean;
}

export interface Facts extends IdentityFacts, ClauseFacts {
  targets: ObjectiveTarget[];
  results: ObjectiveResult[];
  claims: ObjectiveClaim[];
  objectiveStatements: ObjectiveStatement[];
  sums: SumFact[];
  rates: RateFact[];
  populationRates: PopulationRate[];
  /** Shares above the whole. */
  overfullRates: Figure[];
  changes: ChangeFact[];
  periodClashes: PeriodClash[];
  trendClashes: TrendClash[];
  unitClashes: UnitClash[];
  amountClashes: AmountClash[];
  objectiveClashes: ObjectiveClash[];
  cascadeClashes: CascadeClash[];
  averages: AverageFact[];
  overfullParts: OverfullPart[];
  ncReferences: NcReference[];
  listCounts: ListCount[];
  measurements: Measurement[];
  resolutions: Resolution[];
  rangeUses: RangeUse[];
  listedIntervals: ListedInterval[];
  events: EventFact[];
  steps: StepFact[];
  claimedOrders: ClaimedOrder[];
  orderClashes: OrderClash[];
  retellings: Retelling[];
  opposed: OpposedPair[];
  countClashes: CountClash[];
  notYetHeld: NotYetHeld[];
  countedDays: CountedDays[];
  elapsedDays: ElapsedDays[];
  ncCounts: NcCount[];
  ncMentions: NcMention[];
  ncDistributions: NcDistribution[];
  ncStories: NcStory[];
  /** Departments said to have no nonconformity in this audit. */
  ncCleared: Array<Span & { department: string }>;
  observationCounts: ObservationCount[];
  ncTellings: NcTelling[];
  ncClauseSets: NcClauseSet[];
  pastCounts: PastCount[];
  recommendations: Recommendation[];
  verdicts: VerdictFact[];
  shortcomings: Shortcoming[];
  summings: Summing[];
  declarations: Declaration[];
  absences: Absence[];
  standards: StandardMention[];
  systems: SystemStatement[];
  headcounts: HeadcountFact[];
  departmentCounts: DepartmentCount[];
  auditDays: AuditDaysFact[];
  validities: ValidityFact[];
}
