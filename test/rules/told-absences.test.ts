import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

/** What one place says the organisation has none of, and another shows. */
const TOLD: readonly Told[] = [
  [
    '3.2 检测能力：公司目前没有气相色谱仪，残留项目依靠送检。',
    'declaration-conflict',
    'warning',
    '3.2 检测能力：公司目前没有气相色谱仪，残留项目依靠送检。\n质检室：气相色谱仪GC-02校准日期2031年3月4日，有效期一年。',
    ['没有气相色谱仪', '质检室：气相色谱仪GC-02校准日期2031年3月4日'],
  ],
  [
    '锅炉改造后厂内不再储存、使用任何燃油。',
    'declaration-conflict',
    'warning',
    '锅炉改造后厂内不再储存、使用任何燃油。\n环保检查：厂区北侧柴油储罐2座，液位分别为40%、62%，围堰完好。',
    ['不再储存、使用任何燃油', '环保检查：厂区北侧柴油储罐2座'],
  ],
  [
    '客运全部委托车队，公司不保有营运车辆，也不配备驾驶岗位。',
    'declaration-conflict',
    'warning',
    '客运全部委托车队，公司不保有营运车辆，也不配备驾驶岗位。\n安全教育：18名驾驶员均签订劳动合同，抽5人从业资格证有效。',
    ['也不配备驾驶岗位', '安全教育：18名驾驶员均签订劳动合同'],
  ],
  [
    '公司不设采购部，采购由综合部负责。',
    'declaration-conflict',
    'warning',
    '公司不设采购部，采购由综合部负责。\n供方评价：采购部经理蓝若溪提供了2031年评价表。',
    ['不设采购部', '供方评价：采购部经理蓝若溪提供了2031年评价表'],
  ],
  [
    '车间自2030年起不再领用含铅焊料。',
    'declaration-conflict',
    'warning',
    '车间自2030年起不再领用含铅焊料。\n出库单显示，2031年4月6日车间领用铅锡焊丝20kg。',
    ['不再领用含铅焊料', '2031年4月6日车间领用铅锡焊丝20kg'],
  ],
  [
    '展馆没有派驻展商处的人员。',
    'declaration-conflict',
    'warning',
    '展馆没有派驻展商处的人员。\n审核员到云岫会展中心，公司派驻的3名讲解员分两班值守。',
    ['没有派驻展商处的人员', '公司派驻的3名讲解员分两班值守'],
  ],
  [
    '产线只做糯米酒，没有蒸馏设备，不生产也不灌装白酒。',
    'declaration-conflict',
    'warning',
    '产线只做糯米酒，没有蒸馏设备，不生产也不灌装白酒。\n抽2031年2月灌装记录，高粱白酒B310214批，500mL/瓶，共820瓶。',
    ['不生产也不灌装白酒', '高粱白酒B310214批'],
  ],
  [
    '洗瓶废水未设处理设施，直接纳管。',
    'declaration-conflict',
    'warning',
    '洗瓶废水未设处理设施，直接纳管。\n洗瓶废水经公司自建污水站处理后外排，抽运行记录30份。',
    ['废水未设处理设施', '洗瓶废水经公司自建污水站处理后外排'],
  ],
  [
    '生产过程中不使用任何含苯溶剂，库内亦无存放。',
    'declaration-conflict',
    'warning',
    '生产过程中不使用任何含苯溶剂，库内亦无存放。\n溶剂库：货架存甲苯4桶，领用台账登记5月领用2桶。',
    ['不使用任何含苯溶剂', '溶剂库：货架存甲苯4桶'],
  ],
  [
    '食堂改造后园区内不再使用液化石油气。',
    'declaration-conflict',
    'warning',
    '食堂改造后园区内不再使用液化石油气。\n巡查后厨，液化气钢瓶6只在用，减压阀检查合格。',
    ['不再使用液化石油气', '液化气钢瓶6只在用'],
  ],
  [
    '公司没有起重设备，吊装由供方承担。',
    'declaration-conflict',
    'error',
    '公司没有起重设备，吊装由供方承担。\n成品跨：5t行车1台，登记证齐全，司机2人持证。',
    ['没有起重设备', '行车1台，登记证'],
  ],
  [
    '仓库不储存剧毒品。',
    'declaration-conflict',
    'warning',
    '仓库不储存剧毒品。\n双人双锁柜内存放氰化钠3瓶，台账账物相符。',
    ['不储存剧毒品', '双人双锁柜内存放氰化钠3瓶'],
  ],
  [
    '游乐场没有水上项目。',
    'declaration-conflict',
    'warning',
    '游乐场没有水上项目。\n抽查碰碰船等水上项目2个，救生员6人持证。',
    ['没有水上项目', '抽查碰碰船等水上项目2个'],
  ],
  [
    '公司无自有实验室，全部送检。',
    'declaration-conflict',
    'warning',
    '公司无自有实验室，全部送检。\n自有实验室有检验员4人，抽5月检验记录20份。',
    ['无自有实验室', '自有实验室有检验员4人'],
  ],
  [
    '印刷已全部停用溶剂型油墨。',
    'declaration-conflict',
    'warning',
    '印刷已全部停用溶剂型油墨。\n油墨间：查看溶剂型油墨库存82kg，当日领用6kg。',
    ['已全部停用溶剂型油墨', '油墨间：查看溶剂型油墨库存82kg'],
  ],
  [
    '不安排外勤客服岗位。',
    'declaration-conflict',
    'warning',
    '不安排外勤客服岗位。\n客服部有外勤客服员7人，每日走访。',
    ['不安排外勤客服岗位', '客服部有外勤客服员7人'],
  ],
  [
    '仓库没有冷库，疫苗由疾控中心保管。',
    'declaration-conflict',
    'warning',
    '仓库没有冷库，疫苗由疾控中心保管。\n冷库2间，温度记录2~8℃，抽3月记录完整。',
    ['没有冷库', '冷库2间'],
  ],
  [
    'The station holds no diesel and uses no ',
    'declaration-conflict',
    'warning',
    'The station holds no diesel and uses no internal combustion engines.\nIn the yard two diesel tanks of 5,000 litres each were seen, dipped weekly.',
    ['holds no diesel', 'In the yard two diesel tanks of 5,000 litres each were seen'],
  ],
  [
    'There is no night shift at the dairy; al',
    'declaration-conflict',
    'warning',
    'There is no night shift at the dairy; all work ends at six.\nThe handover book for May was signed each morning by the night shift leader.',
    ['no night shift', 'handover book for May was signed each morning by the night shift leader'],
  ],
  [
    'The museum does not keep any live animal',
    'declaration-conflict',
    'warning',
    'The museum does not keep any live animals.\nIn the east wing four live reptiles were fed during the visit; the feeding log was sampled.',
    ['does not keep any live animals', 'In the east wing four live reptiles were fed during the visit'],
  ],
  [
    'The company has no purchasing department',
    'declaration-conflict',
    'warning',
    'The company has no purchasing department.\nThe purchasing manager showed the supplier list of 2031.',
    ['has no purchasing department', 'The purchasing manager showed the supplier list of 2031'],
  ],
  [
    'The firm employs no drivers and owns no ',
    'declaration-conflict',
    'warning',
    'The firm employs no drivers and owns no vehicles.\nSix of the eleven drivers were interviewed; their licences were in date.',
    ['employs no drivers', 'Six of the eleven drivers were interviewed'],
  ],
  [
    'Lead-based paints are no longer used or ',
    'declaration-conflict',
    'warning',
    'Lead-based paints are no longer used or stored.\nIn the paint store 14 tins of red lead primer were counted; three were drawn in May.',
    ['Lead-based paints are no longer used', 'In the paint store 14 tins of red lead primer were counted'],
  ],
  [
    'The laboratory has no fume cupboard.',
    'declaration-conflict',
    'warning',
    'The laboratory has no fume cupboard.\nThe fume cupboard FC-2 was last serviced on 3 May 2031.',
    ['has no fume cupboard', 'The fume cupboard FC-2 was last serviced on 3 May 2031'],
  ],
];

