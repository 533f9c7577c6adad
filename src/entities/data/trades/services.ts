import type { TradeMarks } from './trade.js';

/** Who looks after people in houses: hospitals, homes, hotels, schools and those who work in them. */
const HOUSES =
  '医院|医疗|医用|诊|护理|卫生|康复|养老|照护|照料|体检|药|急救|母婴|月子|病|家政|hospital|clinic|nurs|care|medical|health|pharma|dent|patient|ambulance|surg';

export const SERVICE_TRADES: readonly TradeMarks[] = [
  {
    id: 'health-care',
    division: 'Q84',
    claims: `${HOUSES}|文物|标本|古籍|书画`,
    marks:
      '在院患者|住院患者|病区|护士|给药|(?<!标本|文物|设备|桥梁|古树)病历|手术室|门诊量|院感|输液|医嘱|护理记录单|透析',
    signs: '查房|病床|术前|主治医师|急诊|处方点评|压疮|药房调剂|手卫生依从|护理部|住院部|采血|麻醉',
    english: 'ward round|inpatients?|operating theatre|medication round|nurses?\\b',
    englishSigns: 'prescriptions?\\b|triage|hospital beds?',
  },
  {
    id: 'dental',
    division: 'C358',
    claims: `${HOUSES}|义齿|口腔|齿|牙|prosthe|orthodon`,
    marks: '义齿|烤瓷牙|牙冠|种植牙|口腔修复体',
    signs: '烤瓷|车瓷|石膏模型修整|全瓷|基台|代型|颌架|牙模|修复体',
    english: 'dental prosthes[ie]s|dentures?|dental crowns?',
    englishSigns: 'impression trays?|articulator',
  },
  {
    id: 'medical-devices',
    division: 'C358',
    claims: `${HOUSES}|器械|试剂|口罩|灭菌|生物|消毒|device|steril|diagnos|implant`,
    signs:
      '环氧乙烷|初始污染菌|解析期|洁净车间人员|注射器|输液器|导管|无菌屏障|植入物|导丝|支架系统|医疗器械不良事件|(?<![A-Za-z])UDI(?![A-Za-z])|试剂盒|校准品|骨科螺钉|生物负载',
    englishSigns:
      'ethylene oxide|bioburden|sterile barrier|catheters?\\b|syringes?\\b|implants?\\b|sharps containers?',
  },
  {
    id: 'elder-care',
    division: 'Q85',
    claims: `${HOUSES}|老|儿童|福利|残疾|elder|disab|child|welfare|home`,
    signs:
      '入住老人|失能老人|护理员夜巡|助浴|翻身记录|老年人能力评估|压疮护理|长者|护理等级|认知症|喂食|防走失|颐养',
    englishSigns: 'residents of the home|care plans?|fall risk of residents|bedside rails|dementia unit',
  },
  {
    id: 'hotel',
    division: 'H61',
    claims:
      '酒店|宾馆|民宿|住宿|客房|旅|会务|会展|养老|老人|照护|医|学|物业|疗养|公寓|布草|洗涤|保洁|hotel|hostel|lodging|travel|guest|resort|care|laundr|clean',
    marks: '客房(?:清扫|入住|布草|服务)|入住率|退房|前厅部|房态',
    signs: '查房铺床|做房|礼宾|行李生|早餐厅|宴会厅|房价码|总台',
    english: 'room occupancy|check-out of guests|guest ?rooms?',
    englishSigns: 'front desk|housekeeping trolley|concierge',
  },
  {
    id: 'teaching',
    division: 'P83',
    claims:
      '教|培训|学校|学院|幼儿园(?!用)|办学|驾校|托育|school|teach|train|educat|learn|kindergarten|college|universit|course',
    marks: '授课教师|教案|课堂教学|学员结业|(?<!值)班主任|学籍|开学典礼|教学质量评估|招生计划|课表|听课记录',
    signs: '任课教师|学员考勤|课时|助教|教研|备课|学员满意|结业考试|教材征订|学员报名|教练车',
    english: 'lesson plans?|classroom teaching|enrolment of students|pupils?\\b',
    englishSigns: 'timetables? of classes|tutors?\\b|learner records?',
  },
  {
    id: 'guarding',
    division: 'L727',
    claims: '保安|安保|物业|押运|守护|巡逻|秩序|门卫|安防|安全技术防范|guard|security|property|facilit|alarm',
    marks: '保安服务|保安巡逻|武装押运|守押|门岗巡逻|护卫队',
    signs: '保安员|押运车|队员持枪|守护目标|枪弹|勤务检查|驻勤点|驻点队员|岗楼|尾箱',
    english: 'security guards? patrol|guarding services?|cash in transit',
    englishSigns: 'guard posts?|patrol rounds|door supervis',
  },
  {
    id: 'property',
    division: 'K702',
    claims:
      '物业|小区|园区|楼宇|大厦|保洁|保安|绿化|酒店|公寓|养老|医院|后勤|商业管理|运维|房地产|租赁|propert|facilit|clean|estate|housing|building',
    signs:
      '业主大会|业委会|装修巡查|维修资金|水箱清洗|楼道保洁|车位管理|物业费|业主报修|报修工单|高空抛物|外墙清洗|垃圾分类督导|生活水泵房|客服前台报修|门禁道闸',
    englishSigns:
      'residents? association|service charge|communal areas|tenants?\\b of the estate|letting of units',
  },
  {
    id: 'cleaning-and-streets',
    division: 'N782',
    claims:
      '保洁|清洁|清洗|清扫|环卫|垃圾|物业|市政|道路|公厕|清运|医院|绿化|waste|refuse|clean|street|propert|facilit|municipal|landscap',
    marks: '洗扫车',
    signs:
      '环卫工人|机扫|道路清扫|公厕|垃圾转运站|压缩式垃圾车|垃圾收集点|抑尘车|扫路车|生活垃圾清运|路面积尘|清扫保洁班',
    englishSigns: 'street sweeper|refuse (?:rounds?|vehicles?)|bin lorr(?:y|ies)|public toilets?',
  },
  {
    id: 'pest-control',
    division: 'O821',
    claims: '消杀|有害生物|虫|白蚁|消毒|物业|农|植保|pest|termite|fumigat|hygiene|disinfect',
    marks: '鼠饵站',
    signs: '灭蟑|消杀药剂|毒饵|白蚁|蟑螂密度|粘鼠板布放|滞留喷洒|诱虫|熏蒸剂',
    englishSigns: 'bait stations?|rodenticide|fumigation|termites?',
  },
  {
    id: 'funeral',
    division: 'O808',
    claims: '殡|葬|墓|丧|火化|骨灰|陵|funeral|burial|cremat|cemeter|coffin',
    marks: '火化炉|遗体|骨灰|告别厅',
    signs: '殡仪|墓穴|寄存格位|防腐整容|守灵|灵堂',
    english: 'cremation|burial plots?',
    englishSigns: 'coffins?\\b|embalming|hearses?',
  },
  {
    id: 'banking',
    division: 'J66',
    claims: '银行|金融|信贷|保险|担保|证券|支付|催收|押运|bank|financ|credit|insur|loan|payment|cash',
    marks: '贷款发放|授信审批|不良贷款率|理赔案件|信贷员',
    signs: '柜面业务|逾期贷款|保单|现金库|柜员|核保|查勘定损|反洗钱|尽职调查贷',
    english: 'loan approvals?|claims adjusters?',
    englishSigns: 'policyholders?|tellers?\\b|underwriting|overdue loans?',
  },
  {
    id: 'media-and-advertising',
    division: 'R87',
    claims:
      '广告|传媒|影视|文化|动漫|设计|印|会展|展览|演出|标识|advert|film|media|event|exhibition|design|sign|print',
    signs:
      '剪辑|拍摄脚本|分镜|展台搭建|展位|喷绘|灯箱画面|舞美|桁架|样片|后期制作|主创|演职人员|策展|广告牌安装',
    englishSigns: 'storyboards?|film shoot|post-production|exhibition stands?|billboards?',
  },
  {
    id: 'tourism-and-sport',
    division: 'N786',
    claims:
      '旅游|旅行|景区|公园|游乐|体育|健身|场馆|索道|滑雪|泳|文化|博物|酒店|tour|travel|park|leisure|sport|gym|swim|museum|ski|hotel|amusement',
    marks: '导游',
    signs:
      '游客承载|过山车|检票闸机|索道|泳池余氯|救生员|游乐设施|讲解员|景区客流|团队行程|地接社|票务中心|更衣柜泳',
    englishSigns: 'lifeguards?|pool water|roller ?coaster|visitor attraction|ski lift|tour guides?',
  },
  {
    id: 'retail',
    division: 'F52',
    claims:
      '超市|零售|商场|百货|连锁|便利|门店|药店|购物|电商|销售|贸易|食|retail|shop|store|supermarket|e-?commerce|sale|trad',
    marks: '收银台',
    signs: '陈列面|货架排面|生鲜台|会员积分|店长巡店|临期商品|理货员|导购|促销堆头|收银员',
    englishSigns: 'checkouts?\\b|shelf facings|store managers? rota|cashiers?\\b',
  },
  {
    id: 'staffing',
    division: 'L726',
    claims: '劳务|人力|派遣|人才|家政|招聘|外包|保安|保洁|物业|staff|recruit|labour|employ|outsourc|agency',
    signs: '派遣员工|用工单位|候选人|猎头|简历库|雇主|家政员|月嫂|派工单家政|入户服务',
    englishSigns: 'temporary workers placed|candidate pool|payroll of placements|housemaids?',
  },
];
