import { STANDARD_IDS } from '../../core/index.js';
import { findClause } from '../../standards/index.js';
import { EVENT_WORDS } from '../data/events.js';
import type { Case, Check, RawFlag } from '../flags.js';
import { isShortFor, spelledOut } from '../reading/abbreviations.js';
import { isPositive } from '../reading/assessments.js';
import { isComputed } from '../reading/computed.js';
import { claimsEverything, isNegative, isPending } from '../reading/cues.js';
import type { Line } from '../reading/evidence.js';
import { marksNonconformity } from '../reading/findings.js';
import { likesAmong } from '../reading/likes.js';
import { matchQuantity } from '../reading/matching.js';
import { isMeans } from '../reading/means.js';
import { overlap } from '../reading/overlap.js';
import type { Piece } from '../reading/passage.js';
import type { Quantity } from '../reading/quantity.js';
import { within } from '../reading/within.js';
import { readWords, type Word } from '../reading/words.js';

/** An assertion is unsupported where this share of its words, at most, has a like in the notes. */
const SUPPORTED = 0.26;
const ENOUGH_WORDS = 4;

/** The clause's own title names the subject of the narrative; that alone states nothing. */
function topicWords({ clause }: Case): Word[] {
  if (!clause) return [];
  const standards = clause.standards.length > 0 ? clause.standards : STANDARD_IDS;
  return standards.flatMap((standard) => {
    const found = findClause(clause.number, standard);
    return found ? readWords(`${found.titleZh} ${found.titleEn}`) : [];
  });
}

/** `高压` and `低压` for a noted `高低压`: its characters stand in one word, in their order. */
const isShortened = ({ text }: Word, others: readonly Word[]): boolean =>
  /^\p{Script=Han}{2}$/u.test(text) &&
  others.some(
    ({ text: other }) =>
      other.length === 3 &&
      other.indexOf(text.charAt(0)) >= 0 &&
      other.indexOf(text.charAt(0)) < other.lastIndexOf(text.charAt(1)),
  );

/** A like of the word, another verb of its act, a word that stands in it, or its very characters, however the notes were cut. */
function isKnown(word: Word, others: readonly Word[], own = ''): boolean {
  const likes = likesAmong(others);
  return (
    likes.best(word, false) > 0 ||
    isShortened(word, others) ||
    (EVENT_WORDS.has(word.text) && likes.hasAct(word)) ||
    (word.tag === 'latin' &&
      others.some(({ tag, text }) => tag === 'latin' && isShortFor(text, word.text))) ||
    likes.hasTextIn(word) ||
    (/^\p{Script=Han}{2,}$/u.test(word.text) && own.includes(word.text))
  );
}

/** `三号|线浸|漆为`: a word of the notes that the segmenter cut through. */
function isMiscut(words: readonly Word[], index: number, text: string): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  const joined = (a: Word | undefined, b: Word | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    a.end === b.start &&
    /^\p{Script=Han}{2}$/u.test(a.text.slice(-1) + b.text.charAt(0)) &&
    text.includes(a.text.slice(-1) + b.text.charAt(0));
  return joined(before, word) || joined(word, after);
}

/** `Fe1.5`, `LC-01`: what only these notes can have given. */
const GLUED = /[A-Za-z]{1,6}-?\d[\w.-]{0,16}/gu;

/** `分析原因为`, `经分析`: brings in a cause, and tells no act of its own. */
const isOfCause = ({ text, start, end }: Word, piece: Piece): boolean =>
  text === '分析' &&
  (/^(?:出|其)?(?:的)?(?:原因|认为|系|是|为)/u.test(piece.text.slice(end - piece.start)) ||
    /(?:经|原因)$/u.test(piece.text.slice(0, start - piece.start)));

/** A time of day, which another check compares with the notes. */
const CLOCK = /(?<!\d)(?:[01]?\d|2[0-3])(?::[0-5]\d|[点时][0-5]?\d分)/u;

