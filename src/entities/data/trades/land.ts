import type { TradeMarks } from './trade.js';

/** Farms, forests and waters, what is bred and grown there and what is made of it. */
const LAND =
  '种植|养殖|种子|农|苗|花卉|林|园|绿化|果|菜|茶|粮|菌|温室|畜|禽|牧|猪|牛|羊|鸡|鸭|屠宰|饲|肉|蛋|奶|乳|兽|宠物|动物|渔|水产|鱼|虾|肥|crop|farm|plant|grow|cultiv|nurser|garden|fruit|veget|forest|lettuce|landscap|livestock|poultry|pig|cattle|dairy|meat|feed|pet|animal|fish|aquacult|seed';

export const LAND_TRADES: readonly TradeMarks[] = [
  {
    id: 'nursery-farming',
    division: 'A01',
    claims: LAND,
    marks: '播种机|亩产|田间管理|灌溉记录|嫁接|大棚温湿度|采摘期|育秧',
    signs:
      '穴盘|滴灌|病虫害测报|统防统治|分蘖期|株距|行距|定植|移栽|有机肥基施|安全间隔期|套袋果|采收期|苗床|联合收割机|水肥一体',
    english: 'sowing|crop rotation|yield per hectare',
    englishSigns: 'grafting|seedling trays?|drip irrigation|harvesters?\\b',
  },
  {
    id: 'livestock',
    division: 'A03',
    claims: LAND,
    marks: '养殖废水|畜禽|粪便|栏舍|猪舍|鸡舍|牛舍|兽药|存栏|出栏|仔猪|母猪|病死猪|产蛋率|断奶',
    signs: '产床|料肉比|免疫接种猪|孵化|种蛋|保育舍|配种|休药期',
    english: 'livestock manure|pigsty|slaughter weight',
    englishSigns: 'farrowing|laying hens?|hatcher(?:y|ies)|weaning',
  },
  {
    id: 'fishery',
    division: 'A04',
    claims: `${LAND}|海|捕捞|marine|shrimp|sea`,
    marks: '投饵机|增氧机|鱼苗|网箱|捕捞',
    signs: '塘口|亲鱼|虾苗|溶氧仪塘|清塘|放养密度|渔船|渔获|标粗|育苗池',
    english: 'fish fry|net cages?|trawl',
    englishSigns: 'pond aeration|broodstock|hatchery tanks?',
  },
  {
    id: 'forestry',
    division: 'A02',
    claims: `${LAND}|木|竹|纸|wood|timber|paper|saw`,
    signs: '采伐|伐区|造林|抚育间伐|林班|小班|集材|护林员|采伐证|林地清理|油锯|胸径|蓄积量',
    englishSigns: 'felling|forwarder|stand thinning|harvest block|chokers?\\b',
  },
  {
    id: 'landscaping',
    division: 'N784',
    claims: `${LAND}|物业|保洁|环卫|市政|施工|工程|建筑|公园|景区|运动场|高尔夫|propert|ground|park|civil|construct|golf`,
    signs: '乔木栽植|乔木|草坪修剪|灌木|绿篱|苗木成活率|修剪绿篱|支撑固定|返青水|草坪建植|种植穴|土球',
    englishSigns: 'hedge trimming|turf laying|tree planting|mowing of lawns',
  },
];
