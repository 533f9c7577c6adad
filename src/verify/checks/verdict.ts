import type { Case, Check, RawFlag } from '../flags.js';
import { isPassed } from '../reading/acceptances.js';
import { isHedged } from '../reading/assessments.js';
import { isNegative } from '../reading/cues.js';
import { marksNonconformity, type NotedFinding, readFindings } from '../reading/findings.js';
import { matchQuantity } from '../reading/matching.js';
import { overlap } from '../reading/overlap.js';
import { type Passage, type Piece, wordsOf } from '../reading/passage.js';
import { within } from '../reading/within.js';

const RAISED =
  /(?:开具|开出|开立|出具|提出|判为|判定|构成|形成|列为|作为|属于?)[^,;。]{0,10}不符合|不(?:符合|满足)[^,;。]{0,24}(?:标准|条款|\d\.\d|体系|法规)[^,;。]{0,6}(?:要求|规定|条款)?|不符合项?(?:[一1两2]项)?[。,;]?$|\b(?:major|minor)\s(?:nonconformit|NC)|\b(?:nonconformit\w+|NC)\s(?:was|were|has been|is)\s(?:raised|issued|recorded)|\b(?:raised|recorded|noted|reported|classified|graded|treated|issued|written up) (?:as )?(?:a |an )?(?:major |minor )?(?:nonconformit|NC)/iu;
/** `不符合与纠正措施的管理`: the name of the clause. */
const CLAUSE_NAME = /不(?:符合|合格)[与和及、]+纠正/u;
const REMINDED =
  /(?:作为|列为|以|记为|判为)[^,;。]{0,6}(?:观察项|改进建议|建议项|改进机会)|改进建议提出|\b(?:raised|noted|recorded|reported|classified|graded|treated|marked|left|given) as an? (?:observation|OFI|opportunity for improvement)\b|\ban (?:observation|OFI|opportunity for improvement) (?:was|is|has been) (?:raised|noted|recorded|made|given)\b/iu;
const CONFORMS =
  /(?<![不未])(?:符合|满足)[^,;。]{0,14}(?:要求|规定|标准|条款)|(?:控制|管理|运行|实施|过程)[^,;。]{0,6}有效|受控|(?<!不)符合$|予以接受|可(?:以)?接受|(?:不|未)(?:构成|开[具出立]?|判为?)[^,;。]{0,6}不符合|轻微瑕疵|\bno (?:finding|nonconformity|NC) (?:was |is |has been )?raised|\bacceptable\b|\b(?:conforms?|compliant|complies|in compliance|meets? (?:the |all )?requirements?|(?:is|are|was|were) effective)\b/iu;
const NOT_APPLICABLE = /不适用|不涉及|N\/?A\b|excluded|not applicable|未涉及/iu;
const HISTORICAL =
  /内审|内部审核|外部审核|外审|二方审核|第[二三]方|(?:客户|顾客)审核|自查|合规(?:性)?评价|(?:上次|上年度?|上一?(?:年度|轮|次)|去年|前次|历次)(?:的)?(?:监督|审核|外审|不符合|认证)|20\d\d年[^,;。]{0,10}(?:监督|外部)?审核|\b(?:internal|external|customer|supplier|second[- ]party|third[- ]party|surveillance) audit|\b(?:previous|earlier|last (?:audit|year|visit))\b/iu;
/** Findings that are said to be closed were raised before. */
const CLOSED_SINCE =
  /不符合项?[^,;。]{0,10}(?:已|均|全部|都)[^,;。]{0,4}(?:关闭|整改|验证|完成|闭环)|\b(?:nonconformit\w+|NCs?|findings?)\b[^,.;]{0,24}\b(?:was|were|has been|have been|are|is|all) (?:all )?(?:now )?(?:closed|cleared|verified)\b/iu;

/** `6 NCs`, `不符合 4项`: how many an audit gave, which the narrative passes on. */
const COUNTED =
  /\d\s?项?\s?(?:NCs?(?![A-Za-z])|不符合)|\b(?:nonconformit\w+|NCs?)\s?[:：]?\s?\d|不符合(?:项)?\s?\d/iu;

/** What is said of this very audit passes nothing on. */
const THIS_AUDIT = /本次(?:审核|监督)|此次审核|审核组|\bthis audit\b|\bwe raised\b/iu;

function passesOnCount(piece: Piece, { narrative, evidence }: Case): boolean {
  if (THIS_AUDIT.test(piece.text)) return false;
  const told = within(narrative.quantities, piece);
  return evidence.own.some(
    (line) =>
      COUNTED.test(line.text) &&
      line.quantities.some((noted) => told.some((q) => matchQuantity(q, noted) === 'same')),
  );
}

