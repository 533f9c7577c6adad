import type { TradeMarks } from './trade.js';

/** Who grows, makes, serves, sells or packs food speaks of all of it. */
const FOOD =
  '食品|食用|饮料|饮食|餐|膳|厨|粮|油脂|肉|奶|乳|糖|酒|茶|果|菜|蛋|水产|鱼|虾|面粉|面条|面点|米|豆|饼|糕|烘焙|调味|酱|盐|香精|添加剂|保健|饲|酿|屠宰|冷链|冷冻|超市|宾馆|农|food|bever|bak|meat|dairy|milk|brew|cater|meal|restaurant|hotel|farm|feed|fish|fruit|veget|grain|flour|rice|tea|coffee|confection|retail|grocer';

export const FOOD_TRADES: readonly TradeMarks[] = [
  {
    id: 'catering',
    division: 'H62',
    claims: `${FOOD}|学校(?!用)|幼儿园(?!用)|养老|学生|school(?! furniture)|canteen|kitchen|care home|hospital`,
    marks: '菜品出餐|配餐间|堂食|供餐人数|食材验收|菜品留样|营养餐|热链配送',
    signs:
      '备餐间|食品留样|留样冰箱|留样柜|餐具消毒|从业人员晨检|晨检记录|粗加工间|专间温度|中心温度达|冷荤|凉菜间|热菜|配送餐箱|保温餐箱|餐盒|团餐|炒锅|洗碗机|餐厨垃圾|餐饮从业|各校区食堂|不合格食材',
    english: 'meals served|plating of dishes',
    englishSigns: 'food samples retained|hot holding|buffet counter|serving hatch',
  },
  {
    id: 'bakery',
    division: 'C141',
    claims: `${FOOD}|bread|cake|biscuit`,
    marks: '醒发箱|醒发间|裱花',
    signs:
      '醒发室|和面机|面团温度|烤炉|隧道烤炉|蛋糕胚|面团|酥皮|曲奇|月饼|冷却间脱模|起酥|压面机|馅料|烘烤工序|面包',
    englishSigns: 'proving cabinet|dough divider|dough temperature|oven profile of the loaves|deck ovens?',
  },
  {
    id: 'dairy',
    division: 'C144',
    claims: `${FOOD}|牧|whey|cheese|yogh?urt`,
    marks: '巴氏杀菌|抗生素残留检测|挤奶',
    signs: '生乳|原料奶|收奶|奶罐车|均质机|UHT|冰点检测|发酵乳|乳脂|脱气罐|奶样|乳清|奶粉|超高温灭菌乳|酸奶',
    englishSigns: 'raw milk|pasteuri[sz](?:er|ation)|homogeni[sz]er|milk tankers?|curd|somatic cell',
  },
  {
    id: 'meat',
    division: 'C135',
    claims: `${FOOD}|畜|禽|猪|牛|羊|鸡|鸭|poultry|pig|cattle|slaughter|abattoir`,
    marks: '宰前检验|宰后检验|胴体|滚揉|斩拌',
    signs:
      '屠宰|同步检疫|劈半|放血|浸烫|脱毛机|排酸|分割车间|灌肠机|烟熏炉|腌制间|卤制|肉糜|非洲猪瘟|白条肉|肉品品质',
    englishSigns: 'carcas(?:s|es)|stunning|evisceration|chilling of carcass|boning hall|scalding tank',
  },
  {
    id: 'seafood',
    division: 'C136',
    claims: `${FOOD}|渔|海|贝|藻|marine|sea|shrimp|prawn`,
    marks: '挂冰衣|镀冰衣|鱼糜',
    signs: '单冻机|去鳞|开背虾|鱼片|解冻池|虾仁|蟹肉|组胺检测|鱼骨|贝类净化|速冻隧道',
    englishSigns: 'fillet(?:ing)? line|glazing of the fillets|surimi|shucking|histamine',
  },
  {
    id: 'brewing',
    division: 'C151',
    claims: `${FOOD}|发酵|wine|spirit|distill|cider|bar\\b`,
    marks: '糖化锅|发酵车间|窖池|麦芽汁|勾调|酒糟|酒醅|甑桶',
    signs: '糖化工序|出酒率|基酒|陶坛|曲房|制曲|蒸馏甑|酒度|摘酒|啤酒花|洗瓶机',
    english: 'mash tun|wort|fermentation cellar',
    englishSigns: 'hop addition|spirit still|cask filling',
  },
  {
    id: 'beverages',
    division: 'C152',
    claims: `${FOOD}|水处理|桶装水|饮用水|water|juice|drink`,
    signs:
      '吹灌旋|灌装旋盖|糖浆间|调配罐糖度|浓缩果汁|碳酸化|瓶坯|倒瓶杀菌|桶装水|臭氧混合塔|果葡糖浆|榨汁|无菌灌装|洗桶',
    englishSigns: 'carbonat(?:or|ion)|syrup room|bottle rinser|brix|preform blowing of bottles',
  },
  {
    id: 'grain-and-oil',
    division: 'C131',
    claims: `${FOOD}|仓储|种子|seed|oil mill|silo`,
    marks: '碾米|砻谷',
    signs:
      '谷糙分离|抛光机大米|色选机|清粮|筒仓|出米率|磨粉机|清粉机|面筋|润麦|浸出车间|毛油|精炼油|脱臭塔|榨油|豆粕|粮情检测|熏蒸作业|白土脱色',
    englishSigns: 'milling yield|rice husk|roller mill|bran finisher|oil press|degumming|grain silo',
  },
  {
    id: 'condiments',
    division: 'C146',
    claims: `${FOOD}|发酵|sauce|vinegar|spice`,
    signs: '酱醅|晒场酱缸|淋油|淋醋|种曲|制醅|氨基酸态氮|酱油|食醋|腐乳|豆瓣|火锅底料|炒料锅|鸡精|味精',
    englishSigns: 'soy sauce|koji|vinegar generator|spice blend',
  },
  {
    id: 'sugar-tea-snacks',
    division: 'C142',
    claims: `${FOOD}|chocolate|snack|nut`,
    signs:
      '杀青机|揉捻|萎凋|摊青|茶青|提香机|熬糖|浇注糖|巧克力调温|精磨机巧克力|膨化机|油炸锅|薯片|炒货|瓜子|蜜饯|糖果|茶多酚',
    englishSigns: 'chocolate temper|enrobing|tea withering|popcorn|roasted nuts|coffee roast',
  },
  {
    id: 'frozen-and-convenience',
    division: 'C143',
    claims: `${FOOD}|noodle|dumpling`,
    signs:
      '速冻水饺|饺子皮|馅心|包馅|汤圆|方便面|挂面|油炸面块|米粉丝|豆腐|豆浆|凝固剂点浆|速冻库|螺旋速冻机|面皮',
    englishSigns: 'dumpling wrappers|instant noodles|tofu|spiral freezer',
  },
  {
    id: 'feed',
    division: 'C132',
    claims: `${FOOD}|养殖|畜|禽|牧|宠|兽|livestock|poultry|pet\\b|animal`,
    marks: '畜禽',
    signs:
      '制粒机环模|饲料|预混料|配合料|浓缩料|膨化饲料|粉碎粒度|混合均匀度|交叉污染清洗料|豆粕检验|赖氨酸|宠物食品|料塔',
    englishSigns: 'pellet(?:ing)? die|feed mill|premix|flushing batch|medicated feed',
  },
];
