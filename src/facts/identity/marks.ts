import type { ActivityMention, Report, Span } from '../../core/index.js';
import { tradeMarksIn } from '../../entities/index.js';
import { inTitle, OTHERS } from './activities.js';
import { statementAt } from './statement.js';

/** What is played through, forbidden or far from a firm's own work. */
const NOT_MET =
  /体检|急救|送医|医院|保险|银行|贷款|食堂|宿舍|班车|住宿|出差|周边|附近|邻近|相邻|敏感(?:点|目标)|商标|绿化|租赁|参观|考察|hospital|canteen|insurance|bank|neighbou?r|nearby|hotel of the auditors/iu;

/** A paper that a firm writes for its own work, unlike a law or a standard. */
const OWN_PAPER =
  /^[^》\n]{0,16}(?:操作规程|作业指导书|作业规程|工艺卡|工艺规程|应急预案|作业标准|检验规程)》/u;
const isForeignTitle = (text: string, { start, end }: Span): boolean =>
  inTitle(text, start) && !OWN_PAPER.test(text.slice(end, end + 30));

/** Words that one trade alone has, spoken of as met at the organisation. */
export function extractMarks(report: Report): ActivityMention[] {
  const { text } = report.view;
  return report.lines.flatMap((line) => {
    const marks = tradeMarksIn(text.slice(line.start, line.end)).flatMap((mark) => {
      const span = { start: line.start + mark.at, end: line.start + mark.at + mark.words.length };
      const statement = statementAt(text, span);
      if (OTHERS.test(statement) || NOT_MET.test(statement) || isForeignTitle(text, span)) return [];
      return [{ ...mark, span, statement }];
    });
    const isSure = ({ strong, trade, words, statement }: (typeof marks)[number]) =>
      strong ||
      marks.some((other) => other.trade === trade && other.words !== words && other.statement === statement);
    return marks
      .filter(isSure)
      .map(({ span, trade, words }) => ({ ...span, line: trade, group: 'mark', words, offered: false }));
  });
}
