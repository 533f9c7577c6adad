/**
 * Things, hazards, people and papers that one trade has and no other, by the divisions of the national classification
 * of economic activities (GB/T 4754). What many trades have (a forklift, a boiler, welding) is no mark.
 */
export interface TradeMarks {
  id: string;
  /** Division or group of GB/T 4754. */
  division: string;
  /** Words by which a scope, a licence or a name lays claim to the trade or one kindred to it, wide on purpose. */
  claims: string;
  marks: string;
  english?: string;
}

export const TRADE_MARKS: readonly TradeMarks[] = [
  {
    id: 'steelmaking',
    division: 'C31',
    claims: '钢|铁|冶炼|冶金|炉|铸|耐火|合金|steel|iron|smelt|foundr|cast|metallurg',
    marks: '钢水包|钢包|连铸|漏钢|炼钢|(?<![回旋])转炉|高炉|烧结机|轧机|轧辊|铁水',
    english: 'ladles?\\b|blast furnace|rolling mill|continuous casting',
  },
  {
    id: 'foundry',
    division: 'C339',
    claims: '铸|锻|钢|铁|铝|铜|金属|机械|模具|泵|阀|cast|forg|foundr|metal|machin',
    marks: '翻砂|砂型|浇冒口|熔模|造型线|型砂',
    english: 'sand moulds?|pouring temperature of the melt',
  },
  {
    id: 'fertiliser',
    division: 'C262',
    claims: '肥|农资|农药|尿素|合成氨|fertili|agrochem',
    marks: '化肥|复合肥|造粒塔|肥料|合成氨',
    english: 'fertili[sz]er granul|urea',
  },
  {
    id: 'livestock',
    division: 'A03',
    claims:
      '养殖|畜|禽|牧|猪|牛|羊|鸡|鸭|屠宰|饲|肉|蛋|奶|乳|兽|宠物|动物|livestock|farm|poultry|pig|cattle|dairy|meat|feed|pet|animal',
    marks: '养殖废水|畜禽|粪便|栏舍|猪舍|鸡舍|牛舍|兽药|存栏|出栏|仔猪|母猪|病死猪',
    english: 'livestock manure|pigsty|slaughter weight',
  },
  {
    id: 'health-care',
    division: 'Q84',
    claims:
      '医院|医疗|诊|护理|卫生|康复|养老|照护|照料|体检|药|急救|母婴|月子|hospital|clinic|nurs|care|medical|health|pharma',
    marks: '在院患者|住院患者|病区|护士|给药|病历|手术室|门诊量|院感|输液|医嘱|护理记录单',
    english: 'ward round|inpatients?|operating theatre|medication round|nurses?\\b',
  },
  {
    id: 'dental',
    division: 'C358',
    claims: '义齿|口腔|齿科|牙|医疗器械|医院|诊|dent|prosthe|orthodon|medical',
    marks: '义齿|烤瓷牙|牙冠|种植牙|口腔修复体',
    english: 'dental prosthes[ie]s|dentures?|dental crowns?',
  },
  {
    id: 'passenger-transport',
    division: 'G54',
    claims:
      '客运|公交|旅客|出租|班线|客车|旅游|航空|铁路|轨道|轮渡|站务|机场|travel|passenger|coach|bus|rail|ferr|air|tour|taxi',
    marks: '客运班线|旅客候车|班车正点率|进站检票|检票口|安检候车|行李(?:丢失|托运)|旅客行李|发车正点率',
    english: 'passenger luggage|coach departures|ticket gates?|boarding passengers',
  },
  {
    id: 'guarding',
    division: 'L727',
    claims: '保安|安保|物业|押运|守护|巡逻|秩序|门卫|guard|security|property|facilit',
    marks: '保安服务|保安巡逻|保安员|武装押运|守押|门岗巡逻|护卫队',
    english: 'security guards? patrol|guarding services?|cash in transit',
  },
  {
    id: 'concrete',
    division: 'C302',
    claims:
      '混凝土|水泥|建材|建筑|施工|工程|市政|道路|桥|砂浆|管桩|构件|装修|装饰|房|concrete|cement|build|construct|civil|road',
    marks: '混凝土预拌|预拌混凝土|搅拌站|商砼|坍落度|混凝土运输|泵车浇筑|混凝土浇筑|试块养护',
    english: 'ready-mixed concrete|slump test|batching plant',
  },
  {
    id: 'laundry',
    division: 'O8030',
    claims: '洗涤|洗衣|干洗|布草|酒店|宾馆|清洗|保洁|laundr|dry clean|hotel|wash|linen|textil',
    marks: '布草|洗涤龙|隧道式洗|干洗机|送洗衣物',
    english: 'soiled linen|dry[- ]cleaning machine|tunnel washer',
  },
  {
    id: 'hotel',
    division: 'H61',
    claims: '酒店|宾馆|民宿|住宿|客房|旅|会务|养老|疗养|公寓|hotel|hostel|lodging|travel|guest|resort|care',
    marks: '客房(?:清扫|入住|布草|服务)|入住率|退房|前厅部|房态',
    english: 'guest rooms?|room occupancy|check-out of guests',
  },
  {
    id: 'catering',
    division: 'H62',
    claims:
      '餐|食|饮|膳|厨|酒店|宾馆|学校|幼儿园|养老|糕|面点|茶|咖啡|cater|meal|restaurant|food|kitchen|hotel|school|care|canteen|bak',
    marks: '菜品出餐|配餐间|堂食|供餐人数|食材验收|菜品留样',
    english: 'meals served|plating of dishes',
  },
  {
    id: 'teaching',
    division: 'P83',
    claims:
      '教|培训|学校|学院|幼儿|办学|驾校|托育|school|teach|train|educat|learn|kindergarten|college|universit',
    marks: '授课教师|教案|课堂教学|学员结业|班主任|学籍|开学典礼|教学质量评估|招生计划',
    english: 'lesson plans?|pupils?\\b|classroom teaching|enrolment of students',
  },
  {
    id: 'lifts',
    division: 'C3435',
    claims: '电梯|扶梯|升降|特种设备|起重|物业|lift|elevator|escalator|hoist|crane',
    marks: '曳引机|层门|限速器校验|井道照明',
    english: 'lift car|hoistway|escalator steps',
  },
  {
    id: 'mining',
    division: 'B',
    claims: '矿|煤|采|选|石|砂|井|隧道|爆破|钻|地质|min(?:e|ing)|quarr|coal|ore|drill|tunnel|blast',
    marks: '采掘面|掘进面|井下作业面|尾矿库|矿井通风|瓦斯浓度|凿岩|放炮员|采煤',
    english: 'tailings|longwall|mine ventilation|blasting face',
  },
  {
    id: 'oil-and-gas',
    division: 'B07',
    claims: '油|气|石化|化工|加油|燃|管道|钻|井|oil|gas|petrol|refin|pipeline|drill',
    marks: '井控|采油树|钻井液|套管固井|油井',
    english: 'blow-?out preventer|well head|drilling mud',
  },
  {
    id: 'filling-station',
    division: 'F526',
    claims: '加油|加气|油|燃|能源|石化|站|fuel|petrol|filling|gas|oil|energy',
    marks: '加油机|加油枪|油罐区|卸油口|加气机|油气回收',
    english: 'fuel dispensers?|vapou?r recovery of the pumps',
  },
  {
    id: 'shipbuilding',
    division: 'C373',
    claims: '船|舶|海工|港|航|浮|游艇|ship|boat|marine|yacht|offshore|dock|vessel|buoy',
    marks: '船坞|船台|分段合拢|船体分段|轮机舱|试航|坞修',
    english: 'dry dock|hull sections?|sea trials?',
  },
  {
    id: 'rail',
    division: 'C371',
    claims: '铁路|轨道|机车|动车|地铁|列车|rail|train|metro|locomotive|track',
    marks: '机车检修|转向架|接触网|道岔|轨枕',
    english: 'bogies?\\b|overhead line of the track|railway sleepers',
  },
  {
    id: 'air-transport',
    division: 'G56',
    claims: '航空|机场|飞机|飞行|无人机|航材|air|aviation|flight|drone|aerospace',
    marks: '机务放行|航班保障|停机坪|旅客登机|起落架',
    english: 'apron handling|aircraft turnaround',
  },
  {
    id: 'weaving',
    division: 'C17',
    claims:
      '纺|织|布|纱|染|服|衣|家纺|毛|丝|棉|麻|毯|帽|袜|绳|网|textil|weav|yarn|cloth|garment|dye|fabric|cotton|wool|carpet|knit',
    marks: '(?<!组)织机(?![构关])|浆纱|络筒|染缸|整经|细纱机|坯布',
    english: 'looms?\\b|sizing of the warp|dye vats?',
  },
  {
    id: 'tannery',
    division: 'C191',
    claims: '革|皮|鞋|箱包|毛皮|leather|tann|hide|shoe|footwear',
    marks: '鞣制|脱灰|蓝湿革|转鼓|片皮机',
    english: 'tanning drums?|wet blue',
  },
  {
    id: 'glass',
    division: 'C304',
    claims: '玻璃|门窗|幕墙|光伏|镜|灯|瓶|光学|陶|glass|window|glaz|solar|mirror|lens|ceram|optic',
    marks: '浮法线|玻璃熔窑|锡槽|钢化炉|退火窑',
    english: 'float line|glass melt',
  },
  {
    id: 'papermaking',
    division: 'C22',
    claims: '纸|浆|印刷|包装|paper|pulp|board|print|tissue',
    marks: '制浆|抄纸|碎浆机|造纸机|黑液',
    english: 'pulping|paper machine|black liquor',
  },
  {
    id: 'semiconductor',
    division: 'C397',
    claims:
      '半导体|芯片|集成电路|晶|光电|电子|面板|显示|光伏|semicond|wafer|chip|electron|display|solar|circuit',
    marks: '(?<!激)光刻|晶圆|刻蚀机|离子注入|封测',
    english: 'photolithography|wafers?\\b|etching chambers?',
  },
  {
    id: 'banking',
    division: 'J66',
    claims: '银行|金融|信贷|保险|担保|证券|支付|bank|financ|credit|insur|loan|payment',
    marks: '贷款发放|授信审批|不良贷款率|理赔案件|信贷员',
    english: 'loan approvals?|claims adjusters?',
  },
  {
    id: 'funeral',
    division: 'O808',
    claims: '殡|葬|墓|丧|火化|骨灰|funeral|burial|cremat|cemeter',
    marks: '火化炉|遗体|骨灰|告别厅|殡仪服务',
    english: 'cremation|burial plots?',
  },
  {
    id: 'nursery-farming',
    division: 'A01',
    claims:
      '种|植|农|苗|花|林|园|绿化|果|菜|茶|粮|菌|温室|crop|farm|plant|grow|cultiv|nurser|garden|fruit|veget|forest|lettuce|landscap',
    marks: '播种机|亩产|田间管理|灌溉记录|嫁接|大棚温湿度|采摘期',
    english: 'sowing|crop rotation|yield per hectare',
  },
  {
    id: 'fishery',
    division: 'A04',
    claims: '渔|水产|鱼|虾|海|捕捞|fish|aquacult|marine|shrimp|sea',
    marks: '投饵机|增氧机|鱼苗|网箱|捕捞',
    english: 'fish fry|net cages?|trawl',
  },
  {
    id: 'software',
    division: 'I65',
    claims:
      '软件|信息|数据|网络|系统|计算机|通信|智能|平台|电子|自动化|互联网|测评|运维|software|data|network|system|IT\\b|digital|comput|electron|automat|internet',
    marks: '代码评审|版本迭代|需求分析师|单元测试|源代码库|迭代开发',
    english: 'code reviews?|source code|sprint backlog',
  },
  {
    id: 'printing',
    division: 'C23',
    claims: '印|包装|标签|纸|出版|广告|图文|制版|文印|print|pack|label|paper|publish|advert|graphic|carton',
    marks: '胶印机|晒版|墨色偏差|装订线',
    english: 'printing plates|offset press',
  },
  {
    id: 'brewing',
    division: 'C151',
    claims: '酒|酿|饮料|食品|餐|brew|wine|spirit|bever|distill|food|bar',
    marks: '糖化锅|发酵车间|窖池|麦芽汁|勾调|酒糟',
    english: 'mash tun|wort|fermentation cellar',
  },
  {
    id: 'waste-incineration',
    division: 'N78',
    claims: '垃圾|废|环保|焚烧|环卫|处置|填埋|清运|waste|refuse|inciner|recycl|environment|landfill',
    marks: '焚烧炉|填埋区|飞灰|垃圾压缩',
    english: 'landfill leachate|fly ash of the incinerator',
  },
  {
    id: 'pharmacy',
    division: 'C27',
    claims: '药|医|胶囊|试剂|生物|疫苗|保健|pharma|medic|drug|biolog|vaccin|health|hospital',
    marks: '冻干机|药品批生产记录|胶囊填充|压片机|中药饮片',
    english: 'tablet press|freeze dryer batch|vaccines?',
  },
];
