import {
  type DayInterval,
  dayInterval,
  type Facts,
  groupBy,
  type OfficeHolder,
  occurrences,
  placesAs,
  type Report,
  type Rule,
  type RuleFinding,
  scanDates,
  spansOverlap,
} from '../core/index.js';
import { areOneButForSlip } from '../entities/index.js';
import { absentees, predecessors } from './roles/absent.js';
import { postClashes } from './roles/posts.js';

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
      absent: {
        zh: '一处写{{first}}没有到场，另一处写其参加了审核。',
        en: '{{first}} is said to have stayed away, and to have taken part in the audit.',
      },
      expert: {
        zh: '一处写没有技术专家，另一处写技术专家参加了审核。',
        en: 'There is said to be no technical expert, yet one took part in the audit.',
      },
      chair: {
        zh: '一处写管理评审由最高管理者主持，另一处写其未到会。',
        en: 'The top manager is said to have chaired the management review, and not to have been there.',
      },
      leave: {
        zh: '一处写{{first}}当时不在岗，另一处写其在此期间参加了活动。',
        en: '{{first}} is said to have been away, and to have acted on a day in between.',
      },
      vacant: {
        zh: '一处写“{{first}}”空缺，另一处写有人在任。',
        en: 'The post "{{first}}" is said to be vacant, and to be held.',
      },
      outsider: {
        zh: '{{first}}以审核组成员身份审核，却不在审核组名单之中。',
        en: '{{first}} audits as a member of the team, but is not on its list.',
      },
      predecessor: {
        zh: '{{first}}已由他人接任，此后仍以原职务行事。',
        en: '{{first}} acts in an office in which somebody had succeeded before.',
      },
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
      office: {
        zh: '{{role}}前后不一：{{first}}与{{second}}。',
        en: 'Two people are {{role}}: {{first}} and {{second}}.',
      },
      listed: {
        zh: '{{role}}只有{{first}}，另一处却是{{second}}。',
        en: 'Only {{first}} hold the post {{role}}, but {{second}} acts in it.',
      },
      post: {
        zh: '{{role}}只有一人，却写了{{first}}与{{second}}。',
        en: 'There is one {{role}}, but {{first}} and {{second}} are both named.',
      },
      'only-post': {
        zh: '{{first}}只任{{role}}，别处却是{{second}}。',
        en: '{{first}} is said to be {{role}} and nothing else, but is {{second}}, too.',
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
          text: '技术专家伍见山因故未到现场，全程未参加。\n伍见山在库房抽取样品一支，追溯到入库单。',
          messageId: 'absent',
          quotes: ['技术专家伍见山因故未到现场，全程未参加', '伍见山在库房抽取'],
        },
        {
          language: 'zh',
          text: '本次审核未聘请技术专家。\n技术专家伍见山与组员一同查看喷涂工序。',
          messageId: 'expert',
          quotes: ['未聘请技术专家', '技术专家伍见山与组员一同查看'],
        },
        {
          language: 'zh',
          text: '管理评审由副总经理主持，总经理当日在外地未到会。\n总经理亲自主持了管理评审，领导作用明显。',
          messageId: 'chair',
          quotes: ['总经理当日在外地未到会', '总经理亲自主持了管理评审'],
        },
        {
          language: 'en',
          text: 'Ms Orla Penhallow succeeded Mr Denzil Quay as managing director on 1 February 2031.\nThe review of 24 April 2031 was chaired by the managing director, Mr Denzil Quay.',
          messageId: 'predecessor',
          quotes: [
            'succeeded Mr Denzil Quay as managing director on 1 February 2031',
            'managing director, Mr Denzil Quay',
          ],
        },
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
  check: (facts, report) => {
    const held = offices(facts, report);
    const told = held.flatMap(({ places }) => places.map(({ span }) => span));
    const posts = postClashes(facts.posts, report).filter(
      ({ places }) => !places.every(({ span }) => told.some((other) => spansOverlap(span, other))),
    );
    return [
      ...held,
      ...posts,
      ...auditors(facts, report),
      ...absentees(report),
      ...predecessors(facts, report),
      ...unlisted(facts),
      ...clashes(facts),
    ];
  },
};

