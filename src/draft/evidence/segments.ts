import { type Answer, foldWidth, type PartialDate } from '../../core/index.js';
import {
  ACCEPTED_ZH,
  isOnlyAcceptance,
  isOnlyDecision,
  withoutLikelyHarmless,
} from '../../standards/index.js';
import { isInstruction } from '../notes/instructions.js';
import { adverseWording, isAccepted, isGap, isPending, isWaived } from './adverse.js';
import { type Conflict, findConflict } from './conflicts.js';
import { decisionsIn } from './decisions.js';
import { isPromised } from './hearsay.js';
import { type LimitCheck, limitChecks } from './limits.js';
import { type Mark, readMarks } from './marks.js';
import { isOpenUntilLater } from './not-due.js';
import { outOfDate, overduePeriod } from './overdue.js';
import { passageEnds } from './passages.js';
import { readingsApart } from './readings.js';
import { withoutRetested } from './retested.js';
import { type Unproven, unprovenKind } from './unproven.js';
import { signsIn } from './verdict-signs.js';

/** A stretch of a note line between full stops or semicolons: the unit in which evidence is judged. */
export interface Segment {
  /** Width folded, otherwise as written. */
  text: string;
  marks: Mark[];
  limits: LimitCheck[];
  /** Wording of something lacking or wrong, or null. */
  adverse: string | null;
  conflict: Conflict | null;
  pending: boolean;
  gap: boolean;
  /** Evidence that was not to be had, or that the auditor doubts. */
  unproven: Unproven | null;
  /** Tells the writer what to write; never evidence. */
  instruction: boolean;
  /** A later note answers what was open about it. */
  answered: boolean;
}

/** True for a passage with a nonconformity, an observation, a failing or a figure outside its limit. */
export const isFailing = (segment: Segment): boolean =>
  segment.adverse !== null ||
  segment.marks.some(({ kind }) => kind === 'nonconform' || kind === 'observation') ||
  segment.limits.some(({ met }) => !met);

/** True where the words themselves are the evidence: a finding, a doubt, something that is still to come. */
export const keepsItsWords = (segment: Segment): boolean =>
  isFailing(segment) ||
  (segment.unproven !== null && segment.unproven !== 'told') ||
  segment.conflict !== null ||
  segment.pending;

/** The evidence of one note line. */
export interface EvidenceLine {
  noteId: string;
  body: string;
  segments: Segment[];
  continues: boolean;
  people: string[];
  /** The department, where the line is nothing but its people with their titles; null for evidence. */
  introduces: string | null;
  /** The question that the line answers; null for a line that was noted on site. */
  answer: Answer | null;
}

/** Cuts a line at full stops and semicolons outside quotes and brackets. */
export function splitSegments(body: string): string[] {
  // Folded, a comma between figures would join them: `计划64实64，235班`.
  const text = foldWidth(body.replace(/(?<=\d)，(?=\d)/gu, '， '));
  const ends = passageEnds(text);
  return [...ends, text.length]
    .map((end, i) => text.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end).trim())
    .filter((part) => /[\p{L}\p{N}→√×✓✗✘?？!！]/u.test(part));
}

/** Longer than any passage that a person types: pasted text, which is kept and not picked apart. */
const PASTED_LENGTH = 3000;
/** How much of the end of pasted text is searched for marks. */
const PASTED_TAIL = 400;

export const isPasted = ({ text }: Pick<Segment, 'text'>): boolean => text.length > PASTED_LENGTH;

function pastedSegment(text: string): Segment {
  const from = text.length - PASTED_TAIL;
  const marks = readMarks(text.slice(from)).map((mark) => ({
    ...mark,
    start: mark.start + from,
    end: mark.end + from,
  }));
  return { ...untold(text), marks };
}

/** A passage of which nothing is read. */
const untold = (text: string): Segment => ({
  text,
  marks: [],
  limits: [],
  adverse: null,
  conflict: null,
  pending: false,
  gap: false,
  unproven: null,
  instruction: false,
  answered: false,
});

/** Signs stand in for words: where the auditor wrote a verdict, that one holds. So does a worded one beside what is only likely. */
function withSigns(marks: readonly Mark[], signs: readonly Mark[]): Mark[] {
  const judged = marks.some(({ kind }) => kind === 'nonconform' || kind === 'observation');
  const all = judged ? marks : [...marks, ...signs];
  const worded = all.some(({ guessed }) => !guessed);
  return all.filter(({ guessed }) => !(worded && guessed)).sort((a, b) => a.start - b.start);
}

function toSegment(text: string, line: string, audit: PartialDate | null): Segment {
  if (isPasted({ text })) return pastedSegment(text);
  if (isInstruction(text)) return { ...untold(text), instruction: true };
  const beside = limitChecks(text);
  const limits = withoutRetested(text, beside.length > 0 ? beside : readingsApart(text));
  const failing =
    adverseWording(text, line) === null ? null : adverseWording(withoutLikelyHarmless(text), line);
  const wording = failing ?? overduePeriod(text, audit) ?? outOfDate(text, audit);
  const adverse = wording !== null && isOpenUntilLater(wording, text, audit) ? null : wording;
  const conflict = findConflict(text, audit);
  const wrong = adverse !== null || conflict !== null || limits.some(({ met }) => !met);
  return {
    text,
    marks: withSigns(readMarks(text), [...signsIn(text, wrong), ...(wrong ? decisionsIn(text, true) : [])]),
    limits,
    adverse,
    conflict,
    pending: isPending(text) || isPromised(text),
    gap: isGap(text),
    unproven: unprovenKind(text, isAccepted(text) || isWaived(text)),
    instruction: false,
    answered: false,
  };
}

/** Nothing but signs: `...14.05.26. ??`. */
const ONLY_SIGNS = /^[\s?？!！×✗✘→]+$/u;
const ONLY_OK = new RegExp(
  `^[\\s,，]*(?:ok|okay|√|✓|✔|${ACCEPTED_ZH}|fine|good|happy with (?:that|it|this)|nothing (?:for us|to raise|further)|no issue)[\\s.!！]*$`,
  'iu',
);

/** A segment that is nothing but a mark belongs to the one before: `...没签。→ 观察项`, `dated 9 Sep. ok`. */
function attachMarks(parts: readonly string[]): string[] {
  const out: string[] = [];
  for (const part of parts) {
    const marks = part.length > PASTED_TAIL ? [] : readMarks(part);
    const rest = marks.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), part);
    const before = out.at(-1);
    const bare = marks.length > 0 && !/[\p{L}\p{N}]/u.test(rest.replace(/\bok\b/iu, ''));
    const signs = ONLY_SIGNS.test(part);
    const decides = !isInstruction(part) && (isOnlyDecision(part) || isOnlyAcceptance(part));
    if (before === undefined || !(bare || signs || decides || ONLY_OK.test(part))) out.push(part);
    else out[out.length - 1] = `${before}${signs || /^[^\p{L}]/u.test(part) ? ' ' : ', '}${part}`;
  }
  return out;
}

/** Analyses the evidence of one line; `audit` is the day of the audit. */
export const readSegments = (body: string, audit: PartialDate | null): Segment[] =>
  attachMarks(splitSegments(body)).map((text) => toSegment(text, body, audit));
