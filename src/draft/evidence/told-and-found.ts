import type { Conflict } from './conflicts.js';

/**
 * A number of things as a list or an evaluation gives it, and another number of the same things as somebody told or as
 * was counted: `外租 6家，评价 … 全合格；现场问 合作的是 7家`, `register 14 forklifts … counted 15`.
 */

const UNIT = '[家台个人份件项辆把套批条只名户根支块幅间处]';
/** What was counted is no part and no sample of what was listed. */
const PART = '(?!其中|抽)';
const COUNTED =
  '(?:数(?:了|出|得|下来)|清点|盘点|点了|实际(?!完成|参加|培训|发放|到)|现场(?:数|点|见|有|是|看到)|在用的(?:是|有)|系统(?:里|中)?(?:是|有|显示)|墙上(?:写|贴|挂))';
/** Somebody said so: a greater number than the list has cannot be a part of it. */
const TOLD = '(?:问[^\\d,，;；。]{0,8}|说|称|讲|介绍|合作的(?:是|有)|一共|总共)';

const found = (how: string): RegExp =>
  new RegExp(
    `(?<![抽查看\\d.A-Za-z-][ ]?)(?<a>\\d{1,4})[ ]?(?<u>${UNIT})(?!\\/)[^。\\n]{0,40}?${PART}${how}[^\\d,，;；。]{0,6}(?<b>\\d{1,4})[ ]?\\k<u>`,
    'u',
  );
const COUNTED_AFTER = found(COUNTED);
const TOLD_AFTER = found(TOLD);
/** Said of a part, of another time or of what was looked at. */
const OF_A_PART =
  /其中|新增|抽|[少差缺短亏][ ]?\d|去年|上年|上次|20\d\d年|今年新|另(?:外|有)|分别|不合格|没|未/u;

const ENGLISH =
  /(?<![\w.-])(?<a>\d{1,4}) (?<u>[a-z]{3,}) (?:on|in|per) (?:the )?(?:list|register|log|matrix|plan|inventory|system)[^;\n]{0,40}?\b(?:counted|found|saw|actual(?:ly)?|on site|in use|on the floor|told)\b[^\d.;]{0,12}(?<b>\d{1,4})\b(?![.\d]|[ ]?(?:%|of\b))|\b(?:list|register|log|matrix|inventory) (?:has |of |with |says |shows )?(?<c>\d{1,4})(?: [a-z]{3,})?[^;\n.]{0,24}?\b(?:counted|found|saw|actual(?:ly)?|on the floor|in use)\b[^\d.;]{0,12}(?<d>\d{1,4})\b(?![.\d]|[ ]?(?:%|of\b|missing|without|overdue|expired|not))/iu;

export function countedOtherwise(text: string): Conflict | null {
  const told = TOLD_AFTER.exec(text);
  const counted = COUNTED_AFTER.exec(text);
  for (const [match, smaller] of [
    [counted, true],
    [told, false],
  ] as const) {
    const { a, b, u } = match?.groups ?? {};
    if (!match || a === undefined || b === undefined) continue;
    const differ = smaller ? a !== b : Number(b) > Number(a);
    if (differ && !OF_A_PART.test(match[0])) return { kind: 'count', first: `${a}${u}`, second: `${b}${u}` };
  }
  const { a, b, c, d } = ENGLISH.exec(text)?.groups ?? {};
  const [first, second] = [a ?? c, b ?? d];
  return first !== undefined && second !== undefined && first !== second
    ? { kind: 'count', first, second }
    : null;
}
