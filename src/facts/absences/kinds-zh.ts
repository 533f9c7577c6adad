/** What a denied thing is called where it is shown: its kinds, the people who run it, the room it stands in. */
export interface Kinds {
  /** Matched against the thing as it was denied. */
  of: RegExp;
  names: readonly string[];
}

export const CHINESE_KINDS: readonly Kinds[] = [
  { of: /燃料?油/u, names: ['重油', '柴油', '渣油', '煤油'] },
  { of: /燃煤|煤炭|^煤$/u, names: ['原煤', '块煤', '煤场', '煤粉', '煤堆'] },
  { of: /液化石油气|液化气/u, names: ['液化气', '液化石油气'] },
  { of: /含铬|铬盐/u, names: ['重铬酸', '铬酐', '铬酸', '铬粉', '铬盐', '三氧化铬'] },
  { of: /含铅|铅类/u, names: ['铅锡', '红丹', '铅丹', '铅粉', '铅酸', '黄丹'] },
  { of: /含镉/u, names: ['镉盐', '氧化镉', '硫化镉', '镉黄'] },
  { of: /含汞|水银/u, names: ['水银', '汞触媒', '氯化汞', '朱砂'] },
  { of: /含苯|苯类|苯系/u, names: ['甲苯', '二甲苯', '纯苯', '三苯'] },
  { of: /含氰|氰化/u, names: ['氰化钠', '氰化钾', '氰化亚铜', '氰化银'] },
  { of: /含磷/u, names: ['磷酸三钠', '三聚磷酸钠', '磷化液', '磷酸盐'] },
  { of: /含氯/u, names: ['次氯酸钠', '二氯甲烷', '三氯乙烯', '漂白粉', '四氯乙烯'] },
  { of: /石棉/u, names: ['石棉'] },
  {
    of: /溶剂型|油性漆|有机溶剂|稀释剂|稀料/u,
    names: [
      '稀释剂',
      '稀料',
      '天那水',
      '香蕉水',
      '甲苯',
      '二甲苯',
      '丙酮',
      '环己酮',
      '乙酸乙酯',
      '松香水',
      '聚氨酯面漆',
    ],
  },
  {
    of: /农药|杀虫剂|除草剂|杀菌剂/u,
    names: [
      '可湿性粉剂',
      '乳油',
      '水分散粒剂',
      '悬浮剂',
      '吡虫啉',
      '草甘膦',
      '多菌灵',
      '敌敌畏',
      '阿维菌素',
      '氯氰菊酯',
      '百菌清',
      '甲维盐',
      '辛硫磷',
      '代森锰锌',
      '毒死蜱',
      '草铵膦',
      '啶虫脒',
      '噻虫嗪',
      '除草剂',
      '杀虫剂',
      '杀菌剂',
    ],
  },
  { of: /剧毒/u, names: ['氰化钠', '氰化钾', '三氧化二砷', '砒霜', '叠氮化钠'] },
  { of: /易制[毒爆]/u, names: ['硫酸', '盐酸', '丙酮', '高锰酸钾', '双氧水', '过氧化氢', '硝酸', '硝酸钾'] },
  { of: /放射/u, names: ['放射源', '射线装置', '射线机', '射线探伤机', 'γ源', '密封源'] },
  { of: /^液?氨|氨制冷/u, names: ['液氨', '储氨', '氨机', '氨压缩机', '氨制冷', '氨存量'] },
  { of: /起重/u, names: ['行车', '起重机', '电动葫芦', '天车', '龙门吊', '桥式吊'] },
  {
    of: /^(?:营运|自有|自备|运输|货运|配送|机动)?车(?:辆|队)$/u,
    names: ['货车', '厢式车', '冷藏车', '客车', '自卸车', '牵引车', '大巴', '行驶证'],
  },
  { of: /锅炉/u, names: ['司炉', '锅炉'] },
  { of: /驾驶/u, names: ['驾驶员', '司机'] },
  { of: /保安/u, names: ['保安员', '保安队'] },
  { of: /炊事|厨师|食堂/u, names: ['厨师', '炊事员', '食堂'] },
  { of: /油漆|喷漆|涂装/u, names: ['喷漆', '调漆', '喷漆房', '漆房', '底漆', '面漆'] },
  { of: /焊接/u, names: ['焊机', '焊工', '施焊'] },
  { of: /热处理/u, names: ['淬火炉', '回火炉', '渗碳炉', '淬火', '渗碳'] },
  { of: /电镀/u, names: ['镀槽', '电镀槽', '镀锌线', '镀铬线', '镀镍线'] },
  { of: /实验室|化验室|检验室/u, names: ['实验室', '化验室', '化验员'] },
  { of: /医务|保健室/u, names: ['医务室', '保健室', '校医', '医务员'] },
  { of: /派驻|驻场|驻点|外派/u, names: ['派驻', '驻场', '驻点', '常驻'] },
  { of: /值守|值班/u, names: ['值守', '值班'] },
];

/** A post or an office by the people who hold it: `驾驶岗位`, `采购部`. */
const POST = /^(?<work>[\p{Script=Han}]{2,6}?)(?:专职)?(?:岗位?|职位|工种)$/u;
const OFFICE = /(?:部|科|处|车间|室|中心|班组|小组|工段|分厂)$/u;
const MADE = /^(?:生产|工艺|工业)(?<kind>废水|污水|废气|固废)$/u;
/** `废水处理设施`: the plant by its own names. */
const TREATED = /^(?<what>废水|污水|废气|油烟|粉尘|臭气)(?:处理|治理|净化|收集)/u;
const PLANTS: Readonly<Record<string, readonly string[]>> = {
  废水: ['污水处理', '废水处理', '污水站', '废水站', '沉淀池', '生化池', '气浮'],
  污水: ['污水处理', '废水处理', '污水站', '废水站', '沉淀池', '生化池', '气浮'],
  废气: ['活性炭', '喷淋塔', 'RTO', '废气处理', '光氧', '催化燃烧', '洗涤塔'],
  油烟: ['油烟净化'],
  粉尘: ['布袋除尘', '除尘器', '滤筒除尘'],
  臭气: ['除臭', '生物滤池', '喷淋塔'],
};

/** The thing itself and whatever shows it. */
export function chineseNames(thing: string): string[] {
  const treated = TREATED.exec(thing)?.groups?.what;
  if (treated) return [...(PLANTS[treated] ?? [])];
  const made = MADE.exec(thing)?.groups?.kind;
  const post = POST.exec(thing)?.groups?.work;
  return [
    ...new Set([
      thing,
      ...(made ? [`产生${made}`, `${made}经`] : []),
      ...(post ? [`${post}员`, `${post}工`, `${post}师`] : []),
      ...CHINESE_KINDS.filter(({ of }) => of.test(thing)).flatMap(({ names }) => names),
    ]),
  ];
}

/** A department is shown by those who speak for it. */
export const isOffice = (thing: string): boolean => OFFICE.test(thing);
