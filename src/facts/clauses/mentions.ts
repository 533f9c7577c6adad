import {
  type ClauseMention,
  type ClauseRef,
  matchesNear,
  parseClauseRef,
  type Report,
  type Span,
  type StandardId,
  SYSTEM_OF_STANDARD,
  spanFrom,
  systemLetter,
} from '../../core/index.js';
import { clauseNamed } from '../../standards/index.js';

const NUMBER = '(?:[4-9]|1[0-2])(?:\\.\\d{1,2}){1,4}';
const UNIT =
  '(?![\\d.]|\\s?(?:mm|cm|m[²³23]?|kg|g|t|℃|°|MPa|dB|kW|V|A|L)(?![A-Za-z])|\\s?(?:%|‰|元|万|亿|天|日|月|分|秒|小时|个|次|件|份|人|年|版))';
/** `Q8.4`, `ES 6.1.2`, `E:5.3/6.1.2`: the prefix holds for the whole list. */
const PREFIXED = new RegExp(
  `(?<![A-Za-z\\d./-])(?<prefix>QMS|EMS|OHSMS|Q/E/S|Q/E|E/S|[QES]{1,3})\\s?[:]?\\s?(?<list>${NUMBER}(?:\\s?[/、,]\\s?${NUMBER}){0,30})${UNIT}`,
  'gu',
);
/** `pH 7.2(标准6.5~8.0)`: what a reading must keep to. */
const READING = `\\s?[:为]?\\s?${NUMBER}\\s?[~±]\\s?\\d`;
/** `8.4条款`, `条款8.4`, `clause 8.4`, `不满足8.4`. */
const WORDED = new RegExp(
  `(?<![\\d.A-Za-z-])(?<after>${NUMBER})\\s?条款|(?:条款|\\bclauses?|\\b(?:ISO|GB\\/T) ?(?:9001|14001|45001|19001|24001)(?:[:-]20\\d\\d)?(?:,|标准|标准的|的)?(?: clause)?|标准的?(?!${READING})|不满足|未满足|不符合)\\s?[:为]?\\s?(?<before>${NUMBER})${UNIT}`,
  'giu',
);
/** `in accordance with 8.4 "Release ..."`, `a minor nonconformity, 8.4 Control of ...`. */
const CITED = new RegExp(
  `\\b(?:in accordance with|according to|audited (?:against|under)) (?<cited>${NUMBER})(?=\\s?["“])|\\b(?:minor|major)(?: non-?conformity)?,? (?<graded>${NUMBER})(?= [A-Z][a-z]+)`,
  'giu',
);
const CITING = /accord|audited|minor|major/iu;
/** `按8.5.6更改控制的要求`: a number and the name of a clause of some standard. */
const ASKED = new RegExp(
  `(?:按照?|依据|依照|根据|对照)\\s?(?<asked>${NUMBER})\\s?[“"]?(?<named>\\p{Script=Han}{2,12}?)[”"]?的?(?:要求|规定)`,
  'gu',
);
/** Clauses of contracts, procedures and other standards are not those of a management system. */
const FOREIGN =
  /(?:合同|协议|手册|程序|规范|规程|办法|制度|细则|附录|图纸|标书|规定|条例|法|JGJ|CJJ|HJ|DB|YY|JB|SH|DL|GB(?!\/T ?(?:19001|24001|45001)))[^。;,\n]{0,22}$|(?:ISO|IEC|EN|API|ASTM|IATF|AS) ?(?!9001|14001|45001)\d{4,5}[^。;,\n]{0,22}$|contract[^.;,\n]{0,22}$|manual[^.;,\n]{0,14}$|procedure[^.;,\n]{0,14}$/u;
