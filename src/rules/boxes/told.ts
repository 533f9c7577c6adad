/** What a ticked answer says, and how the text elsewhere says the contrary. */
export interface ToldAgainst {
  /** Names the message. */
  question: { zh: string; en: string };
  /** The question, in the line of the boxes or the one above. */
  about: RegExp;
  ticked: RegExp;
  against: RegExp;
  /** Words of the statement that make it something else. */
  unless: RegExp;
  /** The statement stands within a few lines behind the boxes; elsewhere it may be about something else. */
  near?: true;
  /** The statement stands behind the boxes and before the next ones. */
  within?: true;
  /** The two cannot both be true. */
  certain?: true;
}

const OTHER_TIME =
  /上次|上一|下次|下一|今后|如|若|是否|计划于|将来|内审|内部审核|□|☐|previous|next|\bif\b|whether/iu;
const PLAN = {
  question: { zh: '审核计划的调整', en: 'change of the audit plan' },
  about: /审核计划|计划(?:的)?(?:调整|变更|偏离|执行)|审核日程|audit plan/iu,
  unless: OTHER_TIME,
};
const PLAN_DONE = {
  question: { zh: '审核计划的完成情况', en: 'completion of the audit plan' },
  about: /审核计划|完成情况|audit plan/iu,
  unless: /上次|上一|内审|内部审核|培训|如|若|是否|□|☐|previous|\bif\b|whether/iu,
};
const MARK = {
  question: { zh: '证书和标志的使用', en: 'use of certificate and mark' },
  about: /证书|标志|标识|certificate|\bmark\b|logo/iu,
  unless: /不得|不应|未(?!来)|没有|规定|要求|如|若|是否|上一周期|上次|□|☐|\bnot\b|\bif\b|whether/iu,
};
const METHOD = {
  question: { zh: '审核方式', en: 'audit method' },
  about: /审核方式|审核方法|audit method|method of audit/iu,
  unless: /结合|部分|上次|下次|如|若|供方|\bif\b|partly|supplier/iu,
};
const JOINT = {
  question: { zh: '体系结合情况', en: 'combination of systems' },
  about: /体系(?:的)?(?:结合|整合)|结合(?:情况|审核)|一体化|integration|combined/iu,
  unless: OTHER_TIME,
};
const FOLLOW_UP = {
  question: { zh: '跟踪方式', en: 'way of following up' },
  about: /跟踪|验证方式|关闭方式|验证方法|follow-up|verification/iu,
  unless: OTHER_TIME,
};
const PURPOSE = {
  question: { zh: '审核目的', en: 'audit objectives' },
  about: /审核的?目的|audit objectives?/iu,
  certain: true as const,
};
const SCOPE = {
  question: { zh: '审核范围适宜性', en: 'fitness of the scope' },
  about: /范围(?:的)?(?:适宜性|变更|变化|确认|是否|评价|适宜)|scope/iu,
  unless: /上次|下次|供方|如|若|经营范围|previous|supplier|\bif\b/iu,
};
const KIND = {
  question: { zh: '审核类型', en: 'type of audit' },
  about: /审核类型|审核类别|审核性质|(?:type|kind) of audit|audit type/iu,
  unless: /下次|下一|将于|计划于|供方|分包|□|☐|next|supplier/iu,
};
const REVIEWED = {
  question: { zh: '内部审核和管理评审的有效性', en: 'effectiveness of internal audit and management review' },
  about:
    /内部审核(?:和|与|、|及)?管理评审|内审(?:和|与|、|及)?管理?评审|internal audits? and management reviews?/iu,
};
const JUDGED = {
  question: { zh: '本栏评价', en: 'the judgement' },
  about: /./u,
  near: true as const,
};

/** `审核组对本节判为基本符合`: whose verdict it is, and the words that give it. */
const OF_SECTION =
  '(?:(?:本|该|此)(?:节|章|条款?|项|部分|过程|栏|要素)[^。;\\n]{0,14}?(?:判(?:定|断)?|评(?:价|定)?|认定|结论)[为是:]{0,2}[“"]?)';
const OF_SECTION_EN =
  '\\b(?:this|the) (?:section|clause|process|chapter|area) (?:[a-z]+ ){0,6}?(?:rated|judged|graded|assessed|considered|marked)(?: as| to be)? "?';
const SECTION = {
  question: { zh: '本节判定', en: 'the verdict on the section' },
  about: /./u,
  unless: /上次|上一|内审|如|若|是否|□|☐|previous|\bif\b/iu,
  within: true as const,
};

