import { type HeadcountFact, innermostAt, parseChineseNumeral, type Report } from '../core/index.js';

const SHAPES: readonly RegExp[] = [
  /(?:组织人数|员工总(?:人)?数|职工总数|总人数|覆盖(?:员工)?(?:总)?人数|体系人数|公司人数|企业人数|在册(?:员工|人数)?)\s?[:为共是]?\s?(?<n>\d{1,6})\s?(?:人|名)?/gu,
  /(?:公司|企业|组织|学校|医院|中心)?现有(?:在册)?(?:员工|职工|人员)\s?(?:共计?|总数)?\s?(?<n>\d{1,6})\s?(?:人|名)/gu,
  /(?:公司|企业|组织|全公司)(?:共有|现有|共)(?:员工|职工|人员)?\s?(?<n>\d{1,6})\s?(?:人|名)(?:员工|职工)?/gu,
  /(?:员工|人员)(?:共计|总计|共)\s?(?<n>\d{1,6})\s?(?:人|名)/gu,
  /\b(?:number of (?:employees|personnel)|headcount)[^.:\n]{0,40}:?\s(?<n>\d{1,6})\b/giu,
  /\ball (?<n>\d{1,6}) (?:employees|staff)\b/giu,
];
/** Conversion, parts and others who do not count: such numbers may differ from the whole. */
const EXPLAINED =
  /折算|有效人数|不计入|不含|兼职|外包人员|劳务派遣|临时工|倒班|同岗位|抽样|季节|其中|体系覆盖|覆盖人数|effective|part-time|equivalent|excluding/iu;

/** How many people the organisation is said to have. */
export function extractHeadcounts(report: Report): HeadcountFact[] {
  const { text } = report.view;
  const found = SHAPES.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const value = Number(match.groups?.n) || (parseChineseNumeral(match.groups?.n ?? '')?.value ?? 0);
      const sentence = innermostAt(report.sentences, match.index);
      const words = sentence ? text.slice(sentence.start, sentence.end) : match[0];
      return value > 0
        ? [
            {
              value,
              start: match.index,
              end: match.index + match[0].length,
              explained: EXPLAINED.test(words.replace(match[0], '')),
            },
          ]
        : [];
    }),
  ).sort((a, b) => a.start - b.start);
  return found.filter(
    (fact, index) =>
      !found.some((other, at) => at < index && other.start < fact.end && fact.start < other.end),
  );
}
