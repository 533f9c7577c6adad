import { isProper, lineOfBusiness } from '../../entities/index.js';
import { isVerb } from './learnt/verbs.js';
import type { SlotContext } from './names.js';

/** Firms right before somebody who is theirs (`沛岚置业解总评价`), in a text whose people are known. Read for slotting alone. */

/** `监理公正监理的某某`, `物业安居乐服务的某某`: whose somebody is, behind what they do for us. */
const WHOSE =
  /(?:监理|物业|维保|保洁|保安|绿化|食堂|餐饮|施工|运输|检测|校准|供方|厂家|客户|业主|总包|分包)(?<name>\p{Script=Han}{3,8})的$/u;
/** `与地平线现场代表某某`, `农商行科技部某某`: who stands for whom. */
const REPRESENTS =
  /(?:与|和|由|向|同|是)(?<name>\p{Script=Han}{2,8}?)(?:的)?(?:现场代表|驻场代表|驻厂代表|项目代表|业务代表|售后|民警|科技部|设备科|客户经理)$/u;
const HAN_RUN = /(?<=^|[^\p{Script=Han}])\p{Script=Han}{3,10}$/mu;
const LONGEST = 10;
/** Departments, trades and what is done: people stand behind them, too. */
const NO_FIRM = /[的了在是由与和及对向]|[部科室组班员师长工人方处]$/u;
const SHORTEST_BRAND = 2;
const REACH = 20;
const ANYBODY =
  /^(?:顾客|客户|业主|供[方应]|甲方|乙方|厂家|第三方|公司|总包|分包|监理|施工|物业|对方|双方|单位|相关|外部|各|该|本)/u;

/** What stands between the beginning of a phrase and a person, where it says what it deals in. */
export function firmsBeforePeople(text: string, { people }: Pick<SlotContext, 'people'>): string[] {
  const found = new Set<string>();
  for (const name of people) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const run = HAN_RUN.exec(text.slice(Math.max(0, at - LONGEST - 1), at))?.[0] ?? '';
      const brand = run.slice(0, run.length - lineOfBusiness(run).length);
      const isFirm =
        brand !== run && brand.length >= SHORTEST_BRAND && isProper(brand) && !isVerb(brand.slice(0, 2));
      if (isFirm && !NO_FIRM.test(run)) found.add(run);
      const before = text.slice(Math.max(0, at - REACH), at);
      for (const pattern of [WHOSE, REPRESENTS]) {
        const told = pattern.exec(before)?.groups?.name ?? '';
        if (told.length > 1 && !NO_FIRM.test(told) && !ANYBODY.test(told)) found.add(told);
      }
    }
  }
  return [...found];
}
