import { type ActivityMention, type Report, spanOf } from '../../core/index.js';
import { statementAt } from './statement.js';

/** Stages of work that a scope either has or has not, told by words that nobody uses of what he does not do. */
const STAGES: ReadonlyArray<readonly [string, RegExp]> = [
  [
    'development',
    /(?<!新|新产品|新品|设计|设计和|设计与|设计及|设计、|市场|客户|顾客|业务|商务|人力资源|房地产|土地|渠道|供应商|供方|经济|厂家|用户|原厂)(?:软件|系统|产品|代码|项目)?(?:开发|研发)(?:过程|流程|阶段|任务|工作量|人员|工程师|小组|项目组|进度|评审|文档)/gu,
  ],
  [
    'development',
    /\b(?:the )?(?:software |product )?development (?:process|stages?|team|work|engineers?|projects?)\b/giu,
  ],
  [
    'production',
    /生产车间|生产线|加工车间|装配车间|组装车间|机加车间|车间(?:主任|操作工|员工|班组|现场)|生产工人|一线操作工|首件检验|半成品(?:库|检验)|下料|投料/gu,
  ],
  [
    'production',
    /\b(?:production line|shop floor|assembly line|machine operators|work in progress store)\b/giu,
  ],
];
/** Denials, and what others do. */
const NOT_OWN =
  /不涉及|不适用|不含|不包括|不进行|未涉及|未进行|未开展|无需|没有|无(?:任何)?(?:产品|设计|软件|生产)|如(?:有|需|果)|若|供方|供应商|供货|厂家|厂商|生产商|制造商|生产厂|生产企业|代工|外包|委托|分包|客户现场|顾客现场|客户(?:的|方)|顾客(?:的|方)|甲方|用户(?:的|方|单位)|业主|建设单位|集团|母公司|原厂|许可|经营范围|毕业|学历|工作经历|专业代码|《[^》]{0,30}(?:开发|研发|生产)|GB|no |not |without |supplier|customer|client|manufacturer|subcontract|outsourc|if /iu;

/** Stages of work spoken of as the organisation's own. */
export function extractProcesses(report: Report): ActivityMention[] {
  const { text } = report.view;
  return STAGES.flatMap(([stage, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const span = spanOf(match);
      if (NOT_OWN.test(statementAt(text, span))) return [];
      return [{ ...span, line: stage, group: 'stage', words: match[0], offered: false }];
    }),
  );
}