/** Figures or dates of the notes anchor an assertion, however freely it is worded. */
function isAnchored(piece: Piece, { narrative, evidence }: Case): boolean {
  const figures = within(narrative.quantities, piece);
  const stands = (q: Quantity): boolean =>
    evidence.lines.some((line) => line.quantities.some((n) => matchQuantity(q, n) === 'same')) ||
    isComputed(q, narrative, evidence);
  if (figures.some(stands)) return true;
  const codes = piece.text.match(GLUED) ?? [];
  if (codes.some((code) => evidence.text.includes(code.toLowerCase()))) return true;
  return within(narrative.dates, piece).length > 0 || CLOCK.test(piece.text);
}

/** The auditor's own remark that two accounts differ, which no note needs to word. */
const DOUBTS =
  /(?:两|几|各)[^,;。]{0,4}(?:不一致|不同|矛盾|不符)|请[^,;。]{0,6}(?:确认|核实|判定|补充)|是否[^,;。]{0,12}(?:由|待|需|请)|审核员[^,;。]{0,4}(?:确认|判定)|(?:待|尚需|仍需|未能|无法|没能)(?:核对|核实|确认|查清|对上|询问|说明)|(?:暂不|不予?|未)[^,;。]{0,16}(?:下|作出?|给出)(?:结论|判断|判定)|\b(?:to be (?:clarified|confirmed)|do not agree|differ|no conclusion)\b/iu;
/** What is found where nothing speaks against it; `checks/verdict` holds it against the marks. */
const NOTHING_FOUND =
  /(?:未见|未发现|没有发现|无)[^,;。]{0,4}不符合|\bno nonconformit(?:y|ies) (?:was|were|has been|have been)\b/iu;
/** `该问题需进一步确认`, `本条款暂不作结论`: left open. */
const LEFT_OPEN =
  /(?:需|有待|留待|待)[^,;。]{0,8}(?:确认|核实|核对|查[清明]|澄清|了解|补充|跟踪|查证)|暂不[^,;。]{0,6}结论|\b(?:conclusion|verdict|judge?ment|decision|finding|matter|clause|point|question|issue)s?\b[^;.]{0,40}\b(?:(?:cannot|can ?not|could not|is not|are not|was not|not yet) (?:yet )?(?:be )?(?:drawn|given|reached|made|concluded|settled|decided|closed)|(?:is|are|was|remains?|left|stays?|kept) (?:left |kept |still )?open|(?:is |are |was )?(?:withheld|deferred|reserved|postponed|pending)|(?:is|are|has|have|remains?) (?:still )?to be \w+ed)\b|\bno (?:conclusion|verdict|judge?ment|decision)\b|\b(?:until|before) (?:this|that|it|the \w+) (?:has|have|is|are) (?:been )?(?:clarified|confirmed|settled|shown|seen|explained|answered|resolved|produced|provided)\b/iu;
/** `the requirements of the clause are fulfilled`: how a report closes, which other checks hold against the findings. */
const CLOSING =
  /\brequirements? (?:of|in) (?:the|this|these) (?:clause|standard|section)s?\b[^,;.]{0,16}\b(?:met|fulfilled|satisfied|complied)\b|\b(?:is|are|was|were) (?:considered|found|deemed|judged|held) to (?:conform|comply|be (?:effective|adequate|suitable|appropriate|in order))\b|\b(?:clause|standard)\b[^,;.]{0,24}\b(?:is|are|was|were) (?:therefore |thus |generally )?(?:met|fulfilled|satisfied|conformed|complied)\b|(?:满足|符合)[^,;。]{0,16}(?:条款|标准)[^,;。]{0,6}(?:要求|规定)|^[\p{Script=Han}、]{2,18}(?:基本|总体(?:上)?|均|得到(?:了)?)?(?:受控|符合(?:规定|标准)?要求|满足(?:规定|标准)?要求|(?:有效)?控制|运行(?:正常|有效))$/iu;
