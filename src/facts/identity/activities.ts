import type { ActivityMention, Report, Span } from '../../core/index.js';
import { linesIn } from '../../entities/index.js';
import { statementAt } from './statement.js';

/** What is done, spoken of by its processes, places and papers; the business stands just before. */
const OWN_THING =
  /(?:过程|流程|工序|生产线|车间|班组|现场|作业指导书|操作规程|服务规范|施工方案|工艺规程|检验规程|工艺卡|操作工|质量(?:目标|控制|要求)|结项|放行|交付|每批|批次|出厂|成品检验|检验记录|生产记录|加工记录|工艺参数)/gu;
const BEFORE_THING = /[\p{Script=Han}、()A-Za-z]{2,26}$/u;
const LONGEST_BEFORE = 26;
/** Words by which a report speaks of what the organisation itself does; the business stands just before or after. */
const OWN: readonly RegExp[] = [
  /(?:放行|生产|加工|施工|作业|服务提供|标识|防护|检验)\s?:\s?(?<what>[\p{Script=Han}、()]{2,24})/gu,
  /(?:从事|主营|承接|承揽|经营|开展|对外提供|专业提供|认证范围内的?|所涉及的)(?<what>[\p{Script=Han}、,()]{2,40})/gu,
  /(?:关键|特殊|需要?确认的?|主要|工艺|生产|服务|业务)(?:过程|工序|流程)\s?(?:为|有|是|包括|:){1,2}\s?(?<what>[\p{Script=Han}、,()→>—-]{2,60})/gu,
  /\b(?:provision|production|manufacture|processing|release|delivery) of (?:the )?(?<what>[^.;:,\n]{4,40})/giu,
  /\b(?<what>(?:[A-Za-z-]{2,20} ){1,2}parameters)\b/giu,
  /(?<what>(?:[A-Za-z-]{2,20} ){1,3})(?:process|lines?|workshop|services?|shop|plant|operations)\b/giu,
];
/** Others' business, former and planned business, what is out of scope, names, and where people come from. */
export const OTHERS =
  /供方|供应商|供货|厂家|生产商|制造商|生产企业|外包|分包|委外|外协|委托|承包|承租|出租|房东|由[^。;]{2,24}公司|代工|OEM|(?:客户|顾客|用户)(?!满意|要求|投诉|反馈|沟通|财产|评价|需求|确认|认可|好评)|甲方|业主(?!满意|投诉|反馈)|建设单位|需方|集团|母公司|子公司|兄弟|关联|股东|投资|营业执照|经营范围|许可|资质|不在|不涉及|不包括|不含|不适用|未开展|未涉及|除外|删减|暂无|没有|尚未|前身|曾|原来|原名|计划|拟|将来|未来|今后|同行|同类|行业|市场|案例|例如|如:|竞争|专业代码|毕业|学历|工作经历|来自|任职于|法规|法律|条例|原料|原材料|外购|采购|购买|进货|配套|应用于|适用于|用于|属于|supplier|customer|client|subcontract|outsourc|purchas|parent|group|former|planned|out of scope|excluded|not (?:in|part|within)|landlord|tenant|used (?:in|for)|sector|industry|market/iu;

/** `茶叶礼盒`, `饮料机`: what is made for another's product is no product of that line. */
const PART_OF_OTHER = /^(?:礼?盒|箱|袋|瓶|罐|包装|机|设备|标签|厂|企业|行业|用|模具|架|柜|杯|膜|纸)/u;

const clean = (what: string): string =>
  what.replace(/^.*(?:供|由|与|和|对|在|为|将|把|从)(?=[\p{Script=Han}]{4,}$)/u, '');

/** True inside the title of a standard, a law or a paper. */
export const inTitle = (text: string, at: number): boolean =>
  /《[^》\n]{0,30}$/u.test(text.slice(Math.max(0, at - 32), at));

interface Business {
  what: string;
  at: number;
}

const businessBefore = (text: string): Business[] =>
  [...text.matchAll(OWN_THING)].flatMap(({ index }) => {
    const what = BEFORE_THING.exec(text.slice(Math.max(0, index - LONGEST_BEFORE), index))?.[0];
    return what === undefined ? [] : [{ what, at: index - what.length }];
  });

const businessAround = (text: string): Business[] =>
  OWN.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const what = match.groups?.what ?? '';
      return { what, at: match.index + match[0].indexOf(what) };
    }),
  );

/** Lines of business that the text speaks of as the organisation's own. */
export function extractActivities(report: Report): ActivityMention[] {
  const { text } = report.view;
  const found = new Map<number, ActivityMention>();
  for (const { what, at } of [...businessBefore(text), ...businessAround(text)]) {
    for (const { id, words, offered, group } of linesIn(clean(what))) {
      const start = at + what.indexOf(words);
      const span: Span = { start, end: start + words.length };
      if (PART_OF_OTHER.test(text.slice(span.end, span.end + 3))) continue;
      if (found.has(start) || OTHERS.test(statementAt(text, span)) || inTitle(text, start)) continue;
      found.set(start, { ...span, line: id, group, words, offered });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
