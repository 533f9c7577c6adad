import type { TradeMarks } from './trade.js';

/** Whoever mixes, reacts or shapes chemicals, or fills and packs them. */
const CHEMISTRY =
  '化工|化学|化肥|日化|农药|肥|涂料|漆|胶|树脂|塑|橡|油墨|染|颜料|助剂|试剂|药|油品|润滑|沥青|洗|电池|膜|硅|纤维|密封|轮胎|危险品|危化|化妆|香精|消毒|chem|paint|coating|adhes|resin|plastic|rubber|ink\\b|dye|pigment|reagent|pharma|lubric|deterg|cosmet|fertili|agrochem|polymer|seal|moulding';

export const CHEMISTRY_TRADES: readonly TradeMarks[] = [
  {
    id: 'fertiliser',
    division: 'C262',
    claims: '肥|农资|农药|尿素|合成氨|fertili|agrochem',
    marks: '造粒塔|合成氨',
    signs: '化肥|复合肥|肥料|尿素|磷酸一铵|高塔造粒|转鼓造粒|氮磷钾|缓释肥|包裹筒',
    english: 'fertili[sz]er granul|urea',
    englishSigns: 'ammonium phosphate|prilling tower',
  },
  {
    id: 'basic-chemicals',
    division: 'C261',
    claims: `${CHEMISTRY}|酸|碱|氯|盐|气体|石化|炼|acid|alkali|chlor|refin|petro`,
    signs:
      '反应釜|精馏塔|聚合釜|DCS联锁|SIS系统|氯碱|离子膜电解|液氯|光气|催化剂床层|裂解炉|蒸汽冷凝塔|重大危险源罐区|氯化工艺|硝化工艺|加氢|尾气吸收塔|装置开停车|釜温|釜残',
    englishSigns:
      'distillation columns?|reactor temperature|batch reactor|chlor-?alkali|hydrogenation|cracker furnace',
  },
  {
    id: 'coatings',
    division: 'C264',
    claims: `${CHEMISTRY}|标线|装饰|防腐|print`,
    signs: '三辊研磨机|分散釜|砂磨机|色浆|调漆|刮板细度|涂料黏度|漆膜附着力|乳液聚合|遮盖力|研磨细度|热熔釜',
    englishSigns: 'pigment dispersion|bead mill|tinting station|fineness of grind|let-down tank',
  },
  {
    id: 'household-chemicals',
    division: 'C268',
    claims: CHEMISTRY,
    signs:
      '乳化锅|膏霜|面膜|洗发水|沐浴露|牙膏|洗衣粉|表面活性剂|皂基|化妆品|口红|香波|防腐挑战|灌装洗衣液|粉底',
    englishSigns: 'emulsifying vessel|shampoo|toothpaste|surfactants?|face cream|perfume',
  },
  {
    id: 'pesticides',
    division: 'C263',
    claims: `${CHEMISTRY}|农|种植|苗`,
    signs: '草甘膦|敌敌畏|种衣剂|微囊悬浮|原药|乳油|悬浮剂|农药|可湿性粉剂|除草剂|杀虫剂母液|水分散粒剂',
    englishSigns: 'pesticide formulation|herbicide|active ingredient of the pesticide',
  },
  {
    id: 'pharmacy',
    division: 'C27',
    claims: `${CHEMISTRY}|医|胶囊|生物|疫苗|保健|食品|兽|medic|drug|biolog|vaccin|health|hospital|laborator`,
    marks: '冻干机|药品批生产记录|胶囊填充|压片机|中药饮片',
    signs:
      '总混|包衣锅|灭菌柜|沉降菌|浮游菌|原料药|片重差异|提取罐|炮制|药典|西林瓶|无菌灌装线|注射用水|批签发|GMP|热原|溶出度',
    english: 'tablet press|freeze dryer batch|vaccines?\\b',
    englishSigns: 'capsule filling|water for injection|pharmacopoeia|blister packs?',
  },
  {
    id: 'plastics',
    division: 'C292',
    claims: `${CHEMISTRY}|聚乙烯|聚丙烯|塑|包装|薄膜|管材|型材|模具|玩具|汽车|家电|电器|日用|医疗|容器|瓶|袋|packag|film|pipe|toy|mould|container|bottle|automot|applianc`,
    signs:
      '注塑|吹塑|吹膜|挤出机|流延|造粒工序|色母|熔融指数|保压|锁模力|料筒温度|模温|飞边|薄膜晾|电晕|滴灌带|吸塑|PVC管|挤塑机组|牵引定型|水口料',
    englishSigns:
      'injection mould|moulding parameters|melt (?:temperature|flow)|holding pressure|blown film|extruder|clamping force|masterbatch|parison',
  },
  {
    id: 'rubber',
    division: 'C291',
    claims: `${CHEMISTRY}|胎|鞋|手套|输送带|乳胶|减震|glove|tyre|tire|latex|shoe|belt`,
    marks: '密炼|混炼胶|门尼',
    signs: '硫化|开炼机|炭黑|生胶|平板硫化机|轮胎成型|胶囊硫化|压延|浸渍手模|乳胶|返炼|硫变',
    englishSigns:
      'vulcani[sz]|mooney|internal mixer|carbon black|latex dipping|formers? of gloves|tyre building',
  },
  {
    id: 'adhesives-and-films',
    division: 'C266',
    claims: `${CHEMISTRY}|胶带|包装|标签|离型|光学|印|tape|label|film|packag|print`,
    signs: '涂布机|剥离力|初粘|持粘|胶粘剂|热熔胶|离型纸|分切胶带|胶水固含量|贴合机|UV胶',
    englishSigns: 'peel strength|release liner|coating head|slitting of the tape|hot ?melt adhesive',
  },
  {
    id: 'composites',
    division: 'C306',
    claims: `${CHEMISTRY}|玻璃钢|复合材料|风电|叶片|船|碳|composite|blade|glass|wind|boat|marine`,
    marks: '真空灌注',
    signs: '玻纤布|预浸料|模具铺层|铺层|手糊|缠绕成型|拉挤|胶衣|叶片合模|碳纤维|巴氏硬度',
    englishSigns: 'resin infusion|prepreg|lay-?up|gel ?coat|filament winding|pultrusion',
  },
  {
    id: 'fireworks-explosives',
    division: 'C267',
    claims: `${CHEMISTRY}|烟花|爆竹|民爆|爆破|矿|火工|firework|explosive|ammunition|blast|quarr|min(?:e|ing)`,
    marks: '爆竹|烟花',
    signs: '药混合工房|引火线|炸药|乳化炸药|工业雷管|黑火药|结鞭|装药机|药物总库|火工品',
    englishSigns: 'black powder|pyrotechnic|emulsion explosive|detonator assembly',
  },
  {
    id: 'industrial-gases',
    division: 'C261',
    claims: `${CHEMISTRY}|气体|氧|氮|氩|乙炔|液化|燃气|空分|gas|oxygen|nitrogen|air sep|cylinder|LPG`,
    marks: '充装间',
    signs: '空分装置|空分塔|充装台|气瓶充装|充瓶|液氧|液氮|液氩|余压检查|钢瓶检验|汇流排|溶解乙炔|液化气储罐',
    englishSigns: 'air separation|cylinder filling|cold box|liquid oxygen|acetylene plant',
  },
];
