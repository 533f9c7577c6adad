import type { MessageParams } from './errors.js';
import type { Facts } from './facts.js';
import type { Language, Severity } from './finding.js';
import type { Profile } from './profile.js';
import type { Report } from './report.js';
import type { Span } from './span.js';

/** A passage that takes part in a finding; the span indexes the report's view. */
export interface Place {
  span: Span;
  /** What the passage is to the finding: `target`, `result`, `claim`, `total`, `part`, ... */
  role: string;
}

/** Passages that are all the same to a finding. */
export const placesAs = (spans: readonly Span[], role: string): Place[] =>
  spans.map(({ start, end }) => ({ span: { start, end }, role }));

/** What a rule returns: which of its messages applies, filled with what, and where. */
export interface RuleFinding {
  messageId: string;
  params?: MessageParams;
  places: Place[];
  /** Where it differs from the rule's own. */
  severity?: Severity;
}

export type Text = Readonly<Record<Language, string>>;

export interface RuleExample {
  language: Language;
  text: string;
}

export interface InvalidExample extends RuleExample {
  messageId: string;
  /** Every place of the finding, as it stands in the text, in reading order. */
  quotes: readonly string[];
}

export interface RuleMeta {
  id: string;
  severity: Severity;
  /** True where it only suspects: it is silent on a pair of places that another rule has found something in. */
  yields?: true;
  title: Text;
  /** Why a reviewer cares, in plain words. */
  why: Text;
  messages: Readonly<Record<string, Text>>;
  /** What to do about it. */
  suggestion: Text;
  examples: { valid: readonly RuleExample[]; invalid: readonly InvalidExample[] };
}

/** A check. Pure and synchronous: no I/O, no model, no clock. */
export interface Rule {
  meta: RuleMeta;
  check(facts: Facts, report: Report, profile: Profile | null): RuleFinding[];
}
