import {
  type ClauseBlock,
  innermostAt,
  type NcMention,
  type Report,
  type Span,
  spanOf,
  unionOf,
  viewText,
} from '../../core/index.js';
import { isElsewhere } from './elsewhere.js';
import { CLAUSES, readTarget, type Target } from './target.js';
import { gradeIn, gradeOf, numberOf } from './words.js';

const N = '(?:\\d{1,2}|[一二两三四五])';
const PIECE = '(?:项|份|个|条)';
const NOT = '(?<!未|未再|不|没有|无需|无须|是否|拟|可|应|需|再次|不再|计划)';
/** `开具一般不符合1项`, `已开1项不符合`, `a minor nonconformity was raised`: a nonconformity where it was found. */
const RAISED = [
  new RegExp(
    `${NOT}(?:开具|开出|提出|开了|已开|下达|出具|提)(?:了|出)?(?:书面)?\\s?(?:\\(?(?<n>${N})\\)?\\s?${PIECE})?(?:${CLAUSES}(?:条款)?)?(?:(?:质量|环境|职业健康安全|安全)(?:管理体系|方面)?)?(?:书面)?(?:的)?(?<g>严重|一般|轻微)?不符合(?!品)(?:项)?(?:报告)?(?:\\s?\\(?(?<m>${N})\\)?\\s?${PIECE})?`,
    'gu',
  ),
  new RegExp(
    `${NOT}(?:判为|判定为|构成|记为|记作|定为|列为|作为)(?:了)?(?:(?<n>${N})\\s?${PIECE})?(?<g>严重|一般|轻微)不符合(?:项)?`,
    'gu',
  ),
  /(?<!no |any |of |each |every )\b(?:an?|one)\snon-?conformity\b(?=(?:[^.]|\.\d){0,20}\b(?:was|is|has been)\s(?:raised|issued|recorded|written))/giu,
  /(?<!no |any |of |each |every )\b(?:(?:an?|one)\s)?(?<g>minor|major)\snon-?conformity\b(?=(?:[^.]|\.\d){0,40}\b(?:was|is|has been)\s(?:raised|issued|recorded|written|graded))/giu,
  /\b(?:raised|recorded|graded|classified|written up) (?:[A-Z]{1,4}-?\d{1,3}(?:-\d{1,3})? )?as an? (?<g>minor|major)\snon-?conformity\b/giu,
  /(?<=[:*]\s?\**)(?<g>minor|major)\snon-?conformity(?=\s?[,(:]\s?(?:clause |QMS |EMS |OHSMS |ISO )?\d?)/giu,
];
/** A sentence that sums up counts; it raises nothing by itself. */
const SUMMARY =
  /本次[^,。;]{0,6}审核(?:共|中|发现|提出|开具|开出|未|组|的|严重|一般|轻微)|本次(?:共)?(?:开出|开具|提出|发现)|共(?:开具|提出|发现|出具|计)|合计|总计|其中(?:严重|一般|轻微|观察|[QESO]|\s?\d)|累计|最终|[(]\s{0,6}\d{0,3}\s{0,6}[)]\s?[项个份]|(?:during|in|of) (?:this|the) (?:\w+ )?audit/iu;
const BOTH_GRADES =
  /严重[^。;]{0,60}(?:一般|轻微)|(?:一般|轻微)[^。;]{0,60}严重|major[^.]{0,40}minor|minor[^.]{0,40}major/iu;
/** What a finding is told with: a sample drawn, something missing, something that does not work. */
const EVIDENCE =
  /抽|查|见|未|缺|漏|超期|过期|失效|不[满清全足能一]|无[^此]|没有|仅|破损|损坏|not|no |without|missing|expired/iu;

const MOST = 2;
/** `2024年11月，开出一般不符合`: the date of the audit that raised it, which is not this one. */
const DATED =
  /(?:19|20)\d\d\s?年\d{1,2}\s?月(?:\d{1,2}\s?日)?(?:[至~-]\d{1,2}日)?\)?\s?,?(?:审核|监督|认证)?(?:时|中)?(?:共)?$/u;
const isDated = (before: string): boolean => DATED.test(before);

/** The nonconformities that a sentence raises. */
export function readRaised(report: Report, sentence: Span): NcMention[] {
  const content = viewText(report, sentence);
  if (!/不符合|conformit/iu.test(content)) return [];
  return RAISED.flatMap((pattern) => [...content.matchAll(pattern)]).flatMap((match) => {
    const block = innermostAt(report.clauseBlocks, sentence.start + match.index);
    if (isElsewhere(report, sentence, match.index) || sumsUp(content, match.index, block)) return [];
    const { n, m, g } = match.groups ?? {};
    const count = numberOf(n ?? m) ?? 1;
    // Several at once are a number stated, not findings told.
    if (count > MOST || isDated(content.slice(0, match.index))) return [];
    const { words, ...target } = readTarget(content);
    const { start, end } = withClause(spanOf(match), words);
    const one: NcMention = {
      start: sentence.start + start,
      end: sentence.start + end,
      grade: gradeOf(g) ?? gradeIn(content.slice(match.index, match.index + match[0].length + 12)),
      ...fromBlock(target, block, report.layout === 'record'),
      number: null,
      place: 'text',
    };
    return one.grade === 'observation' ? [] : Array.from({ length: count }, () => one);
  });
}

/** How far from the verb the clause may stand to be quoted with it. */
const CLAUSE_REACH = 24;

/** The verb together with the clause that stands beside it (`不满足8.6，开具轻微不符合`). */
const withClause = (verb: Span, words: Span | null): Span =>
  words && words.end >= verb.start - CLAUSE_REACH && words.start <= verb.end + CLAUSE_REACH
    ? unionOf([verb, words])
    : verb;

/** Words of a total, or no evidence before the verb outside any clause's passage. */
function sumsUp(content: string, at: number, block: ClauseBlock | undefined): boolean {
  const before = content.slice(0, at);
  if (BOTH_GRADES.test(content)) return true;
  const hasEvidence =
    before.length >= 8 && EVIDENCE.test(before.replace(/本次审核[^,]{0,4},?|未发现严重[^,]{0,8}/gu, ''));
  if (SUMMARY.test(content))
    return !(
      hasEvidence &&
      !/[,:]?(?:共|合计|总计|累计|最终)$/u.test(before) &&
      !/共(?:开具|提出|发现|计)/u.test(content)
    );
  return !hasEvidence && block === undefined && readTarget(content).clause === null && before.length < 4;
}

/** What the words leave open, the passage tells: the clause it is written for, the department it records. */
function fromBlock(target: Target, block: ClauseBlock | undefined, isRecord: boolean) {
  // Only records are written department by department.
  const department = target.department ?? (isRecord ? (block?.department ?? null) : null);
  if (target.clauses.length > 0 || !block) return { ...target, department };
  return { ...target, clauses: block.clauses, department, from: 'block' as const };
}
