import { type Chain, step } from './chain.js';

/** Complaints, corrections, documents, contracts, audits and reviews. */
export const PAPERS: readonly Chain[] = [
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
    about: /不符合|不合格|隐患|整改|纠正|偏差|NC|CAR|nonconform|corrective|deviation/iu,
    wrong: 'impossible',
    steps: [
      step(
        /开具|开出|不符合(?:项)?(?:报告|通知)[^,。;]{0,4}签发|下达|下发|发出|发现|查出|排查|提出|检查(?:日期|时间)|raised|issued|found|identified/iu,
      ),
      step(/原因分析|调查(?:开始|启动)?|root cause|investigat/iu),
      step(
        /整改(?:完成|完毕|结束|到位|日期|时间)?|措施(?:完成|实施|落实)|纠正(?:完成|日期)?|完成(?:整改|纠正)|corrected|completed|implemented|(?:was|were) (?:fitted|installed|mounted|put in place|put right|re-?trained)/iu,
      ),
      step(/验证|复查|关闭|销号|闭环|销项|verified|closed/iu),
    ],
  },
  {
    id: 'document',
    about:
      /文件|手册|程序|制度|规程|规范|指导书|预案|方案|办法|图纸|manual|procedure|instruction|drawing|plan\b|policy/iu,
    wrong: 'improper',
    steps: [
      step(/编制|起草|编写|拟定|制定|drafted|prepared|written/iu),
      step(/审核人|(?<=[件册序度程范书案法纸稿])审核(?:日期|时间|于)|校核|校对|会签|checked/iu),
      step(/批准|审批|签批|approved/iu),
      step(
        /发布|实施(?![部组科员方])|施行|生效|发放|下发|受控|宣贯|启用|培训(?:日期|时间|于)|issued|released|distributed|in force|effective|trained on/iu,
      ),
    ],
  },
  {
    id: 'order',
    about: /合同|订单|协议|contract|order\b/iu,
    wrong: 'improper',
    steps: [
      step(
        /(?<!管理|设计|方案|输[入出]|文件|专家|风险|危害|材料|初步|招标)评审(?:日期|时间|表|记录|于|单|完成|通过|[:\s]{0,3}$)|(?:合同|订单|要求)[^,。;]{0,4}评审|contract review|order review|reviewed/iu,
      ),
      step(/签(?:订|署|约)|接单|signed|order accepted/iu),
      step(/排产|投产|发货|交货(?!期)|交付(?!期)|出货|配送|shipped|dispatched|delivered/iu),
    ],
  },
  {
    id: 'request',
    about: /申请|审批|批准|request|applied/iu,
    wrong: 'improper',
    steps: [
      step(/申请(?!人|批准|审批|表审)|请示|requested|applied for|application (?:is |was )?(?:dated|filed)/iu),
      step(/批准|审批|核准|approved|granted/iu),
    ],
  },
  {
    id: 'loan',
    about: /借|领用|领取|归还|退还|borrow|returned/iu,
    wrong: 'impossible',
    steps: [
      step(/借出|借用|借阅(?!登记)|领用|领取|borrowed|lent|taken out/iu),
      step(/归还|退还|交回|收回|returned|given back/iu),
    ],
  },
  {
    id: 'meeting',
    about: /会议|会签|例会|meeting/iu,
    wrong: 'impossible',
    steps: [
      step(/会议?通知|notice/iu),
      step(/会议?(?:时间|日期|于|召开|签到)?$|召开|举行|meeting (?:was )?(?:held|took place)/iu),
      step(/纪要|决议|minutes/iu),
    ],
  },
  {
    id: 'survey',
    about: /满意度|问卷|survey|questionnaire/iu,
    wrong: 'impossible',
    steps: [
      step(
        /问卷[^,。;]{0,4}(?:发放|发出|派发)|(?:发放|发出|派发)[^,。;]{0,6}(?:问卷|调查表)|sent out|issued/iu,
      ),
      step(/回收|收回|returned|came back/iu),
      step(/(?:分析|统计|汇总)报告|(?:完成|进行)[^,。;]{0,6}(?:分析|统计|汇总)|analysed|evaluated/iu),
    ],
  },
  {
    id: 'compliance',
    about: /合规|法律法规|法规清单|compliance|legal register/iu,
    wrong: 'usual',
    steps: [
      step(/(?:法规|合规义务)[^,。;]{0,10}(?:识别|更新|获取|收集|清单)|legal register/iu),
      step(/合规性?评价|evaluation of compliance|compliance evaluation/iu),
    ],
  },
  {
    id: 'signing',
    about: /合同|协议|订单|contract|agreement|order/iu,
    wrong: 'improper',
    steps: [step(/签(?:订|署|约|字|盖|于|定)|signed/iu)],
  },
  {
    id: 'tender',
    about: /投标|中标|招标|合同|tender|bid/iu,
    wrong: 'impossible',
    steps: [
      step(
        /招标(?:公告|文件)|(?:公告|标书)发布|invitation to tender|tender (?:was )?(?:published|invited)/iu,
      ),
      step(/投标|开标|递交标书|tendered|bid (?:was )?submitted/iu),
      step(/中标|定标|award/iu),
      step(/签订|签署|签约|signed/iu),
    ],
  },
  {
    id: 'internal-audit',
    about: /内审|内部审核|[首末]次会议|internal audit|(?:opening|closing) meeting/iu,
    wrong: 'impossible',
    steps: [
      step(/(?:内审|内部审核)?(?:实施)?计划|方案|通知|plan\b|programme/iu),
      step(
        /首次会议|opening meeting|(?:内审|内部审核)(?:于|时间|日期|实施(?!计划)|开展|进行)|(?<!certification |surveillance |stage [12] )audit (?:itself )?(?:was |took )(?:held|place|carried out|conducted|performed)/iu,
      ),
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
];
