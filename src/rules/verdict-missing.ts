import { type Report, type ReportTable, type Rule, type TableRow, viewText } from '../core/index.js';

export const verdictMissing: Rule = {
  meta: {
    id: 'verdict-missing',
    severity: 'warning',
    title: { zh: '判定栏未填', en: 'A row without its verdict' },
    why: {
      zh: '有证据而没有判定，该条款等于没有结论。',
      en: 'Evidence without a verdict leaves the clause without a conclusion.',
    },
    messages: {
      missing: {
        zh: '条款{{clause}}写有证据，判定栏却空着。',
        en: 'Clause {{clause}} has evidence, but its verdict is blank.',
      },
    },
    suggestion: { zh: '按审核证据补填判定。', en: 'Fill in the verdict that the evidence supports.' },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '| 过程 | 条款 | 审核证据 | 判定 |\n|---|---|---|---|\n| 内审 | 9.2 | 按方案实施，覆盖全部部门。 | |\n| 能力 | 7.2 | 抽5人上岗证，有效。 | |',
        },
        {
          language: 'en',
          text: '| Process | Clause | Evidence | Verdict |\n|---|---|---|---|\n| Release | 8.6 | Four records seen, all signed. | Conform |\n| Stores | 8.5.4 | | |',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '| 过程 | 条款 | 审核证据 | 判定 |\n|---|---|---|---|\n| 内审 | 9.2 | 按方案实施，覆盖全部部门。 | 符合 |\n| 能力 | 7.2 | 抽5人上岗证，有效。 | |\n| 沟通 | 7.4 | 例会记录齐全，每周一次。 | 符合 |\n| 放行 | 8.6 | 抽检验单6份，签字齐全。 | 符合 |',
          messageId: 'missing',
          quotes: ['7.2', '抽5人上岗证，有效。'],
        },
      ],
    },
  },
  check: (_facts, report) => report.tables.flatMap((table) => findMissing(report, table)),
};

/** Fewer filled rows than this to an empty one mean that the column was left for later, or lost. */
const FILLED_TO_EMPTY = 3;

function findMissing(report: Report, table: ReportTable) {
  const heads = table.header?.cells.map((cell) => viewText(report, cell).trim()) ?? [];
  const column = (shape: RegExp) => heads.findIndex((head) => shape.test(head));
  const verdict = column(/^(?:判定|审核结论|符合性|评价|verdict|conformity)/iu);
  const clause = column(/条款|clause/iu);
  const evidence = column(/证据|记录|内容|描述|evidence/iu);
  if (verdict < 0 || clause < 0 || evidence < 0) return [];
  const cellOf = (row: TableRow, index: number): string => {
    const cell = row.cells[index];
    return cell ? viewText(report, cell).trim() : '';
  };
  // A row with fewer cells than the header was cut by the extractor: unknown.
  const whole = table.rows.filter((row) => row.cells.length > verdict && cellOf(row, evidence).length >= 8);
  const empty = whole.filter((row) => cellOf(row, verdict) === '');
  if (whole.length - empty.length < FILLED_TO_EMPTY * empty.length) return [];
  return empty.map((row) => ({
    messageId: 'missing',
    params: { clause: cellOf(row, clause) },
    places: [clause, evidence].flatMap((index) => {
      const span = row.cells[index];
      return span ? [{ span, role: index === clause ? 'clause' : 'evidence' }] : [];
    }),
  }));
}
