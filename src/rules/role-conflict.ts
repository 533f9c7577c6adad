import type { Facts, PersonRole, Report, RoleFact, RoleKind, Rule, RuleFinding } from '../core/index.js';
import { onlyDifference } from '../entities/index.js';

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
      head: {
        zh: '{{department}}{{role}}前后不一：{{first}}与{{second}}。',
        en: 'Two people are {{role}} of {{department}}: {{first}} and {{second}}.',
      },
      auditor: {
        zh: '审核员{{second}}不在审核组名单（{{first}}）之中。',
        en: 'Auditor {{second}} is not on the audit team ({{first}}).',
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
        { language: 'zh', text: '质检部经理康一舟陪同。\n2024年3月质检部经理林晚照离任，由康一舟接任。' },
        { language: 'zh', text: '质检部副经理康一舟陪同。\n质检部经理林晚照介绍。\n生产部经理陆听澜介绍。' },
        { language: 'zh', text: '审核组：伍见山（组长）、陆听澜（组员）\n审核员：陆听澜\n技术专家：康一舟' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '质检部经理康一舟陪同审核。\n不合格评审单由质检部经理林晚照批准。',
          messageId: 'head',
          quotes: ['质检部经理康一舟', '质检部经理林晚照'],
        },
        {
          language: 'zh',
          text: '审核组：伍见山（组长）、陆听澜（组员）\n受审核部门：生产部 审核员：骆闻笛',
          messageId: 'auditor',
          quotes: ['伍见山（组长）', '陆听澜（组员）', '审核员：骆闻笛'],
        },
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
  check: (facts, report) => [
    ...[...new Set(facts.roles.map(({ role }) => role))].flatMap((role) => checkRole(role, facts) ?? []),
    ...heads(facts),
    ...soleOffices(facts, report),
    ...auditors(facts),
  ],
};

const HEAD = /^(?:经理|部长|科长|处长|主任|负责人)$/u;
/** Departments of which there are several, and words that stand for any. */
const MANY = /项目|分公司|门店|班|各|本部门|该部|部门$/u;

/** One title in one department, two people. */
function heads({ people }: Facts): RuleFinding[] {
  const own = people.filter(
    ({ role, department }) => HEAD.test(role) && department.length > 1 && !MANY.test(department),
  );
  const offices = new Map<string, PersonRole[]>();
  for (const one of own) {
    const office = `${one.department} ${one.role}`;
    offices.set(office, [...(offices.get(office) ?? []), one]);
  }
  return [...offices.values()].flatMap((holders) => {
    const [first] = holders;
    const second = holders.find(({ name }) => first && name !== first.name);
    const alike =
      first && second && onlyDifference(first.name, second.name) && first.name[0] === second.name[0];
    if (!first || !second || alike || holders.some(({ changing }) => changing)) return [];
    const params = { department: first.department, role: first.role, first: first.name, second: second.name };
    const places = holders.map((span) => ({ span, role: 'person' }));
    return [{ messageId: 'head', severity: 'warning' as const, params, places }];
  });
}

/** Offices of which an organisation has one. */
const ONE_ONLY = /^(?:安全总监|质量总监|技术总监|总工程师|管理者代表|管代)$/u;
const REACH = 90;

/** An office of which there is one, held by somebody whom not even a stated change of office names. */
function soleOffices({ people }: Facts, { view }: Report): RuleFinding[] {
  const offices = [...new Set(people.map(({ role }) => role))].filter((role) => ONE_ONLY.test(role));
  return offices.flatMap((role) => {
    const holders = people.filter((one) => one.role === role);
    const [first] = holders;
    const named = holders
      .filter(({ changing }) => changing)
      .map(({ start, end }) => view.text.slice(Math.max(0, start - REACH), end + REACH));
    const second = holders.find(
      ({ name, changing }) =>
        !changing && name !== first?.name && !named.some((words) => words.includes(name)),
    );
    const alike =
      first && second && onlyDifference(first.name, second.name) && first.name[0] === second.name[0];
    if (!first || !second || alike) return [];
    const params = { department: '', role, first: first.name, second: second.name };
    const places = [first, second].map((span) => ({ span, role: 'person' }));
    return [{ messageId: 'head', severity: 'warning' as const, params, places }];
  });
}

/** Somebody audits who is not on the team, where the report lists a leader and a member at least. */
function auditors({ people }: Facts): RuleFinding[] {
  const team = people.filter(({ role }) => role === '组长' || role === '组员');
  const names = [...new Set(team.map(({ name }) => name))];
  if (names.length < 2 || !team.some(({ role }) => role === '组长')) return [];
  const strangers = people.filter(({ role, name }) => role === '审核员' && !names.includes(name));
  return [...new Set(strangers.map(({ name }) => name))]
    .filter((name) => !names.some((known) => onlyDifference(known, name) && known[0] === name[0]))
    .map((name) => ({
      messageId: 'auditor',
      severity: 'warning' as const,
      params: { first: names.join('、'), second: name },
      places: [...team, ...strangers.filter((one) => one.name === name)].map((span) => ({
        span,
        role: 'person',
      })),
    }));
}

function checkRole(role: RoleKind, facts: Facts): RuleFinding | null {
  const holders = facts.roles.filter((fact) => fact.role === role);
  const [first] = holders;
  const second = holders.find(({ person }) => first && person !== first.person);
  if (!first || !second || holders.some(({ changing }) => changing)) return null;
  if (!SINGLE.has(role) && !holders.some(({ sole }) => sole)) return null;
  const places = (facts: readonly RoleFact[]) => facts.map((span) => ({ span, role: 'person' }));
  return { messageId: role, params: { first: first.person, second: second.person }, places: places(holders) };
}
