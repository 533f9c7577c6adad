import type { Language } from '../../../src/core/index.js';

/** One statement of a report, written as people write it, with the value left open. */
type Form = (value: string) => string;

/** A fact that stands in two places: in every pair of forms it is once repeated faithfully and once contradicted. */
export interface IdentityTheme {
  rule: string;
  name: string;
  language: Language;
  first: readonly Form[];
  second: readonly Form[];
  value: string;
  other: string;
}

const CLIENT = '岚汀市砺衡泵业制造有限公司';

export const IDENTITY_THEMES: readonly IdentityTheme[] = [
  {
    rule: 'name-variant',
    name: 'organisation',
    language: 'zh',
    first: [(v) => `受审核方：${v}`, (v) => `受审核方名称：${v}`, (v) => `组织名称\t${v}`],
    second: [
      (v) => `审核组认为，${v}的质量管理体系运行有效。`,
      (v) => `经现场确认，${v}地址属实。`,
      (v) => `证书持有人为${v}。`,
      (v) => `营业执照载明名称：${v}。`,
    ],
    value: CLIENT,
    other: '岚汀市砺恒泵业制造有限公司',
  },
  {
    rule: 'name-variant',
    name: 'organisation without a word',
    language: 'zh',
    first: [(v) => `受审核方：${v}`, (v) => `组织名称：${v}`],
    second: [(v) => `审核组与${v}的代表交换了意见。`, (v) => `营业执照载明名称：${v}。`],
    value: CLIENT,
    other: '岚汀市砺衡泵业有限公司',
  },
  {
    rule: 'foreign-organisation',
    name: 'another client',
    language: 'zh',
    first: [() => `受审核方：${CLIENT}`, () => `受审核方名称：${CLIENT}`],
    second: [
      (v) => `审核组一致认为，${v}的质量管理体系符合标准要求。`,
      (v) => `设备维护由${v}后勤部负责。`,
      (v) => `查${v}《质量手册》，${v}质量方针已发布。`,
      (v) => `最高管理者任命了${v}管理者代表。`,
    ],
    value: CLIENT,
    other: '柏溪县云笺物业服务有限公司',
  },
  {
    rule: 'document-conflict',
    name: 'version',
    language: 'zh',
    first: [(v) => `编制了《管理手册》${v}版。`, (v) => `《管理手册》（LT-QM-01，${v}）已发布。`],
    second: [(v) => `查《管理手册》，版本号为${v}。`, (v) => `综合部现场使用《管理手册》（版本：${v}）。`],
    value: 'B/1',
    other: 'C/0',
  },
  {
    rule: 'document-conflict',
    name: 'code',
    language: 'zh',
    first: [(v) => `执行《采购控制程序》（编号：${v}）。`, (v) => `${v}《采购控制程序》规定了评价准则。`],
    second: [(v) => `查《采购控制程序》${v}，内容齐全。`, (v) => `《采购控制程序》，文件编号：${v}。`],
    value: 'LT-QP-08',
    other: 'LT-QP-11',
  },
  {
    rule: 'headcount-conflict',
    name: 'whole',
    language: 'zh',
    first: [(v) => `组织人数：${v}人`, (v) => `员工总数为${v}人。`, (v) => `组织人数\t${v}人`],
    second: [
      (v) => `公司现有员工${v}人。`,
      (v) => `企业共有员工${v}人，单班。`,
      (v) => `公司现有在册职工${v}名。`,
    ],
    value: '73',
    other: '91',
  },
  {
    rule: 'headcount-conflict',
    name: 'scope',
    language: 'zh',
    first: [(v) => `体系覆盖人数：${v}人`, (v) => `体系覆盖人数\t${v}`],
    second: [(v) => `审核范围内覆盖员工总人数：${v}人，单班。`, (v) => `覆盖人数为${v}人。`],
    value: '73',
    other: '91',
  },
  {
    rule: 'headcount-conflict',
    name: 'whole',
    language: 'en',
    first: [(v) => `Number of employees: ${v}`, (v) => `The company employs ${v} people.`],
    second: [(v) => `The matrix shows all ${v} employees.`, (v) => `The organisation has ${v} employees.`],
    value: '73',
    other: '91',
  },
  {
    rule: 'address-conflict',
    name: 'registered',
    language: 'zh',
    first: [(v) => `注册地址：岚汀市栖霞区${v}`, (v) => `注册地址\t岚汀市栖霞区${v}`],
    second: [(v) => `营业执照住所：岚汀市栖霞区${v}。`, (v) => `注册地址为岚汀市栖霞区${v}。`],
    value: '枕流路26号',
    other: '枕流路62号',
  },
  {
    rule: 'certificate-conflict',
    name: 'validity',
    language: 'zh',
    first: [(v) => `排污许可证有效期至${v}。`, (v) => `提供排污许可证，有效期至：${v}。`],
    second: [(v) => `查排污许可证，有效期至${v}，在有效期内。`],
    value: '2031年8月19日',
    other: '2032年8月19日',
  },
  {
    rule: 'role-conflict',
    name: 'head',
    language: 'zh',
    first: [(v) => `质检部经理${v}介绍了检验流程。`, (v) => `陪同人员：质检部经理 ${v}。`],
    second: [(v) => `评审单由质检部经理${v}批准。`, (v) => `${v}（质检部经理）陪同审核。`],
    value: '骆闻笛',
    other: '沈知远',
  },
  {
    rule: 'scope-leftover',
    name: 'service',
    language: 'zh',
    first: [() => '认证范围：减速齿轮箱的生产。', () => '1.5.2 审核范围：\n减速齿轮箱的生产'],
    second: [
      (v) => `现场查看，${v}过程的记录完整，符合要求。`,
      (v) => `公司主要从事${v}，流程清楚。`,
      (v) => `${v}流程控制有效，满足规范要求。`,
    ],
    value: '减速齿轮箱装配',
    other: '招标代理服务',
  },
  {
    rule: 'scope-leftover',
    name: 'process',
    language: 'en',
    first: [() => 'Scope of certification: Land survey services.', () => '| Scope | Land survey services |'],
    second: [(v) => `The ${v} process was observed.`, (v) => `Readings at the ${v} line were satisfactory.`],
    value: 'data reduction',
    other: 'injection moulding',
  },
  {
    rule: 'scope-conflict',
    name: 'recommended',
    language: 'zh',
    first: [(v) => `认证范围：${v}。`, (v) => `审核范围：Q：${v}。`],
    second: [(v) => `推荐的认证范围：${v}。`, (v) => `四、认证范围的表述\n${v}`],
    value: '减速齿轮箱的生产',
    other: '楼宇的保洁服务',
  },
];

/** What may stand between two places of a report. */
export const BETWEEN: Readonly<Record<Language, readonly string[]>> = {
  zh: ['\n', '\n相关岗位人员能够说明本岗位的工作内容。\n陪同人员确认了记录的保存位置。\n'],
  en: ['\n', '\nPeople at work could explain what they do.\nThe papers were found at hand.\n'],
};
