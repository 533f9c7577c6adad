import { isPositive } from './assessments.js';
import { claimsEverything, isNegative, isPending } from './cues.js';
import type { Mark, NotedFinding } from './findings.js';
import { matchQuantity } from './matching.js';
import { contentIn, contentOf, overlap } from './overlap.js';
import { type Passage, type Piece, wordsOf } from './passage.js';
import { reassures, speaksOfTrouble, type Teller, tellersOf } from './tellers.js';
import { within } from './within.js';
import type { Word } from './words.js';

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
  observation: /观察|改进|建议|\bsuggest\w*|\bobservation|\bOFI\b|\bimprovement/iu,
  reminder:
    /提醒|口头|沟通|(?:未|不)开[具出立]?|\bno (?:nonconformit\w+|NC|finding)s? (?:was |were )?(?:raised|recorded)|纠正|当场|当即|改正|整改|指出|告知|\b(?:reminded|told|informed|pointed out|drew attention|corrected|put back|replaced|emptied|removed|put right|on the spot|same day|within the (?:shift|hour|day))\b/iu,
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
  /(?:未|不|没有?)(?:再)?(?:开[具出立]?|判定?为?|列为|构成|提出|作为)[^,;。]{0,6}不符合|\bno (?:nonconformit\w+|NC|finding)s? (?:was |were |has been |is )?(?:raised|recorded|issued)|\bnot (?:raised|recorded|issued) as\b/iu;
const isLetOff = ({ mark }: NotedFinding, { text }: Passage): boolean =>
  mark === 'reminder' && NOTHING_RAISED.test(text);

/** `是否已经批准`, `whether it was reported`: asked, and not answered. */
const LEAVES_OPEN = /是否|需(?:要|进一步|向|由|再|另)?[^,;。]{0,8}(?:确认|核实|核对|查证|澄清)|\bwhether\b/iu;

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
    .filter(
      (piece) => speaksOfTrouble(piece) || (open && (isPending(piece.text) || LEAVES_OPEN.test(piece.text))),
    )
    .some((piece) => {
      const own = contentIn(core, piece.words) + 0.5 * figuresShared(finding, narrative, piece);
      return own >= ENOUGH_CORE || (!bare && wide >= (own > 0.25 ? ENOUGH_CONTEXT : ENOUGH_WITHOUT_CORE));
    });
}

/** Whether the narrative tells the finding anywhere. */
export function isToldBy(finding: NotedFinding, narrative: Passage, isOnlyOne: boolean): boolean {
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
