import type { Facts, Profile, Report, Rule, StandardId } from '../core/index.js';
import { auditTimeFor } from '../standards/audit-time.js';

export const auditTime: Rule = {
  meta: {
    id: 'audit-time',
    severity: 'warning',
    title: { zh: '审核人日偏少', en: 'Audit time below the table' },
    why: {
      zh: 'IAF MD5:2019 按人数给出审核时间，减少超过30%需要说明理由；本规则只请求说明，不判错。',
      en: 'IAF MD5:2019 gives the audit time by headcount; a reduction of more than 30 % needs a justification. This rule asks for it and never calls it an error.',
    },
    messages: {
      short: {
        zh: '{{headcount}}人的组织按 IAF MD5 约需{{table}}人日，即使减少30%也要{{least}}人日；报告写的是{{stated}}人日，没有看到理由。',
        en: 'IAF MD5 gives about {{table}} days for {{headcount}} people, {{least}} after the largest reduction; the report states {{stated}} and no reason.',
      },
    },
    suggestion: {
      zh: '核对有效人数、复杂程度和减少的理由，写进报告。',
      en: 'Check the effective number of personnel, the complexity and the reasons, and state them.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '管理体系审核报告\n审核类型：初次认证第二阶段审核\n依据：GB/T 19001-2016\n组织人数：60人\n审核人日：5',
        },
        {
          language: 'zh',
          text: '管理体系审核报告\n审核类型：监督审核\n依据：GB/T 19001-2016\n组织人数：60人\n审核人日：2',
        },
        {
          language: 'zh',
          text: '管理体系审核报告\n审核类型：初次审核\n依据：GB/T 19001-2016\n组织人数：300人\n审核人日：4，按相似岗位折算后减少。',
        },
        {
          language: 'en',
          text: 'Stage 2 audit report\nISO 9001:2015\nHeadcount: 60\nThe audit took 5 auditor days in all.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '管理体系审核报告\n审核类型：初次认证审核\n依据：GB/T 19001-2016\n组织人数：300人\n审核人日：4',
          messageId: 'short',
          quotes: ['组织人数：300人', '审核人日：4'],
        },
        {
          language: 'en',
          text: 'Recertification audit report\nISO 9001:2015\nHeadcount: 300\nThe audit took 3 auditor days in all.',
          messageId: 'short',
          quotes: ['Headcount: 300', '3 auditor days'],
        },
      ],
    },
  },
  check(facts, report, profile) {
    const days = facts.auditDays.find(({ part, justified }) => !part && !justified);
    const headcount = facts.headcounts.find(({ explained }) => !explained);
    const [standard, ...others] = standardsOf(facts);
    const share = SHARES.find(({ type }) => type === typeOf(report, profile))?.share;
    // Integrated audits are reduced by a matrix of their own; several headcounts leave open which one counts.
    if (!days || !headcount || !standard || others.length > 0 || !share) return [];
    if (facts.headcounts.some(({ explained, value }) => explained || value !== headcount.value)) return [];
    const table = auditTimeFor(standard, headcount.value, 'low');
    if (table === null) return [];
    const whole = table * share;
    const least = whole * (1 - LARGEST_REDUCTION);
    if (days.value >= roundedToHalf(least)) return [];
    return [
      {
        messageId: 'short',
        params: {
          headcount: headcount.value,
          table: oneDecimal(whole),
          least: oneDecimal(roundedToHalf(least)),
          stated: days.value,
        },
        places: [
          { span: headcount, role: 'headcount' },
          { span: days, role: 'value' },
        ],
      },
    ];
  },
};

/** IAF MD5:2019: no reduction beyond 30 %. */
const LARGEST_REDUCTION = 0.3;
/** IAF MD5:2019: a surveillance takes about a third, a recertification about two thirds of the initial audit. */
const SHARES = [
  { type: 'initial', share: 1 },
  { type: 'surveillance', share: 1 / 3 },
  { type: 'recertification', share: 2 / 3 },
] as const;

const TYPES: ReadonlyArray<readonly [(typeof SHARES)[number]['type'], RegExp]> = [
  ['surveillance', /监督审核|surveillance/iu],
  ['recertification', /再认证|复评|recertification/iu],
  ['initial', /初次(?:认证)?审核|初审|initial (?:certification )?audit/iu],
];

/** The type of audit, where the head of the report names exactly one. */
function typeOf(report: Report, profile: Profile | null): string | undefined {
  if (profile) return profile.auditType;
  const head = report.view.text.slice(0, 1500);
  const named = TYPES.filter(([, pattern]) => pattern.test(head)).map(([type]) => type);
  return named.length === 1 ? named[0] : undefined;
}

const STANDARD_IDS: ReadonlyArray<readonly [StandardId, RegExp]> = [
  ['QMS', /9001$/u],
  ['EMS', /4001$/u],
  ['OHSMS', /5001$/u],
];

const standardsOf = (facts: Facts): StandardId[] =>
  STANDARD_IDS.filter(([, number]) =>
    facts.standards.some(({ name, disowned }) => !disowned && number.test(name)),
  ).map(([id]) => id);

/** Audit time is planned in half days. */
const roundedToHalf = (days: number): number => Math.floor(days * 2) / 2;
const oneDecimal = (days: number): number => Math.round(days * 10) / 10;
