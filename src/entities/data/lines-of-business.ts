/**
 * Lines of business with words that few others use of themselves, gathered from the scopes of public certificates.
 * `offers`: what is made or rendered for customers. `processes`: steps of work that give a trade away, where the
 * organisation has no industry at all. `english`: either. Support that every organisation has (its canteen, its
 * waste water, its transport) is no line of business: such words stand here with what makes them one.
 */
export interface LineOfBusiness {
  id: string;
  /** Lines of one group often go together. */
  group:
    | 'industry'
    | 'building'
    | 'premises'
    | 'information'
    | 'trade'
    | 'people'
    | 'land'
    | 'transport'
    | 'environment';
  /** Words by which a scope or a company's name lays claim to the line, wide on purpose. */
  claims: string;
  offers: string;
  processes?: string;
  english?: string;
}

export const LINES_OF_BUSINESS: readonly LineOfBusiness[] = [
  {
    id: 'tendering',
    group: 'trade',
    claims: '招标|招投标|造价|拍卖|tender',
    offers: '招标代理|招投标|政府采购代理|造价咨询|拍卖服务',
    english: 'tendering agency|quantity surveying',
  },
  {
    id: 'supervision',
    group: 'building',
    claims: '监理|supervision of works',
    offers: '工程监理|监理服务|施工监理',
  },
  {
    id: 'property',
    group: 'premises',
    claims: '物业|园区管理|propert|facilit',
    offers: '物业服务|物业管理|小区管理|秩序维护服务|楼宇管理',
    english: 'property management|facility management',
  },
  {
    id: 'cleaning',
    group: 'premises',
    claims: '保洁|清洁|清洗|绿化|清扫|clean|landscap',
    offers: '保洁服务|清洁服务|外墙清洗|绿化养护服务|道路清扫',
    english: 'cleaning services|contract cleaning|landscap',
  },
  {
    id: 'guarding',
    group: 'premises',
    claims: '保安|安保|门卫|守护|巡逻|押运|秩序|guard|security',
    offers: '保安服务|门卫服务|守护服务|武装押运|安保服务',
    english: 'security guarding|guarding services|cash in transit',
  },
  {
    id: 'lifts',
    group: 'premises',
    claims: '电梯|扶梯|lift|elevator',
    offers: '电梯(?:的)?(?:安装|维保|维护保养|维修|改造|制造)|自动扶梯',
    english: '(?:lift|elevator|escalator) (?:maintenance|installation|service)',
  },
  {
    id: 'catering',
    group: 'people',
    claims: '餐|食堂|膳食|cater|meal|restaurant|food',
    offers: '餐饮服务|团体供餐|团餐|食堂承包|食堂托管|送餐服务|菜品(?:制作|加工|烹饪)|烹饪过程|餐厅经营',
    english: 'catering services|restaurant service|school meals',
  },
  {
    id: 'hotel',
    group: 'people',
    claims: '酒店|宾馆|客房|住宿|旅游|旅行|会展|会务|hotel|travel|event',
    offers: '酒店服务|客房服务|住宿服务|旅游服务|旅行社|导游|会展服务|会务服务',
    english: 'hotel services|guest rooms|travel agency|event management',
  },
  {
    id: 'teaching',
    group: 'people',
    claims: '培训|教育|教学|学校|办学|training|educat|teach',
    offers: '职业技能培训服务|培训服务|教育服务|教学过程|教学服务|课程开发|授课过程|幼儿园|驾驶员培训',
    english: 'training courses for learners|teaching|classroom|kindergarten',
  },
  {
    id: 'care',
    group: 'people',
    claims: '护理|养老|照护|照料|医疗服务|医院|诊|康复|家政|care|nurs|clinic|hospital',
    offers: '养老服务|护理服务|诊疗|住院|病区|患者|长者照护|月嫂|家政服务',
    english: 'residential care|nursing care|patients?\\b|day care|home care',
  },
  {
    id: 'staffing',
    group: 'people',
    claims: '劳务|人力资源|派遣|人才|家政|staff|recruit',
    offers: '劳务派遣|人事代理|人力资源外包服务|人才测评|猎头',
    english: 'staffing services|temporary employment|recruitment services',
  },
  {
    id: 'software',
    group: 'information',
    claims: '软件|计算机|信息系统|信息技术|信息化|数据|网络|互联网|通信|software|data|network|IT\b|digital',
    offers:
      '软件开发|软件研发|系统集成|系统运维|信息系统运行维护|数据处理服务|数据标注|网站建设|程序编码|代码编写|APP开发|软件测评|云计算服务',
    processes: '单元测试|代码评审|需求分析阶段',
    english: 'software development|system integration|coding standards|data processing services|source code',
  },
  {
    id: 'finance',
    group: 'trade',
    claims: '金融|保险|会计|担保|信贷|财务|financ|insur|account',
    offers: '信贷|小额贷款|保险代理|融资担保|担保服务|会计代理|代理记账',
    english: 'insurance brok|consumer loans|bookkeeping services',
  },
  {
    id: 'advertising',
    group: 'trade',
    claims: '广告|传媒|影视|文化|动漫|设计制作|advert|film|media',
    offers: '广告设计|广告制作|影视制作|动漫|公关服务|演出服务',
    english: 'advertising campaigns|film production',
  },
  {
    id: 'design',
    group: 'building',
    claims: '勘察|测绘|勘测|设计|规划|survey|design|architect',
    offers: '工程勘察|岩土勘察|测绘服务|工程测绘|建筑设计|规划设计|市政设计',
    english: 'land survey|architectural design',
  },
  {
    id: 'construction',
    group: 'building',
    claims: '工程|施工|建筑|装饰|装修|市政|园林|安装|修缮|build|construct|civil|install',
    offers:
      '施工总承包|房屋建筑|建筑工程施工|市政(?:公用)?工程|公路工程|装饰装修工程|装修施工|园林绿化工程|防水工程|机电安装|消防设施工程|幕墙|钢结构安装',
    processes: '混凝土浇筑|钢筋绑扎|脚手架搭设|基坑支护|模板支设|桩基|砌筑|隐蔽工程验收|旁站',
    english: 'building works|civil works|concrete pouring|scaffold erection|road construction',
  },
  {
    id: 'materials',
    group: 'industry',
    claims: '混凝土|建材|玻璃|水泥|砖|石|陶|门窗|型材|concrete|glass|cement|ceram|tile|brick',
    offers: '水泥|预拌混凝土|商品混凝土|管桩|玻璃制品|钢化玻璃|陶瓷|石材|门窗|铝型材|砖瓦|砂石骨料|防水卷材',
    processes: '配料搅拌|烧成|窑炉|搅拌楼',
    english: 'ready-mixed concrete|glazing|ceramic tiles|cement',
  },
  {
    id: 'metal',
    group: 'industry',
    claims:
      '金属|机械|零部件|零件|配件|铸|锻|焊|钢|铁|铝|铜|机加|模具|阀|泵|轴|设备|装备|夹具|machin|metal|steel|valve|pump|cast|forg|part|equip|fitting',
    offers:
      '阀门|水泵|轴承|齿轮|模具|紧固件|螺栓|铸件|锻件|法兰|钢结构(?:件)?制(?:造|作)|压力容器|锅炉|机床|五金|液压|弹簧|钣金件',
    processes: '机加工|机械加工|数控车|铸造|锻造|热处理|冲压|磨削|电镀|抛丸|下料',
    english:
      'valves?\\b|pumps?\\b|castings|forgings|gearbox|fasteners|machining|heat treatment|pressure vessel',
  },
  {
    id: 'plastics',
    group: 'industry',
    claims:
      '塑|橡胶|化工|化学|胶|树脂|涂料|漆|油墨|日化|洗|密封|滤芯|包装|plastic|rubber|chem|paint|adhes|seal|packag',
    offers:
      '塑料制品|塑料管|塑料薄膜|橡胶制品|橡胶密封件|轮胎|涂料|油墨|胶粘剂|化肥|农药|树脂|洗涤剂|洗衣液|化妆品|润滑油',
    processes: '注塑|挤出|吹塑|吹膜|硫化|密炼|反应釜',
    english:
      'injection mould|moulding (?:param|press)|plastic packaging|rubber seals|paint manufactur|adhesives|detergent|cosmetics|fertili[sz]er',
  },
  {
    id: 'textile',
    group: 'industry',
    claims: '纺|织|布|衣|服饰|服装|染|鞋|家纺|皮革|劳保|textil|garment|cloth|dye|shoe|fabric',
    offers: '服装|校服|工装(?:的)?(?:生产|制作)|面料|布匹|纱线|毛巾|床上用品|家纺|皮鞋|制鞋|箱包|地毯',
    processes: '缝纫|裁剪|印染|染色|定型机|纺纱|织造|整烫|绣花',
    english:
      'garments?\\b|sewing|tannery|leather goods|yarn|cotton|knitwear|dyeing|footwear|textiles|carpets',
  },
  {
    id: 'paper',
    group: 'industry',
    claims: '纸|印刷|包装|标签|paper|print|carton|packag|label',
    offers: '纸箱|纸盒|瓦楞纸|书刊印刷|包装装潢印刷|标签印刷|印刷品|纸制品|生活用纸',
    processes: '模切|胶印|覆膜|装订|印版',
    english: 'offset printing|corrugated|book printing|cartons',
  },
  {
    id: 'electronics',
    group: 'industry',
    claims:
      '电子|电气|电器|电路|仪表|仪器|线缆|电缆|电线|电源|电池|智能|照明|灯|传感|控制|办公设备|electr|circuit|sensor|cable|batter|light|control|instrument',
    offers:
      '电路板|线路板|线束|变压器|开关柜|配电柜|配电箱|电缆|电线|锂电池|蓄电池|芯片|半导体|灯具|照明产品|传感器|充电器|仪器仪表|家用电器|空调器',
    processes: '贴片|回流焊|波峰焊|绕线',
    english:
      'circuit boards?|cable harness|transformers?\\b|switchgear|batteries|luminaires|soldering|semiconductor',
  },
  {
    id: 'furniture',
    group: 'industry',
    claims: '家具|木|办公用品|furnit|wood',
    offers: '家具|橱柜|衣柜|木门|人造板|地板(?:的)?(?:生产|制造)|办公桌椅(?:的)?(?:生产|制造)',
    processes: '封边|开料|打磨喷漆',
    english: 'furniture|cabinet making|flooring',
  },
  {
    id: 'food',
    group: 'industry',
    claims: '食品|饮料|粮|油脂|食用|肉|奶|乳|面|糖|酒|茶|果|菜|水产|餐|food|bever|bak|meat|dairy|brew',
    offers:
      '糕点|饼干|面包|水饺|馒头|包子|方便面|挂面|火锅底料|薯片|果汁|饮料|酱油|调味品|肉制品|乳制品|豆制品|速冻食品|炒货|食用油|面粉|大米|茶叶|蜂蜜|白酒|啤酒|矿泉水|罐头|水产品|果蔬|中央厨房',
    processes: '和面|烘焙|杀菌釜|发酵罐|灌装线',
    english:
      'bakery|biscuits|dairy|beverages?|dumplings|noodles|palm (?:kernel|oil)|sugar|flour mill|rice mill|roasted coffee|poultry|egg packing|meat processing|fish processing|brewing|confectionery|frozen food',
  },
  {
    id: 'medical',
    group: 'industry',
    claims: '医疗|医用|药|试剂|口罩|卫生|medic|pharma|health',
    offers: '药品|中药饮片|胶囊剂|片剂|医疗器械|一次性使用|注射器|体外诊断试剂|医用口罩|医用敷料',
    processes: '冻干|环氧乙烷灭菌',
    english: 'medical devices?|pharmaceutical|syringes|wound dressings|tablets',
  },
  {
    id: 'vehicles',
    group: 'industry',
    claims: '汽车|车辆|车|驾|vehicle|car\b|cars\b|automot|bicycl',
    offers: '汽车维修|整车|汽车零部件|摩托车|电动自行车|专用车|轨道车辆',
    english: 'car repair|vehicle assembly|automotive parts|bicycles',
  },
  {
    id: 'logistics',
    group: 'transport',
    claims:
      '运输|物流|仓储|配送|冷链|快递|货代|货运|客运|搬|transport|logist|freight|warehous|storage|haul|deliver',
    offers:
      '道路货物运输|货物运输服务|物流服务|仓储服务|冷链运输|快递服务|货运代理|货代服务|搬家服务|危险货物运输|旅客运输|公交',
    english: 'freight forwarding|haulage|parcel delivery|warehousing services|passenger transport',
  },
  {
    id: 'waste',
    group: 'environment',
    claims: '环保|环境|污水|废|水处理|垃圾|再生|回收|排水|waste|sewage|recycl|water|environment',
    offers:
      '污水处理(?:厂|服务|设施运营)|危险废物(?:的)?(?:收集|处置|经营)服务|固废处置服务|垃圾焚烧|垃圾清运服务|环保工程|再生资源|废旧物资回收',
    english: 'sewage works|waste treatment plant|refuse collection|recycling plant',
  },
  {
    id: 'laboratory',
    group: 'environment',
    claims: '检测|检验|校准|测评|监测|检定|试验|laborator|calibrat|test',
    offers: '检验检测服务|检测服务|校准服务|环境监测服务',
    english: 'calibration services|testing laboratory services',
  },
  {
    id: 'energy',
    group: 'environment',
    claims: '能源|光伏|发电|供热|供暖|燃气|电站|加油|充电|电力|热力|energy|power|solar|wind|heat|gas',
    offers: '光伏(?:电站|组件|发电)|风力发电|火力发电|供热服务|燃气(?:供应|经营)|加油站|充电站|加气站',
    english: 'solar farm|wind farm|district heating|filling station|gas supply',
  },
  {
    id: 'farming',
    group: 'land',
    claims: '农|种植|养殖|饲|苗|林|畜|禽|渔|花卉|园林|绿化|farm|crop|livestock|feed|plant',
    offers: '种植|养殖|饲料|屠宰|育苗|苗木|生猪|禽蛋|茶园',
    english: 'livestock|crop growing|animal feed|slaughter|nursery stock',
  },
  {
    id: 'mining',
    group: 'land',
    claims: '矿|采石|砂石|煤|min(?:e|ing)\b|quarr|ore\b|coal',
    offers: '采矿|选矿|矿石|露天开采|煤矿|尾矿',
    english: 'mining|quarry(?:ing)? operations|ore',
  },
];

/** Lines and groups whose organisations readily do the work of the second, too: a factory writes its own software. */
export const KINDRED: ReadonlyArray<readonly [own: string, other: string]> = [
  ['industry', 'information'],
  ['industry', 'land'],
  ['land', 'industry'],
  ['building', 'premises'],
  ['premises', 'building'],
  ['building', 'environment'],
  ['environment', 'building'],
  ['building', 'information'],
  ['information', 'building'],
  ['environment', 'information'],
  ['environment', 'premises'],
  ['premises', 'environment'],
  ['trade', 'building'],
  ['building', 'trade'],
  ['teaching', 'industry'],
  ['teaching', 'information'],
  ['teaching', 'vehicles'],
  ['catering', 'food'],
  ['catering', 'farming'],
  ['lifts', 'metal'],
];
