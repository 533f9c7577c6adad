import type { Case, Check, RawFlag } from '../flags.js';

/** How grave it is, asked or put off: `严重不严重 跟组长商量`, `major or minor? lead to decide`. */
const ASKED =
  /严重(?:不严重|与否|程度[^,;。]{0,6}(?:定|商|议)|吗|[?？])|是否严重|算不算严重|(?:一般|轻微)(?:项)?(?:还是|或者?|\/)严重|严重(?:项)?(?:还是|或者?|\/)(?:一般|轻微)|\bmajor (?:or|\/) ?minor\b|\bminor (?:or|\/) ?major\b|\bmajor\/minor\b|\b(?:major|minor)\s?\?/iu;
/** Decided after all, in the same line: `定了一般`, `goes down as a minor`. */
const DECIDED =
  /(?:定为?|判为?|算|按|列为?|开)了?(?:个|一[项条])?(?:严重|一般|轻微)(?![不与吗?？]|还是|或|程度)|\b(?:as|as a|call it|settled on|agreed) (?:a )?(?:major|minor)\b(?! or)/iu;
/** A nonconformity with its grade. */
const GRADED =
  /(?:判定?|定|开具|开出|列|构成|出具|提出)(?:为|了|成)?[^,;。]{0,4}(?:严重|一般|轻微)(?:的)?(?:不符合|NC)|\b(?:major|minor) (?:nonconformit\w+|NC)s?\b/iu;
/** The narrative leaves it open as well. */
const LEFT_OPEN =
  /待|尚未|未定|商议|商定|由[^,;。]{0,6}(?:确定|定)|还是|是否|\b(?:to be|undecided|whether|or|pending)\b/iu;

/** A nonconformity told with a grade that the auditor had still to decide. */
export const checkOpenGrades: Check = ({ narrative, evidence }: Case) => {
  const open = evidence.own.some(({ text }) => ASKED.test(text) && !DECIDED.test(text));
  if (!open) return [];
  return narrative.pieces
    .filter(({ text }) => GRADED.test(text) && !LEFT_OPEN.test(text))
    .map(({ start, end }): RawFlag => ({ start, end, kind: 'verdict', messageId: 'grade-open' }));
};
