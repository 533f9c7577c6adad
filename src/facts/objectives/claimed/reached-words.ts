/** Words that tell whose a figure is and of which time, and which words are said of it. */

/** Of another time, of others or of some; no result yet; how far off it is. */
export const ASIDE =
  /去年|上年|上一年|上期|往年|同期|同行|行业|竞争|供方|供应商|来料|预计|预测|计划|预算|力争|拟|如果|其中|最[高低大小长短]|单[次日批]|抽[查样检取]|样品|目标|指标|要求|提高|下降|降低|上升|减少|增加|低了|高出|超出|相差|同比|环比|历史|累积|权重|满分|回收率|演练|模拟|drill|exercise|外包|承包|分包|相关方|其[他它]单位|contractors?|carrier|last year|previous|year before|industry|competitor|supplier|expected|forecast|planned|budget|sample|highest|lowest|of which|target|objective|goal|limit|\bby\b|up from|down from|better than|worse than|out of/iu;
/** Of a month, a quarter or half a year. */
export const PARTIAL =
  /[一二三四1-4]季度|Q[1-4]|[上下]半年|\d{1,2}月|截[至止]|目前|至今|\b(?:quarter|half|january|february|march|april|may|june|july|august|september|october|november|december|to date|so far|until|up to)\b/iu;
/** A sentence that goes on about the figures of the one before it. */
export const NEXT_STARTS =
  /^\s?(?:以上|上述|该?(?:目标|指标|结果)|均|都|已|考核|结论|达标|达成|完成|完全|the |this |that |it |both |all |hence|so |thus|which|target|objective|goal|met\b|within|on target)/iu;

/** Held against the aim of its own time, which was another. */
export const THEN =
  /当时|当年(?:的)?(?:目标|指标)|原(?:定)?(?:目标|指标)|(?:of|for|in) that (?:year|time|period)|at the time\b/iu;
/** `单月为47.9kWh,累计值仍在指标以内`: said of another figure than the one before it. */
export const isOfMore = (between: string): boolean =>
  /累计|全年|年度(?!目标|指标|公司)|总体|合计|平均|overall|year to date|as a whole|on average/iu.test(
    between,
  );
/** `6项目标`: it counts the aims. */
export const OF_AIMS =
  /^[项个条]?(?:公司|质量|环境|安全|年度|管理|主要|的){0,3}(?:目标|指标)|^ (?:[a-z]+ )?(?:objectives|targets|goals)/iu;
/** It tells what came out, or of which time. */
export const REPORTS =
  /实际|实绩|统计|全年|年度(?!目标|指标)|20\d\d年|累计|合计|总计|共|登记|记录|汇总|台账|报表|显示|平均|\b(?:was|were|recorded|registered|logged|shows?|averaged?|stood|reached|came to|received|counted|in 20\d\d|for 20\d\d)\b/iu;
