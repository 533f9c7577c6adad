import { type Chain, step } from './chain.js';

/** Goods and samples from order to delivery, suppliers, devices, waste. */
export const GOODS: readonly Chain[] = [
  {
    id: 'test',
    about: /检测|检验|试验|化验|监测|取样|采样|送样|送检|分析|体检|sampl|test|laborator|analys/iu,
    wrong: 'impossible',
    steps: [
      step(
        /取样|采样|送检|委托(?:日期|时间|单|于)|抽样(?:日期|时间)|送样|收样|样品接收|制样|留样|成型|浇筑|sampled|samples? (?:was |were )?(?:taken|drawn|collected|received)|sampling/iu,
      ),
      step(
        /检测(?!合格后)|试验(?!合格后)|化验|上机|测定|分析(?!.{0,4}报告)|试压|测试|检验(?!.{0,4}报告|合格后)|监测(?!.{0,4}报告)|体检(?!.{0,4}(?:报告|机构|中心|结果|项目|率|表))|tested|analysed|testing/iu,
      ),
      step(
        /报告(?:出具|签发|批准|日期|时间|编制)|(?:出具|签发|发出)[^,。;]{0,10}报告|(?:体检|检查)(?:总结)?报告|出报告|report (?:is |was )?(?:dated|issued|signed)/iu,
      ),
    ],
  },
  {
    id: 'receiving',
    about:
      /采购|原料|来料|进货|到货|入厂|顾客财产|物料|材料|配件|领用|领料|投料|进厂|供方|供应商|入库|首营|purchas|incoming|raw material|deliver/iu,
    wrong: 'improper',
    steps: [
      step(
        /下单|订货|订购|采购(?:订单|合同|单)|采购申请|请购|ordered|order (?:was )?placed|purchase orders?|order (?:is |was )?dated/iu,
      ),
      step(
        /到货|进厂|送达|到厂|到库|收货|来料|进场|arrived|delivered|received|goods receipt|receipt note|delivery note/iu,
      ),
      step(/(?:进货|来料|入厂|进厂|到货|进场)?(?:检验|验收|查验|验货)|inspected|accepted|inspection/iu),
      step(/领用|领料|投料|投用|上线|投入使用|发料|出库|投产|配料|使用|issued to|put into|used|consumed/iu),
    ],
  },
  {
    id: 'product',
    about: /批|产品|成品|生产|出厂|发货|入库|工单|炉|batch|lot|product|ship/iu,
    wrong: 'improper',
    steps: [
      step(
        /生产(?:日期|于)|^日?生产(?=[,;。、(]|$)|投产|投料|开炉|压制|开机|加工(?:日期|于)|制造(?:日期|于)|(?:was|were) produced|produced (?:on|in)\b|manufactured|made on|production date/iu,
      ),
      step(
        /(?:成品|出厂|最终|终|完工|批)检验?|检验(?:日期|时间|合格|报告|员|于|完成)|检测(?:合格|报告|日期)|质检|(?:final )?inspect(?:ed|ion)|tested/iu,
      ),
      step(
        /放行|合格证(?:签发|开具|日期)|(?:final )?release[d]?|certificate of conform\w+ (?:was )?(?:signed|issued|dated)/iu,
      ),
      step(
        /发货|发往|出货(?!检)|送货|提货|运抵|出厂(?!检|报告)|出库|发运|装车|装柜|装运|配送|交付|shipped|dispatched|despatched|delivered|left the/iu,
      ),
      step(/签收|收货|客户验收|到达|送达|received by|signed for|arrived/iu),
    ],
  },
  {
    id: 'first-article',
    about: /首件|首检|首样|换模|换线|换产|first[- ](?:article|piece|off)/iu,
    wrong: 'improper',
    steps: [
      step(
        /首[件检样][^,。;]{0,10}(?:检验|确认|合格|签字|检查|判定|时间|完成)?|first[- ](?:article|piece|off)/iu,
      ),
      step(
        /批量生产|正式生产|批产|开始(?:批量|生产|量产)|量产|批量(?:加工|投产)|连续生产|(?:series|batch|volume) production|production (?:began|started)|running/iu,
      ),
    ],
  },
  {
    id: 'calibration',
    about: /校准|检定|送检|calibrat/iu,
    wrong: 'improper',
    steps: [
      step(/送检|送校|sent (?:out|to|for)|received/iu),
      step(
        /(?<!下次)(?:校准|检定)(?:日期|于|完成|合格)?(?!.{0,3}证书|.{0,3}有效|.{0,3}周期|.{0,3}到期)|calibrated|calibration (?:on\b|(?:was )?(?:performed|done|carried out))/iu,
      ),
      step(
        /(?:校准|检定)证书[^,。;]{0,8}(?:签发|出具|日期)|发证|certificate [^,.;]{0,14}(?:issued|dated|signed)/iu,
      ),
      step(/(?:校准|检定|证书|结果)[^,。;]{0,4}确认|confirmed/iu),
    ],
  },
  {
    id: 'waste',
    about: /危废|固废|废物|废油|污泥|联单|转移|hazardous waste|consignment|waste/iu,
    wrong: 'impossible',
    steps: [
      step(/产生(?:日期|于)?|generated/iu),
      step(/(?:危废间|暂存间|贮存库)?入库|入间|put into store/iu),
      step(/转移|出库|出厂|运出|装车|collected|left site|dispatched/iu),
      step(/接收|签收|received/iu),
      step(/处置(?:完成|日期|于)|焚烧|填埋|利用处置|disposed|incinerated/iu),
    ],
  },
  {
    id: 'meal',
    about: /留样|出锅|餐|菜品|meal|food/iu,
    wrong: 'impossible',
    steps: [step(/出锅|烹制(?:完成|结束)|cooked/iu), step(/留样(?!柜|记录|登记)|retained sample/iu)],
  },
  {
    id: 'sterile',
    about: /灭菌|消毒|高压锅|清洗消毒|sterili[sz]|autoclave/iu,
    wrong: 'improper',
    steps: [
      step(/灭菌(?!放行|合格证)|sterili[sz]ed|autoclaved/iu),
      step(/放行|发放|出库|使用|released|used|issued/iu),
    ],
  },
  {
    id: 'supplier-entry',
    about: /供方|供应商|外包|外协|委外|分包|承包|承运|车队|租赁|劳务|supplier|contractor|hire|lease/iu,
    wrong: 'impossible',
    steps: [
      step(
        /(?<!年度|重新|再|复)(?:资质审查|资格审查|安全评价|评价|评定|准入|考察|审核通过|批准纳入|列入[^,。;]{0,6}名录)|(?<!re-?)(?:evaluated|approved|assessed|vetted)/iu,
      ),
      step(
        /首次(?:进场|供货|采购|下单|作业|运输|承运|派[车单工]|到货|送货|发货|加工|配送|交付|使用|合作)|首[单批车]|进场(?:作业|安装|施工|时间|日期)?|(?:租赁|采购|分包|外包|服务|运输|劳务)?(?:合同|协议)[^,。;]{0,20}签[订署]|开始(?:供货|承运|作业|提供)|started on site|first (?:delivery|order|job|shipment|call-off)|came on site|on hire|hired|leased/iu,
      ),
    ],
  },
  {
    id: 'first-evaluation',
    about:
      /供方|供应商|分包|外包|外协|委外|车队|名录|supplier|contractor|vendor|comes from|approved list|bought from/iu,
    wrong: 'improper',
    steps: [
      step(
        /首次(?:评价|评定|考察|审核)|初次评价|准入(?:评价|审批|审核|日期|时间)|(?:列入|纳入|进入)[^,。;]{0,8}名录|(?<!re-?)(?:evaluated and )?approved (?:on|as)|(?:was|were) (?:first )?(?:approved|vetted)|added to the (?:approved )?(?:supplier )?list/iu,
      ),
      step(
        /下单|采购(?:订单|合同)|供货|到货|送货|开始合作|首批|首单|first (?:[a-z]+ )?(?:delivery|order|shipment)|purchase order|ordered from|taken in (?:on|in)|delivered (?:on|in)/iu,
      ),
    ],
  },
  {
    id: 'rework',
    about: /不合格|返工|返修|rework|defect/iu,
    wrong: 'impossible',
    steps: [
      step(/开单|发现|判定|隔离|不合格(?:品)?(?:评审|处置)单|found|rejected|quarantined/iu),
      step(/返工(?!后|复|检)|返修(?!后|复|检)|挑选(?!后)|reworked|repaired/iu),
      step(/复检|重检|复验|返[工修]后[^,。;]{0,4}检验?|re-?inspected/iu),
    ],
  },
  {
    id: 'acceptance-of-new',
    about: /准入|新来源|首营|新客户|新物料|首次接收|new (?:source|customer|material)/iu,
    wrong: 'improper',
    steps: [
      step(/取样|准入|分析|审核|评审|批准|sampled|approved/iu),
      step(/首次(?:接收|采购|进货|收运|进厂)|接收|first (?:receipt|delivery)|accepted/iu),
    ],
  },
];
