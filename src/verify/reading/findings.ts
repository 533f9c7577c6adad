import { rememberFor } from '../../core/index.js';
import { ACCEPTED_ZH, DECIDED_NC, isOnlyDecision, readDispositions } from '../../standards/index.js';
import { isAccepted } from './acceptances.js';
import { isNegative, isUnfinished, notesEverything, withoutHarmless } from './cues.js';
import type { DateReading } from './dates.js';
import type { Evidence, Line } from './evidence.js';
import type { PassageSentence, Piece } from './passage.js';
import { isCount, type Quantity } from './quantity.js';
import { comparable, keepsTo } from './senses.js';
import { within } from './within.js';
import type { Word } from './words.js';

/** How the auditor graded what he found; `open` is a question or something pending, `plain` a negative statement. */
export type Mark = 'nonconformity' | 'observation' | 'reminder' | 'open' | 'plain';

/** Something wrong, missing or open in the clause's notes, which the narrative must not lose. */
export interface NotedFinding {
  line: Line;
  mark: Mark;
  /** Words of the negative assertion itself. */
  core: Word[];
  /** Words of the sentence around it. */
  context: Word[];
  figures: Quantity[];
  /** The counts of the whole sentence. */
  counts: Quantity[];
  dates: DateReading[];
  /** The assertion as noted, for messages. */
  text: string;
}

const PREVIOUS =
  /内审|上次|去年|上年度?|上一次|监督审核|previous|last audit|\bIA\b|internal audit|internal/iu;
