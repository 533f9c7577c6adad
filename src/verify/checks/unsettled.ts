import { readDispositions } from '../../standards/index.js';
import type { Case, Check, RawFlag } from '../flags.js';
import { isPassed } from '../reading/acceptances.js';
import { isPositive } from '../reading/assessments.js';
import { isClosed, isNegative, isPending } from '../reading/cues.js';
import type { Line } from '../reading/evidence.js';
import { ANSWERED } from '../reading/findings.js';
import { matchQuantity } from '../reading/matching.js';
import { overlap } from '../reading/overlap.js';
import type { Piece } from '../reading/passage.js';
import { within } from '../reading/within.js';

/**
 * What the auditor left undecided stays undecided: two sources that differ, a question without an answer, something to be
 * cleared up later. A narrative that picks one side, or tells the matter as settled, says more than the notes.
 */

/** Sources that differ. */
const AT_ODDS =
  /(?:两|俩|前后|里外|账实|上下)(?:头|边|处|张|本|份|个|种|家|者|套|口径)?[^,;。]{0,6}(?:不一样|不一致|不同|不符|对不上|打架|矛盾|各说各)|\b(?:one|either) of them (?:is|must be) wrong\b|\b(?:do|does)(?:n['’]t| not) (?:agree|match|tally|add up)\b/iu;
/** Who is right, or what it comes to, nobody knows yet. */
const NOT_KNOWN =
  /(?<![看听认辨磨念写印][得]?)(?:没|未|不)(?:说|讲|弄|搞|查|问|理|算|对)?(?:得)?(?:清楚?|明白|拢|准)|没下文|没定(?!期|量|员|额|位)|[哪谁](?:个|边|份|头)?(?:的)?(?:才)?(?:是)?(?:对|准|真)的?(?=$|[\s,;。?])|(?:再|回头|回去|去)[^,;。]{0,4}(?:查|问|核|弄|对)(?:一下)?(?:清楚|明白)?(?:再(?:说|讲|定))?(?=$|[\s,;。])|([\u4e00-\u9fff])不\1[^,;。]{0,6}(?:没定|不知道|不清楚|再说|待定)|\bwhich (?:one )?is right\b|\bnot (?:clear|sure|known|settled)\b/iu;

/** A narrative says in some way that something is open. */
const TELLS_OPEN =
  /待|尚|未(?:能|予)?(?:确|核|查|明|说|定|作|下|关|完|取|见|获|提供)|不一致|不符|矛盾|出入|差异|存疑|疑问|需(?:要)?(?:进一步)?(?:确认|核)|另一|而[^,;。]{0,16}(?:为|显示|记|写)|\b(?:unclear|undecided|to be|pending|outstanding|discrepan\w+|differ\w*|conflict\w*|contradict\w*|whereas|while|confirm which|not (?:yet )?(?:settled|clear|decided|shown|produced|seen))\b/iu;
/** Something turned out well, was decided or is over. */
const SETTLES =
  /认定|判定为|确认为|已确认|属于|达成|达到|达标|优于|实现|\b(?:met|achieved|confirmed|determined|established|was found to be)\b/iu;

/** So likely a clause must leave something open that no wording tells. */
const SURE = 0.65;

/** `原因"分工不清"`, `cause: not clear who cleans`: why something went wrong is known. */
const CAUSE =
  /(?:原因|根因)(?:分析)?[为是:]?[ ]?["“「'][^"”」']{0,30}["”」']|(?:原因|根因)(?:分析)?[为是:]?[^,;。"“]{0,20}|\bcause[: =]{1,3}[^,;.]{0,50}/giu;

/** A line that ends with the auditor's mark of acceptance is decided. */
const isUndecided = ({ text }: Line): boolean =>
  !isPassed(text) &&
  (AT_ODDS.test(text) ||
    NOT_KNOWN.test(text.replace(CAUSE, ' ')) ||
    (!ANSWERED.test(text) &&
      readDispositions(text).some(({ kind, share = 1 }) => kind === 'open' && share >= SURE)));

const isAbout = (piece: Piece, line: Line, { narrative }: Case): boolean =>
  overlap(piece.words, line.words) >= 0.9 ||
  within(narrative.quantities, narrative.sentences[piece.sentence] ?? piece).some((q) =>
    line.quantities.some((noted) => matchQuantity(q, noted) === 'same'),
  );

/** The narrative tells of a line that the auditor left undecided as if it were settled. */
export const checkUnsettled: Check = (subject) => {
  const { narrative, evidence } = subject;
  const undecided = evidence.own.filter((line) => line.primary && isUndecided(line));
  if (undecided.length === 0 || TELLS_OPEN.test(narrative.text)) return [];
  return narrative.pieces
    .filter(
      ({ text }) =>
        SETTLES.test(text) || (!isNegative(text) && !isPending(text) && (isClosed(text) || isPositive(text))),
    )
    .filter((piece) => undecided.some((line) => isAbout(piece, line, subject)))
    .map(({ start, end }): RawFlag => ({ start, end, kind: 'drift', messageId: 'verdict-open' }));
};
