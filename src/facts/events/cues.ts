import type { EventKind } from '../../core/index.js';

/** Words by which a dated piece of a sentence is known. */
export interface Cue {
  kind: EventKind;
  /** Said of the date. */
  says: RegExp;
  /** What the line must speak of for the words to mean this event. */
  about?: RegExp;
  /** What the piece must not hold. */
  unless?: RegExp;
}

const NONCONFORMITY = /不符合|不合格|\bNC\b|\bNCR\b|\bCAR\b|nonconformit|finding|整改/iu;
const COMPLAINT = /投诉|抱怨|complaint/iu;
const DOCUMENT = /文件|手册|程序|制度|规程|规范|作业指导书|预案|manual|procedure|instruction/iu;
const CALIBRATED = /校准|检定|calibrat/iu;

/** Order matters: the first that fits wins. */
export const CUES: readonly Cue[] = [
  {
    // `02号不符合,综合部4月29日已补充培训,经审核组验证关闭`.
    kind: 'nc-closed',
    says: /已(?:经)?(?:补充|完成|提供|整改|修订|更换|培训|重新|纠正)/u,
    about: /\d{1,2}号不符合[^。;]{0,60}(?:验证|确认)[^。;]{0,6}关闭/u,
  },
  {
    kind: 'internal-audit-report',
    says: /报告[^,。;]{0,8}(?:批准|编制|发布|签发|出具|日期)|出具[^,。;]{0,4}报告|report (?:is |was )?(?:dated|issued|approved|signed)/iu,
    about: /内审|内部审核|internal audit/iu,
    unless: /不符合|管理评审|实施日期|nonconform/iu,
  },
  {
    kind: 'internal-audit-plan',
    says: /(?:内审|内部审核)[^,。;]{0,8}(?:计划|方案|通知)[^,。;]{0,10}(?:编制|批准|下发|发布|发出|制定|制订|日期)|(?:下发|发出|发布|编制|批准)[^,。;]{0,8}(?:内审|内部审核)[^,。;]{0,6}(?:计划|方案|通知)/u,
    unless: /年度|\d年(?:内审|内部审核)/u,
  },
  {
    kind: 'complaint-closed',
    says: /关闭|处理完|处理并|结案|办结|答复|回复|解决|closed|resolved|settled|answered/iu,
    about: COMPLAINT,
    unless: /不符合|内审|finding/iu,
  },
  {
    kind: 'nc-closed',
    says: /关闭|整改(?:全部)?(?:完成|完毕|到位|结束)|完成[^,。;]{0,10}整改|验证[^,。;]{0,6}(?:有效|合格|通过|关闭)|closed|corrected/iu,
    about: NONCONFORMITY,
    unless: /管理评审|管评|召开|management review/iu,
  },
  { kind: 'opening-meeting', says: /首次会议|opening meeting/iu },
  {
    kind: 'closing-meeting',
    says: /末次会议|末次[:于为]?$|closing meeting|(?<!至|阶段)(?:现场|本次)审核(?:工作|活动)?(?:已)?(?:于|在)?(?:全部)?(?:结束|完成)|(?:on-site|certification|surveillance|stage 2|site) audit (?:was )?(?:completed|concluded|ended) on/iu,
    // `覆盖2024年11月以后至本次审核结束的活动` dates what was sampled.
    unless: /覆盖|以后|以来/u,
  },
  {
    kind: 'report-issue',
    says: /^(?:审核)?报告(?:编制|编写|完成|签发)?(?:日期|时间)|^(?:report date|date of (?:this |the )?report)/iu,
    about: /^(?!.{0,400}(?:检测|监测|检验|校准|检定|限值|浓度|测试|试验|型式|样机|设计))/su,
  },
  { kind: 'drill', says: /演练|\bdrill\b/iu, unless: /计划|预案|方案|安排|(?<!演练)培训/u },
  {
    kind: 'management-review',
    says: /管理评审|管评|management review/iu,
    unless:
      /(?:管理评审|管评)(?:决议|报告|纪要|资料|通知|计划)[^,。;]{0,10}(?:下发|发布|批准|编制|签发|完成|发出)/u,
  },
  {
    kind: 'internal-audit',
    says: /内部审核|内审(?!员)|由[^,。;]{0,8}内审员[^,。;]{0,4}(?:实施|进行|开展)|internal audits?\b(?! programme)/iu,
  },
  {
    kind: 'stage-1',
    says: /第?一阶段(?:审核)?|stage[\s-]{0,3}1\b|stage one/iu,
    unless:
      /一阶段(?:审核)?(?:之?后|以来|提出|发现|开出|的?问题|整改)|(?:after|since|until|following|before|(?:raised|found|stated) at|findings? (?:of|from|at)) stage[\s-]{0,3}(?:1|one)\b/iu,
  },
  {
    kind: 'audit',
    says: /(?:^|[\s.、])(?:本次)?(?:现场)?审核(?:日期|时间)|^(?:\d{1,2}[.、]\s?)?(?:本次)?审核活动|第?二阶段(?:现场)?审核|^(?:[\d.]{1,7}\s?)?第?二阶段(?:审核|现场(?:审核)?)?(?:时间|日期)?:|第?二阶段(?:现场)?(?:审核)?(?:时间|日期)|^(?:\d{1,2}[.、]\s?)?现场审核(?:于|自|从)|现场审核:|^1\.5\.\d\s?日期|本次(?:现场)?审核(?:于|自|从|为)|审核组于|^\W{0,3}(?:audit )?dates?(?: of (?:the )?(?:audit|stage 2)| on site)?:|audit dates?|^\W{0,3}audit:|took place on site\b|^\W{0,3}stage 2\W{0,4}$|^\W{0,3}stage 2(?: audit)?(?:,? on[- ]site| dates?| date)?:|^第?二阶段$|stage 2 (?:audit )?(?:was|took|is|began|started|ran|lasted|commenced)|this audit (?:was|took)/iu,
    about: /^(?!.{0,400}(?:内审|内部审核|internal audit))/isu,
    unless: /上次|前次|上一次|下次|下一次|初审|初次审核|初次认证时|覆盖|以后|以来|previous|next|last audit/iu,
  },
  {
    // `On site: 7 May and 8 May`, a line of the front page.
    kind: 'audit',
    says: /^\W{0,4}on[- ]site(?: dates?)?\W{0,4}$/iu,
    about: /^\W{0,4}on[- ]site(?: dates?)?\W{0,2}:/iu,
  },
  {
    // `本次审核活动按计划执行,时间6月11日至13日`.
    kind: 'audit',
    says: /^(?:现场)?(?:审核)?(?:时间|日期)[为是:]?/u,
    about:
      /(?:^|[\s.、)])(?:本次)?(?:现场)?审核(?:活动)?按[^,。;]{0,12}(?:执行|实施|进行),(?:现场)?(?:审核)?(?:时间|日期)/u,
  },
  {
    kind: 'audit',
    says: /^\s?(?:审核组)?组长\s?:?\s?\p{Script=Han}{2,4}$/u,
    about: /\d\s?人\s?\d(?:\.\d)?\s?天|人日|人天/u,
  },
  {
    kind: 'system-start',
    says: /贯标(?:运行|实施)?(?:起|以来)|体系(?:文件)?(?:开始|(?:发布|颁布)并?)?(?:实施|运行|发布|建立|建立并运行)(?:时间|日期|以来)|(?:管理)?体系(?:文件)?(?:于|自)|体系(?:建立|运行|实施)以来|\(system start\)|system (?:has been |was )?(?:in (?:force|operation)|implemented|introduced|started|running) (?:since|on)|system start/iu,
    // `体系运行以来发生中断1次(2月19日)` dates what happened since, `体系文件于1月统一换名` what was done to its papers.
    unless:
      /以来(?:共|累计|只|仅)?(?:发生|出现|收到|受到|接到|开展|组织|进行)|以来的?(?:首次|第[一二三]次|历次)|since then|文件(?:于|自)[^。;,]{0,16}(?:换名|更名|换版|改版|升版|修订|修改|更新)/u,
  },
  {
    kind: 'system-start',
    says: /首次(?:发布|颁布)(?:并|、)?(?:同时|开始|正式|同日)?(?:实施|运行|施行)/u,
    about: /手册|体系文件/u,
  },
  {
    // `体系文件自2024年6月6日起发布并实施，此前仅为试用稿`: there was no system before.
    kind: 'system-start',
    says: /实施|运行|施行/u,
    about: /首版(?:的)?(?:管理)?体系文件|体系文件[^。;]{0,40}此前[^。;]{0,6}(?:未|无|没有|仅)/u,
  },
  {
    kind: 'complaint-received',
    says: /收到|接到|受理|登记|反映|投诉(?:日期|时间|于)|来电|来函|received|logged|lodged|registered/iu,
    about: COMPLAINT,
  },
  {
    kind: 'nc-raised',
    says: /开具|开出|提出[^,。;]{0,6}不符合|发现[^,。;]{0,8}不符合|不符合(?:项)?报告[^,。;]{0,8}(?:日期|于)|raised|issued/iu,
    about: NONCONFORMITY,
  },
  {
    kind: 'supplier-evaluation',
    says: /评价|评定|考察|准入|evaluat(?:ed|ion)|assess(?:ed|ment)|approved as|approved supplier/iu,
  },
  {
    kind: 'design-review',
    says: /评审/u,
    about: /设计(?:和|与)?开发|设计(?:输入|输出|任务书)/u,
    unless: /合同|订单|标书/u,
  },
  {
    kind: 'design-release',
    says: /(?:设计|图纸|输出|方案|产品)[^,。;]{0,6}(?:发布|下发|定型|放行|批准)|released|issued for production/iu,
    about: /设计(?:和|与)?开发|设计(?:评审|输入|输出|任务书)|design review/iu,
    unless: /变更|更改|修订|任务书|输入|计划书?|立项/u,
  },
  { kind: 'design-review', says: /设计(?:和开发|开发)?(?:输出|方案)?评审|design review/iu },
  {
    kind: 'contract-review',
    says: /(?<!管理|补充|重新|再次|变更|更改|修改|减量|增量|设计|方案|文件|专家|输出|输入|计划|开发|目标|方针|法规|续约|续签|续订|续期)评审(?!价)/iu,
  },
  {
    kind: 'contract-review',
    says: /reviewed|\breview\b/iu,
    about:
      /contract|\borders?\b|quotation|\bquotes?\b|tender|enquir|inquir|agreement|proposal|\boffers?\b|call-?off|purchase|customer|framework|client/iu,
  },
  {
    kind: 'supplier-contract',
    says: /送货单|运输单|运单|交货单|首单|首批|首次(?:采购|供货|下单|订货)|供货|采购(?:订单|合同)?|[从向](?:该|此|其)?[^,。;]{0,8}(?:购入|购买|订购)|下单|进货|到货|first (?:purchase |delivery )?(?:order|delivery|call-off)|purchase order|contract (?:of|dated)\b/iu,
  },
  {
    kind: 'contract-signing',
    says: /签订|签署|签约|签合同|签定|签[^\n]{0,6}合同|合同日期|签字盖章|盖章|订立|接单|接受订单|确认订单|accept(?:ed|ance)|confirm(?:ed|ation)|signed/iu,
    unless: /policy|minutes|register|appointment|\bform\b|manual|procedure/iu,
  },
  {
    kind: 'permit',
    says: /(?:许可证|许可|作业票|动火证)[^,。;]{0,16}(?:签发|核发|办理|取得|颁发|发证|批准|日期)|(?:取得|办理|领取|核发|签发|获得)[^,。;]{0,12}(?:许可证|许可|作业票|动火证)|permit (?:was |is )?(?:issued|granted|dated|obtained)|(?:obtained|granted) the [a-z ]{0,24}permit/iu,
    unless: /换发|延续|变更|续期|renew/iu,
  },
  {
    kind: 'work-start',
    says: /开工|进场施工|开始施工|动工|施工日期|作业(?:日期|时间)|实施作业|动火作业|开始作业|(?:construction |site )?work (?:began|started|commenced)|(?:began|started) (?:construction|work)/iu,
    about: /许可|作业票|动火证|风险(?:评估|评价|分析|辨识)|危险源|permit|risk assessment/iu,
  },
  {
    kind: 'risk-assessment',
    says: /风险(?:评估|评价|分析|辨识)|危险源(?:辨识|评价)|risk assessment/iu,
  },
  {
    kind: 'production',
    says: /(?<!试)(?:正式)?(?:投产|投入生产|投入运行|正式生产)|production (?:began|started)|went into production/iu,
    about: /验收|acceptance/iu,
    unless: /试生产|试运行|调试/u,
  },
  { kind: 'acceptance', says: /验收|acceptance/iu, about: /环保|环评|环境影响|三同时|environmental/iu },
  {
    kind: 'assignment',
    says: /上岗|顶岗|单独(?:操作|作业|值班)|独立(?:操作|作业|顶岗|值班|承担|负责|焊接|施焊|驾驶|检验|完成)|起(?:担任|任|从事|负责)|开始[^,。;]{0,10}(?:作业|操作|施工)$|assigned|(?:started|began) (?:work|operating|to work)|took up|(?:operated|worked|working|operating) [a-z ]{0,30}(?:alone|unsupervised)|(?:alone|unsupervised) since/iu,
    unless: /上岗证|岗前|上岗前/u,
  },
  {
    kind: 'training',
    says: /培训|考核合格|取证|取得[^,。;]{0,14}证|发证|[初首]次[领取][^,。;]{0,4}证|领证|上岗证|training|trained|certified|qualified/iu,
    unless: /有效期?(?:均)?[至到为]|有效期|到期|valid (?:until|to|till)|expir/iu,
  },
  { kind: 'calibration', says: CALIBRATED, unless: /有效|到期|下次|valid|due/iu },
  {
    kind: 'equipment-use',
    says: /使用|用于|启用|投入使用|\bused\b|put into use|in use/iu,
    about: CALIBRATED,
  },
  {
    kind: 'release',
    says: /放行|发货|出厂(?!检|日期)|出库|发运|装运|交付|shipped|dispatched|despatched|delivered|released/iu,
    about: /检验|inspect|tested/iu,
    unless: /交付期|交期|合同/u,
  },
  {
    kind: 'inspection',
    says: /(?:成品|出厂|最终|终|完工|批)检验?|检验(?:日期|时间|合格|报告|记录|员)|(?:final )?inspect(?:ed|ion)|tested/iu,
    unless: /进货|来料|原料|特种设备|定期检验|incoming/iu,
  },
  {
    kind: 'document-approval',
    says: /批准|审批|approved/iu,
    about: DOCUMENT,
    unless: /计划|方案|供|supplier|修订|变更/iu,
  },
  {
    kind: 'document-in-force',
    says: /(?:起|正式|开始|发布)?(?:实施|生效|施行|执行)|发布|in force|effective|came into use/iu,
    about: DOCUMENT,
    unless: /计划|方案|培训|演练|试行|试运行|内审|审核|评审|修订|变更/u,
  },
];

