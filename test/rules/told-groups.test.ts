import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

/** How many people a firm, a department, a shift or a trade has, told in two places. */
const TOLD: readonly Told[] = [
  [
    'table with its total against those who signed',
    'headcount-conflict',
    'error',
    '审核范围内覆盖员工人数：\n部门\t人数\n管理层\t4\n综合部\t8\n生产部\t92\n质检部\t12\n合计\t116\n以上为公司全部在册员工，无劳务派遣人员。\n查2031年劳保用品签领表，按全体在册员工131人发放，人人签字。',
    ['合计\t116\n以上为公司全部在册员工', '在册员工131人'],
  ],
  [
    'payroll of everybody covered',
    'headcount-conflict',
    'error',
    '审核范围内覆盖员工总人数：64人\n综合部出示5月考勤表和工资表，均为75人，全部为签订合同的在岗员工，综合部确认体系覆盖的就是这些人员。',
    ['审核范围内覆盖员工总人数：64人', '考勤表和工资表，均为75人'],
  ],
  [
    'more licences than people',
    'headcount-conflict',
    'warning',
    '| 部门 | 人数 | 职能 |\n| --- | --- | --- |\n| 管理层 | 3 | 决策 |\n| 运维部 | 21 | 设备运维 |\n| 综合部 | 6 | 人事 |\n\n人力资源：运维部持有高压电工证且在岗的运维工26人，综合部持证2人，抽5份有效。',
    ['运维部 | 21', '运维部持有高压电工证且在岗的运维工26人'],
  ],
  [
    'all of them are licensed',
    'headcount-conflict',
    'warning',
    '体系覆盖人数：41人（管理层2、品管部6、采购部3、销售部18、仓储部12）。\n品管部8人全部持有内审员培训证书。',
    ['品管部6', '品管部8人全部'],
  ],
  [
    'shifts add up to more than the department, in a flattened table',
    'headcount-conflict',
    'warning',
    '部门\n人数\n职能\n综合部\n6\n人事\n品管部\n7\n检验\n分拣部\n34\n分拣、打包\n人力资源：分拣部实行两班制，早班20人、中班18人，合计38人在岗，与部门编制一致，无外借人员。',
    ['分拣部\n34', '分拣部实行两班制，早班20人、中班18人，合计38人在岗，与部门编制一致'],
  ],
  [
    'a place of a department',
    'headcount-conflict',
    'warning',
    '覆盖员工总人数：80人。生产部52人中梅岭路37人、杏园路15人。\n杏园路车间主任介绍，本车间现有人员共19人，全部属于生产部编制，没有临时工。',
    ['杏园路15人', '杏园路车间主任介绍，本车间现有人员共19人'],
  ],
  [
    'trade by two lists',
    'headcount-conflict',
    'warning',
    '特种作业：电工名册登记持证电工14人，均在有效期内。\n综合部：培训档案显示公司持证电工为11人，与花名册核对无误。',
    ['持证电工14人', '持证电工为11人'],
  ],
  [
    'a sum behind a semicolon',
    'sum-mismatch',
    'warning',
    "Bells cast in 2031: tower bells 14, hand bells 22, ship's bells 5; in total 43 bells left the foundry.",
    ['14', '22', '5', '43'],
  ],
];

const HONEST: readonly Honest[] = [
  [
    'a sum behind a semicolon that is right',
    'en',
    "Bells cast in 2031: tower bells 14, hand bells 22, ship's bells 5; in total 41 bells left the foundry.",
  ],
  [
    'total and everybody agree',
    'zh',
    '部门\t人数\n管理层\t4\n综合部\t8\n生产部\t92\n合计\t104\n以上为公司全部在册员工。\n劳保用品按全体在册员工104人发放。',
  ],
  [
    'fewer licences than people',
    'zh',
    '| 部门 | 人数 | 职能 |\n| --- | --- | --- |\n| 运维部 | 21 | 设备运维 |\n| 综合部 | 6 | 人事 |\n\n运维部持有高压电工证且在岗的运维工9人，抽5份有效。',
  ],
  [
    'the head of personnel counts everybody',
    'zh',
    '人员分布：管理层3人、人事部5人、生产部52人。\n人事部主管核对花名册，公司现有在册员工60人。',
  ],
  [
    'hands lent by others',
    'zh',
    '部门\n人数\n职能\n综合部\n6\n人事\n品管部\n7\n检验\n分拣部\n34\n分拣\n旺季分拣部早班20人、中班18人，合计38人在岗，含外借4人。',
  ],
  ['a trade sampled', 'zh', '公司持证电工11人。\n电工名册中抽持证电工3人，证件均在有效期内。'],
];

testTold('people counted in two ways', TOLD);
testHonest('people counted honestly', HONEST);
