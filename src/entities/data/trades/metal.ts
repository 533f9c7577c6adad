import type { TradeMarks } from './trade.js';

/** Whoever works metal or makes machines may do any of this beside his own. */
const METAL =
  '钢|铁|铝|铜|金属|合金|铸|锻|机械|机加|零部件|零件|配件|部件|模具|泵|阀|轴|齿轮|五金|紧固|焊|热处理|冲压|设备|装备|汽车|车辆|船|航空|航天|电梯|管道|锅炉|容器|器械|钳|剪|工具|刀具|结构|不锈|电镀|表面处理|涂装|机床|机器|machin|metal|steel|valve|pump|cast|forg|foundr|part|equip|fitting|gear|tool|automot|vehicle|boiler|vessel|weld|plating|hydraul|bearing|fabricat';

export const METAL_TRADES: readonly TradeMarks[] = [
  {
    id: 'foundry',
    division: 'C339',
    claims: METAL,
    marks: '翻砂|砂型|浇冒口|熔模|造型线|型砂|压铸机|浇注工序',
    signs: '砂芯|制芯|浇注温度|落砂|清砂|球化|孕育|冒口|铸件|压铸岛|中频炉熔|抛丸清理|蜡模|壳型|炉前光谱',
    english: 'sand moulds?|pouring temperature of the melt',
    englishSigns: 'core shop|die[- ]casting|melting shop|shake-?out|fettling',
  },
  {
    id: 'forging',
    division: 'C339',
    claims: METAL,
    signs: '锻件|锻压|模锻|自由锻|始锻|终锻|锻造比|切边压力机|锻坯|环锻|空气锤|锻锤|辗环',
    englishSigns: 'forging temperature|drop hammer|upsetting press|forging dies?',
  },
  {
    id: 'heat-treatment',
    division: 'C336',
    claims: METAL,
    marks: '渗碳',
    signs: '渗氮|淬火|回火|调质|碳势|氮化炉|感应淬火|淬火油|井式炉|盐浴炉|金相组织|有效硬化层|正火',
    englishSigns: 'carburi[sz]ing|quench(?:ing)? oil|tempering furnace|case depth|nitriding',
  },
  {
    id: 'plating',
    division: 'C336',
    claims: `${METAL}|电子|线路板|饰|卫浴|眼镜|electron|circuit|jewel`,
    marks: '镀槽|赫尔槽|滚镀',
    signs:
      '电镀|镀锌|镀镍|镀铬|镀液|钝化|挂具|含铬废水|含镍废水|盐雾试验镀层|除油槽|酸活化|镀层厚度|六价铬|磷化',
    englishSigns:
      'plating baths?|hull cell|chromat(?:e|ing)|electroplat|nickel bath|barrel plating|rinse tanks?',
  },
  {
    id: 'machining',
    division: 'C34',
    claims: METAL,
    signs:
      '数控车|加工中心|车削|铣削|磨削|镗孔|镗床|切削液|滚齿|插齿|磨齿|珩磨|三坐标|攻丝|铰孔|线切割|电火花|数控机床|刀补',
    englishSigns:
      'machining cent(?:re|er)s?|CNC lathe|milling cutter|gear hobbing|honing|coordinate measuring',
  },
  {
    id: 'stamping-and-sheet',
    division: 'C333',
    claims: `${METAL}|电器|家电|柜|厨|appliance|cabinet|enclosure`,
    signs: '冲压|钣金|折弯|激光切割|落料|拉深|冲裁|模具闭合高度|数控冲|剪板机|卷板机|压铆|翻边',
    englishSigns: 'press brake|deep drawing|blanking die|sheet metal|turret punch',
  },
  {
    id: 'pressure-equipment',
    division: 'C333',
    claims: `${METAL}|石化|化工|气瓶|罐|压力|换热|pressure|tank|heat exchang|cylinder`,
    signs:
      '封头|筒节|水压试验容器|焊接工艺评定|射线检测|探伤底片|角焊缝|焊缝返修|胀接|管板|环缝|纵缝|氩弧焊打底|焊条烘干|焊材二级库|产品焊接试板',
    englishSigns:
      'dished ends?|radiograph(?:y|ic) films?|tube ?sheet|weld procedure qualification|hydrostatic test of the vessel',
  },
  {
    id: 'steel-structures',
    division: 'C331',
    claims: `${METAL}|建筑|施工|工程|桥|塔|幕墙|build|construct|bridge|tower|crane`,
    signs: 'H型钢|组立机|门式焊|埋弧焊|高强螺栓|钢柱|钢梁|檩条|抗滑移|抛丸除锈|吊装钢构|网架|摩擦面',
    englishSigns: 'submerged arc|high-strength bolts?|steel girders?|purlins?\\b|shot blasting of beams',
  },
  {
    id: 'wire-and-fasteners',
    division: 'C335',
    claims: `${METAL}|丝|绳|网|弹簧|钉|线|缆|wire|rope|spring|screw|bolt|nail|cable`,
    signs: '冷镦|搓丝|拉丝模|拔丝|捻股|合绳|弹簧卷制|球化退火线材|螺栓|楔负载|钢丝绳|攻牙机',
    englishSigns: 'cold heading|thread rolling|wire drawing|spring coiling|stranding of ropes?',
  },
  {
    id: 'pumps-and-valves',
    division: 'C344',
    claims: `${METAL}|水|流体|消防|water|fluid|hydraul|fire`,
    signs:
      '阀体|阀瓣|阀座|密封副|壳体试验|上密封试验|叶轮|泵体|机械密封|静平衡|汽蚀|扬程|研磨阀|填料函|堆焊密封面',
    englishSigns: 'valve bod(?:y|ies)|seat leakage|impellers?\\b|shell test|bonnet bolts|pump curve',
  },
  {
    id: 'vehicles',
    division: 'C36',
    claims: `${METAL}|车|驾|电池|运输|物流|客运|car\\b|cars\\b|bicycl|truck|bus|transport`,
    marks: '白车身|冷藏车厢体',
    signs:
      '总装线|四轮定位|淋雨线|整车下线|电泳线|制动性能检测线|底盘号|VIN码|车架号打刻|汽车底盘|整车路试|上装|合格证整车|车身焊装|涂胶机器人',
    englishSigns:
      'body in white|final assembly of vehicles|wheel alignment|cataphoretic|roll test bench|vehicle identification number',
  },
  {
    id: 'vehicle-repair',
    division: 'O811',
    claims: `车|驾|交通|运输|机械|物流|客运|公交|car\\b|cars\\b|garage|vehicle|truck|bus|automot|transport|haul|motor`,
    signs:
      '烤漆房|举升机|钣喷|汽车美容|事故车|维修接车|竣工出厂合格证|机动车维修|配件旧件返还|换油保养|钣金喷漆|四轮定位仪',
    englishSigns: 'service bays?|vehicle lifts?|body ?shop|paint booth for cars|oil change',
  },
  {
    id: 'shipbuilding',
    division: 'C373',
    claims: '船|舶|海工|港|航|浮|游艇|ship|boat|marine|yacht|offshore|dock|vessel|buoy|ferr',
    marks: '船坞|船台|分段合拢|船体分段|轮机舱|试航|坞修',
    signs: '船体|舾装|船级社|下水作业|龙骨|艉轴|压载舱|倾斜试验|轴系校中',
    english: 'dry dock|hull sections?|sea trials?',
    englishSigns: 'slipway|ballast tanks?|stern tube|outfitting quay',
  },
  {
    id: 'rail',
    division: 'C371',
    claims: '铁路|轨道|机车|动车|地铁|列车|车辆|rail|train\\b|trains\\b|metro|locomotive|track|tram',
    marks: '机车检修|转向架|接触网|道岔|轨枕',
    signs: '轮对|受电弓|车钩|扣件轨|钢轨打磨|扣压力|动车组|车辆段|闸瓦|轨距',
    english: 'overhead line of the track|railway sleepers|bogies?\\b',
    englishSigns: 'wheelsets?|pantograph|turnouts?\\b|ballast tamping',
  },
  {
    id: 'aerospace',
    division: 'C374',
    claims: `${METAL}|飞|无人机|机场|复合材料|air|aviation|flight|drone|composite|space`,
    marks: '起落架|机务放行',
    signs: '机翼|机身蒙皮|桨叶|适航|铆接机身|飞控|热压罐|蜂窝夹芯|复飞|航材|试飞',
    englishSigns: 'airworthiness|wing skins?|fuselage|landing gear|autoclave cure|flight controls?',
  },
  {
    id: 'lifts',
    division: 'C3435',
    claims:
      '电梯|扶梯|升降|特种设备|起重|物业|楼|大厦|商场|lift|elevator|escalator|hoist|crane|propert|facilit',
    marks: '曳引机|层门|限速器校验|井道照明',
    signs: '轿厢|困人救援|限速器|安全钳|缓冲器|半月保养|门锁触点|平层|曳引绳|制动器试验电梯|梯级|维保梯量',
    english: 'lift car|hoistway|escalator steps',
    englishSigns: 'landing doors?|overspeed governor|safety gear|trapped passengers',
  },
];
