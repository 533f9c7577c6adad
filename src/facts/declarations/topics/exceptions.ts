import { ALL, labelOf, type TopicPatterns, unsure } from '../words.js';

const DEVICE =
  '(?:(?:在用|现用|全部|所有|各类|关键|主要)?的?(?:监视(?:和|与|、)?测量|监测|测量|计量|检测|检验|试验)(?:设备|器具|仪器|装置|资源|工具)|计量器具|量具|仪器仪表|检具|仪表|器具)';
const VALID = '(?:有效期(?:限)?(?:之)?内|检定有效期|校准有效期|有效期|校准状态|检定周期内|受控)';
const INSTRUMENT =
  '(?:千分尺|卡尺|百分表|千分表|高度[尺规]|深度尺|塞[尺规]|环规|螺纹规|卷尺|扭[力矩]扳手|[a-zA-Z]{2}计|照度计|噪声[计仪]|声级计|温湿度[计表]|温度[计表]|湿度计|压力表|真空表|变送器|电导率仪|光谱仪|拉力机|试验机|地磅|地中衡|汽车衡|电子秤|台秤|磅秤|[吊皮]秤|天平|衡器|探伤仪|色谱仪|水分仪|测温[枪仪]|万用表|兆欧表|摇表|钳形表|电阻测试仪|测试仪|经纬仪|全站仪|水准仪|硬度计|测厚仪|流量计|血压计|粗糙度仪|三坐标|投影仪|色差仪|粘度计|黏度计|比重计|密度计|安全阀|砝码|量块|滴定管|移液[管器]|报警[器仪]|检测仪|分析仪|测量仪|仪器|仪表|量具|设备)';
const LAPSED =
  '(?:(?:已|现已|早已|均已|刚)?(?:过期|超期|逾期|超周期|失效|超过有效期|超过检定周期|超过校准周期|过检|过了有效期)|(?:未|没有?|未能|尚未|漏)(?:按[期时规周][期定]?)?(?:进行|经|做|作|列入|安排)?(?:检定|校准|送检|检校|计量|校验)|漏[送检]|无(?:有效的?)?(?:检定|校准)(?:证书|标识|标签|记录|报告)|有效期已过|到期未[检送校]|无法提供(?:检定|校准))';
const CUSTOMER = '(?:顾客|客户|业主|甲方|用户|委托方|住户|学员|患者|租户)';
const LOST =
  '(?:遗失|丢失|损坏|损毁|毁损|划伤|碰伤|碰坏|摔坏|破损|报废|丢了|弄丢|不慎|灭失|不适用|短少|缺失)';
const LICENCE = '(?:证书?|资格证?|操作证|作业证|上岗证|资质|资格|驾驶证|执照|健康证|合格证)';

