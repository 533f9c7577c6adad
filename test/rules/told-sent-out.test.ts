import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

/** Work that is done in house in one place and sent out in another; nights without production that have one. */
const TOLD: readonly Told[] = [
  [
    'Outsourced process: electroplating.',
    'declaration-conflict',
    'warning',
    "Outsourced process: electroplating.\nNickel plating of brackets is carried out in the company's own plating line.",
    [
      'Outsourced process: electroplating',
      "Nickel plating of brackets is carried out in the company's own plating line",
    ],
  ],
  [
    'All anodising is carried out on the comp',
    'declaration-conflict',
    'warning',
    "All anodising is carried out on the company's own line and is never sent out.\nIn June 14 batches were sent to Farrow Finishing for anodising under order 771.",
    [
      "All anodising is carried out on the company's own line and is never sent o",
      'sent to Farrow Finishing for anodising under order ',
    ],
  ],
  [
    '外包过程：冲压模具制造、货物运输。',
    'declaration-conflict',
    'warning',
    '外包过程：冲压模具制造、货物运输。\n冲压模具由公司工装班自行加工，自2030年起已不再委托外单位。',
    ['外包过程：冲压模具制造、货物运输', '冲压模具由公司工装班自行加工，自2030年起已不再委托外单位'],
  ],
  [
    '生产工序无外包。',
    'declaration-conflict',
    'error',
    '生产工序无外包。\n喷粉工序外包给青砚涂装厂。',
    ['无外包', '喷粉工序外包给青砚涂装厂'],
  ],
  [
    '噪声：厂界昼间55dB，夜间不生产。',
    'declaration-conflict',
    'warning',
    '噪声：厂界昼间55dB，夜间不生产。\n挤塑工段夜班20:00至次日4:00，每天开机。',
    ['夜间不生产', '夜班20:00至次日4:00'],
  ],
  [
    '公司从不在夜间施工。',
    'declaration-conflict',
    'warning',
    '公司从不在夜间施工。\n夜班（22:00—次日6:00）浇筑记录齐全，夜班班长白术签字。',
    ['从不在夜间施工', '夜班（22:00—次日6:00）浇筑记录齐全', '夜班班长白术签字'],
  ],
];

/** Passages in order that are all but worded as those. */
const HONEST: readonly Honest[] = [
  [
    'Powder coating of brackets is carried ou',
    'en',
    "Outsourced process: electroplating.\nPowder coating of brackets is carried out in the company's own paint shop.",
  ],
  [
    '冲压模具由公司工装班自行加工，自2030年起已不再委托外单位。',
    'zh',
    '外包过程：货物运输。\n冲压模具由公司工装班自行加工，自2030年起已不再委托外单位。',
  ],
  ['外包：钢瓶检验、货物配送。生产过程无外包。', 'zh', '外包：钢瓶检验、货物配送。生产过程无外包。'],
  [
    '产品运输委托两家物流公司，检测委托“鹤汀检测”。',
    'zh',
    '生产工序无外包。\n产品运输委托两家物流公司，检测委托“鹤汀检测”。',
  ],
  [
    '获证以来变更：新增打包机1台。',
    'zh',
    '计划调整：原计划9日下午审核仓库，因停电改为10日上午，其余未变。\n获证以来变更：新增打包机1台。',
  ],
  [
    '自2030年监督审核以来的变更：客服部经理改由卫青禾担任；西港站2030年9月迁',
    'zh',
    '自2030年监督审核以来的变更：客服部经理改由卫青禾担任；西港站2030年9月迁至新址；范围未变。',
  ],
  ['有效投诉2件，均已回复。', 'zh', '回访4次，处理开关损坏1件，未计入投诉。\n有效投诉2件，均已回复。'],
  [
    '2031年3月搬运工扭伤1起，误工3天。',
    'zh',
    '方针：“静音运行，零伤害；合规共治”。\n2031年3月搬运工扭伤1起，误工3天。',
  ],
  [
    '派遣员工发生工伤2起，均为轻伤；自有员工未发生事故。',
    'zh',
    '派遣员工发生工伤2起，均为轻伤；自有员工未发生事故。',
  ],
  [
    '2031年6月一名分拣员手指被夹伤，属轻伤。',
    'zh',
    '食品安全事故|0|0\n2031年6月一名分拣员手指被夹伤，属轻伤。',
  ],
  [
    '不合格品处置单6份：返工4份、报废2份。',
    'zh',
    '三份报告的实测值均在要求以内，没有让步放行。\n不合格品处置单6份：返工4份、报废2份。',
  ],
  [
    '2.3 The plan of 3 May 2031 was followed,',
    'en',
    '1.6 No change of scope is requested; no change since the last audit.\n2.3 The plan of 3 May 2031 was followed, except that the visit to the laboratory was moved from the first to the second afternoon.',
  ],
  ['门卫夜班20:00至次日8:00值守。', 'zh', '厂界夜间不生产噪声。\n门卫夜班20:00至次日8:00值守。'],
  [
    '外包：无。委托物流运输，按采购控制。',
    'zh',
    '内部审核发现的问题已关闭。\n外包：无。委托物流运输，按采购控制。',
  ],
];

testTold('work sent out, nights and changes', TOLD);
testHonest('work sent out, nights and changes, in order', HONEST);