/** `clause 5.10 of the diving manual`. */
const FOREIGN_BEHIND =
  /^ (?:of|in) (?:(?:the|its|their|this) )?(?:[a-z'’-]+ ){0,3}?(?:(?:manual|procedure|instruction|plan|contract|specification|licen[cs]e|permit|act|regulations?|handbook|agreement)\b|[A-Z]{2,5}-\d)/u;
const BEHIND = 60;
/** Words right after a number that may name its subject: in quotes, in brackets or plain. */
const TITLE =
  /^\s?(?:条款)?\s?[:、]?\s?(?:["“《(]\s?(?<quoted>[^"”》)\n]{2,60})["”》)]|(?<plain>[\p{Script=Han}、]{2,30}|[A-Z][A-Za-z ,&-]{5,70}))/u;

/** No clause has a tenth part; forms and documents do (`Q7.5.12`). */
const DOCUMENT = /\.\d{2}(?:\.|$)/u;

/** Clauses mentioned with a cue that they are clauses; bare numbers are none. */
export function readClauseMentions(report: Report): ClauseMention[] {
  const { text } = report.view;
  const prefixed = [...text.matchAll(PREFIXED)].flatMap((match) => {
    const { prefix = '', list = '' } = match.groups ?? {};
    const letters = systemLetter(prefix) ?? prefix.replace(/\//gu, '');
    return numbersIn(text, match.index + match[0].lastIndexOf(list), list).flatMap((span, index) => {
      const written = text.slice(span.start, span.end);
      const ref = DOCUMENT.test(written) ? null : refOf(letters + written);
      const start = index === 0 ? match.index : span.start;
      return ref
        ? [{ start, end: span.end, ref, cue: 'prefix' as const, title: titleAt(text, span.end) }]
        : [];
    });
  });
  const asked = [...text.matchAll(ASKED)].filter(({ groups }) => clauseNamed(groups?.named ?? '') !== null);
  const cued = [...text.matchAll(WORDED), ...matchesNear(text, CITING, CITED), ...asked];
  const worded = cued
    .sort((a, b) => a.index - b.index)
    .flatMap((match) => {
      const { after, before: behind, cited, graded, asked: wanted } = match.groups ?? {};
      const number = after ?? behind ?? cited ?? graded ?? wanted ?? '';
      const before = text.slice(Math.max(0, match.index - 40), match.index);
      const start = match.index + match[0].indexOf(number);
      const ref = refOf(number);
      const rest = text.slice(start + number.length, start + number.length + BEHIND);
      if (
        !ref ||
        FOREIGN.test(before) ||
        FOREIGN_BEHIND.test(rest) ||
        prefixed.some((known) => known.start <= start && start < known.end)
      )
        return [];
      const standards = standardBefore(before + match[0]);
      const title = titleAt(text, start + number.length);
      return [{ start, end: start + number.length, ref: { ...ref, standards }, cue: 'word' as const, title }];
    });
  const known = (at: number) => [...prefixed, ...worded].some(({ start, end }) => start <= at && at < end);
  return [
    ...prefixed,
    ...worded,
    ...readLists(report).filter(({ start }) => !known(start)),
    ...readBareLists(report).filter(({ start }) => !known(start)),
    ...readCells(report),
  ];
}

/** `ISO 14001:2015: 4.1, 4.2, 6.1.2`: three or more numbers in a row behind the standard or the word are its clauses. */
const LISTED = new RegExp(
  `(?:条款|要素|\\bclauses?\\b|(?:ISO|GB\\/T) ?(?:9001|14001|45001|19001|24001)(?:[:-]20\\d\\d)?)[)》]?[^\\d\\n。;]{0,12}?(?<list>${NUMBER}(?:\\s?[/、,;]\\s?|\\s(?:and\\s)?)${NUMBER}(?:(?:\\s?[/、,;]\\s?|\\s(?:and\\s)?)${NUMBER}){1,40})${UNIT}`,
  'giu',
);

function readLists(report: Report): ClauseMention[] {
  const { text } = report.view;
  return [...text.matchAll(LISTED)].flatMap((match) => {
    const list = match.groups?.list ?? '';
    if (FOREIGN.test(text.slice(Math.max(0, match.index - 40), match.index))) return [];
    const standards = standardBefore(match[0].slice(0, match[0].length - list.length));
    return numbersIn(text, match.index + match[0].length - list.length, list).flatMap((span) => {
      const ref = refOf(text.slice(span.start, span.end));
      return ref ? [{ ...span, ref: { ...ref, standards }, cue: 'word' as const, title: null }] : [];
    });
  });
}

/** A line or cell of nothing but three or more numbers, as in the plan of an audit. */
const BARE_LIST = new RegExp(
  `^\\s{0,8}(?:[\\p{Script=Han}、/]{1,20}(?:部|科|室|车间|仓库|层|厂|中心|组|处|站|队)\\s?:\\s?)?${NUMBER}(?:\\s?[/、,;]\\s?${NUMBER}){2,40}\\s?$`,
  'u',
);

function readBareLists(report: Report): ClauseMention[] {
  const { text } = report.view;
  return report.lines.flatMap((line) => {
    const parts = line.kind === 'row' ? line.cells : [line];
    return parts.flatMap(({ start, end }) => {
      const words = text.slice(start, end);
      if (!BARE_LIST.test(words)) return [];
      return numbersIn(text, start, words).flatMap((span) => {
        const ref = refOf(text.slice(span.start, span.end));
        return ref ? [{ ...span, ref, cue: 'word' as const, title: null }] : [];
      });
    });
  });
}

const numbersIn = (text: string, from: number, list: string): Span[] =>
  [...text.slice(from, from + list.length).matchAll(new RegExp(NUMBER, 'gu'))].map((match) =>
    spanFrom(from, match),
  );

/** Chapters beyond the tenth exist in no management system standard, but people write them. */
function refOf(written: string): ClauseRef | null {
  const beyond = /^(?<letters>[QES]*)(?<number>1[12](?:\.\d{1,2})+)$/u.exec(written)?.groups;
  if (!beyond) return parseClauseRef(written);
  const base = parseClauseRef(`${beyond.letters}4.1`);
  return base && { ...base, number: beyond.number ?? '' };
}

const standardBefore = (words: string): StandardId[] => {
  const name = /(19001|9001|24001|14001|45001)(?:[-:]20\d\d)?[^\d]{0,14}[\d.]*(?:条款)?$/u.exec(words)?.[1];
  const standard = name === undefined ? undefined : SYSTEM_OF_STANDARD[name];
  return standard ? [standard] : [];
};

const NEXT_CELL = /^\s?[\t|]\s?[QESO/]{0,5}\s?\d/u;

function titleAt(text: string, from: number): ClauseMention['title'] {
  const match = TITLE.exec(text.slice(from, from + 80));
  const words = (match?.groups?.quoted ?? match?.groups?.plain)?.trim();
  if (!match || !words) return null;
  // What opens the next row of a table names that row.
  const rest = text.slice(from + match[0].length, from + match[0].length + 8);
  if (match[0].includes('\n') && NEXT_CELL.test(rest)) return null;
  const start = from + match[0].lastIndexOf(words);
  return { start, end: start + words.length, words };
}

/** Numbers alone: a row shifted by an empty cell has its evidence here. */
const BARE = /^[\d.\s、,/;~-]{1,60}$/u;

/** Numbers of a column headed 条款, with the process named in the row. */
function readCells(report: Report): ClauseMention[] {
  const { text } = report.view;
  return report.tables.flatMap((table) => {
    const heads = table.header?.cells.map((cell) => text.slice(cell.start, cell.end)) ?? [];
    const column = heads.findIndex((head) =>
      /^(?:[QESO/]{0,5}\s?)?(?:审核|标准|涉及|适用|对应|主要)?(?:标准)?条款(?:号)?$|^(?:[A-Z]{1,5}\s)?clauses?(?: no\.?| audited)?$/iu.test(
        head.trim(),
      ),
    );
    if (column < 0) return [];
    const process = heads.findIndex((head) =>
      /^(?:过程|过程\/活动|活动|审核内容|主题|process|topic|subject)/iu.test(head.trim()),
    );
    return table.rows.flatMap((row) => {
      const cell = row.cells[column];
      const own = process < 0 ? undefined : row.cells[process];
      const title = own && own.end > own.start ? { ...own, words: text.slice(own.start, own.end) } : null;
      if (!cell || !BARE.test(text.slice(cell.start, cell.end))) return [];
      const spans = numbersIn(text, cell.start, text.slice(cell.start, cell.end));
      return spans.flatMap((span) => {
        const ref = refOf(text.slice(span.start, span.end));
        return ref ? [{ ...span, ref, cue: 'cell' as const, title: spans.length === 1 ? title : null }] : [];
      });
    });
  });
}
