import { rememberValue, type Span } from '../../core/index.js';
import { UNSAFE } from '../../standards/index.js';
import type { Case, Check, RawFlag } from '../flags.js';
import { isHedged, isPositive } from '../reading/assessments.js';
import { type NotedFinding, readFindings } from '../reading/findings.js';
import { matchQuantity } from '../reading/matching.js';
import { overlap } from '../reading/overlap.js';
import type { Passage, Piece } from '../reading/passage.js';
import { requirementsOf } from '../reading/requirements.js';
import { reassures, speaksOfTrouble, tellersOf } from '../reading/tellers.js';
import { isToldBy } from '../reading/told-findings.js';

/** `73件，办结71件` tells that two are left without saying so. */
function isImplied(finding: NotedFinding, narrative: Passage): boolean {
  if (finding.mark !== 'open' && finding.mark !== 'plain') return false;
  const told = finding.counts
    .filter((noted) => narrative.quantities.some((q) => matchQuantity(q, noted) === 'same'))
    .map(({ value }) => value);
  const left = finding.figures.map(({ value }) => value);
  if (/一|\bone\b/iu.test(finding.text)) left.push(1);
  return told.some((whole) => told.some((part) => left.includes(whole - part)));
}

/** From the assertion nearest to the finding on to the reassurance that follows it in its sentence. */
function glossAt(piece: Piece, narrative: Passage): Span {
  const pieces = narrative.sentences[piece.sentence]?.pieces ?? [];
  let end = piece.end;
  for (const next of pieces.slice(pieces.indexOf(piece) + 1)) {
    if (!reassures(next)) break;
    end = next.end;
  }
  return { start: piece.start, end };
}

/** The passages that gloss over a finding: nearest to it in words, and the verdict that covers everything. */
function glosses(finding: NotedFinding, narrative: Passage): Span[] {
  const calm = narrative.pieces.filter((piece) => !speaksOfTrouble(piece));
  const scored = calm
    .map((piece) => {
      const near = overlap(finding.context, piece.words);
      const score = overlap(finding.core, piece.words) + 0.4 * near + (reassures(piece) ? 0.4 : 0);
      return { piece, near, score };
    })
    .filter(({ near }) => near >= 0.7)
    .sort((a, b) => b.score - a.score);
  const nearest = scored[0] && glossAt(scored[0].piece, narrative);
  const closing = calm.filter((piece) => isPositive(piece.text) && !isHedged(piece.text)).at(-1);
  const apart = closing && !(nearest && closing.start < nearest.end && nearest.start < closing.end);
  const found = [nearest, apart ? closing : undefined].filter((span): span is Span => span !== undefined);
  const last = narrative.pieces.at(-1);
  return found.length > 0 ? found : last ? [last] : [];
}

/** A closing verdict on the clause's subject as a whole, under which nothing may be missing. */
const COVERS_ALL =
  /(?:管理|控制|过程|体系|实施|能力|工作)[^,;。]{0,8}(?:符合|满足|有效|受控)|(?:状况|状态|性能)[^,;。]{0,3}(?:良好|完好)|\bin good (?:repair|order|condition|working order)\b|\b(?:is|are) (?:controlled|effective|managed)\b|\bmeets? (?:all )?(?:the )?requirements\b/iu;

/** A negative remark without a mark only has to be told where the narrative speaks of its subject. */
function mustBeTold(finding: NotedFinding, narrative: Passage): boolean {
  if (finding.mark !== 'plain' || UNSAFE.some((pattern) => pattern.test(finding.text))) return true;
  const last = narrative.pieces.at(-1);
  if (last && COVERS_ALL.test(last.text) && isPositive(last.text) && !isHedged(last.text)) return true;
  return narrative.pieces.some((piece) => overlap(finding.context, piece.words) >= 0.7);
}

const lettersOf = rememberValue((text) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase());
/** Shorter words stand in many a sentence. */
const TELLING_LENGTH = 6;

/** That a target was missed, in as many words, and nothing else. */
const MERELY_MISSED =
  /^[\s,，.。…!！—-]{0,6}(?:没(?:有)?达(?:到|标|成)?|未(?:能)?达(?:到|标|成)?|没(?:有)?完成|未完成|没(?:有)?到|missed|not (?:met|achieved|reached))[\s,，.。!！]{0,4}$/iu;
const TELLS_MISS =
  /未(?:能)?(?:达|完成|实现)|没(?:有)?(?:达|完成|实现)|(?:低于|高于|超出|超过)[^,;。]{0,4}目标|\b(?:not (?:met|achieved|reached)|missed|fell short|short of|below (?:the )?target|above (?:the )?(?:target|limit))\b/iu;

/** The very words of the finding stand in the narrative. */
function isTold({ text, mark }: NotedFinding, narrative: Passage): boolean {
  const words = lettersOf(text);
  if (MERELY_MISSED.test(text) && TELLS_MISS.test(narrative.text)) return true;
  return (
    mark !== 'nonconformity' && words.length >= TELLING_LENGTH && lettersOf(narrative.text).includes(words)
  );
}

/** That a result is not where it should be. */
const COMPARES =
  /高[于出]|低[于出]|超|[未没差距]|不及|逊于|劣于|\b(?:against|longer|later|slower|more|less|above|below|over|short|exceed\w*|miss\w*|not)\b/iu;

/** `退货率0.95%，高于0.8%的目标`: result and requirement, which another check compares, tell that it was missed. */
const isToldAsMissed = (finding: NotedFinding, { narrative, evidence }: Case): boolean =>
  finding.mark === 'plain' &&
  requirementsOf(evidence).some(
    ({ met, line, actual, limit }) =>
      !met &&
      line === finding.line &&
      finding.figures.includes(actual) &&
      tellersOf(narrative).some(
        ({ sentence, figures }) =>
          figures.some((q) => matchQuantity(q, actual) === 'same') &&
          COMPARES.test(narrative.text.slice(sentence.start, sentence.end)),
      ) &&
      narrative.quantities.some(
        (q) =>
          matchQuantity(q, limit) === 'same' ||
          Math.abs(q.value - Math.abs(actual.value - limit.value)) < 1e-9,
      ),
  );

function judge(finding: NotedFinding, subject: Case): RawFlag[] {
  const { narrative, evidence } = subject;
  const raised = readFindings(evidence).filter(({ mark }) => mark === 'nonconformity').length;
  if (isToldBy(finding, narrative, raised === 1)) return [];
  if (isToldAsMissed(finding, subject)) return [];
  if (isTold(finding, narrative) || !mustBeTold(finding, narrative) || isImplied(finding, narrative))
    return [];
  return glosses(finding, narrative).map(({ start, end }) => ({
    start,
    end,
    kind: 'drift',
    messageId: 'finding-dropped',
    params: { finding: finding.text },
  }));
}

/** Every negative finding of the clause's notes must be told. */
export const checkDropped: Check = (subject) =>
  readFindings(subject.evidence).flatMap((finding) => judge(finding, subject));
