import type { Saying } from './saying.js';

const SITE =
  '(?:场所|场地|处所|网点|分支(?:机构)?|分公司|子公司|办事处|分厂|分部|分店|门店|门市部?|营业部|仓库|库房|库区|货场|堆场|基地|车间|厂房|厂区|实验室|办公(?:点|室|区)|经营点|生产点|服务点|工作站)';
/** Sites that a firm has beside its seat. */
const OUTPOST =
  '(?:[\\p{Script=Han}]{0,4}(?:仓库|库房|成品库|原料库|冷库|分拣仓|中转仓|前置仓|外仓|仓储点|货场|堆场|收购站|中转站|维修站|服务站|工作站|服务点|加工点|营业部|营业点|门市部?|门店|展厅|办事处|分公司|分厂|分部|分店|基地|场站|租赁厂房|厂房|车间|厂区|实验室|办公(?:点|室|区)|号库|库))';
const NOT = '(?:没有|并无|无|不设|未设|不存在|不拥有|不再有|再无|未设立|没有设立|不另设|未另设|不含|不涉及)';
const OTHERS =
  '(?:任何|其[他它余]|别的|另外的?|第二|(?<!固定)分|外部|固定(?:或|和|、)临时|异地|厂外|厂区外|场外)';
const ONE = '(?:一|1|单一|唯一)(?:个|处|家)?';
const SAME =
  '(?:同一|本|注册|上述|该|厂区|厂|公司|一)(?:个|处)?(?:地址|厂区|厂|园区|院|场所|地点|楼)(?:厂区)?(?:内)?';
/** Not the firm's own, not of today, or not there. */
const OF_OTHERS =
  /供方|供应商|客户|顾客|业主|外包|承包|分包|房东|出租(?:方|给)|第三方|计划|拟|将(?:于|在|要)|原(?:租|址|有)|退租|撤销|关闭|停用|上次|以前|曾|搬迁|迁[至到入]|检测|检验机构|供货|厂商|居民|学校|医院/u;
/** Denials that leave a place out: `除河西仓库外`. */
const EXCEPTED = /除[^。;]{0,30}(?:仓|库|路|街|店|站|点|办事处|分公司|租)[^,。;]{0,12}[外,]/u;
const OF_THE_AUDIT = /(?:审核|抽样|本次|此次)[^,。;]{0,10}(?:未|没有|不)(?:涉及|包括|覆盖|安排|抽)/u;

