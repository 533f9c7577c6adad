import {
  type ClauseRef,
  type Facts,
  innermostAt,
  type NcMention,
  type Report,
  type Span,
  spanFrom,
  viewText,
} from '../../core/index.js';
import type { NamedClause } from '../../standards/index.js';

/** A clause together with what its sentence says it is about, where that is the subject of another. */
export interface WrongSubject {
  clauses: ClauseRef[];
  title: string;
  named: NamedClause;
  places: Span[];
}

interface Subject {
  /** What was left undone. */
  undone: RegExp;
  /** The subject anywhere in the sentence: with a second one either may be meant. */
  words: RegExp;
  numbers: readonly string[];
}

const NOT_DONE =
  '(?:未|没有|尚未|从未|无)(?:按[^,。;]{1,12})?(?:再|能|曾)?(?:及时)?(?:开展|实施|进行|组织|做|安排)(?:过)?';
const NOT_DONE_BEHIND = '(?:至今|已|,)?[^,。;]{0,8}?(?:未|没有|尚未|从未)(?:开展|实施|进行|组织|做)';
const undone = (zh: string, en: string): RegExp =>
  new RegExp(
    `${NOT_DONE}[^,。;]{0,6}(?<zh>${zh})|(?<behind>${zh})${NOT_DONE_BEHIND}|\\b(?:no|without(?: any)?) (?<en>${en})\\b|\\b(?<late>${en})\\b[^.;]{0,30}\\b(?:was|were|has been|had been) (?:not|never) (?:yet )?(?:carried out|conducted|performed|held|done)`,
    'iu',
  );
/** What an organisation does by a clause of its own; the numbers are those that an auditor may put it under. */
const SUBJECTS: readonly Subject[] = [
  {
    undone: undone('合规性评价', '(?:evaluation of compliance|compliance evaluation)'),
    words: /合规性|compliance/iu,
    numbers: ['9.1.2', '9.1', '6.1.3', '4.2'],
  },
  {
    undone: undone('(?:内部审核|内审)(?!员)', 'internal audits?'),
    words: /内部审核|内审|internal audit/iu,
    numbers: ['9.2'],
  },
  {
    undone: undone('管理评审', 'management reviews?'),
    words: /管理评审|management review/iu,
    numbers: ['9.3'],
  },
];

const isOf = (number: string, numbers: readonly string[]): boolean =>
  numbers.some((own) => number === own || number.startsWith(`${own}.`));

/** `未开展合规性评价，已按E9.2开具`: a nonconformity under the clause of something else. */
export const wrongFindings = (facts: Facts, report: Report): WrongSubject[] =>
  facts.ncMentions.flatMap((mention) => wrongFinding(mention, report) ?? []);

function wrongFinding({ start, end, clauses, from }: NcMention, report: Report): WrongSubject | null {
  const sentence = innermostAt(report.sentences, Math.max(start, end - 1));
  if (!sentence || from !== 'words' || clauses.length === 0) return null;
  const words = viewText(report, sentence);
  const spoken = SUBJECTS.filter((subject) => subject.words.test(words));
  const match = spoken[0]?.undone.exec(words);
  if (!match || clauses.some(({ number }) => spoken.some(({ numbers }) => isOf(number, numbers))))
    return null;
  const { zh, behind, en, late } = match.groups ?? {};
  return {
    clauses,
    title: zh ?? behind ?? en ?? late ?? '',
    named: { numbers: [...(spoken[0]?.numbers.slice(0, 1) ?? [])], official: spoken.length === 1 },
    places: [spanFrom(sentence.start, match), { start, end }],
  };
}

/** `预防措施按8.5.3`, `preventive action … clause 8.5.3 of ISO 9001:2015`: a number of the edition before. */
const PREVENTIVE =
  /(?:预防措施|preventive actions?)(?:[^。;\n(]{0,40}?(?:按照?|依据|依|条款|clause|under|section)\s?|\s?\(\s?(?:条款|clause )?\s?)[QES]{0,3}\s?(?<number>8\.5\.3|4\.5\.3)(?![.\d])/giu;
const OLD_EDITION = /2008|2000版|2004|旧版|换版|转换|former edition|previous edition/iu;

export const preventiveActions = ({ view }: Report): WrongSubject[] =>
  [...view.text.matchAll(PREVENTIVE)]
    .filter(
      ({ 0: words, index }) =>
        !OLD_EDITION.test(view.text.slice(Math.max(0, index - 30), index + words.length + 24)),
    )
    .map((match) => ({
      clauses: [{ number: match.groups?.number ?? '', standards: [] }],
      title: /^\p{Script=Han}{4}|^preventive actions?/iu.exec(match[0])?.[0] ?? '',
      named: { numbers: ['6.1', '10.2'], official: true },
      places: [spanFrom(0, match)],
    }));
