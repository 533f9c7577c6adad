import type { TradeMarks } from './trade.js';

/** Who moves or keeps goods and people. */
const TRANSPORT =
  '运输|物流|仓储|配送|冷链|快递|邮政|货代|货运|客运|公交|旅客|出租|班线|车队|旅游|航空|铁路|轨道|轮渡|港|站务|机场|搬|装卸|储存|船|transport|logist|freight|warehous|storage|haul|deliver|courier|parcel|passenger|coach|bus|rail|ferr|air|tour|taxi|port|shipping|mov(?:ing|er)';

export const TRANSPORT_TRADES: readonly TradeMarks[] = [
  {
    id: 'passenger-transport',
    division: 'G54',
    claims: TRANSPORT,
    marks: '客运班线|旅客候车|班车正点率|进站检票|检票口|安检候车|行李(?:丢失|托运)|旅客行李|发车正点率',
    signs: '公交线路|首末班车|乘务员|车厢服务|站台候车|出租车计价|旅客发送|发车时刻|趟检',
    english: 'passenger luggage|coach departures|ticket gates?|boarding passengers',
    englishSigns: 'bus routes?|taxi meters?',
  },
  {
    id: 'haulage',
    division: 'G543',
    claims: `${TRANSPORT}|危险品|危化|化工|混凝土|环卫|清运|贸易|waste|concrete|chem`,
    signs:
      '运单|罐体检测|押运员|道路运输证|牵引车|半挂车|GPS超速报警|疲劳驾驶|车辆二级维护|回场检查|趟次运输|甩挂|电子运单|动态监控平台',
    englishSigns: 'tachograph|consignment notes?|trailer units?|drivers? hours|tail[- ]lift',
  },
  {
    id: 'warehousing-and-parcels',
    division: 'G59',
    claims: `${TRANSPORT}|电商|贸易|超市|药|冷冻|e-?commerce|retail`,
    marks: '拣货',
    signs:
      '波次|库位准确率|分拨中心|快件|揽收|派件|面单|集货|越库|立体库堆垛机|月台|冷藏车测温|冷库温度|拆零|妥投率|揽件',
    englishSigns:
      'order picking|cross-?dock|sorting hub|last[- ]mile|pick waves?|parcels? scanned|cold store temperature',
  },
  {
    id: 'ports-and-shipping',
    division: 'G55',
    claims: `${TRANSPORT}|海|航|码头|引航|舶|marine|sea|vessel|ship|dock|terminal|quay|boat`,
    marks: '岸桥',
    signs:
      '集装箱吊具|泊位|靠泊|装船机|系泊|理货作业|引航员|门座起重机|堆场翻箱|船员|航次|舱口盖|值班驾驶员船|轮渡|缆绳系',
    englishSigns: 'quay cranes?|berths?\\b|mooring|stevedor|ship crew|voyage|container yard|gangway',
  },
  {
    id: 'air-transport',
    division: 'G56',
    claims: `${TRANSPORT}|航空|飞机|飞行|无人机|航材|aviation|flight|drone|aerospace|airport`,
    marks: '机务放行|航班保障|停机坪|旅客登机|起落架',
    signs: '航班延误|机坪|飞机清洁|客舱|行李转盘|配载平衡|廊桥|航空煤油加注|航线维修',
    english: 'apron handling|aircraft turnaround',
    englishSigns: 'cabin crew|pushback|line maintenance of aircraft',
  },
];