const NONCONFORMITY =
  /(?:开|开具|判|提|写|记|→|->|—|合到|合并到|构成|列)\s?(?:了|为|上面)?\s?(?:[1一两2]?[个项条张])?(?:的)?\s?(?:一般|轻微|严重|minor|major)?\s?(?:的)?[QES]{0,3}\s?(?:NC(?!R)|不符合)|[(（【[]\s?(?:NC|不符合)[-#]?\d{1,2}\s?[)）】\]]|(?:→|->|=>|⇒)\s?(?:minor|major)\b|(?<![A-Za-z])NC(?![A-Za-z-]|\s?单?\s?\d|R)|(?:^|[\s;,。(])不符合(?:项)?\s?(?:$|[!！。;(])|\bnonconformit(?:y|ies) (?:raised|issued)|[\p{L})）】」”℃%,。][ ]{0,4}[×✗✘✕❌](?=\s{0,4}(?:$|[,;。(]|(?:要|得|须|必须)?(?:开|整改|判)))|(?<![A-Za-z\d]\s{0,2})(?<!\d\s?[件个只张pcs]{1,3}\s{0,2})NG(?=[!。.]{0,3}\s{0,4}(?:$|[,;。]))|(?<=[\p{L}\p{N})）][ ,]{1,4})(?!(?<=(?:停着|停了|没开|未开|关着|关了|回去|复看)[^;。]{0,24}|(?:看|阀|灯|泵|机|窗|闸|淋|风|后) ?)开了)开了?(?:[1一]?[个项条张]?(?:严重|一般|轻微)的?)?[!]{0,3}(?=\s{0,4}$)|!{2,4}(?=\s{0,4}$)/iu;
const DECIDED = new RegExp(DECIDED_NC.source, 'iu');
const DECIDED_ANYWHERE = new RegExp(DECIDED_NC.source, 'giu');
/** `9.2】`, `（Q8.5.1）`: the clause that a line names at its end. */
const TAG = /\s{0,4}[【[(（]\s?(?:[QES]{1,3}\s?)?(?:10|[4-9])(?:\.\d{1,2}){1,3}\s?[】\])）]\s{0,2}/gu;
const COUNTED = /(?:NC|不符合)(?:项)?\s?\d|\d\s?(?:项|个|NCs?\b|不符合)|不符合\d?项?\s?(?:全|已|都)?关/iu;
const NO_NONCONFORMITY =
  /无\s?不符合|没有?不符合|(?:不算|非|不开|没开|未开)\s?(?:NC|不符合)|\b(?:no|not an?)\s(?:NCs?|nonconformit)/iu;
const OBSERVATION =
  /观察|\bobs(?:ervation)?\b|\bOFI\b|改进(?:建议|机会)|建议项|(?:→|->|=>|⇒)\s?建议|轻微(?!不)/iu;
const REMINDER =
  /提醒|口头|沟通|当场(?:纠|改|换|补)|\bminor, told|told them|reminded|verbal(?! (?:order|agreement|instruction|confirmation|request|approval|handover|offer))/iu;
const OPEN =
  /[?？]|问清|需确认|待(?:查|确认|核实)|下次(?:再)?[跟看查验]|verify next|to be (?:checked|verified)|记\S{0,4}\?/iu;

/** Decisions of today, whatever the line tells of audits before. */
const HERE_AND_NOW =
  /(?:→|->|=>|⇒)\s?(?:开|判|一般|轻微|minor |major )?\s?NC\s?(?:[(（][^()（）\d]{0,10}[)）])?[\s.。!！]*$|(?:→|->|=>|⇒)\s?开(?![具放])|[,，。]\s?(?:这|此|该)[个条项]?(?:要|得)?开(?:单)?(?=[\s.。!！]*$)|不行[,，!！ ]{0,4}要?整改|[,，;；。]\s?(?:但|不过|可是)[^;。]{0,40}(?:→|->|=>|⇒)\s?(?:minor |major )?NC\s*$|(?:^|[,，。\s])不行[\s。.!！]*$/u;

/** How near before a decision an audit must be named for the decision to be its own, in characters. */
const NEAR = 12;
/** How far into a line an audit is what the line is about. */
const FIRST = 10;

/** `target 8, not met`: what became of an aim, and no decision. */
const NOT_MET = /^(?:not (?:met|achieved|reached)|missed)$/iu;
const AIM_BEFORE =
  /(?:\b(?:target|tgt|obj\w*|goal|aim|limit|vs|max|min)\b|[<>]=?|[≤≥])[^;.]{0,6}\d[^;.]{0,12}$/iu;

/** Decided in words of deciding alone; what could be said of anything only where something is wrong. */
function isDisposed(text: string): boolean {
  const decisions = readDispositions(text).filter(({ kind }) => kind === 'nonconform');
  return decisions.some(({ bare, likely, now, start, end }) => {
    if (NOT_MET.test(text.slice(start, end)) && AIM_BEFORE.test(text.slice(0, start))) return false;
    if (bare && !likely && !isNegative(text.slice(0, start))) return false;
    return now || !PREVIOUS.test(text.slice(0, FIRST) + text.slice(Math.max(FIRST, start - NEAR), start));
  });
}

/** `NC major? no - wrong sheet`: a verdict that the auditor asked himself about, and did not give. */
const REFUSED =
  /(?:(?:→|->|=>|⇒)\s?)?(?:NC|不符合项?|nonconformity)\s?(?:major|minor|严重|一般|轻微)?\s?[?？]{1,3}\s*[-—:,，]{0,2}\s*(?:no\b|not\b|nope\b|不[是算开够]|算不上|没有?|还?不至于|放过)/giu;

/** Whether a text bears the mark of a nonconformity of this audit, not the count of an earlier or internal one. */
export function marksNonconformity(noted: string): boolean {
  const text = noted.replace(TAG, ' ').replace(REFUSED, ' ').trim();
  // The decision stands at the end of a sentence, the rest of the line tells what else was seen.
  if (isDisposed(text)) return true;
  const decided = text.split(/(?<=[。;；!！])|(?<=[.])\s/u).some((part) => DECIDED.test(part.trim()));
  if (!NONCONFORMITY.test(text) && !decided) return false;
  if (HERE_AND_NOW.test(text)) return true;
  return !(PREVIOUS.test(text) && COUNTED.test(text)) && !NO_NONCONFORMITY.test(text);
}

/** A question that the note answers itself: `J. Farrant? no - signed by R. Castor`. */
export const ANSWERED = /[?？]\s*(?:no\b|not\b|不是|不对|应是|应为|其实|原来)/iu;

/** `heli-line? none`, `外协? 无`: asked whether there is any, and there is none. */
const NONE_OF_IT =
  /(?:^|[\s,;，；。.:])(?<what>[^?？,;，；。:]{2,30})[?？]\s*(?:none|no|nil|n\/a|无|没有?|不涉及|不存在)(?:\s?(?:today|here|on site|now))?[\s.。]*$/iu;
/** What there has to be: that there is none is no answer to let it off. */
const HAS_TO_BE =
  /记录|证|检|验|校|培训|演练|评[审价估]|计划|方案|预案|报告|标识|防护|措施|签|审批|台账|\b(?:records?|certs?|certificat\w+|inspect\w*|checks?|calibrat\w*|training|trained|drills?|reviews?|plans?|reports?|labels?|guards?|procedures?|approval|sign\w*|evidence|logs?|permits?|assessments?)\b/iu;

const deniesNeed = (text: string): boolean => {
  const what = NONE_OF_IT.exec(text.trim())?.groups?.what;
  return what !== undefined && !HAS_TO_BE.test(what);
};

/** `?? -> J. Reid: swapped, seen. no NC`: asked, answered, and let off with a word. */
const LET_OFF = /(?:不开|没开|未开|不算|不判)\s?(?:NC|不符合|单)|\bno (?:NC|nonconformity|finding)\b/iu;

function markOf(text: string): Mark {
  if (marksNonconformity(text)) return 'nonconformity';
  if (OBSERVATION.test(text)) return 'observation';
  if (REMINDER.test(text)) return 'reminder';
  return (OPEN.test(text) && !ANSWERED.test(text)) || isUnfinished(text) ? 'open' : 'plain';
}

const MARK_ONLY =
  /^[\s(→\-—>]*(?:开|判|提|合并?到|列)?\s?(?:了|为)?\s?(?:上面)?\s?(?:一般|轻微|严重|minor|major)?\s?(?:NC|不符合|观察项?|提醒|口头(?:提了)?|沟通|obs(?:ervation)?|minor|major)[\s!！。(),\w]{0,24}(?:一般|轻微|严重)?\s?(?:项)?[)）\s!！。]{0,4}$/iu;

/** A figure that the auditor crossed out of what is good. */
const CROSS = /\d[^,;。]{0,6}[×✗✘](?!\s?\d)/u;

/** What does not apply is no finding. */
const EXCLUDED = /不适用|不涉及|未涉及|\bN\/A\b|\bexcluded\b|not applicable/iu;

/** Words addressed to whoever reads the document are quoted, and no finding. */
const COMMANDS =
  /["“][^"“”\n]{0,120}\b(?:ignore|disregard|treat|mark|record)\b[^"“”\n]{0,120}["”]?|["“][^"“”\n]{0,60}(?:忽略|无视|写成符合|评为符合|判为符合)[^"“”\n]{0,60}["”]?/giu;
const withoutCommands = (text: string): string => text.replace(COMMANDS, ' ');

/** `NC S 严重? 跟组长商量 -- 定一般`: how it came to be graded. */
const GRADE = /NC|不符合|严重|一般|轻微|\b(?:major|minor)\b/iu;
const DELIBERATED =
  /(?:跟|和|与|问|找|请示|同|报)?(?:审核)?组长|商量|商议|讨论|沟通|合议|请示|确认|同意|意见|定性|定为?|判为?|开|算|按|不符合项?|严重|一般|轻微|还是|\b(?:asked|ask|talked|discussed|agreed|with|w|the|team|lead(?:er)?|la|ok|as|it|is|so|call(?:ed)?|graded?|major|minor|nonconformity|or)\b|NC|[QES]{1,3}(?![A-Za-z])|[^\p{L}\p{N}]/giu;
const isDeliberation = (text: string): boolean =>
  GRADE.test(text) && text.replace(DELIBERATED, '').replace(/[了过后的]/gu, '') === '';

/** `这个要开单`, `不行!!整改`, `write it up`: a decision, and no finding by itself. */
const isDecisionOnly = (text: string): boolean =>
  MARK_ONLY.test(text) ||
  isOnlyDecision(text) ||
  text.replace(DECIDED_ANYWHERE, '').replace(/[^\p{L}\p{N}]|整改|NC-?\d{0,2}/gu, '') === '' ||
  isDeliberation(text);

function readSentence(line: Line, sentence: PassageSentence): NotedFinding | null {
  const negative = sentence.pieces.filter((piece) => {
    const own = withoutCommands(piece.text);
    return isNegative(own) || isUnfinished(own);
  });
  const text = line.text.slice(sentence.start, sentence.end);
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const asked = markOf(text);
  const mark = asked === 'open' && LET_OFF.test(line.text.slice(sentence.start)) ? 'reminder' : asked;
  if (EXCLUDED.test(line.text) && mark !== 'nonconformity') return null;
  if (negative.length === 0 && (mark === 'plain' || mark === 'open')) return null;
  if ((mark === 'plain' || mark === 'open') && (ANSWERED.test(text) || isAccepted(text))) return null;
  if (mark === 'open' && deniesNeed(text)) return null;
  const stated = negative.filter((piece) => !isDecisionOnly(piece.text.trim()));
  const pieces: Piece[] =
    stated.length > 0 ? stated : sentence.pieces.filter((piece) => !isDecisionOnly(piece.text.trim()));
  if (pieces.length === 0) return null;
  const content = (words: readonly Word[]) => words.filter((word) => word.weight > 0);
  const core = content(pieces.flatMap((piece) => piece.words));
  if (mark === 'plain' && !core.some((word) => word.weight === 1) && !CROSS.test(text)) return null;
  return {
    line,
    mark,
    core,
    context: content(sentence.pieces.flatMap((piece) => piece.words)),
    figures: pieces.flatMap((piece) => within(line.quantities, piece)),
    counts: within(line.quantities, sentence).filter(isCount),
    dates: pieces.flatMap((piece) => within(line.dates, piece)),
    text: pieces
      .map((piece) => piece.text.trim())
      .join(', ')
      .slice(0, 60),
  };
}

/** Nothing but that it will do. */
const ACCEPTED_ONLY = new RegExp(
  `^[\\s,，]*(?:ok|okay|${ACCEPTED_ZH}|fine|good|nothing for us)[\\s.。!！]*$`,
  'iu',
);

/** Nothing but that it is open: `agency to e-mail the other 2. OPEN`. */
const OPEN_ONLY =
  /^[\s,，]*(?:open|pending|tb[cd]|to (?:check|confirm)|待[查定]|待确认|待核实)[\s.。!！]*$/iu;

/** `Jim went white`, between what is wrong and the decision upon it, which is not about it. */
const tellsNothingWrong = (line: Line, { start, end }: PassageSentence): boolean =>
  !isNegative(line.text.slice(start, end)) &&
  !isUnfinished(line.text.slice(start, end)) &&
  within(line.quantities, { start, end }).length === 0 &&
  within(line.dates, { start, end }).length === 0;

/** A mark or a word of acceptance that stands alone belongs to the sentence before it. */
function joinMarks(line: Line): PassageSentence[] {
  const joined: PassageSentence[] = [];
  for (const sentence of line.sentences) {
    const last = joined.at(-1);
    const text = line.text.slice(sentence.start, sentence.end);
    const decides = isDecisionOnly(text.trim()) || ACCEPTED_ONLY.test(text) || OPEN_ONLY.test(text);
    const apart = joined.length > 1 && last && tellsNothingWrong(line, last);
    if (last && decides && !apart)
      joined[joined.length - 1] = {
        start: last.start,
        end: sentence.end,
        pieces: [...last.pieces, ...sentence.pieces],
      };
    else joined.push(sentence);
  }
  return joined;
}

/** `投诉率≤0.3‰ 实0.21‰`: a limit and behind it a result that keeps to it. */
const tellsMet = (line: Line, sentence: PassageSentence): boolean => {
  const figures = within(line.quantities, sentence);
  return figures.some((limit, at) => {
    const result = figures[at + 1];
    if (limit.comparison === null || !result || result.comparison !== null) return false;
    const sense = limit.comparison.startsWith('>') ? 'at-least' : 'at-most';
    return comparable(result, limit) && keepsTo(result, limit, sense);
  });
};

/** `1格空白; 其余无空, 口头提醒`: says that all else is well, and is marked for what was wrong in the sentence before it. */
function isMarkedForEarlier(
  line: Line,
  sentence: PassageSentence,
  earlier: readonly PassageSentence[],
): boolean {
  const textOf = ({ start, end }: PassageSentence): string => line.text.slice(start, end);
  const text = textOf(sentence);
  if (isNegative(text) || isUnfinished(text)) return false;
  const last = earlier.at(-1);
  const calm = withoutHarmless(text) !== text || notesEverything(text);
  if (calm && last !== undefined && isNegative(textOf(last))) return true;
  return tellsMet(line, sentence) && earlier.some((one) => isNegative(textOf(one)));
}

/** Everything negative, marked or open in the clause's own notes, one finding per sentence of a line. */
export const readFindings = rememberFor(({ own }: Evidence): NotedFinding[] =>
  own
    .filter(({ primary }) => primary)
    .flatMap((line) =>
      joinMarks(line).flatMap((sentence, at, all) =>
        isMarkedForEarlier(line, sentence, all.slice(0, at)) ? [] : (readSentence(line, sentence) ?? []),
      ),
    ),
);
