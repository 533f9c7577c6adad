import {
  type Facts,
  groupBy,
  type HeadcountFact,
  innermostAt,
  isFigureSlip,
  placesAs,
  type Report,
  type Rule,
  type RuleFinding,
} from '../core/index.js';
import { ofOwnPeople } from './counts/own-people.js';

export const headcountConflict: Rule = {
  meta: {
    id: 'headcount-conflict',
    severity: 'error',
    title: { zh: '人数前后不一', en: 'Headcounts differ' },
    why: {
      zh: '人数决定审核人日，前后不一就无法判断审核时间是否足够。',
      en: 'The headcount decides the audit time; two different ones leave it unproven.',
    },
    messages: {
      coverage: {
        zh: '体系覆盖人数前后不一：{{first}}人与{{second}}人。',
        en: 'The number of people within the scope is {{first}} in one place and {{second}} in another.',
      },
      department: {
        zh: '{{department}}的人数前后不一：{{first}}人与{{second}}人。',
        en: '{{department}} has {{first}} people in one place and {{second}} in another.',
      },
      effective: {
        zh: '有效人数前后不一：{{first}}人与{{second}}人。',
        en: 'The effective number of personnel is {{first}} in one place and {{second}} in another.',
      },
      attendance: {
        zh: '一处写参加{{first}}人，另一处写全体签到，签到却是{{second}}人。',
        en: '{{first}} took part, yet everybody signed and there are {{second}} signatures.',
      },
      shift: {
        zh: '同一车间的班制前后不一：每班{{first}}小时与{{second}}小时。',
        en: 'The shifts of one workshop last {{first}} hours in one place and {{second}} in another.',
      },
      crew: {
        zh: '同一岗位每班人数前后不一：{{first}}人与{{second}}人。',
        en: 'The shifts of one post have {{first}} people in one place and {{second}} in another.',
      },
      exceeds: {
        zh: '体系覆盖人数{{first}}人，多于组织人数{{second}}人。',
        en: '{{first}} people are within the scope, but the organisation has {{second}}.',
      },
      group: {
        zh: '写明均为本组织员工的有{{second}}人，多于组织人数{{first}}人。',
        en: '{{second}} people are said to be employees, more than the {{first}} of the organisation.',
      },
      differs: {
        zh: '组织人数前后不一：{{first}}人与{{second}}人。',
        en: 'The headcount is {{first}} in one place and {{second}} in another.',
      },
    },
    suggestion: {
      zh: '核对社保或花名册；口径不同的写明口径。',
      en: 'Check the payroll; where the scope of the count differs, say so.',
    },
    examples: {
      valid: [
        { language: 'zh', text: '组织人数：127人\n公司现有员工127人，其中检验员6人。' },
        { language: 'zh', text: '组织人数：536人\n体系覆盖人数按相似岗位折算为158人。' },
        { language: 'zh', text: '公司现有员工127人。\n体系覆盖人数：96人。\n生产部现有员工40人。' },
        { language: 'en', text: 'Number of employees within the scope: 58.\nThe firm employs 85 people.' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '组织人数：46人\n抽查焊工证52人，均为本公司在册员工，证书有效。',
          messageId: 'group',
          quotes: ['组织人数：46人', '52人', '均为本公司在册员工'],
        },
        {
          language: 'zh',
          text: '体系覆盖人数：96人。\n审核范围内覆盖员工总人数：69人，两班。',
          messageId: 'coverage',
          quotes: ['体系覆盖人数：96人', '审核范围内覆盖员工总人数：69人'],
        },
        {
          language: 'zh',
          text: '公司现有员工127人，其中检验员6人。\n组织人数：172人',
          messageId: 'differs',
          quotes: ['公司现有员工127人', '组织人数：172人'],
        },
        {
          language: 'zh',
          text: '组织人数：58人\n公司现有员工85人。',
          messageId: 'differs',
          quotes: ['组织人数：58人', '公司现有员工85人'],
        },
        {
          language: 'zh',
          text: '人员分布：管理层3人、生产部41人、质检部6人。\n质检部共有员工9人，均持证上岗。',
          messageId: 'department',
          quotes: ['质检部6人', '质检部共有员工9人'],
        },
        {
          language: 'en',
          text: 'Number of employees within the scope: 85, two shifts.\nThe matrix shows all 58 employees of the firm.',
          messageId: 'exceeds',
          quotes: ['Number of employees within the scope: 85', 'all 58 employees'],
        },
      ],
    },
  },
  check: (facts, report) => [
    ...ofOrganisation(facts, report),
    ...ofDepartments(facts, report),
    ...ofShifts(facts),
    ...ofOwnPeople(facts, report),
  ],
};

