import type { Case, Check, RawFlag } from '../flags.js';
import { isHedged } from '../reading/assessments.js';
import { isNegative } from '../reading/cues.js';
import { readFindings } from '../reading/findings.js';
import type { Piece } from '../reading/passage.js';

/** Something is judged as a whole, in two words: `清单识别完整`, `更新及时`. */
const JUDGED =
  /^[^\d,;。]{0,12}(?:识别|更新|收集|记录|登记|标识|处置|处理|维护|保养|培训|评价|评审|管理|控制|实施|执行|沟通|跟进|关闭|整改)(?:均|都|也)?(?:较为|比较)?(?<word>完整|完备|齐全|及时|到位|充分|规范|有效|受控|良好)$|\b(?:identification|updating|records?|maintenance|training|evaluation|review|handling|control|follow-up)\b[^,;.\d]{0,16}\b(?:was|were|is|are) (?<english>complete|timely|prompt|adequate|sufficient|effective|controlled|up to date)$/iu;
/** What was done is said to have worked. */
const WORKED =
  /得到(?:了)?(?:有效|较好|很好|良好|明显)?的?(?:控制|遏制|改善|解决|缓解|提升)|(?:明显|显著|大幅|持续)(?:下降|降低|减少|改善|好转|提高)|有所(?:下降|降低|减少|改善|好转)|(?:措施|效果|成效)[^,;。]{0,3}(?:有效|明显|显著|良好)|\b(?:under (?:effective )?control|effectively (?:controlled|managed)|brought under control|improved markedly|clearly (?:improved|fell)|measures? (?:were|was|proved|are) effective)\b/iu;
const SAYS_WORKED =
  /控制住|有效(?!期|至)|效果|好转|改善|下降|降[了到低]|减少|少了|没再|未再|没有再|验证|√|\bok\b|effective|improv|down|fell|reduced|better|verified|no recurrence/iu;

/** `识别 齐 `, `更新 及时`: the notes say so themselves, in this word or a shorter one. */
const noted = (word: string, { evidence }: Case): boolean =>
  evidence.text.includes(word.toLowerCase()) ||
  evidence.own.some(({ text }) => /齐|√|✓|\bok\b|都[有在做写签关换查评训]|全[部了]|符合|正常/iu.test(text));

const overclaim = ({ start, end }: Piece, word: string): RawFlag => ({
  start,
  end,
  kind: 'drift',
  messageId: 'overclaim',
  params: { word },
});

/**
 * A whole is said to be complete, timely or controlled though the clause's notes leave something open and never
 * say so; and measures are said to have worked where the notes tell only that they were taken.
 */
export const checkGlosses: Check = (subject) => {
  const findings = readFindings(subject.evidence);
  return subject.narrative.pieces.flatMap((piece) => {
    if (isNegative(piece.text) || isHedged(piece.text)) return [];
    const worked = WORKED.exec(piece.text)?.[0];
    if (worked !== undefined && !SAYS_WORKED.test(subject.evidence.own.map(({ text }) => text).join('\n')))
      return [overclaim(piece, worked)];
    const { word, english } = JUDGED.exec(piece.text.trim())?.groups ?? {};
    const judged = word ?? english;
    if (judged === undefined || noted(judged, subject)) return [];
    return findings.length > 0 ? [overclaim(piece, judged)] : [];
  });
};
