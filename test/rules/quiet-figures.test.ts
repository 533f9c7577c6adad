import { type Honest, testHonest } from '../helpers/whole-check.js';

/** Figures of other times, owners and places, and things that somebody else has. */
const HONEST: readonly Honest[] = [
  ['rate of another month', 'zh', '7月应交300张，实交291张。8月回执上交率95%。'],
  ['rate of another survey', 'zh', '向60家门店发出问卷，收回45份。上年回收率80%。'],
  [
    'rows of a table that agree',
    'zh',
    '月份|装机台数|一次合格台数|合格率\n1月|200|190|95%\n2月|150|144|96%\n3月|250|240|96%',
  ],
  [
    'audits of several years and findings of one',
    'zh',
    '内审开具不符合4项，其中2项、1项分别属两个部门。\n周期内三次外部审核共计不符合5项，均已关闭。',
  ],
  [
    'a total of more than the list',
    'zh',
    '2030年度产生废切屑1.2t、废桶0.4t、含油棉纱0.3t。\n生活垃圾全年清运量合计12.4t。',
  ],
  [
    'growth and then its parts',
    'zh',
    '主营收入8450万元，上年7600万元，增长11.2%；其中软件4900万元，服务2300万元。',
  ],
  ['a capacity before a new line', 'zh', '公司年产陶瓷滤芯36万支。\n2029年扩建前年产陶瓷滤芯18万支。'],
  ['machines of two owners', 'zh', '医院提供洗地机3台，账物一致。\n自有设备为驾驶式洗地机2台。'],
  [
    'a boiler house of the supplier',
    'zh',
    '公司不设锅炉房，由园区供汽。\n供汽方锅炉房有2台锅炉，由供方管理。',
  ],
  ['no pesticide at this place', 'zh', '查二号库，现场未存放农药。\n三号库：见农药专柜，存放6瓶。'],
  [
    'a department that wishes for more',
    'zh',
    '公司目标“报修30分钟内到场率≥98%”。\n二、维修部：报修30分钟内到场率≥99%；',
  ],
  [
    'a shop stricter than its company',
    'en',
    'Company objective: unplanned downtime not above 3 % of scheduled hours.\nPress shop objective derived from it: unplanned downtime not above 2.5 % of scheduled hours.',
  ],
  [
    'a range that was measured',
    'zh',
    '冷冻库要求不高于-18℃，抽曲线最高-18.6℃，最低-22.3℃，满足要求。抽冷藏库曲线，1.1℃～3.6℃，符合0～4℃。',
  ],
  [
    'a thickness designed, others measured',
    'zh',
    '垫层厚度设计100mm，实测102、99、104mm，允许偏差±10mm。苗木胸径不低于12cm，均满足要求。',
  ],
  [
    'not all objectives reached',
    'zh',
    '评审覆盖率：目标95%以上，实测93%，已提交纠正措施。\n总经理表示公司目标未能全部实现，要求持续跟踪。',
  ],
  ['two things divided anew', 'zh', '识别风险15项、机遇5项，其中质量12项、环境8项，均有措施。'],
  [
    'either of two requirements',
    'zh',
    '主洗温度76℃、保持30min（程序规定72℃以上不少于25min或82℃以上不少于10min），符合。',
  ],
  [
    'a plan of which some was cancelled',
    'zh',
    '2030年培训计划16项，已完成9项，取消1项，其余6项安排在下半年。',
  ],
  ['machines of one workshop among all', 'zh', '设备：覆膜机组5台。\n二车间2台覆膜机组当日全部开机。'],
];

testHonest('figures and things that agree', HONEST);
