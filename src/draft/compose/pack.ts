import type { Mark } from '../evidence/marks.js';
import type { Segment } from '../evidence/segments.js';

/** A segment as running text, without its final stop. */
export interface RenderedSegment {
  text: string;
  /** Marks written behind the passage, to be stated in a sentence of their own. */
  appended: Mark[];
  /** Names written out from a surname, which stand in a header line. */
  named: string[];
}

/** How a line opens in a report. */
export type Opening =
  | 'none'
  | 'answer'
  | 'document'
  | 'objectives'
  | 'site'
  | 'interview'
  | 'found'
  | 'plain';

/** Where a line belongs in the order of an audit: document, interview, site and sample, result. */
export type Move = 0 | 1 | 2 | 3;

/** Everything about composing that depends on the language. */
export interface LanguagePack {
  render(segment: Segment, people: readonly string[]): RenderedSegment;
  /** The note as written, in the plainest form that can stand in a sentence. */
  verbatim(segment: Segment): string;
  /** Joins statements of one line into sentences, each with its final stop. */
  sentences(statements: readonly string[]): string[];
  /** Joins the lead of a list (`抽3家：`) with its items. */
  list(lead: string, items: readonly string[]): string;
  isLead(text: string): boolean;
  opening(text: string, context: { first: boolean; objectives: boolean; failing: boolean }): Opening;
  /** Adapts a statement to its opening, for example a small first letter. */
  open(text: string, opening: Opening, template: (text: string) => string): string;
  move(text: string): Move;
  /** Puts the subject before a statement that begins with a number: `132项` -> `环境因素132项`. */
  withSubject(text: string, title: string): string;
  /** Adds a closing predicate to a sentence (`…，符合要求。`), or null where it must stand by itself. */
  closeInto(sentence: string, closing: string): string | null;
  /** People with their titles, as a heading lists them. */
  people(body: string): string;
  /** Between the sentences of a narrative. */
  space: string;
}
