import type { Declaration, DeclarationTopic, Facts, Rule, RuleFinding, Severity } from '../core/index.js';

export const declarationConflict: Rule = {
  meta: {
    id: 'declaration-conflict',
    severity: 'error',
    title: { zh: '前后声明矛盾', en: 'Declarations contradict' },
    why: {
      zh: '一处写“无”，另一处却有事实，审核结论就失去依据。',
      en: 'Denied in one place and shown in another, a fact leaves the conclusion without ground.',
    },
    messages: {
      'validated-process': {
        zh: '一处写无需确认（特殊）过程，另一处写有。',
        en: 'Processes needing validation are denied here and named there.',
      },
      outsourcing: {
        zh: '一处写无外包，另一处写有外包。',
        en: 'Outsourcing is denied here and described there.',
      },
      design: {
        zh: '一处写不涉及设计开发，另一处写有设计开发职责或活动。',
        en: 'Design is denied here, but a design task is described there.',
      },
      complaint: {
        zh: '一处写无投诉，另一处写有投诉。',
        en: 'Complaints are denied here and counted there.',
      },
      accident: {
        zh: '一处写无事故，另一处写发生了事故。',
        en: 'Accidents are denied here and counted there.',
      },
      change: { zh: '一处写无变更，另一处写有变更。', en: 'Changes are denied here and described there.' },
      'special-equipment': {
        zh: '一处写无特种设备，另一处写有。',
        en: 'Special equipment is denied here and listed there.',
      },
      'measuring-equipment': {
        zh: '一处写无监视测量设备，另一处写有。',
        en: 'Measuring equipment is denied here and named there.',
      },
      penalty: {
        zh: '一处写无处罚，另一处写受到处罚。',
        en: 'Penalties are denied here and described there.',
      },
      'permit-work': {
        zh: '一处写不涉及该项危险作业，另一处有作业许可。',
        en: 'Work under permit is denied here and evidenced there.',
      },
      'nonconforming-output': {
        zh: '一处写未发生不合格品，另一处有处置记录。',
        en: 'Nonconforming outputs are denied here and dealt with there.',
      },
      'customer-property': {
        zh: '一处写无顾客财产，另一处写有。',
        en: 'Customer property is denied here and described there.',
      },
      drill: { zh: '一处写未组织演练，另一处有演练记录。', en: 'Drills are denied here and recorded there.' },
      'temporary-site': {
        zh: '一处写无临时场所，另一处写有在施项目。',
        en: 'Temporary sites are denied here and listed there.',
      },
    },
    suggestion: { zh: '向受审核方核实后统一写法。', en: 'Ask the client, then state it one way.' },
    examples: {
      valid: [
        { language: 'zh', text: '近一年未发生重大顾客投诉。\n2024年收到顾客投诉2件，均已回复。' },
        { language: 'zh', text: '外包过程：热处理。\n热处理委托某某金属热处理厂进行热处理。' },
        { language: 'zh', text: '特殊过程：无。\n如出现特殊过程，应按程序确认。' },
        {
          language: 'en',
          text: 'No serious complaints were received.\nCustomer complaints: five, all answered.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '体系运行以来未发生顾客投诉。\n客服记录显示2024年共收到顾客投诉17件。',
          messageId: 'complaint',
          quotes: ['未发生顾客投诉', '收到顾客投诉17件'],
        },
        {
          language: 'zh',
          text: '外包过程：无。\n喷粉工序外包给某某涂装厂。',
          messageId: 'outsourcing',
          quotes: ['外包过程：无', '喷粉工序外包给'],
        },
        {
          language: 'zh',
          text: '需确认过程：钎焊。\n负责人说明公司没有特殊过程。',
          messageId: 'validated-process',
          quotes: ['需确认过程：钎焊', '没有特殊过程'],
        },
        {
          language: 'en',
          text: 'The organisation has no outsourced processes.\nPowder coating is subcontracted to a local firm.',
          messageId: 'outsourcing',
          quotes: ['has no outsourced processes', 'Powder coating is subcontracted to'],
        },
      ],
    },
  },
  check: (facts) => topicsOf(facts).flatMap((topic) => checkTopic(topic, facts) ?? []),
};

const topicsOf = (facts: Facts): DeclarationTopic[] => [
  ...new Set(facts.declarations.map(({ topic }) => topic)),
];

/** Topics in which the words of the affirmation leave room for another reading. */
const SOFT: ReadonlySet<DeclarationTopic> = new Set(['design', 'measuring-equipment', 'special-equipment']);

function checkTopic(topic: DeclarationTopic, facts: Facts): RuleFinding | null {
  const statements = facts.declarations.filter((declaration) => declaration.topic === topic);
  const denials = statements.filter(({ exists }) => !exists);
  const affirmations = statements.filter(({ exists }) => exists);
  const pairs = denials.flatMap((denial) =>
    affirmations
      .filter((affirmation) => contradicts(denial, affirmation))
      .map((affirmation) => ({ denial, affirmation })),
  );
  if (pairs.length === 0) return null;
  const places = [
    ...unique(pairs.map(({ denial }) => denial)).map((span) => ({ span, role: 'denial' })),
    ...unique(pairs.map(({ affirmation }) => affirmation)).map((span) => ({ span, role: 'affirmation' })),
  ];
  const severity: Severity = SOFT.has(topic) ? 'warning' : 'error';
  return { messageId: topic, severity, places: places.sort((a, b) => a.span.start - b.span.start) };
}

/** A denial of serious cases leaves room for others; statements limited to different periods or departments too. */
function contradicts(denial: Declaration, affirmation: Declaration): boolean {
  if (denial.seriousOnly && !affirmation.seriousOnly) return false;
  if (denial.topic === 'permit-work' && !sameWork(denial.subject, affirmation.subject)) return false;
  // What one department denies, evidence from elsewhere does not contradict.
  const elsewhere = denial.department !== null && denial.department !== affirmation.department;
  return !elsewhere && agree(denial.period, affirmation.period);
}

/** Work in confined spaces has two names; other kinds of permit are kinds of their own. */
const sameWork = (a: string | null, b: string | null): boolean =>
  a === null ||
  b === null ||
  a.replace('受限', '有限').toLowerCase() === b.replace('受限', '有限').toLowerCase();

/** Two limits leave room for a contradiction unless they name different things. */
const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
