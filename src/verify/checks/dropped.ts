import { rememberValue, type Span } from '../../core/index.js';
import { UNSAFE } from '../../standards/index.js';
import type { Case, Check, RawFlag } from '../flags.js';
import { isHedged, isPositive } from '../reading/assessments.js';
import { claimsEverything, isNegative, isPending } from '../reading/cues.js';
import { type Mark, type NotedFinding, readFindings } from '../reading/findings.js';
import { matchQuantity } from '../reading/matching.js';
import { contentIn, contentOf, overlap } from '../reading/overlap.js';
import { type Passage, type Piece, wordsOf } from '../reading/passage.js';
import { requirementsOf } from '../reading/requirements.js';
import { reassures, speaksOfTrouble, type Teller, tellersOf } from '../reading/tellers.js';
import { within } from '../reading/within.js';
import type { Word } from '../reading/words.js';

/** How much of a finding's own words must stand beside the negative wording. */
const ENOUGH_CORE = 0.95;
const ENOUGH_CONTEXT = 1.6;
const ENOUGH_WITHOUT_CORE = 2.2;
const ENOUGH_MARKED = 1.9;

function figuresShared(finding: NotedFinding, narrative: Passage, piece: Piece): number {
  const figures = within(narrative.quantities, piece);
  const days = within(narrative.dates, piece);
  const shared = finding.figures.filter((noted) => figures.some((q) => matchQuantity(q, noted) === 'same'));
  const sameDays = finding.dates.filter(({ from }) =>
    days.some((date) => from.day !== null && date.from.day === from.day && date.from.month === from.month),
  );
  return shared.length + Math.min(1, sameDays.length);
}

/** The word by which a narrative passes on how a finding was graded. */
const MARK_WORDS: Readonly<Record<Mark, RegExp | null>> = {
  nonconformity: /不符合|\bnonconform\w*|\bNCs?\b/iu,
  observation: /观察|改进|\bobservation|\bOFI\b|\bimprovement/iu,
  reminder:
    /提醒|口头|沟通|(?:未|不)开具|\bno (?:nonconformit\w+|NC|finding)s? (?:was |were )?(?:raised|recorded)|纠正|当场|当即|改正|整改|指出|告知|\b(?:reminded|told|informed|pointed out|drew attention|corrected|put back|replaced|emptied|removed|put right|on the spot|same day|within the (?:shift|hour|day))\b/iu,
  open: /待|是否|将(?=补|另|再|由|于|在)|方[能可]|尚未|确认|核实|查清|澄清|不一致|矛盾|出入|存疑|疑问|\b(?:clarif\w+|confirm\w*|verif\w+|unclear|to be|pending|outstanding|undecided|unresolved|discrepan\w+|inconsisten\w+|contradict\w*|(?:is|are) to (?!be found)\w+|whether|(?:left|remains?|stays?|kept|is|are) open)\b/iu,
  plain: null,
};

const SIGNS = /[×✗✘✕❌?？!！]/gu;
/** Codes and days that a finding and a sentence about something wrong have in common tell it, however it is worded. */
function sharesIdentifiers({ troubled, codes, days, figures }: Teller, finding: NotedFinding): boolean {
  if (!troubled) return false;
  const sharedCodes = finding.context.filter(({ tag, key }) => tag === 'code' && codes.has(key));
  const sharedDays = finding.dates.filter(
    ({ from }) =>
      from.day !== null && days.some((date) => date.from.day === from.day && date.from.month === from.month),
  );
  if (sharedCodes.length + sharedDays.length >= 2) return true;
  const sharedFigures = finding.figures.filter((noted) =>
    figures.some((q) => matchQuantity(q, noted) === 'same'),
  );
  return sharedFigures.length >= 2;
}

const FOLLOW_UP =
  /^(?:verif\w*|check\w*|next|time|follow\w*|up|visit|audit|confirm\w*|look|ofi|obs|observation|观察项?|下次|验证|跟踪|确认|核实|查|再查|关注|told|them|him|her|it|leaving|left|跟|跟进|再看|完成|没有?|有|提醒|口头|沟通|不开|不算)$/iu;

