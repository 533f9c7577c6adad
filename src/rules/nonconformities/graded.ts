import {
  type Facts,
  likeness,
  type NcGrade,
  type NcTelling,
  placesAs,
  type Report,
  type RuleFinding,
  type Span,
  sameClauses,
  sameDepartment,
  spanFrom,
  spansOverlap,
  viewText,
} from '../../core/index.js';

/** How much two tellings must have in common to be of one thing: more than a phrase of the trade. */
const LIKE = 5;
/** English words are counted, whose beginnings often agree by chance. */
const LIKE_EN = 6;
/** So much in common that nothing else can be meant. */
const VERY_LIKE = 7;
/** `3号炉`, `TW-4`: what tells one thing from another of its kind. */
const OF_ITS_KIND = /\d{1,4}\s?[号#]|#\s?\d{1,4}|[A-Z]{1,6}-?\d[A-Z\d-]*/gu;

/** The same thing found, told with two grades. */
export function compareSubjects({ ncTellings }: Facts, report: Report): RuleFinding[] {
  return ncTellings.flatMap((first, index) =>
    ncTellings.slice(index + 1).flatMap((second): RuleFinding[] => {
      if (first.grade === second.grade || spansOverlap(first, second)) return [];
      const common = isOneThing(first, second) ? likeness(first.fact, second.fact) : 0;
      if (common < (report.language === 'zh' ? LIKE : LIKE_EN)) return [];
      if (hasTwin(first, second, ncTellings, common) || hasTwin(second, first, ncTellings, common)) return [];
      const isSure = common >= VERY_LIKE && first.grade !== 'observation' && second.grade !== 'observation';
      return [
        {
          messageId: 'subject',
          severity: isSure ? 'error' : 'warning',
          params: { first: wordOf(first.grade, report), second: wordOf(second.grade, report) },
          places: placesAs(
            [first, second].map((one) => withFact(one, report)),
            'nonconformity',
          ),
        },
      ];
    }),
  );
}

const WORDS: Readonly<Record<NcGrade, readonly [zh: string, en: string]>> = {
  major: ['严重不符合', 'a major nonconformity'],
  minor: ['一般不符合', 'a minor nonconformity'],
  observation: ['观察项或建议', 'an observation'],
};
const wordOf = (grade: NcGrade, { language }: Report): string => WORDS[grade][language === 'zh' ? 0 : 1];

function isOneThing(a: NcTelling, b: NcTelling): boolean {
  const [first, second] = [a, b].map(({ fact }): string[] => fact.match(OF_ITS_KIND) ?? []) as [
    string[],
    string[],
  ];
  if (first.length > 0 && second.length > 0 && !first.some((name) => second.includes(name))) return false;
  if (a.clauses.length > 0 && b.clauses.length > 0 && !sameClauses(a.clauses, b.clauses)) return false;
  return (
    a.departments.length === 0 ||
    b.departments.length === 0 ||
    a.departments.some((one) => b.departments.some((other) => sameDepartment(one, other)))
  );
}

/** A closer telling of the same grade: then the two are two things of one kind. */
const hasTwin = (one: NcTelling, other: NcTelling, all: readonly NcTelling[], common: number): boolean =>
  common < VERY_LIKE &&
  all.some(
    (third) =>
      third !== one &&
      third !== other &&
      third.grade === one.grade &&
      likeness(third.fact, one.fact) > common,
  );

/** How far before the grade the words of what was found are quoted. */
const FACT_REACH = 30;

function withFact({ word, start }: NcTelling, { view }: Report): Span {
  const from = Math.max(start, word.start - FACT_REACH);
  const before = view.text.slice(from, word.start);
  const cut = Math.max(...['。', '\n', ';', ':', '. '].map((mark) => before.lastIndexOf(mark) + mark.length));
  return { start: before.search(/[。\n;:]|\. /u) < 0 ? from : from + cut, end: word.end };
}

/** All of them said to be minor, or no major one, and one that is told of as major. */
export function compareNone(facts: Facts, report: Report): RuleFinding[] {
  const major = facts.ncTellings.find(({ grade, fact }) => grade === 'major' && lettersIn(fact) >= LIKE);
  // One that is raised or listed as major is held against the number by the rule of numbers.
  const isRaised = facts.ncMentions.some(({ grade }) => grade === 'major');
  const none = allMinor(report) ?? (isRaised ? undefined : facts.ncCounts.find(isNoMajor));
  const isCounted = facts.ncCounts.some(({ grade, value }) => grade === 'major' && (value ?? 0) > 0);
  if (!major || !none || isCounted || spansOverlap(major, none)) return [];
  const places = [major.word, none].sort((a, b) => a.start - b.start);
  return [{ messageId: 'none', severity: 'warning', places: placesAs(places, 'nonconformity') }];
}

const lettersIn = (text: string): number => text.replace(/[^\p{L}]/gu, '').length;

const isNoMajor = ({ grade, value, standards }: Facts['ncCounts'][number]): boolean =>
  grade === 'major' && value === 0 && standards.length === 0;

const ALL_MINOR =
  /不符合[^。;\n]{0,12}(?:均|都|全部|皆)(?:为|是|属于?)\s?(?:一般|轻微)(?:不符合)?|\ball (?:(?:of )?(?:them|the|these) )?(?:non-?conformities )?(?:are|were) (?:graded |rated |classed as )?minor\b/iu;
const OF_THIS_AUDIT = /本次|开具|共|此次|this audit|raised|were/iu;
const OTHER_AUDIT = /上次|前次|内审|内部审核|previous|last|internal/iu;

function allMinor(report: Report): Span | null {
  const found = report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    const match = OF_THIS_AUDIT.test(words) && !OTHER_AUDIT.test(words) ? ALL_MINOR.exec(words) : null;
    return match ? [spanFrom(sentence.start, match)] : [];
  });
  return found[0] ?? null;
}