/** The verdict that a mark of the notes gives in a word. */
const RAISED =
  /不符合[^,;。]{0,40}(?:要求|规定)|(?:开具|判为|列为|构成|提出)[^,;。]{0,8}不符合|\b(?:nonconform\w+|does not meet the requirements)\b/iu;
const isRaised = ({ evidence }: Case): boolean => evidence.own.some(({ text }) => marksNonconformity(text));
/** What a narrative may say in other words where the notes hold a word for it: what is told, and what notes write. */
const TOLD_OF_A_WORD: ReadonlyArray<readonly [told: RegExp, noted: RegExp]> = [
  // `严重程度按一般处理`: the grade.
  [
    /(?:按|定为|定性为|判为|属于?)(?:一般|轻微|严重)|\b(?:graded|rated|classed) (?:as )?(?:minor|major)\b/iu,
    /一般|轻微|严重|minor|major/iu,
  ],
  // `left as an opportunity for improvement` of a noted `OFI`.
  [
    /\bopportunit(?:y|ies) for improvement\b|\bobservations?\b|观察项|改进(?:机会|建议)|建议项/iu,
    /\b(?:OFIs?|obs(?:ervations?)?)\b|观察|建议|改进/iu,
  ],
  // `委托外部机构完成` of a noted `季度委外`: that somebody from outside does it.
  [
    /委托|外部|第三方|\b(?:external|outside|contracted out|third[- ]party)\b/iu,
    /委外|外委|外协|外包|外送|外检|送检|代检|第三方|委托|\b(?:subbed out|sub-?contract\w*|outsourced|external|3rd party)\b/iu,
  ],
  // `涉及环境和职业健康安全` of a noted `NC E/S`: the systems by their letters.
  [
    /(?:涉及|属于?|归入|针对)[^,;。]{0,6}(?:质量|环境|职业健康|安全)|\b(?:quality|environmental|health and safety)\b/iu,
    /(?:NC|不符合|观察|obs|OFI)[^,;。]{0,14}(?<![A-Za-z])[QES](?![A-Za-z])|(?<![A-Za-z])[QES]{1,3}\s?(?:NC|不符合)/u,
  ],
  // `电子版完整保存` of a noted `电子版 有`: that it is there.
  [/(?:完整|妥善|均|已)?(?:保存|留存|存档|归档)$/u, /(?<!没)有(?=$|[\s,;。])|齐|全|√|\bok\b/iu],
  // `建议后续补充` of a noted `→ 建议`: what the auditor asks for.
  [/^(?:已)?(?:建议|提醒|要求)/u, /建议|提醒|要求|改进|观察|\b(?:OFI|obs|suggest\w*)\b/iu],
  // `挂好后恢复作业` of a noted `停下 挂好再干`: that work went on.
  [
    /后(?:恢复|继续|方可?|才)[^,;。]{0,6}$|\b(?:carried on|resumed|went on|continued)\b/iu,
    /停下|叫停|停工|停了|喊停|再\p{Script=Han}{1,2}(?=$|[\s,;。])|\bstopped\b/iu,
  ],
];
const tellsNotedWord = ({ text }: Piece, { evidence }: Case): boolean =>
  TOLD_OF_A_WORD.some(
    ([told, noted]) => told.test(text) && evidence.own.some((line) => noted.test(line.text)),
  );
/** What a document or a person of theirs says, given as such; the notes hold the words in another language. */
const ATTRIBUTED =
  /(?:邮件|附言|附件|图片|字条|纸条|文件|单据)[^,;。]{0,6}(?:写有|写着|注有|称|标注)|\b(?:reads|says|written|states)\b/iu;
