import { dayNumber, type PartialDate, scanDates } from '../../core/index.js';

/** What of a finding or a task is still to be done, as `adverseWording` gives it. */
const STILL_OPEN =
  /\bopen\b|剩|余|[未没]关|[未没]闭|遗留|未完成|没完成|(?:[关闭]|整改|完成|closed|done)了?[ ]?\d+$/iu;
/** Said in as many words. */
const IN_TIME =
  /\b(?:in|within) (?:date|time)\b|\bnot (?:yet )?(?:due|overdue)\b|期限?内|[没未]到(?:期|时间|日子|节点)|还没到/iu;
const DUE =
  /(?:\bdue(?: on| by| date)?|\bclos(?:ing|es)(?: on| by)?|\bplanned(?: for)?|\btarget(?: date)?|\bby|期限(?:是|为|到|至)?|限期?到?|计划|预计|完成日期?)[\s:：]{0,2}$/iu;
const LONGEST_CUE = 12;
/** A bare month and day behind such a word: `期限6.15`. */
const DUE_DAY =
  /(?:期限|限期|计划|预计|完成日期?|关闭日期?)[是为到至:： ]{0,2}(?<month>\d{1,2})[.月/](?<day>\d{1,2})(?![.\d])/u;

/** `6 findings, 5 closed, 1 open due 31 July` in a note of 3 July: open, and not late. */
export function isOpenUntilLater(adverse: string, text: string, audit: PartialDate | null): boolean {
  if (!STILL_OPEN.test(adverse)) return false;
  if (IN_TIME.test(text)) return true;
  if (!audit?.year || !audit.month) return false;
  const { year, month, day } = audit;
  const today = dayNumber(year, month, day ?? 1);
  const bare = DUE_DAY.exec(text)?.groups;
  if (bare && dayNumber(year, Number(bare.month), Number(bare.day)) >= today) return true;
  return scanDates(text).some(
    ({ start, from }) =>
      from.month !== null &&
      DUE.test(text.slice(Math.max(0, start - LONGEST_CUE), start)) &&
      dayNumber(from.year ?? year, from.month, from.day ?? 28) >= today,
  );
}
