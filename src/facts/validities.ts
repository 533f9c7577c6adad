import { type Report, scanDates, type ValidityFact } from '../core/index.js';

const CUE =
  /(?:有效期(?:限|截止|至|到|为)?(?:至|到|:)?|有效至|截止(?:日期)?(?:至|为|:)|valid (?:until|to)|expir(?:y|es|ed)(?: on| date)?:?)\s?$/iu;
const HANDLED =
  /过期|超期|失效|已换|换证|换发|更新|续期|延期|重新办理|注销|逾期|expired|renewed|replaced|overdue/iu;

/** Until when licences, certificates and calibrations are valid. */
export function extractValidities(report: Report): ValidityFact[] {
  const { text } = report.view;
  return report.sentences.flatMap((sentence) => {
    const content = text.slice(sentence.start, sentence.end);
    return scanDates(content).flatMap((date) => {
      if (!CUE.test(content.slice(Math.max(0, date.start - 16), date.start)) || date.from.year === null)
        return [];
      const start = sentence.start + date.start;
      return [
        { date, start, end: sentence.start + date.end, handled: HANDLED.test(content.replace(/有效/gu, '')) },
      ];
    });
  });
}