/** Cues of the two events of the management itself, which sentences like to name in pairs. */
export const REVIEW_CUES = CUES.filter(
  ({ kind }) => kind === 'management-review' || kind === 'internal-audit',
).map(({ kind, says }) => [kind, says] as const);

/** The event that words of a piece speak of, given the line and the whole piece; null for none. */
export const cueIn = (words: string, line: string, piece = words): EventKind | null =>
  CUES.find(
    ({ says, about, unless }) =>
      says.test(words) && (about === undefined || about.test(line)) && unless?.test(piece) !== true,
  )?.kind ?? null;

export const SUPPLIER = /供方|供应商|外包|分包|承包|承运|supplier|provider|subcontract|foundry|vendor/iu;
export const RE_EVALUATION =
  /复评|再评价|重新评价|年度(?:评价|考核|复审)|复审|业绩评价|定期评价|re-?evaluat|annual/iu;

const ALWAYS_PLANNED =
  /计划(?=\s?\d|于|在|安排|编制|批准|发布)|计划完成(?:时间|日期|期限|时限)|延至|推迟至|安排在|定于|拟(?:于|定|在)?|下次|下一次|将于|预计|方案编制|编制[^,;。]{0,8}(?:方案|计划)|期限|限期|要求(?:于|在)|应于|\bdue\b|planned|\bplan for\b|programme for\b|(?:set|fixed|arranged) for\b|scheduled|next\b|to be\b|will be\b|\bextended (?:to|until)|\bdeferred (?:to|until)|\bnew date (?:of|for|was)\b|预约/iu;
