import type { TradeMarks } from './trade.js';

/** Whoever builds, fits out or looks after buildings and what stands in them; a ship in dock is scaffolded, too. */
const WORKS =
  '船|工程|施工|建筑|装饰|装修|市政|园林|安装|修缮|监理|房地产|路|桥|隧|水利|钢结构|幕墙|门窗|防水|消防|机电|弱电|勘|测绘|设计|混凝土|桩|管廊|物业|模板|build|construct|civil|install|road|bridge|contract|scaffold|facade|roof|survey|engineer|decorat|carpent|joiner|property|plumb|ship|dry-?dock|vessel|boat';

export const WORKS_TRADES: readonly TradeMarks[] = [
  {
    id: 'building-works',
    division: 'E47',
    claims: WORKS,
    signs:
      '脚手架|钢筋绑扎|模板支设|基坑支护|砌筑|塔吊|隐蔽工程|旁站|混凝土养护|抹灰|临边防护|施工升降机|悬挑架|深基坑|桩基|安全网|三宝四洞|大体积混凝土|工程桩|外脚手|建筑垃圾清运|项目经理部|施工日志',
    englishSigns: 'scaffold|rebar|formwork|excavation support|tower cranes?|piling rig|site diary|brickwork',
  },
  {
    id: 'civil-works',
    division: 'E48',
    claims: `${WORKS}|轨道|铁路|港|河|管道|rail|tunnel|pipeline|dam`,
    marks: '盾构|掌子面',
    signs: '初期支护|路基压实|顶管|箱梁|挂篮|管沟回填|检查井砌|边坡支护|管片|架桥机|闭水试验|沉井',
    englishSigns: 'tunnel boring|subgrade compaction|pipe jacking|cofferdam|box girders?|trench backfill',
  },
  {
    id: 'fit-out',
    division: 'E50',
    claims: `${WORKS}|家具|涂料|furnit|paint`,
    signs:
      '吊顶龙骨|轻钢龙骨|墙面乳胶漆|地砖铺贴|闭水试验|幕墙|干挂石材|腻子|贴砖|水电改造|隔墙|淋水试验幕墙',
    englishSigns: 'suspended ceiling|drylining|skim coat|wall tiling|curtain wall',
  },
  {
    id: 'fire-and-security-systems',
    division: 'E49',
    claims: `${WORKS}|安防|智能|电|报警|监控|楼宇|fire|alarm|security|electr|cctv|lock|sprinkler`,
    signs:
      '喷淋末端|消防主机联动|烟感测试|消火栓压力|气体灭火|消防控制室值班|灭火器充装|防火卷帘|报警主机|布防|消防维保|湿式报警阀',
    englishSigns:
      'fire alarm systems?|sprinkler heads?|intruder alarms?|smoke detectors? tested|gas suppression',
  },
  {
    id: 'surveying-and-design',
    division: 'M748',
    claims: `${WORKS}|规划|地质|岩土|国土|地理|地籍|咨询|监测|map|plan|architect|geo|land`,
    signs:
      '岩芯|标准贯入|控制测量|全站仪|导线闭合|施工图审查|勘探孔|外业测量|内业|航测|图根点|界址点|钻孔编录|坐标系',
    englishSigns:
      'boreholes?|total station|traverse closure|core logging|control points|working drawings issued for construction',
  },
  {
    id: 'supervision-and-costing',
    division: 'M748',
    claims: `${WORKS}|造价|招标|咨询|代建|项目管理|采购代理|tender|cost|consult|superv`,
    signs:
      '开标|评标|招标文件|监理日志|监理通知单|工程量清单|监理规划|监理实施细则|投标人|评标专家|清标|监理例会|总监理',
    englishSigns: 'bid opening|bill of quantities|tender evaluation|clerk of works',
  },
];