/** Somebody where, or in a post in which, he cannot have been. */
const clashes = ({ personClashes }: Facts): RuleFinding[] =>
  personClashes
    .filter(({ kind }) => kind !== 'unqualified')
    .map(({ kind, sure, person, places }) => ({
      messageId: kind,
      severity: sure ? ('error' as const) : ('warning' as const),
      params: { first: person },
      places: placesAs(places, 'person'),
    }));

/** Somebody who acts in a post whose holders are all listed without him. */
const unlisted = ({ closedPosts }: Facts): RuleFinding[] =>
  closedPosts.map(({ start, end, post, names, others }) => ({
    messageId: 'listed',
    severity: 'warning',
    params: {
      role: post,
      first: names.join('、'),
      second: [...new Set(others.map(({ name }) => name))].join('、'),
    },
    places: [
      { span: { start, end }, role: 'list' },
      ...others.map((other) => ({ span: { start: other.start, end: other.end }, role: 'person' })),
    ],
  }));

/** Offices that nobody shares: two holders cannot both be. */
const ERRORS: ReadonlySet<string> = new Set(['team-leader', 'management-representative', 'top-manager']);
/** Messages of their own. */
const NAMED: ReadonlySet<string> = new Set([
  'team-leader',
  'management-representative',
  'top-manager',
  'worker-representative',
]);
/** There may be several unless the text says that there is one. */
const SEVERAL: ReadonlySet<string> = new Set(['worker-representative']);
/** Each occasion may have one of its own. */
const BY_OCCASION = 'internal-audit-leader';
const SOLE = /仅设?(?:有)?(?:1|一)(?:名|人)|唯一|只有(?:1|一)(?:名|人)|sole|only one/iu;
/** Above the general manager there may be somebody else. */
const HIGHER = /董事长|执行董事|总裁|集团总经理|理事长/u;

function offices({ offices: all }: Facts, { view }: Report): RuleFinding[] {
  const groups = groupBy(all, (one) => (one.former ? null : `${one.office}/${one.of}`));
  return [...groups.values()].flatMap((holders) => {
    const pair = differing(holders, view.text);
    return pair ? [finding(holders, pair)] : [];
  });
}

type Pair = readonly [first: OfficeHolder, second: OfficeHolder, sure: boolean];

/** Two holders of one office whom no stated change of office tells apart. */
function differing(holders: readonly OfficeHolder[], text: string): Pair | null {
  const office = holders[0]?.office ?? '';
  if (SEVERAL.has(office) && !holders.some(({ statement }) => SOLE.test(statement))) return null;
  const people = new Set(holders.map(({ person }) => person));
  const told = new Map([...people].map((person) => [person, isOfChange(person, text)]));
  const plain = holders.filter(({ person }) => !told.get(person));
  for (const first of plain) {
    const second = plain.find((other) => areTwo(first, other, text));
    if (second) return [first, second, !yearsDiffer(first, second)];
  }
  // Where a change names both, a third person is neither.
  const successor = holders.find(({ person, statement }) => told.get(person) && FROM_TO.test(statement));
  const third = successor && plain.find((other) => areTwo(successor, other, text));
  return successor && third ? [successor, third, false] : null;
}

const FROM_TO = /由[^,。;]{2,18}(?:变更|改|调整|更换|接)/u;
const CHANGING =
  /接任|改任|前任|原任|曾任|离任|卸任|继任|变更|更换|调整为|调任|新任|离职|接替|轮换|退休|调离|调岗|辞职|转任|不再担任|原(?:总经理|组长|管理者|管代|部长|科长|主任|经理)|former|replaced|previous|predecessor|succe|retire|resign|left the|last audit|until|stage 1|trainee|witness/iu;
const UNCHANGED = /(?:无|没有|未)[^,。;)]{0,8}(?:变更|变化|变动|更换|调整)/gu;
const NEAR = 40;
/** Somebody is said to have held the office all along, or alone. */
const TENURE =
  /任职至今|至今(?:未|没有)|一直(?:由|任|担任|未)|始终(?:由|任|担任)|任命后未|(?:未|没有)(?:发生|作|做)?(?:过)?(?:更换|变更|变动|调整|换人)|不设副职|has held the post|without interruption|ever since|still holds/iu;

