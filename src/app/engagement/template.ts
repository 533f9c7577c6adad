import type { Language, Profile, StandardId } from '../../core/index.js';

/** What a new profile holds; the rest is there to be filled in. */
export interface TemplateValues
  extends Partial<Pick<Profile, 'scope' | 'stage1' | 'stage2' | 'team' | 'departments'>> {
  auditee: string;
  standards: readonly StandardId[];
}

/** Editions in force, as they stand in a new profile. */
const EDITION: Readonly<Record<Language, Readonly<Record<StandardId, string>>>> = {
  zh: { QMS: 'GB/T 19001-2016', EMS: 'GB/T 24001-2016', OHSMS: 'GB/T 45001-2020' },
  en: { QMS: 'ISO 9001:2015', EMS: 'ISO 14001:2015', OHSMS: 'ISO 45001:2018' },
};

/** YAML reads JSON strings, which spares us its own quoting rules. */
const quote = (text: string): string => JSON.stringify(text);

type Range = Profile['stage1'] | undefined;
const range = (value: Range): string => (value ? `{ from: ${value.from}, to: ${value.to} }` : 'null');

/** A list in the block style, or an empty one and an example behind `#`. */
const list = (key: string, items: readonly string[], empty: string): string =>
  items.length === 0 ? empty : `${key}:\n${items.map((item) => `  - ${item}`).join('\n')}`;

const teamLines = ({ team = [] }: TemplateValues, empty: string): string =>
  list(
    'team',
    team.map(({ name, role }) => `{ name: ${quote(name)}, role: ${quote(role)} }`),
    empty,
  );

const departmentLines = ({ departments = [] }: TemplateValues, empty: string): string =>
  list(
    'departments',
    departments.map(
      ({ name, head, clauses }) =>
        `{ name: ${quote(name)}, head: ${quote(head)}, clauses: [${clauses.map(quote).join(', ')}] }`,
    ),
    empty,
  );

const standardLines = (language: Language, { standards }: TemplateValues): string =>
  standards.map((id) => `  - { id: ${id}, edition: ${quote(EDITION[language][id])} }`).join('\n');

const CHINESE = (
  values: TemplateValues,
): string => `# 审核项目资料。“#”之后是说明，不影响程序；日期一律写成 2025-03-18。
# 起草和检查时用来核对名称、人数、日期和部门，填得越全，查得越准。

auditee:
  name: ${quote(values.auditee)}        # 受审核方全称，与营业执照一致
  formerNames: []               # 曾用名，例如 ["旧名称有限公司"]
  address: ""
  headcount: null               # 体系覆盖人数，例如 86

scope: ${quote(values.scope ?? '')}                       # 认证范围

standards:                      # QMS 质量，EMS 环境，OHSMS 职业健康安全；不审的删去
${standardLines('zh', values)}

auditType: initial              # initial 初审，surveillance 监督，recertification 再认证，special 特殊
language: zh                    # 报告语言：zh 或 en

stage1: ${range(values.stage1)}                    # 一阶段，例如 { from: 2025-03-03, to: 2025-03-03 }；没有写 null
stage2: ${range(values.stage2)}                    # 二阶段或本次现场审核的起止日期
period: null                    # 审核覆盖期间

${teamLines(values, 'team: []\n#  - { name: 姓名, role: 组长 }')}

# 各部门及其条款，条款可带前缀，如 ES6.1.2
${departmentLines(values, 'departments: []\n#  - { name: 生产部, head: 负责人, clauses: ["8.5.1", "8.6"] }')}

sites: []                       # 固定场所、临时场所

nonconformities: []             # 已开具的不符合；grade：minor 一般，major 严重
#  - { clause: "8.4", department: 采购部, grade: minor, statement: 不符合事实 }
`;

const ENGLISH = (
  values: TemplateValues,
): string => `# The audit. Text after "#" is explanation only; dates are written 2025-03-18.
# Drafting and checking compare names, headcount, dates and departments with this file.

auditee:
  name: ${quote(values.auditee)}        # full legal name
  formerNames: []               # for example ["Old Name Ltd."]
  address: ""
  headcount: null               # people within the scope, for example 86

scope: ${quote(values.scope ?? '')}                       # scope of certification

standards:                      # QMS quality, EMS environment, OHSMS health and safety
${standardLines('en', values)}

auditType: initial              # initial, surveillance, recertification or special
language: en                    # language of the report: zh or en

stage1: ${range(values.stage1)}                    # for example { from: 2025-03-03, to: 2025-03-03 }
stage2: ${range(values.stage2)}                    # stage 2, or the days on site
period: null                    # period the audit covers

${teamLines(values, 'team: []\n#  - { name: Full Name, role: lead auditor }')}

# with the clauses audited there; prefixes as in ES6.1.2
${departmentLines(values, 'departments: []\n#  - { name: Production, head: Full Name, clauses: ["8.5.1", "8.6"] }')}

sites: []                       # permanent and temporary sites

nonconformities: []             # raised so far; grade: minor or major
#  - { clause: "8.4", department: Purchasing, grade: minor, statement: what was found }
`;

/** The text of a new `audit.yaml`, every key explained; valid as it stands. */
export const profileTemplate = (language: Language, values: TemplateValues): string =>
  (language === 'zh' ? CHINESE : ENGLISH)(values);
