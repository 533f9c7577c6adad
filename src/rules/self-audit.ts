import { type Rule, type Span, spanFrom } from '../core/index.js';

export const selfAudit: Rule = {
  meta: {
    id: 'self-audit',
    severity: 'warning',
    title: { zh: '内审员审核自己的部门', en: 'An internal auditor audits his own department' },
    why: {
      zh: '内审员审核自己的工作，内部审核就不客观公正，应按9.2开具不符合。',
      en: 'Nobody can judge his own work: an internal audit of that kind does not meet clause 9.2.',
    },
    messages: {
      own: {
        zh: '{{auditor}}属于{{department}}，却审核{{department}}。',
        en: '{{auditor}} belongs to {{department}} and audited it.',
      },
      outright: {
        zh: '文中写{{auditor}}审核自己的部门或工作，却没有判为不符合。',
        en: '{{auditor}} is said to have audited his own work, and no nonconformity is raised.',
      },
    },
    suggestion: {
      zh: '核对内审计划和检查表；属实的按不符合处理。',
      en: 'Check the plan and the checklists of the internal audit; where it is true, raise it.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '内审员：沈砚（生产部）、骆闻笛（综合部）。\n内审中沈砚审核综合部，骆闻笛审核生产部。',
        },
        {
          language: 'zh',
          text: '内审员：沈砚（生产部）。\n内审时生产部由沈砚审核，不能保证独立，开具不符合。',
        },
        { language: 'zh', text: '内审员均不审核本人负责的工作。' },
        {
          language: 'en',
          text: 'Internal audit: Orla Penhallow, purchasing manager, audited the production department.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '内审员：沈砚（生产部）、骆闻笛（综合部）。\n内部审核中生产部由沈砚审核，综合部由沈砚审核。',
          messageId: 'own',
          quotes: ['沈砚（生产部）', '内部审核中生产部由沈砚'],
        },
        {
          language: 'zh',
          text: '生产部部长沈砚介绍了流程。\n内审组分工：沈砚审核生产部、仓储部。',
          messageId: 'own',
          quotes: ['生产部部长沈砚', '沈砚审核生产部、仓储部'],
        },
        {
          language: 'zh',
          text: '内审计划：骆闻笛审核其所在的部门。',
          messageId: 'outright',
          quotes: ['骆闻笛审核其所在的部门'],
        },
        {
          language: 'en',
          text: 'Internal audit: Orla Penhallow, the production manager, audited the production department.',
          messageId: 'own',
          quotes: ['Orla Penhallow, the production manager, audited the production department'],
        },
      ],
    },
  },
  check: ({ assignments }, { view }) =>
    assignments
      .filter(({ handled }) => !handled)
      .map((span) => {
        const denial = deniedNear(view.text, span);
        return {
          messageId: span.department === '' ? 'outright' : 'own',
          ...(denial && !span.shared ? { severity: 'error' as const } : {}),
          params: { auditor: span.auditor, department: span.department },
          places: [
            ...(span.home ? [{ span: span.home, role: 'person' }] : []),
            { span, role: 'statement' },
            ...(denial ? [{ span: denial, role: 'statement' }] : []),
          ],
        };
      }),
};

/** The statement that nobody audited his own work. */
const DENIAL = new RegExp(
  [
    '(?:内审员|审核员|审核人员|各审核组|内审|二人|各人|人员)[^。;\\n]{0,12}(?:未|不|没有|均未|无人|无)[^。;\\n]{0,6}(?:审核|审)(?:了|过)?(?:其|自己|自身|本人|本部门|本科室|本单位|所在)[^。;\\n]{0,8}',
    '未见内审员审核自己[^。;\\n]{0,6}',
    '(?:内审员|审核员)[^。;\\n]{0,14}无(?:直接)?(?:责任|隶属)关系',
    '(?:公正性|独立性)[^。;\\n]{0,8}(?:满足|符合|得到保证)',
    '(?:内审员|审核员|审核组|分工|安排|人员)[^。;\\n]{0,10}(?:回避|避开)(?:了)?(?:其|本|各自|自己|本人)(?:所在|的)?部门[^。;\\n]{0,8}',
    '(?:交叉(?:进行|审核|互审|原则)|回避)[^。;\\n]{0,16}不[审查]\\p{Script=Han}{2,8}',
    '(?:谁|哪个|任何人|各人|大家)[也都均]?(?:不|没有?|未)[审看查](?:核|过)?(?:自己|本人|本)[^。;,\\n]{0,8}',
    '\\b(?:nobody|no one|none of (?:them|the (?:internal )?auditors)) (?:had )?(?:looked at|covered|audited|examined|was given) (?:an? |the )?(?:area|department|process|shop)[a-z ]{0,60}',
    '(?<=,)\\p{Script=Han}{2,4}(?:不参加|不参与|回避)(?=[^\\p{Script=Han}]|$)',
    '(?<=[,;。\\s])\\p{Script=Han}{1,8}(?:部|科|室|班|组|车间)的人不[审查]\\p{Script=Han}{2,8}',
    '\\b(?:no (?:internal )?auditor|nobody|no one|none of the auditors) (?:had )?audited (?:his|her|their|his or her) own [a-z ]{4,30}',
    '\\bauditors? did not audit their own [a-z ]{4,20}',
    '\\b[Aa]uditor independence (?:was|is) (?:respected|ensured|confirmed|maintained)',
    '\\bindependence of the (?:internal )?auditors (?:was|is) (?:ensured|given|guaranteed)',
    '\\b(?:auditors (?:were|are) independent|each auditor kept out of|did not cover (?:his|her|their) own)[a-z ]{0,30}',
  ].join('|'),
  'iu',
);
const REACH = 600;

function deniedNear(text: string, { start, end }: Span): Span | null {
  const from = Math.max(0, start - REACH);
  const match = DENIAL.exec(text.slice(from, end + REACH));
  return match ? spanFrom(from, match) : null;
}