/** Far from the seat: by its distance, its road, or as a place outside or another one. */
const AWAY =
  /(?:距|离)[^,。;]{0,12}\d+(?:\.\d+)?\s?(?:公里|千米|km|里路|分钟)|(?:驱车|乘车|车程|步行)[^,。;]{0,6}\d+\s?分钟|外租|外设|厂外|厂区外|园区外|场外|异地|另(?:外)?(?:租|设|有|建)[^,。;]{0,8}(?:仓|库(?!存)|厂房|车间|门店|办公|场地|场所)|(?:到|赴|前往)[^,。;]{2,14}\d+号的?[^,。;(]{0,6}(?:仓|库|店|门市部?|办事处)[^。;]{0,12}(?:租用|租赁|承租|租入)|另外[一二两]|另一(?:处|个)?|第二(?:厂区|车间|仓库|分厂)|(?:在|位于)[\p{Script=Han}]{2,8}?(?:设有|设立|开设|租用|建有|租有)|(?:设有|设立|开设|租用|建有|租有)[^,。;]{0,6}(?:在|位于)/u;
const SEEN_OR_OWN =
  /(?:到|赴|前往|抵达|走访|查看|察看|审核|抽查|巡视|观察|见)|租用|自有|公司|本厂|常驻|员工|\d\s?[人㎡]|平方/u;

const PREMISES =
  '(?:premises|sites?|locations?|branch(?:es| offices?)?|facilit(?:y|ies)|warehouses?|offices?|depots?|places? of (?:business|work)|buildings?|plants?|units?|workshops?|stores?)';
const OTHER_EN =
  '(?:other|further|additional|off-?site|remote|external|outside|second|more|branch|permanent|temporary)';
const OUTPOST_EN =
  /\b(?:warehouse|depot|cross-dock|hall|workshop|branch|office|store|storage unit|yard|unit|plant|shop|laboratory|site|station|showroom|premises|building|barn|terminal)\b/iu;
const AWAY_EN =
  /\b(?:\d+(?:\.\d+)?|some|about [a-z]+|[a-z]+) ?(?:km|kilomet(?:re|er)s?|miles?|minutes(?:'| by car| away)?)\b[^.;]{0,24}\b(?:from|away|outside|off|by (?:car|road))\b|\b\d+(?:\.\d+)? (?:km|kilomet(?:re|er)s|miles) (?:away|off|north|south|east|west)\b|\b(?:the |a |an |its |their )?(?:second|another|separate|external|off-?site|outside|branch|additional|remote|satellite|overflow) (?:[a-z]+ ){0,2}(?:warehouse|depot|hall|workshop|branch|office|store|yard|unit|plant|shop|laboratory|site|premises|building)\b/iu;
const SEEN_OR_OWN_EN =
  /\b(?:visited|seen|audited|sampled|toured|interviewed|inspected|spent|walked|went|drove|rented|rents|leased|leases|employees|staff|own|company|organi[sz]ation|works? there|kept|stored|tour|team)\b/iu;
const OF_OTHERS_EN =
  /\b(?:supplier|customer|client's|landlord|contractor|subcontract|haulier|provider|third part|planned|will|former|formerly|previous|given up|closed|not visited|other compan|tenants?|intends?|head office only)/iu;

/** One site and no other, and places elsewhere that are the firm's. */
export const SITES: readonly Saying[] = [
  {
    topic: 'multi-site',
    exists: false,
    holds: [
      new RegExp(
        `${NOT}(?:有|设有?|使用|租用|设立|从事)?[^,。;]{0,4}${OTHERS}[^,。;]{0,8}${SITE}|(?:厂区|厂|公司|注册地址?|园区|此|之|以|场)外[^,。;]{0,6}${NOT}(?:有|置|立|设)?[^,。;]{0,8}${SITE}|${NOT}[^,。;]{0,10}(?:、[^,。;、]{2,6}){0,3}(?:分支(?:机构)?|分公司|办事处|分厂|分店|外租[^,。;]{1,6})|(?:厂|公司)外的?${SITE}(?:也|均|都)?(?:没有|未设|不设|无)`,
        'u',
      ),
    ],
    lacks: new RegExp(`${EXCEPTED.source}|${OF_THE_AUDIT.source}|变[化更]|有无|是否`, 'u'),
  },
  {
    topic: 'multi-site',
    exists: false,
    holds: [
      /均|都|全部|仅|只|唯一|单一|同一|一律|所有/u,
      new RegExp(
        `(?:仅|只|唯)(?:有|此|在|设|使用)?[^,。;]{0,10}(?:${ONE}|此|该|本|注册地)[^,。;]{0,8}(?:场所|地址|厂区|地点|场地|经营|办公|处)|(?:生产|经营|办公|仓储|活动|业务|工序|过程|检验|服务)[^。;]{0,20}(?:均|都|全部|一律|只)?(?:在|于)${SAME}[^,。;]{0,6}(?:一处)?(?:进行|完成|开展|实施|从事|办理)|单一(?:固定)?场所`,
        'u',
      ),
    ],
    lacks: new RegExp(`${EXCEPTED.source}|${OF_THE_AUDIT.source}|变[化更]|产品|订单|原则|委托|供方`, 'u'),
  },
  {
    topic: 'multi-site',
    exists: true,
    holds: [AWAY, new RegExp(OUTPOST, 'u'), SEEN_OR_OWN],
    lacks: new RegExp(`${OF_OTHERS.source}|${NOT}[^,。;]{0,10}${SITE}`, 'u'),
  },
  {
    topic: 'multi-site',
    exists: false,
    holds: [
      new RegExp(
        `\\b(?:no|not|never|without(?: any)?|neither) (?:[a-z]+ ){0,3}?${OTHER_EN}(?:,? (?:or|and|nor)? ?${OTHER_EN}){0,3} (?:[a-z]+ ){0,2}?${PREMISES}\\b|\\b(?:only|sole|single) (?:[a-z]+ ){0,2}(?:site|location|address|premises|place of business)\\b|\\b(?:at|from|on) one (?:single )?(?:site|location|address)\\b|\\bno ${PREMISES} (?:other than|apart from|besides|outside|elsewhere|away from)\\b|\\b(?:this|the registered|one) (?:address|site|location) only\\b`,
        'iu',
      ),
    ],
    lacks:
      /\b(?:visited|sampled|audited|in the sample|apart from the (?:warehouse|branch|depot|office|store)|changed?)\b|\bif\b/iu,
  },
  {
    topic: 'multi-site',
    exists: true,
    holds: [OUTPOST_EN, AWAY_EN, SEEN_OR_OWN_EN],
    lacks: new RegExp(`${OF_OTHERS_EN.source}|\\bno other\\b|\\bonly (?:site|location)\\b`, 'iu'),
  },
];
