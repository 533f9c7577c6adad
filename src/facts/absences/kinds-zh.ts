import { CHINESE_KINDS } from './chinese-kinds.js';
import { kindsOf } from './kinds.js';

/** A post or an office by the people who hold it: `驾驶岗位`, `采购部`. */
const POST = /^(?<work>[\p{Script=Han}]{2,6}?)(?:专职)?(?:岗位?|职位|工种)$/u;
const OFFICE = /(?:部|科|处|车间|室|中心|班组|小组|工段|分厂)$/u;
const MADE = /^(?:生产|工艺|工业)(?<kind>废水|污水|废气|固废)$/u;
/** `废水处理设施`: the plant by its own names. */
const TREATED = /^(?<what>废水|污水|废气|油烟|粉尘|臭气)(?:处理|治理|净化|收集)/u;
const PLANTS: Readonly<Record<string, readonly string[]>> = {
  废水: ['污水处理', '废水处理', '污水站', '废水站', '沉淀池', '生化池', '气浮'],
  污水: ['污水处理', '废水处理', '污水站', '废水站', '沉淀池', '生化池', '气浮'],
  废气: ['活性炭', '喷淋塔', 'RTO', '废气处理', '光氧', '催化燃烧', '洗涤塔'],
  油烟: ['油烟净化'],
  粉尘: ['布袋除尘', '除尘器', '滤筒除尘'],
  臭气: ['除臭', '生物滤池', '喷淋塔'],
};

/** The thing itself and whatever shows it. */
export function chineseNames(thing: string): string[] {
  const treated = TREATED.exec(thing)?.groups?.what;
  if (treated) return [...(PLANTS[treated] ?? [])];
  const made = MADE.exec(thing)?.groups?.kind;
  const post = POST.exec(thing)?.groups?.work;
  return [
    ...new Set([
      thing,
      ...(made ? [`产生${made}`, `${made}经`] : []),
      ...(post ? [`${post}员`, `${post}工`, `${post}师`] : []),
      ...kindsOf(thing, CHINESE_KINDS),
    ]),
  ];
}

/** A department is shown by those who speak for it. */
export const isOffice = (thing: string): boolean => OFFICE.test(thing);
