import {
  type Declaration,
  type DeclarationTopic,
  dayInterval,
  dayNumber,
  innermostAt,
  type ObjectiveResult,
  type Report,
  type StatedPeriod,
  viewText,
} from '../../core/index.js';
import { stackedTables } from '../stacked-tables.js';
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
  /(?<!轻伤)及以上|责任|食品|中毒|火灾|环境|污染|交通|质量|设备|信息|网络|处理|处置|及时|关闭|答复|满意|回复|调查|培训|answered|handled|closed|resolved|(?<!lost[- ])time/iu;
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
    return [
      {
        ...denialOf(topic, name),
        start: figure.core.start,
        end: figure.core.end,
        department: scope.level === 'department' ? scope.name : null,
        period: periodOf(period, year),
      },
    ];
  });

/** `0起 | 未发生`: the nought told in a word, in a row that names what it counts. */
const NONE = /^(?:均|都)?(?:未发生|没有发生|未出现|无|无发生|nil|none)$/iu;

export const readNoneInRows = (report: Report): Declaration[] =>
  [...report.tables, ...stackedTables(report)].flatMap(({ rows }) =>
    rows.flatMap(({ cells }): Declaration[] => {
      const words = cells.map((cell) => viewText(report, cell).trim());
      const none = words.findIndex((word) => NONE.test(word));
      const cell = cells[none];
      const name = words
        .slice(0, Math.max(0, none))
        .find((word) => COUNTED.some(([, kind]) => kind.test(word)));
      const noughted = words
        .slice(0, Math.max(0, none))
        .some((word) => /^(?:0|零)\s?[起次例人件]?$/u.test(word));
      if (!cell || name === undefined || !noughted || OTHER.test(name)) return [];
      const [topic] = COUNTED.find(([, kind]) => kind.test(name)) ?? [];
      if (topic === undefined) return [];
      return [{ ...denialOf(topic, name), start: cell.start, end: cell.end, department: null, period: null }];
    }),
  );

const denialOf = (topic: DeclarationTopic, name: string) => {
  const { sorts = [] } = TOPICS.find((patterns) => patterns.topic === topic) ?? {};
  return {
    topic,
    exists: false,
    sorts: sorts.filter(([, words]) => words.test(name)).map(([sort]) => sort),
    within: null,
    grade: LIGHT.test(name) ? (1 as const) : gradeOf(name),
    certain: false,
    sentence: -1,
  };
};

function periodOf(period: ObjectiveResult['period'], year: number | null): StatedPeriod | null {
  const days = period ? dayInterval(period) : null;
  if (days) return { days, months: null };
  return year === null
    ? null
    : { days: { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) }, months: null };
}