/** Passages in order that are all but worded as those. */
const HONEST: readonly Honest[] = [
  [
    '委托霁川检测中心用气相色谱仪检测，报告2份。',
    'zh',
    '3.2 检测能力：公司目前没有气相色谱仪，残留项目依靠送检。\n委托霁川检测中心用气相色谱仪检测，报告2份。',
  ],
  [
    '应急演练的情景为供方柴油罐车泄漏，参加12人。',
    'zh',
    '锅炉改造后厂内不再储存、使用任何燃油。\n应急演练的情景为供方柴油罐车泄漏，参加12人。',
  ],
  [
    '抽车队评价记录，车队驾驶员证件由车队核查。',
    'zh',
    '客运全部委托车队，公司不保有营运车辆，也不配备驾驶岗位。\n抽车队评价记录，车队驾驶员证件由车队核查。',
  ],
  [
    '设有采购部的顾客向公司提出了交付要求。',
    'zh',
    '公司不设采购部，采购由综合部负责。\n设有采购部的顾客向公司提出了交付要求。',
  ],
  [
    '出库单显示，2031年4月6日车间领用无铅焊丝20kg。',
    'zh',
    '车间自2030年起不再领用含铅焊料。\n出库单显示，2031年4月6日车间领用无铅焊丝20kg。',
  ],
  [
    '供方派驻的2名技术员在现场培训，次日返回。',
    'zh',
    '公司没有派驻客户处的人员。\n供方派驻的2名技术员在现场培训，次日返回。',
  ],
  [
    '文件审核：所查工艺规程参考了白酒生产卫生规范。',
    'zh',
    '产线只做糯米酒，没有蒸馏设备，不生产也不灌装白酒。\n文件审核：所查工艺规程参考了白酒生产卫生规范。',
  ],
  [
    '急救药品由卫生院巡诊车携带，签有协议。',
    'zh',
    '景区不设医务室，也不备急救药品。\n急救药品由卫生院巡诊车携带，签有协议。',
  ],
  ['门卫夜班值守记录齐全。', 'zh', '实行单班制，夜间不生产。\n门卫夜班值守记录齐全。'],
  [
    '洗瓶废水排入园区污水处理厂，由园区统一处理。',
    'zh',
    '洗瓶废水未设处理设施，直接纳管。\n洗瓶废水排入园区污水处理厂，由园区统一处理。',
  ],
  [
    '当月有12批丝绸送往“月汀染厂”检验色牢度，附报告。',
    'zh',
    '缫丝全部在自有设备上完成，不外包。\n当月有12批丝绸送往“月汀染厂”检验色牢度，附报告。',
  ],
  [
    '作业环境检测：苯、甲苯均未检出。',
    'zh',
    '生产过程中不使用任何含苯溶剂，库内亦无存放。\n作业环境检测：苯、甲苯均未检出。',
  ],
  [
    '改造前使用的液化气钢瓶6只已于2029年退还供方。',
    'zh',
    '食堂改造后园区内不再使用液化石油气。\n改造前使用的液化气钢瓶6只已于2029年退还供方。',
  ],
  [
    '供方自带5t行车吊索1套，查合格证。',
    'zh',
    '公司没有起重设备，吊装由供方承担。\n供方自带5t行车吊索1套，查合格证。',
  ],
  ['不储存氰化钠等剧毒品，符合。', 'zh', '仓库不储存剧毒品。\n不储存氰化钠等剧毒品，符合。'],
  [
    '拟于2032年自建实验室，已列入计划。',
    'zh',
    '公司无自有实验室，全部送检。\n拟于2032年自建实验室，已列入计划。',
  ],
  [
    '停用前库存的溶剂型油墨82kg已退还供方。',
    'zh',
    '印刷已全部停用溶剂型油墨。\n停用前库存的溶剂型油墨82kg已退还供方。',
  ],
  [
    '疾控中心的冷库2间，温度记录齐全。',
    'zh',
    '仓库没有冷库，疫苗由疾控中心保管。\n疾控中心的冷库2间，温度记录齐全。',
  ],
  [
    "The supplier's diesel tanker calls at th",
    'en',
    "The station holds no diesel and uses no internal combustion engines.\nThe supplier's diesel tanker calls at the neighbouring depot.",
  ],
  [
    'The site is guarded at night by a securi',
    'en',
    'There is no night shift at the dairy; all work ends at six.\nThe site is guarded at night by a security firm.',
  ],
  [
    'The nine dies are marked as property of ',
    'en',
    'No item owned by a customer is kept by the workshop.\nThe nine dies are marked as property of the company.',
  ],
  [
    'In June 14 panels were sent to Farrow La',
    'en',
    "All anodising is carried out on the company's own line and is never sent out.\nIn June 14 panels were sent to Farrow Labs for a corrosion test.",
  ],
  [
    "The haulier's drivers report to the gate",
    'en',
    "The firm employs no drivers and owns no vehicles.\nThe haulier's drivers report to the gatehouse.",
  ],
  [
    "The customer's design engineer issued ca",
    'en',
    "The organisation works solely to customers' drawings and carries no responsibility for design of any kind.\nThe customer's design engineer issued calculation BC-12.",
  ],
  [
    'The fume cupboard at the university is u',
    'en',
    'The laboratory has no fume cupboard.\nThe fume cupboard at the university is used under contract.',
  ],
];

testTold('things denied and shown', TOLD);
testHonest('things denied and shown, in order', HONEST);