/** Of shifts and occasions. */
const ofShifts = ({ countClashes }: Facts): RuleFinding[] =>
  countClashes
    .filter(({ kind }) => kind !== 'machines')
    .map(({ kind, first, second, places }) => ({
      messageId: kind,
      severity: 'warning' as const,
      params: { first, second },
      places: placesAs(places, 'count'),
    }));

function ofOrganisation(facts: Facts, report: Report): RuleFinding[] {
  const plain = facts.headcounts.filter(({ explained }) => !explained);
  const of = (...measures: Array<HeadcountFact['measure']>) =>
    plain.filter(({ measure }) => measures.includes(measure));
  const [whole, scope] = [of('whole', 'all'), of('scope', 'all')];
  const found = [
    differing('differs', whole),
    differing('coverage', scope),
    differing('effective', onePerLine(of('effective'), report.view.text)),
  ].filter((one) => one !== null);
  if (found.length > 0) return found.slice(0, 1);
  const [all, covered] = [whole[0], scope[0]];
  if (!all || !covered || covered.value <= all.value || OTHER_STAFF.test(report.view.text)) return [];
  return [
    {
      messageId: 'exceeds',
      severity: severityOf(all.value, covered.value),
      params: { first: covered.value, second: all.value },
      places: placesAs([...whole, ...scope], 'count'),
    },
  ];
}

/** People who are covered without being employed. */
const OTHER_STAFF =
  /派遣|外包人员|劳务人员|临时工|实习|季节工|agency staff|temporary (?:staff|workers)|contractors/iu;

/** Two numbers in one line are told apart there: those whom a label announces and those left after conversion. */
const onePerLine = (counts: readonly HeadcountFact[], text: string): HeadcountFact[] =>
  counts.filter(
    ({ start }, index) =>
      !counts.some((other, at) => at > index && !text.slice(start, other.start).includes('\n')),
  );

/** Numbers far apart may count two sorts of people. */
const severityOf = (first: number, second: number): 'error' | 'warning' =>
  isFigureSlip(first, second) ? 'error' : 'warning';

/** Each department once: the first number that differs from the first told of it, in another line. */
const ofDepartments = ({ departmentCounts }: Facts, { lines }: Report): RuleFinding[] =>
  [...groupBy(departmentCounts, ({ department }) => department)].flatMap(([department, counts]) => {
    const [first] = counts;
    if (!first) return [];
    const own = innermostAt(lines, first.start);
    const second = counts.find(
      ({ value, start }) => value !== first.value && innermostAt(lines, start) !== own,
    );
    if (!second) return [];
    return [
      {
        messageId: 'department',
        severity: 'warning' as const,
        params: { department, first: first.value, second: second.value },
        places: placesAs([first, second], 'count'),
      },
    ];
  });

function differing(messageId: string, counts: readonly HeadcountFact[]): RuleFinding | null {
  const [first] = counts;
  const second = counts.find(({ value }) => value !== first?.value);
  if (!first || !second) return null;
  const places = placesAs(counts, 'count');
  return {
    messageId,
    severity: severityOf(first.value, second.value),
    params: { first: first.value, second: second.value },
    places,
  };
}
