import { type Told, testTold } from '../helpers/whole-check.js';

/** Contradictions over who, where and what the organisation is, in words that were once overlooked. */
const TOLD: readonly Told[] = [
  [
    'steam curing of piles in a report on umbrellas',
    'scope-leftover',
    'warning',
    '认证范围：晴雨伞的生产和销售\n查蒸养和离心成型两道工序，温度、转速与工艺卡相符。',
    ['晴雨伞的生产和销售', '蒸养', '离心成型'],
  ],
  [
    'waste of a printing house in a report on a cold store',
    'scope-leftover',
    'warning',
    '认证范围：冷藏仓储服务（含分拣包装和装卸）\n废菲林、废显影液分类收集，转移联单齐全。',
    ['冷藏仓储服务（含分拣包装和装卸）', '菲林', '显影液'],
  ],
  [
    'four words of one trade in a line are one passage',
    'scope-leftover',
    'warning',
    '认证范围：幼儿园用木制玩具的生产\n抽营养餐的食品留样、晨检记录和餐具消毒记录，均有签字。',
    ['幼儿园用木制玩具的生产', '营养餐', '食品留样', '晨检记录', '餐具消毒'],
  ],
  [
    'meals in a report on the cleaning of streets, two of their words in one breath',
    'scope-leftover',
    'warning',
    '认证范围：城市道路清扫服务\n热链配送温度每车一记，配餐间人员持健康证。',
    ['城市道路清扫服务', '热链配送', '配餐间'],
  ],
  [
    'signs of two kinds of work on paper spoken of as the own product',
    'scope-leftover',
    'warning',
    '认证范围：塑料育苗盘的生产\n公司的瓦楞纸箱产品交付后由供销部回访，得到顾客认可。',
    ['塑料育苗盘的生产', '瓦楞纸箱产品'],
  ],
  [
    'a cable line in a report on books',
    'scope-leftover',
    'warning',
    '认证范围：书刊的印刷\n绝缘层偏心度和火花试验电压按工艺卡控制。',
    ['书刊的印刷', '绝缘层偏心', '火花试验'],
  ],
  [
    'digits of a house that changed places, behind a label for two addresses',
    'address-conflict',
    'warning',
    '注册地址、经营地址均为青岚市望潮区枕石路37号A座。\n营业执照所载为望潮区枕石路73号A座，与申请书一致。',
    ['青岚市望潮区枕石路37号A座', '执照所载为望潮区枕石路73号'],
  ],
  [
    'two addresses of one house in a text without labels, the duty to report a move left aside',
    'address-conflict',
    'warning',
    '办公室，青岚市枕石路46号。\n与文员谈话，枕石路64号。\n受审核方搬迁的，应提前通知机构。',
    ['青岚市枕石路46号', '枕石路64号'],
  ],
  [
    'work looked at elsewhere though there is one place only',
    'address-conflict',
    'warning',
    '注册地址：青岚市枕石路18号（公司仅此一处场所）\n审核组于5月6日上午在青岚市听涛路9号生产车间观察灌装。',
    ['公司仅此一处场所', '青岚市听涛路9号'],
  ],
  [
    'no branch, and a listed store far from the head office',
    'address-conflict',
    'warning',
    '分公司（分场所）名称、地址：无\n已审核的场所\n\t柳岸冷库\t\n\t青岚市柳岸镇渡口街5号，距总部17公里',
    ['分公司（分场所）名称、地址：无', '青岚市柳岸镇渡口街5号，距总部17公里'],
  ],
  [
    'a yard that was visited with all others and could not be visited',
    'address-conflict',
    'warning',
    'Both depots were visited.\nThe plan was kept, except that Plover Yard could not be visited because of a flood.',
    ['Both depots were visited', 'Plover Yard could not be visited'],
  ],
  [
    'a head of department on the schedule of the internal audit',
    'self-audit',
    'error',
    '受审核部门：设备科　　主管领导：霍岚　陪同人员：苏木\n查2031年内审，《内审日程安排》：3.13 综合科（苏木）；3.14 销售科、设备科（霍岚）。内审员均未审核自己所在部门的工作。',
    ['受审核部门：设备科　　主管领导：霍岚', '销售科、设备科（霍岚）', '内审员均未审核自己所在部门的工作'],
  ],
  [
    'a manager named in a text, who audited several departments',
    'self-audit',
    'error',
    '人力资源：质检部经理霍岚，本科，从业十二年。\n内审：业务部、生产部、质检部由霍岚审核，物资部由苏木审核。内审员均未审核自己所在部门的工作。',
    ['质检部经理霍岚', '质检部由霍岚', '内审员均未审核自己所在部门的工作'],
  ],
];

testTold('contradictions over identity that were once overlooked', TOLD);
