import { spanOf } from '../../core/index.js';
import type { Denied } from './denied.js';

/** `用能仅电力一种`, `all on day shift`: a claim that it is one way only, and names of what shows that there is another. */
type Claim = readonly [claim: RegExp, others: string];

const ONLY = '(?:仅|只|唯一|单一|全部|全都|均|都|一律|百分之百|全)';

const CHINESE: readonly Claim[] = [
  [
    new RegExp(`(?:能源|用能|动力|热源)[^,。;]{0,6}${ONLY}[^,。;]{0,4}电|全电(?:化|气化)`, 'u'),
    '天然气、柴油、蒸汽锅炉、燃气、燃煤、燃烧器、生物质、液化气',
  ],
  [
    new RegExp(`${ONLY}[^,。;]{0,6}(?:白班|单班|一班制|长白班|日班)|单班制`, 'u'),
    '夜班、中班、晚班、零点、大夜、凌晨、三班、倒班、后半夜',
  ],
  [
    /(?:22|21|20|19|18|晚[上]?[十九八七六]|二十二)(?:时|点|:00)(?:以后|之后|后)(?:均|一律)?不(?:再)?(?:施工|作业|生产)/u,
    '夜间浇筑、凌晨、零点、次日凌晨',
  ],
  [
    new RegExp(`(?:原料|原辅料|材料|物料|采购)[^,。;]{0,6}${ONLY}[^,。;]{0,6}(?:国内|国产|本地|本省)`, 'u'),
    '进口、报关单、到港、原产地证、提单',
  ],
  [
    new RegExp(`${ONLY}[^,。;]{0,6}(?:内销|国内销售|国内市场|供应国内|面向国内)|${ONLY}(?:供|做)内销`, 'u'),
    '出口、外贸、报关单、提单、FOB、CIF、海运、外销、海外',
  ],
  [
    new RegExp(
      `(?:人员|员工|职工|岗位|保安|保洁|全员)[^,。;]{0,8}${ONLY}[^,。;]{0,8}(?:与(?:本)?公司签|签订(?:了)?劳动合同|自有员工|公司自己的|本公司员工|正式员工|自聘|直接聘用)`,
      'u',
    ),
    '派遣、劳务公司、外包、小时工、临时工、兼职、派驻、人力资源公司、外聘',
  ],
  [
    new RegExp(
      `(?:工序|内容|过程|加工|施工)[^,。;]{0,6}${ONLY}[^,。;]{0,6}(?:自行|自主|本厂|厂内|公司内部|自己)[^,。;]{0,6}(?:完成|承担|实施|加工)|${ONLY}[^,。;]{0,4}自行完成`,
      'u',
    ),
    '外协、委外、外发、分包、专业队、送“、代加工、加工协议、外送、发外',
  ],
  [
    new RegExp(`${ONLY}[^,。;]{0,6}水性`, 'u'),
    '溶剂型、稀释剂、二甲苯、油性、天那水、喷粉、粉末、香蕉水、聚氨酯',
  ],
  [
    new RegExp(`(?:${ONLY}|限于)[^,。;]{0,4}(?:常温|普货|普通货物)`, 'u'),
    '冷藏、冷链、疫苗、2~8、危险货物、控温、低温、槽车、罐车',
  ],
  [
    /(?:职工|员工|人员)[^,。;]{0,4}(?:全部|均|都|全)(?:为|是)?男/u,
    '孕期、女工、哺乳期、产假、女职工、女员工',
  ],
  [
    new RegExp(`(?:${ONLY}|已)[^,。;]{0,4}(?:成年|年满18|满十八)|不录用18岁以下`, 'u'),
    '未成年、17岁、16岁、17周岁、16周岁',
  ],
  [
    new RegExp(`(?:测量|检验|检测)[^,。;]{0,4}(?:全靠|${ONLY})[^,。;]{0,4}(?:人工|手工|目视)`, 'u'),
    '影像仪、自动检测、测量软件、自动判定、在线检测',
  ],
  [
    new RegExp(`混凝土[^,。;]{0,4}${ONLY}[^,。;]{0,4}(?:商品|预拌|商砼)`, 'u'),
    '搅拌机、拌和站、自拌、现场搅拌',
  ],
  [/(?:处置|处理)[^,。;]{0,4}(?:只有|仅)[^,。;]{0,8}(?:退货|报废)/u, '让步接收、特采、让步放行、偏差许可'],
  [
    new RegExp(`(?:器具|计量|校准|设备)[^,。;]{0,8}${ONLY}[^,。;]{0,10}(?:内部校准|自校|内校)`, 'u'),
    '送检、检定证书、省院、计量院、检定所、送省院',
  ],
  [
    /零排放|废水(?:不|零)(?:外排|出厂)|无废水(?:出厂|外排)|废水全部回用/u,
    '总排口、外排、排放口、纳管、市政管网',
  ],
  [
    new RegExp(`(?:开挖|破碎|拆除)[^,。;]{0,4}${ONLY}[^,。;]{0,4}(?:机械|静力|人工)`, 'u'),
    '炸药、雷管、爆破员、爆破',
  ],
  [/(?:连续运[转行]|全年(?:未|不)(?:停[机产炉窑]|熄火))/u, '停窑、停炉、停产、冷修、停机、停运、点火烘窑'],
  [
    new RegExp(`(?:搬运|装卸)[^,。;]{0,4}${ONLY}[^,。;]{0,4}(?:人工|手工)`, 'u'),
    '叉车、堆高车、行车、起重机',
  ],
  [
    new RegExp(`(?:车辆|设备|厂房|场地|房屋)[^,。;]{0,4}${ONLY}[^,。;]{0,3}(?:自有|公司所有|自购|自建)`, 'u'),
    '租赁、租用、租入、租金、出租方、房租',
  ],
  [/(?:表面处理|涂装)[^,。;]{0,3}(?:只有|仅)/u, '粉末喷、喷粉、电泳、镀锌、阳极氧化、喷漆房'],
  [
    new RegExp(`(?:制冷剂|冷媒)[^,。;]{0,3}${ONLY}[^,。;]{0,4}(?:R\\d|氟)`, 'u'),
    '氨压缩机、液氨、储氨、氨机',
  ],
];

