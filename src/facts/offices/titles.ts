/** An office of which there is one, by the words for it. */
export interface Office {
  id: string;
  /** Chinese words, longest first; English words as a pattern without anchors. */
  zh: readonly string[];
  en: string;
}

/** Offices of the whole organisation. The project's own collection. */
export const OFFICES: readonly Office[] = [
  {
    id: 'management-representative',
    zh: ['管理者代表', '管代'],
    en: '(?:(?:quality|environmental|safety|food safety|ohs|qhse|ims) )?management(?: system)? representative|management rep|quality representative',
  },
  { id: 'system-officer', zh: ['管理体系负责人', '体系负责人'], en: '' },
  { id: 'top-manager', zh: ['总经理', '最高管理者'], en: '' },
  { id: 'chairman', zh: ['董事长'], en: 'chairman|chairwoman|chairperson' },
  { id: 'legal-representative', zh: ['法定代表人', '法人代表'], en: '' },
  { id: 'managing-director', zh: [], en: 'managing director' },
  { id: 'chief-executive', zh: ['首席执行官'], en: 'chief executive(?: officer)?|CEO' },
  { id: 'general-manager', zh: [], en: 'general manager' },
  { id: 'technical-director', zh: ['技术总监'], en: 'technical director' },
  { id: 'quality-director', zh: ['质量总监', '品质总监'], en: 'quality director|director of quality' },
  { id: 'quality-manager', zh: [], en: '(?:quality|QA|quality assurance) manager|head of quality' },
  {
    id: 'safety-manager',
    zh: [],
    en: '(?:EHS|HSE|QHSE|SHEQ|health and safety|safety) manager|head of (?:EHS|HSE|safety)',
  },
  { id: 'environmental-manager', zh: [], en: 'environmental manager' },
  { id: 'environmental-officer', zh: [], en: 'environmental officer' },
  { id: 'laboratory-manager', zh: [], en: 'laboratory manager|head of (?:the )?laboratory' },
  { id: 'safety-officer', zh: ['安全管理员'], en: 'safety officer' },
  { id: 'information-security-officer', zh: ['信息安全负责人'], en: 'information security officer' },
  { id: 'production-manager', zh: [], en: 'production manager|head of production' },
  { id: 'operations-manager', zh: [], en: 'operations manager|head of operations' },
  { id: 'purchasing-manager', zh: [], en: '(?:purchasing|procurement) manager|head of purchasing' },
  { id: 'maintenance-manager', zh: [], en: 'maintenance manager|head of maintenance' },
  {
    id: 'personnel-manager',
    zh: [],
    en: '(?:HR|personnel|human resources) manager|head of (?:HR|human resources)',
  },
  { id: 'technical-manager', zh: [], en: 'technical manager' },
  { id: 'works-manager', zh: [], en: '(?:works|plant|factory) manager' },
  { id: 'food-safety-director', zh: ['食品安全总监'], en: '' },
  { id: 'safety-director', zh: ['安全总监'], en: '' },
  { id: 'chief-engineer', zh: ['总工程师', '总工'], en: 'chief engineer' },
  { id: 'authorised-person', zh: ['质量受权人'], en: '' },
  { id: 'quality-officer', zh: ['质量负责人'], en: '' },
  { id: 'technical-officer', zh: ['技术负责人'], en: '' },
  {
    id: 'food-safety-leader',
    zh: ['食品安全小组组长', 'HACCP小组组长'],
    en: '(?:food safety|HACCP) team leader',
  },
  {
    id: 'internal-audit-leader',
    zh: ['内审组组长', '内审组长', '内部审核组长'],
    en: 'internal audit (?:team )?leader',
  },
  { id: 'union-chair', zh: ['工会主席'], en: '' },
  {
    id: 'worker-representative',
    zh: [
      '员工健康安全代表',
      '职业健康安全代表',
      '员工安全代表',
      '工作人员代表',
      '员工代表',
      '职工代表',
      '安全事务代表',
    ],
    en: "(?:workers?['’]?|employees?['’]?|safety) representative",
  },
];

/** The team leader of this audit is told by shapes of his own. */
export const TEAM_LEADER = 'team-leader';
export const HEAD = 'head';
