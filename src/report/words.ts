import {
  type ClauseDraft,
  type Disposition,
  type DraftObjective,
  type DraftOutput,
  type Finding,
  type FlagKind,
  formatClauseRef,
  isPossible,
  type Verdict,
} from '../core/index.js';
import type { Translate } from '../messages/index.js';

/** What a passage is to its finding, in the reader's words; roles the catalogue lacks are shown as they are. */
export function roleName(t: Translate, role: string): string {
  const key = `roles.${role}`;
  const name = /^[a-z0-9-]+$/u.test(role) ? t(`report:${key}`) : key;
  return name === key ? role : name;
}

/** `error`, `warning`, `note`, or `possible` for what no rule proved. */
export const severityName = (t: Translate, finding: Pick<Finding, 'ruleId' | 'severity'>): string =>
  t(`report:severity.${isPossible(finding) ? 'possible' : finding.severity}`);

/** `dismissed (Xu Qing 2026-03-02): reason` */
export function dispositionText(t: Translate, { status, reason, by, at }: Disposition): string {
  const who = [by, at].filter((part) => part !== undefined && part !== '').join(' ');
  const word = t(`report:disposition.${status}`);
  return t(who === '' ? 'report:disposition.line' : 'report:disposition.lineBy', {
    status: word,
    who,
    reason,
  });
}

export const verdictName = (t: Translate, verdict: Verdict): string => t(`report:verdict.${verdict}`);
export const flagName = (t: Translate, kind: FlagKind): string => t(`report:flag.${kind}`);

/**
 * Names clauses as auditors do: bare numbers in an audit of one standard, with the standards' letters (`ES6.1.2`) in
 * a combined one.
 */
export function clauseNamer(drafts: readonly ClauseDraft[]): (draft: ClauseDraft) => string {
  const combined = new Set(drafts.flatMap(({ standards }) => standards)).size > 1;
  return ({ clause, standards }) => (combined ? formatClauseRef({ number: clause, standards }) : clause);
}

/** `met`, `not met` or `cannot be told`. */
export function metName(t: Translate, met: DraftObjective['met']): string {
  if (met === null) return t('report:draft.unknown');
  return t(met ? 'report:draft.met' : 'report:draft.missed');
}

/** An objective in one line; what the notes left out is said to be missing. */
export function objectiveLine(t: Translate, { name, target, actual, period, met }: DraftObjective): string {
  const missing = t('report:draft.notStated');
  const params = { name, target: target || missing, actual: actual || missing, period, met: metName(t, met) };
  return t(period === '' ? 'report:draft.objective' : 'report:draft.objectiveWithPeriod', params);
}

/** One thing of a draft that a person has to settle before it can be signed. */
export interface OpenPoint {
  clause: string;
  text: string;
}

const flagText = (t: Translate, kind: FlagKind, quote: string, message: string): string =>
  t(quote === '' ? 'report:draft.flag' : 'report:draft.flagQuoted', {
    kind: flagName(t, kind),
    quote,
    message,
  });

export const openFlags = (t: Translate, { drafts }: DraftOutput): OpenPoint[] =>
  drafts.flatMap((draft) =>
    draft.sentences.flatMap(({ flags }) =>
      flags.map(({ kind, quote, message }) => ({
        clause: clauseNamer(drafts)(draft),
        text: flagText(t, kind, quote, message),
      })),
    ),
  );

export const openQuestions = ({ drafts }: DraftOutput): OpenPoint[] =>
  drafts.flatMap((draft) => draft.questions.map((text) => ({ clause: clauseNamer(drafts)(draft), text })));

/** The notes no clause was found for, as they were written; ids of unknown notes stand for themselves. */
export const unroutedNotes = ({ notes, unrouted }: DraftOutput): { id: string; text: string }[] =>
  unrouted.map((id) => ({ id, text: notes.find((note) => note.id === id)?.text ?? '' }));