/** `未开具不符合`, `未发现不符合`, `no nonconformity was raised`: that there is none. */
const NOT_RAISED =
  /(?:未|没有?|无|不)(?:再|有)?(?:发现|查见|见到?|存在|出现|识别出?|产生|查出)?(?:任何|其[他它]|明显|新的|相关|另外的|严重|一般|轻微|其中|有|的|或|和|、){0,3}(?:不符合|NC)(?!要求|规定)|\bnothing\b[^,.;]{0,24}\b(?:nonconform\w+|NCs?)\b|(?:未|不|没有?|无需|暂不|不再)(?:[就对因为据](?:此|其|该)[^,;。]{0,4}|单独|另行|予以)?(?:开[具出立]?|判定?为?|列为|构成|提出|作为|形成|出具)[^,;。]{0,6}不符合|\b(?:no|not (?:an?|any))\s(?:\w+\s)?(?:nonconformit\w+|NCs?|findings?)\b|\bwithout (?:raising )?(?:an?|any) (?:nonconformit|NC|finding)/iu;

const MAJOR = /严重\s?(?:不符合|NC)|\bmajor\b/iu;
/** The auditor calls something grave, in whatever clause. */
const GRAVE = /严重(?!不严重)|\bmajor\b/iu;

const pieceFlag = (piece: Piece, messageId: string): RawFlag => ({
  start: piece.start,
  end: piece.end,
  kind: 'verdict',
  messageId,
});

/** So much of a sentence stands in a line that it can be about nothing else. */
const OF_THAT_LINE = 2;

/** `涉及8.4条款的不符合`: one of those told before, and none raised now. */
const REFERS_TO_ONE = /(?:涉及|关于|针对|有关)[^,;。]{0,16}的?(?:该|这|那)?[一1]?[项个]?不符合/u;

/** A line that was not put under the clause, but is what the sentence tells, bears the mark. */
function isRaisedBeside(piece: Piece, { narrative, evidence }: Case): boolean {
  const words = wordsOf(narrative.sentences[piece.sentence]);
  return evidence.own.some(
    (line) => marksNonconformity(line.text) && overlap(words, line.words) >= OF_THAT_LINE,
  );
}

/** `不符合要求` of a figure that misses its limit is no verdict on the clause unless it names the standard. */
function judgeRaised(subject: Case, noted: boolean): RawFlag[] {
  const { narrative, evidence } = subject;
  return narrative.pieces.flatMap((piece) => {
    if (!RAISED.test(piece.text.replace(CLAUSE_NAME, '')) || NOT_RAISED.test(piece.text)) return [];
    if (!noted) {
      const sentence = narrative.sentences[piece.sentence];
      return ((HISTORICAL.test(narrative.text.slice(sentence?.start, sentence?.end)) ||
        (REFERS_TO_ONE.test(piece.text) && HISTORICAL.test(narrative.text.slice(0, sentence?.start)))) &&
        !THIS_AUDIT.test(piece.text)) ||
        isRaisedBeside(piece, subject) ||
        CLOSED_SINCE.test(piece.text) ||
        passesOnCount(piece, subject)
        ? []
        : [pieceFlag(piece, 'verdict-raised')];
    }
    const graded = evidence.own.some((line) => GRAVE.test(line.text));
    return MAJOR.test(piece.text) && !graded ? [pieceFlag(piece, 'verdict-grade')] : [];
  });
}

/** `已口头提出，基本符合`: nothing but a word, and the clause passes by and large. */
const ONLY_SPOKEN =
  /(?:口头|当面)[^,;。]{0,6}(?:提|沟通|告知|指出|说明)|\b(?:told|reminded|informed) (?:verbally|orally|by word)|\bverbal(?:ly)? (?:remark|reminder|told|noted|mentioned|raised)/iu;
const SPOKEN_IN_NOTES = /口头|当面|说了|讲了|提了|\b(?:told|verbal\w*|said)\b/iu;
const BY_AND_LARGE =
  /^[^,;。]{0,8}(?:条款|要求|标准)?[^,;。]{0,4}(?:基本|总体|大体)(?:上)?(?:符合|满足)[^,;。]{0,8}$|\b(?:basically|largely|generally|broadly|substantially) (?:conform\w*|compl\w*|meets?)\b/iu;

/** Whether what a sentence calls an observation is noted as a nonconformity, as all is that the notes give a grade. */
function speaksOfNonconformity(piece: Piece, narrative: Passage, findings: readonly NotedFinding[]): boolean {
  if (REMINDED.test(piece.text) && !findings.some(({ line }) => OBSERVED.test(line.text))) return true;
  const words = narrative.sentences[piece.sentence]?.pieces.flatMap((part) => part.words) ?? [];
  const scored = findings.map((finding) => ({ finding, score: overlap(words, finding.context) }));
  scored.sort((a, b) => b.score - a.score);
  return scored[0]?.finding.mark === 'nonconformity';
}

