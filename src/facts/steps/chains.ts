/** One step of an order of work, and the words that name it. */
export interface Step {
  says: RegExp;
}

/**
 * Steps that can only follow each other. `impossible`: the later one needs the earlier one to exist (no report before
 * its sample); `improper`: work may run ahead, and is then a nonconformity.
 */
export interface Chain {
  id: string;
  /** What the line, or its record, must speak of. */
  about: RegExp;
  wrong: 'impossible' | 'improper';
  steps: readonly Step[];
}

const step = (says: RegExp): Step => ({ says });

/**
 * What follows what in the work of organisations of every trade. The words are those of records: labels, verbs,
 * English participles. Where a step is done again (`复测`, `第二次`) it is read as no step at all.
 */
export const CHAINS: readonly Chain[] = [
  {
    id: 'permit-work',
    about:
      /作业票|作业证|许可|动火|受限空间|有限空间|密闭空间|高处|登高|吊装|动土|断路|盲板|临时用电|检维修|挂牌上锁|清罐|清池|permit|hot work|confined space|lock-?out|isolation/iu,
    wrong: 'improper',
    steps: [
      step(
        /审批|签发|批准|许可(?:时间|签字)|核准|开票|办(?:理|票)|approved|issued|authori[sz]ed|granted|signed off by/iu,
      ),
      step(
        /(?:作业|动火|吊装|施工|检修|清池|清罐|切割|焊接|登高|动土)(?:实际)?(?:开始|时间|起始)|开始(?:作业|动火|吊装|施工|检修|焊接|切割)|进入(?!.{0,6}(?:结束|尾声))|入[池罐仓井舱]|开工|进[池罐仓井舱]|下[池罐仓井]|起吊|动火(?:于|自)|entry|entered|went in|work (?:began|started|commenced)|started|commenced|lit\b/iu,
      ),
      step(
        /完工|作业(?:完成|结束)|结束|撤离|出[池罐仓井舱]|关闭|收工|finished|completed|ended|left|came out|closed/iu,
      ),
    ],
  },
  {
    id: 'gas-test',
    about: /动火|受限空间|有限空间|密闭空间|清罐|清池|hot work|confined space/iu,
    wrong: 'improper',
    steps: [
      step(
        /(?<!复|再次)(?:气体|氧(?:含量|气)?|可燃气|硫化氢|有毒气体|浓度)[^,。;]{0,8}(?:检测|分析|测定|测试|化验|测)|(?:检测|分析|测氧)(?:时间|于)?$|gas (?:test|check|reading|analysis)|atmosphere (?:was )?tested/iu,
      ),
      step(
        /作业(?:开始|时间)|开始(?:作业|动火)|进入|入[池罐仓井舱]|进[池罐仓井舱]|下[池罐仓井]|动火(?:开始|时间)|entry|entered|went in|work (?:began|started)/iu,
      ),
    ],
  },
  {
    id: 'incident',
    about: /事故|事件|受伤|工伤|泄漏|溢流|伤害|incident|accident|injur|spill/iu,
    wrong: 'impossible',
    steps: [
      step(
        /发生|事故(?!调查|报告|率|处理|台账|登记)|受伤|砸伤|割伤|扭伤|烫伤|摔伤|夹伤|occurred|happened|took place|was (?:injured|hurt|cut)/iu,
      ),
      step(/上报|报告(?!编号)|报送|报至|填报|登记|reported|notified|logged/iu),
      step(/调查|investigat/iu),
      step(/结案|关闭|处理完毕|closed/iu),
    ],
  },
  {
    id: 'complaint',
    about: /投诉|抱怨|客诉|报修|complaint/iu,
    wrong: 'impossible',
    steps: [
      step(
        /收到|接到|接报|受理|来电|来函|来信|登记|反映|反馈|提出|投诉(?:日期|时间)|received|logged|lodged|registered|came in|raised/iu,
      ),
      step(
        /回复|答复|8D(?:报告)?|处理(?:完|结果)?|赔付|换货|退货|上门|派单|repl(?:y|ied)|response|answer(?:ed)?|replaced/iu,
      ),
      step(/关闭|结案|办结|回访|了结|closed|settled/iu),
    ],
  },
  {
    id: 'correction',
    about: /不符合|不合格|隐患|整改|纠正|NC|CAR|nonconform|corrective/iu,
    wrong: 'impossible',
    steps: [
      step(/开具|开出|下达|发出|发现|查出|排查|提出|检查(?:日期|时间)|raised|issued|found|identified/iu),
      step(
        /整改(?:完成|完毕|结束|到位|日期|时间)?|纠正(?:完成|日期)?|完成(?:整改|纠正)|原因分析|corrected|completed|implemented/iu,
      ),
      step(/验证|复查|关闭|销号|闭环|销项|verified|closed/iu),
    ],
  },
  {
    id: 'document',
    about: /文件|手册|程序|制度|规程|规范|指导书|预案|方案|办法|图纸|manual|procedure|instruction|drawing/iu,
    wrong: 'improper',
    steps: [
      step(/编制|起草|编写|拟定|制定|drafted|prepared|written/iu),
      step(/审核(?:日期|时间|人|于)|校核|校对|会签|checked/iu),
      step(/批准|审批|签批|approved/iu),
      step(/发布|实施|施行|生效|发放|下发|受控|宣贯|启用|issued|released|distributed|in force|effective/iu),
    ],
  },
  {
    id: 'test',
    about: /检测|检验|试验|化验|监测|取样|采样|送样|送检|分析|体检|sampl|test|laborator|analys/iu,
    wrong: 'impossible',
    steps: [
      step(
        /取样|采样|抽样(?:日期|时间)|送样|收样|样品接收|制样|留样|成型|浇筑|sampled|samples? (?:was |were )?(?:taken|drawn|collected|received)|sampling/iu,
      ),
      step(
        /检测|试验|化验|分析(?!.{0,4}报告)|试压|测试|检验(?!.{0,4}报告)|监测(?!.{0,4}报告)|tested|analysed|testing/iu,
      ),
      step(
        /报告(?:出具|签发|批准|日期|时间|编制)|(?:出具|签发|发出)[^,。;]{0,10}报告|出报告|report (?:is |was )?(?:dated|issued|signed)/iu,
      ),
    ],
  },
  {
    id: 'receiving',
    about:
      /采购|原料|来料|进货|到货|物料|材料|配件|领用|领料|投料|进厂|供方|供应商|入库|首营|purchas|incoming|raw material|deliver/iu,
    wrong: 'improper',
    steps: [
      step(/下单|订货|订购|采购订单|采购申请|请购|ordered|order placed/iu),
      step(/到货|进厂|送达|到厂|到库|收货|来料|进场|arrived|delivered|received/iu),
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
        /生产(?:日期|于)|投产|投料|开炉|压制|开机|加工(?:日期|于)|制造(?:日期|于)|produced|manufactured|made on|production date/iu,
      ),
      step(
        /(?:成品|出厂|最终|终|完工|批)检验?|检验(?:日期|时间|合格|报告|员|于|完成)|检测(?:合格|报告|日期)|质检|(?:final )?inspect(?:ed|ion)|tested/iu,
      ),
      step(
        /放行|发货|出厂(?!检|报告)|出库|发运|装车|装柜|装运|配送|交付|shipped|dispatched|despatched|delivered|released|left the/iu,
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
    id: 'project',
    about: /项目|工程|合同|标段|竣工|开工|project|works|contract/iu,
    wrong: 'impossible',
    steps: [
      step(/开工|进场|动工|started|began|commenced/iu),
      step(/竣工|完工|completed|finished/iu),
      step(/(?:竣工)?验收(?!规范)|移交|交付|handed over|handover|accepted/iu),
    ],
  },
  {
    id: 'signing',
    about: /合同|协议|订单|contract|agreement|order/iu,
    wrong: 'improper',
    steps: [step(/签(?:订|署|约|字|盖|于|定)|signed/iu)],
  },
  {
    id: 'employment',
    about: /入职|录用|报到|joined|hired/iu,
    wrong: 'improper',
    steps: [
      step(/入职(?!培训|教育|体检)|录用|报到|joined|hired/iu),
      step(
        /(?:三级|入厂|入职|岗前|新员工)(?:安全)?(?:培训|教育)|induct(?:ed|ion)|(?<!未)(?:正式)?上岗(?!证|资格|前|培)|顶岗|独立(?:操作|作业|值班|当班)|unsupervised/iu,
      ),
    ],
  },
  {
    id: 'founding',
    about: /成立|注册|founded|established|incorporated/iu,
    wrong: 'improper',
    steps: [
      step(
        /(?:公司|企业|组织)?(?:成立|设立|注册成立)(?:日期|时间|于)?|founded|established in|incorporated/iu,
      ),
    ],
  },
  {
    id: 'tender',
    about: /投标|中标|招标|合同|tender|bid/iu,
    wrong: 'impossible',
    steps: [
      step(/投标|开标|递交标书|tendered|bid submitted/iu),
      step(/中标|定标|award/iu),
      step(/签订|签署|签约|signed/iu),
    ],
  },
  {
    id: 'building-approval',
    about: /环评|环境影响|三同时|排污许可|安评|消防验收|批复|environmental impact|discharge permit/iu,
    wrong: 'improper',
    steps: [
      step(/批复|(?:环评|环境影响)[^,。;]{0,12}(?:批准|审批|备案)|approved|approval/iu),
      step(/开工|动工|开始建设|建设(?:时间|开始)|construction (?:began|started)/iu),
      step(/建成|竣工(?!环|验)|completed/iu),
      step(/验收|acceptance/iu),
      step(/(?<!试)(?:投产|投运|投入生产|投入运行|正式生产|正式运行)|went into (?:production|operation)/iu),
    ],
  },
  {
    id: 'person',
    about: /培训|上岗|证|考核|考试|入职|训|train|qualif|certif|joined|induct/iu,
    wrong: 'improper',
    steps: [
      step(
        /(?:岗前|三级|入厂|安全|上岗|岗位|新员工)?(?:培训|教育)(?!计划|教材)|training|trained|induct(?:ed|ion)/iu,
      ),
      step(/考核|考试|理论|实操|examined|exam|assessed/iu),
      step(
        /取证|发证|领证|领取|证书(?:签发|日期)|取得[^,。;]{0,14}证|初领|certificate (?:was )?(?:issued|granted|dated)|certified|qualified/iu,
      ),
      step(
        /(?<!未)(?:正式)?上岗(?!证|资格|前|培)|顶岗|独立(?:操作|作业|值班|带班|当班)|单独(?:操作|作业|值班|当班)|started (?:work|operating)|worked alone|took up|on his own|on her own|unsupervised/iu,
      ),
    ],
  },
  {
    id: 'calibration',
    about: /校准|检定|送检|calibrat/iu,
    wrong: 'improper',
    steps: [
      step(/送检|送校|sent (?:out|to|for)/iu),
      step(
        /(?<!下次)(?:校准|检定)(?:日期|于|完成|合格)?(?!.{0,3}证书|.{0,3}有效|.{0,3}周期|.{0,3}到期)|calibrated/iu,
      ),
      step(/(?:校准|检定)证书[^,。;]{0,8}(?:签发|出具|日期)|发证|certificate (?:was )?(?:issued|dated)/iu),
      step(/(?:校准|检定|证书|结果)[^,。;]{0,4}确认|confirmed/iu),
    ],
  },
  {
    id: 'internal-audit',
    about: /内审|内部审核|internal audit/iu,
    wrong: 'impossible',
    steps: [
      step(/(?:内审|内部审核)?(?:实施)?计划|方案|通知|plan\b|programme/iu),
      step(/首次会议|opening meeting/iu),
      step(/末次会议|closing meeting/iu),
      step(/(?:内审|审核)?报告(?!.{0,3}不符合)|audit report/iu),
    ],
  },
  {
    id: 'management-review',
    about: /管理评审|管评|management review/iu,
    wrong: 'impossible',
    steps: [
      step(/通知|(?:管理评审|管评)计划|notice|plan\b/iu),
      step(/召开|会议(?:时间|日期|于)|举行|主持|held|chaired/iu),
      step(/(?:评审|管评)(?:报告|纪要|决议)|纪要|决议|report (?:was )?(?:issued|dated|approved)|minutes/iu),
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
    id: 'equipment',
    about: /设备|机|炉|生产线|安装|调试|特种设备|equipment|machine|line|installed|commission/iu,
    wrong: 'improper',
    steps: [
      step(/到货|进厂|购置|采购|delivered|purchased/iu),
      step(/安装|installed/iu),
      step(/调试|试车|试运行|commissioned|trial run/iu),
      step(/验收|使用登记|登记证|accepted|acceptance|handed over/iu),
      step(
        /启用|投用|投入(?:使用|运行|(?:批量|正式)?(?:生产|加工))|投产|开始(?:使用|生产|加工)|put into (?:use|service|operation)/iu,
      ),
    ],
  },
  {
    id: 'repair',
    about: /故障|报修|维修|抢修|停机|breakdown|repair|fault/iu,
    wrong: 'impossible',
    steps: [
      step(
        /故障(?:发生|时间|日期)?(?!排除|处理|修复)|报修|停机|接报|broke down|fault (?:was )?(?:reported|found)|reported/iu,
      ),
      step(/(?:开始)?维修(?!完|结束|后)|到场|到达现场|抢修(?!完)|repair (?:began|started)|arrived/iu),
      step(/修复|(?:维修|抢修|处理)(?:完成|完毕|结束)|排除|恢复|repaired|restored|back in/iu),
    ],
  },
  {
    id: 'drill',
    about: /演练|drill/iu,
    wrong: 'impossible',
    steps: [
      step(/(?:演练)?(?:方案|脚本)[^,。;]{0,6}(?:批准|编制|审批)?|drill plan/iu),
      step(
        /演练(?:实际)?(?:开展|实施|进行|举行)?(?:的)?(?:时间|日期|于)|drill took place|drilled|drill[^,.]{0,30}date|(?:开展|组织|进行|实施|举行|举办)[^,。;]{0,16}演练|drill (?:was )?(?:held|carried out|on|took)/iu,
      ),
      step(/(?:演练)?(?:评估|总结|评价|复盘)|evaluated|debrief/iu),
    ],
  },
  {
    id: 'change',
    about: /变更|更改|上线|发布|change request|change order|release/iu,
    wrong: 'improper',
    steps: [
      step(/(?:变更|更改)?申请|提出|requested|submitted/iu),
      step(/(?:变更|更改|上线)?(?:评估|评审)|影响分析|assessed|reviewed/iu),
      step(/批准|审批|approved/iu),
      step(/(?:变更|更改)?实施|执行|上线|切换|implemented|went live|deployed/iu),
    ],
  },
  {
    id: 'software',
    about: /软件|版本|系统|迭代|代码|测试用例|software|version|sprint|release/iu,
    wrong: 'improper',
    steps: [
      step(
        /(?:系统|回归|集成|验收|单元|性能)?测试(?:完成|通过|结束|报告)|tested|testing (?:was )?(?:completed|finished)/iu,
      ),
      step(/上线|发布|部署|投产|went live|released|deployed/iu),
    ],
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
    about: /供方|供应商|外包|分包|承包|承运|租赁|劳务|supplier|contractor|hire|lease/iu,
    wrong: 'impossible',
    steps: [
      step(
        /(?<!年度|重新|再|复)(?:资质审查|资格审查|安全评价|评价|评定|准入|考察|审核通过|批准纳入|列入[^,。;]{0,6}名录)|(?<!re-?)(?:evaluated|approved|assessed|vetted)/iu,
      ),
      step(
        /首次(?:进场|供货|采购|下单|作业|运输|到货|交付|使用)|首[单批车]|进场(?:作业|安装|施工|时间|日期)?|(?:租赁|采购|分包|外包|服务|运输|劳务)?(?:合同|协议)[^,。;]{0,20}签[订署]|开始(?:供货|承运|作业|提供)|started on site|first (?:delivery|order|job|shipment|call-off)|came on site|on hire|hired|leased/iu,
      ),
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

/** What comes again, lies ahead, or is told as wrong: no step. */
export const NOT_A_STEP =
  /计划(?:于|在|\d|完成|日期|时间)|拟(?:于|在|\d)|预计|下次|下一[次批]|应[在于]|须[在于]|要求(?:于|在)|期限|截止|有效期|到期|之前完成|日前|前完成|复测|再次|第二次|二次|重新|补[办签做录训测评]|延[期至]|改期|续签|年度|复审|复评|上次|上年|去年|前次|原定|变更后|换版|修订|planned|scheduled|\bdue\b|next\b|again|second|re-?(?:test|evaluat|issu|new|sampl|calibrat)|valid|expir|previous|last year|by \d/iu;