/** `均持证` against `柏某无证`: here the denial is the claim that all is in order, the affirmation what falls short of it. */
export const EXCEPTION_TOPICS: readonly TopicPatterns[] = [
  {
    topic: 'uncalibrated',
    about: /检定|校准|有效期|过期|超期|逾期|送检|漏检|周期|calibrat|overdue|expired|out of date/iu,
    label: labelOf('(?:超期未检|过期)(?:设备|器具|仪器|量具)'),
    denies: [
      new RegExp(`${DEVICE}[^。;\\n]{0,14}${ALL}[^。;,\\n]{0,14}(?:检定|校准|${VALID})`, 'gu'),
      new RegExp(
        `${ALL}[^。;,\\n]{0,10}${DEVICE}[^。;\\n]{0,14}(?:${VALID}|(?:已|按[期时])(?:检定|校准|检校))`,
        'gu',
      ),
      new RegExp(
        `${DEVICE}[^。;,\\n]{0,6}(?:周期)?(?:检定|校准|受检|检校|送检)率?[^。;,\\n]{0,4}(?:100\\s?%|百分之百)`,
        'gu',
      ),
      /(?<!(?:物资|药品|药箱|食品|原料|辅料|试剂|急救|标签|文件)[^。;\n]{0,24})(?:无|没有|未发现|不存在)(?:任何)?(?:超期|过期|逾期|超周期|未检定|未校准)(?:未检)?的?(?:现象|情况|器具|设备|仪器|量具|使用)?(?=[\s,;。、)]|$)/gu,
      /\ball (?:[a-z-]+ ){0,4}(?:equipment|instruments?|gauges?|devices?|scales?|tools)\b[^.;\n]{0,40}\b(?:calibrated|in calibration|within (?:its|their|the) calibration|calibration (?:status )?(?:was |is |were )?(?:valid|current|in date|up to date)|in date|verified)\b|\bno (?:equipment|instruments?|gauges?|devices?) (?:was |were |is |are )?(?:overdue|out of calibration|past (?:its|their) (?:due )?date)|\bcalibration (?:was |is )?(?:up to date|current|complete) for all\b|\b(?:measuring )?(?:equipment|instruments|gauges|devices|scales) (?:sampled|seen|used|checked|inspected|in use)\b[^.;\n]{0,16}\b(?:was|were|is|are) (?:all |always )?(?:within (?:its|their|the) calibration|in (?:date|calibration)|validly calibrated)[^.;\n]{0,34}/giu,
    ],
    affirms: unsure(
      new RegExp(`${INSTRUMENT}[^。;\\n]{0,40}?${LAPSED}[^。;,\\n]{0,8}`, 'gu'),
      /\b(?:gauge|cal(?:l)?iper|micrometer|scale|balance|thermometer|wrench|meter|multimeter|tester|instrument|manometer|detector|dial indicator|probe|logger|vernier|ruler|weights?|analy[sz]er|equipment|device)s?\b[^.\n]{0,60}?\b(?:overdue|out of date|out of calibration|(?:had|has|have) (?:expired|lapsed|run out)|expired (?:on|in|since)|not (?:been )?(?:re)?calibrated|never (?:been )?calibrated|without (?:a )?(?:valid )?calibration|no (?:valid )?calibration (?:label|certificate|record|sticker)|past (?:its|the) (?:due|calibration) date)\b[^.\n]{0,20}/giu,
    ),
    unless:
      /停用|封存|报废|退役|停止使用|待检区|隔离|未启用|备用|不得|禁止|规定|合同|许可证|scrapped|withdrawn|out of (?:use|service)|quarantin|spare|not in use/iu,
  },
  {
    topic: 'out-of-tolerance',
    about: /偏离|失准|超差|不合格|失效|out of tolerance|out of (?:its )?limits/iu,
    label: labelOf('(?:失准|偏离校准状态)'),
    denies: [
      /(?:未发生|未发现|没有|无|未出现|不存在)(?:任何)?(?:过)?(?:测量设备|监视和?测量设备|设备|计量器具|量具|仪器)?[^。;,\n]{0,6}(?:偏离校准状态|失准|超差|失效|偏离)(?:的)?(?:情况|现象)?(?=[\s,;。、)]|$)/gu,
      /\b(?:no|none of the) (?:[a-z]+ ){0,3}(?:was |were |has been |have been |found )?(?:found )?out of (?:tolerance|calibration|limits)|\bout of tolerance: none\b/giu,
    ],
    affirms: unsure(
      new RegExp(
        `${INSTRUMENT}[^。;\\n]{0,30}(?:检定|校准|比对|核查|校验|示值)[^。;\\n]{0,16}(?:超差|不合格|失准|超出允差|偏离|超出允许误差)[^。;,\\n]{0,10}`,
        'gu',
      ),
      /\b(?:gauge|caliper|calliper|micrometer|scale|balance|thermometer|wrench|meter|tester|instrument|detector|indicator|probe)s?\b[^.\n]{0,50}\b(?:(?:was|were|had been|read) (?:found )?[^.\n]{0,20}out of (?:tolerance|limits|calibration)|failed (?:its |the )?calibration|beyond (?:its|the) permissible error)/giu,
    ),
  },
  {
    topic: 'property-lost',
    about:
      /丢失|遗失|损坏|毁损|损毁|划伤|碰|摔|破损|报废|不慎|短少|不适用|lost|damag|missing|scrapped|mislaid/iu,
    label: labelOf('(?:顾客|客户)财产(?:丢失|损坏)'),
    denies: [
      new RegExp(
        `${CUSTOMER}(?:提供)?的?(?:财产|物品|资料)[^。\\n]{0,50}(?:未|没有|无|未曾)(?:发生|出现|发现)?(?:过)?(?:任何)?(?:丢失|遗失|损坏|损毁|缺失|、|和|或|及|与){1,7}`,
        'gu',
      ),
      new RegExp(
        `(?:未|没有|无)(?:发生|出现|发现)(?:过)?(?:任何)?${CUSTOMER}的?(?:财产|物品|资料)的?(?:丢失|遗失|损坏|损毁|不适用|、|和|或|及){1,7}`,
        'gu',
      ),
      /\bno (?:customer|client)(?:'s|s')?(?:[- ]owned)? (?:property|tooling|goods|items?|parts|material)[^.;\n]{0,20}\b(?:lost|damaged|missing)\b|\b(?:customer|client)(?:'s|s')? property[^.;\n]{0,40}\b(?:no (?:loss(?:es)?|damage)|(?:never|not) (?:been )?(?:lost|damaged)|none (?:was |were |had been |has been )?(?:lost|damaged))/giu,
    ],
    affirms: unsure(
      new RegExp(
        `${CUSTOMER}[^。;\\n]{0,12}(?:寄存|存放|交付|提供|送修|移交|的|来料|自带)[^。;\\n]{0,30}${LOST}[^。;,\\n]{0,14}`,
        'gu',
      ),
      new RegExp(`(?:客供|甲供|来料)[^。;\\n]{0,24}${LOST}[^。;,\\n]{0,12}`, 'gu'),
      /\b(?:customer|client)(?:'s|s')?[- ](?:[a-z-]+ ){1,4}(?:was|were|had been|has been|got) (?:lost|damaged|scratched|dropped|mislaid|broken|scrapped)|\b(?:lost|damaged|scratched|dropped|broke|mislaid) (?:a |an |one |two |three |the )?(?:customer|client)(?:'s|s')\b[^.\n]{0,40}|\b(?:supplied|provided|lent|owned) by the customer[^.\n]{0,30}\b(?:lost|damaged|scratched|dropped|mislaid|broken)\b/giu,
    ),
    unless: /未[^,。;]{0,6}$|没有[^,。;]{0,6}$|防止|避免|赔偿制度|如|若|规定|not /iu,
  },
  {
    topic: 'unlicensed',
    about: /证|资格|资质|licen[cs]|certif|qualif|ticket/iu,
    label: labelOf('无证(?:上岗|操作|作业)'),
    sorts: [
      ['welder', /焊工|焊接|焊|weld/iu],
      ['electrician', /电工|电气|electrician/iu],
      ['driver', /叉车|司机|驾驶|场内机动车|fork|driver|truck/iu],
      ['height', /高处|登高|吊篮|架子|height/iu],
      ['crane', /起重|行车|塔吊|司索|信号工|crane|sling|rigger/iu],
      ['pressure', /锅炉|司炉|压力容器|boiler/iu],
      ['health', /健康证|health/iu],
      ['auditor', /内审员|auditor/iu],
      ['inspector', /检验员|质检员|inspector/iu],
      ['guard', /保安|guard/iu],
    ],
    denies: [
      new RegExp(
        `[\\p{Script=Han}]{0,6}(?:人员|工|员|司机|师|岗位|作业|驾驶|焊接|操作)[^。;,\\n]{0,14}${ALL}[^。;,\\n]{0,10}(?:持证|持有|取得|具有|具备|有)[^。;,\\n]{0,14}(?:上岗|证|资格|资质)?`,
        'gu',
      ),
      new RegExp(
        `${ALL}[^。;,\\n]{0,16}(?:人员|工|员|司机|师)[^。;,\\n]{0,6}(?:持证|持有[^。;,\\n]{0,12}证|取得[^。;,\\n]{0,12}证)`,
        'gu',
      ),
      /持证(?:上岗)?率[^。;,\n]{0,6}100\s?%|(?:无|没有|不存在|未发现)(?:任何)?无证(?:上岗|操作|作业|驾驶)(?:人员|现象|情况)?/gu,
      /\ball (?:the |of the )?(?:[a-z-]+ ){0,3}(?:welders?|drivers?|operators?|electricians?|riggers?|slingers?|scaffolders?|workers?|staff|guards?|inspectors?|auditors?|technicians?|climbers?)\b[^.;\n]{0,30}\b(?:licen[cs]ed|certified|qualified|hold (?:a |the |their |valid )?[a-z ]{0,20}(?:licen[cs]es?|certificates?|tickets?|cards?|qualifications?))\b/giu,
    ],
    affirms: unsure(
      new RegExp(
        `(?:[\\p{Script=Han}]{1,12})(?:无|未(?:能)?(?:取得|持有?|提供|考取|办理|获得|领取)|没有(?:取得|持有|考取|办理)?|尚未(?:取得|考取|办理|领取))[^。;,\\n]{0,12}${LICENCE}(?![书]?(?:过期|制度))[^。;,\\n]{0,12}`,
        'gu',
      ),
      /[\p{Script=Han}]{1,12}(?:证|证书|资格证)[^。;,\n]{0,10}(?:已过期|已失效|已到期|过期|超期未复审|未复审)[^。;,\n]{0,8}/gu,
      /\b(?:no|without an?|without any|does not (?:have|hold) an?|did not (?:have|hold) an?|had not (?:yet )?(?:obtained|got) an?|not yet) (?:valid )?(?:[a-z-]+ ){0,3}(?:licen[cs]e[d]?|certificate|certified|qualification|qualified|ticket|driving card)\b[^.\n]{0,20}|\b(?:licen[cs]e|certificate|ticket|qualification) (?:of [A-Z][a-z]+ [A-Z][a-z]+ )?(?:had|has) (?:expired|lapsed|run out)\b[^.\n]{0,24}/gu,
    ),
    unless:
      /不得|禁止|严禁|不安排|不独立|未独立|不上岗|未上岗|跟班|学徒|实习|见习|规定|要求|无证[^,。;]{0,6}(?:不|将)|产品|设备(?:无|没有)|检定|校准|营业|许可|供方|供应商|(?:强制|CCC|3C)|合格证|认证|不需|无需|不要求|证明|保证|证据|under supervision|not allowed|trainee|apprentice|supplier|calibrat/iu,
  },
  {
    topic: 'untrained',
    about: /培训|教育|training|trained|induction|briefing/iu,
    label: labelOf('未培训(?:人员)?'),
    denies: [
      new RegExp(
        `(?:人员|员工|职工|新员工|全员|工人|内审员|司机)[^。;,\\n]{0,12}(?:${ALL})[^。;,\\n]{0,10}(?:培训|教育)[^。;,\\n]{0,6}(?:合格|完成|考核|上岗)?`,
        'gu',
      ),
      /(?:全员|全体(?:员工|人员|职工))[^。;,\n]{0,4}(?:参加|接受|完成)(?:了)?[^。;,\n]{0,12}(?:培训|教育)/gu,
      /\b(?:all|every|100 ?% of(?: the)?) (?:[a-z-]+ ){0,3}(?:staff|employees?|workers?|operators?|persons?|personnel|newcomers?|starters?|drivers?)\b[^.;\n]{0,30}\b(?:trained|attended|received|inducted|briefed|completed)\b/giu,
    ],
    affirms: unsure(
      /[\p{Script=Han}\d,]{1,14}(?:未|没有?|尚未)(?:能)?(?:参加|接受|完成|安排|进行|列入|经)(?:过|任何|本次|该|上岗前|岗前|入职|三级|安全|厂级|年度|专项|转岗|复训|质量|的){0,4}(?:培训|教育)[^。;,\n]{0,8}/gu,
      /[\p{Script=Han}\d]{1,14}(?:无|没有|缺)(?:入职|岗前|三级|安全|年度|上岗|转岗|教育|质量|的){1,4}(?:培训|教育)(?:记录|档案|卡)?[^。;,\n]{0,6}/gu,
      /\b(?:had|has|have|was|were) (?:not|never) (?:yet )?(?:been )?(?:trained|inducted|briefed|attended|received [a-z ]{0,20}training)\b[^.\n]{0,30}|\b(?:missed|did not attend|absent from) (?:the |this |that )?[a-z ]{0,20}(?:training|induction|briefing|course)\b[^.\n]{0,20}/giu,
    ),
    unless:
      /补训|补课|已补|随后|不得|禁止|规定|要求|供方|供应商|计划|访客|离职|产假|病假|made up|later|catch-up/iu,
  },
  {
    topic: 'missed-drill',
    about: /演练|drill|exercise/iu,
    label: labelOf('未(?:开展|完成)的?演练'),
    denies: [
      new RegExp(`(?:预案|演练)[^。;\\n]{0,16}${ALL}[^。;,\\n]{0,8}(?:演练|完成|开展|实施|进行|组织)`, 'gu'),
      /演练(?:计划)?[^。;,\n]{0,6}(?:完成率|执行率|实施率)[^。;,\n]{0,4}100\s?%|按(?:年度|演练)?计划(?:完成|开展|组织|实施)(?:了)?(?:全部|所有|各项|各类)[^。;,\n]{0,8}演练/gu,
      /\ball (?:[a-z]+ ){0,4}(?:drills?|exercises?|emergency plans?|scenarios)\b[^.;\n]{0,30}\b(?:held|carried out|completed|done|exercised|drilled|practi[sc]ed|conducted|tested)\b/giu,
    ],
    affirms: unsure(
      /[\p{Script=Han}\d]{2,12}演练[^。;\n]{0,24}(?:取消|未(?:开展|实施|进行|补做|组织|做|完成|举行|落实|演)|没有?(?:做|开展|组织|补)|推迟|延期|搁置|尚未)[^。;,\n]{0,8}/gu,
      /(?:未|没有|尚未)(?:开展|组织|进行|实施|完成)(?:过)?[\p{Script=Han}]{2,10}演练[^。;,\n]{0,8}/gu,
      /\b(?:[a-z]+ ){1,4}(?:drill|exercise)s?\b[^.\n]{0,30}\b(?:cancelled|canceled|postponed|not (?:yet )?(?:been )?(?:held|done|carried out|conducted|made up|taken place)|did not take place|never took place|outstanding|dropped)\b[^.\n]{0,20}/giu,
    ),
    unless: /不需|无需|不要求|not required|no need/iu,
  },
  {
    topic: 'unchecked-rework',
    about: /返工|返修|rework|repair/iu,
    label: labelOf('返工未检'),
    denies: [
      new RegExp(
        `(?:返工|返修)(?:后)?的?(?:产品|件|品)?[^。;,\\n]{0,8}${ALL}[^。;,\\n]{0,8}(?:重新|再次|复|经)?(?:检验|复检|复验|验证|检测)`,
        'gu',
      ),
      /\b(?:all )?(?:reworked|repaired) [a-z]+[^.;\n]{0,20}\b(?:(?:was|were|is|are) (?:always |all )?)?(?:re-?inspected|inspected again|re-?checked|re-?tested)\b|\ball rework [^.;\n]{0,20}re-?inspected\b/giu,
    ],
    affirms: unsure(
      /(?:返工|返修)[^。;\n]{0,40}(?:(?:未|没有?|无)(?:再|重新|再次|经|做|进行)?(?:送检|检验|复检|复验|检测|验证)(?:记录|报告)?|直接(?:打包|入库|发货|发走|放行|流转|装箱|交付))[^。;,\n]{0,10}/gu,
      /\b(?:reworked|repaired)\b[^.\n]{0,60}\b(?:not (?:been )?(?:re-?)?(?:inspected|checked|tested)|without (?:a |any |further )?(?:re-?)?(?:inspection|check|test)|no (?:record of )?(?:re-?)?inspection|shipped straight)\b[^.\n]{0,10}/giu,
    ),
  },
  {
    topic: 'early-release',
    about: /放行|发货|投料|入库|使用|released?|shipped|inspection/iu,
    label: labelOf('(?:紧急|例外|让步)放行'),
    denies: [
      /(?:无|没有|未发生|不存在|未出现|未采用)(?:过)?(?:任何)?(?:紧急|例外|让步)放行(?:、(?:紧急|例外|让步)放行){0,2}(?:的)?(?:情况|现象|产品)?(?=[\s,;。、)]|$)/gu,
      new RegExp(
        `${ALL}[^。;,\\n]{0,8}检验合格后?(?:才|方|再)?(?:放行|入库|发货|出厂|交付|转序|投入使用)`,
        'gu',
      ),
      /\bno (?:product|lot|batch|goods|item)[^.;\n]{0,20}(?:released|shipped) (?:before|without|prior to)\b|\bno (?:positive|urgent|emergency) release\b/giu,
    ],
    affirms: unsure(
      /(?:紧急|例外|让步)放行(?:申请|审批)?(?:单|记录|表|手续)?[^。;,\n]{0,10}(?:\d+\s?[份批张件次起]|[A-Z]{1,5}-?\d[\d-]*)/gu,
      /(?:未经?(?:检验|化验|复检)|检验(?:报告|结果)(?:尚未|未)出[^。;,\n]{0,4}|先(?:发货|投料|使用|放行)后?(?:补)?检?)[^。;,\n]{0,10}(?:即|就|便|已|而)(?:发货|投料|放行|入库|使用|出厂|转序|交付)[^。;,\n]{0,8}/gu,
      /\b(?:was|were) (?:released|shipped|dispatched|delivered|used) (?:before|without|prior to) [a-z ]{0,20}(?:inspection|test|result|release|certificate)[^.\n]{0,20}/giu,
    ),
    unless: /不得|禁止|规定|如|若|应|如需|程序/u,
  },
  {
    topic: 'open-complaint',
    about: /投诉|抱怨|客诉|complaint/iu,
    label: labelOf('未(?:关闭|结案|处理)的?投诉'),
    denies: [
      /(?:投诉|抱怨|客诉)[^。\n]{0,24}(?:关闭|处理|办结|解决|结案|回复|闭环|处置)(?:及时)?率?[^。;,\n]{0,4}100\s?%/gu,
      new RegExp(
        `(?:投诉|抱怨|客诉)[^。\\n]{0,16}${ALL}(?:已|得到|及时|妥善|按期|有效|予以){0,3}(?:处理|关闭|结案|办结|闭环|解决|回复|销号)`,
        'gu',
      ),
      /(?:无|没有|不存在)(?:任何)?(?:未(?:关闭|结案|处理|办结|解决)|遗留|悬而未决)的?(?:投诉|抱怨|客诉)/gu,
      /\ball (?:[a-z]+ ){0,3}complaints? (?:was |were |have been |had been |are )?(?:[a-z]+ )?(?:closed|answered|settled|resolved|dealt with|handled)\b|\bno (?:open|unresolved|outstanding) complaints?\b|\bcomplaints?: [^.;\n]{0,20}\ball closed\b/giu,
    ],
    affirms: unsure(
      /(?:投诉|抱怨|客诉)[^。\n]{0,60}(?:尚未|仍未|未能|还没有?|一直未|至今未|没有|未)(?:予以|得到|完成|作出)?(?:结案|关闭|解决|办结|闭环|答复|回复|处理完|处理)[^。;,\n]{0,6}/gu,
      /(?:投诉|抱怨|客诉)[^。\n]{0,60}(?:还在|仍在|正在)(?:协商|处理|商谈|调查|谈|鉴定|分析)[^。;,\n]{0,6}/gu,
      /\bcomplaints?\b[^.\n]{0,60}\b(?:still open|not (?:yet )?(?:been )?(?:closed|answered|resolved|settled)|remains? open|unanswered|unresolved|awaiting|pending)\b[^.\n]{0,16}/giu,
    ),
    unless: /如|若|规定|(?:无|没有)未/u,
  },
  {
    topic: 'failed-inspection',
    about: /抽查|抽检|飞检|飞行检查|监督检查|inspect/iu,
    label: labelOf('(?:监督)?抽查不合格'),
    denies: [
      new RegExp(
        `(?:监督|质量|产品|国家|省|市|市场|政府|行业|第三方|飞行|外部|主管部门)[^。;,\\n]{0,8}(?:抽查|抽检|检查)[^。;\\n]{0,16}(?:${ALL}|次|批次?)[^。;,\\n]{0,4}(?<!不)(?:合格|通过|符合)(?!率)`,
        'gu',
      ),
      /(?:无|没有|未发生|未出现)[^。;,\n]{0,8}(?:抽查|抽检)不合格/gu,
      /\ball (?:[a-z]+ ){0,4}inspections? (?:by [a-z ]{3,30})?(?:was |were |have been )?passed\b/giu,
    ],
    affirms: unsure(
      /(?:监督|质量|产品|国家|省|市|市场|次|飞行|专项|流通)[^。;,\n]{0,10}(?:抽查|抽检|检查)[^。\n]{0,40}(?:判(?:为|定)?|结论为?|结果为?|被判)[^。;,\n]{0,6}不合格[^。;,\n]{0,8}/gu,
      /(?:局|所|院)[^。;,\n]{0,12}(?:抽查|抽检)[^。\n]{0,30}(?<!无|未发现)不合格[^。;,\n]{0,8}/gu,
    ),
  },
];
