/** A section of the new report form, with the clauses whose evidence it gathers. */
export interface ReportTopic {
  /** Label of the section, `3.1` to `3.5`. */
  section: string;
  titleZh: string;
  titleEn: string;
  /** Clause numbers; each stands for all below it. The most specific match over all topics decides. */
  clauses: readonly string[];
}

/** The new report form carries no clause numbers: its sections stand for clauses of all standards. */
export const REPORT_TOPICS: readonly ReportTopic[] = [
  {
    section: '3.1',
    titleZh: '管理体系的策划',
    titleEn: 'Planning of the management system',
    clauses: ['4', '5', '6', '7.1.6'],
  },
  {
    section: '3.2',
    titleZh: '产品和服务实现过程与运行控制',
    titleEn: 'Realisation processes and operational control',
    clauses: ['8', '9.1'],
  },
  {
    section: '3.3',
    titleZh: '内部审核和管理评审',
    titleEn: 'Internal audit and management review',
    clauses: ['9.2', '9.3'],
  },
  { section: '3.4', titleZh: '持续改进', titleEn: 'Improvement', clauses: ['8.7', '10'] },
  { section: '3.5', titleZh: '体系支持', titleEn: 'Support', clauses: ['7'] },
];

/** The section of the new report form that gathers a clause's evidence, or null for numbers of no clause. */
export function topicOfClause(number: string): ReportTopic | null {
  const candidates = REPORT_TOPICS.flatMap((topic) =>
    topic.clauses
      .filter((own) => number === own || number.startsWith(`${own}.`))
      .map((own) => ({ topic, own })),
  );
  candidates.sort((a, b) => b.own.length - a.own.length);
  return candidates[0]?.topic ?? null;
}
