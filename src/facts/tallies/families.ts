/** What is counted in twos: those that went well and those that did not, by the rate they give. */

export interface Family {
  /** The names of its rates. */
  rate: RegExp;
  /** The part that the rate counts, and what is left over, in the words of the tally. */
  good: RegExp;
  bad: RegExp;
  /** Words of the whole, where none of the general ones is used. */
  whole?: RegExp;
}

/** Read in this order: a rate belongs to the first family that knows its name. */
export const FAMILIES: readonly Family[] = [
  {
    rate: /漏损|产销差|损耗率|线损|损失率|\blosses?\b|\bleakage\b|\bnon-revenue\b/iu,
    good: /漏[失损]|损[耗失]/u,
    bad: /售|有效|产出|成品|入库|\b(?:sold|billed|good|finished)\b/iu,
    whole: /供[水电气热]|购[水电气]|取水|投料|投入|领用|进厂|总量|\b(?:supplied|put in|issued|produced)\b/iu,
  },
  {
    rate: /成材率|收率|得率|产出率|出品率|材料利用率/u,
    good: /成品|产出|合格品|入库|得到/u,
    bad: /废|损耗|边角/u,
    whole: /投料|投入|领用|消耗|耗用/u,
  },
  {
    rate: /(?:不合格|不良|废品|报废|返修|返工|退货|投诉|差错|错误|缺陷|破损|货损|货差|拒收|漏检|退订|流失)率|\b(?:complaint|return|reject(?:ion)?|scrap|defect|rework|error|damage) rate\b/iu,
    good: /不合格|不良|废品|报废|返修|返工|退货|退回|投诉|差错|错误|发错|缺陷|破损|货损|货差|拒收|漏检|退订|流失|\b(?:complaints?|returned|rejected|scrapped|defective|reworked|damaged|errors?)\b/iu,
    bad: /(?!)/u,
  },
  {
    rate: /合格率|直通率|良品率|通过率|优良率|成活率|发芽率|正确率|准确率|\b(?:pass|acceptance|conformity|yield|first[- ]pass|right[- ]first[- ]time|accuracy)\b/iu,
    good: /(?<!不)合格|(?<!未)通过|(?<!不)良品|优良|成活|正确|准确|\b(?:passed|accepted|conforming|conformed|approved|correct|in order)\b/iu,
    bad: /不合格|不良|未通过|拒收|返修|返工|报废|退回|差错|错误|发错|错[发装检录]|漏[发检]|误[判发]|\b(?:failed|rejected|refused|nonconforming|defective|scrapped|reworked)\b/iu,
  },
  {
    rate: /(?:及时|准时|准点|按时|按期|履约)[^,。;]{0,4}率|\d+\s?(?:小时|h|天|日|分钟)(?:以?内)?[^,。;]{0,6}率|\bwithin \d+ (?:hours|days|minutes)|(?:交付|交货|发货|送达|响应)率|\b(?:on[- ]time|timely|punctual|delivery (?:performance|reliability)|in full)\b/iu,
    good: /(?<!不|未)(?:及时|准时|准点|按时|按期|如期|按约)|以内|之内|\b(?:on time|in time|punctual(?:ly)?|by the (?:agreed|due|promised) date)\b/iu,
    bad: /逾期|超(?:过|出)?(?:规定|约定|承诺|要求)?的?(?:时限|时间|期限)|超(?:过|出)?\s?\d+\s?(?:小时|h|天|日|分钟)|\b(?:after|in|took) more than \d+ (?:hours|days|minutes)|延[误期迟]|迟[到于交]|超期|晚[于到]|超时|拖期|未(?:能)?(?:及时|准时|准点|按时|按期|如期|按约)|\b(?:late|delayed|overdue|after the (?:agreed|due|promised) (?:date|day|time|hour|slot)|behind schedule|later than (?:agreed|promised|due|planned)|missed (?:the|their|its) (?:slot|deadline|date))\b/iu,
  },
  {
    rate: /完好率|可用率|开机率|运行率|投运率|开动率|\bavailability\b/iu,
    good: /完好|(?<!不)正常|可用/u,
    bad: /在修|待修|停用|故障|停运|损坏|失效|缺失|\b(?:out of order|under repair|broken down|out of service)\b/iu,
    whole: /台账|登记|共|应|总|现有|在册|\b(?:register|in all|total)\b/iu,
  },
  {
    rate: /(?:处置|利用|回用|再生)率|\b(?:recycl\w+|recover(?:y|ed)|reused?)\b/iu,
    good: /处置|利用|回用|再生|\b(?:recycled|recovered|reused)\b/iu,
    bad: /清运|填埋|外排|倾倒|未处置|\b(?:landfill\w*|dumped)\b/iu,
    whole: /产生|总量|\b(?:arose|generated|produced|total)\b/iu,
  },
  {
    rate: /回收率|\bresponse rate\b/iu,
    good: /收回|回收|返回|\b(?:returned|replied|answered)\b/iu,
    bad: /未收回|未回收|未返回/u,
    whole: /发[放出送]|发|\bsent\b/iu,
  },
  {
    rate: /满意率|\bsatisfied\b|\bsatisfaction rate\b/iu,
    good: /(?<!不|未|太)满意|\bsatisfied\b/iu,
    bad: /不满意|\b(?:dissatisfied|unsatisfied|not satisfied)\b/iu,
    whole: /收回|回收|返回|有效|\b(?:returned|answered|answers|replies)\b/iu,
  },
  {
    rate: /(?:完成|执行|实施|兑现|覆盖|整改|关闭|闭环|受检|送检|检定|校准|体检|持证|参训|演练)[^,。;]{0,2}率|\b(?:completion|implementation|coverage|training plan|maintenance plan|closure)\b/iu,
    good: /(?<!未|尚未|没有)(?:完成|执行|实施|开展|兑现|整改|关闭|送检|检定|校准|体检|持证|参训|参加)|实际|\b(?:held|completed|carried out|done|implemented|closed|attended)\b/iu,
    bad: /未|没有|尚|取消|推迟|其余|余下|\b(?:not (?:yet )?(?:held|completed|carried out|done|closed)|cancelled|postponed|outstanding|dropped)\b/iu,
    whole: /计划|应|策划|安排|查出|排查|接触|在岗|\b(?:planned|scheduled|due|plan)\b/iu,
  },
];

