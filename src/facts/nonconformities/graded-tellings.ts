import { type NcTelling, type Report, type Span, startingWithin, viewText } from '../../core/index.js';
import { isElsewhere } from './elsewhere.js';
import { numberName } from './numbered.js';
import { clauseOf, departmentOf, factOf } from './story-fields.js';
import { gradeOf } from './words.js';

/**
 * What was found together with the grade it was given: in a sentence, in a line of its own, in a row. Unlike a story it
 * needs neither clause nor department, and it may be below a nonconformity.
 */

const GRADE = '(?<g>严重|重大|一般|轻微|次要)';
const BELOW = '(?<o>观察(?:事)?项|建议项|改进(?:建议|机会|项))';
const FIELD = '(?:性质|严重程度|级别|等级|类型|程度|判定)';
const SHAPES: readonly RegExp[] = [
  new RegExp(`(?:${FIELD})\\s?[:为是属]{0,2}\\s?[■☑√☒]?\\s?(?:${GRADE}|${BELOW})(?:不符合)?(?:项)?`, 'gu'),
  new RegExp(`[■☑√☒]\\s?(?:${GRADE}|${BELOW})(?:不符合)?(?:项)?`, 'gu'),
  new RegExp(
    `(?:作为|列为|列入|定为|判为|评为|记为|属于?|构成|为|开具(?:了|的)?|提出(?:了)?|(?<=[的个项]))\\s?(?:${GRADE}不符合|${BELOW})(?:项|报告)?`,
    'gu',
  ),
  new RegExp(`${GRADE}不符合(?:项|报告)?`, 'gu'),
  new RegExp(`(?<=[\\s|,])(?:${GRADE}|${BELOW})(?=\\s?(?:\\||$))`, 'gu'),
  /\b(?<g>major|minor)\b(?! (?:details?|repairs?|works?|injur|accidents?|risks?|change))/giu,
  /\b(?<o>opportunit(?:y|ies) for improvement|OFI|(?:an|as) observation)\b/giu,
];
/** What speaks of a grade without giving it. */
const NOT_GIVEN_BEFORE =
  /(?:未|无|没有|不|非|若|如|将|会|可能|避免|防止|按|降为|升为|□|☐|\bno|\bnot an?|\bnot|\bany|\bif [^.;]{0,40}|\bwould be an?|\bnearly an?|\b(?:no|zero|0)|[(]?\s?[0零]\s?[)]?\s?[项个份])\s?$/iu;
const NOT_GIVEN =
  /\bno (?:major|minor)|[无未][^,。;]{0,4}严重|(?:严重|一般|轻微)[^,。;]{0,8}[0零]\s?[项个份]|如(?:果)?再|若再|再次(?:发现|发生)|(?:是指|的定义|定义为|一律按|规定)|would have|升级|降级|改判|重新定级|调整为|降为|升为|upgraded|downgraded|regraded|reduced to|raised to/iu;
/** A line longer than this tells of more than one thing. */
const LONGEST = 220;

interface Given extends Span {
  grade: NcTelling['grade'];
}

function gradesIn(words: string): Given[] {
  const found = SHAPES.flatMap((shape) =>
    [...words.matchAll(shape)].flatMap((match): Given[] => {
      const { g, o } = match.groups ?? {};
      const grade = o === undefined ? gradeOf(g) : 'observation';
      if (grade === null || NOT_GIVEN_BEFORE.test(words.slice(0, match.index))) return [];
      return [{ start: match.index, end: match.index + match[0].length, grade }];
    }),
  );
  return found.filter(
    (one, index) => !found.some((other, at) => at < index && other.start < one.end && one.start < other.end),
  );
}

const CODE = '(?<code>[A-Z]{1,5}-?\\d{1,3})(?![\\d.-])';
/** What the report numbers its nonconformities by: `不符合报告BH-3`, `BH-3号不符合`. */
const LEARNT: readonly RegExp[] = [
  new RegExp(`不符合(?:项)?(?:报告)?\\s?(?:编号|No\\.?)?\\s?[:为(]?\\s?${CODE}`, 'gu'),
  new RegExp(`不符合[^。;\\n]{0,12}编号\\s?[:为是]?\\s?${CODE}`, 'gu'),
  new RegExp(`(?<![A-Za-z\\d-])${CODE}\\s?(?:号)?(?:一般|轻微|严重)?不符合(?:项|报告)`, 'gu'),
];
/** `NC-2` needs no telling. */
const OWN = /^(?:NCR?|BF|BX)-?\d/u;

function codesOf({ view }: Report): Set<string> {
  return new Set(
    LEARNT.flatMap((shape) => [...view.text.matchAll(shape)].map(({ groups }) => groups?.code ?? '')),
  );
}

const EACH_CODE = /(?<![A-Za-z\d-])[A-Z]{1,5}-?\d{1,3}(?![\d.-])/gu;

/** The only nonconformity that these words number. */
function nameIn(words: string, codes: ReadonlySet<string>): string | null {
  const named = new Set((words.match(EACH_CODE) ?? []).filter((code) => codes.has(code) || OWN.test(code)));
  const [name] = named;
  return name !== undefined && named.size === 1 ? numberName(name) : null;
}

export function readGradedTellings(report: Report): NcTelling[] {
  const codes = codesOf(report);
  return report.lines.flatMap((line) => {
    const words = viewText(report, line);
    if (!/严重|一般|轻微|重大|次要|观察|建议|改进|major|minor|improvement|OFI|observation/iu.test(words))
      return [];
    const whole = line.kind === 'row' || words.length <= LONGEST ? telling(report, line, codes) : null;
    return whole
      ? [whole]
      : startingWithin(report.sentences, line).flatMap((one) => telling(report, one, codes) ?? []);
  });
}

/** The telling of one stretch of words, which must give one grade only. */
function telling(report: Report, span: Span, codes: ReadonlySet<string>): NcTelling | null {
  const words = viewText(report, span);
  const given = gradesIn(words);
  const [first] = given;
  if (!first || given.some(({ grade }) => grade !== first.grade)) return null;
  if (NOT_GIVEN.test(words) || isElsewhere(report, span)) return null;
  const clause = clauseOf(words, span.start);
  const department = departmentOf(words, span.start);
  return {
    ...span,
    grade: first.grade,
    name: nameIn(words, codes),
    word: { start: span.start + first.start, end: span.start + first.end },
    fact: factOf(words, span.start, [clause, department]),
    clauses: clause?.refs ?? [],
    departments: department?.names ?? [],
  };
}