const ENGLISH: readonly Claim[] = [
  [
    /\ball-electric\b|\bnothing is burned\b|\bonly (?:source of )?energy (?:used )?is electricity/iu,
    'boiler ash, gas boiler, gas meter, diesel tank, wood-chip, oil burner, natural gas, propane',
  ],
  [
    /\b(?:single|one) (?:day )?shift\b|\bday shift only\b|\bno work is done after|\bonly during the day|\bdaytime only/iu,
    'night shift, back shift, late shift, night crew, 10 p.m., 11 p.m., 2 a.m., 3 a.m.',
  ],
  [
    /\b(?:only|exclusively|solely|all|entirely)\b[^.;]{0,40}\b(?:home|domestic|national) (?:market|customers|trade)|\bhome market alone|\bno goods leave the country/iu,
    'bill of lading, exported, customs declaration, shipped to, export licence, FOB, CIF',
  ],
  [
    /\b(?:exclusively|only|solely|all|entirely)\b[^.;]{0,30}\b(?:own|salaried|directly employed|permanent)\b[^.;]{0,16}\b(?:drivers|staff|employees|workers|cleaners|guards|people)/iu,
    'owner-driver, agency, subcontract, self-billing, self-employed, temps, hired driver, freelance',
  ],
  [
    /\b(?:every|all)\b[^.;]{0,60}\b(?:under (?:our|its) own roof|in[- ]house|on (?:our|its) own (?:premises|site)|by (?:our|its) own (?:staff|people))/iu,
    'hot-dip at, sent to, plated at, subcontract, returned from, treated at, hardened at, outside processor, coated at',
  ],
  [
    /\bwater-based (?:inks|paints|coatings|adhesives)? ?(?:only|exclusively)|\bonly water-based/iu,
    'toluene, xylene, thinner, solvent, white spirit, acetone, ethyl acetate',
  ],
  [
    /\ball (?:handling|lifting) is (?:by hand|manual)/iu,
    'reach truck, forklift, fork-lift, hoist, overhead crane, pallet truck',
  ],
  [
    /\bpaid staff\b[^.;]{0,20}\bno volunteers|\bno volunteers|\brelies on [^.;]{0,20}paid staff/iu,
    'volunteer, unpaid',
  ],
  [
    /\bmake-to-order\b|\bdid not hold any stock|\bholds? no stock\b/iu,
    'finished-goods, finished goods count, stock count, stock on hand',
  ],
  [
    /\b(?:trading|trading and packing|packing) (?:only|company|business)|\bno manufacturing machinery/iu,
    'injection press, moulding press, lathe, milling machine, production line, extruder',
  ],
  [
    /\bnothing goes to the (?:public )?sewer|\bno discharge to (?:the )?sewer|\bzero discharge/iu,
    'trade effluent, flow to sewer, discharge consent, outfall',
  ],
  [/\bno lasers?\b/iu, 'laser, class 4'],
  [
    /\bnever been audited by a customer|\bno (?:second-party|customer) audits?/iu,
    "on-site assessment, customer audit, second-party, buyer's audit",
  ],
  [/\bnot one complaint|\bno complaints?\b/iu, 'objected in writing, credit note for, returned as faulty'],
  [
    /\blost-time injur(?:y|ies) ha(?:s|ve) never|\bno lost-time/iu,
    'days off after, off work after, off work for',
  ],
  [
    /\bholds no customer property|\bno (?:customer(?:'s|s')?|external providers'?) property/iu,
    'free issue, free-issue, property of the customer, on loan from',
  ],
];

/** Said of a rule, of the plan or of some. */
const UNREAL =
  /规定|计划|拟|应当|如|若|目标|除|原则上|一般|大部分|部分|多数|\b(?:should|must|shall|plan|aim|target|if|mostly|normally|usually|except|apart from)\b/iu;

const claimsIn = (clause: string, claims: readonly Claim[]): Denied[] =>
  UNREAL.test(clause)
    ? []
    : claims.flatMap(([claim, others]) => {
        const match = claim.exec(clause);
        return match
          ? [{ ...spanOf(match), thing: match[0].toLowerCase(), names: others.split(/, |、/u) }]
          : [];
      });

/** What a clause says is one way only. */
export const onlyChinese = (clause: string): Denied[] => claimsIn(clause, CHINESE);
export const onlyEnglish = (clause: string): Denied[] => claimsIn(clause, ENGLISH);
