import { rememberFor, rememberValue } from '../../core/index.js';
import { isPositive } from './assessments.js';
import { isClosed, isNegative, isUnfinished, withoutHarmless } from './cues.js';
import type { DateReading } from './dates.js';
import type { Passage, PassageSentence, Piece } from './passage.js';
import type { Quantity } from './quantity.js';
import { within } from './within.js';
import type { Word } from './words.js';

const VERDICT_WORDS =
  /不符合|不合格|观察项|改进|提醒|口头|沟通|纠正|当场|改正|\b(?:nonconform\w*|NC|observation|minor)\b/iu;

/** `although the policy calls for one every two years`: something is told that should not be so. */
const CONTRASTS =
  /(?:率|得分|满意度|产量)[^,;。]{0,4}(?:降至|降到|下降|下滑|跌|掉)|虽|却|仍(?!然?(?:正常|有效|符合|保持|可|为|处于))|[之以]?前(?:已|便|就|即|先)|先(?:用|发|装|走|干)[^,;。]{0,6}[后再]|正(?:在)?(?:补|办|签|换|修|送|整改|处理|申请|采购|协商|洽谈|续|重新)|[晚迟]于(?:签|合同|约|交付)|比[^,;。]{1,8}[晚迟](?:了)?[一两\d]|才(?:评审|批准|签|检|验|做|补)|相差|差额|[早先]于|请[^,;。]{0,6}(?:说明|解释|澄清)|(?:高于|超过|超出)(?:限值|上限|标准|规定)|然而|尽管|\b(?:although|though|whereas|predat\w+|(?:to be|asked to) explain\w*|unaccounted|(?:before|prior to|ahead of) (?:being|its|the|any|it was) (?:\w+ed|evaluation|approval|assessment|review)|being (?:signed|renewed|obtained|sought|chased|repaired|replaced|arranged|prepared|drawn up|updated)|despite|nevertheless|however|only|yet|save for|nothing|nobody|since (?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:above|over|beyond|outside|exceed(?:s|ed|ing)) (?:the |its |this )?(?:limit|value|range|band))\b/iu;

const isTroubled = rememberValue(
  (text) =>
    isNegative(text) ||
    isUnfinished(text) ||
    CONTRASTS.test(text) ||
    VERDICT_WORDS.test(withoutHarmless(text)),
);
export const speaksOfTrouble = (piece: Piece): boolean => isTroubled(piece.text);

/** What others say is their word, and reassures nobody. */
const CLAIMED =
  /(?<![名])称(?![号重量取])|(?<!明|听)说(?!明)|讲(?!解|评)|表示|据[^,;。]{0,6}(?:介绍|称|说)|\b(?:said|says|claims?|claimed|stated|according to|reportedly)\b/iu;

/** An assertion that things are well or done says nothing of trouble, whatever it mentions. */
export const reassures = (piece: Piece): boolean =>
  !speaksOfTrouble(piece) && !CLAIMED.test(piece.text) && (isPositive(piece.text) || isClosed(piece.text));

/** A remark to the reader asks, and tells nothing. */
const ASIDE = /【请[^】\n]{0,60}】/gu;
const RAISED =
  /(?:(?:开具?|开出|判定?为?|列为|构成|提出|作为|记为?)[^,;。]{0,8})?(?:一般|轻微|严重)?(?:NC|不符合)(?:项|[^,;。]{0,16}(?:要求|规定))?|\b(?:major|minor)?\s?(?:nonconformit\w+|NCs?)\b/giu;

/** What a sentence of the narrative has to tell a finding with; the grade comes in one of the next two at the latest. */
export interface Teller {
  sentence: PassageSentence;
  /** The words but for reassurances. */
  words: Word[];
  /** With the next two sentences, what is denied blanked out. */
  passage: string;
  /** Whether it speaks of anything wrong. */
  troubled: boolean;
  /** Whether anything wrong is told in the passage, beyond that it was raised. */
  explained: boolean;
  codes: ReadonlySet<string>;
  days: DateReading[];
  figures: Quantity[];
}

export const tellersOf = rememberFor((narrative: Passage): Teller[] =>
  narrative.sentences.map((sentence, index) => {
    const last = narrative.sentences[index + 2] ?? narrative.sentences.at(-1);
    const told = narrative.text.slice(sentence.start, last?.end).replace(ASIDE, ' ');
    return {
      sentence,
      words: sentence.pieces.filter((piece) => !reassures(piece)).flatMap((piece) => piece.words),
      passage: withoutHarmless(told),
      explained: told.split(/[,;。]/u).some((part) => isTroubled(part.replace(RAISED, ' '))),
      troubled: sentence.pieces.some(speaksOfTrouble),
      codes: new Set(
        within(narrative.words, sentence)
          .filter(({ tag }) => tag === 'code')
          .map(({ key }) => key),
      ),
      days: within(narrative.dates, sentence),
      figures: within(narrative.quantities, sentence),
    };
  }),
);
