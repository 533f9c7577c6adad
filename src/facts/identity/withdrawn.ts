import { type Report, spanFrom, viewText, type WithdrawnUse } from '../../core/index.js';

/** Editions of standards that the report calls withdrawn or replaced, and work done to them all the same. */

const NUMBER =
  '(?<![A-Za-z0-9])(?:(?:GB|JB|HG|HJ|YY|QB|JGJ|DL|SL|TSG|JJG|JJF|CJ|JG|SH|SY|YB|YS|FZ|WS|SB|JT)(?:\\/[TZ])?|ISO|IEC|EN|BS|DIN|ASTM)(?: (?:ISO|EN|IEC))?[ \\u00a0]?[A-Z]?\\d{2,6}(?:[.-]\\d{1,3}){0,2}[-:—–]';
const EDITION = '(?:19|20)\\d{2}';
const CODES = new RegExp(`${NUMBER}${EDITION}(?!\\d)`, 'gu');
const WITHDRAWN_BEHIND =
  /^[^,。;]{0,12}(?:已(?:经)?)?(?:作废|废止|失效|被[^,。;]{1,16}(?:代替|替代))|^(?: (?:as|is|was|has been|to be)){1,2}(?: now| already)? (?:withdrawn|superseded|obsolete)/iu;
const BANNED =
  /不得(?:再|继续)?(?:采用|使用|执行|引用)|禁止(?:再)?(?:使用|采用)|(?:no longer|not|never) be used/iu;
const USED =
  /(?:依据|按照?|根据|执行|采用|标准)(?:为|是|:)?\s?$|(?:made|carried out|tested|performed|done|according|in accordance|inspected) (?:to|with)\s?$|\bto\s$/iu;
/** `GB/T 3324-2017（该版已代替2008年版）`, `EN 10088-2:2014, which replaced EN 10088-2:2005`: the edition that is gone. */
const REPLACES = new RegExp(
  `^[^。;]{0,40}?(?:已|将)?(?:代替|替代|取代|(?:which |that )?(?:has )?(?:replace[sd]|supersede[sd]))(?:了|原|the){0,2}\\s?(?:${NUMBER}(?<old>${EDITION})(?!\\d)|(?<year>${EDITION})(?:年?版| edition))`,
  'iu',
);
/** The old edition may still be used for a while. */
const NOT_YET = /将代替|过渡期|尚未实施|起实施|transition/iu;
const BEHIND = 80;
/** Told as wrong, or of former times. */
const HANDLED =
  /不符合|不满足|开具|整改|错误|误[用写]|应为|当时|换版前|旧版|历史|上一|原依据|nonconform|raised|at the time|former|previous/iu;

const YEAR = /\d{4}$/u;

const fold = (code: string): string => code.replace(/[\s\u00a0]/gu, '').replace(/[—–:]/gu, '-');

export function readWithdrawn(report: Report): WithdrawnUse[] {
  const told = report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    return /GB|JB|HG|HJ|YY|QB|JGJ|DL|SL|TSG|JJ|CJ|JG|SH|SY|YB|YS|FZ|WS|SB|JT|ISO|IEC|EN|BS|DIN|ASTM/u.test(
      words,
    )
      ? [...words.matchAll(CODES)].map((match) => {
          const at = spanFrom(sentence.start, match);
          const behind = report.view.text.slice(at.end, at.end + BEHIND).split('\n')[0] ?? '';
          return {
            ...at,
            code: fold(match[0]),
            sentence,
            words,
            behind,
            before: words.slice(0, match.index),
          };
        })
      : [];
  });
  const withdrawn = told.flatMap(({ code, sentence, behind, words }) => {
    if (WITHDRAWN_BEHIND.test(behind) && BANNED.test(words + behind)) return [{ code, sentence }];
    const { old, year = old } = REPLACES.exec(behind)?.groups ?? {};
    return year === undefined || NOT_YET.test(behind) ? [] : [{ code: code.replace(YEAR, year), sentence }];
  });
  return withdrawn.flatMap((one): WithdrawnUse[] => {
    const used = told.find(
      (other) =>
        other.code === one.code &&
        other.sentence !== one.sentence &&
        USED.test(other.before) &&
        !WITHDRAWN_BEHIND.test(other.behind) &&
        !HANDLED.test(other.words),
    );
    return used
      ? [
          {
            code: one.code,
            start: one.sentence.start,
            end: one.sentence.end,
            used: { start: used.start, end: used.end },
          },
        ]
      : [];
  });
}
