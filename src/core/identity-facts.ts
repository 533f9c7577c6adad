import type { DateMention } from './dates.js';
import type { Span } from './span.js';

/** All spans index into the report's view. */

/** A controlled document as named in the text, with the code and version that stand with the name. */
export interface DocumentMention extends Span {
  /** As written, without its marks. */
  title: string;
  /** Folded for comparison. */
  key: string;
  code: string | null;
  /** Folded: `a/1`, `3`. */
  version: string | null;
  /** The statement tells of a revision, a former version, or finds fault with the document. */
  revised: boolean;
  /** It stood between title marks, or in a list of documents. */
  marked: boolean;
}

/** A statement that an edition of a standard is withdrawn and not to be used, and a place where work was done to it. */
export interface WithdrawnUse extends Span {
  code: string;
  used: Span;
}

/** A full name of an organisation with its legal form. */
export interface OrganisationMention extends Span {
  name: string;
  /** A label says that it is the organisation audited. */
  isClient: boolean;
  /** The statement tells of a former name, a group, a supplier or customer: a like name may be another firm. */
  related: boolean;
}

/** A place that makes a name that of the organisation audited, or of the body that certifies it. */
export interface RoleClaim extends Span {
  name: string;
  role: 'auditee' | 'certifier';
  /** `label`: a field of a form gives it; `words`: a sentence does. */
  how: 'label' | 'words';
  /** The statement tells of a former name, a group or a transfer. */
  related: boolean;
}

/** Two spellings, one character apart, of one long name of a project, a laboratory, a system. */
export interface NameSlip extends Span {
  /** The stretch that both spellings share, with this spelling's character. */
  name: string;
  /** What it names. */
  kind: 'name' | 'code' | 'person';
  /** Which pair of spellings it belongs to. */
  pair: number;
}

/** Two places of which one has somebody where, or what, the other says he cannot have been. */
export interface PersonClash {
  /**
   * `leave`: he was away on that day; `vacant`: nobody held the post; `unqualified`: he audited before he was an
   * auditor; `outsider`: he is not on the list of the team; `early`: he acted before his first day or his licence;
   * `tenure`: he has held the post all along, and somebody else took it over; `ill`: an auditor who did not come audited.
   */
  kind: 'leave' | 'vacant' | 'unqualified' | 'outsider' | 'early' | 'tenure' | 'ill';
  /** The words leave no way out. */
  sure: boolean;
  /** Who, or the post. */
  person: string;
  places: Span[];
}

/** Somebody with a role that the text gives him. */
export interface PersonRole extends Span {
  name: string;
  /** As written: `经理`, `内审员`. */
  role: string;
  /** As written; empty for the whole organisation or where none is named. */
  department: string;
  /** The statement tells of a change of office, or of several who hold the role. */
  changing: boolean;
}

/** Somebody said to hold an office of which an organisation, a department or an audit team has one. */
export interface OfficeHolder extends Span {
  person: string;
  /** `team-leader`, `management-representative`, `head` and so on. */
  office: string;
  /** The department that a head heads; empty for the whole organisation. */
  of: string;
  /** The office as written. */
  words: string;
  /** The words say that he no longer, not yet or only for another holds it. */
  former: boolean;
  /** The statement that says so. */
  statement: string;
}

/** Somebody in a post, as words beside his name say. */
export interface PostStatement extends Span {
  person: string;
  /** As written: `过程检验员`. */
  post: string;
  /** `holder`: nobody else holds the post; `post`: he holds no other; null: he acts in it. */
  sole: 'holder' | 'post' | null;
}

/** A post whose holders are all listed, with others who act in it; spans are of the list and of each act. */
export interface ClosedPost extends Span {
  post: string;
  names: string[];
  others: Array<Span & { name: string }>;
}

/** Departments that the text lists as those of the organisation. */
export interface DepartmentList extends Span {
  names: string[];
  /** A number of departments, or of people that add up to everybody, says that there are no others. */
  complete: boolean;
  /** Words say so outright: `除此之外无其他部门`; the span holds them. */
  closed: boolean;
}

/** A department that is said to do something, or to be audited. */
export interface DepartmentAct extends Span {
  name: string;
  /** The words around it name it as a department: `由技术中心牵头`, `责任部门:`. */
  named: boolean;
}

