import { type Report, type SystemStatement, viewText } from '../../core/index.js';
import { readSystems } from './names.js';

/** `未申请`, `本次不审核`, `not applied for`: words that leave a system out of this audit. */
export const LEFT_OUT =
  /(?:本次|此次|目前|现阶段|尚)?(?:未|没有|不)(?:曾|再|同时|一并|单独|向本机构|向本公司){0,2}(?:提出|递交|提交)?(?:认证)?申请|(?:本次|此次)(?:审核)?(?:不|未)(?:作|做|予)?(?:审核|包括|包含|涉及|涵盖|覆盖|含)|未审核|不审核|\b(?:has|have|had|was|were|is|are|did) not (?:been )?appl(?:y|ied) for\b|\bnot (?:been )?(?:applied for|audited|part of this audit)\b|\bno application\b/iu;
/** What is not asked for is something else than the system, or was not asked for at another time. */
const ANOTHER_MATTER =
  /变更|扩大|扩展|扩项|缩小|缩减|转换|转机构|删减|不适用|标志|标识|补贴|奖|许可|备案|复评|延期|\d{4}年|此前|以前|当时|原先|\b(?:change|extension|extend|reduction|transfer|exclusion|permit|licen[cs]e|grant|mark|logo|before|until|then)\b/iu;

export const leavesOut = (words: string): boolean => LEFT_OUT.test(words) && !ANOTHER_MATTER.test(words);

/** `□GB/T 45001-2020（本次未申请）`: an empty box that says itself why it is empty. */
export function readLeftOut(report: Report): SystemStatement[] {
  return report.boxes.flatMap((box): SystemStatement[] => {
    const words = viewText(report, box.label);
    if (box.state !== 'empty' || !leavesOut(words)) return [];
    const systems = readSystems(words, true).map((one) => ({
      ...one,
      start: box.label.start + one.start,
      end: box.label.start + one.end,
    }));
    return systems.length === 0
      ? []
      : [{ kind: 'unaudited', start: box.start, end: box.end, systems, all: false }];
  });
}