/** Whether somebody is named where a change of office is told. */
const isOfChange = (person: string, text: string): boolean =>
  occurrences(text, person).some(({ start: at }) => {
    const before =
      text
        .slice(Math.max(0, at - NEAR), at)
        .split(/[。\n]|\. (?=[A-Z])/u)
        .at(-1) ?? '';
    const behind = text.slice(at, at + NEAR).split(/[。\n]|\. (?=[A-Z])/u)[0] ?? '';
    return CHANGING.test(`${before}${behind}`.replace(UNCHANGED, ''));
  });

const surname = (person: string): string => person.split(' ').at(-1) ?? person;

/** Not one person written in two ways, nor holders of different times or kinds. */
function areTwo(a: OfficeHolder, b: OfficeHolder, text: string): boolean {
  if (a.person === b.person || (/[a-z]/iu.test(a.person) && surname(a.person) === surname(b.person)))
    return false;
  if (areOneButForSlip(a.person, b.person)) return false;
  if (sorted(a.person) === sorted(b.person)) return false;
  if (a.office === 'head' && UNDER.test(a.words) !== UNDER.test(b.words) && !ANY_HEAD.test(a.words + b.words))
    return false;
  if (a.words !== b.words && a.office === 'top-manager' && HIGHER.test(text)) return false;
  if (a.office === BY_OCCASION && yearsDiffer(a, b)) return false;
  return !(isBefore(a, b) || isBefore(b, a));
}

/** A department may have a 主管 under its 经理. */
const UNDER = /主管$/u;
const ANY_HEAD = /负责人/u;
const sorted = (name: string): string => [...name].sort().join('');

const APPOINTED = /任命|聘任|委任|当选|推选|选举|appointed|elected|since/iu;

/** The first acted before the second was appointed. */
function isBefore(act: OfficeHolder, appointment: OfficeHolder): boolean {
  if (!APPOINTED.test(appointment.statement)) return false;
  const [acts, [since]] = [days(act.statement), days(appointment.statement)];
  return since !== undefined && acts.length > 0 && acts.every(({ to }) => to < since.from);
}

const days = (statement: string): DayInterval[] =>
  scanDates(statement).flatMap((mention) => dayInterval(mention) ?? []);

const yearsOf = (statement: string): Set<number> =>
  new Set(scanDates(statement).flatMap(({ from }) => from.year ?? []));

function yearsDiffer(a: OfficeHolder, b: OfficeHolder): boolean {
  const [first, second] = [yearsOf(a.statement), yearsOf(b.statement)];
  return first.size > 0 && second.size > 0 && ![...first].some((year) => second.has(year));
}

const isTenure = (holders: readonly OfficeHolder[]): boolean =>
  holders.some(({ statement }) => TENURE.test(statement));

function finding(holders: readonly OfficeHolder[], [first, second, sure]: Pair): RuleFinding {
  const { office, words, of } = first;
  const messageId = NAMED.has(office) ? office : office === 'head' ? 'head' : 'office';
  const shown = holders.filter(({ person }) => person === first.person || person === second.person);
  const role = words.slice(of.length);
  return {
    messageId,
    severity: sure && (ERRORS.has(office) || SEVERAL.has(office) || isTenure(shown)) ? 'error' : 'warning',
    params: { department: of, role, first: first.person, second: second.person },
    places: placesAs(shown, 'person'),
  };
}

/** Somebody audits who is not on the team, where the report lists a leader and a member at least. */
function auditors({ people }: Facts, { view: { text } }: Report): RuleFinding[] {
  const team = people.filter(({ role }) => role === '组长' || role === '组员');
  const names = [...new Set(team.map(({ name }) => name))];
  if (names.length < 2 || !team.some(({ role }) => role === '组长')) return [];
  const strangers = people.filter(
    ({ role, name, start, end }) =>
      role === '审核员' && !names.includes(name) && !text.slice(start, end).includes('\n'),
  );
  return [...new Set(strangers.map(({ name }) => name))]
    .filter((name) => !names.some((known) => areOneButForSlip(known, name)))
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