const PLANNED_BUT_CLOSING = /整改|关闭/u;
const CLOSING: ReadonlySet<EventKind> = new Set(['nc-closed', 'complaint-closed']);

/** A plan, a deadline or a next time. */
export const isPlanned = (kind: EventKind, piece: string): boolean =>
  ALWAYS_PLANNED.test(piece) || (!CLOSING.has(kind) && PLANNED_BUT_CLOSING.test(piece));

const AFTER_AUDIT =
  /(?:内审|内部审核)(?:工作)?(?:全部)?(?:结束|完成|实施)?(?:之后|以后|后)|(?:内审|内部审核)(?:结束|完成),|在(?:内审|内部审核)的基础上|通报了?[^。;]{0,8}(?:内审|内部审核)的?[^。;]{0,4}结果|(?:以|将|把|对)(?:本次|该|上述)?(?:内审|内部审核)[^,。;]{0,8}(?:为|作为)[^,。;]{0,6}输入|听取了?[^。;]{0,8}(?<!上年度?|上一年度?|上次)(?:内审|内部审核)[^。;]{0,8}(?:汇报|报告|结果)|对[^。;]{0,10}(?:内审|内部审核)[^。;]{0,12}(?:整改|结果)|依据该(?:内审|内部审核)|(?:本次|上述|该次?|此次|这次|当次|\d月(?:份)?|[日号])(?:的)?(?:内审|内部审核)(?:的|发现的)?(?:报告|结果|情况|结论|不符合|\d{1,2}项)|晚于(?:内审|内部审核)|(?:内审|内部审核)[^。;]{0,16},(?:随后|之后|其后|接着)|(?:after|following) (?:the )?(?:completion of )?(?:the )?internal audits?|(?:results|findings) of (?:this|the above|that|the (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}) (?:internal )?audit/iu;

/** True where a sentence says that its management review followed an internal audit, or used its results. */
export const followsAudit = (sentence: string): boolean => AFTER_AUDIT.test(sentence);
