import {
  clauseNumbersRelated,
  type DeclaredClause,
  type Facts,
  type Report,
  type Rule,
  type Span,
  spansOverlap,
} from '../core/index.js';

/** Fewer passages under a clause number than this: the report is not written clause by clause. */
const BY_CLAUSE = 6;
/** With fewer of the declared clauses written than this the list and the text count in different ways. */
const WRITTEN_SHARE = 0.6;

export const clauseMissing: Rule = {
  meta: {
    id: 'clause-missing',
    severity: 'info',
    title: { zh: '列明的条款没有写到', en: 'A declared clause is nowhere written' },
    why: {
      zh: '审核条款清单或计划里列了条款，正文却没有它的证据，等于漏审或漏写。',
      en: 'A clause that the plan or the list declares and no passage tells of was not audited, or not written down.',
    },
    messages: {
      missing: {
        zh: '列明要审核条款{{clause}}，正文没有写到它。',
        en: 'Clause {{clause}} is declared as audited, and no passage tells of it.',
      },
    },
    suggestion: {
      zh: '补写该条款的证据；没有审核的，从清单中删去并说明理由。',
      en: 'Write its evidence; where it was not audited, take it from the list and say why.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '审核条款：Q 7.1.5、7.2、8.4、8.6\n| 过程 | 条款 | 审核证据 | 判定 |\n|---|---|---|---|\n| 能力 | 7.2 | 抽5人上岗证，有效。 | 符合 |\n| 量具 | 7.1.5 | 抽卡尺3把，在校准期内。 | 符合 |\n| 采购 | 8.4 | 抽供方3家，均经评价。 | 符合 |\n| 放行 | 8.6 | 抽检验单6份，签字齐全。 | 符合 |\n| 内审 | 9.2 | 按方案实施。 | 符合 |\n| 管评 | 9.3 | 输入齐全。 | 符合 |',
        },
        {
          language: 'zh',
          text: '审核条款：Q 7.1.5、7.2、8.4、8.6\n3.1 资源\n抽5人上岗证，有效；抽卡尺3把，在校准期内。',
        },
        {
          language: 'en',
          text: 'Clauses audited: 7.2, 8.4, 8.6\nThe team spoke with purchasing and with the people who release the product; all was in order.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '审核条款：Q 7.1.5、7.2、8.4、8.6\n| 过程 | 条款 | 审核证据 | 判定 |\n|---|---|---|---|\n| 能力 | 7.2 | 抽5人上岗证，有效。 | 符合 |\n| 目标 | 6.2 | 三项目标均达到。 | 符合 |\n| 采购 | 8.4 | 抽供方3家，均经评价。 | 符合 |\n| 放行 | 8.6 | 抽检验单6份，签字齐全。 | 符合 |\n| 内审 | 9.2 | 按方案实施。 | 符合 |\n| 管评 | 9.3 | 输入齐全。 | 符合 |',
          messageId: 'missing',
          quotes: ['7.1.5'],
        },
        {
          language: 'en',
          text: 'Clauses audited: 6.2, 7.2, 8.4, 8.5.4, 8.6\n| Process | Clause | Evidence | Verdict |\n|---|---|---|---|\n| Objectives | 6.2 | Three objectives, all met. | Conform |\n| Competence | 7.2 | Five people sampled. | Conform |\n| Purchasing | 8.4 | Three suppliers sampled. | Conform |\n| Release | 8.6 | Six records seen, all signed. | Conform |\n| Internal audit | 9.2 | Carried out as planned. | Conform |\n| Review | 9.3 | All inputs there. | Conform |',
          messageId: 'missing',
          quotes: ['8.5.4'],
        },
      ],
    },
  },
  check(facts, report) {
    if (report.clauseBlocks.filter(({ clauses }) => clauses.length > 0).length < BY_CLAUSE) return [];
    const written = writtenNumbers(facts, report);
    const isWritten = ({ number }: DeclaredClause) =>
      written.some((other) => clauseNumbersRelated(number, other));
    const missing = facts.declaredClauses.filter((one) => !isWritten(one));
    const found = facts.declaredClauses.length - missing.length;
    if (found < WRITTEN_SHARE * facts.declaredClauses.length) return [];
    const numbers = [...new Set(missing.map(({ number }) => number))];
    return numbers.map((number) => ({
      messageId: 'missing',
      params: { clause: number },
      places: missing
        .filter((one) => one.number === number)
        .map(({ start, end }) => ({ span: { start, end }, role: 'declared' })),
    }));
  },
};

/** Numbers of all passages, of all clauses mentioned elsewhere, and of those that do not apply. */
function writtenNumbers({ declaredClauses, clauseMentions, exclusions }: Facts, report: Report): string[] {
  const isDeclared = (span: Span) => declaredClauses.some((one) => spansOverlap(one, span));
  return [
    ...report.clauseBlocks.flatMap(({ clauses }) => clauses),
    ...clauseMentions.filter((mention) => !isDeclared(mention)).map(({ ref }) => ref),
    ...exclusions.flatMap(({ clauses }) => clauses),
  ].map(({ number }) => number);
}
