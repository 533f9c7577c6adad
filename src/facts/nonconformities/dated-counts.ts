import type { Report } from '../../core/index.js';
import { speaksOfThisAudit } from './elsewhere.js';

/** A number with the date of its audit is that of another audit, unless the words say that it is this one. */
const DATED =
  /(?:19|20)\d\d\s?(?:年|[-./]\d{1,2})|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:19|20)\d\d/u;
export const isDated = (before: string): boolean => DATED.test(before) && !speaksOfThisAudit(before);

/** `two nonconformities of June 2024`, `2项一般不符合(2024年6月开具)`: of the audit of that month. */
const DATED_BEHIND =
  /^(?:\s(?:of|from|in|raised (?:in|on|at)|found in|recorded in)\s(?:the )?(?:(?:[a-z]+ )?(?:audit|visit|assessment|surveillance) (?:of|in) )?(?:\d{1,2} (?:to \d{1,2} )?)?(?:(?<month>[A-Z][a-z]{2,8}) )?(?<year>20\d\d)\b|\s?\(\s?(?<zh>20\d\d)年?(?:[-./]?\d{1,2}月?)?[^()]{0,8}(?:开具|提出|发现|审核|监督))/u;

/** The audit of this report has dates of its own; a month named behind a count is not one of them. */
export function isDatedBehind(after: string, at: number, report: Report): boolean {
  const { month, year, zh } = DATED_BEHIND.exec(after)?.groups ?? {};
  if (zh !== undefined) return true;
  if (year === undefined) return false;
  const own = report.view.text
    .slice(0, Math.min(at, HEAD))
    .split('\n')
    .filter((line) => /audit|on site|dates/iu.test(line) && !/previous|last|earlier|former/iu.test(line))
    .some((line) => line.includes(year) && (month === undefined || line.includes(month)));
  return !own || /verified|closed|corrected|effective/iu.test(after);
}

const HEAD = 1500;
