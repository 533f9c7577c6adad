import type { ClauseRef, FlagKind, Language, MessageParams, Span } from '../core/index.js';
import type { Evidence } from './reading/evidence.js';
import type { Passage } from './reading/passage.js';

/** What a check says about a passage of the narrative; the message is looked up in the `verify` namespace. */
export interface RawFlag extends Span {
  kind: FlagKind;
  messageId: string;
  params?: MessageParams;
}

/** Everything that a check may look at. */
export interface Case {
  narrative: Passage;
  evidence: Evidence;
  clause: ClauseRef | null;
  /** Past writeups that the writer was shown: their details must not travel. */
  exemplars: string;
  elsewhere: { organisations: readonly string[]; people: readonly string[] };
  language: Language;
}

/** Notes are quoted in a message up to here. */
const MOST_QUOTED = 60;

/** A passage that the notes, quoted in the message, tell otherwise. */
export const driftFrom = ({ start, end }: Span, messageId: string, noted: string): RawFlag => ({
  start,
  end,
  kind: 'drift',
  messageId,
  params: { noted: noted.trim().slice(0, MOST_QUOTED) },
});

/** One way in which a narrative may depart from its notes. Pure; never throws. */
export type Check = (subject: Case) => RawFlag[];
