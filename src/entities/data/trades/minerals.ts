import type { TradeMarks } from './trade.js';

/** Building and its materials know one another. */
const BUILDING =
  '混凝土|水泥|建材|建筑|施工|工程|市政|道路|公路|桥|砂|管桩|构件|装修|装饰|房|砖|石|地产|监理|concrete|cement|build|construct|civil|road|bridge|masonry|brick';

export const MINERAL_TRADES: readonly TradeMarks[] = [
  {
    id: 'concrete',
    division: 'C302',
    claims: BUILDING,
    marks: '混凝土预拌|预拌混凝土|搅拌站|商砼|坍落度|混凝土运输|泵车浇筑|混凝土浇筑|试块养护',
    signs: '搅拌楼|砼|骨料含泥|减水剂|配合比|罐车剩料|砂石含水率|试块抗压|搅拌车|预拌砂浆',
    english: 'ready-mixed concrete|slump test|batching plant',
    englishSigns: 'truck mixers?|aggregate moisture|cube strength',
  },
  {
    id: 'precast',
    division: 'C302',
    claims: `${BUILDING}|桩|铁路|轨|管廊|precast|pile|rail`,
    marks: '管桩|离心成型|蒸养',
    signs: '蒸压釜|脱模强度|张拉|预应力筋|端板|钢筋笼|模台|叠合板|灌浆套筒|桩身|放张|养护窑',
    englishSigns: 'prestressing strands?|steam curing|pile spinning|tensioning bed|autoclaved blocks?',
  },
  {
    id: 'cement',
    division: 'C301',
    claims: `${BUILDING}|矿|窑|耐火|石灰|lime|kiln|clinker|quarr`,
    marks: '熟料',
    signs: '回转窑|生料磨|水泥磨|窑头|窑尾|篦冷机|预热器|生料均化|石灰石破碎|熟料烧成|选粉机|立磨',
    englishSigns: 'clinker|rotary kiln|raw meal|preheater tower|cement mill',
  },
  {
    id: 'ceramics',
    division: 'C307',
    claims: `${BUILDING}|陶|瓷|耐火|卫浴|洁具|餐具|窑|绝缘子|ceram|tile|porcelain|potter|refractor|sanitary|kiln|china`,
    marks: '喷雾塔|施釉|淋釉|注浆成型',
    signs: '坯体|素坯|釉料|釉线|辊道窑|压坯|烧成曲线|釉浆|球磨泥浆|瓷泥|窑具|抛釉|吸水率瓷砖|练泥|素烧',
    englishSigns: 'spray dryer slip|glaz(?:e|ing) line|roller kiln|bisque|green tiles?|slip casting',
  },
  {
    id: 'glass',
    division: 'C304',
    claims:
      '玻璃|门窗|幕墙|光伏|镜|灯|瓶|光学|陶|眼镜|汽车|车|显示|glass|window|glaz|solar|mirror|lens|ceram|optic|vehicle|bottle|display',
    marks: '浮法线|玻璃熔窑|锡槽|钢化炉|退火窑',
    signs: '钢化玻璃|夹胶|中空玻璃|碎片状态|均质炉|玻璃磨边|镀膜玻璃|配合料熔制|玻璃原片|落球冲击|行列机',
    english: 'float line|glass melt',
    englishSigns: 'toughening furnace|lehr|laminated glass|insulating glass units?|fragmentation test',
  },
  {
    id: 'brick-and-insulation',
    division: 'C303',
    claims: `${BUILDING}|保温|耐火|防水|岩棉|石膏|insulat|gypsum|plaster|waterproof|refractor`,
    signs:
      '砖坯|隧道窑|加气块|岩棉|摆锤法|石膏板|纸面石膏|保温板发泡|防水卷材|胎基|沥青混合罐|改性沥青|砖机|真空挤砖',
    englishSigns: 'mineral wool|plasterboard|bitumen membrane|brick kiln',
  },
  {
    id: 'asphalt',
    division: 'E48',
    claims: `${BUILDING}|沥青|标线|养护|asphalt|bitumen|paving|highway`,
    signs:
      '沥青拌和|沥青摊铺|摊铺机|压路机|马歇尔|路面压实度|水稳层|摊铺温度|乳化沥青|沥青混合料|稀浆封层|油石比',
    englishSigns: 'asphalt paver|paving temperature|marshall stability|road roller|tack coat',
  },
  {
    id: 'steelmaking',
    division: 'C31',
    claims: '钢|铁|冶炼|冶金|炉|铸|耐火|合金|金属|steel|iron|smelt|foundr|cast|metallurg|metal',
    marks: '钢水包|钢包|连铸|漏钢|炼钢|(?<![回旋])转炉|高炉|烧结机|轧机|铁水',
    signs: '轧辊|钢水|精炼炉|结晶器|铁合金|轧制|加热炉|冷床|矫直机|酸洗线|镀锌线|钢坯|方坯|炉渣',
    english: 'blast furnace|rolling mill|continuous casting|ladles?\\b',
    englishSigns: 'billets?\\b|pickling line|tundish|slag pot',
  },
  {
    id: 'non-ferrous',
    division: 'C32',
    claims:
      '铝|铜|锌|铅|锡|镍|稀土|冶|金属|合金|矿|型材|门窗|电池|线|缆|alumin|copper|zinc|lead\\b|metal|alloy|smelt|extru|cable|wire|battery',
    signs:
      '电解槽|阳极炭块|氧化铝|铝液|熔铝炉|铝棒|时效炉|铝型材|阳极氧化|着色槽|阴极铜|粗铜|电解铜|铜杆|连铸连轧',
    englishSigns: 'alumin(?:i?)um billets?|anodi[sz]ing|cathode copper|electrolysis pot|ageing oven',
  },
];
