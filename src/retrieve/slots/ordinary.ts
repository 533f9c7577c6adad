import { foldKey, STANDARD_IDS } from '../../core/index.js';
import { clausesOf, thesaurus } from '../../standards/index.js';

let words: ReadonlySet<string> | undefined;

const load = (): ReadonlySet<string> =>
  new Set(
    [
      ...thesaurus.flat(),
      ...STANDARD_IDS.flatMap((standard) => clausesOf(standard)).flatMap(({ keywords }) => keywords),
    ].map(foldKey),
  );

/** Words of every report that a careless reading would take out of all its sentences. */
const EVERYDAY = new Set(
  '公司 员工 企业 单位 部门 人员 领导 班组 车间 现场 大家 本人 双方 各方 地址 职业健康 集团 总部 工厂 仓库 办公室 管理层 顾客 客户 供方 厂家 业主 设备 产品 记录 合同 项目 工程 审核 检验'.split(
    ' ',
  ),
);

/** True for a word of the trade (`顾客`, `施工`), which a scanner that would rather take too much reads as a name. */
export function isOrdinary(name: string): boolean {
  words ??= load();
  return EVERYDAY.has(name) || words.has(foldKey(name));
}
