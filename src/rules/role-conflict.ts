import { type Facts, placesAs, type Rule, type RuleFinding, spansOverlap } from '../core/index.js';
import { absentees, predecessors } from './roles/absent.js';
import { strangersOnTeam } from './roles/auditors.js';
import { officeClashes } from './roles/offices.js';
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
        zh: '一处写没有技术专家、实习审核员或观察员，另一处写其参加了审核。',
        en: 'There is said to be no technical expert, trainee or observer, yet one took part in the audit.',
      },
      chair: {
        zh: '一处写管理评审由最高管理者主持，另一处写其未到会。',
        en: 'The top manager is said to have chaired the management review, and not to have been there.',
      },
      leave: {
        zh: '一处写{{first}}当时不在岗，另一处写其在此期间参加了活动。',
        en: '{{first}} is said to have been away, and to have acted on a day in between.',
      },
      tenure: {
        zh: '一处写{{first}}一直任职至今，另一处写其已离任或由他人接任。',
        en: '{{first}} is said to have held the post all along, and to have left it.',
      },
      ill: {
        zh: '一处写{{first}}没有参加审核，另一处写其审核了有关内容。',
        en: '{{first}} is said to have taken no part in the audit, and to have audited.',
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
    const held = officeClashes(facts, report);
    const told = held.flatMap(({ places }) => places.map(({ span }) => span));
    const away = absentees(report);
    const posts = postClashes(facts.posts, report).filter(
      ({ places }) => !places.every(({ span }) => told.some((other) => spansOverlap(span, other))),
    );
    const strangers = strangersOnTeam(facts, report);
    const known = [...away, ...strangers].flatMap(({ params }) => [params?.first, params?.second]);
    return [
      ...held,
      ...posts,
      ...strangers,
      ...away,
      ...predecessors(facts, report),
      ...unlisted(facts),
      ...clashes(facts).filter(({ params }) => !known.includes(params?.first)),
    ];
  },
};

/** Somebody where, or in a post in which, he cannot have been. */
const clashes = ({ personClashes }: Facts): RuleFinding[] =>
  personClashes
    .filter(({ kind }) => kind !== 'unqualified' && kind !== 'early')
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
