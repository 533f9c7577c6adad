import {
  type ClauseRef,
  type Facts,
  groupBy,
  matchNonconformities,
  placesAs,
  type Rule,
  STANDARD_IDS,
  type StandardId,
  spansOverlap,
} from '../core/index.js';
import { clauseNumbersOf, clausesOf, EDITIONS } from '../standards/index.js';

export const clauseUnknown: Rule = {
  meta: {
    id: 'clause-unknown',
    severity: 'error',
    title: { zh: '标准中没有的条款', en: 'A clause that the standard does not have' },
    why: {
      zh: '引用不存在的条款，不符合和证据就没有依据。',
      en: 'A finding against a clause that does not exist stands on nothing.',
    },
    messages: {
      unknown: { zh: '标准中没有条款{{clause}}。', en: 'There is no clause {{clause}} in the standard.' },
    },
    suggestion: {
      zh: '对照标准目录改正条款号。',
      en: 'Correct the number against the table of contents of the standard.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '审核准则：GB/T 19001-2016、GB/T 45001-2020。\n酿造部Q8.5.6、S8.1.4.2，现场温度8.9℃，合同第9.5条款已评审。',
        },
        {
          language: 'en',
          text: 'Criteria: ISO 9001:2015.\nClause 8.5.6 was sampled; contract clause 8.9 was reviewed.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '审核准则：GB/T 19001-2016。\n发酵过程不满足8.5.7条款要求。',
          messageId: 'unknown',
          quotes: ['8.5.7'],
        },
        { language: 'zh', text: '绩效汇总 S9.1.3 按月进行。', messageId: 'unknown', quotes: ['S9.1.3'] },
        {
          language: 'en',
          text: 'Criteria: ISO 9001:2015.\nThe team looked at clause 8.8 in the brewhouse.',
          messageId: 'unknown',
          quotes: ['8.8'],
        },
      ],
    },
  },
  check(facts, report) {
    const own = standardsOf(facts);
    const others = OTHER_STANDARDS.test(report.view.text);
    const numbers = new Map(STANDARD_IDS.map((standard) => [standard, numbersOf(standard, facts)]));
    const toldTwice = matchNonconformities(facts.ncMentions).clauseDiffers.flat();
    const wrong = facts.clauseMentions.filter(({ start, end, ref }) => {
      // Of a nonconformity with another clause elsewhere: which of the two is right is asked there.
      if (toldTwice.some((mention) => spansOverlap(mention, { start, end }))) return false;
      const standards = ref.standards.length > 0 ? ref.standards : own;
      // A number without its standard may belong to one that this project has no catalogue of.
      if (others && ref.standards.length === 0) return false;
      return standards.every((standard) => numbers.get(standard)?.has(ref.number) !== true);
    });
    return [...groupBy(wrong, ({ ref }) => ref.number)].map(([number, mentions]) => {
      return {
        messageId: 'unknown',
        severity: mentions.some(({ ref }) => isGap(ref, own)) ? ('error' as const) : ('warning' as const),
        params: { clause: number },
        places: placesAs(mentions, 'clause'),
      };
    });
  },
};

/** Standards whose clauses this project does not know, named anywhere in the report. */
const OTHER_STANDARDS =
  /50430|\bEC\s?\d|16949|13485|ISO\s?22000|27001|20000|50001|23331|22163|HACCP|EnMS|ENMS[^_)]{0,3}:|GB\/T\s?(?:27922|31950|27925|29490|39604)/u;

/** The standards that the report is written against; all, where it names none. */
function standardsOf(facts: Facts): readonly StandardId[] {
  const named = STANDARD_IDS.filter((id) =>
    facts.standards.some(({ name, disowned }) => !disowned && NUMBERS[id].test(name)),
  );
  return named.length > 0 ? named : STANDARD_IDS;
}

/** The clauses of the editions that the report names; of all editions where it names none. */
function numbersOf(standard: StandardId, { standards }: Facts): ReadonlySet<string> {
  const years = standards
    .filter(({ name, disowned }) => !disowned && NUMBERS[standard].test(name))
    .map(({ year }) => String(year));
  const known = EDITIONS.filter(
    ({ standard: own, year, names }) =>
      own === standard && years.some((one) => one === year || names.some((name) => name.endsWith(one))),
  );
  if (known.length === 0) return clauseNumbersOf(standard);
  return new Set(known.flatMap(({ year }) => clausesOf(standard, year).map(({ number }) => number)));
}

const NUMBERS: Readonly<Record<StandardId, RegExp>> = {
  QMS: /(?<!\d)(?:1?9001)$/u,
  EMS: /(?:24001|14001)$/u,
  OHSMS: /(?:45001|28001|18001)$/u,
};

/** Its neighbours exist and it does not (`8.5.7`); a part of an undivided clause (`9.2.2.1`) may be the writer's own. */
function isGap({ number, standards }: ClauseRef, own: readonly StandardId[]): boolean {
  const parent = number.slice(0, number.lastIndexOf('.'));
  const asked = standards.length > 0 ? standards : own;
  const chapter = Number(number.split('.')[0]);
  return (
    chapter > 10 ||
    asked.some((standard) => {
      const all = [...clauseNumbersOf(standard)];
      return all.some(
        (other) => other.startsWith(`${parent}.`) && other.split('.').length === number.split('.').length,
      );
    })
  );
}
