import type { Language } from '../../../src/core/index.js';
import type { Day } from './dates.js';

/** A passage about two dates: with `good` it is consistent, with `bad` it contradicts itself. */
export interface DatePassage {
  name: string;
  rule: string;
  language: Language;
  /** The date that stays. */
  fixed: Day;
  good: Day;
  bad: Day;
  /** The passage with both dates written out. */
  write(fixed: string, other: string): string;
}

const EARLY: Day = [2024, 4, 8];
const LATE: Day = [2024, 4, 26];
const MIDDLE: Day = [2024, 4, 17];

/** `first` must come before `second`; both orders of telling. */
const order = (
  name: string,
  language: Language,
  write: (first: string, second: string) => string,
): DatePassage[] => [
  { name, rule: 'date-order', language, fixed: MIDDLE, good: LATE, bad: EARLY, write },
  {
    name: `${name}, the other date moved`,
    rule: 'date-order',
    language,
    fixed: MIDDLE,
    good: EARLY,
    bad: LATE,
    write: (fixed, other) => write(other, fixed),
  },
];

const AUDIT: Day = [2024, 9, 3];
const BEFORE_AUDIT: Day = [2024, 8, 12];
const AFTER_AUDIT: Day = [2024, 9, 23];

const afterAudit = (
  name: string,
  rule: string,
  language: Language,
  write: (audit: string, other: string) => string,
): DatePassage => ({ name, rule, language, fixed: AUDIT, good: BEFORE_AUDIT, bad: AFTER_AUDIT, write });

const expiry = (
  name: string,
  language: Language,
  write: (audit: string, until: string) => string,
): DatePassage => ({
  name,
  rule: 'expired-at-use',
  language,
  fixed: AUDIT,
  good: AFTER_AUDIT,
  bad: BEFORE_AUDIT,
  write,
});

/** The usual facts of each rule about dates, in the wordings and layouts of reports. */
export const DATE_PASSAGES: readonly DatePassage[] = [
  ...order('review and signing', 'zh', (a, b) => `抽销售合同1份，评审日期${a}，签订日期${b}。`),
  ...order(
    'review and signing, told backwards',
    'zh',
    (a, b) => `合同于${b}签订，查评审表，评审日期：${a}。`,
  ),
  ...order(
    'review and signing, columns',
    'zh',
    (a, b) => `| 合同 | 评审日期 | 签订日期 |\n|---|---|---|\n| 甲 | ${a} | ${b} |`,
  ),
  ...order('review and signing, tabs', 'zh', (a, b) => `\t合同\t评审日期\t签订日期\n\tHT-01\t${a}\t${b}`),
  ...order(
    'review and signing, a cell a line',
    'zh',
    (a, b) => `\t合同\n\t评审日期\n\t签订日期\n\n\t望溪花园\n\t${a}\n\t${b}`,
  ),
  ...order('supplier', 'zh', (a, b) => `供方“青岚铸造”于${a}评价合格，首次采购日期${b}。`),
  ...order('subcontract', 'zh', (a, b) => `外包方“青岚涂装”：外包合同签订于${b}，供方评价日期${a}。`),
  ...order('nonconformity', 'zh', (a, b) => `不符合报告开具日期为${a}，验证关闭日期为${b}。`),
  ...order(
    'findings of the internal audit',
    'zh',
    (a, b) => `内部审核于${a}实施，发现不符合2项，于${b}全部关闭。`,
  ),
  ...order('complaint', 'zh', (a, b) => `抽顾客投诉记录，${a}收到，${b}处理完毕。`),
  ...order('training', 'zh', (a, b) => `操作工经培训合格后上岗。抽1人，培训日期${a}，上岗日期${b}。`),
  ...order('release', 'zh', (a, b) => `成品检验合格后放行。抽1批，成品检验日期${a}，发货日期${b}。`),
  ...order('permit', 'zh', (a, b) => `取得施工许可证后开工。许可证核发日期${a}，开工日期${b}。`),
  ...order('document', 'zh', (a, b) => `《保养规程》经批准后发布实施，${a}批准，${b}实施。`),
  ...order(
    'management review',
    'zh',
    (a, b) => `内审于${a}实施。\n内审结束后，总经理于${b}主持召开管理评审。`,
  ),
  ...order('review and signing', 'en', (a, b) => `Contract K-118 was reviewed on ${a} and signed on ${b}.`),
  ...order(
    'supplier',
    'en',
    (a, b) => `The supplier was evaluated on ${a}; the first purchase order is dated ${b}.`,
  ),
  ...order('complaint', 'en', (a, b) => `The complaint was received on ${a} and closed on ${b}.`),
  ...order(
    'management review',
    'en',
    (a, b) =>
      `The internal audit was carried out on ${a}. After the internal audit, the management review was held on ${b}.`,
  ),
  afterAudit(
    'sampled record',
    'outside-period',
    'zh',
    (a, b) => `审核日期：${a}\n查${b}的巡检记录，填写完整。`,
  ),
  afterAudit(
    'sampled record',
    'outside-period',
    'en',
    (a, b) => `Audit dates: ${a}.\nSampled: test record of ${b}, complete.`,
  ),
  afterAudit(
    'management review',
    'audit-after-end',
    'zh',
    (a, b) => `审核时间：${a}\n总经理于${b}主持召开管理评审，输入齐全。`,
  ),
  afterAudit(
    'internal audit',
    'audit-after-end',
    'en',
    (a, b) => `Audit dates: ${a}.\nThe internal audit was carried out on ${b}.`,
  ),
  afterAudit('stage 1', 'stage-overlap', 'zh', (a, b) => `审核时间：${a}\n于${b}进行了第一阶段审核。`),
  afterAudit(
    'stage 1',
    'stage-overlap',
    'en',
    (a, b) => `Audit dates: ${a}.\nStage 1 was completed on ${b}.`,
  ),
  expiry('permit', 'zh', (a, b) => `审核时间：${a}\n排污许可证有效期至${b}，由安环部保管。`),
  expiry('permit, expiring', 'zh', (a, b) => `审核时间：${a}\n食品经营许可证，到期日期：${b}。`),
  expiry('permit', 'en', (a, b) => `Audit dates: ${a}.\nThe discharge permit is valid until ${b}.`),
  {
    name: 'system start',
    rule: 'date-conflict',
    language: 'zh',
    fixed: EARLY,
    good: EARLY,
    bad: LATE,
    write: (a, b) => `体系实施时间：${a}\n公司管理体系于${b}发布实施，未发生变更。`,
  },
  {
    name: 'management review in two places',
    rule: 'date-conflict',
    language: 'zh',
    fixed: EARLY,
    good: EARLY,
    bad: LATE,
    write: (a, b) => `总经理于${a}主持召开管理评审。\n综合部：${b}管理评审的输出已落实。`,
  },
  {
    name: 'drill in two places',
    rule: 'date-conflict',
    language: 'zh',
    fixed: EARLY,
    good: EARLY,
    bad: LATE,
    write: (a, b) => `于${a}组织氨气泄漏应急演练。\n针对${b}氨气泄漏应急演练的问题，增加了面罩。`,
  },
];
