import type { TradeMarks } from './trade.js';

/** Who supplies, treats or takes away. */
const UTILITY =
  '环保|环境|污水|废|水处理|水务|自来水|供水|排水|垃圾|再生|回收|焚烧|环卫|处置|填埋|清运|能源|发电|供热|供暖|热力|燃气|电力|电站|市政|waste|sewage|recycl|water|environment|refuse|inciner|landfill|energy|power|heat|gas|utilit|drain|scrap';

export const UTILITY_TRADES: readonly TradeMarks[] = [
  {
    id: 'water-and-sewage',
    division: 'D46',
    claims: UTILITY,
    marks: '曝气池|二沉池|氧化沟',
    signs:
      'MLSS|污泥沉降比|格栅间|进水泵房|活性污泥|沉砂池|混凝沉淀|原水浊度|管网漏损|出厂水|加氯间|滤池反冲洗|污泥脱水|生化池|膜池',
    englishSigns:
      'aeration tanks?|activated sludge|clarifiers?\\b|sludge dewatering|raw water turbidity|pumping stations? of the sewer',
  },
  {
    id: 'waste-disposal',
    division: 'N772',
    claims: UTILITY,
    marks: '填埋区|飞灰|垃圾压缩',
    signs:
      '焚烧炉|渗滤液|填埋气|固化飞灰|二噁英|危废入场|配伍|物化车间|经营许可证危废|焚烧线|垃圾吊|烟气净化焚烧|膜覆盖填埋',
    english: 'landfill leachate|fly ash of the incinerator',
    englishSigns: 'waste bunker|landfill cells?|hazardous waste reception',
  },
  {
    id: 'recycling',
    division: 'C42',
    claims: `${UTILITY}|拆解|废旧|金属|塑|纸|轮胎|电池|metal|plastic|paper|tyre|batter|dismantl`,
    signs:
      '拆解线|报废车|废钢破碎|废旧轮胎|分选线|磁选|打包机废纸|冷媒回收|废电路板|CRT|再生颗粒|废塑料清洗|剪切废钢',
    englishSigns: 'scrap shredder|dismantling bays?|baler|eddy current separator|end-of-life vehicles',
  },
  {
    id: 'power-generation',
    division: 'D44',
    claims: UTILITY,
    marks: '汽轮机',
    signs:
      '锅炉四管|两票|机组负荷|脱硝|厂用电率|升压站|主变|继电保护定值|输煤皮带|水轮机|风机偏航|风电机组|化学水处理电厂|并网|倒闸操作票|灰库',
    englishSigns:
      'steam turbines?|boiler house of the power station|switching orders|substations?\\b|hydro turbine|flue gas desulph',
  },
  {
    id: 'gas-and-heat',
    division: 'D45',
    claims: UTILITY,
    signs:
      '调压站|燃气入户安检|加臭|门站|供热管网|换热站|一次网|二次网|气化撬|户内安检|供暖季|用户室温|燃气管网|阀井巡检',
    englishSigns: 'pressure reducing station|odori[sz]ation|heat exchanger stations?|gas mains|district heat',
  },
];
