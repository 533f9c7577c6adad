/**
 * An order of events told in words that cannot be right: `检验日期比生产日期早一天`, `发货在检验之前`, `test report is dated before
 * production`. Only what must come first is listed: a review may well be earlier than the contract.
 */

/** What comes first, and what can only follow it. */
const ORDER_ZH: ReadonlyArray<readonly [first: string, then: string]> = [
  ['生产|加工|灌装|成型|完工|装配|取样|采样|到货|进厂', '检验|检测|试验|化验|测试|验收'],
  ['检验|检测|试验|化验|测试|放行', '发货|出库|交付|出厂|发运'],
  ['评审', '签约|签订|签合同|接单'],
  ['取证|培训|考核|考试|体检', '上岗|操作|独立作业|顶岗'],
  ['校准|检定|验收|确认|调试', '使用|投用|启用'],
  ['开出|开具|发现', '整改完成|关闭|验证'],
  ['编制|起草', '批准|审批'],
];
const DAY = '(?:的)?(?:日期|时间|那天|日子)?';
const SAYS_EARLIER = '(?:早|提前|在先|之前|前(?![后道]))';
const SAYS_LATER = '(?:晚|迟|之后|在后)';

const told = (a: string, b: string, how: string): RegExp =>
  new RegExp(
    `(?<a>(?:${a})${DAY})[^,，;；。\\d]{0,3}(?:比|在)[^,，;；。\\d]{0,3}(?<b>(?:${b})${DAY})[^,，;；。]{0,3}${how}`,
    'u',
  );

const WRONG_ZH: readonly RegExp[] = ORDER_ZH.flatMap(([first, then]) => [
  told(then, first, SAYS_EARLIER),
  told(first, then, SAYS_LATER),
  new RegExp(`(?<a>(?:${then})${DAY})(?:早于|先于)(?<b>(?:${first})${DAY})`, 'u'),
  new RegExp(`(?<a>(?:${first})${DAY})晚于(?<b>(?:${then})${DAY})`, 'u'),
]);

const WRONG_EN =
  /\b(?<a>(?:test|inspection|lab|release)(?: report| sheet| date)?)\b[^.;,]{0,12}\b(?:before|earlier than)\b[^.;,]{0,12}\b(?<b>production|sampling|manufacture|the batch was made)\b|\b(?<c>dispatch(?:ed)?|shipp(?:ed|ing)|deliver(?:ed|y))\b[^.;,]{0,10}\b(?:before|earlier than)\b[^.;,]{0,10}\b(?<d>release|inspection|the test|testing)\b/iu;

/** The two events of a passage that stand in an order which cannot be, as worded, or null. */
export function wordedOutOfOrder(text: string): { first: string; second: string } | null {
  for (const pattern of [...WRONG_ZH, WRONG_EN]) {
    const { a, b, c, d } = pattern.exec(text)?.groups ?? {};
    const [first, second] = [a ?? c, b ?? d];
    if (first !== undefined && second !== undefined) return { first, second };
  }
  return null;
}
