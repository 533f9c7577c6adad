import type { Facts, RoleFact, RoleKind, Rule, RuleFinding } from '../core/index.js';

/** Roles that one person holds in any audit; a second worker representative may well exist. */
const SINGLE: ReadonlySet<RoleKind> = new Set(['team-leader', 'management-representative', 'top-manager']);

export const roleConflict: Rule = {
  meta: {
    id: 'role-conflict',
    severity: 'error',
    title: { zh: '同一职务两个人', en: 'One role, two people' },
    why: {
      zh: '组长、最高管理者等职务前后不是同一人，签字和批准就无法认定。',
      en: 'When a role that one person holds is given to two, signatures and approvals cannot be relied on.',
    },
    messages: {
      'team-leader': {
        zh: '审核组长前后不一：{{first}}与{{second}}。',
        en: 'Two team leaders: {{first}} and {{second}}.',
      },
      'worker-representative': {
        zh: '员工代表前后不一：{{first}}与{{second}}。',
        en: 'Two worker representatives: {{first}} and {{second}}.',
      },
      'top-manager': {
        zh: '最高管理者前后不一：{{first}}与{{second}}。',
        en: 'Two top managers: {{first}} and {{second}}.',
      },
      'management-representative': {
        zh: '管理者代表前后不一：{{first}}与{{second}}。',
        en: 'Two management representatives: {{first}} and {{second}}.',
      },
    },
    suggestion: {
      zh: '核对任命文件和签到表；确有变更的写明变更时间。',
      en: 'Check appointments and the attendance list; state the date of any change.',
    },
    examples: {
      valid: [
        { language: 'zh', text: '审核组组长（签名）：伍见山\n组长：伍见山 组员：陆听澜' },
        { language: 'zh', text: '总经理：骆闻笛。\n2024年2月总经理变更，总经理为：石青禾。' },
        { language: 'zh', text: '员工代表为康一舟。\n员工代表为林晚照。' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '伍见山 组长 男\n陆听澜 组员 女\n审核组组长（签名）：陆听澜',
          messageId: 'team-leader',
          quotes: ['伍见山 组长', '审核组组长（签名）：陆听澜'],
        },
        {
          language: 'zh',
          text: '员工健康安全代表为装配车间康一舟，民主推选。\n员工健康安全代表为林晚照，全厂只有一名。',
          messageId: 'worker-representative',
          quotes: ['员工健康安全代表为装配车间康一舟', '员工健康安全代表为林晚照'],
        },
        {
          language: 'en',
          text: 'Lead auditor: Orla Penhallow\nSigned by the team leader: Tamsin Greave',
          messageId: 'team-leader',
          quotes: ['Lead auditor: Orla Penhallow', 'team leader: Tamsin Greave'],
        },
      ],
    },
  },
  check: (facts) =>
    [...new Set(facts.roles.map(({ role }) => role))].flatMap((role) => checkRole(role, facts) ?? []),
};

function checkRole(role: RoleKind, facts: Facts): RuleFinding | null {
  const holders = facts.roles.filter((fact) => fact.role === role);
  const [first] = holders;
  const second = holders.find(({ person }) => first && person !== first.person);
  if (!first || !second || holders.some(({ changing }) => changing)) return null;
  if (!SINGLE.has(role) && !holders.some(({ sole }) => sole)) return null;
  const places = (facts: readonly RoleFact[]) => facts.map((span) => ({ span, role: 'person' }));
  return { messageId: role, params: { first: first.person, second: second.person }, places: places(holders) };
}
