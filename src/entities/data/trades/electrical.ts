import type { TradeMarks } from './trade.js';

/** Whoever makes, fits or runs what works by electricity. */
const ELECTRICAL =
  '电子|电气|电器|电力|电路|电源|电池|电机|电缆|电线|线缆|线束|仪|传感|照明|灯|光电|光伏|芯片|半导体|集成电路|晶|智能|控制|通信|通讯|自动化|安防|显示|开关|变压|配电|家电|连接器|变流|逆变|electr|circuit|sensor|cable|wire|wiring|harness|batter|light|control|instrument|semicond|chip|display|solar|power|motor|transformer|automation|telecom|comput';

export const ELECTRICAL_TRADES: readonly TradeMarks[] = [
  {
    id: 'cables',
    division: 'C383',
    claims: ELECTRICAL,
    marks: '火花试验|绝缘层偏心|成缆|挤塑工序',
    signs:
      '绞线|束线机|铜丝拉制|导体电阻|绝缘电阻线芯|铠装|交联|线缆工艺|局放试验电缆|护套厚度|线芯|工频耐压试验缆|光纤着色|二套塑|铝杆',
    englishSigns:
      'spark test|cable sheath|conductor stranding|cabling line|insulation eccentricity|armouring of cable',
  },
  {
    id: 'circuit-boards',
    division: 'C398',
    claims: ELECTRICAL,
    marks: '锡膏|回流焊|波峰焊|沉铜',
    signs:
      '贴片机|钢网|炉温曲线|AOI|阻焊|蚀刻线|层压板|内层线路|孔铜|飞针测试|丝印字符|贴装|SMT|点胶|炉后检验|首件测试仪|ICT测试|金手指',
    englishSigns:
      'solder paste|reflow oven|wave solder|pick and place|etching line of boards|solder mask|drilled panels',
  },
  {
    id: 'semiconductor',
    division: 'C397',
    claims: ELECTRICAL,
    marks: '(?<!激)光刻|晶圆|刻蚀机|离子注入|封测|固晶',
    signs: '键合|金线键合|划片|塑封|扩散炉|外延|流片|探针台|引线框架|光罩',
    english: 'photolithography|etching chambers?|wafers?\\b',
    englishSigns: 'wire bonding|die attach|probe station',
  },
  {
    id: 'batteries',
    division: 'C384',
    claims: `${ELECTRICAL}|储能|新能源|车|化工|energy|vehicle`,
    marks: '电芯|极片|化成柜',
    signs: '分容|注液|涂布面密度|极耳|隔膜卷绕|卷绕机|铅膏|极板|辊压|电解液|露点手套|老化静置|模组PACK',
    englishSigns: 'electrode coating|cell formation|electrolyte filling|jelly rolls?|battery modules?',
  },
  {
    id: 'solar-modules',
    division: 'C382',
    claims: `${ELECTRICAL}|能源|玻璃|energy|wind|glass`,
    marks: '串焊机',
    signs:
      'EL测试|层压机组件|硅片|制绒|丝网印刷电池片|光伏组件|电池片|逆变器|汇流箱|组串|发电量|清洗组件|方阵',
    englishSigns: 'stringer|el test|photovoltaic (?:cells?|modules?)|inverters?\\b|wind turbines?|nacelle',
  },
  {
    id: 'switchgear',
    division: 'C382',
    claims: `${ELECTRICAL}|柜|cabinet|switch|panel|enclosure`,
    signs:
      '铁芯|变压器油|绕组|硅钢片|母排|断路器装配|局部放电|温升试验|介电强度|浸漆|高压柜|低压成套|雷电冲击|器身|真空注油',
    englishSigns:
      'switchgear|busbars?\\b|core laminations?|winding of coils|transformer oil|vacuum impregnation|partial discharge',
  },
  {
    id: 'luminaires',
    division: 'C387',
    claims: ELECTRICAL,
    signs: '灯珠|灯具老化|积分球|色温|光通量|灯罩|LED驱动|配光|灯杆|光衰',
    englishSigns: 'luminaires?|integrating sphere|luminous flux|lamp ageing',
  },
  {
    id: 'appliances',
    division: 'C385',
    claims: `${ELECTRICAL}|厨|空调|冰箱|洗衣|热水|风扇|制冷|kitchen|refriger|air ?condition|washing`,
    signs: '冷媒充注|抽真空检漏|商检线|整机安规|内胆|两器|空调器|洗衣机外桶|电饭煲|整机淋水|压缩机装配|氦检',
    englishSigns: 'refrigerant charging|washing machine tub|appliance safety test|hermetic compressor',
  },
  {
    id: 'instruments-and-optics',
    division: 'C40',
    claims: `${ELECTRICAL}|光学|镜|表|计量|激光|optic|lens|meter|laser|watch|gauge`,
    signs: '镀膜机|面形|光圈数|镜片|定心|透镜|棱镜|精磨工序|曲率半径|胶合镜|表头校验|电能表|水表|机芯',
    englishSigns:
      'lens (?:polishing|centring|blanks?)|surface figure|interferometer|optical coating|meter calibration bench',
  },
];
