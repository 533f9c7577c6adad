import { type Told, testTold } from '../helpers/whole-check.js';

/** Ticked answers that the text elsewhere says the contrary of. */
const TOLD: readonly Told[] = [
  [
    'what is denied is said again in fewer words',
    'box-conflict',
    'error',
    '五、审核活动综述\n4.完成情况：■已完成审核计划的全部工作 ■未完成计划，原因：无',
    ['■已完成审核计划的全部工作', '■未完成计划'],
  ],
  [
    'a plan completed, and parts of it that were not',
    'box-contradicted',
    'warning',
    '完成情况：■已完成审核计划的全部工作 □未完成计划，原因是：无\n\n审核说明：下午停电，烘干工序现场未能审核，留待下次审核补充。',
    ['■已完成审核计划的全部工作', '工序现场未能审核', '留待下次审核补充'],
  ],
  [
    'a plan unchanged, and changed all the same',
    'box-contradicted',
    'warning',
    '审核计划的调整：■未调整 □有调整\n\n因设备故障，审核组商定该工序的审核由24日上午调整到25日上午，双方签字。',
    ['■未调整', '审核由24日上午调整到25日上午'],
  ],
  [
    'a mark not used, and printed',
    'box-contradicted',
    'warning',
    '认证证书和标志的使用\n□使用 ■未使用（周期内未在任何场合使用）\n\n综合部：公司官网和宣传册均印有认证标志，位置合适。',
    ['■未使用', '印有认证标志'],
  ],
];

testTold('ticked answers told otherwise', TOLD);