const quotesThem = (piece: Piece, { evidence }: Case): boolean =>
  ATTRIBUTED.test(piece.text) &&
  /[“"]/u.test(piece.text) &&
  evidence.own.some(({ text }) => /[“”"]/u.test(text));

/** `交由洁垣环保处置`: who does it, which the notes may give as a bare name. */
const BY_WHOM = /(?:由|委托|交给|外包给?|\bby)(?=\s?\p{L}{2})/u;

/** What the notes of the clause hold: their words, their text, and the words of the clause's title. */
interface Ground {
  vocabulary: readonly Word[];
  topic: readonly Word[];
  own: string;
}

function judge(piece: Piece, subject: Case, { vocabulary, topic, own }: Ground): RawFlag | null {
  const words = piece.words.filter(
    (word) => word.weight === 1 && word.text.length > 1 && word.tag !== 'date',
  );
  const titles = spelledOut(piece.words, own);
  const known = words.filter(
    (word, i) => titles.has(word) || isKnown(word, vocabulary, own) || isMiscut(words, i, own),
  );
  const foreign = words.filter((word) => !known.includes(word) && !isKnown(word, topic));
  const acts = foreign.filter(
    (word) => EVENT_WORDS.has(word.text) && !isMeans(word, piece) && !isOfCause(word, piece),
  );
  const bold =
    words.length >= ENOUGH_WORDS && known.length <= SUPPORTED * words.length && foreign.length >= 2;
  const act = acts.length > 0 && foreign.length >= 2 && known.length <= 0.5 * words.length;
  if (!bold && !act) return null;
  // A sentence that is otherwise close to the notes may word one of its parts freely.
  const sentence = subject.narrative.sentences[piece.sentence]?.pieces ?? [piece];
  const around = sentence.flatMap((part) => part.words).filter((word) => word.weight === 1);
  const grounded =
    sentence.length > 1 && around.filter((word) => isKnown(word, vocabulary)).length >= 0.5 * around.length;
  const elsewhere = subject.evidence.lines.some((line) => {
    const shared = overlap(words, line.words);
    return (
      shared >= 2 &&
      shared >= 0.5 * words.length &&
      (!line.own ||
        acts.length === 0 ||
        BY_WHOM.test(piece.text) ||
        acts.some((one) => isKnown(one, line.vocabulary, line.text)))
    );
  });
  if (
    elsewhere ||
    isPending(piece.text) ||
    (grounded && !act && !isPositive(piece.text) && !claimsEverything(piece.text)) ||
    [DOUBTS, NOTHING_FOUND, LEFT_OPEN, CLOSING].some((remark) => remark.test(piece.text)) ||
    (RAISED.test(piece.text) && isRaised(subject)) ||
    tellsNotedWord(piece, subject) ||
    quotesThem(piece, subject) ||
    isAnchored(piece, subject) ||
    (isNegative(piece.text) && (known.length > 0 || grounded))
  )
    return null;
  return {
    start: piece.start,
    end: piece.end,
    kind: 'unsupported',
    messageId: 'statement-unsupported',
    params: {
      words: foreign
        .slice(0, 3)
        .map(({ text }) => text)
        .join(subject.language === 'zh' ? '、' : ', '),
    },
  };
}

/** The segmenter takes a denial into its word: `没签` speaks of `签` as well. */
const DENIED = /^[没未漏缺少](?=\p{Script=Han})/u;
const withDenied = (word: Word): Word[] =>
  DENIED.test(word.text) ? [word, ...readWords(word.text.replace(DENIED, ''))] : [word];

/** Whole assertions that nothing in the notes speaks of. */
export const checkStatements: Check = (subject) => {
  const { evidence } = subject;
  const lines: readonly Line[] =
    evidence.own.length > 0 ? evidence.lines.filter(({ own, header }) => own || header) : evidence.lines;
  const vocabulary = lines.flatMap((line) => line.vocabulary.flatMap(withDenied));
  const topic = topicWords(subject);
  const own = evidence.own.map(({ text }) => text).join('\n');
  return subject.narrative.pieces.flatMap((piece) => judge(piece, subject, { vocabulary, topic, own }) ?? []);
};
