import { innermostAt, type Report, type TitledClause } from '../../core/index.js';
import { clauseNamed, type NamedClause } from '../../standards/index.js';

const NUMBER = '(?:[4-9]|10)\\.\\d{1,2}(?:\\.\\d{1,2}){0,2}';
/** Titles of one word, which name a clause only right beside its number. */
const SHORT: Readonly<Record<string, NamedClause>> = {
  能力: { numbers: ['7.2'], official: true },
  意识: { numbers: ['7.3'], official: true },
  沟通: { numbers: ['7.4', '8.2.1'], official: true },
  外部供方: { numbers: ['8.4', '8.1.4', '8.5.3'], official: false },
  供方评价: { numbers: ['8.4', '8.1.4'], official: false },
  不合格品处置: { numbers: ['8.7'], official: false },
  不合格品: { numbers: ['8.7'], official: false },
  应急预案: { numbers: ['8.2'], official: false },
  应急物资: { numbers: ['8.2'], official: false },
  应急演练: { numbers: ['8.2'], official: false },
  内审员: { numbers: ['9.2', '7.2'], official: false },
  competence: { numbers: ['7.2'], official: true },
  awareness: { numbers: ['7.3'], official: true },
  communication: { numbers: ['7.4', '8.2.1'], official: true },
};

const namedBy = (words: string): NamedClause | null =>
  SHORT[words.trim().toLowerCase()] ?? clauseNamed(words.trim());

const LONGEST = 60;
const SHORTEST = 2;

/** The longest end of some words that names a clause: `对合规性评价` ends with one. */
function namedEnd(words: string): { words: string; named: NamedClause } | null {
  for (let length = Math.min(LONGEST, words.length); length >= SHORTEST; length--) {
    const end = words.slice(-length);
    const named = namedBy(end);
    if (named) return { words: end, named };
  }
  return null;
}

/** The longest beginning that does: `外部供方的评价表` begins with one. */
function namedStart(words: string): { words: string; named: NamedClause } | null {
  for (let length = Math.min(LONGEST, words.length); length >= SHORTEST; length--) {
    const start = words.slice(0, length);
    const named = namedBy(start);
    if (named) return { words: start, named };
  }
  return null;
}

/** `合规性评价(E10.2)`: the title, and the number in brackets behind it. */
const BRACKETED = new RegExp(
  `(?<title>[\\p{Script=Han}、]{2,18}|(?:[A-Za-z]+ ){0,4}[A-Za-z]+)\\s?\\(\\s?(?:条款|标准|clause )?\\s?(?:[QES]{1,3}\\s?)?(?<number>${NUMBER})\\s?(?:条款)?\\)`,
  'gu',
);
/** `clause 7.5 (competence)`, `clause 9.1.3 of ISO 9001:2015, customer satisfaction`, `8.7外部供方的评价表`. */
const BEHIND: readonly RegExp[] = [
  new RegExp(
    `(?<![\\d.-])(?<number>${NUMBER})\\s?(?:条款)?\\(\\s?(?<title>[\\p{Script=Han}、]{2,16})\\s?\\)`,
    'gu',
  ),
  new RegExp(
    `\\b[Cc]lause (?<number>${NUMBER})(?: of ISO \\d{4,5}(?::\\d{4})?)?(?:(?:, | ?[-–—:] ?)(?<title>(?:[A-Za-z]+ ){1,5}[A-Za-z-]+)(?=[.,;:]|$)| ?\\((?<bracketed>(?:[A-Za-z]+ ){0,5}[A-Za-z-]+)\\))`,
    'gmu',
  ),
  new RegExp(`(?<=[:,;。(、])\\s?(?<number>${NUMBER})(?<title>[\\p{Script=Han}、]{4,18})`, 'gu'),
];
/** Numbers that are no clauses of the standard, and words that speak of several. */
const FOREIGN = /合同|协议|手册|程序文件|规程|图纸|附录|表|图|版本|contract|manual|procedure/iu;
const REACH = 16;

/** Clauses with their subject right before or behind, where no cue but the subject says that the number is one. */
export function readTitledClauses(report: Report): TitledClause[] {
  const { text } = report.view;
  const read = (pattern: RegExp, find: typeof namedEnd, fromEnd: boolean): TitledClause[] =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { bracketed = '', title = bracketed, number = '' } = match.groups ?? {};
      const found = find(title);
      const before = text.slice(Math.max(0, match.index - REACH), match.index);
      if (!found || FOREIGN.test(before.split(/[,;。:\n]/u).at(-1) ?? '')) return [];
      const from = match.index + match[0].indexOf(title);
      const start = fromEnd ? from + title.length - found.words.length : from;
      const at = match.index + (fromEnd ? match[0].lastIndexOf(number) : match[0].indexOf(number));
      return [
        {
          start: Math.min(start, at),
          end: Math.max(start + found.words.length, at + number.length),
          number,
          words: found.words,
          named: found.named,
          opens: innermostAt(report.lines, match.index)?.start === match.index,
        },
      ];
    });
  return [
    ...read(BRACKETED, namedEnd, true),
    ...BEHIND.flatMap((pattern) => read(pattern, namedStart, false)),
  ].sort((a, b) => a.start - b.start);
}
