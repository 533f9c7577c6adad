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
];

testTold('contradictions over identity that were once overlooked', TOLD);
