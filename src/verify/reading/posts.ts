import type { Passage } from './passage.js';

/** What a person is: an office, and the department that it belongs to. */
const POST =
  '副?(?:总经理|董事长|厂长|部长|科长|处长|院长|校长|所长|站长|店长|园长|队长|场长|主任|经理|主管|总监|书记)|副总|总工';
const DEPARTMENT =
  '质量|质检|品质|品管|技术|工艺|研发|生产|设备|采购|仓储|物流|销售|市场|财务|人事|人力资源|行政|综合|安全|环保|安环|法务|客服|信息|计量|工程|维修|动力|供应|业务';

export interface Post {
  post: string | null;
  department: string | null;
  start: number;
}

const escaped = (name: string): string => [...name].join('\\s?');

/** The offices and departments that a text gives a person, right before the name. */
export const postsBefore = ({ text }: Pick<Passage, 'text'>, name: string): Post[] =>
  [
    ...text.matchAll(
      new RegExp(
        `(?:(?<department>${DEPARTMENT})(?:部门?|科|室|处|中心|课|车间)?[\\s:：]{0,2})?(?<post>${POST})?[\\s:：]{0,2}${escaped(name)}(?!\\p{Script=Han}?(?:部|科|室))`,
        'gu',
      ),
    ),
  ].map((match) => ({
    post: match.groups?.post ?? null,
    department: match.groups?.department ?? null,
    start: match.index,
  }));

/** Those that stand behind it: `卓越群(部长)`. */
export const postsBehind = ({ text }: Pick<Passage, 'text'>, name: string): string[] =>
  [...text.matchAll(new RegExp(`${escaped(name)}\\s?[(（:：]?\\s?(?<post>${POST})`, 'gu'))].map(
    (match) => match.groups?.post ?? '',
  );

/** `姚工`, `骆经理`: somebody by surname and title. */
export const ADDRESSED =
  /[\p{Script=Han}]\s?(?:工|律师|老师|师傅)(?![\p{Script=Han}](?:艺|程|作|人|段|序))/gu;
