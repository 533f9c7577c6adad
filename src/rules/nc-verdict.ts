import { type ClauseBlock, type Facts, type Rule, type RuleFinding, viewText } from '../core/index.js';

export const ncVerdict: Rule = {
  meta: {
    id: 'nc-verdict',
    severity: 'error',
    title: { zh: '描述与判定矛盾', en: 'Narrative against verdict' },
    why: {
      zh: '证据里开具了不符合，判定栏却是“符合”，或者反过来。',
      en: 'The evidence raises a nonconformity and the verdict says conforming, or the reverse.',
    },
    messages: {
      conform: {
        zh: '证据中开具了不符合，判定却为“{{verdict}}”。',
        en: 'A nonconformity is raised here, but the verdict is "{{verdict}}".',
      },
      nonconform: {
        zh: '判定为“{{verdict}}”，证据中却看不出不符合的事实。',
        en: 'The verdict is "{{verdict}}", but the evidence shows nothing that does not conform.',
      },
    },
    suggestion: {
      zh: '与不符合报告核对，改正判定或补充事实。',
      en: 'Check against the nonconformity report; correct the verdict or add the facts.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '| 过程 | 条款 | 审核证据 | 判定 |\n|---|---|---|---|\n| 放行 | 8.6 | 三份检验记录无签字，开具轻微不符合。 | 不符合 |\n| 内审 | 9.2 | 内审开具不符合3项，均已关闭。 | 符合 |',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '| 过程 | 条款 | 审核证据 | 判定 |\n|---|---|---|---|\n| 放行 | 8.6 | 三份检验记录无签字，开具轻微不符合。 | 符合 |',
          messageId: 'conform',
          quotes: ['开具轻微不符合', '符合'],
        },
        {
          language: 'zh',
          text: '| 过程 | 条款 | 审核证据 | 判定 |\n|---|---|---|---|\n| 能力 | 7.2 | 抽5人的上岗证，均在有效期内，符合要求。 | 不符合 |',
          messageId: 'nonconform',
          quotes: ['抽5人的上岗证，均在有效期内，符合要求。', '不符合'],
        },
      ],
    },
  },
  check: (facts, report) =>
    report.clauseBlocks.flatMap((block) => {
      const { verdictSpan } = block;
      if (!verdictSpan) return [];
      const raised = raisedIn(block, facts);
      const verdict = viewText(report, verdictSpan);
      if (block.verdict === 'conform' && raised.length > 0) {
        return [
          found('conform', verdict, [
            ...raised.map((span) => ({ span, role: 'raised' })),
            { span: verdictSpan, role: 'verdict' },
          ]),
        ];
      }
      if (block.verdict === 'nonconform' && raised.length === 0 && !NEGATIVE.test(viewText(report, block))) {
        return [
          found('nonconform', verdict, [
            { span: { start: block.start, end: block.end }, role: 'evidence' },
            { span: verdictSpan, role: 'verdict' },
          ]),
        ];
      }
      return [];
    }),
};

/** Words by which a shortcoming is told. */
const NEGATIVE =
  /不|未|无|没|缺|漏|过期|超|失效|错|偏差|损坏|破损|逾期|遗漏|仅|only|not|no |missing|expired|lack|without|un[a-z]/iu;

const raisedIn = (block: ClauseBlock, facts: Facts) =>
  facts.ncMentions.filter(
    ({ place, start, end }) => place === 'text' && block.start <= start && end <= block.end,
  );

const found = (messageId: string, verdict: string, places: RuleFinding['places']): RuleFinding => ({
  messageId,
  params: { verdict },
  places,
});
