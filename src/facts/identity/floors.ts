import { type FloorFact, type Report, spanOf } from '../../core/index.js';

/** `B座9层`, `锦程大厦12楼`: a floor that the organisation has or is in. */
const FLOOR =
  /(?<house>(?:[A-Z]|[一二三四五六七八九十\d]{1,2}号?)[座栋幢楼]|\p{Script=Han}{2,6}(?:大厦|大楼|广场|中心|写字楼))\s?第?(?<floor>\d{1,2}|[一二三四五六七八九十]{1,3})[层楼](?!梯|道|高|板|面)/gu;
const ONLY = /未租用其[他它]楼层|(?:只|仅)租(?:用|赁)?|无其[他它](?:楼层|场所)|只有(?:这|此)?一层/u;
const OWN = /(?:公司|我司|本部|机房|办公|前台|会议室|实验室|仓库)/u;
const OTHERS = /客户|顾客|供方|其他公司|其他单位|租户|物业|楼上|邻|原/u;
const REACH = 30;

/** Floors of the organisation, with whether the words say that there is no other. */
export const floorsIn = (report: Report): FloorFact[] =>
  [...report.view.text.matchAll(FLOOR)].flatMap((match) => {
    const { text } = report.view;
    const span = spanOf(match);
    const line = text.lastIndexOf('\n', span.start) + 1;
    const before = text.slice(Math.max(line, span.start - REACH), span.start);
    const behind = text.slice(span.end, span.end + REACH).split('\n')[0] ?? '';
    const { house = '', floor = '' } = match.groups ?? {};
    const sole = ONLY.exec(`${before}|${behind}`);
    if (OTHERS.test(before + behind) || (!sole && !OWN.test(before + behind))) return [];
    const end =
      sole && behind.includes(sole[0]) ? span.end + behind.indexOf(sole[0]) + sole[0].length : span.end;
    return [{ start: span.start, end, house, floor, sole: sole !== null }];
  });
