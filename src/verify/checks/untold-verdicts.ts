import type { Case, Check, RawFlag } from '../flags.js';
import { type NotedFinding, readFindings } from '../reading/findings.js';
import { overlap } from '../reading/overlap.js';
import { isToldBy } from '../reading/told-findings.js';

/** Any word by which a narrative passes on that something was judged, or left to be judged. */
const JUDGED =
  /不符合|不合格|不满足|整改|开单|判定|结论|等级|待定|组长|不开|提醒|口头|观察|改进|建议|\b(?:non-?conform\w*|NCs?|CARs?|minor|major|finding|observation|improvement|classif\w+|grad\w+|discuss\w*|undecided|open|corrective|does not meet|not met|reminded|told)\b/iu;
/** The auditor was not sure, or took it back. */
const UNSURE =
  /[?？]|商量|组长|待定|先不|不开|收回|撤|[上去前][次年]|内审|外审|已关|\b(?:last|previous|withdrawn)\b|(?<!not )\bclosed\b|\b(?:discuss|lead|maybe|tbc|tbd|or)\b/iu;

/** In so many words; a cross or a turn of phrase is thin evidence. */
const OUTRIGHT = /(?<![A-Za-z])NC(?![A-Za-z-])|不符合|开单|\b(?:nonconform\w*|minor|major)\b/iu;

const isSure = ({ mark, line }: NotedFinding): boolean =>
  mark === 'nonconformity' && line.primary && OUTRIGHT.test(line.text) && !UNSURE.test(line.text);

/** A nonconformity whose facts are told, without a word of how the auditor judged them. */
export const checkUntoldVerdicts: Check = ({ narrative, evidence }: Case) => {
  if (JUDGED.test(narrative.text)) return [];
  const [finding] = readFindings(evidence).filter((one) => isSure(one) && isToldBy(one, narrative, true));
  if (!finding) return [];
  const [nearest] = narrative.pieces
    .map((piece) => ({ piece, score: overlap(piece.words, finding.core) }))
    .sort((a, b) => b.score - a.score);
  if (!nearest) return [];
  const { start, end } = nearest.piece;
  return [{ start, end, kind: 'verdict', messageId: 'verdict-untold' } satisfies RawFlag];
};