/** `look again next visit`: nothing but that something is to be looked at again. */
const isMerelyOpen = ({ mark, core }: NotedFinding): boolean =>
  (mark === 'open' || mark === 'reminder' || mark === 'observation') &&
  core.every(({ text }) => FOLLOW_UP.test(text));

/** A doubt is told by its figures and days where the narrative says that they are to be cleared, or the note says no more. */
function sharesDoubt({ sentence, passage }: Teller, finding: NotedFinding, narrative: Passage): boolean {
  const shared = sentence.pieces.reduce((sum, piece) => sum + figuresShared(finding, narrative, piece), 0);
  const bare = !isNegative(finding.text.replace(/[?？]/gu, ''));
  return shared >= 2 && (bare || (MARK_WORDS.open?.test(passage) ?? false));
}

/** `掐表5分40秒，…，开具不符合`: all its figures and days, and that it was raised. */
const isRaisedWithFigures = (
  { figures, days, passage }: Teller,
  { mark, figures: noted, dates }: NotedFinding,
): boolean =>
  mark === 'nonconformity' &&
  noted.length + dates.length > 0 &&
  noted.every((one) => figures.some((q) => matchQuantity(q, one) === 'same')) &&
  dates.every(({ from }) =>
    days.some((date) => date.from.month === from.month && date.from.day === from.day),
  ) &&
  (MARK_WORDS.nonconformity?.test(passage) ?? false);

/** The segmenter takes a denial into its word. */
const MERE_MISS = /^(?:没|未)有?达(?:到|标|成)?$|^missed$/iu;
/** `2场没做`: how many, and that it was not done, whatever the act. */
const MERE_ACT =
  /^[没未]?(?:做|办|开|完成?|搞|到|改|修|关|签|补|培训?|检|验|测|来|交|回|换|练|审|动)(?:了|完|好)?$/u;

/** Without words of its own (`94.2 没达到`, `over since 9 Oct`), it is told by its figure or day where something is wrong. */
const isBareAndShared = (teller: Teller, finding: NotedFinding, narrative: Passage): boolean =>
  teller.troubled &&
  finding.core.every(
    ({ weight, tag, text }) =>
      weight < 1 ||
      tag === 'date' ||
      MERE_MISS.test(text) ||
      (MERE_ACT.test(text) && DENIES.test(finding.text)),
  ) &&
  teller.sentence.pieces.some((piece) => figuresShared(finding, narrative, piece) > 0);

/** So much of the assertion's own words in one that praises nothing. */
const MOST_OF_IT = 0.6;
const SEVERAL_WORDS = 1.9;

