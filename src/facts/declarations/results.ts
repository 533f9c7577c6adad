import {
  type Declaration,
  type DeclarationTopic,
  dayInterval,
  dayNumber,
  innermostAt,
  type ObjectiveResult,
  type Report,
  type StatedPeriod,
} from '../../core/index.js';
import { gradeOf } from './honest.js';
import { TOPICS } from './topics/index.js';

/** Objectives that count what a declaration may deny. */
const COUNTED: ReadonlyArray<readonly [DeclarationTopic, RegExp]> = [
  ['accident', /事故|工伤|轻伤|重伤|伤亡|负伤|accidents?|injur(?:y|ies)|\bLTIs?\b/iu],
  ['complaint', /投诉|抱怨|complaints?/iu],
];
/**
 * `投诉处理及时率`, `complaints answered in time`: how they were dealt with says nothing of how many there were. Cases
 * of a class above the usual ones bind those alone, as `一般及以上责任事故` does; `轻伤及以上` leaves out none.
 */
const OTHER =
  /(?<!轻伤)及以上|责任|食品|交通|质量|设备|信息|网络|处理|处置|及时|关闭|答复|满意|回复|调查|培训|answered|handled|closed|resolved|(?<!lost[- ])time/iu;
const LIGHT = /轻伤|负伤|工伤|injur|\bLTIs?\b/iu;

/**
 * `轻伤事故 | 0 | 0`, `Lost-time injuries | 0 | 0`: a result of nought in a table denies what its objective counts. The
 * table may be of another period than what was told elsewhere: it is never certain.
 */
export const readResults = (results: readonly ObjectiveResult[], report: Report): Declaration[] =>
  results.flatMap(({ start, name, figure, scope, period, year, partial }): Declaration[] => {
    const [topic] = COUNTED.find(([, words]) => words.test(name)) ?? [];
    if (topic === undefined || figure.value !== 0 || partial || OTHER.test(name)) return [];
    if (innermostAt(report.tables, start) === undefined) return [];
    const { sorts = [] } = TOPICS.find((patterns) => patterns.topic === topic) ?? {};
    return [
      {
        start: figure.core.start,
        end: figure.core.end,
        topic,
        exists: false,
        sorts: sorts.filter(([, words]) => words.test(name)).map(([sort]) => sort),
        department: scope.level === 'department' ? scope.name : null,
        within: null,
        period: periodOf(period, year),
        grade: LIGHT.test(name) ? 1 : gradeOf(name),
        certain: false,
        sentence: -1,
      },
    ];
  });

function periodOf(period: ObjectiveResult['period'], year: number | null): StatedPeriod | null {
  const days = period ? dayInterval(period) : null;
  if (days) return { days, months: null };
  return year === null
    ? null
    : { days: { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) }, months: null };
}
