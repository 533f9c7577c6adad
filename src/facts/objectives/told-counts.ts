import {
  innermostAt,
  type ObjectiveClaim,
  type ObjectiveStatement,
  type ObjectiveTarget,
  type Report,
  type Span,
  scanFigures,
  shiftFigure,
  spansOverlap,
  viewText,
} from '../../core/index.js';

/**
 * The most cases of a kind that an objective allows, called reached, beside the number of them that another section
 * counts up: `责任交通事故 ≤2起/年 2起 … 各项目标均已实现`, `负全部或主要责任的交通事故共3起`.
 */

const OF_CASES = /^[起件次例宗]$/u;
const COUNTED_UP = /(?:共(?:计|发生|收到|接到|受理|登记|出现|有)?|合计|发生(?:了)?|收到|接到|受理)\s?$/u;
/** Of another time or of others, of a part, or a target again. */
const OTHERS =
  /去年|上年|上一|上期|近[两三二]年|以来|对方|非责任|无责|同行|行业|目标|指标|不超过|不大于|≤|其中|平均|供方|供应商|误报|未遂|不计入/u;
const MET =
  /(?:目标|指标)[^,。;\n]{0,10}?(?:全部|均|都)?(?:已|已经)?(?:完成|实现|达成|达标|达到)|均(?:已)?(?:完成|实现|达成|达标)/u;
const MISSED = /未(?:完成|达|实现)|没有(?:完成|达|实现)|超标|超出/u;
const MONTHS = /\d{1,2}\s?[-~至到—]\s?\d{1,2}月|\d{1,2}月|[上下]半年|[一二三四1-4]季度/u;
const CLAIM_REACH = 600;
const HEADING_REACH = 500;

export function readToldCounts(
  report: Report,
  targets: readonly ObjectiveTarget[],
  claims: readonly ObjectiveClaim[],
): ObjectiveStatement[] {
  if (report.language === 'en') return [];
  const known = targets.flatMap((target) => aimOf(report, target, claims) ?? []);
  if (known.length === 0) return [];
  return report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    if (!/\d\s?[起件次例宗]/u.test(words)) return [];
    return scanFigures(words).flatMap((figure) => {
      const clause = clauseBefore(words, figure.start);
      if (!COUNTED_UP.test(clause) || figure.comparison !== null || OTHERS.test(clause)) return [];
      const told = bare(clause);
      const aim = known.find(
        ({ target, name, line }) =>
          told.includes(name) &&
          figure.unit?.name === target.figure.unit?.name &&
          figure.value > target.figure.value &&
          !spansOverlap(line, sentence),
      );
      if (!aim || !isOfTheSameTime(report, clause, aim.target)) return [];
      const { target, claim, line } = aim;
      return [
        {
          start: line.start,
          end: line.end,
          name: target.name,
          target: target.figure,
          sign: '<=' as const,
          results: [shiftFigure(figure, sentence.start)],
          claim,
          apart: true as const,
        },
      ];
    });
  });
}

interface Aim {
  target: ObjectiveTarget;
  /** Its name without the words of counting. */
  name: string;
  line: Span;
  claim: Span;
}

/** `责任交通事故次数` and `责任的交通事故` name one thing. */
const bare = (words: string): string => words.replace(/(?:次数|件数|起数|发生数|数量|[的\s])/gu, '');

const clauseBefore = (words: string, at: number): string => /[^。;,]*$/u.exec(words.slice(0, at))?.[0] ?? '';

function aimOf(report: Report, target: ObjectiveTarget, claims: readonly ObjectiveClaim[]): Aim | null {
  const { figure, comparison, scope } = target;
  const most = comparison.sign.startsWith('<') && OF_CASES.test(figure.unit?.name ?? '');
  const name = bare(target.name).replace(/^[\d.、()]+/u, '');
  const line = innermostAt(report.lines, target.start);
  if (!most || scope.level !== 'organisation' || name.length < 3 || !line) return null;
  const claim = claims.find(
    ({ met, key, start }) =>
      met && (key === '' || key === target.key) && start >= target.start && start - target.end <= CLAIM_REACH,
  );
  if (claim) return { target, name, line, claim: { start: claim.start, end: claim.end } };
  const behind = report.view.text.slice(target.end, target.end + CLAIM_REACH);
  const met = MET.exec(behind);
  if (!met || MISSED.test(behind.slice(0, met.index + met[0].length))) return null;
  const start = target.end + met.index;
  return { target, name, line, claim: { start, end: start + met[0].length } };
}

/** Its year and its months, if it has any, open the list of objectives as well; months of theirs bind the count. */
function isOfTheSameTime({ view }: Report, clause: string, target: ObjectiveTarget): boolean {
  const heading = view.text.slice(Math.max(0, target.start - HEADING_REACH), target.end);
  const year = /20\d\d(?=年)/u.exec(clause)?.[0];
  if (year !== undefined && Number(year) !== target.year && !heading.includes(`${year}年`)) return false;
  const months = MONTHS.exec(clause)?.[0];
  return months === undefined ? true : heading.includes(months);
}