/** Rates of what nobody wants are counted on something in other units: `投诉26件,业务总量1.3万单`. */
export const UNWANTED = FAMILIES[2];

export const familyOf = (name: string): Family | null => FAMILIES.find(({ rate }) => rate.test(name)) ?? null;

/** Makes a count a whole: all of something was gone through, sent or written down. */
export const WHOLE =
  /检|验|探伤|试验|测|登记|到期|发货|发运|发出|交付|交货|配送|送达|出货|受理|接单|接到|接报|订单|合同|任务|工单|报修|派单|总[数量共计]|共计|累计|合计|全年|共|生产|完工|竣工|投|发药|配药|处方|养护|\b(?:inspected|tested|checked|examined|orders?|deliver(?:y|ies|ed)|shipments?|shipped|dispatch(?:ed|es)?|lots?|batches|units?|pieces?|calls?|jobs?|cases?|log|register|total)\b/iu;

/** The same step under its names; two of different steps are never held together. */
const STEPS: readonly RegExp[] = [
  /来料|进货|进厂|入厂|采购|原料|原材料|外购|外协|供方|供应商|分包|\b(?:incoming|purchased|suppliers?|goods[- ]in|subcontract\w*)\b/iu,
  /工序|首件|首[次检]|巡检|过程|半成品|中间|\b(?:in-process|first[- ]article|intermediate|semi-finished)\b/iu,
  /成品|出厂|最终|终检|交[验检付]|完工|竣工|\b(?:final|finished|outgoing|end products?)\b/iu,
];
export const stepsOf = (words: string): number[] =>
  STEPS.flatMap((step, index) => (step.test(words) ? [index] : []));