/** `exclusion`: the statement that design and development (8.3) do not apply. */
export type ScopeKind = 'certification' | 'licence' | 'exclusion';

/** What the organisation is to be certified for, is licensed to do, or excludes. */
export interface ScopeStatement extends Span {
  kind: ScopeKind;
  text: string;
  /** Systems named with it (`Q`, `E`, `S`); empty where none is. */
  systems: string[];
  /** The statement tells of a change or a reduction. */
  changing: boolean;
}

/** A business activity spoken of as the organisation's own. */
export interface ActivityMention extends Span {
  /** Identifier of the line of business it belongs to, and of the group of lines. */
  line: string;
  group: string;
  words: string;
  /** What is made or rendered for customers, not only a kind of work. */
  offered: boolean;
}

/**
 * `seat`: where the text says that the organisation lies; `visit`: where work of its own was looked at; `mention`: any
 * other address.
 */
export type AddressKind =
  | 'registered'
  | 'business'
  | 'office'
  | 'plant'
  | 'audit'
  | 'seat'
  | 'visit'
  | 'mention';

/** An address of the organisation. */
export interface AddressFact extends Span {
  kind: AddressKind;
  text: string;
  /** Way and number of the house: `听涛路 66`. */
  key: string;
  /** The statement tells of a move. */
  changing: boolean;
}

/**
 * What is said of sites: how many there are (`count`) or were visited (`visited`), that there are no branches (`none`),
 * that one was audited (`branch`), that registered and business address are one (`same`).
 */
export interface SiteFact extends Span {
  kind: 'count' | 'visited' | 'none' | 'branch' | 'same';
  /** The number, 0 where none is given. */
  value: number;
}

/** How many sites of a kind there are, and which where they are listed. */
export interface SiteList extends Span {
  noun: string;
  count: number | null;
  names: string[];
}

/** Sites of a kind that are named. */
export interface SiteMention extends Span {
  noun: string;
  names: string[];
}

/** A site that the auditors are said to have seen or not to have reached. */
export interface VisitFact extends Span {
  /** Its name; empty where all sites are meant. */
  place: string;
  reached: boolean;
  /** Day and month that the statement gives, as `10-22`; null without or with several. */
  day: string | null;
}

/** A floor of a building that the organisation uses. */
export interface FloorFact extends Span {
  house: string;
  floor: string;
  /** The words say that it has no other. */
  sole: boolean;
}

/** A licence of the organisation, with the number or the end of validity that stands with it. */
export interface CertificateFact extends Span {
  /** Kind of licence, as written: `排污许可证`. */
  certificate: string;
  number: string | null;
  validity: DateMention | null;
  /** The statement tells of a renewal or of another holder. */
  renewed: boolean;
}

/** One licence, certificate, report or document told of in two places with two numbers or two days. */
export interface PaperClash {
  /** As the first place names it; empty where only a number does. */
  paper: string;
  attribute: 'number' | 'until' | 'next' | 'calibrated' | 'issued' | 'effective';
  first: Span;
  second: Span;
}

/** An internal auditor who audits the department he belongs to. */
export interface AuditAssignment extends Span {
  auditor: string;
  /** Empty where the text only says `his own`. */
  department: string;
  /** Where the text says that he belongs to it, if elsewhere. */
  home: Span | null;
  /** The statement finds fault with it, or speaks of a plan that was changed. */
  handled: boolean;
  /** Several auditors had several departments: who had which is left open. */
  shared?: true;
}

/** The facts by which an organisation, its people, sites, papers and business are told from others. */
export interface IdentityFacts {
  documents: DocumentMention[];
  organisations: OrganisationMention[];
  roleClaims: RoleClaim[];
  slips: NameSlip[];
  people: PersonRole[];
  offices: OfficeHolder[];
  posts: PostStatement[];
  closedPosts: ClosedPost[];
  personClashes: PersonClash[];
  withdrawnUses: WithdrawnUse[];
  departmentLists: DepartmentList[];
  departmentActs: DepartmentAct[];
  scopes: ScopeStatement[];
  activities: ActivityMention[];
  addresses: AddressFact[];
  sites: SiteFact[];
  siteLists: SiteList[];
  siteMentions: SiteMention[];
  visits: VisitFact[];
  floors: FloorFact[];
  certificates: CertificateFact[];
  paperClashes: PaperClash[];
  assignments: AuditAssignment[];
}
