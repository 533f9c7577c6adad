import type { TradeMarks } from './trade.js';

/** What is taken from the ground. */
export const EXTRACTION_TRADES: readonly TradeMarks[] = [
  {
    id: 'mining',
    division: 'B',
    claims:
      '矿|煤|采石|选|石|砂|井|隧道|爆破|钻|地质|盾构|水泥|冶|min(?:e|ing)|quarr|coal|\\bore|drill|tunnel|blast|aggregat|stone|cement',
    marks: '采掘面|掘进面|井下作业面|尾矿库|矿井通风|瓦斯浓度|凿岩|放炮员|采煤',
    signs:
      '瓦斯抽采|综采|液压支架|顶板离层|罐笼|提升绞车|选矿|浮选机|球磨分级|采空区|排土场|边坡监测矿|爆破员|爆破作业|雷管|矿灯|自救器|皮带斜井|矿石品位',
    english: 'tailings|longwall|mine ventilation|blasting face',
    englishSigns: 'shot ?firer|overburden|drill and blast|haul trucks?|primary crusher|flotation cells?',
  },
  {
    id: 'oil-and-gas',
    division: 'B07',
    claims: '油|气|石化|化工|燃|管道|钻|井|oil|gas|petrol|refin|pipeline|drill|subsea',
    marks: '井控|采油树|钻井液|套管固井|油井',
    signs: '抽油机|测井|压裂|注水井|井口|含水原油|联合站|集输|防喷器|修井',
    english: 'blow-?out preventer|drilling mud|well ?head',
    englishSigns: 'mud pumps?|casing cement|flare stack|pigging',
  },
  {
    id: 'filling-station',
    division: 'F526',
    claims: '加油|加气|油|燃|能源|石化|站|fuel|petrol|filling|gas|oil|energy',
    marks: '加油机|加油枪|油罐区|加气机|油气回收',
    signs: '卸油口|加油岛|卸油作业|油罐车卸油|静电接地报警卸油|站房便利店',
    english: 'fuel dispensers?|vapou?r recovery of the pumps',
    englishSigns: 'forecourt|tank dip',
  },
  {
    id: 'quarry-stone',
    division: 'C303',
    claims:
      '石|砂|矿|建材|陶|砖|瓷|混凝土|装饰|装修|建筑|施工|工程|雕|墓|stone|quarr|aggregat|tile|ceram|marble|granite|build|construct|monument',
    marks: '荒料',
    signs: '大板|组合锯|排锯|石材|石粉沉淀池|花岗岩|大理石|火烧板|磨边机石|绳锯|水刀拼花',
    englishSigns: 'slab polishing|gang saws?|granite slabs?|bridge saw|marble slabs?',
  },
];