/** What a finding denies, a narrative must deny as well. */
const DENIES = /[没未无不缺]|\b(?:no|not|never|none|without|nothing|missing)\b|n['’]t\b/iu;

/** `one exit blocked by trolley` told as `one exit had been obstructed by a trolley`: in other words than any list has. */
const isRetold = ({ sentence }: Teller, { mark, text }: NotedFinding, core: readonly Word[]): boolean =>
  (mark === 'plain' || mark === 'observation' || mark === 'reminder') &&
  !DENIES.test(text) &&
  sentence.pieces.some((piece) => {
    if (reassures(piece) || isPositive(piece.text) || claimsEverything(piece.text)) return false;
    const told = contentIn(core, piece.words);
    return told >= SEVERAL_WORDS && told >= MOST_OF_IT * core.length;
  });

/** Nothing but that it was raised. */
const ONLY_RAISED =
  /^[^,;。]{0,12}不(?:符合|满足|合格)[^,;。]{0,16}$|^[^,;.]{0,40}\b(?:nonconformit\w+|NCs?)\b[^,;.]{0,20}$/iu;
/** So many figures of the line stand in the sentence that it can be about nothing else. */
const TELLING_FIGURES = 2;

/** The figures of the line, something wrong in whatever words, and that it was raised. */
const isRaisedForWrong = ({ figures, passage, sentence }: Teller, { mark, line }: NotedFinding): boolean =>
  mark === 'nonconformity' &&
  (MARK_WORDS.nonconformity?.test(passage) ?? false) &&
  sentence.pieces.some(({ text }) => isNegative(text) && !ONLY_RAISED.test(text.trim())) &&
  line.quantities.filter((noted) => figures.some((q) => matchQuantity(q, noted) === 'same')).length >=
    TELLING_FIGURES;

/** `先走货后出结果，必须开`: raised without a figure, it is told by whatever is said to be wrong with figures, and raised. */
const isRaisedWithoutFigures = (
  { figures, days, passage, sentence }: Teller,
  { mark, line }: NotedFinding,
): boolean =>
  mark === 'nonconformity' &&
  line.quantities.length + line.dates.length === 0 &&
  figures.length + days.length > 0 &&
  (MARK_WORDS.nonconformity?.test(passage) ?? false) &&
  sentence.pieces.some(({ text }) => isNegative(text) && !ONLY_RAISED.test(text.trim()));

/** The one nonconformity of the notes is told by whatever is said to be wrong of its line, and raised. */
const isTheOneRaised = ({ sentence, passage }: Teller, { mark, context }: NotedFinding): boolean => {
  if (mark !== 'nonconformity' || !(MARK_WORDS.nonconformity?.test(passage) ?? false)) return false;
  if (!sentence.pieces.some(({ text }) => isNegative(text) && !ONLY_RAISED.test(text.trim()))) return false;
  return overlap(context, wordsOf(sentence)) >= SEVERAL_WORDS;
};

/** That nothing was raised, wherever it stands, passes on that a matter was let off with a word. */
const NOTHING_RAISED =
  /(?:未|不|没有?)(?:再)?(?:开具|开出|判定?为?|列为|构成|提出|作为)[^,;。]{0,6}不符合|\bno (?:nonconformit\w+|NC|finding)s? (?:was |were |has been |is )?(?:raised|recorded|issued)|\bnot (?:raised|recorded|issued) as\b/iu;
const isLetOff = ({ mark }: NotedFinding, { text }: Passage): boolean =>
  mark === 'reminder' && NOTHING_RAISED.test(text);

/** Whether a sentence tells the finding: a negative wording beside its words or its figures. */
function tells(
  teller: Teller,
  finding: NotedFinding,
  [core, context]: readonly [Word[], Word[]],
  narrative: Passage,
): boolean {
  const open = finding.mark === 'open';
  if (sharesIdentifiers(teller, finding) || isBareAndShared(teller, finding, narrative)) return true;
  if (isRetold(teller, finding, core)) return true;
  if (open && sharesDoubt(teller, finding, narrative)) return true;
  const wide = contentIn(core, teller.words) + 0.5 * contentIn(context, teller.words);
  const bare =
    finding.mark === 'nonconformity' && isNegative(finding.text.replace(SIGNS, '')) && !teller.explained;
  const marked = MARK_WORDS[finding.mark]?.test(teller.passage) || isLetOff(finding, narrative);
  if (wide >= ENOUGH_MARKED && !bare && marked) return true;
  if ((!bare && isRaisedWithFigures(teller, finding)) || isRaisedForWrong(teller, finding)) return true;
  return teller.sentence.pieces
    .filter((piece) => speaksOfTrouble(piece) || (open && isPending(piece.text)))
    .some((piece) => {
      const own = contentIn(core, piece.words) + 0.5 * figuresShared(finding, narrative, piece);
      return own >= ENOUGH_CORE || (!bare && wide >= (own > 0.25 ? ENOUGH_CONTEXT : ENOUGH_WITHOUT_CORE));
    });
}

/** Whether the narrative tells the finding anywhere. */
function isToldBy(finding: NotedFinding, narrative: Passage, isOnlyOne: boolean): boolean {
  const tellers = tellersOf(narrative);
  if (
    isOnlyOne &&
    tellers.some((one) => isRaisedWithoutFigures(one, finding) || isTheOneRaised(one, finding))
  )
    return true;
  if (isMerelyOpen(finding) && MARK_WORDS[finding.mark]?.test(narrative.text)) return true;
  const content = [contentOf(finding.core), contentOf(finding.context)] as const;
  return tellers.some((teller) => tells(teller, finding, content, narrative));
}

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