/** The notes speak of an observation, a proposal or something less than a nonconformity. */
const OBSERVED = /观察|改进|建议|提醒|\b(?:obs(?:ervations?)?|OFIs?|improve\w*|suggest\w*)\b/iu;

/** A clause or its subject as a whole is said to be in order, at the very end. */
const CONCLUDES =
  /^(?!其[他余它]|所|抽查|样本|上述|以上|该)[^,;。\d]{2,18}(?:符合|满足)(?:相关|标准|体系|规定|管理|合同|法规|的|\s){0,4}(?:要求|规定|约定)$|^(?!the (?:evidence|samples?|records)|what|this|these|on this|other)(?:the )?[a-z ]{4,40} (?:meets?|conforms?|complies|comply)\b[^,;.\d]{0,40}$/iu;
/** A remark to the reader in brackets behind the conclusion. */
const REMARK = /[【[(（][^】\])）]{0,120}[】\])）]\s*$/u;

/**
 * The clause is concluded as conforming though the notes leave something open that the auditor did not judge. What is wrong
 * in a line that ends with his mark of acceptance he has judged.
 */
function concludedTooEarly({ narrative }: Case, findings: readonly NotedFinding[]): RawFlag[] {
  const open = findings.filter(
    ({ mark, line }) => mark === 'open' || (mark === 'plain' && !isPassed(line.text)),
  );
  if (open.length === 0 || findings.some(({ mark }) => mark !== 'plain' && mark !== 'open')) return [];
  const end = narrative.text.replace(REMARK, '').trimEnd().length;
  const last = narrative.pieces.filter((piece) => piece.start < end).at(-1);
  // What is left out altogether is told by another check.
  if (!narrative.pieces.some((piece) => isNegative(piece.text))) return [];
  if (!last || !CONCLUDES.test(last.text.trim()) || isHedged(last.text) || isNegative(last.text)) return [];
  return [pieceFlag(last, 'verdict-open')];
}

/** `内审…发现不符合6项`: how many another audit found, and no verdict of this one. */
const TOLD_COUNT =
  /不符合项?\s?(?:共|为)?[\d一二两三四五六七八九十]+项?|[\d一二两三四五六七八九十]+[项个]不符合|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:\w+ )?(?:nonconformit\w+|NCs?)\b/iu;
const countsEarlier = (piece: Piece, { text, sentences }: Passage): boolean =>
  TOLD_COUNT.test(piece.text) &&
  HISTORICAL.test(text.slice(sentences[piece.sentence]?.start, sentences[piece.sentence]?.end));

/** Verdict words of the narrative against the marks in the notes. */
export const checkVerdict: Check = (subject) => {
  const { narrative, evidence } = subject;
  if (evidence.own.length === 0) return [];
  const findings = readFindings(evidence);
  const noted =
    findings.some(({ mark }) => mark === 'nonconformity') ||
    evidence.own.some((line) => line.primary && marksNonconformity(line.text));
  const raised = narrative.pieces.some(
    (piece) =>
      !NOT_RAISED.test(piece.text) &&
      (RAISED.test(piece.text) ||
        (/不符合|\bNCs?\b|nonconform/iu.test(piece.text) && !countsEarlier(piece, narrative))),
  );
  const spoken = evidence.own.some(({ text }) => SPOKEN_IN_NOTES.test(text));
  const flags = judgeRaised(subject, noted);
  if (noted) {
    const lowered = raised
      ? []
      : narrative.pieces.filter(
          (piece) =>
            (REMINDED.test(piece.text) || (ONLY_SPOKEN.test(piece.text) && !spoken)) &&
            speaksOfNonconformity(piece, narrative, findings),
        );
    const conforming = raised
      ? []
      : narrative.pieces.filter(
          ({ text }) => (CONFORMS.test(text) && !isHedged(text)) || BY_AND_LARGE.test(text.trim()),
        );
    flags.push(
      ...lowered.map((piece) => pieceFlag(piece, 'verdict-lowered')),
      ...conforming.map((piece) => pieceFlag(piece, 'verdict-conforms')),
    );
  } else flags.push(...concludedTooEarly(subject, findings));
  const excluded =
    evidence.own.length > 0 &&
    evidence.own.every((line) => line.words.length === 0 || NOT_APPLICABLE.test(line.text));
  if (excluded && !NOT_APPLICABLE.test(narrative.text)) {
    flags.push(
      ...narrative.pieces
        .filter(
          (piece) => CONFORMS.test(piece.text) || /按[^,;。]{0,8}(?:评审|验证|实施|控制)/u.test(piece.text),
        )
        .map((piece) => pieceFlag(piece, 'verdict-excluded')),
    );
  }
  return flags;
};