/** Questions of report forms with what belies each of their answers. */
export const TOLD_AGAINST: readonly ToldAgainst[] = [
  {
    ...PLAN,
    ticked:
      /^(?:未|无|没有)(?:作|做|发生)?(?:调整|变更|偏离|变化)|^按计划(?:完成|实施|执行)?$|^(?:not changed|no changes?|as planned|unchanged)/u,
    against:
      /(?:原定|原计划|原安排)[^。;\n]{2,40}?(?:改到|改为|改在|改至|挪到|推迟|顺延|提前|取消|延后)[^,。;\n]{0,14}|审核由[^,。;\n]{2,16}?(?:调整|改|移|推迟|提前)[到至][^,。;\n]{0,14}|(?:已|并|因此)(?:修改|修订|调整)了?审核计划(?!前)[^,。;\n]{0,8}|审核(?:日程|计划|时间)[^。;\n]{0,12}(?:调整为|改为|顺延|推迟|提前)[^,。;\n]{0,14}|调整原因\s?:\s?(?![无/—-]|不适用|没有)[^,。;\n]{3,30}|\b(?:originally|first) planned for [^.;\n]{2,40}\b(?:moved|postponed|held|brought forward)\b[^.;\n]{0,20}/giu,
  },
  {
    ...PLAN,
    ticked: /^有(?:调整|变更|偏离|变化)|^(?:changed|adjusted)/u,
    against:
      /(?:完全|严格|全部)按(?:照)?(?:审核)?计划(?:实施|进行|完成|执行)[^。;\n]{0,12}|审核计划[^。;\n]{0,8}(?:未|没有|无)(?:作|做|发生)?(?:任何)?(?:调整|变更|偏离)|\bwithout any (?:change|deviation)s? (?:to|from) the (?:audit )?plan/giu,
  },
  {
    ...PLAN_DONE,
    ticked:
      /^(?:已|全部)*完成(?:了)?(?:本次)?(?:审核)?计划|^(?:审核)?计划(?:已|全部)*完成|^all (?:planned|of the plan)/u,
    against:
      /(?:审核)?计划(?:中|内)?[^。;\n]{0,20}(?:未能?|没有)(?:完成|审核|实施|到达|覆盖)[^,。;\n]{0,10}|(?:现场|工序|区域|部门|装置|基地|项目|场所)[^,。;\n]{0,6}(?:未能|没能)(?:审核|到达|进入|观察|查看)[^,。;\n]{0,10}|审核组未能?(?:到达|进入|到)[^,。;\n]{2,24}|(?:留待|留到|留至|推迟到|安排在)下次(?:监督)?审核(?:时)?(?:补充|补审|再审|进行|审核)?|\bcould not be (?:audited|visited|sampled|seen)\b[^.;\n]{0,30}/giu,
  },
  {
    ...MARK,
    ticked: /^(?:未|没有|无)使用|^(?:not used|no use)/u,
    against:
      /(?:印有|标有|印制|加贴|张贴|悬挂|展示|带有|使用了)[^,。;\n]{0,10}(?:认证标志|认证标识|认证证书|证书编号|体系标志)[^,。;\n]{0,12}|\b(?:shows?|showed|bears?|bore|displays?|displayed|carries|carried|prints?|printed)\b[^.;\n]{0,20}\bcertification (?:mark|logo)\b/giu,
  },
  {
    ...METHOD,
    ticked: /^(?:全部)?现场(?:审核)?$|^(?:fully )?on[- ]site$/u,
    against:
      /(?:全程|均|全部|完全|都)?(?:采用|以|通过)[^。;\n]{0,6}(?:远程|视频|线上|网络)(?!监控|培训|会诊|销售|平台)[^。;\n]{0,10}(?:审核|进行|访谈|实施|查阅|抽查)|(?:全程|均|全部|完全|都)(?:采用|以|通过|用)[^。;\n]{0,6}(?:远程|视频|线上|网络)[^。;\n]{0,10}|\b(?:entire|whole) audit was (?:carried out|held|done) (?:remotely|by video)/giu,
  },
  {
    ...METHOD,
    ticked: /^(?:全部)?远程(?:审核)?$|^(?:fully )?remote$/u,
    against:
      /(?:审核组|审核员)[^。;\n]{0,10}(?:全程|始终|均|一直|全部)[^。;\n]{0,4}(?:在|到|驻)[^。;\n]{2,30}(?:现场|基地|厂|车间|公司|工地|场所|开展)[^,。;\n]{0,10}|\bteam (?:was|stayed|worked) (?:on site|at the plant|in the works) (?:throughout|on (?:all|both) days)/giu,
  },
  {
    ...JOINT,
    ticked: /^单一(?:体系|管理体系)?(?:审核)?$|^single/u,
    against:
      /(?:[两三二23])个(?:管理)?体系[^。;\n]{0,14}(?:同时|一起|结合|合并|一并|整合|一体化)[^。;\n]{0,20}|(?:实施|采用|进行)(?:了)?(?:结合审核|一体化审核|整合审核)|\b(?:two|three|both) (?:management )?systems were audited (?:together|jointly|at the same time)/giu,
  },
  {
    ...JOINT,
    ticked: /^(?:结合审核|结合|一体化(?:审核)?|整合(?:审核)?|combined|integrated)$/u,
    against:
      /(?:本次)?(?:只|仅)(?:审核|涉及|覆盖)(?:了)?(?:质量|环境|职业健康安全)(?:管理)?(?:一个)?体系|\bonly the (?:quality|environmental) management system was audited/giu,
  },
  {
    ...FOLLOW_UP,
    ticked: /^书面(?:跟踪|验证|核查|材料|方式)?$|^(?:by )?documents?$|^desk/u,
    against:
      /(?:须|应|需|必须|必需)[^。;\n]{0,14}(?:到厂|到现场|赴现场|进厂|来厂|上门)[^,。;\n]{0,30}|(?:审核员|审核组)[^。;\n]{0,6}(?:再次|重新)(?:到|赴)(?:厂|现场)[^,。;\n]{0,20}|不接受书面[^,。;\n]{0,10}|\b(?:must|has to|have to) be verified on site\b|\bno documents (?:are|will be) accepted\b/giu,
  },
  {
    ...FOLLOW_UP,
    ticked: /^现场(?:跟踪|验证|核查|复查)?$|^on[- ]site/u,
    against:
      /(?:只需|仅需|只要|提交|凭)[^。;\n]{0,10}书面(?:材料|资料|证据)[^。;\n]{0,6}(?:即可|便可|就可)[^,。;\n]{0,8}|(?:无需|不需|不必|不用)(?:要)?(?:再)?(?:次)?(?:到|赴|来)(?:厂|现场)[^,。;\n]{0,10}|\bno (?:further )?visit (?:is|will be) (?:needed|required|necessary)/giu,
  },
  {
    ...PURPOSE,
    ticked: /^(?:未|没有)(?:能)?(?:全部|完全)?(?:达到|实现|达成)|^not (?:met|achieved|reached|fulfilled)/u,
    against:
      /审核的?目的(?:已|均|都|全部|全|已经|均已|都已){0,2}(?:得到)?(?:实现|达到|达成|完成)|(?:达到|实现)(?:了)?(?:预定的?|既定的?|本次)?(?:全部)?审核的?目的|\baudit objectives (?:were|have been) (?:all |fully )?(?:met|achieved|reached|fulfilled)/giu,
    unless: /是否|未|没有达到|不能|上次|□|☐|whether|not /iu,
  },
  {
    ...PURPOSE,
    ticked: /^(?:已|全部)?(?:达到|实现|达成)|^(?:fully )?(?:met|achieved|reached|fulfilled)/u,
    against:
      /审核的?目的[^。;,\n]{0,20}(?:未(?:能)?|没有|部分未)(?:完全|全部|如期)?(?:达到|实现|达成)|未(?:能)?(?:达到|实现)(?:预定的?|本次)?审核的?目的|\baudit objectives (?:were|have) not (?:been )?(?:all |fully )?(?:met|achieved|reached|fulfilled)/giu,
    unless: /是否|上次|如|若|原因是?:|□|☐|whether|\bif\b/iu,
  },
  {
    ...SCOPE,
    ticked: /^适宜|^与申请(?:范围)?一致|^一致|^(?:无|未|没有)变[化更]|^(?:suitable|unchanged|appropriate)/u,
    against:
      /(?:缩减|缩小|扩大|扩展|变更|删减|修改|更正|改)(?:为|成|到|至)[“"][^”"\n]{2,40}[”"]|\bscope was (?:reduced|narrowed|extended|changed|corrected) to\b[^.;\n]{2,50}/giu,
  },
  {
    ...SCOPE,
    ticked: /^(?:有)?变更|^有变化|^(?:缩小|缩减|扩大)|^(?:changed|reduced|extended)/u,
    against:
      /(?:认证|审核)?范围[^。;\n]{0,6}(?:与申请(?:的)?(?:范围)?(?:完全)?(?:一致|相同)|未变|无变化|没有变化|保持不变)|\bscope (?:is|remains|was) (?:unchanged|as applied for)/giu,
  },
  {
    ...KIND,
    ticked: /^初次|^初审|^initial/u,
    against:
      /(?:本次(?:为|是|系)?)(?:换证|再认证|监督)审核|决定[^。;\n]{0,12}(?:换发|换证|再认证)|(?:首次获证|首次发证|首次颁证)(?:于|时间|日期)?[^。;,\n]{0,12}|\bto decide whether\b[^.;\n]{0,50}\brenewed\b|\bcertificate (?:was )?first issued in\b[^.;\n]{0,10}|\bcertified since \d{4}/giu,
  },
  {
    ...KIND,
    ticked: /^监督|^(?:first |second )?surveillance/u,
    against:
      /(?:本次(?:为|是|系)?)(?:换证|再认证|初次)(?:认证)?审核|决定[^。;\n]{0,12}(?:换发|换证)[^,。;\n]{0,6}|首次申请(?:认证)?|尚未获证|\bto decide whether\b[^.;\n]{0,50}\brenewed\b|\b(?:has|had) never been certified\b/giu,
  },
  {
    ...KIND,
    ticked: /^第一次监督|^首次监督|^监督审核?\(?1|^first surveillance/u,
    against:
      /本次(?:审核)?(?:为|是|系)[^。;,\n]{0,12}第[二三2]次监督[^。;,\n]{0,8}|\bthis is the (?:second|2nd) surveillance\b[^.;\n]{0,12}/giu,
  },
  {
    ...KIND,
    ticked: /^第二次监督|^监督审核?\(?2|^second surveillance/u,
    against:
      /本次(?:审核)?(?:为|是|系)[^。;,\n]{0,12}(?:第[一1]次|首次)监督[^。;,\n]{0,8}|\bthis is the (?:first|1st) surveillance\b[^.;\n]{0,12}/giu,
  },
  {
    ...KIND,
    ticked: /^再认证|^换证|^re-?certification/u,
    against:
      /首次申请(?:认证)?|尚未获证|(?:本次(?:为|是|系)?)(?:监督|初次)(?:认证)?审核|\b(?:has|had) never been certified\b/giu,
  },
  {
    ...REVIEWED,
    ticked: /^(?:无效|不符合|不满足|ineffective|not effective)$/u,
    against:
      /(?:内部审核|内审|管理评审)[^。;\n]{0,24}(?:充分|实施有效|运行有效|有效实施|能够?发现(?:并|和)?解决)[^。;\n]{0,24}|\binternal audits? and (?:the )?management reviews?\b[^.;\n]{0,30}\b(?:effective|adequate)\b/giu,
    unless: /不充分|无效|未能|不能|基本|上次|□|☐|\bnot\b/iu,
  },
  {
    ...REVIEWED,
    ticked: /^(?:有效|符合|满足|effective)$/u,
    against:
      /(?:内部审核|内审|管理评审)[^。;\n]{0,30}(?:流于形式|无效|不能发现|未能?有效|缺乏有效性|没有效果)[^。;,\n]{0,12}/giu,
    unless: /上次|如|若|□|☐/iu,
  },
  {
    ...JUDGED,
    ticked: /^(?:充分|适宜|齐全|完整|有效|满足|无遗漏|识别充分|adequate|complete|sufficient)$/u,
    against:
      /(?:属|存在|有)(?:重大|明显|较大)?(?:遗漏|缺漏|漏项)[^,。;\n]{0,10}|(?:清单|识别|收集|获取|台账|评价|规程|文件|目录)[^。;\n]{0,10}(?:缺少|漏掉了?|遗漏了?|未(?:列入|包括|收集|识别|获取)|缺)[^。;\n]{2,24}|\b(?:list|register|inventory)\b[^.;\n]{0,20}\b(?:lacks|omits|misses|does not (?:hold|contain|include))\b[^.;\n]{2,40}/giu,
    unless: /未发现|没有|无遗漏|无缺|不存在|上次|已补|内审|□|☐|\bno\b|none/iu,
  },
  {
    ...SECTION,
    ticked: /^(?:符合|conform(?:s|ing)?|conformity)$/u,
    against: new RegExp(
      `${OF_SECTION}(?:基本|部分|不)符合|${OF_SECTION_EN}(?:mostly|partly|largely|basically|not|non-?)\\s?conform\\w*`,
      'giu',
    ),
  },
  {
    ...SECTION,
    ticked: /^(?:基本|部分)符合$|^(?:mostly|partly|largely) conform/u,
    against: new RegExp(`${OF_SECTION}不?符合|${OF_SECTION_EN}(?:fully |not |non-?)?\\s?conform\\w*`, 'giu'),
  },
  {
    ...SECTION,
    ticked: /^(?:不符合|not conform\w*|non-?conform\w*)$/u,
    against: new RegExp(
      `${OF_SECTION}(?:基本|部分)?符合|${OF_SECTION_EN}(?:fully |mostly |largely )?conform\\w*`,
      'giu',
    ),
  },
  {
    ...JUDGED,
    ticked: /^(?:无效|不充分|不适宜|有遗漏|不满足|ineffective|not effective|inadequate)$/u,
    against:
      /(?:确认|认为|评价|总体|运行|过程|结论)[^。;\n]{0,18}(?:运行)?(?<!未)(?:有效|充分|适宜|受控)(?=[。;,\s]|$)|没有(?:任何)?遗漏|\b(?:is|are|was|were) (?:effective|adequate|complete)(?=[.;,\s]|$)/giu,
    unless: /不|无效|未|除|但|基本|not |except|□|☐/iu,
  },
];
